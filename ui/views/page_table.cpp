#include "ui/views/page_table.h"

#include "ui/views/accounts/accounts_page.h"
#include "ui/views/emission/emission_page.h"
#include "ui/views/lab/lab_page.h"
#include "ui/views/node/node_page.h"
#include "ui/views/overview/overview_page.h"
#include "ui/views/settings/settings_page.h"
#include "ui/views/staking/staking_page.h"
#include "ui/views/subnets/subnets_page.h"
#include "ui/views/transfer/receive_page.h"
#include "ui/views/transfer/send_page.h"

#include <algorithm>
#include <array>

namespace soma::ui {

namespace {

template <typename P>
Page* make(const Models& models, QWidget* parent)
{
    return new P(models, parent);
}

constexpr auto kPages = std::to_array<PageEntry>({
    {PageId::Overview, make<OverviewPage>},
    {PageId::Accounts, make<AccountsPage>},
    {PageId::Send, make<SendPage>},
    {PageId::Receive, make<ReceivePage>},
    {PageId::Staking, make<StakingPage>},
    {PageId::Subnets, make<SubnetsPage>},
    {PageId::Emission, make<EmissionPage>},
    {PageId::Lab, make<LabPage>},
    {PageId::Node, make<NodePage>},
    {PageId::Settings, make<SettingsPage>},
});

static_assert(std::ranges::is_sorted(kPages, {}, &PageEntry::id));

} // namespace

std::span<const PageEntry> pageTable()
{
    return kPages;
}

const PageEntry* findPage(PageId page)
{
    const auto* found = std::ranges::find(kPages, page, &PageEntry::id);
    return found == kPages.end() ? nullptr : found;
}

} // namespace soma::ui
