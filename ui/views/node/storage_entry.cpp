#include "ui/views/node/storage_entry.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/storage_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clipboard_keeper.h"
#include "ui/widgets/copy_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// A value may be megabytes; a text field is for reading.
constexpr std::size_t kFieldBytes = 4'096;
constexpr int kLeastValueHeight = 76;
constexpr int kMostValueHeight = 134; ///< Seven lines: most records in whole.

QPlainTextEdit* makeReadOnly(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setWordWrapMode(QTextOption::WrapAnywhere);
    edit->setMinimumHeight(kLeastValueHeight);
    edit->setMaximumHeight(kMostValueHeight);
    return edit;
}

} // namespace

QString cutHex(const Bytes& bytes, std::size_t most)
{
    const ByteSpan all(bytes);
    if (all.size() <= most)
        return hexText(all);
    return QString(hexText(all.first(most)) + QChar(0x2026));
}

QString storageReading(const StorageModel::Entry& entry, const chain::StorageItem* item,
                       QString* why)
{
    if (item == nullptr)
        return {};
    const auto key = chain::readStorageKey(*item, entry.first);
    const auto value = chain::readStorageValue(*item, entry.second);
    if (key && value)
        return storageLine(*key, *value);
    if (why != nullptr)
        *why = ErrorText::sentence(key ? value.error() : key.error());
    return {};
}

StorageEntry::StorageEntry(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"storageDetail"_s);
    setProperty("frame", u"card"_s);
    auto* layout = columnIn(this, gap::kMedium, gap::kHair);
    m_keyCaption = makeLabel(u"caption"_s, this);
    m_key = new HashLabel(u"storageEntryKey"_s, this);
    m_keyReading = makeLabel(u"soft"_s, this);
    m_keyReading->setObjectName(u"storageKeyReading"_s);
    m_keyReading->setTextFormat(Qt::PlainText);
    m_keyReading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyValue = makeButton({}, u"storageCopyValue"_s, this);
    m_copyValue->setProperty("compact", true);
    m_readingCaption = makeLabel(u"caption"_s, this);
    m_reading = makeReadOnly(u"storageReading"_s, this);
    m_valueCaption = makeLabel(u"caption"_s, this);
    m_valueCaption->setObjectName(u"storageValueCaption"_s);
    m_value = makeReadOnly(u"storageValue"_s, this);
    m_value->setFont(monoFont(TextSize::Table));
    m_readingCaption->setBuddy(m_reading);
    m_valueCaption->setBuddy(m_value);

    auto* head = row(gap::kSmall);
    auto* keyPart = column(gap::kHair);
    keyPart->addWidget(m_keyCaption);
    keyPart->addWidget(m_key);
    keyPart->addWidget(m_keyReading);
    head->addLayout(keyPart, 1);
    head->addWidget(m_copyValue, 0, Qt::AlignBottom);
    auto* sides = row(gap::kMedium);
    auto* meaning = column(gap::kHair);
    meaning->addWidget(m_readingCaption);
    meaning->addWidget(m_reading);
    auto* bytes = column(gap::kHair);
    bytes->addWidget(m_valueCaption);
    bytes->addWidget(m_value);
    sides->addLayout(meaning, 1);
    sides->addLayout(bytes, 1);
    layout->addLayout(head);
    layout->addLayout(sides);
    connect(m_key, &CopyText::copied, this, [this] {
        //: Short confirmation after copying a key of the chain's storage.
        Q_EMIT toastRequested(tr("Key copied"));
    });
    connect(m_copyValue, &QPushButton::clicked, this, [this] {
        ClipboardKeeper::instance().put(hexText(m_entry.second));
        //: Short confirmation after copying a value of the chain's storage.
        Q_EMIT toastRequested(tr("Value copied"));
    });
    m_phrases.say([this] { sayTexts(); });
}

void StorageEntry::sayTexts()
{
    //: Caption above one key of the chain's storage.
    m_keyCaption->setText(tr("Key"));
    //: Button: copies a value of the chain's storage in full.
    m_copyValue->setText(tr("Copy value"));
    m_copyValue->setAccessibleName(m_copyValue->text());
    //: Caption above a value of the chain's storage in words and numbers.
    m_readingCaption->setText(tr("Reads as"));
    m_reading->setAccessibleName(m_readingCaption->text());
    showBytes();
    showReading();
}

void StorageEntry::showEntry(const StorageModel::Entry& entry, const chain::StorageItem* item)
{
    m_entry = entry;
    m_item = item != nullptr ? std::optional(*item) : std::nullopt;
    showBytes();
    showReading();
}

void StorageEntry::showBytes()
{
    m_key->setHash(hexText(m_entry.first));
    const QString bytes = countText(m_entry.second.size());
    m_valueCaption->setText(
        m_entry.second.size() > kFieldBytes
            //: Above a value of the chain's storage; %1 is its length, %2 how much of it is shown.
            ? tr("Value, %1 bytes, the first %2 of them; the copy has all")
                  .arg(bytes, countText(kFieldBytes))
            //: Above a value of the chain's storage; %1 is its length.
            : tr("Value, %1 bytes").arg(bytes));
    m_value->setAccessibleName(m_valueCaption->text());
    m_value->setPlainText(cutHex(m_entry.second, kFieldBytes));
}

void StorageEntry::showReading()
{
    m_keyReading->hide();
    if (!m_item) {
        //: In place of a value in words, when the node does not name what it keeps there.
        m_reading->setPlainText(tr("What these bytes mean is not known: no item that this node "
                                   "names has such a key."));
        return;
    }
    const auto value = chain::readStorageValue(*m_item, m_entry.second);
    if (value)
        m_reading->setPlainText(storageLines(*value));
    else
        //: In place of a value in words; %1 is a sentence that says why.
        m_reading->setPlainText(tr("These bytes cannot be read as what the chain says they are. %1")
                                    .arg(ErrorText::sentence(value.error())));
    const auto key = chain::readStorageKey(*m_item, m_entry.first);
    if (!key || key->empty())
        return;
    QStringList parts;
    for (const auto& part : *key)
        //: In place of a part of a key that only its hash is kept of.
        parts.append(part ? storageLines(*part) : tr("(only its hash is kept)"));
    m_keyReading->setText(parts.join(u", "_s));
    m_keyReading->show();
}

void StorageEntry::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QFrame::changeEvent(event);
}

} // namespace soma::ui
