// What the administrator of a local network may do: a call, its arguments, and what it would
// change.
#pragma once

#include "ui/flows/sign_flow.h"
#include "ui/flows/sudo_desk.h"
#include "ui/views/page.h"
#include "ui/widgets/card.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace soma::ui {

class FormField;

/// The card estimates while one types; the review is whoever listens to reviewRequested().
class SudoCard : public Card {
    Q_OBJECT

public:
    SudoCard(const Models& models, SudoDesk& desk, SignFlow& flow, QWidget* parent = nullptr);

Q_SIGNALS:
    void reviewRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        FormField* box = nullptr;
        QWidget* input = nullptr; ///< A line edit or a list.
    };

    void sayTexts();
    void fillPallets();
    void fillCalls();
    void chooseCall();
    void buildFields();
    QWidget* makeInput(std::size_t index, const chain::ArgumentForm& argument, QWidget* parent);
    void showForm();
    void showNotes();
    void estimate();
    void showPreview();
    QString hintOf(const chain::ArgumentForm& argument) const;
    QString faultText(const chain::ArgumentForm& argument, const SudoFault& fault) const;

    Models m_models;
    SudoDesk& m_desk;
    SignFlow& m_flow;
    QLabel* m_about;
    QComboBox* m_pallet;
    FormField* m_palletField;
    QComboBox* m_call;
    FormField* m_callField;
    QLabel* m_docs;
    QWidget* m_arguments = nullptr;
    const chain::CallForm* m_shown = nullptr;
    std::vector<Field> m_fields;
    QLabel* m_preview;
    QPushButton* m_review;
    Phrases m_phrases;
};

} // namespace soma::ui
