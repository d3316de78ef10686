#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFile>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

// The window has one theme; it is dressed from the main thread only.
ThemeKind g_current = ThemeKind::Dark;
bool g_systemIsDark = true;

struct Word {
    QString name;
    QString value;
};

/// Longer names first, so that @textSoft is not read as @text.
QList<Word> wordsOf(const Tokens& t, ThemeKind kind)
{
    return {
        {u"@accentText"_s, t.accentText.name()},
        {u"@accent"_s, t.accent.name()},
        {u"@textSoft"_s, t.textSoft.name()},
        {u"@textFaint"_s, t.textFaint.name()},
        {u"@text"_s, t.text.name()},
        {u"@surface"_s, t.surface.name()},
        {u"@raised"_s, t.raised.name()},
        {u"@base"_s, t.base.name()},
        {u"@line"_s, t.line.name()},
        {u"@down"_s, t.down.name()},
        {u"@warn"_s, t.warn.name()},
        {u"@info"_s, t.info.name()},
        {u"@up"_s, t.up.name()},
        {u"@check"_s,
         kind == ThemeKind::Light ? u":/icons/check-light.svg"_s : u":/icons/check-dark.svg"_s},
    };
}

} // namespace

void rememberSystemPalette(const QPalette& palette)
{
    g_systemIsDark = palette.color(QPalette::Window).lightness() < 128;
}

ThemeKind resolveTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    case ThemeChoice::System:
        break;
    }
    return g_systemIsDark ? ThemeKind::Dark : ThemeKind::Light;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.base);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.surface);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.accentText);
    palette.setColor(QPalette::PlaceholderText, t.textFaint);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.accentText);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Shadow, t.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.textFaint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.raised);
    return palette;
}

QString styleSheetOf(ThemeKind kind)
{
    QFile file(u":/theme/soma.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Word& word : wordsOf(tokensOf(kind), kind))
        sheet.replace(word.name, word.value);
    return sheet;
}

void applyTheme(QApplication& application, ThemeKind kind)
{
    g_current = kind;
    if (application.style()->name().compare(u"fusion"_s, Qt::CaseInsensitive) != 0 &&
        application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(textFont(TextSize::Body));
    const QPalette palette = paletteOf(tokensOf(kind));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setStyleSheet(styleSheetOf(kind));
}

ThemeKind currentTheme()
{
    return g_current;
}

const Tokens& currentTokens()
{
    return tokensOf(g_current);
}

} // namespace soma::ui
