// Draws every view and state with the same prepared data, so that people can look at them:
// soma-shots FOLDER [NAME-PART]. Offscreen; no test, because beauty has no assertion.
#include "tests/ui/shots/shot.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

void draw(const Shot& shot, ui::ThemeChoice theme, const QString& suffix, const QString& language,
          const QDir& folder)
{
    Desk desk;
    desk.settings->setTheme(theme);
    desk.settings->setLanguage(language);
    shot.fill(desk);
    ui::MainWindow& window = desk.open();
    window.resize(shot.size);
    settle();
    shot.act(desk);
    settle();
    const QString path = folder.filePath(shot.name + suffix + u".png"_s);
    window.grab().save(path);
    QTextStream(stdout) << path << Qt::endl;
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
    QDir folder(arguments[1]);
    folder.mkpath(u"."_s);
    const QString part = arguments.value(2);
    ShotList list;
    for (const ShotArea::Fill fill : ShotArea::all())
        fill(list);
    for (const Shot& shot : list.takeSorted()) {
        if (!part.isEmpty() && !shot.name.contains(part))
            continue;
        draw(shot, ui::ThemeChoice::Dark, u"-dark"_s, u"en"_s, folder);
        draw(shot, ui::ThemeChoice::Light, u"-light"_s, u"en"_s, folder);
        if (!shot.everyTheme)
            continue;
        draw(shot, ui::ThemeChoice::HighContrast, u"-contrast"_s, u"en"_s, folder);
        for (const auto& language : {u"pt_BR"_s, u"zh_CN"_s})
            draw(shot, ui::ThemeChoice::Dark, u"-"_s + language, language, folder);
    }
    return 0;
}
