#include "ui/views/node/storage_tab.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/node_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/views/node/storage_entry.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// A value may be megabytes; a table's cell is for reading.
constexpr std::size_t kCellBytes = 64;
constexpr int kFinalizedChoice = 1;

/// What follows the beginning that all rows share, where that is as long as an item's.
QString keyText(const Bytes& key, std::size_t shared)
{
    constexpr std::size_t kItemPrefix = 32;
    if (shared < kItemPrefix || key.size() <= shared)
        return hexText(key);
    return QString(QChar(0x2026) + hexText(ByteSpan(key).subspan(shared)).mid(2));
}

/// Some types are a paragraph; the tooltip has all of it.
QString cutType(const std::string& type)
{
    constexpr qsizetype kMost = 64;
    const QString text = QString::fromStdString(type);
    return text.size() <= kMost ? text : QString(text.left(kMost) + QChar(0x2026));
}

/// 0x and pairs of digits; nothing for anything else.
std::optional<Bytes> typedBytes(QString typed)
{
    typed.remove(u' ');
    if (typed.startsWith("0x"_L1, Qt::CaseInsensitive))
        typed.remove(0, 2);
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (typed.isEmpty() || typed.size() % 2 != 0 ||
        !std::all_of(typed.begin(), typed.end(), isDigit))
        return std::nullopt;
    const QByteArray raw = QByteArray::fromHex(typed.toLatin1());
    return Bytes(raw.begin(), raw.end());
}

} // namespace

StorageTab::StorageTab(NodeModel& node, QWidget* parent)
    : QWidget(parent)
    , m_node(node)
    , m_entries(node.node())
{
    setObjectName(u"storageTab"_s);
    auto* layout = columnIn(this, 0, gap::kSmall);
    layout->addWidget(buildQuestion());
    m_meaning = makeParagraph(u"soft"_s, this);
    m_meaning->setObjectName(u"storageMeaning"_s);
    layout->addLayout(limited(m_meaning));
    m_table = new DataTable(u"storageTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(&m_entries);
    m_table->setColumn(StorageModel::KeyColumn,
                       {.width = 240,
                        .stretches = true,
                        .monospaced = true,
                        .text =
                            [this](const QModelIndex& index) {
                                return keyText(m_entries.entry(index.row()).first,
                                               m_entries.prefix().size());
                            },
                        .tooltip =
                            [this](const QModelIndex& index) {
                                return hexText(m_entries.entry(index.row()).first);
                            }});
    m_table->setColumn(StorageModel::LengthColumn,
                       {.width = 84, .alignsRight = true, .text = [](const QModelIndex& index) {
                            return countText(index.data().toULongLong());
                        }});
    m_table->setColumn(StorageModel::ValueColumn,
                       {.width = 160,
                        .stretches = true,
                        .monospaced = true,
                        .text =
                            [this](const QModelIndex& index) {
                                return cutHex(m_entries.entry(index.row()).second, kCellBytes);
                            },
                        .tone = [](const QModelIndex&) { return u"soft"_s; }});
    m_table->setColumn(StorageModel::ReadingColumn,
                       {.width = 280,
                        .stretches = true,
                        .text = [this](const QModelIndex& index) { return readingText(index); },
                        .tooltip = [this](const QModelIndex& index) { return readingTip(index); }});
    m_state = new StateStack(m_table, u"storageState"_s, this);
    auto* card = makeFrame(u"card"_s, this);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addWidget(card, 1);
    layout->addWidget(buildFoot());
    m_detail = new StorageEntry(this);
    m_detail->hide();
    layout->addWidget(m_detail);
    m_pallet->setEnabled(false); // Until the names are known.
    m_item->setEnabled(false);
    connectParts();
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showMeaning(); });
    m_phrases.say([this] { showAnswer(); });
}

QWidget* StorageTab::buildQuestion()
{
    auto* box = new QWidget(this);
    auto* layout = rowIn(box, 0, gap::kSmall);
    m_pallet = makeCombo(u"storagePallet"_s, box);
    m_palletField = new FormField(m_pallet, box);
    m_item = makeCombo(u"storageItem"_s, box);
    m_itemField = new FormField(m_item, box);
    m_key = new QLineEdit(box);
    m_key->setObjectName(u"storageKeyEdit"_s);
    m_key->setFont(monoFont(TextSize::Table));
    m_keyField = new FormField(m_key, box);
    m_at = new Segmented(u"storageAt"_s, box);
    m_at->addSegment(u"storageAtBest"_s);
    m_at->addSegment(u"storageAtFinalized"_s);
    m_read = makeButton(u"primary"_s, u"storageReadButton"_s, box);
    layout->addWidget(m_palletField, 2, Qt::AlignTop);
    layout->addWidget(m_itemField, 3, Qt::AlignTop);
    layout->addWidget(m_keyField, 4, Qt::AlignTop);
    // Beside the fields, whose notes may stand below them.
    auto* acts = row(gap::kSmall);
    acts->addWidget(m_at);
    acts->addWidget(m_read);
    auto* beside = column(0);
    beside->addSpacing(QFontMetrics(textFont(TextSize::Caption)).height() + gap::kHair);
    beside->addLayout(acts);
    beside->addStretch(1);
    layout->addLayout(beside);
    return box;
}

QWidget* StorageTab::buildFoot()
{
    auto* box = new QWidget(this);
    auto* layout = rowIn(box, 0, gap::kSmall);
    m_count = makeLabel(u"soft"_s, box);
    m_count->setObjectName(u"storageCount"_s);
    m_more = makeButton({}, u"storageMoreButton"_s, box);
    m_more->setProperty("compact", true);
    layout->addWidget(m_count);
    layout->addWidget(m_more);
    layout->addStretch(1);
    return box;
}

void StorageTab::connectParts()
{
    connect(m_pallet, &QComboBox::currentIndexChanged, this, &StorageTab::fillItems);
    connect(m_item, &QComboBox::currentIndexChanged, this, &StorageTab::fillKey);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        m_keyField->setError({});
        showMeaning();
    });
    connect(m_key, &QLineEdit::returnPressed, this, &StorageTab::read);
    connect(m_read, &QPushButton::clicked, this, &StorageTab::read);
    connect(m_state, &StateStack::retryRequested, this, &StorageTab::read);
    connect(m_more, &QPushButton::clicked, &m_entries, &StorageModel::readMore);
    connect(&m_entries, &StorageModel::changed, this, &StorageTab::showAnswer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StorageTab::showEntry);
    connect(&m_node, &NodeModel::becameLive, this, &StorageTab::askNames);
    connect(&m_node, &NodeModel::changed, this, &StorageTab::showAnswer);
    connect(m_detail, &StorageEntry::toastRequested, this, &StorageTab::toastRequested);
}

void StorageTab::sayTexts()
{
    //: Field label: a part of the chain's program that keeps things.
    m_palletField->setLabel(tr("Pallet"));
    //: Field label: what a pallet keeps.
    m_itemField->setLabel(tr("Item"));
    //: Field label: the beginning of the keys that are read, as hexadecimal digits.
    m_keyField->setLabel(tr("Key, or the beginning of keys"));
    //: Choice at which block the chain's storage is read: the newest one.
    m_at->setSegmentText(0, tr("Best"));
    //: Choice at which block the chain's storage is read: the newest that stays.
    m_at->setSegmentText(kFinalizedChoice, tr("Finalized"));
    //: Screen reader name of the choice at which block the chain's storage is read.
    m_at->setAccessibleName(tr("Block to read at"));
    //: Button: reads the chain's storage.
    m_read->setText(tr("Read"));
    m_read->setAccessibleName(m_read->text());
    //: Button: reads the next entries of the chain's storage.
    m_more->setText(tr("Read on"));
    m_more->setAccessibleName(m_more->text());
    //: What a screen reader says of the table of the chain's storage.
    m_table->setAccessibleName(tr("Storage"));
    //: Shown while the chain's storage is read.
    m_state->setLoadingText(tr("Reading the storage…"));
    if (m_item->count() > 0)
        //: First of the items of a pallet: all of them.
        m_item->setItemText(0, tr("Everything in it"));
}

void StorageTab::showEvent(QShowEvent* event)
{
    askNames();
    QWidget::showEvent(event);
}

/// The names are the chain's own and stay; asked for when somebody first looks.
void StorageTab::askNames()
{
    if (m_asking || !m_pallets.empty() || !m_node.isLive() || !isVisibleTo(parentWidget()))
        return;
    m_asking = true;
    chain::whenDone(chain::storageItems(m_node.node()), this,
                    [this](Result<chain::Told<std::vector<chain::StoragePallet>>> told) {
                        m_asking = false;
                        m_nameless = !told;
                        if (told)
                            m_pallets = std::move(told->value);
                        fillPallets();
                        m_table->viewport()->update(); // What was read has a meaning now.
                        showEntry();
                    });
}

void StorageTab::fillPallets()
{
    {
        const QSignalBlocker quiet(m_pallet);
        m_pallet->clear();
        for (const chain::StoragePallet& pallet : m_pallets)
            m_pallet->addItem(QString::fromStdString(pallet.name));
        m_pallet->setCurrentIndex(m_pallets.empty() ? -1 : 0);
    }
    m_pallet->setEnabled(!m_pallets.empty());
    m_item->setEnabled(!m_pallets.empty());
    const QString typed = m_key->text();
    fillItems();
    if (!typed.isEmpty()) // Who was faster than the names keeps their key.
        m_key->setText(typed);
}

void StorageTab::fillItems()
{
    {
        const QSignalBlocker quiet(m_item);
        m_item->clear();
        const int pallet = m_pallet->currentIndex();
        if (pallet >= 0) {
            //: Choice of a storage item: all items of the chosen pallet.
            m_item->addItem(tr("Everything in it"));
            for (const chain::StorageItem& item : m_pallets[std::size_t(pallet)].items)
                m_item->addItem(QString::fromStdString(item.name));
            m_item->setCurrentIndex(1);
        }
    }
    fillKey();
}

const chain::StorageItem* StorageTab::item() const
{
    const int pallet = m_pallet->currentIndex();
    const int item = m_item->currentIndex() - 1; // "Everything" stands first.
    return pallet < 0 || item < 0 ? nullptr
                                  : &m_pallets[std::size_t(pallet)].items[std::size_t(item)];
}

void StorageTab::fillKey()
{
    const int pallet = m_pallet->currentIndex();
    if (pallet >= 0) {
        const chain::StorageItem* one = item();
        m_key->setText(
            hexText(one != nullptr ? one->prefix : m_pallets[std::size_t(pallet)].prefix));
        m_key->setCursorPosition(0);
    }
    showMeaning();
}

/// What the bytes are, as far as that is known: shown raw either way.
void StorageTab::showMeaning()
{
    const chain::StorageItem* one = item();
    const auto typed = typedBytes(m_key->text());
    const bool fits = one != nullptr && typed && typed->size() >= one->prefix.size() &&
                      std::equal(one->prefix.begin(), one->prefix.end(), typed->begin());
    m_meaning->setToolTip({});
    if (m_nameless)
        //: Above the chain's storage, when the node cannot name what it keeps.
        return m_meaning->setText(tr("This node does not tell the names of what it keeps, so only "
                                     "keys can be read. Keys and values are shown as raw bytes."));
    if (!fits)
        //: Above the chain's storage, when the key belongs to no single item.
        return m_meaning->setText(tr("Keys and values are shown as bytes, and as what they mean "
                                     "where this node names what it keeps there."));
    if (one->isMap)
        //: Above the chain's storage: a map; %1 and %2 are technical names of types.
        m_meaning->setText(tr("Shown as bytes and as what they mean, by type: from %1 to %2")
                               .arg(cutType(one->keyType), cutType(one->valueType)));
    else
        //: Above the chain's storage: a single value; %1 is the technical name of its type.
        m_meaning->setText(
            tr("Shown as bytes and as what they mean, by type: %1").arg(cutType(one->valueType)));
    m_meaning->setToolTip(QString::fromStdString(one->keyType + '\n' + one->valueType).trimmed());
}

void StorageTab::read()
{
    const auto key = typedBytes(m_key->text());
    if (!key) {
        //: Under the key of the chain's storage.
        m_keyField->setError(tr("A key is 0x and an even number of digits 0–9 and a–f. Choose a "
                                "pallet and an item, or paste a whole key."));
        m_key->setFocus();
        return;
    }
    m_entries.read(*key, m_at->current() == kFinalizedChoice ? chain::At::finalized()
                                                             : chain::At::best());
}

void StorageTab::showAnswer()
{
    m_read->setEnabled(m_node.isLive());
    const int rows = m_entries.rowCount();
    m_more->setVisible(m_entries.hasMore());
    m_more->setEnabled(!m_entries.isLoading());
    m_count->setText({});
    if (m_entries.error() && rows == 0)
        return m_state->showError(*m_entries.error());
    if (m_entries.isLoading() && rows == 0)
        return m_state->showLoading();
    if (rows > 0 && m_entries.error()) {
        m_count->setText(m_entries.error()->is(chain::NodeError::StateUnavailable)
                             //: Below the chain's storage, when reading on failed.
                             ? tr("That block is too old by now to read on. Read again, at a newer "
                                  "one.")
                             : ErrorText::sentence(*m_entries.error()));
        return m_state->showNormal();
    }
    if (rows > 0) {
        const QString at = countText(m_entries.at()->number.value());
        m_count->setText(
            m_entries.hasMore()
                //: Below the chain's storage; %1 entries are read, %2 a block number.
                ? tr("The first %1 at block %2").arg(countText(quint64(rows)), at)
                //: Below the chain's storage; %1 entries, %2 is a block number.
                : tr("%1 at block %2, all there are").arg(countText(quint64(rows)), at));
        return m_state->showNormal();
    }
    sayEmpty();
    m_state->showEmpty();
}

/// Why there is no row.
void StorageTab::sayEmpty()
{
    if (m_entries.at())
        m_state->empty()->setTexts(
            //: Heading where entries of the chain's storage would be.
            tr("Nothing is kept there"),
            //: Explains that heading; %1 is a block number.
            tr("At block %1 no key begins with these bytes. For an item this means that it has its "
               "default value.")
                .arg(countText(m_entries.at()->number.value())));
    else if (!m_node.isLive())
        m_state->empty()->setTexts(
            //: Heading where entries of the chain's storage would be, while the node does not run.
            tr("Nothing to read yet"),
            //: Explains that heading.
            tr("The node is not live now. Its storage can be read when it is."));
    else
        m_state->empty()->setTexts(
            //: Heading where entries of the chain's storage will be.
            tr("Choose what to read"),
            //: Explains that heading.
            tr("A pallet and an item, or the beginning of keys; then press Read. Everything that "
               "begins so is listed."));
}

QString StorageTab::readingText(const QModelIndex& index) const
{
    const StorageModel::Entry& entry = m_entries.entry(index.row());
    const QString text = storageReading(entry, chain::storageItemOf(m_pallets, entry.first));
    return text.isEmpty() ? QString(kUnknown) : text;
}

QString StorageTab::readingTip(const QModelIndex& index) const
{
    const StorageModel::Entry& entry = m_entries.entry(index.row());
    const chain::StorageItem* one = chain::storageItemOf(m_pallets, entry.first);
    if (one == nullptr)
        //: Tooltip of an en dash beside bytes of the chain's storage.
        return tr("This node names no item with such a key.");
    QString why;
    const QString text = storageReading(entry, one, &why);
    return text.isEmpty() ? why : text;
}

void StorageTab::showEntry()
{
    const QModelIndex index = m_table->currentIndex();
    m_detail->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const StorageModel::Entry& entry = m_entries.entry(index.row());
    m_detail->showEntry(entry, chain::storageItemOf(m_pallets, entry.first));
}

void StorageTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
