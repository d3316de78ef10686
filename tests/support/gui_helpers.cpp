#include "tests/support/gui_helpers.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace soma::test {

Desk::Desk() : settings(std::make_unique<ui::Settings>(folder.filePath(QStringLiteral("soma.ini"))))
{
    settings->setLanguage(QStringLiteral("en"));
    settings->setTheme(ui::ThemeChoice::Dark);
    context.node = &node;
    context.wallet = &wallet;
    context.keyCare = &keys;
    context.settings = settings.get();
    context.log = &log;
    context.rpc = &rpc;
    context.networkName = QStringLiteral("local");
    context.dataFolder = QStringLiteral("~/.local/share/soma");
    context.version = QStringLiteral("0.1.0");
    static_cast<void>(wallet.open(QStringLiteral("~/.bittensor/wallets")));
}

Desk::~Desk()
{
    close();
}

void Desk::setBalance(const QString& account, Rao free, Rao reserved, Rao frozen)
{
    setBalance(FakeWallet::idFor(account), free, reserved, frozen);
}

void Desk::setBalance(const chain::AccountId& account, Rao free, Rao reserved, Rao frozen)
{
    node.setAccount(account, free, 0, reserved, frozen);
    wallet.setBalance(account, free);
}

void Desk::makeBlocks(int count, int unfinalized)
{
    for (int i = 0; i < count; ++i) {
        node.addBlock();
        if (i == count - 1 - unfinalized)
            node.finalize();
    }
    wallet.setHead(node.bestHead());
}

ui::MainWindow& Desk::open()
{
    window = std::make_unique<ui::MainWindow>(context);
    window->show();
    static_cast<void>(QTest::qWaitForWindowExposed(window.get()));
    QCoreApplication::processEvents();
    return *window;
}

void Desk::close()
{
    window.reset();
}

void dropFiles(QWidget* target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPointF at(target->width() / 2.0, target->height() / 2.0);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QCoreApplication::sendEvent(target, &event);
}

bool showsText(QWidget* root, const QString& text)
{
    for (const QLabel* label : root->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    for (const QAbstractButton* button : root->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().contains(text))
            return true;
    return false;
}

QStringList namelessControls(QWidget* root)
{
    QCoreApplication::processEvents();
    QStringList out;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        // What hands the keyboard on, such as the inside of a spin box, is not a control of its
        // own.
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->focusProxy() != nullptr)
            continue;
        auto* seen = QAccessible::queryAccessibleInterface(widget);
        const QString said = seen != nullptr ? seen->text(QAccessible::Name) : QString();
        if (said.isEmpty() || widget->objectName().isEmpty())
            out.append(QString::fromLatin1(widget->metaObject()->className()) +
                       QStringLiteral(" ") + widget->objectName());
    }
    return out;
}

} // namespace soma::test
