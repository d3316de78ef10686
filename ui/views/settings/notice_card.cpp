#include "ui/views/settings/notice_card.h"

#include "ui/format/notice_text.h"
#include "ui/settings.h"
#include "ui/views/settings/setting_row.h"
#include "ui/widgets/phrases.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kNoticeSwitchWidth = 18;

} // namespace

NoticeCard::NoticeCard(Settings& settings, Phrases& phrases, QWidget* parent)
    : Card(parent)
    , m_settings(settings)
{
    for (int i = 0; i < kNoticeRuleCount; ++i) {
        auto* box = new QCheckBox(this);
        box->setObjectName(u"noticeCheck%1"_s.arg(i));
        box->setFixedWidth(kNoticeSwitchWidth); // No text beside it: flush with the others.
        m_switches.push_back(box);
        m_rows.push_back(new SettingRow(box, this));
        connect(box, &QCheckBox::toggled, this,
                [this, rule = NoticeRule(i)](bool on) { m_settings.setNoticeOn(rule, on); });
    }
    connect(&settings, &Settings::noticesChanged, this, &NoticeCard::showValues);
    phrases.say([this] { sayTexts(); });
    phrases.say([this] { showValues(); });
}

void NoticeCard::sayTexts()
{
    //: Heading of a group of settings: what to be told of without asking.
    setTitle(tr("Notices"));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setTexts(NoticeText::ruleName(NoticeRule(i)),
                            NoticeText::ruleNote(NoticeRule(i)));
}

void NoticeCard::showValues()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool on = m_settings.noticeOn(NoticeRule(i));
        const QSignalBlocker quiet(m_switches[i]);
        m_switches[i]->setChecked(on);
        m_rows[i]->setChanged(!on);
    }
}

} // namespace soma::ui
