// The settings' file, read once and written on a thread of its own.
#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QThread>
#include <QVariant>

#include <memory>

namespace soma::ui {

/// What was set counts at once and is on the disk a moment later, at the latest when this goes: a
/// file is written with a lock and a flush to the disk, and on a busy one that takes longer than a
/// frame may. One writer at a time; lives on the window's thread.
class SettingsFile {
public:
    explicit SettingsFile(const QString& iniPath);
    ~SettingsFile();

    SettingsFile(const SettingsFile&) = delete;
    SettingsFile& operator=(const SettingsFile&) = delete;

    QVariant value(const QString& key, const QVariant& otherwise = {}) const
    {
        return m_values.value(key, otherwise);
    }

    void setValue(const QString& key, const QVariant& value);

    bool isWritable() const { return m_writable; }

    const QString& fileName() const { return m_path; }

private:
    QString m_path;
    bool m_writable = false;
    QHash<QString, QVariant> m_values;
    QThread m_thread;
    QSettings* m_writer; ///< Of that thread, which deletes it.
};

} // namespace soma::ui
