// How hard a password is to guess: four bars and a word, never the bars alone.
#pragma once

#include <QStringView>
#include <QWidget>

namespace soma::ui {

enum class Strength { Nothing, VeryWeak, Weak, Fair, Strong };

/// A cautious estimate from length, variety and obvious patterns; it errs to the weak side.
Strength strengthOf(QStringView password);

class StrengthMeter : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget* parent = nullptr);

    void setStrength(Strength strength);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString word() const;

    Strength m_strength = Strength::Nothing;
};

} // namespace soma::ui
