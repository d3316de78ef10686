#include "ui/views/onboarding/create_pages.h"

#include "ui/flows/create_wallet_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/onboarding/name_and_password.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/word_grid.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kAnswerWidth = 400;

int drawBelow(int limit)
{
    return QRandomGenerator::global()->bounded(limit);
}

} // namespace

CreatePages::CreatePages(const Models& models, QWidget* parent)
    : Page(u"createPages"_s, parent)
    , m_models(models)
    , m_flow(new CreateWalletFlow(models.wallet.wallet(), drawBelow, this))
    , m_steps(new QStackedWidget(this))
{
    columnIn(this, 0, 0)->addWidget(m_steps);
    buildWords();
    buildCheck();
    buildNaming();
    buildSummary();
    for (StepPage* step : {m_words, m_check, m_naming, m_summary})
        m_steps->addWidget(step);
    connect(m_flow, &CreateWalletFlow::stateChanged, this, &CreatePages::showFlow);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { sayLater(); });
    m_phrases.say([this] { showFlow(); });
}

void CreatePages::buildWords()
{
    m_words = new StepPage(u"createWords"_s, this);
    m_count = new Segmented(u"wordCountChoice"_s, m_words);
    m_count->addSegment(u"words12"_s);
    m_count->addSegment(u"words24"_s);
    m_reveal = makeButton({}, u"revealWordsButton"_s, m_words);
    m_reveal->setCheckable(true);
    m_grid = new WordGrid(m_words);
    m_grid->setObjectName(u"wordGrid"_s);
    m_written = new QCheckBox(m_words);
    m_written->setObjectName(u"wordsWrittenCheck"_s);
    auto* head = row(gap::kSmall);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_reveal);
    m_words->body()->addLayout(head);
    m_words->body()->addWidget(m_grid);
    m_words->body()->addWidget(m_written);
    connect(m_count, &Segmented::chosen, this,
            [this](int index) { m_flow->propose(index == 0 ? 12 : 24); });
    connect(m_reveal, &QPushButton::toggled, this, &CreatePages::reveal);
    connect(m_grid, &WordGrid::covered, this, [this] { reveal(false); });
    connect(m_written, &QCheckBox::toggled, this, &CreatePages::showFlow);
    connect(m_words, &StepPage::next, m_flow, &CreateWalletFlow::wordsWritten);
    connect(m_words, &StepPage::back, this, [this] {
        m_flow->cancel();
        m_grid->wipe();
        Q_EMIT abandoned();
    });
}

void CreatePages::buildCheck()
{
    m_check = new StepPage(u"createCheck"_s, this);
    for (std::size_t i = 0; i < kAsked; ++i) {
        auto* edit = new QLineEdit(m_check);
        edit->setObjectName(u"checkWord%1"_s.arg(i + 1));
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                  Qt::ImhNoAutoUppercase);
        connect(edit, &QLineEdit::returnPressed, this, &CreatePages::checkWords);
        m_answers.at(i) = edit;
        m_answerFields.at(i) = new FormField(edit, m_check);
        m_answerFields.at(i)->setMaximumWidth(kAnswerWidth);
        m_check->body()->addLayout(limited(m_answerFields.at(i)));
        connect(edit, &QLineEdit::textEdited, this,
                [this, i] { m_answerFields.at(i)->setError({}); });
    }
    m_skip = makeButton(u"link"_s, u"skipCheckButton"_s, m_check);
    m_check->body()->addWidget(m_skip, 0, Qt::AlignLeft);
    connect(m_skip, &QPushButton::clicked, m_flow, &CreateWalletFlow::skipCheck);
    connect(m_check, &StepPage::next, this, &CreatePages::checkWords);
    connect(m_check, &StepPage::back, m_flow, &CreateWalletFlow::backToWords);
}

void CreatePages::buildNaming()
{
    m_naming = new StepPage(u"createNaming"_s, this);
    m_nameAndPassword = new NameAndPassword(u"create"_s, m_naming);
    m_naming->body()->addLayout(limited(m_nameAndPassword));
    connect(m_nameAndPassword, &NameAndPassword::submitted, this, &CreatePages::create);
    connect(m_naming, &StepPage::next, this, &CreatePages::create);
    connect(m_naming, &StepPage::back, m_flow, &CreateWalletFlow::backToWords);
}

void CreatePages::buildSummary()
{
    m_summary = new StepPage(u"createSummary"_s, this);
    m_summaryCard = new Card(m_summary);
    m_summaryName = makeLabel(u"strong"_s, m_summaryCard);
    m_summaryAddress =
        new AddressLabel(AddressLabel::Form::GroupedTwoLines, u"summaryAddress"_s, m_summaryCard);
    m_summaryFolder = makeParagraph(u"soft"_s, m_summaryCard);
    m_summaryBackup = makeParagraph({}, m_summaryCard);
    m_summaryCard->body()->addWidget(m_summaryName);
    m_summaryCard->body()->addWidget(m_summaryAddress);
    m_summaryCard->body()->addWidget(m_summaryFolder);
    m_summaryCard->body()->addWidget(m_summaryBackup);
    m_summary->body()->addWidget(m_summaryCard);
    connect(m_summary, &StepPage::next, this, [this] {
        const auto account = m_flow->account();
        m_flow->cancel();
        if (account)
            Q_EMIT finished(account->handle);
    });
}

void CreatePages::begin()
{
    m_count->setCurrent(0);
    m_written->setChecked(false);
    m_nameAndPassword->reset({});
    m_flow->propose(12);
}

void CreatePages::forgetSecrets()
{
    reveal(false);
    m_nameAndPassword->forgetSecrets();
    for (QLineEdit* answer : m_answers)
        answer->setText({});
}

void CreatePages::sayTexts()
{
    //: Headline of the page with the new words.
    m_words->setTexts(tr("Write these words down"),
                      //: Rules on that page.
                      tr("They are the account: whoever has them can spend, and without them "
                         "nobody can help you. Write them on paper, in order. Do not photograph "
                         "them and do not keep them on a computer."));
    m_words->setButtons(
        //: Button: to the page before.
        tr("Back"),
        //: Button: to the next page of creating an account.
        tr("Continue"));
    //: Choice: length of the backup.
    m_count->setSegmentText(0, tr("12 words"));
    //: Choice: length of the backup.
    m_count->setSegmentText(1, tr("24 words"));
    //: Check box under the new words.
    m_written->setText(tr("I wrote all words down, in this order"));
    m_written->setAccessibleName(m_written->text());
    //: Headline of the page that asks three words back.
    m_check->setTexts(tr("Three words from your paper"),
                      //: Explains that page.
                      tr("This finds a slip of the pen while it can still be mended."));
    m_check->setButtons(
        //: Button: shows the words once more.
        tr("Show the words again"),
        //: Button: compares the three words.
        tr("Check"));
    //: Link: leaves the check out.
    m_skip->setText(tr("Skip this; mark the account as not backed up"));
    m_skip->setAccessibleName(m_skip->text());
    reveal(m_reveal->isChecked());
}

void CreatePages::sayLater()
{
    //: Headline of the page with name and password.
    m_naming->setTexts(tr("Name and password"), {});
    //: Headline after creating an account.
    m_summary->setTexts(tr("The account is ready"), {});
    m_summary->setButtons({},
                          //: Button: leaves the last page of creating an account.
                          tr("Open it"));
}

void CreatePages::reveal(bool on)
{
    m_reveal->setChecked(on);
    m_grid->setRevealed(on);
    //: Button above the new words.
    m_reveal->setText(on ? tr("Hide the words") : tr("Show the words"));
    m_reveal->setAccessibleName(m_reveal->text());
}

void CreatePages::checkWords()
{
    std::array<QString, kAsked> typed;
    for (std::size_t i = 0; i < kAsked; ++i) {
        typed.at(i) = m_answers.at(i)->text();
    }
    if (m_flow->answer(typed)) {
        for (QLineEdit* answer : m_answers)
            answer->setText({});
        return;
    }
    for (std::size_t i = kAsked; i-- > 0;) {
        const bool wrong = m_flow->wrongAnswers().at(i);
        m_answerFields.at(i)->setError(
            wrong ? //: At a word that was asked back; %1 is its number.
                tr("Word %1 is a different one. Look at your paper, or show the words again.")
                    .arg(m_flow->positions().at(i) + 1)
                  : QString());
        if (wrong)
            m_answers.at(i)->setFocus();
    }
}

void CreatePages::create()
{
    if (m_nameAndPassword->isComplete())
        m_flow->create(m_nameAndPassword->name(), m_nameAndPassword->takePassword());
}

void CreatePages::showFlow()
{
    const auto state = m_flow->state();
    m_words->nextButton()->setEnabled(state == CreateWalletFlow::State::ShowingWords &&
                                      m_written->isChecked());
    const bool writing = state == CreateWalletFlow::State::Creating;
    m_naming->nextButton()->setEnabled(!writing);
    //: Button: to the page before.
    m_naming->setButtons(tr("Back"),
                         //: The button while the key file is encrypted, which takes a second.
                         writing ? tr("Encrypting the key…")
                                 //: Button: writes the key file.
                                 : tr("Create the account"));
    m_words->setError({});
    m_naming->setError({});
    switch (state) {
    case CreateWalletFlow::State::Idle:
    case CreateWalletFlow::State::Proposing:
        m_grid->wipe();
        m_steps->setCurrentWidget(m_words);
        return;
    case CreateWalletFlow::State::ShowingWords:
        m_grid->setPhrase(m_flow->phrase());
        m_steps->setCurrentWidget(m_words);
        return;
    case CreateWalletFlow::State::AskingBack:
        reveal(false);
        for (std::size_t i = 0; i < kAsked; ++i)
            //: Field label; %1 is the number of a word.
            m_answerFields.at(i)->setLabel(tr("Word %1").arg(m_flow->positions().at(i) + 1));
        if (m_steps->currentWidget() != m_check) {
            m_steps->setCurrentWidget(m_check);
            m_answers.front()->setFocus();
        }
        return;
    case CreateWalletFlow::State::Naming:
        reveal(false);
        m_steps->setCurrentWidget(m_naming);
        return;
    case CreateWalletFlow::State::Creating:
        return;
    case CreateWalletFlow::State::Created: {
        m_grid->wipe();
        const wallet::AccountRow& account = *m_flow->account();
        m_summaryName->setText(account.label);
        m_summaryAddress->setAddress(account.address);
        //: After creating an account; %1 is a folder.
        m_summaryFolder->setText(tr("The key file is in %1, encrypted with your password.")
                                     .arg(m_models.wallet.wallet().folder()));
        //: After creating an account, when the words were checked.
        m_summaryBackup->setText(account.backedUp ? tr("The backup is on your paper.")
                                                  //: After creating an account, when not.
                                                  : tr("The words were not checked: the account "
                                                       "is marked as not backed up."));
        setLook(m_summaryBackup, "role", account.backedUp ? u"up"_s : u"warn"_s);
        m_steps->setCurrentWidget(m_summary);
        return;
    }
    case CreateWalletFlow::State::Failed:
        if (!m_flow->error())
            return;
        if (m_flow->failedIn() == CreateWalletFlow::State::Proposing)
            m_words->setError(ErrorText::sentence(*m_flow->error()));
        else if (!m_nameAndPassword->showError(*m_flow->error()))
            m_naming->setError(ErrorText::sentence(*m_flow->error()));
        return;
    }
}

} // namespace soma::ui
