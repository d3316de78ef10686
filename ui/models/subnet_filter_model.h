// The subnets one wants to see, in the order one wants them.
#pragma once

#include "ui/models/subnet_list_model.h"

#include <QSortFilterProxyModel>

namespace soma::ui {

/// Unknown values stand last whichever way one sorts, and equals stand by netuid, so that a new
/// block never shuffles rows that did not change.
class SubnetFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Only { All, Watched, Mine };

    explicit SubnetFilterModel(SubnetListModel& subnets, QObject* parent = nullptr);

    /// A number, or a part of a name, a symbol or an owner's address.
    void setSearch(const QString& words);
    void setOnly(Only only);

    SubnetListModel& subnets() const { return m_subnets; }

    /// Of the list, for a row of this model.
    int sourceRow(const QModelIndex& index) const { return mapToSource(index).row(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    SubnetListModel& m_subnets;
    QString m_search;
    Only m_only = Only::All;
};

} // namespace soma::ui
