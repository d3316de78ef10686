#include "ui/views/transfer/paste_panel.h"

#include "ui/flows/payout.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kPasteHeight = 128;

} // namespace

PastePanel::PastePanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"pastePanel"_s);
    setProperty("frame", u"raised"_s);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"pasteListEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kPasteHeight);
    m_text->setFont(monoFont(TextSize::Body));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_field = new FormField(m_text, this);
    m_fill = makeButton({}, u"pasteListFill"_s, this);
    m_cancel = makeButton(u"quiet"_s, u"pasteListCancel"_s, this);
    auto* layout = columnIn(this, gap::kMedium, gap::kSmall);
    layout->addWidget(m_field);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_fill);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_field->setError({}); });
    connect(m_fill, &QPushButton::clicked, this, [this] { Q_EMIT filled(m_text->toPlainText()); });
    connect(m_cancel, &QPushButton::clicked, this, &PastePanel::dismiss);
    m_phrases.say([this] {
        //: Field label: several lines are pasted here.
        m_field->setLabel(tr("Recipients, one a line"));
        m_field->setHint(
            //: Hint under that field; %1 is a number.
            tr("Address, amount and, if you like, a note, parted by commas, semicolons or tabs; "
               "decimals with a dot. A heading is skipped. At most %1 recipients.")
                .arg(Payout::kMostRecipients));
        //: Button: takes the pasted lines into the form.
        m_fill->setText(tr("Fill the rows"));
        m_fill->setAccessibleName(m_fill->text());
        //: Button: closes the place for a pasted list.
        m_cancel->setText(tr("Cancel"));
        m_cancel->setAccessibleName(m_cancel->text());
    });
}

void PastePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QFrame::changeEvent(event);
}

void PastePanel::open()
{
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PastePanel::dismiss()
{
    m_text->clear();
    hide();
}

void PastePanel::setError(const QString& sentence)
{
    m_field->setError(sentence);
}

std::vector<QWidget*> PastePanel::stops() const
{
    return {m_text, m_fill, m_cancel};
}

} // namespace soma::ui
