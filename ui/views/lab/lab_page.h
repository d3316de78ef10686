// The consensus lab: what goes in, what comes out, and why.
#pragma once

#include "ui/views/page.h"

namespace soma::ui {

class LabModel;
class LabResultModel;
class LabSource;

class LabPage : public Page {
    Q_OBJECT

public:
    explicit LabPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;

    LabModel& lab() { return *m_lab; }

private:
    LabModel* m_lab;
    LabResultModel* m_results;
    LabSource* m_source;
};

} // namespace soma::ui
