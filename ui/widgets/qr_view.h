// A QR code, black on white in every theme: cameras need the contrast and the quiet zone.
#pragma once

#include <QImage>
#include <QWidget>

namespace soma::ui {

class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(int side, QWidget* parent = nullptr);

    /// Empty text shows nothing.
    void setText(const QString& text);

    bool isEmpty() const { return m_modules.isNull(); }

    QSize sizeHint() const override { return {m_side, m_side}; }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    QImage m_modules; ///< One pixel a module, quiet zone included.
};

} // namespace soma::ui
