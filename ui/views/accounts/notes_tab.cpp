#include "ui/views/accounts/notes_tab.h"

#include "chain/api/async.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/window_context.h"
#include "wallet/api/key_care.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kPauseMs = 600;
constexpr int kHeight = 180;

} // namespace

NotesTab::NotesTab(const Models& models, QWidget* parent)
    : Page(u"notesTab"_s, parent)
    , m_models(models)
{
    m_card = new Card(this);
    m_text = new QPlainTextEdit(m_card);
    m_text->setObjectName(u"noteEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kHeight);
    m_hint = makeParagraph(u"caption"_s, m_card);
    m_card->body()->addWidget(m_text);
    m_card->body()->addWidget(m_hint);
    auto* layout = columnIn(this, 0, gap::kLarge);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &NotesTab::save);
    m_phrases.say([this] {
        //: Heading above what the person wrote about an account.
        m_card->setTitle(tr("Notes"));
        m_text->setAccessibleName(tr("Notes"));
        //: Below the notes about an account.
        m_hint->setText(tr("Saved as you type, on this computer only and not encrypted: write "
                           "where the paper lies, never what is on it."));
    });
}

/// Also at the end of the program: once this object is being destroyed, the models are gone.
void NotesTab::hideEvent(QHideEvent* event)
{
    if (m_pause.isActive())
        save();
    Page::hideEvent(event);
}

void NotesTab::showAccount(const wallet::AccountHandle& account)
{
    if (m_pause.isActive())
        save();
    const bool isSame = account == m_account;
    m_account = account;
    const wallet::AccountRow* row = m_models.accounts.find(account);
    const QString note = row != nullptr ? row->note : QString();
    if (isSame && m_text->hasFocus())
        return; // Not under the person's hands.
    const QSignalBlocker quiet(m_text);
    if (m_text->toPlainText() != note)
        m_text->setPlainText(note);
}

void NotesTab::save()
{
    m_pause.stop();
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    if (row == nullptr || row->note == m_text->toPlainText())
        return;
    chain::whenDone(m_models.context.keyCare->setNote(m_account, m_text->toPlainText()), this,
                    [this](Result<void> done) {
                        if (!done)
                            Q_EMIT toastRequested(ErrorText::sentence(done.error()));
                    });
}

} // namespace soma::ui
