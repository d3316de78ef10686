#include "ui/views/node/time_card.h"

#include "chain/api/async.h"
#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/lab/lab_spin.h"
#include "ui/views/node/outcome_label.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// The paces that are offered; another one comes from the command line. Zero is by hand.
constexpr std::array<quint64, 3> kPacesMs{12'000, 250, 0};
constexpr int kMostBlocks = 10'000'000;
constexpr int kUsualBlocks = 360; ///< An epoch of most subnets.
constexpr int kBarFull = 1'000;

} // namespace

TimeCard::TimeCard(NodeModel& node, QWidget* parent) : Card(parent), m_node(node)
{
    setObjectName(u"timeCard"_s);
    body()->addWidget(buildPace());
    body()->addWidget(makeHairline(this));
    m_ask = buildAdvance();
    m_running = buildProgress();
    m_outcome = new OutcomeLabel(u"timeOutcome"_s, this);
    body()->addWidget(m_ask);
    body()->addWidget(m_running);
    body()->addWidget(m_outcome);
    body()->addStretch(1);
    connect(&node, &NodeModel::changed, this, &TimeCard::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

QWidget* TimeCard::buildPace()
{
    auto* box = new QWidget(this);
    auto* layout = columnIn(box, 0, gap::kSmall);
    m_paceLabel = makeLabel(u"caption"_s, box);
    m_pace = new Segmented(u"paceChoice"_s, box);
    for (const auto* name : {"pace12s", "pace250ms", "paceManual"})
        m_pace->addSegment(QString::fromLatin1(name));
    m_pause = makeButton({}, u"pauseButton"_s, box);
    m_make = makeButton({}, u"oneBlockButton"_s, box);
    auto* acts = row(gap::kSmall);
    acts->addWidget(m_pause);
    acts->addWidget(m_make);
    acts->addStretch(1);
    layout->addWidget(m_paceLabel);
    layout->addWidget(m_pace);
    layout->addSpacing(gap::kHair);
    layout->addLayout(acts);
    connect(m_pace, &Segmented::chosen, this, &TimeCard::choosePace);
    connect(m_pause, &QPushButton::clicked, this, &TimeCard::togglePause);
    connect(m_make, &QPushButton::clicked, this, &TimeCard::makeBlock);
    return box;
}

QWidget* TimeCard::buildAdvance()
{
    auto* box = new QWidget(this);
    auto* layout = rowIn(box, 0, gap::kSmall);
    m_count = makeSpin(u"advanceCount"_s, 1, kMostBlocks, box);
    m_count->setValue(kUsualBlocks);
    m_countField = new FormField(m_count, box);
    m_advance = makeButton({}, u"advanceButton"_s, box);
    layout->addWidget(m_countField, 1);
    layout->addWidget(m_advance, 0, Qt::AlignBottom);
    connect(m_advance, &QPushButton::clicked, this, &TimeCard::advance);
    return box;
}

QWidget* TimeCard::buildProgress()
{
    auto* box = new QWidget(this);
    auto* layout = columnIn(box, 0, gap::kSmall);
    m_bar = new QProgressBar(box);
    m_bar->setObjectName(u"advanceProgress"_s);
    m_bar->setRange(0, kBarFull);
    m_bar->setTextVisible(false);
    m_done = new Stat(u"advanceDone"_s, box);
    m_rate = new Stat(u"advanceRate"_s, box);
    m_left = new Stat(u"advanceLeft"_s, box);
    m_stop = makeButton({}, u"advanceStopButton"_s, box);
    auto* stats = row(gap::kLarge);
    for (Stat* stat : {m_done, m_rate, m_left})
        stats->addWidget(stat);
    stats->addStretch(1);
    layout->addWidget(m_bar);
    layout->addLayout(stats);
    layout->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        chain::LocalControls* controls = m_node.node().localControls();
        if (controls == nullptr)
            return;
        m_stop->setEnabled(false); // Until the advance has ended.
        chain::whenDone(controls->cancelAdvance(), this, [this](const Result<void>& done) {
            if (!done) {
                m_stop->setEnabled(true);
                m_outcome->tellError(done.error());
            }
        });
    });
    return box;
}

void TimeCard::sayTexts()
{
    //: Heading on the node page: how the local network's blocks come.
    setTitle(tr("Making blocks"));
    //: Above the choice how often the local network makes a block.
    m_paceLabel->setText(tr("A block comes"));
    //: Choice how often the local network makes a block: the real network's pace.
    m_pace->setSegmentText(0, tr("every 12 s"));
    //: Choice how often the local network makes a block.
    m_pace->setSegmentText(1, tr("every 250 ms"));
    //: Choice how often the local network makes a block: only when asked.
    m_pace->setSegmentText(2, tr("by hand"));
    m_pace->setAccessibleName(m_paceLabel->text());
    //: Button: the local network makes one block now.
    m_make->setText(tr("Make one block"));
    //: Field label on the node page: how many blocks to make in one go.
    m_countField->setLabel(tr("Blocks to make at once"));
    //: Button: makes that many blocks as fast as the machine can.
    m_advance->setText(tr("Advance"));
    //: Button: ends the making of many blocks; those that are made stay.
    m_stop->setText(tr("Stop here"));
    for (QPushButton* button : {m_make, m_advance, m_stop})
        button->setAccessibleName(button->text());
    //: Caption while many blocks are made.
    m_done->setCaption(tr("Made"));
    //: Caption while many blocks are made: how many each second.
    m_rate->setCaption(tr("Blocks a second"));
    //: Caption while many blocks are made: the time until the last of them.
    m_left->setCaption(tr("Time left"));
    //: What a screen reader says of the progress bar while many blocks are made.
    m_bar->setAccessibleName(tr("Making blocks"));
}

void TimeCard::showState()
{
    const chain::SyncState& state = m_node.state();
    const bool live = m_node.isLive() && m_node.node().localControls() != nullptr;
    const bool running = state.advance.has_value() || m_asked != 0;
    const auto* const pace = std::ranges::find(kPacesMs, state.blockTimeMs);
    m_pace->setCurrent(pace == kPacesMs.end() ? -1 : int(pace - kPacesMs.begin()));
    m_pace->setEnabled(live && !m_acting);
    m_pause->setEnabled(live && !m_acting);
    //: Button: the local network goes on making blocks.
    m_pause->setText(state.paused ? tr("Go on")
                                  //: Button: the local network makes no block by itself.
                                  : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_make->setEnabled(live && !m_acting && !running);
    m_count->setEnabled(live);
    m_advance->setEnabled(live);
    m_ask->setVisible(!running);
    m_running->setVisible(running);
    if (running)
        showProgress();
    else
        m_stop->setEnabled(true);
}

void TimeCard::showProgress()
{
    const chain::SyncState& state = m_node.state();
    const chain::AdvanceProgress progress =
        state.advance.value_or(chain::AdvanceProgress{m_asked, 0, 0});
    m_done->setValue(countText(progress.done) + u" / "_s + countText(progress.asked));
    m_bar->setValue(progress.asked == 0 ? 0 : int(progress.done * kBarFull / progress.asked));
    //: Tooltip of a rate and a time that are not known yet.
    const QString early = tr("The first block is not made yet, so nothing can be said.");
    if (progress.done == 0 || progress.elapsedMs == 0)
        m_rate->setUnknown(early);
    else if (progress.blocksPerSecond() == 0)
        //: A rate: fewer than one block a second.
        m_rate->setValue(tr("under 1"));
    else
        m_rate->setValue(countText(progress.blocksPerSecond()));
    if (state.paused)
        //: In place of the time that is left, while the local network is paused.
        m_left->setValue(tr("paused"));
    else if (const auto left = progress.remainingMs(); left && progress.elapsedMs != 0)
        m_left->setValue(TimeText::duration(*left));
    else
        m_left->setUnknown(early);
}

void TimeCard::choosePace(int index)
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return;
    m_acting = true;
    m_outcome->clear();
    m_pace->setEnabled(false);
    chain::whenDone(controls->setBlockTime(kPacesMs[std::size_t(index)]), this,
                    [this](const Result<void>& done) {
                        m_acting = false;
                        if (!done)
                            m_outcome->tellError(done.error());
                        showState();
                    });
}

void TimeCard::togglePause()
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return;
    m_acting = true;
    m_outcome->clear();
    m_pause->setEnabled(false);
    chain::whenDone(controls->setPaused(!m_node.state().paused), this,
                    [this](const Result<void>& done) {
                        m_acting = false;
                        if (!done)
                            m_outcome->tellError(done.error());
                        showState();
                        if (holdsFocus())
                            m_pause->setFocus();
                    });
}

void TimeCard::makeBlock()
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return;
    m_acting = true;
    m_outcome->clear();
    m_make->setEnabled(false);
    chain::whenDone(controls->makeBlock(), this, [this](const Result<chain::Head>& head) {
        m_acting = false;
        showState();
        if (!head)
            return m_outcome->tellError(head.error());
        m_outcome->tell([number = head->number.value()] {
            //: After a block was made by hand; %1 is its number.
            return tr("Block %1 is made.").arg(countText(number));
        });
        if (holdsFocus())
            m_make->setFocus();
    });
}

void TimeCard::advance()
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return;
    m_asked = quint64(m_count->value());
    m_outcome->clear();
    showState();
    m_stop->setFocus();
    chain::whenDone(
        controls->advance(m_asked), this,
        [this](const Result<chain::LocalControls::Advanced>& result) { takeAdvanced(result); });
}

void TimeCard::takeAdvanced(const Result<chain::LocalControls::Advanced>& result)
{
    const bool mayFocus = holdsFocus();
    m_asked = 0;
    showState();
    if (mayFocus)
        m_count->setFocus();
    if (!result)
        return m_outcome->tellError(result.error());
    const chain::AdvanceProgress made = result->progress;
    m_outcome->tell([made, number = result->head.number.value()] {
        if (made.done < made.asked)
            //: After the making of many blocks was ended early; %1 of %2 blocks, %3 is a number.
            return tr("Stopped after %1 of %2 blocks. The newest is block %3.")
                .arg(countText(made.done), countText(made.asked), countText(number));
        //: After many blocks were made; %1 of them in %2, such as "4 s"; %3 is a number.
        return tr("Blocks made: %1, in %2. The newest is block %3.")
            .arg(countText(made.done), TimeText::duration(made.elapsedMs), countText(number));
    });
}

/// A button that was pressed and disabled gives the keyboard to its neighbour; it gets it back
/// unless the person went on elsewhere.
bool TimeCard::holdsFocus() const
{
    const QWidget* focus = window()->focusWidget();
    return focus != nullptr && isAncestorOf(focus);
}

void TimeCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Card::changeEvent(event);
}

} // namespace soma::ui
