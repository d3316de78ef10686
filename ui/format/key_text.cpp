#include "ui/format/key_text.h"

namespace soma::ui {

using wallet::ImportFinding;
using wallet::KeyfileKind;
using wallet::Recognised;

QString KeyText::protection(KeyfileKind kind)
{
    switch (kind) {
    case KeyfileKind::Plain:
        //: How a key file is protected.
        return tr("None: whoever reads the file has the key. Change the password to encrypt it.");
    case KeyfileKind::Nacl:
        //: How a key file is protected.
        return tr("Encrypted with your password, in btcli's format.");
    case KeyfileKind::Ansible:
        //: How a key file is protected.
        return tr("Encrypted in the old Ansible format. Change the password to renew it.");
    case KeyfileKind::Fernet:
        //: How a key file is protected.
        return tr("Encrypted in the oldest format, which newer tools cannot open. Change the "
                  "password to renew it.");
    case KeyfileKind::Vault:
        //: How a key file is protected.
        return tr("Encrypted in Soma's vault format, with a salt of its own.");
    case KeyfileKind::Unknown:
        break;
    }
    //: How a key file is protected.
    return tr("Of a kind that Soma does not know.");
}

QString KeyText::watchOnly()
{
    //: Instead of how a key file is protected.
    return tr("There is no key here, only the address.");
}

QString KeyText::finding(const ImportFinding& finding)
{
    switch (finding.kind) {
    case ImportFinding::Kind::PolkadotJson:
        //: What a file to import is.
        return tr("polkadot.js file");
    case ImportFinding::Kind::PolkadotBatch:
        //: What a file to import is; %n is how many accounts are in it.
        return tr("polkadot.js file with %n account(s)", "", int(finding.keys.size()));
    case ImportFinding::Kind::Unusable:
        //: What a file to import is.
        return tr("cannot be used");
    case ImportFinding::Kind::Keyfile:
        break;
    }
    if (finding.role == ImportFinding::Role::Hotkey)
        //: What a file to import is.
        return finding.needsPassword ? tr("hotkey, encrypted") : tr("hotkey, not encrypted");
    switch (finding.file) {
    case KeyfileKind::Nacl:
        //: What a file to import is.
        return tr("btcli key file");
    case KeyfileKind::Ansible:
        //: What a file to import is.
        return tr("old key file (Ansible)");
    case KeyfileKind::Fernet:
        //: What a file to import is.
        return tr("very old key file (Fernet)");
    case KeyfileKind::Vault:
        //: What a file to import is.
        return tr("Soma vault file");
    case KeyfileKind::Plain:
    case KeyfileKind::Unknown:
        break;
    }
    //: What a file to import is.
    return tr("key file, not encrypted");
}

QString KeyText::recognised(const Recognised& found)
{
    switch (found.kind) {
    case Recognised::Kind::Nothing:
        return {};
    case Recognised::Kind::Words:
        //: What was pasted into the restore box.
        return tr("These are %n word(s) of a backup.", "", found.wordCount);
    case Recognised::Kind::Seed:
        //: What was pasted into the restore box.
        return tr("This is a seed in hexadecimal.");
    case Recognised::Kind::SecretUri:
        //: What was pasted into the restore box.
        return tr("This is a secret with a derivation path.");
    case Recognised::Kind::Address:
        //: What was pasted into the restore box.
        return tr("This is an address. There is no key in it: the account can be watched.");
    case Recognised::Kind::PolkadotJson:
        //: What was pasted into the restore box.
        return tr("This is a polkadot.js key file. Opening it takes its password.");
    case Recognised::Kind::PolkadotBatch:
        //: What was pasted into the restore box.
        return tr("This is a polkadot.js file with several accounts. Import it as a file, to "
                  "choose among them.");
    case Recognised::Kind::Keyfile:
        break;
    case Recognised::Kind::Unknown:
        //: What was pasted into the restore box.
        return tr("This is nothing that Soma knows.");
    }
    if (found.needsPassword)
        //: What was pasted into the restore box.
        return tr("This is an encrypted key file. Opening it takes its password.");
    //: What was pasted into the restore box.
    return tr("This is a key file that is not encrypted.");
}

} // namespace soma::ui
