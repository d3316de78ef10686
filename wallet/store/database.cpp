#include "wallet/store/database.h"

#include "consensus/base/numeric_cast.h"
#include "wallet/api/wallet_error.h"

#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace soma::wallet {

namespace {

constexpr int kBusyMilliseconds = 3000;

/// SQLite takes over the mode of the main file for its side files.
void createPrivately(const QByteArray& path)
{
    const int file = ::open(path.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
}

} // namespace

Statement::Statement(Database& database, sqlite3_stmt* statement)
    : m_database(database)
    , m_statement(statement)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(other.m_bound)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(std::int64_t value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Statement& Statement::bind(ByteSpan value)
{
    sqlite3_bind_blob64(m_statement, ++m_bound,
                        value.empty() ? "" : static_cast<const void*>(value.data()), value.size(),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    return bind(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

Statement& Statement::bind(std::string_view value)
{
    sqlite3_bind_text64(m_statement, ++m_bound, value.empty() ? "" : value.data(), value.size(),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindNull()
{
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_database.failure();
    }
}

Result<void> Statement::run()
{
    SOMA_TRY(step());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::uint64_t Statement::unsignedInteger(int column) const
{
    return static_cast<std::uint64_t>(integer(column));
}

Bytes Statement::bytes(int column) const
{
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return data == nullptr ? Bytes() : Bytes(data, data + size);
}

QString Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString& path)
{
    close();
    m_path = path;
    const QByteArray name = QFile::encodeName(path);
    createPrivately(name);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const Error error = failure();
        close();
        return error;
    }
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    auto set = execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                       "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;");
    if (!set)
        close();
    return set;
}

void Database::close()
{
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.data(), exactCast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        return failure();
    return Statement(*this, statement);
}

Result<void> Database::execute(const std::string& sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return {};
}

Result<std::int64_t> Database::number(std::string_view sql)
{
    Statement statement = SOMA_TRY(prepare(sql));
    if (!SOMA_TRY(statement.step()))
        return std::int64_t{0};
    return statement.integer(0);
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

Error Database::failure() const
{
    const std::string path = m_path.toStdString();
    if (m_handle == nullptr)
        return Error(WalletError::FolderUnusable, path);
    const std::string detail = path + ": " + sqlite3_errmsg(m_handle);
    switch (sqlite3_errcode(m_handle) & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error(WalletError::StoreDamaged, path);
    case SQLITE_FULL:
        return Error(WalletError::DiskFull, path);
    default:
        return Error(WalletError::FolderUnusable, detail);
    }
}

Result<Transaction> Transaction::begin(Database& database)
{
    SOMA_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    SOMA_TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace soma::wallet
