// What can be taken out of a table or a chart: copied, or written into a file that is then checked.
#pragma once

#include "ui/format/table_text.h"
#include "ui/widgets/phrases.h"

#include <QPixmap>
#include <QPushButton>

#include <functional>

class QAction;
class QMenu;

namespace soma::ui {

class ExportButton : public QPushButton {
    Q_OBJECT

public:
    using TableMaker = std::function<TextTable()>;
    using PictureMaker = std::function<QPixmap()>;

    explicit ExportButton(const QString& objectName, QWidget* parent = nullptr);

    /// Asked when the person takes something out; both must outlive a choice of file.
    void setTable(TableMaker make);
    void setPicture(PictureMaker make);

    /// The name proposed for a file, without its ending.
    void setFileName(const QString& name) { m_fileName = name; }

    /// Writes, checks, and says how it went.
    Result<void> exportTo(const QString& path, TableFormat format);
    void copyCsv();
    void copyPicture();

Q_SIGNALS:
    /// A sentence for the toast.
    void told(const QString& text);

    /// It went wrong: for a place that stays.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFile(TableFormat format);

    TableMaker m_table;
    PictureMaker m_picture;
    QString m_fileName;
    QMenu* m_menu;
    QAction* m_copyPicture;
    QAction* m_copyCsv;
    QAction* m_saveCsv;
    QAction* m_saveJson;
    Phrases m_phrases;
};

} // namespace soma::ui
