// The node as a page: head and finality, blocks in words, pool, local controls, storage, log.
#pragma once

#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace soma::ui {

class BlockPanel;
class DataTable;
class LocalTab;
class LogTab;
class Stat;
class StateStack;
class StorageTab;

class NodePage : public Page {
    Q_OBJECT

public:
    explicit NodePage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* headerActions() override;
    void forgetSecrets() override;

private:
    enum Tab { AtBlocks, AtPool, AtLocal, AtStorage, AtLog, TabCount };

    QWidget* buildStats();
    QWidget* buildBlocks();
    QWidget* buildPool();
    QWidget* framed(QWidget* list);
    void showStats();
    void showLists();
    void sayTexts();
    void makeBlock();

    Models m_models;
    Stat* m_phase;
    Stat* m_best;
    Stat* m_finalized;
    Stat* m_lag;
    Stat* m_blockTime;
    Stat* m_spec;
    QPushButton* m_makeBlock;
    QTabBar* m_tabs;
    QStackedWidget* m_lists;
    StateStack* m_blocksState;
    StateStack* m_poolState;
    DataTable* m_blocks;
    DataTable* m_pool;
    LocalTab* m_local;
    StorageTab* m_storage;
    LogTab* m_log;
    BlockPanel* m_panel;
};

} // namespace soma::ui
