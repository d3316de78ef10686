#include "ui/views/node/snapshots_card.h"

#include "chain/api/async.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/models/node_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/views/node/outcome_label.h"
#include "ui/views/node/snapshot_confirm.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kSnapshotNameWidth = 320;
constexpr int kSnapshotRows = 5;

QDateTime savedAt(const QModelIndex& index)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(index.data().toULongLong()));
}

} // namespace

SnapshotsCard::SnapshotsCard(NodeModel& node, QWidget* parent)
    : Card(parent)
    , m_node(node)
    , m_snapshots(node.node())
{
    setObjectName(u"snapshotsCard"_s);
    buildTable();
    buildActs();
    connectParts();
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showRows(); });
    m_snapshots.reload();
}

void SnapshotsCard::buildTable()
{
    auto* head = row(gap::kSmall);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"snapshotNameEdit"_s);
    m_nameField = new FormField(m_name, this);
    m_nameField->setMaximumWidth(kSnapshotNameWidth);
    m_save = makeButton({}, u"snapshotSaveButton"_s, this);
    head->addWidget(m_nameField, 1);
    // Beside the field, whose note may stand below it.
    auto* beside = column(0);
    beside->addSpacing(QFontMetrics(textFont(TextSize::Caption)).height() + gap::kHair);
    beside->addWidget(m_save);
    beside->addStretch(1);
    head->addLayout(beside);
    head->addStretch(1);
    body()->addLayout(head);

    m_table = new DataTable(u"snapshotsTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(&m_snapshots);
    m_table->setColumn(SnapshotModel::NameColumn, {.width = 160, .stretches = true});
    m_table->setColumn(SnapshotModel::BlockColumn,
                       {.width = 110, .alignsRight = true, .text = [](const QModelIndex& index) {
                            return countText(index.data().toULongLong());
                        }});
    m_table->setColumn(
        SnapshotModel::SavedColumn,
        {.width = 150,
         .text =
             [](const QModelIndex& index) {
                 return TimeText::shortMoment(savedAt(index), QDateTime::currentDateTime());
             },
         .tooltip = [](const QModelIndex& index) { return TimeText::moment(savedAt(index)); }});
    m_table->setColumn(SnapshotModel::SizeColumn,
                       {.width = 100,
                        .alignsRight = true,
                        .text =
                            [](const QModelIndex& index) {
                                return displayLocale().formattedDataSize(
                                    qint64(index.data().toULongLong()), 1,
                                    QLocale::DataSizeSIFormat);
                            },
                        .tone = [](const QModelIndex&) { return u"soft"_s; }});
    m_state = new StateStack(m_table, u"snapshotsState"_s, this);
    m_state->setFixedHeight(measure::kTableHeader + kSnapshotRows * measure::kRowCompact);
    body()->addWidget(m_state);
}

void SnapshotsCard::buildActs()
{
    m_restore = makeButton({}, u"snapshotRestoreButton"_s, this);
    m_delete = makeButton({}, u"snapshotDeleteButton"_s, this);
    auto* acts = row(gap::kSmall);
    acts->addWidget(m_restore);
    acts->addWidget(m_delete);
    acts->addStretch(1);
    m_confirm = new SnapshotConfirm(this);
    m_outcome = new OutcomeLabel(u"snapshotsOutcome"_s, this);
    body()->addLayout(acts);
    body()->addWidget(m_confirm);
    body()->addWidget(m_outcome);
}

void SnapshotsCard::connectParts()
{
    connect(&m_snapshots, &SnapshotModel::loaded, this, &SnapshotsCard::showRows);
    connect(&m_node, &NodeModel::becameLive, this, &SnapshotsCard::reload);
    connect(&m_node, &NodeModel::changed, this, &SnapshotsCard::showState);
    connect(m_state, &StateStack::retryRequested, this, &SnapshotsCard::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_chosen = m_snapshots.snapshot(index.row()).name;
                showState();
            });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameField->setError({});
        showState();
    });
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &SnapshotsCard::save);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { askFirst(int(SnapshotConfirm::Does::Restore)); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { askFirst(int(SnapshotConfirm::Does::Delete)); });
    connect(m_confirm, &SnapshotConfirm::confirmed, this, &SnapshotsCard::goOn);
    connect(m_confirm, &SnapshotConfirm::dismissed, this, [this] {
        showState();
        m_table->setFocus();
    });
}

void SnapshotsCard::sayTexts()
{
    //: Heading on the node page: copies of the whole local chain.
    setTitle(tr("Snapshots"));
    //: Field label: the name of a copy of the chain that is to be made.
    m_nameField->setLabel(tr("Name of a new snapshot"));
    //: Button: copies the chain as it is now.
    m_save->setText(tr("Save"));
    //: Button: puts the chosen copy in the chain's place; a question follows.
    m_restore->setText(tr("Restore…"));
    //: Button: deletes the chosen copy of the chain; a question follows.
    m_delete->setText(tr("Delete…"));
    for (QPushButton* button : {m_save, m_restore, m_delete})
        button->setAccessibleName(button->text());
    m_table->setAccessibleName(tr("Snapshots"));
    //: Shown while the list of copies of the chain is read.
    m_state->setLoadingText(tr("Reading the snapshots…"));
    m_state->empty()->setTexts(
        //: Heading of an empty list of copies of the chain.
        tr("No snapshots yet"),
        //: Explanation of an empty list of copies of the chain.
        tr("A snapshot keeps the whole chain as it is now, so that you can come back to it."));
}

void SnapshotsCard::showState()
{
    const bool live = m_node.isLive() && m_node.node().localControls() != nullptr;
    const bool free = live && !m_acting;
    m_name->setEnabled(live);
    m_save->setEnabled(free && !m_name->text().trimmed().isEmpty());
    const bool canAsk = free && !m_confirm->isAsking() && selectedRow() >= 0;
    m_restore->setEnabled(canAsk);
    m_delete->setEnabled(canAsk);
    m_confirm->setEnabled(free);
    if (!live)
        m_confirm->dismiss();
}

void SnapshotsCard::showRows()
{
    if (m_snapshots.error())
        m_state->showError(*m_snapshots.error());
    else if (m_snapshots.rowCount() > 0)
        m_state->showNormal();
    else if (m_snapshots.isLoading())
        m_state->showLoading();
    else
        m_state->showEmpty();
    const int chosen = m_snapshots.rowOf(m_chosen);
    if (chosen >= 0)
        m_table->selectRow(chosen);
    showState();
}

int SnapshotsCard::selectedRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void SnapshotsCard::save()
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return;
    m_acting = true;
    m_outcome->clear();
    showState();
    const std::string name = m_name->text().trimmed().toStdString();
    chain::whenDone(
        controls->saveSnapshot(name), this, [this](const Result<chain::Snapshot>& saved) {
            finish();
            if (!saved)
                return m_nameField->setError(ErrorText::sentence(saved.error()));
            m_name->clear();
            m_chosen = saved->name;
            showState();
            m_outcome->tell([snapshot = *saved] {
                //: After the chain was copied; %1 is a name, %2 a block number.
                return tr("“%1” keeps the chain up to block %2.")
                    .arg(QString::fromStdString(snapshot.name), countText(snapshot.number.value()));
            });
        });
}

void SnapshotsCard::askFirst(int does)
{
    const int chosen = selectedRow();
    if (chosen < 0)
        return;
    m_outcome->clear();
    m_confirm->ask(SnapshotConfirm::Does(does), m_snapshots.snapshot(chosen),
                   m_node.state().best.number);
    showState();
    // It stands below the table, perhaps below the edge of the window; its height is known later.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT lookedFor(m_confirm); }, Qt::QueuedConnection);
}

void SnapshotsCard::goOn()
{
    const std::string name = m_confirm->name();
    const auto does = m_confirm->does();
    m_confirm->dismiss();
    m_table->setFocus();
    m_acting = true;
    if (does == SnapshotConfirm::Does::Restore)
        restore(name);
    else
        remove(name);
    showState();
}

void SnapshotsCard::restore(const std::string& name)
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return finish();
    const QString shown = QString::fromStdString(name);
    m_outcome->tell([shown] {
        //: While a copy of the chain takes its place; %1 is the copy's name.
        return tr("The node stops, takes “%1” as its chain and starts again…").arg(shown);
    });
    chain::whenDone(controls->restoreSnapshot(name), this,
                    [this, shown](const Result<chain::Head>& head) {
                        finish();
                        if (!head)
                            return m_outcome->tellError(head.error());
                        m_outcome->tell([shown, number = head->number.value()] {
                            //: After a copy took the chain's place; %1 is its name, %2 a number.
                            return tr("The chain is “%1” again; its newest block is %2.")
                                .arg(shown, countText(number));
                        });
                    });
}

void SnapshotsCard::remove(const std::string& name)
{
    chain::LocalControls* controls = m_node.node().localControls();
    if (controls == nullptr)
        return finish();
    chain::whenDone(controls->deleteSnapshot(name), this,
                    [this, shown = QString::fromStdString(name)](const Result<void>& done) {
                        finish();
                        if (!done)
                            return m_outcome->tellError(done.error());
                        m_outcome->tell([shown] {
                            //: After a copy of the chain was deleted; %1 is its name.
                            return tr("“%1” is deleted.").arg(shown);
                        });
                    });
}

void SnapshotsCard::finish()
{
    m_acting = false;
    m_snapshots.reload();
    showState();
}

void SnapshotsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Card::changeEvent(event);
}

} // namespace soma::ui
