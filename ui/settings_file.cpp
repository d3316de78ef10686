#include "ui/settings_file.h"

namespace soma::ui {

SettingsFile::SettingsFile(const QString& iniPath)
    : m_writer(new QSettings(iniPath, QSettings::IniFormat))
{
    m_path = m_writer->fileName();
    m_writable = m_writer->isWritable();
    for (const QString& key : m_writer->allKeys())
        m_values.insert(key, m_writer->value(key));
    m_writer->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("settings"));
    m_thread.start(QThread::LowPriority);
}

SettingsFile::~SettingsFile()
{
    // Behind everything that was set.
    QMetaObject::invokeMethod(m_writer, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

void SettingsFile::setValue(const QString& key, const QVariant& value)
{
    m_values.insert(key, value);
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, key, value] {
        writer->setValue(key, value);
        writer->sync();
    });
}

} // namespace soma::ui
