// A monospaced text with its copy button: addresses and hashes.
#pragma once

#include "ui/widgets/phrases.h"

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace soma::ui {

class CopyText : public QWidget {
    Q_OBJECT

public:
    explicit CopyText(const QString& objectName, QWidget* parent = nullptr);

    QString fullText() const { return m_full; }

Q_SIGNALS:
    void copied(const QString& text);

protected:
    /// `shown` is what stands there, `full` what is copied and told by the tooltip.
    void setTexts(const QString& shown, const QString& full);

    /// Into several lines where one has no room.
    void letWrap();
    void changeEvent(QEvent* event) override;

private:
    void copy();

    QLabel* m_label;
    QPushButton* m_button;
    QString m_full;
    Phrases m_phrases;
};

/// An SS58 address: short in lists, in groups of four where people compare.
class AddressLabel : public CopyText {
    Q_OBJECT

public:
    enum class Form { Short, Grouped, GroupedTwoLines };

    explicit AddressLabel(Form form, const QString& objectName, QWidget* parent = nullptr);

    void setAddress(const QString& address);

private:
    Form m_form;
};

/// The path of a file or folder, cut in the middle where it is long.
class PathLabel : public CopyText {
    Q_OBJECT

public:
    explicit PathLabel(const QString& objectName, QWidget* parent = nullptr);

    void setPath(const QString& path);
};

/// A signature, in full over several lines.
class SignatureLabel : public CopyText {
    Q_OBJECT

public:
    explicit SignatureLabel(const QString& objectName, QWidget* parent = nullptr);

    void setSignature(const QString& signature);
};

/// A 0x hash, cut in the middle.
class HashLabel : public CopyText {
    Q_OBJECT

public:
    explicit HashLabel(const QString& objectName, QWidget* parent = nullptr);

    void setHash(const QString& hash);
};

} // namespace soma::ui
