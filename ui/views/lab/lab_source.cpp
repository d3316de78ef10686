#include "ui/views/lab/lab_source.h"

#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/lab_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/lab/lab_spin.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStackedWidget>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kSubnet = 0;
constexpr int kExample = 1;

} // namespace

LabSource::LabSource(LabModel& lab, QWidget* parent) : QWidget(parent), m_lab(lab)
{
    auto* layout = columnIn(this, 0, gap::kSmall);
    m_kind = new Segmented(u"labSource"_s, this);
    for (const auto* name : {"labFromSubnet", "labFromExample", "labFromFile"})
        m_kind->addSegment(QString::fromLatin1(name));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildSubnet());
    m_stack->addWidget(buildExample());
    m_stack->addWidget(buildFile());
    m_note = makeParagraph(u"soft"_s, this);
    m_note->setObjectName(u"labSourceNote"_s);
    layout->addWidget(m_kind);
    layout->addWidget(m_stack);
    layout->addWidget(m_note);
    connect(m_kind, &Segmented::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    const int first = lab.canLoadSubnets() ? kSubnet : kExample;
    m_kind->setCurrent(first);
    m_stack->setCurrentIndex(first);
    connect(&lab, &LabModel::stateChanged, this, &LabSource::showState);
    connect(&lab, &LabModel::scenarioChanged, this, &LabSource::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

QWidget* LabSource::buildSubnet()
{
    auto* page = new QWidget(this);
    auto* layout = rowIn(page, 0, gap::kSmall);
    m_netuid = makeSpin(u"labNetuid"_s, 0, std::numeric_limits<std::uint16_t>::max(), page);
    m_netuid->setValue(1);
    m_block = makeSpin(u"labBlock"_s, 0, std::numeric_limits<int>::max(), page);
    m_netuidField = new FormField(m_netuid, page);
    m_blockField = new FormField(m_block, page);
    m_loadSubnet = makeButton(u"primary"_s, u"labLoadSubnet"_s, page);
    layout->addWidget(m_netuidField, 1);
    layout->addWidget(m_blockField, 1);
    layout->addWidget(m_loadSubnet, 0, Qt::AlignBottom);
    connect(m_loadSubnet, &QPushButton::clicked, this, &LabSource::load);
    return page;
}

QWidget* LabSource::buildExample()
{
    auto* page = new QWidget(this);
    auto* layout = rowIn(page, 0, gap::kSmall);
    m_example = makeCombo(u"labExample"_s, page);
    for (int i = 0; i < 3; ++i)
        m_example->addItem({});
    m_seed = makeSpin(u"labSeed"_s, 1, 999'999, page);
    m_exampleField = new FormField(m_example, page);
    m_seedField = new FormField(m_seed, page);
    m_loadExample = makeButton(u"primary"_s, u"labLoadExample"_s, page);
    layout->addWidget(m_exampleField, 2);
    layout->addWidget(m_seedField, 1);
    layout->addWidget(m_loadExample, 0, Qt::AlignBottom);
    connect(m_loadExample, &QPushButton::clicked, this, &LabSource::load);
    return page;
}

QWidget* LabSource::buildFile()
{
    auto* page = new QWidget(this);
    auto* layout = rowIn(page, 0, gap::kSmall);
    m_open = makeButton({}, u"labOpenFile"_s, page);
    m_save = makeButton({}, u"labSaveFile"_s, page);
    layout->addWidget(m_open);
    layout->addWidget(m_save);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &LabSource::openFile);
        dialog->open();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        if (m_lab.scenario())
            dialog->selectFile(QString::fromStdString(m_lab.scenario()->name) + u".json"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &LabSource::saveFile);
        dialog->open();
    });
    return page;
}

void LabSource::load()
{
    m_complaint.clear();
    if (m_kind->current() == kSubnet) {
        const auto block = static_cast<std::uint64_t>(m_block->value());
        m_lab.loadSubnet(NetUid(static_cast<std::uint16_t>(m_netuid->value())),
                         block == 0 ? chain::At::best() : chain::At::height(BlockNumber(block)));
        return;
    }
    m_lab.loadSynthetic(chain::SyntheticCase(m_example->currentIndex()),
                        static_cast<std::uint64_t>(m_seed->value()));
}

void LabSource::openFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is a path, %2 the system's reason.
        complain(
            tr("%1 cannot be read: %2. Nothing was changed here.").arg(path, file.errorString()));
        return;
    }
    const auto opened = m_lab.openFile(file.readAll());
    if (!opened)
        complain(ErrorText::sentence(opened.error()));
    else
        complain({});
}

void LabSource::saveFile(const QString& path)
{
    const QByteArray text = m_lab.fileText();
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    QFile back(path);
    if (!written || !back.open(QIODevice::ReadOnly) || back.readAll() != text) {
        //: %1 is a path, %2 the system's reason.
        complain(tr("%1 could not be written: %2. The case is still here; choose another place.")
                     .arg(path, written ? back.errorString() : file.errorString()));
        return;
    }
    //: %1 is a path.
    complain(tr("Saved to %1.").arg(path));
}

void LabSource::complain(const QString& sentence)
{
    m_complaint = sentence;
    showState();
}

void LabSource::showState()
{
    const bool idle = !m_lab.isLoading() && !m_lab.isBusy();
    m_loadSubnet->setEnabled(idle && m_lab.canLoadSubnets());
    m_loadExample->setEnabled(idle);
    m_open->setEnabled(idle);
    m_save->setEnabled(m_lab.scenario().has_value());
    QString note = m_complaint;
    if (m_lab.isLoading())
        //: Shown while an epoch is taken out of the chain.
        note = tr("Running the block's beginning once more…");
    else if (m_lab.error())
        note = ErrorText::sentence(*m_lab.error());
    else if (note.isEmpty() && m_lab.scenario())
        note = m_lab.record() && !m_lab.record()->ran
                   //: %1 is a block number. The epoch shown is the one that would run next.
                   ? tr("No epoch ran in block %1. This is what one would start from now.")
                         .arg(countText(m_lab.record()->at.number.value()))
                   : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void LabSource::sayTexts()
{
    //: Choice in the lab: take the case from the chain.
    m_kind->setSegmentText(0, tr("Subnet"));
    //: Choice in the lab: a made-up case.
    m_kind->setSegmentText(1, tr("Example"));
    //: Choice in the lab: a case from a file.
    m_kind->setSegmentText(2, tr("File"));
    //: Screen reader name of the choice where the lab's case comes from.
    m_kind->setAccessibleName(tr("Source of the case"));
    //: Label of a field: a subnet's number.
    m_netuidField->setLabel(tr("Subnet"));
    //: Label of a field: a block's number.
    m_blockField->setLabel(tr("Block"));
    //: Shown in the block field for zero: the newest block there is.
    m_block->setSpecialValueText(tr("newest"));
    //: Button: take this case.
    m_loadSubnet->setText(tr("Load"));
    m_loadExample->setText(m_loadSubnet->text());
    //: Label of a field: which made-up case.
    m_exampleField->setLabel(tr("Case"));
    //: A made-up case: all validators judge alike.
    m_example->setItemText(0, tr("Honest majority"));
    //: A made-up case: one validator repeats what the others say.
    m_example->setItemText(1, tr("Weight copier"));
    //: A made-up case: some validators favour their own miners.
    m_example->setItemText(2, tr("Cartel"));
    //: Label of a field: the number that made-up figures are drawn from.
    m_seedField->setLabel(tr("Seed"));
    //: Button: read a case from a file.
    m_open->setText(tr("Open…"));
    //: Button: write the case to a file.
    m_save->setText(tr("Save…"));
    for (QPushButton* button : {m_loadSubnet, m_loadExample, m_open, m_save})
        button->setAccessibleName(button->text());
}

void LabSource::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
