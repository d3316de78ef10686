// Which language the window speaks; switching tells every widget through LanguageChange.
#pragma once

#include <QString>
#include <QTranslator>

#include <vector>

namespace soma::ui {

/// A language the window can speak.
struct SpokenLanguage {
    QString code; ///< As in the names of the translation files.
    QString name; ///< In its own words.
};

/// English first.
const std::vector<SpokenLanguage>& spokenLanguages();

/// Whether the window can speak it.
bool isSpoken(const QString& code);

/// Lives as long as the application speaks; main thread. English is loaded too: it holds the
/// plural forms.
class Language {
public:
    /// One of spokenLanguages(); anything else is spoken in English. False when the file is
    /// missing.
    bool speak(const QString& language);

    QString current() const { return m_current; }

private:
    QTranslator m_translator;
    QString m_current;
};

} // namespace soma::ui
