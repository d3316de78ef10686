// A thin layer over SQLite's C interface: open, prepare, bind, step, and errors with a meaning.
#pragma once

#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace soma::wallet {

class Database;

/// One prepared statement. Parameters are bound in order, columns read by index.
class Statement {
public:
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(std::int64_t value);
    Statement& bind(ByteSpan value);
    Statement& bind(const QString& value);
    Statement& bind(std::string_view value);
    Statement& bindNull();

    /// Unsigned numbers keep their bits.
    Statement& bindUnsigned(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }

    template <typename T, typename F>
    Statement& bindOptional(const std::optional<T>& value, F&& bound)
    {
        return value ? bind(bound(*value)) : bindNull();
    }

    /// True while there is a row.
    Result<bool> step();

    /// Runs a statement that answers nothing.
    Result<void> run();

    /// To run it again with other parameters.
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::uint64_t unsignedInteger(int column) const;
    Bytes bytes(int column) const;
    QString text(int column) const;

private:
    friend class Database;

    Statement(Database& database, sqlite3_stmt* statement);

    Database& m_database;
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

/// One database file, opened for this thread alone. Write-ahead log, and every commit is on the
/// disk before it is acknowledged.
class Database {
public:
    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Creates the file with mode 0600 when there is none.
    /// Errors: StoreDamaged, FolderUnusable, DiskFull; detail = path.
    Result<void> open(const QString& path);

    void close();

    bool isOpen() const { return m_handle != nullptr; }

    Result<Statement> prepare(std::string_view sql);

    /// Any number of statements without parameters.
    Result<void> execute(const std::string& sql);

    /// A single number, such as a pragma's.
    Result<std::int64_t> number(std::string_view sql);

    std::int64_t lastInsertId() const;

    /// Rows changed by the last statement.
    int changes() const;

    /// What SQLite's last failure means for a person.
    Error failure() const;

private:
    sqlite3* m_handle = nullptr;
    QString m_path;
};

/// Everything between its birth and commit() happens or nothing does.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);

    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;
};

} // namespace soma::wallet
