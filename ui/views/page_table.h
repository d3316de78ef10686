// Which pages this window has, in the order of the rail.
#pragma once

#include "ui/views/page.h"

#include <span>

namespace soma::ui {

struct PageEntry {
    PageId id;
    Page* (*make)(const Models& models, QWidget* parent);
};

/// A page is added by one line of page_table.cpp; rail, shortcuts and tests follow.
std::span<const PageEntry> pageTable();

/// Null for a page this window does not have.
const PageEntry* findPage(PageId page);

} // namespace soma::ui
