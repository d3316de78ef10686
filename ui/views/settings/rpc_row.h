// The switch that lets other programs of this machine use the node.
#pragma once

#include "ui/views/settings/setting_row.h"
#include "ui/widgets/phrases.h"

class QCheckBox;

namespace soma::ui {

class RpcModel;

class RpcRow : public SettingRow {
    Q_OBJECT

public:
    /// The model must outlive the row. Says its texts through the page's phrases.
    RpcRow(RpcModel& model, Phrases& phrases, QWidget* parent = nullptr);

private:
    void sayTexts();
    QString explanation() const;

    RpcModel& m_model;
    QCheckBox* m_switch;
};

} // namespace soma::ui
