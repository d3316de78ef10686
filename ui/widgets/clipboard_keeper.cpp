#include "ui/widgets/clipboard_keeper.h"

#include <QClipboard>
#include <QGuiApplication>

namespace soma::ui {

ClipboardKeeper& ClipboardKeeper::instance()
{
    static auto* keeper = new ClipboardKeeper(qGuiApp); // Dies with the application.
    return *keeper;
}

ClipboardKeeper::ClipboardKeeper(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::clearOurs);
}

void ClipboardKeeper::put(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_ours = text;
    if (m_seconds > 0)
        m_timer.start(m_seconds * 1'000);
    else
        m_timer.stop();
}

void ClipboardKeeper::clearOurs()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!m_ours.isEmpty() && clipboard->text() == m_ours)
        clipboard->clear();
    m_ours.clear();
}

} // namespace soma::ui
