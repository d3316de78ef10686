#include "tests/ui/shots/shot.h"

#include "chain/codec/compact.h"
#include "chain/primitives/extrinsic.h"
#include "chain/primitives/ss58_address.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using soma::wallet::HistoryDirection;
using soma::wallet::TransferStatus;

namespace soma::test {

Shot& ShotList::add(const QString& name, std::function<void(Desk&)> fill,
                    std::function<void(Desk&)> act)
{
    return m_shots.emplace_back(Shot{name, std::move(fill), std::move(act)});
}

std::vector<Shot> ShotList::takeSorted()
{
    std::ranges::sort(m_shots, {}, &Shot::name);
    return std::move(m_shots);
}

std::vector<ShotArea::Fill>& ShotArea::all()
{
    static std::vector<Fill> areas;
    return areas;
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void show(Desk& desk, ui::PageId page, const QString& account)
{
    desk.window->showPage(page, {account});
    settle();
}

QStringList cutOff(const ui::MainWindow& window)
{
    QStringList out;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff ||
            area->widget() == nullptr)
            continue;
        const int over = area->widget()->width() - area->viewport()->width();
        if (over <= 0)
            continue;
        // Down to the innermost one that insists on its width.
        const auto least = [](const QWidget* widget) {
            return widget->minimumSizeHint().expandedTo(widget->minimumSize()).width();
        };
        QStringList blame;
        const QWidget* widest = area->widget();
        while (widest != nullptr) {
            blame.append(QString::fromLatin1(widest->metaObject()->className()) + u' ' +
                         widest->objectName() + u' ' + QString::number(least(widest)));
            const QWidget* inner = nullptr;
            for (const QWidget* child : widest->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                if (child->isVisible() && (inner == nullptr || least(child) > least(inner)))
                    inner = child;
            widest = inner;
        }
        out.append(QString::number(over) + u" pixels at the side: "_s + blame.join(u" > "_s));
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->wordWrap() || label->text().isEmpty() ||
            label->textFormat() == Qt::RichText)
            continue;
        const int over = label->minimumSizeHint().width() - label->width();
        if (over > 0)
            out.append(QString::number(over) + u" pixels of the text \""_s + label->text() + u'"');
    }
    return out;
}

void press(Desk& desk, const QString& name)
{
    if (auto* button = visible<QAbstractButton>(desk.window.get(), name))
        button->click();
    settle();
}

void type(Desk& desk, const QString& name, const QString& text)
{
    if (auto* edit = visible<QLineEdit>(desk.window.get(), name))
        edit->setText(text);
    settle();
}

chain::AccountId bob()
{
    return chain::parseAddress("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty").value();
}

Bytes transfer(const chain::AccountId& from, const chain::AccountId& to, Rao amount, unsigned nonce)
{
    Bytes call{5, 3};
    codec::encodeTo(chain::MultiAddress(to), call);
    codec::encodeTo(codec::Compact<Rao>{amount}, call);
    chain::SignedExtra extra;
    extra.nonce.value = nonce;
    return chain::encodeExtrinsic(
        chain::Extrinsic::makeSigned(from, chain::MultiSignature(), extra, call));
}

namespace {

wallet::HistoryRow movement(const QString& account, HistoryDirection direction, Rao amount,
                            TransferStatus status, int minutesAgo)
{
    wallet::HistoryRow row;
    row.account = {account};
    row.direction = direction;
    row.counterparty = bob();
    row.amount = amount;
    row.fee = Rao(124'478);
    row.status = status;
    row.time = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    row.extrinsic = chain::ExtrinsicHash(FakeWallet::idFor(account).bytes());
    if (status == TransferStatus::InBlock || status == TransferStatus::Finalized)
        row.block = BlockNumber(12'345 - std::uint64_t(minutesAgo) * 5);
    return row;
}

} // namespace

void prepare(Desk& desk)
{
    desk.wallet.addAccount(u"savings"_s);
    desk.wallet.addAccount(u"mining"_s);
    desk.wallet.addAccount(u"cold-storage"_s, wallet::AccountKind::WatchOnly);
    auto rows = desk.wallet.accounts();
    rows[0].label = u"Savings"_s;
    rows[1].label = u"Mining"_s;
    rows[1].backedUp = false;
    rows[2].label = u"Cold storage"_s;
    desk.wallet.setAccounts(rows);
    desk.wallet.addHotkey(u"mining"_s, u"miner-01"_s);
    desk.wallet.addHotkey(u"mining"_s, u"miner-02"_s);
    desk.setBalance(u"savings"_s, tao(1'204, 512'000'000), tao(12), tao(3));
    desk.setBalance(u"mining"_s, tao(31, 40'250'000));
    desk.setBalance(u"cold-storage"_s, tao(250));
    desk.setBalance(bob(), tao(7, 500'000'000));
    using D = HistoryDirection;
    using S = TransferStatus;
    for (const auto& row : {
             movement(u"cold-storage"_s, D::Received, tao(250), S::Finalized, 60 * 24 * 9),
             movement(u"savings"_s, D::Received, tao(1'500), S::Finalized, 60 * 24 * 2),
             movement(u"savings"_s, D::Sent, tao(200, 500), S::Finalized, 340),
             movement(u"mining"_s, D::Received, tao(40), S::Finalized, 120),
             movement(u"mining"_s, D::Sent, tao(8, 959'750'000), S::Failed, 44),
             movement(u"savings"_s, D::Internal, tao(95, 488'000'000), S::Finalized, 12),
             movement(u"savings"_s, D::Sent, tao(12, 500'000'000), S::InBlock, 1),
         })
        desk.wallet.addHistory(row);
    for (unsigned i = 0; i < 14; ++i) {
        for (unsigned k = 0; k < (i * 7) % 5; ++k)
            static_cast<void>(desk.node.submit(
                transfer(FakeWallet::idFor(u"savings"_s), bob(), tao(1 + k), i * 5 + k)));
        desk.makeBlocks(1, 0);
    }
    chain::EventRecord event;
    event.extrinsic = 1;
    event.pallet = "Balances";
    event.name = "Transfer";
    event.fields = {{"from", FakeWallet::idFor(u"savings"_s)}, {"to", bob()}, {"amount", tao(12)}};
    desk.node.addEvent(event);
    event.pallet = "System";
    event.name = "ExtrinsicSuccess";
    event.fields = {};
    desk.node.addEvent(event);
    static_cast<void>(
        desk.node.submit(transfer(FakeWallet::idFor(u"savings"_s), bob(), tao(12), 99)));
    desk.makeBlocks(3, 2);
    const auto note = [&desk](ui::LogModel::Level level, const QString& part, const QString& text) {
        desk.log.append({QDateTime::currentDateTime(), level, part, text});
    };
    note(ui::LogModel::Level::Info, u"node"_s, u"Opened the chain at block 12 344"_s);
    note(ui::LogModel::Level::Info, u"wallet"_s, u"Read 3 accounts"_s);
    note(ui::LogModel::Level::Warning, u"wallet"_s, u"Locked memory was refused; going on"_s);
    note(ui::LogModel::Level::Info, u"node"_s, u"Imported #12 345 (0x51f3…9c1e)"_s);
}

void longNames(Desk& desk)
{
    prepare(desk);
    auto rows = desk.wallet.accounts();
    rows[0].label = u"The account that pays for the whole summer of experiments and more"_s;
    rows[1].label = u"Validator on subnet 18, second machine, backup of the backup"_s;
    desk.wallet.setAccounts(rows);
    desk.setBalance(u"savings"_s, tao(20'999'999, 999'999'999), tao(1, 1));
    desk.setBalance(u"mining"_s, Rao(1));
    desk.setBalance(u"cold-storage"_s, Rao(0));
}

} // namespace soma::test
