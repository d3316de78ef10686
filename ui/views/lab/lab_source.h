// Where the lab's case comes from: a subnet at a held block, an example, a file.
#pragma once

#include "ui/widgets/phrases.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace soma::ui {

class FormField;
class LabModel;
class Segmented;

class LabSource : public QWidget {
    Q_OBJECT

public:
    LabSource(LabModel& lab, QWidget* parent = nullptr);

    /// Reads a scenario file; the error's sentence stands under the controls.
    void openFile(const QString& path);

    /// Writes the case and reads it back before it says that it is done.
    void saveFile(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSubnet();
    QWidget* buildExample();
    QWidget* buildFile();
    void sayTexts();
    void showState();
    void complain(const QString& sentence);
    void load();

    LabModel& m_lab;
    Segmented* m_kind;
    QStackedWidget* m_stack;
    QSpinBox* m_netuid;
    FormField* m_netuidField;
    QSpinBox* m_block;
    FormField* m_blockField;
    QPushButton* m_loadSubnet;
    QComboBox* m_example;
    FormField* m_exampleField;
    QSpinBox* m_seed;
    FormField* m_seedField;
    QPushButton* m_loadExample;
    QPushButton* m_open;
    QPushButton* m_save;
    QLabel* m_note;
    QString m_complaint;
    Phrases m_phrases;
};

} // namespace soma::ui
