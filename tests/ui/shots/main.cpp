// Draws every view and state with the same prepared data, so that people can look at them:
// soma-shots FOLDER [NAME-PART]. Offscreen; beauty has no assertion, but a text that is cut off
// has: soma-shots --fit [NAME-PART] opens every scene in the smallest window and in the language
// with the longest words, draws nothing, and fails when something does not fit.
#include "tests/ui/shots/shot.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr QSize kSmallestWindow{960, 640};

/// Opens the scene and does `then` with the window.
template <typename Then>
void stage(const Shot& shot, ui::ThemeChoice theme, const QString& language, QSize size, Then then)
{
    Desk desk;
    desk.settings->setTheme(theme);
    desk.settings->setLanguage(language);
    shot.fill(desk);
    ui::MainWindow& window = desk.open();
    window.resize(size);
    settle();
    shot.act(desk);
    settle();
    then(window);
}

void draw(const Shot& shot, ui::ThemeChoice theme, const QString& suffix, const QString& language,
          const QDir& folder)
{
    const QString path = folder.filePath(shot.name + suffix + u".png"_s);
    stage(shot, theme, language, shot.size,
          [&](ui::MainWindow& window) { window.grab().save(path); });
    QTextStream(stdout) << path << Qt::endl;
}

/// How many things do not fit.
qsizetype judge(const Shot& shot)
{
    qsizetype found = 0;
    for (const auto& language : {u"en"_s, u"pt_BR"_s}) {
        stage(shot, ui::ThemeChoice::Light, language, kSmallestWindow,
              [&](const ui::MainWindow& window) {
                  for (const QString& fault : cutOff(window)) {
                      QTextStream(stderr)
                          << shot.name << u" ("_s << language << u"): "_s << fault << Qt::endl;
                      ++found;
                  }
              });
    }
    return found;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: soma-shots FOLDER [NAME-PART]" << Qt::endl;
        return 1;
    }
    const bool judging = arguments[1] == u"--fit"_s;
    QDir folder(arguments[1]);
    if (!judging)
        folder.mkpath(u"."_s);
    const QString part = arguments.value(2);
    qsizetype faults = 0;
    ShotList list;
    for (const ShotArea::Fill fill : ShotArea::all())
        fill(list);
    for (const Shot& shot : list.takeSorted()) {
        if (!part.isEmpty() && !shot.name.contains(part))
            continue;
        if (judging) {
            faults += judge(shot);
            continue;
        }
        draw(shot, ui::ThemeChoice::Dark, u"-dark"_s, u"en"_s, folder);
        draw(shot, ui::ThemeChoice::Light, u"-light"_s, u"en"_s, folder);
        if (!shot.everyTheme)
            continue;
        draw(shot, ui::ThemeChoice::HighContrast, u"-contrast"_s, u"en"_s, folder);
        for (const auto& language : {u"pt_BR"_s, u"zh_CN"_s})
            draw(shot, ui::ThemeChoice::Dark, u"-"_s + language, language, folder);
    }
    return faults == 0 ? 0 : 1;
}
