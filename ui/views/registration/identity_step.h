// What the subnet says of itself, with the card as others will see it.
#pragma once

#include "ui/flows/identity_draft.h"
#include "ui/views/page.h"

#include <array>

class QLabel;
class QLineEdit;

namespace soma::ui {

class Card;
class FormField;

class IdentityStep : public Page {
    Q_OBJECT

public:
    enum class For { NewSubnet, OwnSubnet };

    /// The draft outlives it.
    IdentityStep(IdentityDraft& draft, For subnet, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// False when a part is too long; the keyboard goes there.
    bool judge();

    /// The draft was filled from elsewhere.
    void showDraft();

private:
    void sayTexts();
    void refresh();
    static QString labelOf(IdentityPart part);

    IdentityDraft& m_draft;
    For m_for;
    std::array<QLineEdit*, kIdentityParts> m_edits{};
    std::array<FormField*, kIdentityParts> m_fields{};
    Card* m_preview;
    QLabel* m_name;
    QLabel* m_description;
    QLabel* m_links;
    QLabel* m_note;
};

} // namespace soma::ui
