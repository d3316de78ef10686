// A thin hold on SQLite: a connection and its statements, with our errors and no surprises.
#pragma once

#include "chain/storage/storage_error.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace soma::storage {

/// SQLite's extended result code as one of ours. `systemError` is errno of the call below, or 0.
StorageError storageErrorFor(int sqliteCode, int systemError);

/// A prepared statement, kept and used many times. Parameters count from 1, columns from 0.
class SqliteStatement {
public:
    SqliteStatement() = default;

    /// Spans and texts must live until the statement is reset. A bind that fails is remembered and
    /// reported by the next step().
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, ByteSpan value);
    void bind(int parameter, std::string_view value);
    void bindNull(int parameter);

    /// True: a row is there. False: the end.
    Result<bool> step();

    /// For statements without rows: step once, then reset.
    Result<void> run();

    void reset();

    std::int64_t integer(int column) const;
    bool isNull(int column) const;
    /// Both live until the next step or reset.
    ByteSpan blob(int column) const;
    std::string_view text(int column) const;

private:
    friend class SqliteDb;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Error error(int code) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    const std::string* m_path = nullptr; // The connection's, which outlives its statements.
    int m_bindError = 0;
};

/// Resets a statement when a reader is done with its rows, however it leaves.
class StatementUse {
public:
    explicit StatementUse(SqliteStatement& statement) : m_statement(statement) {}

    ~StatementUse() { m_statement.reset(); }

    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;

    SqliteStatement* operator->() { return &m_statement; }

private:
    SqliteStatement& m_statement;
};

/// One connection. Statements must go before it. Used by one thread at a time.
class SqliteDb {
public:
    /// Creates the file when it is missing; its folder must exist. Until keepLogOnClose(false) is
    /// called, closing leaves the write-ahead log alone. Errors: CannotOpen, ReadOnly, Busy, Io.
    static Result<SqliteDb> open(const std::string& path, const std::string& vfs,
                                 int busyTimeoutMs);

    Result<void> exec(const char* sql);
    Result<SqliteStatement> prepare(std::string_view sql);

    /// The first column of the first row of a query that has one.
    Result<std::int64_t> queryInteger(std::string_view sql);
    Result<std::string> queryText(std::string_view sql);

    bool isReadOnly() const;
    bool inTransaction() const;
    std::int64_t lastChanges() const;

    void keepLogOnClose(bool keep);

    const std::string& path() const { return *m_path; }

    Error error(StorageError code, std::string_view what) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    SqliteDb() = default;
    Error error(int code) const;

    std::unique_ptr<std::string> m_path; // Its address stays when the connection moves.
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// BEGIN IMMEDIATE now, ROLLBACK on destruction unless commit() succeeded.
class SqliteTransaction {
public:
    static Result<SqliteTransaction> begin(SqliteDb& db);

    SqliteTransaction(SqliteTransaction&& other) noexcept;
    SqliteTransaction& operator=(SqliteTransaction&&) = delete;
    ~SqliteTransaction();

    Result<void> commit();

private:
    explicit SqliteTransaction(SqliteDb& db) : m_db(&db) {}

    SqliteDb* m_db;
};

} // namespace soma::storage
