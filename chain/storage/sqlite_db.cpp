#include "chain/storage/sqlite_db.h"

#include "consensus/base/assert.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace soma::storage {

namespace {

StorageError errorForErrno(int systemError, StorageError otherwise)
{
    switch (systemError) {
    case EACCES:
    case EPERM:
    case EROFS:
        return StorageError::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return StorageError::Full;
    default:
        return otherwise;
    }
}

Error describe(const std::string& path, int code, sqlite3* handle)
{
    const int systemError = handle != nullptr ? sqlite3_system_errno(handle) : 0;
    const char* message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return Error(storageErrorFor(code, systemError),
                 path + ": " + message + " (" + std::to_string(code) + ")");
}

} // namespace

StorageError storageErrorFor(int sqliteCode, int systemError)
{
    switch (sqliteCode) {
    case SQLITE_IOERR_NOMEM:
        return StorageError::OutOfMemory;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return StorageError::Damaged;
    default:
        break;
    }
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError::Damaged;
    case SQLITE_FULL:
        return StorageError::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageError::ReadOnly;
    case SQLITE_CANTOPEN:
        return errorForErrno(systemError, StorageError::CannotOpen);
    case SQLITE_IOERR:
        return errorForErrno(systemError, StorageError::Io);
    case SQLITE_NOMEM:
        return StorageError::OutOfMemory;
    default:
        return StorageError::Internal;
    }
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void SqliteStatement::bind(int parameter, std::int64_t value)
{
    const int code = sqlite3_bind_int64(m_statement.get(), parameter, value);
    m_bindError = m_bindError != 0 ? m_bindError : code;
}

void SqliteStatement::bind(int parameter, ByteSpan value)
{
    // A null pointer would bind NULL, and an empty span may have one.
    const int code = value.empty() ? sqlite3_bind_zeroblob(m_statement.get(), parameter, 0)
                                   : sqlite3_bind_blob64(m_statement.get(), parameter, value.data(),
                                                         value.size(), SQLITE_STATIC);
    m_bindError = m_bindError != 0 ? m_bindError : code;
}

void SqliteStatement::bind(int parameter, std::string_view value)
{
    const int code = sqlite3_bind_text64(m_statement.get(), parameter, value.data(), value.size(),
                                         SQLITE_STATIC, SQLITE_UTF8);
    m_bindError = m_bindError != 0 ? m_bindError : code;
}

void SqliteStatement::bindNull(int parameter)
{
    const int code = sqlite3_bind_null(m_statement.get(), parameter);
    m_bindError = m_bindError != 0 ? m_bindError : code;
}

Result<bool> SqliteStatement::step()
{
    if (m_bindError != 0)
        return error(m_bindError);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return error(code);
}

Result<void> SqliteStatement::run()
{
    const StatementUse use(*this);
    SOMA_TRY(step());
    return {};
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bindError = 0;
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

ByteSpan SqliteStatement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)};
}

std::string_view SqliteStatement::text(int column) const
{
    const ByteSpan bytes = blob(column);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Error SqliteStatement::error(int code) const
{
    return describe(*m_path, code, sqlite3_db_handle(m_statement.get()));
}

void SqliteDb::Close::operator()(sqlite3* handle) const
{
    const int code = sqlite3_close(handle);
    SOMA_ASSERT(code == SQLITE_OK); // Busy means that a statement outlived its connection.
}

Result<SqliteDb> SqliteDb::open(const std::string& path, const std::string& vfs, int busyTimeoutMs)
{
    SqliteDb db;
    db.m_path = std::make_unique<std::string>(path);
    sqlite3* handle = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code =
        sqlite3_open_v2(path.c_str(), &handle, flags, vfs.empty() ? nullptr : vfs.c_str());
    db.m_handle.reset(handle); // Even a failed open hands out something to close.
    if (code != SQLITE_OK)
        return db.error(code);
    db.keepLogOnClose(true);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    return db;
}

Result<void> SqliteDb::exec(const char* sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<SqliteStatement> SqliteDb::prepare(std::string_view sql)
{
    SqliteStatement out;
    out.m_path = m_path.get();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    out.m_statement.reset(statement);
    return out;
}

Result<std::int64_t> SqliteDb::queryInteger(std::string_view sql)
{
    SqliteStatement statement = SOMA_TRY(prepare(sql));
    if (!SOMA_TRY(statement.step()))
        return error(StorageError::Internal, "a query without a row");
    return statement.integer(0);
}

Result<std::string> SqliteDb::queryText(std::string_view sql)
{
    SqliteStatement statement = SOMA_TRY(prepare(sql));
    if (!SOMA_TRY(statement.step()))
        return error(StorageError::Internal, "a query without a row");
    return std::string(statement.text(0));
}

bool SqliteDb::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

bool SqliteDb::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

std::int64_t SqliteDb::lastChanges() const
{
    return sqlite3_changes64(m_handle.get());
}

void SqliteDb::keepLogOnClose(bool keep)
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Error SqliteDb::error(StorageError code, std::string_view what) const
{
    return Error(code, *m_path + ": " + std::string(what));
}

Error SqliteDb::error(int code) const
{
    return describe(*m_path, code, m_handle.get());
}

Result<SqliteTransaction> SqliteTransaction::begin(SqliteDb& db)
{
    SOMA_TRY(db.exec("BEGIN IMMEDIATE"));
    return SqliteTransaction(db);
}

SqliteTransaction::SqliteTransaction(SqliteTransaction&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

SqliteTransaction::~SqliteTransaction()
{
    // Some errors have rolled back already. A rollback that fails leaves a log that the next
    // opening rolls back.
    if (m_db != nullptr && m_db->inTransaction())
        static_cast<void>(m_db->exec("ROLLBACK"));
}

Result<void> SqliteTransaction::commit()
{
    SOMA_TRY(m_db->exec("COMMIT"));
    m_db = nullptr;
    return {};
}

} // namespace soma::storage
