// The consensus lab with keys and mouse: load, change, run, compare, explain, save, open again.
#include "consensus/yuma/epoch.h"
#include "tests/support/gui_helpers.h"
#include "ui/charts/heat_view.h"
#include "ui/format/fixed_text.h"
#include "ui/models/lab_explain_model.h"
#include "ui/models/lab_model.h"
#include "ui/models/lab_result_model.h"
#include "ui/views/lab/lab_page.h"
#include "ui/views/lab/lab_source.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using test::Desk;
using test::visible;

class TestGuiLab : public QObject {
    Q_OBJECT

private:
    /// A subnet whose newest block ran an epoch, as a chain would tell it.
    static chain::EpochRecord recordOf(const Desk& desk, bool ran)
    {
        chain::LabScenario scenario = chain::syntheticScenario(chain::SyntheticCase::Cartel, 4);
        chain::EpochRecord record;
        record.at = desk.node.bestHead();
        record.netuid = NetUid(18);
        record.ran = ran;
        record.input = scenario.input;
        record.emission = scenario.emission;
        if (ran)
            record.stored = yuma::runEpoch(scenario.input, scenario.emission);
        for (std::uint16_t uid = 0; uid < scenario.input.uidCount; ++uid)
            record.hotkeys.push_back(test::FakeWallet::idFor(u"hotkey %1"_s.arg(uid)));
        return record;
    }

    static void click(QWidget* root, const QString& name)
    {
        QTest::mouseClick(visible<QPushButton>(root, name), Qt::LeftButton);
    }

    static LabPage& openLab(Desk& desk)
    {
        desk.wallet.addAccount(u"savings"_s);
        desk.makeBlocks(5);
        MainWindow& window = desk.open();
        window.showPage(PageId::Lab);
        return *qobject_cast<LabPage*>(window.page(PageId::Lab));
    }

    static QString textOf(QWidget* root, const QString& name)
    {
        return visible<QLabel>(root, name)->text();
    }

private Q_SLOTS:

    void aRecordedEpochMatchesUntilItIsChanged()
    {
        Desk desk;
        LabPage& page = openLab(desk);
        desk.node.setSubnetEpoch(recordOf(desk, true));
        auto* netuid = visible<QSpinBox>(&page, u"labNetuid"_s);
        netuid->setFocus();
        netuid->selectAll();
        QTest::keyClicks(netuid, u"18"_s);
        click(&page, u"labLoadSubnet"_s);
        QTRY_VERIFY(page.lab().scenario().has_value());
        click(&page, u"labRunA"_s);
        QTRY_VERIFY(page.lab().match().has_value());
        QVERIFY2(page.lab().match()->same, page.lab().match()->firstDifference.c_str());
        QVERIFY(textOf(&page, u"labMatch"_s).contains(u"yes"_s));

        // Another rule, another run: there is nothing to compare with any more.
        visible<QTabBar>(&page, u"labInputTabs"_s)->setCurrentIndex(2);
        auto* kappa = visible<QSpinBox>(&page, u"labKappa"_s);
        kappa->setFocus();
        kappa->selectAll();
        QTest::keyClicks(kappa, u"1000"_s);
        QTest::keyClick(kappa, Qt::Key_Tab);
        QVERIFY(page.lab().isEdited());
        click(&page, u"labRunB"_s);
        QTRY_VERIFY(page.lab().run(LabModel::Slot::B) != nullptr);
        QVERIFY(page.lab().match()->same);
        const auto& a = page.lab().run(LabModel::Slot::A)->epochs.front().output;
        const auto& b = page.lab().run(LabModel::Slot::B)->epochs.front().output;
        QVERIFY(a.mechanisms[0].incentive != b.mechanisms[0].incentive);
        click(&page, u"labRunA"_s);
        QTRY_VERIFY(!page.lab().match().has_value());
        QVERIFY(textOf(&page, u"labMatch"_s).contains(u"Edited"_s));
    }

    void aWrongStoredValueIsNamed()
    {
        Desk desk;
        LabPage& page = openLab(desk);
        chain::EpochRecord record = recordOf(desk, true);
        record.stored->mechanisms[0].incentive[20] ^= 1;
        desk.node.setSubnetEpoch(record);
        page.lab().loadSubnet(NetUid(18), chain::At::best());
        QTRY_VERIFY(page.lab().scenario().has_value());
        click(&page, u"labRunA"_s);
        QTRY_VERIFY(page.lab().match().has_value());
        QVERIFY(textOf(&page, u"labMatch"_s).contains(u"incentive[0][20]"_s));
    }

    void aBlockWithoutAnEpochSaysSo()
    {
        Desk desk;
        LabPage& page = openLab(desk);
        desk.node.setSubnetEpoch(recordOf(desk, false));
        page.lab().loadSubnet(NetUid(18), chain::At::best());
        QTRY_VERIFY(page.lab().scenario().has_value());
        QVERIFY(textOf(&page, u"labSourceNote"_s).contains(u"No epoch ran"_s));
        // And a subnet that does not exist leaves the case as it is.
        page.lab().loadSubnet(NetUid(7), chain::At::best());
        QTRY_VERIFY(page.lab().error().has_value());
        QVERIFY(textOf(&page, u"labSourceNote"_s).contains(u"no subnet 7"_s));
        QVERIFY(page.lab().scenario().has_value());
    }

    void aWeightIsChangedInTheMatrix()
    {
        Desk desk;
        LabPage& page = openLab(desk);
        click(&page, u"labFromExample"_s);
        click(&page, u"labLoadExample"_s);
        auto* heat = visible<HeatView>(&page, u"labWeights"_s);
        QVERIFY(!visible<QPushButton>(&page, u"labSetCell"_s)->isEnabled());
        heat->setFocus();
        heat->setCell(HeatView::Cell{2, 30});
        auto* weight = visible<QSpinBox>(&page, u"labCellWeight"_s);
        QTRY_VERIFY(weight->isEnabled());
        weight->setFocus();
        weight->selectAll();
        QTest::keyClicks(weight, u"65535"_s);
        click(&page, u"labSetCell"_s);
        QCOMPARE(chain::weightOf(*page.lab().scenario(), 0, Uid(2), Uid(30)),
                 std::uint16_t{65'535});
        QCOMPARE(heat->matrix().at(2, 30), qint64{65'535});
    }

    void oneNeuronIsExplained()
    {
        Desk desk;
        LabPage& page = openLab(desk);
        click(&page, u"labFromExample"_s);
        click(&page, u"labLoadExample"_s);
        auto* epochs = visible<QSpinBox>(&page, u"labEpochs"_s);
        epochs->setValue(3);
        click(&page, u"labRunA"_s);
        QTRY_VERIFY(page.lab().run(LabModel::Slot::A) != nullptr);
        QCOMPARE(visible<QSpinBox>(&page, u"labEpoch"_s)->maximum(), 3);
        auto* table = visible<QTableView>(&page, u"labTable"_s);
        table->selectRow(20);
        auto* steps = visible<QTableView>(&page, u"labSteps"_s);
        QTRY_VERIFY(steps->model()->rowCount() > 20);
        QVERIFY(textOf(&page, u"labExplainTitle"_s).contains(u"20"_s));
        // The table's incentive is the explanation's, as the chain stores it.
        const auto told = page.lab().explain(LabModel::Slot::A, 0, Uid(20));
        bool found = false;
        for (const chain::ExplainStep& step : told->steps)
            if (step.kind == chain::ExplainKind::Incentive) {
                found = true;
                QVERIFY(step.result.bits > 0);
            }
        QVERIFY(found);
        QVERIFY(!page.lab().explain(LabModel::Slot::A, 0, Uid(500)).has_value());
        QVERIFY(!page.lab().explain(LabModel::Slot::B, 0, Uid(1)).has_value());
    }

    void aFileComesBackAndABadOneIsExplained()
    {
        Desk desk;
        LabPage& page = openLab(desk);
        click(&page, u"labFromExample"_s);
        click(&page, u"labLoadExample"_s);
        page.lab().setKappa(12'345);
        auto* source = page.findChild<LabSource*>();
        const QString path = desk.folder.filePath(u"case.json"_s);
        source->saveFile(path);
        page.lab().loadSynthetic(chain::SyntheticCase::Cartel, 9);
        source->openFile(path);
        QCOMPARE(page.lab().scenario()->input.kappa, std::uint16_t{12'345});
        QCOMPARE(page.lab().scenario()->name, std::string("honest-majority"));

        QFile bad(path);
        QVERIFY(bad.open(QIODevice::ReadWrite));
        QByteArray text = bad.readAll();
        text.replace("\"tempo\": 360", "\"tempo\": \"soon\"");
        bad.resize(0);
        bad.write(text);
        bad.close();
        source->openFile(path);
        QVERIFY(textOf(&page, u"labSourceNote"_s).contains(u"settings.tempo"_s));
        QCOMPARE(page.lab().scenario()->input.kappa, std::uint16_t{12'345});
        source->openFile(desk.folder.filePath(u"nothing.json"_s));
        QVERIFY(textOf(&page, u"labSourceNote"_s).contains(u"nothing.json"_s));
        source->saveFile(desk.folder.filePath(u"no/such/folder.json"_s));
        QVERIFY(textOf(&page, u"labSourceNote"_s).contains(u"could not be written"_s));
    }

    void aLongRunCanBeStopped()
    {
        Desk desk;
        LabPage& page = openLab(desk);
        page.lab().loadSynthetic(chain::SyntheticCase::HonestMajority, 2);
        page.lab().runEpochs(LabModel::Slot::A, 1'000'000, {});
        QVERIFY(page.lab().isBusy());
        click(&page, u"labCancel"_s);
        QTRY_VERIFY(!page.lab().isBusy());
        QVERIFY(page.lab().run(LabModel::Slot::A) == nullptr);
    }

    void modelsKeepTheirPromises()
    {
        test::FakeNode node;
        LabModel lab(node);
        LabResultModel results(lab);
        LabExplainModel explain;
        const QAbstractItemModelTester first(
            &results, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(
            &explain, QAbstractItemModelTester::FailureReportingMode::QtTest);
        lab.loadSynthetic(chain::SyntheticCase::HonestMajority, 2);
        QCOMPARE(results.rowCount(), 48);
        QVERIFY(!results.index(3, LabResultModel::IncentiveColumn).data().isValid());
        lab.runEpochs(LabModel::Slot::A, 2, {});
        QTRY_VERIFY(lab.run(LabModel::Slot::A) != nullptr);
        QVERIFY(results.index(20, LabResultModel::IncentiveColumn).data().toUInt() > 0);
        QVERIFY(!results.index(20, LabResultModel::IncentiveOtherColumn).data().isValid());
        explain.show(lab.explain(LabModel::Slot::A, 1, Uid(0)));
        QVERIFY(explain.rowCount() > 36);
        explain.show(std::nullopt);
        QCOMPARE(explain.rowCount(), 0);
    }

    void fixedNumbersReadExactly()
    {
        QCOMPARE(fixedText({std::int64_t{1} << 31}), u"0.500000000"_s);
        QCOMPARE(fixedText({1}), u"0.000000000"_s);
        QCOMPARE(fixedExact({1}), u"0.00000000023283064365386962890625 (raw 1)"_s);
        QCOMPARE(fixedExact({-(std::int64_t{3} << 31)}), u"\u22121.5 (raw -6442450944)"_s);
        QCOMPARE(fixedText({INT64_MIN}), u"\u22122\u202F147\u202F483\u202F648.000000000"_s);
        QCOMPARE(shareText(65'535), u"1.0000"_s);
        QCOMPARE(shareText(0), u"0.0000"_s);
        QCOMPARE(shareText(32'768), u"0.5000"_s);
    }
};

} // namespace soma::ui

QTEST_MAIN(soma::ui::TestGuiLab)
#include "tst_gui_lab.moc"
