#include "ui/views/accounts/tasks/words_task.h"

#include "ui/flows/key_task_flow.h"
#include "ui/theme/tokens.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/word_grid.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

WordsTask::WordsTask(const Models& models, QWidget* parent)
    : TaskPage(u"wordsTask"_s, models, parent)
{
    addPasswordField();
    m_reveal = makeButton({}, u"wordsTaskRevealButton"_s, &step());
    m_reveal->setCheckable(true);
    m_grid = new WordGrid(&step());
    m_grid->setObjectName(u"wordsTaskGrid"_s);
    m_rule = makeParagraph(u"caption"_s, &step());
    step().body()->addWidget(m_reveal, 0, Qt::AlignLeft);
    step().body()->addWidget(m_grid);
    step().body()->addWidget(m_rule);
    connect(m_reveal, &QPushButton::toggled, this, &WordsTask::reveal);
    connect(m_grid, &WordGrid::covered, this, [this] { m_reveal->setChecked(false); });
    m_phrases.say([this] { sayTexts(); });
}

void WordsTask::sayTexts()
{
    //: Headline; %1 is an account's name.
    step().setTexts(tr("The words of %1").arg(label()),
                    //: Explains that page.
                    tr("Whoever sees them has the account. Look around before you go on, and write "
                       "them on paper only."));
    //: Below the words of an account.
    m_rule->setText(tr("They disappear when this window loses the keyboard or is locked, and they "
                       "cannot be copied."));
    reveal(m_reveal->isChecked());
    const bool isThere = flow().phrase() != nullptr;
    //: Button: asks for the words of an account.
    setNextTexts(isThere ? tr("Done") : tr("Go on"),
                 //: The button while a key file is opened, which takes a second or two.
                 tr("Opening the key…"));
}

void WordsTask::reveal(bool on)
{
    m_grid->setRevealed(on);
    //: Button above the words of an account.
    m_reveal->setText(on ? tr("Hide the words") : tr("Show the words"));
    m_reveal->setAccessibleName(m_reveal->text());
}

void WordsTask::clear()
{
    m_grid->wipe();
    m_reveal->setChecked(false);
    for (QWidget* widget : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_reveal),
                            static_cast<QWidget*>(m_rule)})
        widget->hide();
    showPasswordField(true);
}

void WordsTask::forgetSecrets()
{
    m_grid->wipe();
    TaskPage::forgetSecrets();
}

void WordsTask::hideEvent(QHideEvent* event)
{
    m_grid->wipe();
    TaskPage::hideEvent(event);
}

void WordsTask::submit()
{
    if (flow().phrase() != nullptr)
        return leave();
    if (hasPassword())
        flow().revealPhrase(account(), takePassword());
}

bool WordsTask::showError(const Error& error)
{
    if (!error.is(WalletError::UnknownSecret))
        return false;
    //: When the words of an account were asked for that was not made from words.
    step().setError(tr("This account was not made from words alone: from a seed, a file or a "
                       "derivation path. Its backup is an exported copy."));
    return true;
}

void WordsTask::showDone()
{
    m_grid->setPhrase(flow().phrase());
    for (QWidget* widget : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_reveal),
                            static_cast<QWidget*>(m_rule)})
        widget->show();
    showPasswordField(false);
    sayTexts();
    m_reveal->setFocus();
}

} // namespace soma::ui
