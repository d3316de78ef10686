<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AttentionItems</name>
    <message numerus="yes">
        <source>Finality is %n block(s) behind.</source>
        <extracomment>Attention: blocks are made but not finalized.</extracomment>
        <translation>
            <numerusform>Finality is %n block behind.</numerusform>
            <numerusform>Finality is %n blocks behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the wallet folder could not be read.</source>
        <extracomment>Attention: files that could not be used.</extracomment>
        <translation>
            <numerusform>%n file in the wallet folder could not be read.</numerusform>
            <numerusform>%n files in the wallet folder could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can claim what its root stake earned on %n subnet(s).</source>
        <extracomment>Attention: root dividends can be taken; %1 is an account&apos;s name.</extracomment>
        <translation>
            <numerusform>%1 can claim what its root stake earned on %n subnet.</numerusform>
            <numerusform>%1 can claim what its root stake earned on %n subnets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are only watched: their keys are not in this wallet, so nothing can be sent from them here.</source>
        <extracomment>Attention; %n is more than one.</extracomment>
        <translation>
            <numerusform>%n account is only watched: its key is not in this wallet, so nothing can be sent from it here.</numerusform>
            <numerusform>%n accounts are only watched: their keys are not in this wallet, so nothing can be sent from them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message numerus="yes">
        <source>polkadot.js file with %n account(s)</source>
        <extracomment>What a file to import is; %n is how many accounts are in it.</extracomment>
        <translation>
            <numerusform>polkadot.js file with %n account</numerusform>
            <numerusform>polkadot.js file with %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n word(s) of a backup.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>
            <numerusform>This is %n word of a backup.</numerusform>
            <numerusform>These are %n words of a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerText</name>
    <message numerus="yes">
        <source>There are %n neuron(s) already. Choose at least as many places.</source>
        <extracomment>In place, at the number of places of a subnet.</extracomment>
        <translation>
            <numerusform>There is %n neuron already. Choose at least as many places.</numerusform>
            <numerusform>There are %n neurons already. Choose at least as many places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutWords</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <extracomment>Part of &quot;Send 12.5 τ to 3 recipients&quot;.</extracomment>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n call(s) of this account wait in the pool. They run first and are not in these figures.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>
            <numerusform>%n call of this account waits in the pool. It runs first and is not in these figures.</numerusform>
            <numerusform>%n calls of this account wait in the pool. They run first and are not in these figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <extracomment>Value of a hyperparameter.</extracomment>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <extracomment>A distance in the chain.</extracomment>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::AccountsPage</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>Heading above the files of the wallet folder that could not be used.</extracomment>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockBars</name>
    <message numerus="yes">
        <source>Block %1: %n extrinsic(s)</source>
        <extracomment>Tooltip of one bar; %1 is a block number, %n a count.</extracomment>
        <translation>
            <numerusform>Block %1: %n extrinsic</numerusform>
            <numerusform>Block %1: %n extrinsics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>In the panel of a very full block.</extracomment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::ClaimsView</name>
    <message numerus="yes">
        <source>Claim from %n subnet(s)</source>
        <extracomment>Button: claims from so many subnets.</extracomment>
        <translation>
            <numerusform>Claim from %n subnet</numerusform>
            <numerusform>Claim from %n subnets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim root rewards of %n subnet(s)</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>
            <numerusform>Claim root rewards of %n subnet</numerusform>
            <numerusform>Claim root rewards of %n subnets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::ExportButton</name>
    <message numerus="yes">
        <source>Saved and checked: %n row(s)</source>
        <extracomment>After saving a table: %n rows stand in the file and were read back.</extracomment>
        <translation>
            <numerusform>Saved and checked: %n row</numerusform>
            <numerusform>Saved and checked: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <extracomment>After copying a table.</extracomment>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::ImportPages</name>
    <message numerus="yes">
        <source>%n key(s) found</source>
        <extracomment>Headline of the list of key files; %n is how many keys were found.</extracomment>
        <translation>
            <numerusform>%n key found</numerusform>
            <numerusform>%n keys found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::LogTab</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <extracomment>Short confirmation after copying lines of the log.</extracomment>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerBasket</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerStart</name>
    <message numerus="yes">
        <source>%n symbol(s) that no subnet has</source>
        <extracomment>Label of the list of signs; the number is how many there are.</extracomment>
        <translation>
            <numerusform>%n symbol that no subnet has</numerusform>
            <numerusform>%n symbols that no subnet has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerTab</name>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>
            <numerusform>%n change to %1</numerusform>
            <numerusform>%n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <extracomment>Button that signs.</extracomment>
        <translation>
            <numerusform>Make %n change</numerusform>
            <numerusform>Make %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::SettingsPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>Choice: locks after so many minutes.</extracomment>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <extracomment>Choice: locks after so many hours.</extracomment>
        <translation>
            <numerusform>After %n hour</numerusform>
            <numerusform>After %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <extracomment>Choice: the clipboard is emptied after so many seconds.</extracomment>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>Status bar: transfers that are not final yet.</extracomment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unlocked</source>
        <extracomment>Status bar: so many keys are in memory.</extracomment>
        <translation>
            <numerusform>%n key unlocked</numerusform>
            <numerusform>%n keys unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <extracomment>The bell in the status bar: so many notices were not looked at.</extracomment>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::SudoCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of what a call would change.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::TotalHead</name>
    <message numerus="yes">
        <source>in %n account(s)</source>
        <extracomment>Below the big figure: over how many accounts it is the sum.</extracomment>
        <translation>
            <numerusform>in %n account</numerusform>
            <numerusform>in %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only watched</source>
        <extracomment>Follows &quot;in 3 accounts&quot;: how many of them have no key in this wallet.</extracomment>
        <translation>
            <numerusform>%n of them only watched</numerusform>
            <numerusform>%n of them only watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferPlan</name>
    <message numerus="yes">
        <source>Amount for %n recipient(s)</source>
        <extracomment>Caption: the sum for several recipients.</extracomment>
        <translation>
            <numerusform>Amount for %n recipient</numerusform>
            <numerusform>Amount for %n recipients</numerusform>
        </translation>
    </message>
</context>
</TS>
