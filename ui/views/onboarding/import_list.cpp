#include "ui/views/onboarding/import_list.h"

#include "ui/flows/import_flow.h"
#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/format/key_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using Outcome = ImportItem::Outcome;

namespace {

constexpr int kGlyph = 16;

/// The file and the two folders it is in: enough to find it, and to tell two coldkeys apart.
QString shortPath(const QString& path)
{
    constexpr int kParts = 3;
    return path.count(u'/') > kParts ? u"…/"_s + path.section(u'/', -kParts) : path;
}

QString iconOf(const ImportItem& item)
{
    switch (item.outcome) {
    case Outcome::Imported:
        return u"done"_s;
    case Outcome::Failed:
    case Outcome::Unusable:
        return u"warning"_s;
    case Outcome::Waiting:
        break;
    }
    return item.isWatchable() ? u"eye"_s : u"key"_s;
}

QColor colourOf(const ImportItem& item)
{
    const Tokens& tokens = currentTokens();
    switch (item.outcome) {
    case Outcome::Imported:
        return tokens.up;
    case Outcome::Failed:
    case Outcome::Unusable:
        return tokens.warn;
    case Outcome::Waiting:
        break;
    }
    return tokens.textSoft;
}

} // namespace

ImportList::ImportList(ImportFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    setObjectName(u"importList"_s);
    columnIn(this, 0, gap::kMedium);
}

void ImportList::refill()
{
    clearLayout(layout());
    for (std::size_t i = 0; i < m_flow.items().size(); ++i) {
        if (i > 0)
            layout()->addWidget(makeHairline(this));
        layout()->addWidget(makeRow(m_flow.items()[i], i));
    }
}

QString ImportList::stateText(const ImportItem& item) const
{
    switch (item.outcome) {
    case Outcome::Imported:
        //: At a key file that came in; %1 is the account's name.
        return item.isHotkey() ? tr("copied to %1").arg(item.importedAs)
                               //: At a key file that came in; %1 is the account's name.
                               : tr("imported as %1").arg(item.importedAs);
    case Outcome::Failed:
        return item.error ? ErrorText::sentence(*item.error) : QString();
    case Outcome::Unusable:
        return ErrorText::sentence(*item.finding.problem);
    case Outcome::Waiting:
        break;
    }
    if (item.isHotkey())
        //: At a hotkey's file.
        return tr("comes along with its coldkey, as it is");
    if (item.isWatchable())
        //: At a file that holds only an address.
        return tr("only a public key: the account can be watched");
    return {};
}

QWidget* ImportList::makeRow(const ImportItem& item, std::size_t number)
{
    const QString suffix = QString::number(number + 1);
    auto* line = new QWidget(this);
    auto* layout = rowIn(line, 0, gap::kMedium);
    auto* glyph = makeLabel({}, line);
    glyph->setPixmap(iconPixmap(iconOf(item), kGlyph, colourOf(item), devicePixelRatioF()));
    auto* texts = column(2);
    auto* head = row(gap::kSmall);
    auto* name = makeLabel(u"strong"_s, line);
    name->setText(item.name().isEmpty() ? item.finding.path.section(u'/', -1) : item.name());
    auto* what = makeLabel(u"soft"_s, line);
    what->setText(item.isWatchable() ? QString() : KeyText::finding(item.finding));
    auto* address = makeLabel(u"soft"_s, line);
    address->setFont(monoFont(TextSize::Caption));
    address->setText(item.address().isEmpty() ? QString() : shortAddress(item.address()));
    address->setToolTip(item.address());
    head->addWidget(name);
    head->addWidget(what);
    head->addWidget(address);
    head->addStretch(1);
    texts->addLayout(head);
    auto* path = makeLabel(u"caption"_s, line);
    path->setText(shortPath(item.finding.path));
    path->setToolTip(item.finding.path);
    texts->addWidget(path);
    const QString state = stateText(item);
    if (!state.isEmpty()) {
        auto* told = makeParagraph(item.outcome == Outcome::Imported  ? u"up"_s
                                   : item.outcome == Outcome::Waiting ? u"soft"_s
                                                                      : u"warn"_s,
                                   line);
        told->setObjectName(u"importState"_s + suffix);
        told->setText(state);
        texts->addWidget(told);
    }
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    const bool isOffered =
        !item.isHotkey() && item.outcome != Outcome::Unusable && item.outcome != Outcome::Imported;
    if (isOffered) {
        auto* button = makeButton({}, u"importButton"_s + suffix, line);
        button->setProperty("compact", true);
        //: Button at a file that holds only an address.
        const QString watches = tr("Watch…");
        //: Button at a key file.
        const QString imports = tr("Import…");
        button->setText(item.isWatchable() ? watches : imports);
        //: Screen reader name of that button; %1 is a file.
        button->setAccessibleName(tr("Import %1").arg(shortPath(item.finding.path)));
        layout->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
    }
    return line;
}

} // namespace soma::ui
