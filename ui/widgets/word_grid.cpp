#include "ui/widgets/word_grid.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kColumns = 4;
constexpr int kCellHeight = 36;
constexpr int kCellWidth = 154;
constexpr int kNumberWidth = 32;

/// Text on its way to the screen; overwritten before it is let go.
class PassingText {
public:
    explicit PassingText(ByteSpan utf8)
        : m_text(QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()),
                                   static_cast<qsizetype>(utf8.size())))
    {
    }

    ~PassingText() { m_text.fill(u' '); }

    PassingText(const PassingText&) = delete;
    PassingText& operator=(const PassingText&) = delete;

    const QString& text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

WordGrid::WordGrid(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // So that a screen reader gets here.
    describe();
}

void WordGrid::setPhrase(std::shared_ptr<const wallet::BackupPhrase> phrase)
{
    m_phrase = std::move(phrase);
    updateGeometry();
    describe();
    update();
}

void WordGrid::setRevealed(bool revealed)
{
    m_revealed = revealed;
    describe();
    update();
}

void WordGrid::wipe()
{
    setRevealed(false);
    setPhrase(nullptr);
}

int WordGrid::rows() const
{
    const int words = m_phrase ? m_phrase->wordCount() : 12;
    return (words + kColumns - 1) / kColumns;
}

QSize WordGrid::sizeHint() const
{
    return {kColumns * kCellWidth + (kColumns - 1) * gap::kSmall,
            rows() * (kCellHeight + gap::kSmall) - gap::kSmall};
}

/// Numbers run down the columns, as on a paper template.
QRect WordGrid::cell(int index) const
{
    const int column = index / rows();
    const int line = index % rows();
    return {column * (kCellWidth + gap::kSmall), line * (kCellHeight + gap::kSmall), kCellWidth,
            kCellHeight};
}

void WordGrid::paintEvent(QPaintEvent*)
{
    if (!m_phrase)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    for (int i = 0; i < m_phrase->wordCount(); ++i) {
        const QRect box = cell(i);
        painter.setPen(tokens.line);
        painter.setBrush(tokens.raised);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), measure::kChipRadius,
                                measure::kChipRadius);
        painter.setPen(tokens.textSoft);
        painter.setFont(textFont(TextSize::Caption));
        painter.drawText(box.adjusted(0, 0, kNumberWidth - kCellWidth, 0),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(i + 1));
        const QRect place = box.adjusted(kNumberWidth + gap::kSmall, 0, 0, 0);
        painter.setFont(textFont(TextSize::Section));
        painter.setPen(m_revealed ? tokens.text : tokens.textFaint);
        if (!m_revealed) {
            painter.drawText(place, Qt::AlignVCenter, u"••••••"_s);
            continue;
        }
        m_phrase->exposeWord(i, [&](ByteSpan word) {
            const PassingText passing(word);
            painter.drawText(place, Qt::AlignVCenter, passing.text());
        });
    }
}

void WordGrid::describe()
{
    //: Screen reader name of the numbered grid of backup words.
    setAccessibleName(tr("Backup words"));
    if (!m_phrase || !m_revealed) {
        //: Screen reader description of that grid while the words are hidden.
        setAccessibleDescription(tr("The words are hidden."));
        return;
    }
    QString words;
    for (int i = 0; i < m_phrase->wordCount(); ++i)
        m_phrase->exposeWord(i, [&words, i](ByteSpan word) {
            const PassingText passing(word);
            words += QString::number(i + 1) + u' ' + passing.text() + u". "_s;
        });
    setAccessibleDescription(words);
    words.fill(u' ');
}

bool WordGrid::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate && m_revealed) {
        setRevealed(false);
        Q_EMIT covered();
    }
    return QWidget::event(event);
}

void WordGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
