#include "ui/views/subnets/owner_basket.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/owner_text.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/subnets/owner_settings.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

OwnerBasket::OwnerBasket(const Models& models, OwnerDesk& desk, QWidget* parent)
    : Page(u"ownerBasket"_s, parent)
    , m_models(models)
    , m_desk(desk)
{
    auto* outer = columnIn(this, 0, 0);
    m_card = new Card(this);
    outer->addWidget(m_card);
    outer->addStretch(1);
    m_count = makeLabel(u"strong"_s, m_card);
    m_count->setObjectName(u"ownerStagedCount"_s);
    m_freeze = makeParagraph(u"soft"_s, m_card);
    m_freeze->setObjectName(u"ownerFreeze"_s);
    m_limit = makeParagraph(u"caption"_s, m_card);
    m_review = makeButton(u"primary"_s, u"ownerReviewButton"_s, m_card);
    m_discard = makeButton({}, u"ownerDiscardAll"_s, m_card);
    auto* lines = new QWidget(m_card);
    lines->setObjectName(u"ownerStagedList"_s);
    m_list = columnIn(lines, 0, gap::kSmall);
    // The buttons stand above the list, which may grow long.
    m_card->body()->addWidget(m_count);
    m_card->body()->addWidget(m_review);
    m_card->body()->addWidget(m_discard);
    m_card->body()->addWidget(lines);
    m_card->body()->addWidget(m_freeze);
    m_card->body()->addWidget(m_limit);
    connect(m_review, &QPushButton::clicked, this, &OwnerBasket::reviewRequested);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_desk.changes().discardAll(); });
    m_phrases.say([this] {
        //: Heading of the card that lists changes which are not signed yet.
        m_card->setTitle(tr("Staged changes"));
        //: In that card.
        m_limit->setText(tr("All of them go into one transaction: either all are made, or none. "
                            "Most settings can be changed once in two epochs."));
        refresh();
    });
}

void OwnerBasket::refresh()
{
    showList();
    showFreeze();
    showButtons();
}

void OwnerBasket::showList()
{
    const auto staged = m_desk.changes().staged();
    m_count->setText(staged.empty()
                         //: Instead of a list of changes.
                         ? tr("Nothing is changed yet")
                         //: Above a list of changes.
                         : tr("%n change(s)", nullptr, static_cast<int>(staged.size())));
    const chain::Head& best = m_models.node.state().best;
    QStringList lines;
    for (const OwnerChanges::Staged& change : staged) {
        lines.append(QString(change.rule->name) + u'\n' + OwnerText::change(change));
        if (const auto clock = m_desk.clockOf(*change.rule); clock && !clock->isOver(best))
            lines.last() += u'\n' +
                            //: Under a change of a setting; %1 is "in 4 min 12 s (21 blocks)".
                            tr("The chain takes it again %1.")
                                .arg(TimeText::inBlocks(clock->remaining(best),
                                                        m_models.node.state().blockTimeMs));
    }
    if (lines == m_shown)
        return;
    m_shown = lines;
    clearLayout(m_list);
    for (const QString& line : lines) {
        const QStringList parts = line.split(u'\n');
        auto* box = new QWidget;
        auto* layout = columnIn(box, 0, 0);
        const QStringList roles{u"caption"_s, {}, u"warn"_s};
        box->setObjectName(u"ownerStaged_"_s + parts.front());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            auto* label = makeParagraph(roles.at(i), box);
            label->setText(i == 0 ? OwnerSettings::breakable(parts[i]) : parts[i]);
            layout->addWidget(label);
        }
        m_list->addWidget(box);
    }
}

void OwnerBasket::showFreeze()
{
    const auto& view = m_desk.view();
    setLook(m_freeze, "role", view && view->frozen ? u"warn"_s : u"soft"_s);
    if (view)
        m_freeze->setText(OwnerText::freeze(*view, m_models.node.state().blockTimeMs));
    else
        m_freeze->setText(m_desk.error() ? ErrorText::sentence(*m_desk.error())
                                         //: While the freeze before an epoch is read.
                                         : tr("Reading when settings freeze…"));
    m_freeze->setVisible(!m_freeze->text().isEmpty());
}

void OwnerBasket::showButtons()
{
    OwnerChanges& changes = m_desk.changes();
    const auto count = static_cast<int>(changes.staged().size());
    const bool wrong = changes.hasFaults();
    m_review->setEnabled(count > 0 && !wrong);
    m_review->setText(wrong
                          //: Button that sleeps while a typed value is wrong.
                          ? tr("Mend what is marked first")
                          : count == 0
                                //: Button that sleeps while nothing is changed.
                                ? tr("Review changes")
                                //: Button: leads to the page that shows what will change.
                                : tr("Review %n change(s)", nullptr, count));
    m_review->setAccessibleName(m_review->text());
    //: Button: takes all changes back that are not signed yet.
    m_discard->setText(tr("Discard all"));
    m_discard->setAccessibleName(m_discard->text());
    m_discard->setEnabled(count > 0 || wrong);
}

} // namespace soma::ui
