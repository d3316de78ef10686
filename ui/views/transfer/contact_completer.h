// Names in the recipient's field: typing one offers its address.
#pragma once

#include <QCompleter>

class QLineEdit;

namespace soma::ui {

class ContactListModel;

/// Finds a name by any part of it. Choosing one puts the address into the field.
class ContactCompleter : public QCompleter {
    Q_OBJECT

public:
    ContactCompleter(ContactListModel& contacts, QLineEdit* field);

    QString pathFromIndex(const QModelIndex& index) const override;
};

} // namespace soma::ui
