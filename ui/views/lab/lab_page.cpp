#include "ui/views/lab/lab_page.h"

#include "ui/models/lab_model.h"
#include "ui/models/lab_result_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/lab/lab_inputs.h"
#include "ui/views/lab/lab_results.h"
#include "ui/views/lab/lab_source.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kInputsWidth = 340;
constexpr int kResultsWidth = 700;

} // namespace

LabPage::LabPage(const Models& models, QWidget* parent)
    : Page(u"labPage"_s, parent)
    , m_lab(new LabModel(models.node.node(), this))
    , m_results(new LabResultModel(*m_lab, this))
{
    auto* layout = columnIn(this, gap::kPage, gap::kMedium);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"labSplit"_s);
    split->setChildrenCollapsible(false);
    auto* left = new QWidget(split);
    auto* column = columnIn(left, 0, gap::kMedium);
    column->setContentsMargins(0, 0, gap::kMedium, 0);
    m_source = new LabSource(*m_lab, left);
    auto* inputs = new LabInputs(*m_lab, *m_results, left);
    column->addWidget(m_source);
    column->addWidget(inputs, 1);
    auto* results = new LabResults(*m_lab, *m_results, split);
    split->addWidget(left);
    split->addWidget(results);
    split->setSizes({kInputsWidth, kResultsWidth});
    split->setStretchFactor(1, 1);
    layout->addWidget(split, 1);
    connect(results, &LabResults::uidChosen, inputs, &LabInputs::chooseUid);
}

QString LabPage::title() const
{
    //: Name of the page where epochs are tried out.
    return tr("Consensus lab");
}

} // namespace soma::ui
