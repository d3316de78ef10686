#include "ui/views/node/snapshot_confirm.h"

#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kTypedNameWidth = 320;

} // namespace

SnapshotConfirm::SnapshotConfirm(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"snapshotConfirm"_s);
    setProperty("frame", u"down"_s);
    auto* layout = columnIn(this, gap::kMedium, gap::kSmall);
    m_question = makeParagraph({}, this);
    m_question->setObjectName(u"snapshotQuestion"_s);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"snapshotTypedEdit"_s);
    m_typedField = new FormField(m_typed, this);
    m_typedField->setMaximumWidth(kTypedNameWidth);
    m_do = makeButton(u"danger"_s, u"snapshotConfirmButton"_s, this);
    m_leave = makeButton({}, u"snapshotDismissButton"_s, this);
    auto* acts = row(gap::kSmall);
    acts->addWidget(m_typedField, 1);
    acts->addWidget(m_do, 0, Qt::AlignBottom);
    acts->addWidget(m_leave, 0, Qt::AlignBottom);
    acts->addStretch(1);
    layout->addLayout(limited(m_question));
    layout->addLayout(acts);
    connect(m_typed, &QLineEdit::textChanged, this, &SnapshotConfirm::judge);
    connect(m_typed, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, &SnapshotConfirm::confirmed);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    m_phrases.say([this] { sayTexts(); });
    hide();
}

void SnapshotConfirm::ask(Does does, const chain::Snapshot& snapshot, BlockNumber best)
{
    m_does = does;
    m_snapshot = snapshot;
    m_best = best;
    m_asking = true;
    m_typed->clear();
    m_typedField->setVisible(does == Does::Restore);
    sayTexts();
    judge();
    show();
    (does == Does::Restore ? static_cast<QWidget*>(m_typed) : m_leave)->setFocus();
}

void SnapshotConfirm::dismiss()
{
    m_asking = false;
    hide();
}

void SnapshotConfirm::sayTexts()
{
    const QString name = QString::fromStdString(m_snapshot.name);
    if (m_does == Does::Restore) {
        m_question->setText(restoreQuestion());
        //: Button: puts a snapshot in the chain's place.
        m_do->setText(tr("Restore"));
    } else {
        //: Asked before a snapshot is deleted; %1 is its name, %2 a block number.
        m_question->setText(tr("Delete the snapshot “%1” of block %2? The copy is gone for good. "
                               "The chain itself stays as it is.")
                                .arg(name, countText(m_snapshot.number.value())));
        //: Button: deletes a snapshot.
        m_do->setText(tr("Delete"));
    }
    //: Field label: the name is typed to confirm; %1 is the name.
    m_typedField->setLabel(tr("Type %1 to go on").arg(name));
    //: Button: neither restores nor deletes a snapshot.
    m_leave->setText(tr("Leave it"));
    m_do->setAccessibleName(m_do->text());
    m_do->setAccessibleDescription(m_question->text());
    m_leave->setAccessibleName(m_leave->text());
    m_leave->setAccessibleDescription(m_question->text());
}

QString SnapshotConfirm::restoreQuestion() const
{
    const QDateTime saved = QDateTime::fromMSecsSinceEpoch(qint64(m_snapshot.createdMs));
    //: Asked before a snapshot takes the chain's place. %1 its name, %2 its newest block, %3 when
    //: it was saved, %4 the chain's newest block now.
    return tr("The chain goes back to block %2, as “%1” kept it on %3. It stands at block %4 now: "
              "what was made since that copy is lost unless another snapshot holds it, and what "
              "waits in the pool is dropped. The node stops and starts again; keys and contacts "
              "stay as they are.")
        .arg(QString::fromStdString(m_snapshot.name), countText(m_snapshot.number.value()),
             TimeText::moment(saved), countText(m_best.value()));
}

void SnapshotConfirm::judge()
{
    m_do->setEnabled(m_does == Does::Delete ||
                     m_typed->text().trimmed() == QString::fromStdString(m_snapshot.name));
}

void SnapshotConfirm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_leave->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SnapshotConfirm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QFrame::changeEvent(event);
}

} // namespace soma::ui
