#include "ui/views/subnets/owner_setting_row.h"

#include "ui/format/amount_format.h"
#include "ui/format/owner_text.h"
#include "ui/format/rule_text.h"
#include "ui/theme/tokens.h"
#include "ui/views/subnets/owner_settings.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

OwnerSettingRow::OwnerSettingRow(const OwnerRule& rule, OwnerDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_rule(rule)
    , m_desk(desk)
{
    const QString name(rule.name);
    setObjectName(u"settingRow_"_s + name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* layout = rowIn(this, 0, gap::kMedium);
    auto* words = column(2);
    m_name = makeParagraph(u"strong"_s, this);
    m_meaning = makeParagraph(u"soft"_s, this);
    words->addWidget(m_name);
    words->addWidget(m_meaning);
    words->addStretch(1);
    m_now = makeLabel({}, this);
    m_now->setObjectName(u"settingNow_"_s + name);
    m_now->setFixedWidth(OwnerSettings::kNowWidth);
    m_now->setMinimumHeight(measure::kControl);
    m_now->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(m_now, 0, Qt::AlignTop);
    layout->addWidget(buildInput(), 0, Qt::AlignTop);
    m_phrases.say([this] {
        if (m_choice != nullptr)
            fillChoices();
        refresh();
    });
}

QWidget* OwnerSettingRow::buildInput()
{
    const QString name(m_rule.name);
    auto* box = new QWidget(this);
    box->setFixedWidth(OwnerSettings::kInputWidth);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    auto* layout = columnIn(box, 0, gap::kHair);
    auto* line = row(gap::kHair);
    QWidget* field = nullptr;
    if (m_rule.isChoice()) {
        m_choice = makeCombo(u"settingChoice_"_s + name, box);
        field = m_choice;
        connect(m_choice, &QComboBox::activated, this, [this](int index) {
            m_desk.changes().choose(m_rule, m_rule.least + m_choice->itemData(index).toInt());
        });
    } else {
        m_edit = new QLineEdit(box);
        m_edit->setObjectName(u"settingEdit_"_s + name);
        field = m_edit;
        connect(m_edit, &QLineEdit::textEdited, this,
                [this](const QString& text) { m_desk.changes().type(m_rule, text); });
    }
    m_name->setBuddy(field);
    m_discard = makeIconButton(u"close"_s, u"settingDiscard_"_s + name, box);
    QSizePolicy keeps = m_discard->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_discard->setSizePolicy(keeps);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_desk.changes().discard(m_rule); });
    line->addWidget(field, 1);
    line->addWidget(m_discard);
    m_note = makeParagraph(u"caption"_s, box);
    m_note->setObjectName(u"settingNote_"_s + name);
    layout->addLayout(line);
    layout->addWidget(m_note);
    return box;
}

void OwnerSettingRow::fillChoices()
{
    m_choice->clear();
    for (int i = 0; i <= int(m_rule.most - m_rule.least); ++i)
        m_choice->addItem(OwnerText::value(m_rule, m_rule.least + i), i);
}

void OwnerSettingRow::refresh()
{
    const QString name(m_rule.name);
    const auto present = m_desk.changes().present(m_rule);
    m_name->setText(OwnerSettings::breakable(name));
    m_name->setAccessibleName(name);
    m_meaning->setText(RuleText::info(name).meaning);
    m_now->setText(present ? OwnerText::value(m_rule, *present) : QString(kUnknown));
    //: Tooltip of an en dash at a setting of a subnet.
    m_now->setToolTip(present ? QString() : tr("Not read yet, or this chain does not have it."));
    showInput();
    showNote();
}

void OwnerSettingRow::showInput()
{
    const QString name(m_rule.name);
    OwnerChanges& changes = m_desk.changes();
    const auto present = changes.present(m_rule);
    const auto next = changes.next(m_rule);
    //: What a screen reader says of a field; %1 is the name of a setting.
    const QString said = tr("New value of %1").arg(name);
    if (m_choice != nullptr) {
        m_choice->setAccessibleName(said);
        m_choice->setEnabled(present.has_value());
        const auto shown = next ? next : present;
        m_choice->setCurrentIndex(shown ? int(*shown - m_rule.least) : -1);
        return;
    }
    m_edit->setAccessibleName(said);
    m_edit->setEnabled(present.has_value());
    m_edit->setPlaceholderText(present ? OwnerChanges::plain(m_rule, *present) : QString(kUnknown));
    if (const QString typed = changes.typed(m_rule); typed != m_edit->text())
        m_edit->setText(typed);
}

void OwnerSettingRow::showNote()
{
    const QString name(m_rule.name);
    OwnerChanges& changes = m_desk.changes();
    const auto fault = changes.fault(m_rule);
    const auto next = changes.next(m_rule);
    QString note = RuleText::info(name).bounds;
    QString role = u"caption"_s;
    if (fault) {
        note = OwnerText::fault(m_rule, *fault);
        role = u"down"_s;
    } else if (next && !m_rule.isChoice()) {
        note = u"→ "_s + OwnerText::value(m_rule, *next);
        role = u"accent"_s;
    }
    setLook(m_note, "role", role);
    if (note != m_note->text()) {
        m_note->setText(note);
        m_note->setVisible(!note.isEmpty());
        // The row grows with what has to be said.
        m_note->parentWidget()->updateGeometry();
        updateGeometry();
    }
    QWidget* field = m_choice != nullptr ? static_cast<QWidget*>(m_choice) : m_edit;
    field->setAccessibleDescription(note);
    setLook(field, "invalid", fault.has_value());
    m_discard->setVisible(fault || next);
    //: Button beside a setting; %1 is its name.
    nameControl(m_discard, tr("Discard the change of %1").arg(name));
}

void OwnerSettingRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
