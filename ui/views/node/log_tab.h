// The program's log with a choice of level and words; a tab of the node page.
#pragma once

#include "ui/models/log_filter_model.h"
#include "ui/widgets/phrases.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class DataTable;
class StateStack;

class LogTab : public QWidget {
    Q_OBJECT

public:
    /// `log` may be null: then there is nothing to show, ever.
    explicit LogTab(LogModel* log, QWidget* parent = nullptr);

Q_SIGNALS:
    void toastRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildBar();
    void buildTable();
    void sayTexts();
    void filter();
    void showRows();
    void keepPlace(int first, int last);
    void copy();

    LogModel* m_log;
    std::unique_ptr<LogFilterModel> m_filter;
    QComboBox* m_level;
    QLineEdit* m_search;
    QLabel* m_count;
    QPushButton* m_copy;
    DataTable* m_table;
    StateStack* m_state;
    Phrases m_phrases;
};

} // namespace soma::ui
