#include "ui/views/accounts/hotkey_words.h"

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using Role = HotkeyRoles::Role;

QString HotkeyWords::icon(std::optional<Role> role)
{
    switch (role.value_or(Role::None)) {
    case Role::Owner:
        return u"crown"_s;
    case Role::Validator:
        return u"validator"_s;
    case Role::Miner:
        return u"miner"_s;
    case Role::None:
        break;
    }
    return u"key"_s;
}

QString HotkeyWords::name(std::optional<Role> role)
{
    if (!role)
        return {};
    switch (*role) {
    case Role::Owner:
        //: What a hotkey does: it owns a subnet.
        return tr("owner");
    case Role::Validator:
        //: What a hotkey does: it validates on some subnet.
        return tr("validator");
    case Role::Miner:
        //: What a hotkey does: it mines on some subnet.
        return tr("miner");
    case Role::None:
        break;
    }
    //: What a hotkey does: it has a place in no subnet.
    return tr("not registered");
}

QString HotkeyWords::place(const chain::HotkeyPlace& place)
{
    const int netuid = place.netuid.value();
    const int uid = place.uid.value();
    if (place.owns)
        //: Where a hotkey has a place; %1 is a subnet's number, %2 the place's number.
        return tr("owner's key of subnet %1, uid %2").arg(netuid).arg(uid);
    if (place.validates)
        //: Where a hotkey has a place; %1 is a subnet's number, %2 the place's number.
        return tr("validates on subnet %1, uid %2").arg(netuid).arg(uid);
    //: Where a hotkey has a place; %1 is a subnet's number, %2 the place's number.
    return tr("mines on subnet %1, uid %2").arg(netuid).arg(uid);
}

} // namespace soma::ui
