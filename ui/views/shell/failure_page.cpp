#include "ui/views/shell/failure_page.h"

#include "chain/api/node_error.h"
#include "ui/format/error_text.h"
#include "ui/widgets/build.h"
#include "ui/widgets/empty_state.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::NodeError;
using wallet::WalletError;

FailurePage::FailurePage(QWidget* parent)
    : Page(u"failurePage"_s, parent)
    , m_state(new EmptyState(u"warning"_s, u"failure"_s, this))
{
    m_state->setIcon(u"warning"_s, EmptyState::Tone::Down);
    m_quit = m_state->addSecondButton(u"quitButton"_s);
    columnIn(this, 0, 0)->addWidget(m_state);
    connect(m_quit, &QPushButton::clicked, this, &FailurePage::quitRequested);
    connect(m_state, &EmptyState::actionTriggered, this, [this] {
        if (m_error && m_error->is(WalletError::StoreDamaged))
            Q_EMIT moveStoreAsideRequested();
        else
            Q_EMIT moveAsideRequested();
    });
    m_phrases.say([this] { refresh(); });
}

void FailurePage::showError(const Error& error)
{
    m_error = error;
    refresh();
}

void FailurePage::refresh()
{
    //: Button: ends the program.
    m_quit->setText(tr("Quit"));
    m_quit->setAccessibleName(m_quit->text());
    if (!m_error)
        return;
    QString title;
    QString action;
    if (m_error->is(NodeError::DatabaseDamaged)) {
        //: Title when the chain's database fails its checks.
        title = tr("The chain's database is damaged");
        //: Button: the damaged file is renamed and kept.
        action = tr("Move it aside and start a new chain");
    } else if (m_error->is(WalletError::StoreDamaged)) {
        //: Title when the wallet's history fails its checks.
        title = tr("The history of your accounts is damaged");
        //: Button: the damaged file is renamed and kept.
        action = tr("Move it aside and start a new history");
    } else if (m_error->is(NodeError::DatabaseLocked)) {
        //: Title when another copy of the program runs.
        title = tr("Soma is already running");
    } else if (m_error->is(NodeError::DiskFull) || m_error->is(WalletError::DiskFull)) {
        //: Title when the disk is full.
        title = tr("The disk is full");
    } else if (m_error->is(NodeError::FolderUnusable) || m_error->is(WalletError::FolderUnusable)) {
        //: Title when a folder cannot be read or written.
        title = tr("A folder cannot be used");
    } else if (m_error->is(NodeError::DatabaseForeign)) {
        //: Title when the database belongs to another network or version.
        title = tr("This database belongs to something else");
    } else {
        //: Title for any other failure at the start.
        title = tr("Soma cannot go on");
    }
    m_state->setTexts(title, ErrorText::sentence(*m_error), action);
}

} // namespace soma::ui
