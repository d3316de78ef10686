#include "ui/views/transfer/recipient_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStringList>

#include <algorithm>

namespace soma::ui {

namespace {

/// No address is shorter, however it is grouped.
constexpr qsizetype kShortestAddress = 40;
/// And none is longer.
constexpr qsizetype kLongestAddress = 64;

/// Columns, or an address on each of several lines. One address broken over two lines is none.
bool isList(const QString& text)
{
    if (text.contains(u',') || text.contains(u';') || text.contains(u'\t'))
        return true;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [](const QString& line) {
               return line.trimmed().size() >= kShortestAddress;
           });
}

} // namespace

RecipientEdit::RecipientEdit(QWidget* parent) : AddressEdit(parent)
{
    connect(this, &AddressEdit::pasted, this, &RecipientEdit::takePaste);
}

/// Here, because the field itself would cut a list off at its longest text.
void RecipientEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (const auto request = readPaymentRequest(text)) {
            Q_EMIT requestPasted(*request);
            return;
        }
        if (isList(text)) {
            Q_EMIT listPasted(text);
            return;
        }
    }
    AddressEdit::keyPressEvent(event);
}

/// By the menu of the mouse: what stands in the field is the beginning of it, without spaces.
void RecipientEdit::takePaste()
{
    if (const auto request = readPaymentRequest(QGuiApplication::clipboard()->text());
        request && readPaymentRequest(text())) {
        clear();
        Q_EMIT requestPasted(*request);
        return;
    }
    const bool hasColumns = text().contains(u',') || text().contains(u';');
    if (!hasColumns && text().size() <= kLongestAddress)
        return; // At most one address, from wherever.
    const QString whole = QGuiApplication::clipboard()->text();
    QString tidied = whole;
    tidied.removeIf([](QChar c) { return c.isSpace(); });
    if (!isList(whole) || !tidied.startsWith(text()))
        return;
    clear();
    Q_EMIT listPasted(whole);
}

} // namespace soma::ui
