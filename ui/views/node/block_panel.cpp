#include "ui/views/node/block_panel.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/call_text.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// A block may hold thousands; the panel is for reading.
constexpr int kShown = 100;

} // namespace

BlockPanel::BlockPanel(const Models& models, QWidget* parent)
    : SidePanel(u"blockPanel"_s, parent)
    , m_models(models)
{
    auto* content = new QWidget;
    auto* layout = columnIn(content, 0, gap::kHair);
    m_time = makeLabel(u"soft"_s, content);
    m_hashCaption = makeLabel(u"caption"_s, content);
    m_hashLabel = new HashLabel(u"blockHash"_s, content);
    m_rootCaption = makeLabel(u"caption"_s, content);
    m_rootLabel = new HashLabel(u"blockStateRoot"_s, content);
    m_lines = new QWidget(content);
    columnIn(m_lines, 0, gap::kHair);
    layout->addWidget(m_time);
    layout->addSpacing(gap::kSmall);
    layout->addWidget(m_hashCaption);
    layout->addWidget(m_hashLabel);
    layout->addWidget(m_rootCaption);
    layout->addWidget(m_rootLabel);
    layout->addSpacing(gap::kSmall);
    layout->addWidget(makeHairline(content));
    layout->addSpacing(gap::kSmall);
    layout->addWidget(m_lines);
    layout->addStretch(1);
    auto* area = scrolled(content);
    m_state = new StateStack(area, u"blockState"_s, this);
    body()->addWidget(m_state);
    connect(m_state, &StateStack::retryRequested, this, &BlockPanel::ask);
}

void BlockPanel::showBlock(const chain::BlockHash& hash)
{
    m_hash = hash;
    openPanel();
    ask();
}

void BlockPanel::ask()
{
    const quint64 ticket = ++m_ticket;
    //: In the panel of one block, while it is read.
    m_state->setLoadingText(tr("Reading the block…"));
    if (!m_record)
        m_state->showLoading();
    chain::whenDone(m_models.node.node().block(chain::At::block(m_hash)), this,
                    [this, ticket](Result<chain::BlockRecord> record) {
                        if (ticket != m_ticket)
                            return;
                        if (!record) {
                            m_record.reset();
                            m_state->showError(record.error());
                            return;
                        }
                        m_record = std::move(record).value();
                        fill();
                        m_state->showNormal();
                    });
}

void BlockPanel::fill()
{
    if (!m_record)
        return;
    const chain::BlockRecord& record = *m_record;
    //: Title of the panel of one block; %1 is its number.
    setTitle(tr("Block %1").arg(countText(record.head.number.value())));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(record.head.timestampMs));
    //: In the panel of one block, when its time is zero.
    m_time->setText(record.head.timestampMs == 0 ? tr("The first block of the chain")
                                                 : TimeText::moment(time));
    //: Caption in the panel of one block.
    m_hashCaption->setText(tr("Hash"));
    m_hashLabel->setHash(hashText(record.head.hash));
    //: Caption in the panel of one block: the fingerprint of all balances after it.
    m_rootCaption->setText(tr("State root"));
    m_rootLabel->setHash(hashText(record.head.stateRoot));
    clearLayout(m_lines->layout());
    const CallText words(
        [this](const chain::AccountId& account) { return m_models.accounts.nameOf(account); });
    int shown = 0;
    for (const chain::ExtrinsicRecord& extrinsic : record.extrinsics) {
        if (++shown > kShown)
            break;
        addLine(u"strong"_s, words.extrinsic(extrinsic), 0);
        if (extrinsic.failure)
            addLine(u"down"_s, ErrorText::failure(*extrinsic.failure), gap::kMedium);
        for (const chain::EventRecord& event : record.events)
            if (event.extrinsic == extrinsic.index)
                addLine(u"soft"_s, words.event(event), gap::kMedium);
    }
    if (record.extrinsics.empty())
        //: In the panel of one block.
        addLine(u"soft"_s, tr("Nothing was sent in this block."), 0);
    if (shown > kShown)
        //: In the panel of a very full block.
        addLine(u"soft"_s, tr("… and %n more", "", int(record.extrinsics.size()) - kShown), 0);
    showOwnEvents(record.events, words);
}

/// What happens before the first extrinsic and after the last: epochs, emission, what falls due.
void BlockPanel::showOwnEvents(const std::vector<chain::EventRecord>& events, const CallText& words)
{
    int shown = 0;
    for (const chain::EventRecord& event : events) {
        if (event.extrinsic)
            continue;
        if (shown == 0)
            //: Heading in the panel of one block, above what nobody sent.
            addLine(u"strong"_s, tr("Done by the chain itself"), 0);
        if (++shown <= kShown)
            addLine(u"soft"_s, words.event(event), gap::kMedium);
    }
    if (shown > kShown)
        //: In the panel of a very full block.
        addLine(u"soft"_s, tr("… and %n more", "", shown - kShown), gap::kMedium);
}

void BlockPanel::addLine(const QString& role, const QString& text, int indent)
{
    auto* label = makeParagraph(role, m_lines);
    label->setText(text);
    label->setContentsMargins(indent, indent == 0 ? gap::kSmall : 0, 0, 0);
    m_lines->layout()->addWidget(label);
}

void BlockPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    SidePanel::changeEvent(event);
}

} // namespace soma::ui
