// What a reviewer would try by hand, over all pages at once: the node goes away, the keyboard
// alone, another theme while everything is open.
#include "chain/api/node_error.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_subnets.h"
#include "tests/ui/shots/shot.h"
#include "ui/charts/series_view.h"
#include "ui/theme/theme.h"
#include "ui/views/page_table.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QImage>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

/// Accounts with stake on root and two subnets, in a network of twelve.
class Scene {
public:
    Scene()
    {
        prepare(desk);
        subnets.publish();
        const auto with = [](int netuid, int uid, std::uint64_t whole) {
            return FakeSubnets::stakeOf(FakeSubnets::hotkey(netuid, uid),
                                        NetUid(std::uint16_t(netuid)), Alpha(whole * kRaoPerTao));
        };
        subnets.tellStakes({{FakeWallet::idFor(u"savings"_s),
                             {with(0, 1, 100), with(3, 0, 4'000), with(5, 2, 600)}}});
        desk.makeBlocks(6);
        std::vector<std::int64_t> wave;
        for (std::int64_t block = 1; block < 20; ++block)
            wave.push_back(20'000'000 + block % 7 * 900'000);
        for (const auto kind : {chain::SeriesKind::Price, chain::SeriesKind::TaoInjected})
            for (int netuid = 1; netuid <= 12; ++netuid)
                history.setLine(kind, NetUid(std::uint16_t(netuid)), BlockNumber(1), wave);
        desk.node.setHistory(&history);
    }

    ~Scene() { desk.close(); }

    /// Until nothing is being read any more.
    void show(PageId page)
    {
        desk.window->showPage(page, {u"savings"_s});
        settle(150);
    }

    FakeHistory history;
    Desk desk;
    FakeSubnets subnets{desk.node, 12};
};

bool isAmount(const QString& text)
{
    const bool counted = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return counted && (text.contains(u'τ') || text.contains(u'α'));
}

/// All that is shown of money: labels, and whole tables whatever is scrolled to.
QStringList amounts(QWidget* page)
{
    QStringList out;
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->isVisible() && isAmount(label->text()))
            out.append(label->objectName() + u'=' + label->text());
    for (const QTableView* table : page->findChildren<QTableView*>()) {
        if (!table->isVisible())
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                const QString text = cell.data().toString();
                if (!table->isColumnHidden(column) && !text.isEmpty())
                    out.append(
                        u"%1[%2,%3]=%4"_s.arg(table->objectName()).arg(row).arg(column).arg(text));
            }
    }
    return out;
}

/// The keyboard gets there by itself: of buttons that exclude each other only the chosen one does.
bool isTabStop(const QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr ||
        (widget->focusPolicy() & Qt::TabFocus) == 0)
        return false;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool excludes =
        button != nullptr &&
        (button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive()));
    return !excludes || button->isChecked();
}

/// What Tab does not reach of a window's controls.
QStringList outOfReach(QWidget* window)
{
    settle(50);
    QList<QWidget*> reached;
    for (int i = 0; i < 400; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (at != nullptr && reached.contains(at))
            break;
        if (at != nullptr)
            reached.append(at);
        QTest::keyClick(at != nullptr ? at : window, Qt::Key_Tab);
    }
    QStringList out;
    for (QWidget* widget : window->findChildren<QWidget*>())
        if (isTabStop(widget) && !reached.contains(widget))
            out.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                       widget->objectName());
    return out;
}

double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(QRgb a, QRgb b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// Of the ground, which most of it is, to what stands out most. As painted, not as meant.
double paintedContrast(const QImage& picture)
{
    std::map<QRgb, int> counted;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counted[picture.pixel(x, y) | 0xFF000000U];
    const QRgb ground =
        std::max_element(counted.begin(), counted.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        })->first;
    double out = 1;
    for (const auto& [color, count] : counted)
        out = std::max(out, contrast(color, ground));
    return out;
}

QStringList unreadable(QWidget* window)
{
    QStringList out;
    const QImage all = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (QLabel* label : window->findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->isEnabled() || label->text().trimmed().isEmpty())
            continue;
        const QRegion shown = label->visibleRegion();
        // Cut off at the edge of what scrolls: there may be no whole sign of it.
        if (shown.boundingRect() != label->rect())
            continue;
        const QRect place(label->mapTo(window, QPoint()), label->size());
        const double seen = paintedContrast(all.copy(place & all.rect()));
        if (seen < 3.0)
            out.append(u"%1 \"%2\": %3"_s.arg(label->objectName(), label->text().left(40))
                           .arg(seen, 0, 'f', 2));
    }
    return out;
}

} // namespace

class TestGuiAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// Every view keeps its last figures, says of which block they are, and shows no zero instead.
    void withoutTheNodeEveryPageKeepsItsFigures()
    {
        Scene scene;
        QWidget* window = &scene.desk.open();
        std::map<PageId, QStringList> before;
        for (const ui::PageEntry& entry : ui::pageTable()) {
            scene.show(entry.id);
            before[entry.id] = amounts(scene.desk.window->page(entry.id));
        }
        for (const PageId page :
             {PageId::Overview, PageId::Accounts, PageId::Staking, PageId::Subnets})
            QVERIFY2(before[page].size() > 1, qPrintable(QString::number(int(page))));
        const auto mustBeKept = [&](const QString& why) {
            const QString best = QString::number(scene.desk.node.bestHead().number.value());
            auto* banner = visible<QWidget>(window, u"failureBanner"_s);
            QVERIFY(banner != nullptr);
            QTRY_VERIFY2(showsText(banner, u"as of block #"_s + best), qPrintable(why));
            for (const ui::PageEntry& entry : ui::pageTable()) {
                scene.show(entry.id);
                QVERIFY(banner->isVisible());
                const QStringList now = amounts(scene.desk.window->page(entry.id));
                for (const QString& figure : before[entry.id])
                    QVERIFY2(now.contains(figure),
                             qPrintable(why + u": "_s + figure + u"\nnow:\n"_s + now.join(u'\n')));
            }
        };
        scene.desk.node.setPhase(chain::SyncPhase::Stopped);
        mustBeKept(u"stopped"_s);
        scene.desk.node.setPhase(chain::SyncPhase::Live);
        QTRY_VERIFY(!window->findChild<QWidget*>(u"failureBanner"_s)->isVisible());
        scene.desk.node.breakDown(Error(chain::NodeError::DiskFull));
        mustBeKept(u"disk full"_s);
    }

    void pagesAreBuiltWhileNobodyUsesTheWindow()
    {
        Scene scene;
        QWidget* window = &scene.desk.open();
        const auto built = [&scene] {
            const auto pages = ui::pageTable();
            return std::count_if(pages.begin(), pages.end(), [&scene](const ui::PageEntry& entry) {
                return scene.desk.window->page(entry.id) != nullptr;
            });
        };
        QCOMPARE(built(), 1);
        scene.desk.window->buildAhead();
        // Not under somebody's fingers.
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(window, Qt::Key_Shift);
            QTest::qWait(200);
        }
        QCOMPARE(built(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(built(), qsizetype(ui::pageTable().size()), 20'000);
        // Nothing of it is seen.
        QCOMPARE(visible<QLabel>(window, u"pageTitle"_s)->text(), u"Overview"_s);
        for (const auto& name : {u"addAccountButton"_s, u"registerSubnetButton"_s})
            QVERIFY(!window->findChild<QWidget*>(name)->isVisible());
        scene.show(PageId::Staking);
        QVERIFY(window->findChild<QWidget*>(u"registerSubnetButton"_s)->isVisible());
    }

    /// Each page and each form that opens on it, by Tab alone; and a screen reader can name it.
    void theKeyboardAloneReachesEverything()
    {
        Scene scene;
        QWidget* window = &scene.desk.open();
        QApplication::setActiveWindow(window);
        QStringList faults;
        const auto walk = [&](const QString& where) {
            for (const QString& fault : outOfReach(window))
                faults.append(where + u": Tab does not reach "_s + fault);
            for (const QString& fault : namelessControls(window))
                faults.append(where + u": no name for "_s + fault);
        };
        for (const ui::PageEntry& entry : ui::pageTable()) {
            scene.show(entry.id);
            QWidget* page = scene.desk.window->page(entry.id);
            walk(page->objectName());
            for (QTabBar* tabs : page->findChildren<QTabBar*>())
                for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    walk(page->objectName() + u", "_s + tabs->tabText(tab));
                }
        }
        const auto open = [&](PageId page, const QString& button) {
            scene.show(page);
            if (auto* tabs = window->findChild<QTabBar*>(u"stakingTabs"_s))
                tabs->setCurrentIndex(0);
            press(scene.desk, button);
            settle(200);
            walk(button);
        };
        open(PageId::Staking, u"registerSubnetButton"_s);
        open(PageId::Staking, u"registerNeuronButton"_s);
        open(PageId::Accounts, u"newMultisigButton"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void themesChangeWhileEverythingIsOpen()
    {
        Scene scene;
        QWidget* window = &scene.desk.open();
        window->resize(1'280, 800);
        for (const ui::PageEntry& entry : ui::pageTable())
            scene.show(entry.id);
        QStringList faults;
        for (const auto& [choice, kind] :
             {std::pair(ui::ThemeChoice::Light, ui::ThemeKind::Light),
              std::pair(ui::ThemeChoice::HighContrast, ui::ThemeKind::HighContrast),
              std::pair(ui::ThemeChoice::Dark, ui::ThemeKind::Dark)}) {
            scene.desk.settings->setTheme(choice);
            QCOMPARE(ui::currentTheme(), kind);
            const ui::Tokens& tokens = ui::tokensOf(kind);
            int charts = 0;
            for (const ui::PageEntry& entry : ui::pageTable()) {
                scene.show(entry.id);
                for (const QString& fault : unreadable(window))
                    faults.append(u"theme %1: "_s.arg(int(kind)) + fault);
                for (auto* chart :
                     scene.desk.window->page(entry.id)->findChildren<ui::SeriesView*>()) {
                    if (!chart->isVisible() || chart->width() < 40 || chart->height() < 40)
                        continue;
                    ++charts;
                    const QImage painted =
                        chart->grab().toImage().convertToFormat(QImage::Format_RGB32);
                    // Nothing is drawn in the corner.
                    const QRgb ground = painted.pixel(1, 1);
                    const bool follows =
                        ground == tokens.surface.rgb() || ground == tokens.base.rgb();
                    if (!follows)
                        faults.append(u"theme %1: chart %2 has ground %3"_s.arg(int(kind))
                                          .arg(chart->objectName())
                                          .arg(ground, 8, 16));
                }
            }
            QVERIFY(charts > 0);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestGuiAcceptance)
#include "tst_gui_acceptance.moc"
