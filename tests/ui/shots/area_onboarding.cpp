// The way to a first account.
#include "tests/ui/shots/shot.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

void fill(ShotList& list)
{
    list.add(u"welcome"_s, [](Desk& desk) { desk.makeBlocks(3); }).everyTheme = true;
    list.add(u"welcome-small"_s, [](Desk& desk) { desk.makeBlocks(3); }).size = {960, 640};
    list.add(u"create-words"_s, ShotList::nothing, [](Desk& desk) { press(desk, u"newDoor"_s); });
    list.add(u"create-words-24"_s, ShotList::nothing, [](Desk& desk) {
        press(desk, u"newDoor"_s);
        press(desk, u"words24"_s);
        press(desk, u"revealWordsButton"_s);
    });
    const auto check = [](Desk& desk) {
        press(desk, u"newDoor"_s);
        press(desk, u"revealWordsButton"_s);
        desk.window->findChild<QAbstractButton*>(u"wordsWrittenCheck"_s)->click();
        press(desk, u"createWordsNext"_s);
    };
    list.add(u"create-check"_s, ShotList::nothing, [check](Desk& desk) {
        check(desk);
        type(desk, u"checkWord1"_s, u"wrong"_s);
        press(desk, u"createCheckNext"_s);
    });
    list.add(u"create-naming"_s, ShotList::nothing, [check](Desk& desk) {
        check(desk);
        press(desk, u"skipCheckButton"_s);
        type(desk, u"createNameEdit"_s, u"savings"_s);
        type(desk, u"createPasswordEdit"_s, u"correct horse battery"_s);
        type(desk, u"createRepeatEdit"_s, u"correct horse"_s);
        press(desk, u"createNamingNext"_s);
    });
    list.add(u"create-summary"_s, ShotList::nothing, [check](Desk& desk) {
        check(desk);
        press(desk, u"skipCheckButton"_s);
        type(desk, u"createNameEdit"_s, u"savings"_s);
        type(desk, u"createPasswordEdit"_s, u"correct horse battery"_s);
        type(desk, u"createRepeatEdit"_s, u"correct horse battery"_s);
        press(desk, u"createNamingNext"_s);
    });
    const auto paste = [](Desk& desk, const QString& text) {
        press(desk, u"restoreDoor"_s);
        desk.window->findChild<QPlainTextEdit*>(u"restoreSourceEdit"_s)->setPlainText(text);
        press(desk, u"restorePasteNext"_s);
    };
    list.add(u"restore-wrong"_s, ShotList::nothing, [paste](Desk& desk) {
        paste(desk, u"bottom drive obey lake curtain smoke basket hold race lonely fit soma"_s);
    });
    list.add(
        u"restore-preview"_s, [](Desk& desk) { desk.makeBlocks(3); },
        [paste](Desk& desk) {
            paste(desk, u"bottom drive obey lake curtain smoke basket hold race lonely fit walk"_s);
        });
    list.add(u"watch"_s, ShotList::nothing, [](Desk& desk) {
        press(desk, u"watchDoor"_s);
        type(desk, u"watchAddressEdit"_s, u"5FHneW46xGXgs5mUive0"_s);
        press(desk, u"watchStepNext"_s);
    });
}

const ShotArea kArea(fill);

} // namespace
