// Chooses a subnet by number, name or symbol; typing narrows the list.
#pragma once

#include "ui/models/stake_book.h"

#include <QComboBox>

#include <optional>

namespace soma::ui {

class SubnetPicker : public QComboBox {
    Q_OBJECT

public:
    enum class Offer { All, WithoutRoot };

    SubnetPicker(StakeBook& book, Offer offer, const QString& objectName,
                 QWidget* parent = nullptr);

    /// Nothing while no subnet is chosen.
    std::optional<NetUid> current() const;
    void setCurrent(std::optional<NetUid> netuid);

    /// What a screen reader says at the field inside.
    void setName(const QString& name);

Q_SIGNALS:
    void subnetChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refill();
    void restoreText();
    QString textOf(const StakeSubnet& subnet) const;

    StakeBook& m_book;
    Offer m_offer;
    std::optional<NetUid> m_wanted; ///< Chosen before the list was known.
};

} // namespace soma::ui
