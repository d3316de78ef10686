// How much was in each of the last blocks: one thin bar a block, newest at the right.
#pragma once

#include <QWidget>

#include <vector>

namespace soma::ui {

class BlockBars : public QWidget {
    Q_OBJECT

public:
    explicit BlockBars(QWidget* parent = nullptr);

    struct Bar {
        quint64 block = 0;
        quint32 extrinsics = 0;
        bool finalized = false;
    };

    /// Oldest first.
    void setBars(std::vector<Bar> bars);

    QSize sizeHint() const override { return {280, 48}; }

    QSize minimumSizeHint() const override { return {120, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    double step() const;

    std::vector<Bar> m_bars;
};

} // namespace soma::ui
