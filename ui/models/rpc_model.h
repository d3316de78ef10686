// Whether other programs of this machine may use the node, as the window shows it. Main thread.
#pragma once

#include <QObject>
#include <QString>

namespace soma::ui {

/// The person's wish, and what came of it: whoever opens the door hears wanted() and answers with
/// setOpen(), setClosed() or setFailed().
class RpcModel : public QObject {
    Q_OBJECT

public:
    enum class Failure { None, PortTaken, Other };

    using QObject::QObject;

    bool isWanted() const { return m_wanted; }

    /// Where programs reach the node; empty while they do not.
    const QString& address() const { return m_address; }

    Failure failure() const { return m_failure; }

    /// The port that is taken, or the system's own words.
    const QString& failureDetail() const { return m_detail; }

    void setWanted(bool on);

    void setOpen(const QString& address);
    void setClosed();
    void setFailed(Failure failure, const QString& detail);

Q_SIGNALS:
    void wanted(bool on);
    void changed();

private:
    void settle(const QString& address, Failure failure, const QString& detail);

    bool m_wanted = false;
    QString m_address;
    Failure m_failure = Failure::None;
    QString m_detail;
};

} // namespace soma::ui
