// What can be asked for about an account's keys; each has a page of its own.
#pragma once

namespace soma::ui {

enum class KeyTask {
    ChangePassword,
    Export,
    ShowWords,
    CheckBackup,
    Derive,
    AddHotkey,
    EncryptHotkey,
    SignMessage,
    VerifyMessage,
    Rename,
    Forget,
};

} // namespace soma::ui
