#include "ui/widgets/export_button.h"

#include "ui/format/amount_format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

ExportButton::ExportButton(const QString& objectName, QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setAutoDefault(false);
    setProperty("kind", u"quiet"_s);
    setProperty("compact", true);
    setFixedSize(measure::kControlCompact, measure::kControlCompact);
    setIcon(quietIcon(u"export"_s));
    m_copyPicture = m_menu->addAction({}, this, &ExportButton::copyPicture);
    m_copyCsv = m_menu->addAction({}, this, &ExportButton::copyCsv);
    m_saveCsv = m_menu->addAction({}, this, [this] { chooseFile(TableFormat::Csv); });
    m_saveJson = m_menu->addAction({}, this, [this] { chooseFile(TableFormat::Json); });
    m_copyPicture->setVisible(false);
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
    m_phrases.say([this] {
        // Masked is what others see; a file is for the person who asked for it.
        setAccessibleName(amountsMasked()
                              //: The same button while amounts are shown as dots.
                              ? tr("Copy or save, with the true amounts")
                              //: Button with a menu: copy or save a table or a chart.
                              : tr("Copy or save"));
        setToolTip(accessibleName());
        //: Menu item: the chart goes to the clipboard as a picture.
        m_copyPicture->setText(tr("Copy as image"));
        //: Menu item: the table goes to the clipboard as comma-separated values.
        m_copyCsv->setText(tr("Copy as CSV"));
        //: Menu item: opens a dialog for a file.
        m_saveCsv->setText(tr("Save as CSV…"));
        //: Menu item: opens a dialog for a file.
        m_saveJson->setText(tr("Save as JSON…"));
    });
}

void ExportButton::setTable(TableMaker make)
{
    m_table = std::move(make);
}

void ExportButton::setPicture(PictureMaker make)
{
    m_picture = std::move(make);
    m_copyPicture->setVisible(true);
}

Result<void> ExportButton::exportTo(const QString& path, TableFormat format)
{
    const TextTable table = m_table();
    const Result<void> done = exportTable(path, table, format);
    if (done)
        //: After saving a table: %n rows stand in the file and were read back.
        Q_EMIT told(tr("Saved and checked: %n row(s)", "", table.rows));
    else if (done.error().is(ExportError::Differs))
        //: The file was written and differs from the table when it is read again.
        Q_EMIT failed(tr("The file does not hold what was written. The disk may be damaged: save "
                         "it somewhere else."));
    else
        //: %1 is what the system said, in its own words.
        Q_EMIT failed(tr("The file could not be written: %1")
                          .arg(QString::fromStdString(done.error().detail())));
    return done;
}

void ExportButton::copyCsv()
{
    const TextTable table = m_table();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(tableCsv(table)));
    //: After copying a table.
    Q_EMIT told(tr("Copied %n row(s)", "", table.rows));
}

void ExportButton::copyPicture()
{
    if (!m_picture)
        return;
    QGuiApplication::clipboard()->setPixmap(m_picture());
    //: After copying a chart as a picture.
    Q_EMIT told(tr("Copied the chart"));
}

void ExportButton::chooseFile(TableFormat format)
{
    const bool csv = format == TableFormat::Csv;
    //: Title of the dialog that asks where a table is saved.
    auto* dialog = new QFileDialog(this, tr("Save the table"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"json"_s);
    dialog->setNameFilter(csv ? u"CSV (*.csv)"_s : u"JSON (*.json)"_s);
    dialog->selectFile(m_fileName + (csv ? u".csv"_s : u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { static_cast<void>(exportTo(path, format)); });
    dialog->open();
}

void ExportButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    if (event->type() == QEvent::PaletteChange)
        setIcon(quietIcon(u"export"_s));
    QPushButton::changeEvent(event);
}

} // namespace soma::ui
