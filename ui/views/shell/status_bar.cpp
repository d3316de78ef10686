#include "ui/views/shell/status_bar.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/history_model.h"
#include "ui/models/node_model.h"
#include "ui/models/notice_model.h"
#include "ui/models/wallet_model.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/node/node_words.h"
#include "ui/widgets/build.h"
#include "ui/widgets/chip.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

StatusBar::StatusBar(const Models& models, NoticeModel& notices, QWidget* parent)
    : QFrame(parent)
    , m_models(models)
    , m_noticeModel(notices)
{
    setObjectName(u"statusBar"_s);
    setProperty("frame", u"status"_s);
    setFixedHeight(measure::kStatusBar);
    auto* layout = rowIn(this, 0, gap::kMedium);
    layout->setContentsMargins(gap::kMedium, 0, gap::kSmall, 0);
    m_network = new NetworkChip(this);
    m_network->setNetwork(models.context.networkName);
    m_state = makeButton(u"status"_s, u"nodeStateButton"_s, this);
    m_best = makeLabel({}, this);
    m_best->setObjectName(u"statusBest"_s);
    m_finalized = makeLabel(u"soft"_s, this);
    m_finalized->setObjectName(u"statusFinalized"_s);
    m_source = new ProvenanceBadge(this);
    m_pending = makeLabel(u"soft"_s, this);
    m_pending->setObjectName(u"statusPending"_s);
    m_mask = makeButton(u"status"_s, u"maskButton"_s, this);
    m_notices = makeButton(u"status"_s, u"noticesButton"_s, this);
    m_lock = makeButton(u"status"_s, u"lockButton"_s, this);
    for (QLabel* label : {m_best, m_finalized, m_pending})
        label->setFont(textFont(TextSize::Table));
    for (QWidget* part : {static_cast<QWidget*>(m_network), static_cast<QWidget*>(m_state),
                          static_cast<QWidget*>(m_best), static_cast<QWidget*>(m_finalized),
                          static_cast<QWidget*>(m_source)})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_pending);
    layout->addWidget(m_mask);
    layout->addWidget(m_notices);
    layout->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &StatusBar::lockRequested);
    connect(m_state, &QPushButton::clicked, this, &StatusBar::nodePageRequested);
    connect(&models.node, &NodeModel::changed, this, &StatusBar::refresh);
    connect(&models.wallet, &WalletModel::lockStateChanged, this, &StatusBar::refresh);
    connect(&models.wallet, &WalletModel::coveredChanged, this, &StatusBar::refresh);
    connect(m_notices, &QPushButton::clicked, this, &StatusBar::noticesRequested);
    connect(m_mask, &QPushButton::clicked, &models.settings,
            [&settings = models.settings] { settings.setMaskAmounts(false); });
    connect(&notices, &NoticeModel::changed, this, &StatusBar::refresh);
    connect(&models.settings, &Settings::maskChanged, this, &StatusBar::refresh);
    connect(&models.history, &HistoryModel::rowsChanged, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::refresh()
{
    const NodeModel& node = m_models.node;
    const chain::SyncState& state = node.state();
    const bool known = node.isLive() || state.best.number.value() > 0;
    const Tokens& tokens = currentTokens();
    const bool failed = state.phase == chain::SyncPhase::Failed;
    m_state->setText(NodeWords::phase(node));
    m_state->setAccessibleName(NodeWords::phase(node));
    m_state->setIcon(failed             ? lineIcon(u"warning"_s, tokens.down)
                     : !node.isLive()   ? lineIcon(u"clock"_s, tokens.textSoft)
                     : node.isLagging() ? lineIcon(u"warning"_s, tokens.warn)
                                        : lineIcon(u"check"_s, tokens.up));
    m_state->setToolTip(node.failure() ? ErrorText::sentence(*node.failure())
                                       //: Tooltip of the node's state in the status bar.
                                       : tr("Open the node page"));
    m_best->setText(u"#"_s + countText(state.best.number.value()));
    m_best->setVisible(known);
    //: Status bar; %1 is a block number, %2 how many blocks it is behind.
    m_finalized->setText(tr("finalized #%1 (%2 behind)")
                             .arg(countText(state.finalized.number.value()))
                             .arg(node.lag().value()));
    m_finalized->setVisible(known);
    m_source->setVisible(known);
    const int pending = m_models.history.pending();
    //: Status bar: transfers that are not final yet.
    m_pending->setText(tr("%n pending", "", pending));
    m_pending->setVisible(pending > 0 && !m_models.wallet.isCovered());
    const bool covered = m_models.wallet.isCovered();
    showNotices(covered);
    const auto& unlocked = m_models.wallet.lockState().unlocked;
    if (covered)
        //: Status bar: the window shows nothing until it is unlocked.
        m_lock->setText(tr("Locked"));
    else if (m_models.wallet.keysLocked())
        //: Status bar: no key is in memory.
        m_lock->setText(tr("Keys locked"));
    else
        //: Status bar: so many keys are in memory.
        m_lock->setText(tr("%n key(s) unlocked", "", int(unlocked.size())));
    m_lock->setAccessibleName(m_lock->text());
    //: Tooltip of the lock in the status bar.
    m_lock->setToolTip(tr("Lock the window (Ctrl+L)"));
    m_lock->setEnabled(!covered);
    m_lock->setIcon(m_models.wallet.keysLocked() ? lineIcon(u"lock"_s, tokens.textSoft)
                                                 : lineIcon(u"unlock"_s, tokens.warn));
}

/// While the window is covered nobody is told that there is anything to tell.
void StatusBar::showNotices(bool covered)
{
    const Tokens& tokens = currentTokens();
    const int unread = m_noticeModel.unread();
    m_notices->setVisible(!covered);
    m_notices->setText(unread > 0 ? countText(quint64(unread)) : QString());
    m_notices->setIcon(lineIcon(u"bell"_s, unread > 0 ? tokens.warn : tokens.textSoft));
    //: The bell in the status bar: so many notices were not looked at.
    m_notices->setAccessibleName(unread > 0 ? tr("%n new notice(s)", "", unread)
                                            //: The bell in the status bar, nothing new.
                                            : tr("Notices"));
    //: Tooltip of the bell in the status bar; %1 is what there is.
    m_notices->setToolTip(tr("%1 (Ctrl+Shift+N)").arg(m_notices->accessibleName()));
    m_mask->setVisible(!covered && m_models.settings.maskAmounts());
    //: Status bar: amounts are shown as dots.
    m_mask->setText(tr("Amounts masked"));
    m_mask->setAccessibleName(m_mask->text());
    //: Tooltip of that.
    m_mask->setToolTip(tr("Show amounts (Ctrl+Shift+M)"));
    m_mask->setIcon(lineIcon(u"eye-off"_s, tokens.textSoft));
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace soma::ui
