// Small labelled plates: the network, where a number comes from, a state.
#pragma once

#include "chain/api/node_values.h"
#include "ui/widgets/phrases.h"

#include <QLabel>

namespace soma::ui {

/// A plate of one or two words. Its tone gives colour, its word the meaning.
class Chip : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent, Warn, Down, Info };

    explicit Chip(Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

/// The network's name; the tone says whether real money is at stake.
class NetworkChip : public Chip {
    Q_OBJECT

public:
    explicit NetworkChip(QWidget* parent = nullptr);

    void setNetwork(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    Phrases m_phrases;
};

/// Executed here, proven, or reported by somebody.
class ProvenanceBadge : public Chip {
    Q_OBJECT

public:
    explicit ProvenanceBadge(QWidget* parent = nullptr);

    void setProvenance(chain::Provenance provenance);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    chain::Provenance m_provenance = chain::Provenance::Executed;
};

} // namespace soma::ui
