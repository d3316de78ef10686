// Which page serves which task.
#pragma once

#include "ui/views/accounts/key_task.h"
#include "ui/views/accounts/tasks/task_page.h"

namespace soma::ui {

TaskPage* makeTask(KeyTask task, const Models& models, QWidget* parent);

} // namespace soma::ui
