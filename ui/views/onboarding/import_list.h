// What was found in the files: a line for each key, with what it is, what is wrong, what to do.
#pragma once

#include "ui/widgets/phrases.h"

#include <QWidget>

class QLabel;

namespace soma::ui {

class ImportFlow;
struct ImportItem;

class ImportList : public QWidget {
    Q_OBJECT

public:
    explicit ImportList(ImportFlow& flow, QWidget* parent = nullptr);

    void refill();

Q_SIGNALS:
    void chosen(std::size_t item);

private:
    QWidget* makeRow(const ImportItem& item, std::size_t number);
    QString stateText(const ImportItem& item) const;

    ImportFlow& m_flow;
};

} // namespace soma::ui
