// What Soma put on the clipboard does not lie there for ever.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace soma::ui {

/// After some seconds the clipboard is emptied, but only if it still holds what was put there:
/// what the person copied elsewhere meanwhile is theirs. Addresses tell whose money it is, which
/// the next program to read the clipboard need not know. One for the program, on the main thread.
class ClipboardKeeper : public QObject {
    Q_OBJECT

public:
    static ClipboardKeeper& instance();

    void put(const QString& text);

    /// Zero leaves it there. Counts from the next put() on.
    void setSeconds(int seconds) { m_seconds = seconds; }

private:
    explicit ClipboardKeeper(QObject* parent);

    void clearOurs();

    QString m_ours;
    QTimer m_timer;
    int m_seconds = 20;
};

} // namespace soma::ui
