#include "ui/views/subnets/subnet_columns.h"

#include "ui/charts/sparkline.h"
#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"
#include "ui/format/share_text.h"
#include "ui/format/time_format.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using List = SubnetListModel;

constexpr int kBar = 3;
constexpr int kStar = 16;

Rao raoOf(const QModelIndex& index)
{
    return Rao(index.data().toULongLong());
}

/// A text for what is known, an en dash for what is not.
template <typename F>
std::function<QString(const QModelIndex&)> known(F text)
{
    return [text](const QModelIndex& index) {
        return index.data().isValid() ? text(index) : QString(kUnknown);
    };
}

std::function<QString(const QModelIndex&)> amounts(int decimals, Reading reading = Reading::Shown)
{
    return known([decimals, reading](const QModelIndex& index) {
        return amountColumn(raoOf(index), decimals, reading);
    });
}

QString exactPrice(const QModelIndex& index)
{
    return amountText(raoOf(index), Reading::Exact);
}

QString exactTao(const QModelIndex& index)
{
    return amountText(raoOf(index));
}

QString exactAlpha(const QModelIndex& index)
{
    return alphaText(Alpha(raoOf(index).value()), u"α"_s);
}

QString changeTone(const QModelIndex& index)
{
    const qlonglong change = index.data().toLongLong();
    return change > 0 ? u"up"_s : change < 0 ? u"down"_s : u"soft"_s;
}

QString changeWithMark(const QModelIndex& index)
{
    const qlonglong change = index.data().toLongLong();
    const QString mark = change > 0 ? u"▲ "_s : change < 0 ? u"▼ "_s : QString();
    return mark + changeText(change);
}

QString spanText(const QModelIndex& index)
{
    return TimeText::duration(index.data().toULongLong() * kBlockMs);
}

QString blockCount(const QModelIndex& index)
{
    return TimeText::blockCount(BlockSpan(index.data().toULongLong()));
}

} // namespace

QString SubnetColumns::nameOf(Set set)
{
    switch (set) {
    case Market:
        //: A set of columns of the subnets' ranking: prices and pools.
        return tr("Market");
    case Emission:
        //: A set of columns of the subnets' ranking: what is paid out.
        return tr("Emission");
    case Registration:
        //: A set of columns of the subnets' ranking: places and their cost.
        return tr("Registration");
    case Risk:
        //: A set of columns of the subnets' ranking: who might be replaced.
        return tr("Risk");
    case Mine:
        //: A set of columns of the subnets' ranking: those one has something in.
        return tr("Mine");
    default:
        return {};
    }
}

QList<int> SubnetColumns::columnsOf(Set set)
{
    QList<int> columns{List::WatchColumn, List::NetuidColumn, List::NameColumn, List::PriceColumn};
    switch (set) {
    case Market:
        return columns + QList<int>{List::TrendColumn, List::HourColumn,      List::DayColumn,
                                    List::WeekColumn,  List::MarketCapColumn, List::ShareColumn,
                                    List::PoolColumn,  List::VolumeColumn};
    case Emission:
        return columns + QList<int>{List::ShareColumn,     List::EmissionColumn, List::StakeColumn,
                                    List::MarketCapColumn, List::NeuronsColumn,  List::AgeColumn};
    case Registration:
        return columns + QList<int>{List::NeuronsColumn, List::CostColumn, List::ShareColumn,
                                    List::EmissionColumn, List::AgeColumn};
    case Risk:
        return columns + QList<int>{List::WeekColumn, List::ShareColumn,    List::PoolColumn,
                                    List::AgeColumn,  List::ImmunityColumn, List::PruneColumn};
    case Mine:
        return columns + QList<int>{List::DayColumn,      List::ShareColumn,   List::EmissionColumn,
                                    List::StakeColumn,    List::NeuronsColumn, List::CostColumn,
                                    List::ImmunityColumn, List::PruneColumn};
    default:
        return columns;
    }
}

int SubnetColumns::sortColumnOf(Set set)
{
    switch (set) {
    case Market:
        return List::MarketCapColumn;
    case Registration:
        return List::CostColumn;
    case Risk:
        return List::PruneColumn;
    default:
        return List::ShareColumn;
    }
}

QString SubnetColumns::whyUnknown(const QModelIndex& index)
{
    if (index.data(List::NetuidRole).toInt() == 0)
        //: Tooltip of an empty cell in the row of the root network.
        return tr("The root network has no token, no pool and no emission of its own.");
    switch (index.column()) {
    case List::TrendColumn:
    case List::HourColumn:
    case List::DayColumn:
    case List::WeekColumn:
        //: Tooltip of an empty cell in the list of subnets.
        return tr("No price of that time was recorded here.");
    case List::PruneColumn:
        //: Tooltip of an empty cell in the list of subnets.
        return tr("Nobody can replace it while it is immune.");
    default:
        //: Tooltip of an empty cell in the list of subnets.
        return tr("Nothing was emitted in this block.");
    }
}

void SubnetColumns::dress(DataTable& table, SubnetFilterModel& rows, const Settings& settings)
{
    const auto tip = [](auto exact) {
        return [exact](const QModelIndex& index) {
            return index.data().isValid() ? QString(exact(index)) : whyUnknown(index);
        };
    };
    const auto flash = [&settings](const QModelIndex& index) {
        return settings.reduceMotion() ? 0 : index.data(List::FlashRole).toInt();
    };
    const auto money = [&](int column, int width, int decimals, auto exact,
                           Reading reading = Reading::Shown) {
        table.setColumn(column, {.width = width,
                                 .alignsRight = true,
                                 .text = amounts(decimals, reading),
                                 .tooltip = tip(exact),
                                 .flash = flash});
    };
    table.setColumn(List::WatchColumn,
                    {.width = 40,
                     .text = [](const QModelIndex&) { return QString(); },
                     .tooltip =
                         [](const QModelIndex& index) {
                             //: Tooltip of the star in the list of subnets.
                             return index.data().toBool() ? tr("Watched: press W to stop")
                                                          //: Tooltip of the star.
                                                          : tr("Press W to watch this subnet");
                         },
                     .picture =
                         [](QPainter& painter, const QRect& place, const QModelIndex& index) {
                             const Tokens& tokens = currentTokens();
                             const bool watched = index.data().toBool();
                             painter.drawPixmap(
                                 place.center().x() - kStar / 2, place.center().y() - kStar / 2,
                                 iconPixmap(watched ? u"star-full"_s : u"star"_s, kStar,
                                            watched ? tokens.accent : tokens.textFaint,
                                            painter.device()->devicePixelRatioF()));
                         }});
    table.setColumn(List::NetuidColumn, {.width = 56, .alignsRight = true, .tone = [](const auto&) {
                                             return u"soft"_s;
                                         }});
    table.setColumn(List::NameColumn,
                    {.width = 150,
                     .stretches = true,
                     .text =
                         [](const QModelIndex& index) {
                             const QString symbol =
                                 index.siblingAtColumn(List::SymbolColumn).data().toString();
                             return QString(index.data().toString() + u"  "_s + symbol);
                         },
                     .tooltip =
                         [&rows](const QModelIndex& index) {
                             const auto& subnet = rows.subnets().subnet(rows.sourceRow(index));
                             //: Tooltip of a subnet's name: %1 is the name, %2 its owner's address.
                             return tr("%1, owned by %2")
                                 .arg(index.data().toString(), addressOf(subnet.owner.id));
                         }});
    table.setColumn(List::SymbolColumn, {.width = 64});
    money(List::PriceColumn, 104, 6, exactPrice, Reading::Exact);
    table.setColumn(
        List::TrendColumn,
        {.width = 96,
         .text =
             [&rows](const QModelIndex& index) {
                 const auto& line = rows.subnets().past(rows.sourceRow(index)).line;
                 return line.size() < 2 ? QString(kUnknown) : QString();
             },
         .tooltip = tip([](const QModelIndex&) { return QString(); }),
         .picture =
             [&rows](QPainter& painter, const QRect& place, const QModelIndex& index) {
                 const QVariant change = index.data();
                 const Tokens& tokens = currentTokens();
                 const QColor& colour = change.toLongLong() < 0 ? tokens.down : tokens.up;
                 paintSparkline(painter, QRectF(place).adjusted(0, 7, 0, -7),
                                rows.subnets().past(rows.sourceRow(index)).line, colour);
             }});
    for (const int column : {List::HourColumn, List::DayColumn, List::WeekColumn})
        table.setColumn(column, {.width = 88,
                                 .alignsRight = true,
                                 .text = known(changeWithMark),
                                 .tooltip = tip(changeWithMark),
                                 .tone = changeTone});
    money(List::MarketCapColumn, 116, 0, exactTao);
    table.setColumn(
        List::ShareColumn,
        {.width = 92,
         .alignsRight = true,
         .text =
             known([](const QModelIndex& index) { return shareText(index.data().toLongLong()); }),
         .tooltip =
             tip([](const QModelIndex& index) { return shareText(index.data().toLongLong(), 7); }),
         .picture =
             [&rows](QPainter& painter, const QRect& place, const QModelIndex& index) {
                 if (!index.data().isValid())
                     return;
                 const QRectF bar(place.left(), place.bottom() - kBar - 1, place.width(), kBar);
                 paintCellBar(painter, bar, index.data().toLongLong(),
                              rows.subnets().largestShare(), currentTokens().accent);
             },
         .flash = flash});
    money(List::EmissionColumn, 100, 2, exactTao);
    money(List::PoolColumn, 104, 0, exactTao);
    money(List::VolumeColumn, 116, 0, exactTao);
    money(List::StakeColumn, 112, 0, exactAlpha);
    table.setColumn(List::NeuronsColumn,
                    {.width = 96, .alignsRight = true, .text = [&rows](const QModelIndex& index) {
                         const auto& subnet = rows.subnets().subnet(rows.sourceRow(index));
                         return u"%1 / %2"_s.arg(subnet.neurons).arg(subnet.places);
                     }});
    money(List::CostColumn, 100, 4, exactTao);
    table.setColumn(List::AgeColumn, {.width = 96,
                                      .alignsRight = true,
                                      .text = known(spanText),
                                      .tooltip = tip(blockCount),
                                      .tone = [](const auto&) { return u"soft"_s; }});
    table.setColumn(List::ImmunityColumn,
                    {.width = 104,
                     .alignsRight = true,
                     .text = known([](const QModelIndex& index) {
                         //: In the list of subnets: its immunity is over.
                         return index.data().toLongLong() == 0 ? tr("none") : spanText(index);
                     }),
                     .tooltip = tip(blockCount),
                     .tone =
                         [](const QModelIndex& index) {
                             return index.data().toLongLong() == 0 ? u"soft"_s : QString();
                         },
                     .picture =
                         [&rows](QPainter& painter, const QRect& place, const QModelIndex& index) {
                             const qint64 left = index.data().toLongLong();
                             if (left == 0 || !rows.subnets().ranking())
                                 return;
                             const QRectF bar(place.left(), place.bottom() - kBar - 1,
                                              place.width(), kBar);
                             paintCellBar(painter, bar, left,
                                          qint64(rows.subnets().ranking()->value.immunity.value()),
                                          currentTokens().info);
                         }});
    table.setColumn(
        List::PruneColumn,
        {.width = 72,
         .alignsRight = true,
         .text = known([](const QModelIndex& index) { return index.data().toString(); }),
         .tooltip = tip([](const QModelIndex& index) {
             //: Tooltip: when a place for a new subnet is needed, subnets go in turn.
             return index.data().toLongLong() == 1
                        ? tr("Goes next when a place is needed")
                        //: Tooltip: %1 is a number.
                        : tr("Goes as number %1").arg(index.data().toLongLong());
         }),
         .tone = [](const QModelIndex& index) {
             return index.data().isValid() && index.data().toLongLong() <= 3 ? u"warn"_s
                                                                             : QString();
         }});
}

QString SubnetColumns::keyOf(int column)
{
    static const std::array<const char*, List::ColumnCount> kKeys{"watched",
                                                                  "netuid",
                                                                  "name",
                                                                  "symbol",
                                                                  "price_tao",
                                                                  "change_7d_percent_shown",
                                                                  "change_1h_percent",
                                                                  "change_1d_percent",
                                                                  "change_7d_percent",
                                                                  "market_cap_tao",
                                                                  "emission_percent",
                                                                  "emission_tao_per_day",
                                                                  "pool_tao",
                                                                  "volume_tao",
                                                                  "stake_alpha",
                                                                  "neurons",
                                                                  "registration_cost_tao",
                                                                  "age_blocks",
                                                                  "immunity_left_blocks",
                                                                  "prune_rank"};
    return QString::fromLatin1(kKeys.at(std::size_t(column)));
}

QString SubnetColumns::plainCell(const QModelIndex& index)
{
    const QVariant value = index.data();
    if (!value.isValid())
        return {};
    switch (index.column()) {
    case List::PriceColumn:
    case List::MarketCapColumn:
    case List::EmissionColumn:
    case List::PoolColumn:
    case List::VolumeColumn:
    case List::StakeColumn:
    case List::CostColumn:
        return amountPlain(raoOf(index));
    case List::TrendColumn:
    case List::HourColumn:
    case List::DayColumn:
    case List::WeekColumn:
        return plainPercent(value.toLongLong(), 4);
    case List::ShareColumn:
        return plainPercent(value.toLongLong(), 7);
    case List::WatchColumn:
        return value.toBool() ? u"1"_s : u"0"_s;
    default:
        return value.toString();
    }
}

} // namespace soma::ui
