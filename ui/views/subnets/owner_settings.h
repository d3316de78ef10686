// The settings of a subnet: those its owner may change, staged one by one and signed together, and
// those that others set.
#pragma once

#include "ui/flows/owner_desk.h"
#include "ui/views/page.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace soma::ui {

class Card;
class OwnerBasket;
class OwnerSettingRow;

class OwnerSettings : public Page {
    Q_OBJECT

public:
    static constexpr int kNowWidth = 96;
    static constexpr int kInputWidth = 176;
    static constexpr int kBasketWidth = 280;

    /// A setting's name that may be broken at its underscores.
    static QString breakable(const QString& name);

    OwnerSettings(const Models& models, OwnerDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void refresh();

Q_SIGNALS:
    void reviewRequested();

private:
    QWidget* buildRows();
    QWidget* buildHead(QWidget* parent);
    void showOthers();
    void buildOthers(const QStringList& names);
    static QString reasonFor(const QString& name);

    struct Other {
        QString name;
        QLabel* meaning;
        QLabel* now;
        QLabel* reason;
    };

    OwnerDesk& m_desk;
    std::vector<OwnerSettingRow*> m_rows;
    Card* m_own;
    QLabel* m_nameCaption;
    QLabel* m_nowCaption;
    QLabel* m_nextCaption;
    Card* m_othersCard;
    std::vector<Other> m_others;
    OwnerBasket* m_basket;
};

} // namespace soma::ui
