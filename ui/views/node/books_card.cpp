#include "ui/views/node/books_card.h"

#include "chain/api/async.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/node/outcome_label.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

BooksCard::BooksCard(NodeModel& node, QWidget* parent) : Card(parent), m_node(node)
{
    setObjectName(u"booksCard"_s);
    m_what = makeParagraph(u"soft"_s, this);
    m_check = makeButton({}, u"checkBooksButton"_s, this);
    m_outcome = new OutcomeLabel(u"booksOutcome"_s, this);
    auto* line = row(gap::kLarge);
    line->addWidget(m_what, 1);
    line->addWidget(m_check, 0, Qt::AlignTop);
    body()->addLayout(line);
    body()->addWidget(m_outcome);
    body()->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &BooksCard::check);
    connect(&node, &NodeModel::changed, this, &BooksCard::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

void BooksCard::sayTexts()
{
    //: Heading on the node page: a check that all sums of the chain are right.
    setTitle(tr("Books"));
    //: Explains the check of the chain's sums.
    m_what->setText(tr("Walks through everything that the newest block knows: sums, shares and "
                       "lists. Takes some seconds on a large chain."));
}

void BooksCard::showState()
{
    m_check->setEnabled(m_node.isLive() && m_node.node().localControls() != nullptr && !m_checking);
    //: Button while the chain's sums are checked.
    m_check->setText(m_checking ? tr("Checking…")
                                //: Button: checks that all sums of the chain are right.
                                : tr("Check the books"));
    m_check->setAccessibleName(m_check->text());
}

void BooksCard::check()
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return;
    m_checking = true;
    m_outcome->clear();
    showState();
    const BlockNumber since = m_node.state().best.number;
    chain::whenDone(controls->checkBooks(), this,
                    [this, since](const Result<void>& done) { take(since, done); });
}

void BooksCard::take(BlockNumber since, const Result<void>& done)
{
    m_checking = false;
    showState();
    if (done) {
        m_outcome->tell([since] {
            //: After the chain's sums were checked; %1 is a block number. Newer blocks may have
            //: come.
            return tr("The books are in order: every sum, share and list of block %1 or a newer "
                      "one fits.")
                .arg(countText(since.value()));
        });
        return;
    }
    if (done.error().isFrom<chain::NodeError>())
        return m_outcome->tellError(done.error());
    const QString rule = ErrorText::details(done.error());
    m_outcome->tellFailure([rule] {
        //: After the chain's sums were checked; %1 is the technical name of the rule and figures.
        return tr("The books do not fit: %1. That is a mistake of Soma's; save a snapshot and "
                  "report it with these words.")
            .arg(rule);
    });
}

void BooksCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Card::changeEvent(event);
}

} // namespace soma::ui
