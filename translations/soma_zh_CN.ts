<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountMarks</name>
    <message>
        <source>Multisig: %1 of these %2 must sign.</source>
        <extracomment>First line of the note of a multisig; both are numbers.</extracomment>
        <translation>多签：以下 %2 人中需 %1 人签名。</translation>
    </message>
    <message>
        <source>An account without a key; its proxies act for it. This line is needed to close it:</source>
        <extracomment>First line of the note of an account without a key.</extracomment>
        <translation>没有密钥的账户，由其代理操作。关闭它时需要这一行：</translation>
    </message>
</context>
<context>
    <name>AttentionItems</name>
    <message>
        <source>Open the node page</source>
        <extracomment>Button: shows the node page.</extracomment>
        <translation>打开节点页面</translation>
    </message>
    <message numerus="yes">
        <source>Finality is %n block(s) behind.</source>
        <extracomment>Attention: blocks are made but not finalized.</extracomment>
        <translation>
            <numerusform>最终确认落后 %n 个区块。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the wallet folder could not be read.</source>
        <extracomment>Attention: files that could not be used.</extracomment>
        <translation>
            <numerusform>钱包文件夹中有 %n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: shows the accounts page.</extracomment>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>Open the account</source>
        <extracomment>Button: shows that account.</extracomment>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>%1 is unlocked and in use, but its words were never asked back. If this computer is lost, so is the account.</source>
        <translation>%1 已解锁并在使用，但其助记词从未核对过。如果这台计算机丢失，账户也会丢失。</translation>
    </message>
    <message>
        <source>%1 is not backed up. If this computer is lost, so is the account.</source>
        <translation>%1 未备份。如果这台电脑丢失，账户也会随之丢失。</translation>
    </message>
    <message>
        <source>The key file of %1 has no password: whoever copies it can spend.</source>
        <extracomment>Attention; %1 is an account&apos;s name.</extracomment>
        <translation>%1 的密钥文件没有密码：任何人复制它都能花费资金。</translation>
    </message>
    <message>
        <source>Open the subnet</source>
        <extracomment>Button: shows that subnet.</extracomment>
        <translation>打开子网</translation>
    </message>
    <message>
        <source>You can start subnet %1 now. Until then nobody can stake on it or earn.</source>
        <extracomment>Attention; %1 is a subnet such as &quot;18 · Zeus&quot;.</extracomment>
        <translation>现在可以启动子网 %1。在此之前，任何人都不能在其上质押或获得收益。</translation>
    </message>
    <message>
        <source>The immunity of subnet %1 ends at block %2. From then on a new subnet can take its place.</source>
        <extracomment>Attention; %1 is a subnet such as &quot;18 · Zeus&quot;, %2 a block number.</extracomment>
        <translation>子网 %1 的免疫期在区块 %2 结束。此后新子网可以取代它。</translation>
    </message>
    <message>
        <source>The immunity of %1 on subnet %2 ends at block %3. From then on another neuron can take its place.</source>
        <extracomment>Attention; %1 is a hotkey&apos;s name, %2 a subnet, %3 a block number.</extracomment>
        <translation>%1 在子网 %2 上的免疫期在区块 %3 结束。此后其他神经元可以取代它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can claim what its root stake earned on %n subnet(s).</source>
        <extracomment>Attention: root dividends can be taken; %1 is an account&apos;s name.</extracomment>
        <translation>
            <numerusform>%1 可以领取其根网络质押在 %n 个子网赚得的收益。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is only watched: its key is not in this wallet, so nothing can be sent from it here.</source>
        <extracomment>Attention; %1 is an account&apos;s name.</extracomment>
        <translation>%1 为仅观察账户：其密钥不在此钱包中，因此无法从这里发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are only watched: their keys are not in this wallet, so nothing can be sent from them here.</source>
        <extracomment>Attention; %n is more than one.</extracomment>
        <translation>
            <numerusform>%n 个账户为仅观察账户：其密钥不在此钱包中，因此无法从这里发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the claims</source>
        <extracomment>Button: shows the root claims on the staking page.</extracomment>
        <translation>打开根网络领取</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, as administrator: %2</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 a technical call.</extracomment>
        <translation>%1 以管理员身份执行：%2</translation>
    </message>
    <message>
        <source>%1, several calls at once: %2</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 a list of technical calls.</extracomment>
        <translation>%1 一次执行多个调用：%2</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 a technical call.</extracomment>
        <translation>%1 调用了 %2</translation>
    </message>
    <message>
        <source>The block&apos;s time is %1</source>
        <extracomment>A block&apos;s line: the author stamps the block; %1 is a date and time.</extracomment>
        <translation>此区块的时间为 %1</translation>
    </message>
    <message>
        <source>%1 sent everything to %2</source>
        <extracomment>A block&apos;s line; %1 and %2 are accounts.</extracomment>
        <translation>%1 将全部余额转给了 %2</translation>
    </message>
    <message>
        <source>%1 tried to send %2 to %3</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 an amount, %3 an account.</extracomment>
        <translation>%1 尝试将 %2 转给 %3</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 an amount, %3 an account.</extracomment>
        <translation>%1 将 %2 转给了 %3</translation>
    </message>
    <message>
        <source>%1 paid a fee of %2</source>
        <extracomment>An event&apos;s line; %1 is an account, %2 an amount.</extracomment>
        <translation>%1 支付了 %2 手续费</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <extracomment>An event&apos;s line; %1 is an amount, %2 and %3 accounts.</extracomment>
        <translation>%1 从 %2 转到了 %3</translation>
    </message>
    <message>
        <source>The account of %1 began with %2</source>
        <extracomment>An event&apos;s line; %1 is an account, %2 an amount.</extracomment>
        <translation>%1 的账户开立，初始余额为 %2</translation>
    </message>
    <message>
        <source>The balance of %1 was set to %2</source>
        <extracomment>An event&apos;s line; %1 is an account, %2 an amount.</extracomment>
        <translation>%1 的余额被设为 %2</translation>
    </message>
    <message>
        <source>%1 went to %2</source>
        <extracomment>An event&apos;s line; %1 is an amount, %2 an account.</extracomment>
        <translation>%1 转入 %2</translation>
    </message>
    <message>
        <source>%1 was taken from %2</source>
        <extracomment>An event&apos;s line; %1 is an amount, %2 an account.</extracomment>
        <translation>%1 从 %2 扣除</translation>
    </message>
    <message>
        <source>It succeeded</source>
        <extracomment>An event&apos;s line.</extracomment>
        <translation>执行成功</translation>
    </message>
    <message>
        <source>It failed</source>
        <extracomment>An event&apos;s line.</extracomment>
        <translation>执行失败</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <extracomment>An event&apos;s line; %1 is the chain&apos;s name for the reason.</extracomment>
        <translation>执行失败：%1</translation>
    </message>
    <message>
        <source>The account %1 was opened</source>
        <extracomment>An event&apos;s line; %1 is an account.</extracomment>
        <translation>账户 %1 已开立</translation>
    </message>
    <message>
        <source>The account %1 was closed</source>
        <extracomment>An event&apos;s line; %1 is an account.</extracomment>
        <translation>账户 %1 已关闭</translation>
    </message>
    <message>
        <source>%1 is to send everything to %2</source>
        <extracomment>What waits to be done; %1 and %2 are accounts.</extracomment>
        <translation>%1 将把全部余额发送给 %2</translation>
    </message>
    <message>
        <source>%1 is to send %2 to %3</source>
        <extracomment>What waits to be done; %1 is an account, %2 an amount, %3 an account.</extracomment>
        <translation>%1 将向 %3 发送 %2</translation>
    </message>
    <message>
        <source>%1 is to call %2</source>
        <extracomment>What waits to be done; %1 is an account, %2 a technical call.</extracomment>
        <translation>%1 将调用 %2</translation>
    </message>
</context>
<context>
    <name>CostColumns</name>
    <message>
        <source>The blocks are still being read for what this stake cost.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>仍在读取区块，以得知这笔质押的成本。</translation>
    </message>
    <message>
        <source>Nothing was staked or moved here since the network began: it was there from the start, is a reward, or came with a key. What it cost is not in the blocks.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>自网络开始以来，这里没有质押或移动过：它一开始就在、是奖励，或随密钥而来。其成本不在区块中。</translation>
    </message>
    <message>
        <source>Part of it was there before its first movement in the blocks, and what that part cost is not in them.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>在区块中的第一次变动之前，其中一部分就已存在，而那部分的成本不在区块中。</translation>
    </message>
    <message>
        <source>Whether something lay here before its first movement cannot be read any more: this node keeps old states for a while only.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>第一次变动之前这里是否已有质押，已无法读取：此节点只在一段时间内保留旧状态。</translation>
    </message>
    <message>
        <source>What one of these positions cost is not known.</source>
        <extracomment>Tooltip of a sum that is not known.</extracomment>
        <translation>其中一个仓位的成本未知。</translation>
    </message>
    <message>
        <source>%1, as this wallet read it in the blocks. What was bought counts as sold first; rewards cost nothing.</source>
        <extracomment>Tooltip of what a position cost; %1 is an amount.</extracomment>
        <translation>%1，由本钱包从区块中读取。买入的部分视为最先卖出；奖励没有成本。</translation>
    </message>
    <message>
        <source>What selling all of it would give now, less what it cost.</source>
        <translation>现在全部卖出所得，减去其成本。</translation>
    </message>
    <message>
        <source>Part of it cannot be sold now, so what it would give is not known.</source>
        <translation>其中一部分现在无法卖出，因此所得未知。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something failed that has no explanation here yet: %1. Nothing was sent. Copy this name into a report.</source>
        <extracomment>For a failure that has no sentence of its own; %1 is its technical name.</extracomment>
        <translation>发生了一个暂无说明的错误：%1。未发送任何内容。报告问题时请附上这个名称。</translation>
    </message>
    <message>
        <source>There is nothing to restore from yet. Type or paste your words or your seed.</source>
        <extracomment>Restore page, nothing typed.</extracomment>
        <translation>还没有可用于恢复的内容。请输入或粘贴助记词或种子。</translation>
    </message>
    <message>
        <source>A backup has 12, 15, 18, 21 or 24 words; here are %1. Check whether one is missing or two ran together.</source>
        <extracomment>Restore page; %1 is how many words were typed.</extracomment>
        <translation>备份应为 12、15、18、21 或 24 个单词，这里有 %1 个。请检查是否漏掉了一个，或有两个连在了一起。</translation>
    </message>
    <message>
        <source>Word %1, “%2”, is not in the word list. Look for a spelling mistake.</source>
        <extracomment>Restore page; %1 is the position of the word, %2 the word itself.</extracomment>
        <translation>第 %1 个单词“%2”不在单词表中。请检查拼写。</translation>
    </message>
    <message>
        <source>Every word is in the list, but they do not belong together. Either one word is a different one or their order changed. Compare them with your backup.</source>
        <extracomment>Restore page: all words are known but do not fit together.</extracomment>
        <translation>每个单词都在单词表中，但组合无效：可能有一个单词不对，或顺序有变。请与备份核对。</translation>
    </message>
    <message>
        <source>This looks like a seed, but a seed is 0x followed by 64 characters of 0–9 and a–f (%1). Check that all of it was copied.</source>
        <extracomment>Restore page; %1 says what is wrong.</extracomment>
        <translation>这看起来像种子，但种子应为 0x 加 64 个字符（0–9 和 a–f）（%1）。请检查是否复制完整。</translation>
    </message>
    <message>
        <source>The part “%1” of this derivation path cannot be read. A path looks like //hard/soft after the words.</source>
        <extracomment>Restore page; %1 is the part that cannot be read.</extracomment>
        <translation>无法识别派生路径中的“%1”部分。路径写在单词之后，形如 //hard/soft。</translation>
    </message>
    <message>
        <source>This is neither a list of words nor a seed. Paste the words of your backup with spaces between them, or a seed that begins with 0x.</source>
        <extracomment>Restore page.</extracomment>
        <translation>这既不是助记词，也不是种子。请粘贴备份的单词（以空格分隔），或以 0x 开头的种子。</translation>
    </message>
    <message>
        <source>This name cannot be a folder name. Use letters, digits, hyphens and underscores, and do not begin with a dot.</source>
        <extracomment>Name field of a new account.</extracomment>
        <translation>此名称不能用作文件夹名。请使用字母、数字、连字符和下划线，且不要以点开头。</translation>
    </message>
    <message>
        <source>The wallet folder already holds an account of this name. Choose another name; nothing was overwritten.</source>
        <extracomment>Name field of a new account.</extracomment>
        <translation>钱包文件夹中已有同名账户。请换一个名称；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>This password is shorter than %1 characters. It is all that protects the key file if somebody copies it, so make it longer.</source>
        <extracomment>Password field of a new account; %1 is a number of characters.</extracomment>
        <translation>密码不足 %1 个字符。密钥文件一旦被他人复制，密码就是唯一的保护，请设置得更长一些。</translation>
    </message>
    <message>
        <source>The password begins or ends with a space. btcli could never type it, so the file could not be opened there. Remove that space.</source>
        <extracomment>Password field of a new account.</extracomment>
        <translation>密码的开头或结尾有空格。btcli 无法输入这样的密码，文件在那里将打不开。请去掉这个空格。</translation>
    </message>
    <message>
        <source>The wallet folder %1 cannot be read or written. Check its permissions, or start Soma with --wallet-dir and another folder.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>无法读写钱包文件夹 %1。请检查其权限，或使用 --wallet-dir 指定另一个文件夹来启动 Soma。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written and nothing was changed. Free some space and try again.</source>
        <extracomment>Writing a key file failed.</extracomment>
        <translation>磁盘已满，没有写入也没有更改任何内容。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>无法读取文件 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>The key file %1 is shorter than its format demands: a copy was cut off. Copy it again from where it is whole; the file was left as it is.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>密钥文件 %1 比其格式要求的短：复制时被截断了。请从完整的来源重新复制；此文件未作改动。</translation>
    </message>
    <message>
        <source>The file %1 is not a key file of a kind that Soma knows. It was left as it is.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>文件 %1 不是 Soma 能识别的密钥文件。此文件未作改动。</translation>
    </message>
    <message>
        <source>The key file changed on disk since it was read. Open the wallet folder again before going on.</source>
        <extracomment>A key file was altered by another program meanwhile.</extracomment>
        <translation>密钥文件在读取之后已被更改。请重新打开钱包文件夹后再继续。</translation>
    </message>
    <message>
        <source>The history database %1 fails its checks. Your keys are not in it and are safe. Move the file aside and start again; the history of the chain stays readable.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>历史数据库 %1 未通过校验。密钥不在其中，仍然安全。请将该文件移到别处后重新启动；链上历史仍可读取。</translation>
    </message>
    <message>
        <source>This key file is of a kind that this version cannot open yet (%1). It was left as it is.</source>
        <extracomment>%1 is the name of a file format.</extracomment>
        <translation>当前版本还无法打开此类密钥文件（%1）。此文件未作改动。</translation>
    </message>
    <message>
        <source>This password does not open the key file. Check Caps Lock and the keyboard layout. If you are sure of it, the file itself may have been altered.</source>
        <extracomment>At a password field.</extracomment>
        <translation>此密码无法打开密钥文件。请检查大写锁定和键盘布局。如果确信密码无误，则文件本身可能已被改动。</translation>
    </message>
    <message>
        <source>Opening a key file takes 512 MB of memory for a moment, and the system did not give it. Close another program and try again.</source>
        <extracomment>Opening a key file needs half a gigabyte for a moment.</extracomment>
        <translation>打开密钥文件需要短暂占用 512 MB 内存，但系统未能提供。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The parts of this key file contradict each other (%1). Do not use it; restore the account from its words.</source>
        <extracomment>%1 names the parts.</extracomment>
        <translation>此密钥文件的各部分相互矛盾（%1）。请勿使用；请用助记词恢复账户。</translation>
    </message>
    <message>
        <source>This account is no longer in the wallet folder: its file was removed or renamed while Soma was open.</source>
        <extracomment>The account vanished meanwhile.</extracomment>
        <translation>此账户已不在钱包文件夹中：在 Soma 运行期间，其文件被删除或重命名。</translation>
    </message>
    <message>
        <source>This account is watch-only: its key is somewhere else, so Soma cannot sign for it. Restore it from its words to send from here.</source>
        <extracomment>Sending from an account without a key.</extracomment>
        <translation>此账户为仅观察账户：密钥在别处，Soma 无法代其签名。要从这里发送，请用助记词恢复该账户。</translation>
    </message>
    <message>
        <source>The key is locked. Type the password of this account to sign.</source>
        <extracomment>Sending without a password.</extracomment>
        <translation>密钥已锁定。请输入此账户的密码以签名。</translation>
    </message>
    <message>
        <source>Several wrong passwords in a row. The next try is possible in %1 s; this slows down anybody who guesses.</source>
        <extracomment>At a password field; %1 is a number of seconds.</extracomment>
        <translation>密码连续多次错误。%1 秒后可再次尝试；这样可以拖慢试图猜测密码的人。</translation>
    </message>
    <message>
        <source>The amount is zero. Type how much to send.</source>
        <extracomment>Amount field of the send page.</extracomment>
        <translation>金额为零。请输入要发送的数量。</translation>
    </message>
    <message>
        <source>This is more than the account can send. It can send %1 before the fee.</source>
        <extracomment>Amount field of the send page; %1 is an amount.</extracomment>
        <translation>超出此账户可发送的数额。扣除手续费前最多可发送 %1。</translation>
    </message>
    <message>
        <source>The recipient has no account yet, and the chain drops accounts that hold less than %1. Send at least that.</source>
        <extracomment>Amount field of the send page; %1 is an amount.</extracomment>
        <translation>收款方还没有账户，而链会清除持有量低于 %1 的账户。请至少发送这个数额。</translation>
    </message>
    <message>
        <source>The amount fits, but not together with the fee of %1. Send a little less, or press Max.</source>
        <extracomment>Amount field of the send page; %1 is an amount.</extracomment>
        <translation>金额本身足够，但加上 %1 的手续费就不够了。请少发送一些，或点按“最大”。</translation>
    </message>
    <message>
        <source>The chain moved on since these figures were worked out. Go back and review again; nothing was sent.</source>
        <extracomment>Review page.</extracomment>
        <translation>这些数字算出之后，链又有了进展。请返回并重新核对；未发送任何内容。</translation>
    </message>
    <message>
        <source>Sender and recipient are the same account. Only the fee would be spent; choose another recipient.</source>
        <extracomment>Recipient field of the send page.</extracomment>
        <translation>付款方与收款方是同一账户，只会白白花费手续费。请选择其他收款方。</translation>
    </message>
    <message>
        <source>The node does not answer, so the fee and the balances are not known. Nothing was sent. The Node page says what it is doing.</source>
        <extracomment>Send page.</extracomment>
        <translation>节点没有响应，因此手续费和余额未知。未发送任何内容。节点页面会显示它正在做什么。</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was sent.</source>
        <extracomment>A question that was dropped.</extracomment>
        <translation>已取消。未发送任何内容。</translation>
    </message>
    <message>
        <source>The node is not running yet. Wait until the status bar says Live.</source>
        <extracomment>A question to a node that has not started.</extracomment>
        <translation>节点尚未运行。请等到状态栏显示“实时”。</translation>
    </message>
    <message>
        <source>The question was dropped before the node answered, because it is stopping or restarting.</source>
        <extracomment>A question to the node that got no answer.</extracomment>
        <translation>节点正在停止或重启，因此在答复之前放弃了此次查询。</translation>
    </message>
    <message>
        <source>This chain has no such block.</source>
        <extracomment>Node page.</extracomment>
        <translation>此链上没有这个区块。</translation>
    </message>
    <message>
        <source>The block is known, but the balances at that block are no longer kept.</source>
        <extracomment>A balance at an old block.</extracomment>
        <translation>此区块已知，但该区块时的余额已不再保留。</translation>
    </message>
    <message>
        <source>This kind of node cannot answer that.</source>
        <extracomment>A question this kind of node cannot answer.</extracomment>
        <translation>此类节点无法回答这个查询。</translation>
    </message>
    <message>
        <source>Another copy of Soma is using this data folder. Close it, or start this one with --data-dir and another folder. Nothing was changed.</source>
        <extracomment>Full-page failure.</extracomment>
        <translation>另一个 Soma 正在使用此数据文件夹。请将其关闭，或使用 --data-dir 指定另一个文件夹来启动当前这个。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The chain&apos;s database fails its checks: %1. Nothing in it was changed. It can be moved aside, where it stays, and a new chain started; keys are not in it.</source>
        <extracomment>Full-page failure; %1 is a path.</extracomment>
        <translation>链数据库未通过校验：%1。其中的内容没有任何更改。可以将其移到一旁保留，并重新建立一条链；密钥不在其中。</translation>
    </message>
    <message>
        <source>The database %1 belongs to another network or to a newer version of Soma. Start with --data-dir and another folder, or update Soma. Nothing was changed.</source>
        <extracomment>Full-page failure; %1 is a path.</extracomment>
        <translation>数据库 %1 属于另一个网络，或由更新版本的 Soma 创建。请使用 --data-dir 指定另一个文件夹来启动，或更新 Soma。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created, read or written. Check its permissions, or start with --data-dir and another folder.</source>
        <extracomment>Full-page failure; %1 is a path.</extracomment>
        <translation>无法创建或读写数据文件夹 %1。请检查其权限，或使用 --data-dir 指定另一个文件夹来启动。</translation>
    </message>
    <message>
        <source>The disk is full. The last block was not stored and nothing earlier was lost. Free some space and start Soma again.</source>
        <extracomment>Full-page failure.</extracomment>
        <translation>磁盘已满。最后一个区块未能保存，之前的内容没有丢失。请释放一些空间后重新启动 Soma。</translation>
    </message>
    <message>
        <source>The node refused this transaction. Nothing was sent.</source>
        <extracomment>The pool refused an extrinsic and said no reason.</extracomment>
        <translation>节点拒绝了这笔交易。未发送任何内容。</translation>
    </message>
    <message>
        <source>The pool is full of transactions that pay more. Nothing was sent; try again in a few blocks.</source>
        <extracomment>The pool refused an extrinsic.</extracomment>
        <translation>交易池已被支付更高费用的交易占满。未发送任何内容；请过几个区块再试。</translation>
    </message>
    <message>
        <source>The node could not read this transaction. Nothing was sent.</source>
        <extracomment>The pool refused an extrinsic.</extracomment>
        <translation>节点无法解读这笔交易。未发送任何内容。</translation>
    </message>
    <message>
        <source>The node already has this very transaction. Nothing was sent twice.</source>
        <extracomment>The pool refused an extrinsic that it already holds.</extracomment>
        <translation>节点已有这笔完全相同的交易。没有重复发送。</translation>
    </message>
    <message>
        <source>The node refused this transaction a short while ago and will not look at it again for now. Make a new one.</source>
        <extracomment>The pool refused an extrinsic that it refused shortly before.</extracomment>
        <translation>节点不久前拒绝过这笔交易，暂时不会再处理。请新建一笔。</translation>
    </message>
    <message>
        <source>Another transaction of this account is already waiting with the same number. Nothing was sent; wait until that one is in a block.</source>
        <extracomment>The pool refused an extrinsic because another one has its place.</extracomment>
        <translation>此账户已有另一笔相同序号的交易在等待。未发送任何内容；请等那一笔进入区块。</translation>
    </message>
    <message>
        <source>Another transaction of this account took the place of this one. This one was not carried out.</source>
        <extracomment>A waiting extrinsic was replaced.</extracomment>
        <translation>此账户的另一笔交易取代了这一笔。这一笔没有执行。</translation>
    </message>
    <message>
        <source>No block took this transaction while it was valid. Nothing was moved.</source>
        <extracomment>A transfer that no block took.
----------
A waiting extrinsic&apos;s era ended.</extracomment>
        <translation>在有效期内，没有区块收录这笔交易。没有转移任何资产。</translation>
    </message>
    <message>
        <source>An earlier transaction of this account, which this one needs, was given up. This one was not carried out.</source>
        <extracomment>A waiting extrinsic needed an earlier one that left the pool.</extracomment>
        <translation>这笔交易所依赖的同一账户的较早交易已被放弃。这一笔没有执行。</translation>
    </message>
    <message>
        <source>Soma made a mistake of its own (%1). Nothing was sent. The log on the Node page says more.</source>
        <extracomment>%1 is a technical text.</extracomment>
        <translation>Soma 自身出错（%1）。未发送任何内容。详情见节点页面的日志。</translation>
    </message>
    <message>
        <source>Type or paste an address. It begins with 5 and has 48 characters.</source>
        <extracomment>Address field.</extracomment>
        <translation>请输入或粘贴地址。地址以 5 开头，共 48 个字符。</translation>
    </message>
    <message>
        <source>This is longer than any address. Two addresses may have been pasted together.</source>
        <extracomment>Address field.</extracomment>
        <translation>这比任何地址都长。可能把两个地址粘贴到了一起。</translation>
    </message>
    <message>
        <source>The character “%1” at position %2 cannot occur in an address.</source>
        <extracomment>Address field; %1 is a character, %2 its position.</extracomment>
        <translation>第 %2 位的字符“%1”不可能出现在地址中。</translation>
    </message>
    <message>
        <source>This character cannot occur in an address: %1.</source>
        <extracomment>Address field; %1 describes a character.</extracomment>
        <translation>此字符不可能出现在地址中：%1。</translation>
    </message>
    <message>
        <source>This has the wrong length for an address: a part is missing or something was added at the end. An address has 48 characters.</source>
        <extracomment>Address field.</extracomment>
        <translation>地址长度不对：缺少一部分，或末尾多了内容。地址共 48 个字符。</translation>
    </message>
    <message>
        <source>The checksum at the end does not fit the rest: somewhere a character is different. Copy the address again from its source.</source>
        <extracomment>Address field.</extracomment>
        <translation>末尾的校验和与其余部分不符：某处有字符不同。请从来源重新复制地址。</translation>
    </message>
    <message>
        <source>The beginning of this address names no network. Copy it again from its source.</source>
        <extracomment>Address field.</extracomment>
        <translation>此地址的开头不对应任何网络。请从来源重新复制。</translation>
    </message>
    <message>
        <source>This is an address of another network (prefix %1). Bittensor addresses have prefix 42 and begin with 5.</source>
        <extracomment>Address field; %1 is a network number.</extracomment>
        <translation>这是另一个网络的地址（前缀 %1）。Bittensor 地址的前缀为 42，以 5 开头。</translation>
    </message>
    <message>
        <source>The chain does not allow this call. Nothing was sent.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>链不允许此调用。未发送任何内容。</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. Nothing was sent.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>账户不足以支付手续费。未发送任何内容。</translation>
    </message>
    <message>
        <source>An earlier transaction of this account is still missing, so this one has to wait for it.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>此账户还缺少一笔较早的交易，这一笔需要等待它。</translation>
    </message>
    <message>
        <source>Another transaction of this account was faster and took its number. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>此账户的另一笔交易抢先占用了它的序号。请重新核对并签名。</translation>
    </message>
    <message>
        <source>The signature does not fit this chain or this version of it. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>签名与此链或其当前版本不符。请重新核对并签名。</translation>
    </message>
    <message>
        <source>The transaction waited longer than it was valid. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>这笔交易的等待时间超过了有效期。请重新核对并签名。</translation>
    </message>
    <message>
        <source>The transaction is too large for a block.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>这笔交易太大，一个区块容纳不下。</translation>
    </message>
    <message>
        <source>Only a block author may include this call, nobody can send it.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>此调用只能由出块者加入区块，任何人都不能发送。</translation>
    </message>
    <message>
        <source>This account may not send this call: only the network&apos;s administrator key may.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>此账户不能发送此调用：只有网络的管理员密钥可以。</translation>
    </message>
    <message>
        <source>The block that this transaction refers to is not known to the node. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>节点不知道这笔交易所引用的区块。请重新核对并签名。</translation>
    </message>
    <message>
        <source>The transaction carries no signature that the chain accepts.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>这笔交易没有链所接受的签名。</translation>
    </message>
    <message>
        <source>The recipient is written in a form that this chain cannot resolve.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>收款方的书写形式无法被此链解析。</translation>
    </message>
    <message>
        <source>This call must be signed by an account.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>此调用必须由账户签名。</translation>
    </message>
    <message>
        <source>The chain cannot tell whether this transaction is valid.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>链无法判断这笔交易是否有效。</translation>
    </message>
    <message>
        <source>A rule of the chain refuses this (number %1).</source>
        <extracomment>The chain refused a transaction; %1 is the rule&apos;s number and name.</extracomment>
        <translation>链的一条规则拒绝了此操作（编号 %1）。</translation>
    </message>
    <message>
        <source>Type how much to send.</source>
        <extracomment>Amount field.</extracomment>
        <translation>请输入要发送的数量。</translation>
    </message>
    <message>
        <source>“%1” is not part of an amount. Use digits and one dot.</source>
        <extracomment>Amount field; %1 is a character.</extracomment>
        <translation>金额中不能出现“%1”。请使用数字和一个小数点。</translation>
    </message>
    <message>
        <source>A comma can mean two things. Use a dot for decimals: 1.5</source>
        <extracomment>Amount field.</extracomment>
        <translation>逗号可能有两种含义。请用点表示小数：1.5</translation>
    </message>
    <message>
        <source>There are two dots in this amount.</source>
        <extracomment>Amount field.</extracomment>
        <translation>此金额中有两个小数点。</translation>
    </message>
    <message>
        <source>An amount has at most nine decimals: there is nothing smaller than 0.000000001 τ.</source>
        <extracomment>Amount field.</extracomment>
        <translation>金额最多有九位小数：最小单位为 0.000000001 τ。</translation>
    </message>
    <message>
        <source>This is more TAO than can exist.</source>
        <extracomment>Amount field.</extracomment>
        <translation>这超过了 TAO 可能存在的总量。</translation>
    </message>
    <message>
        <source>The history database %1 was written by a newer version of Soma. Update Soma to use it; nothing was changed.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>历史数据库 %1 由更新版本的 Soma 写入。请更新 Soma 后使用；没有更改任何内容。</translation>
    </message>
    <message>
        <source>This file asks for more memory or work than any wallet writes (%1). Nothing was started. Do not use it; ask whoever gave it to you where it comes from.</source>
        <extracomment>A key file asks for absurd amounts of memory or time. %1 is what it asks for.</extracomment>
        <translation>此文件要求的内存或运算量超过任何钱包会写入的值（%1）。没有启动任何操作。请勿使用，并向提供者询问其来源。</translation>
    </message>
    <message>
        <source>What you typed is not what was asked for. Nothing was changed; try again.</source>
        <extracomment>The name or the words that confirm an action were typed differently.</extracomment>
        <translation>输入的内容与要求的不一致。没有更改任何内容；请重试。</translation>
    </message>
    <message>
        <source>This is not a code that an offline signer shows (%1). Scan it again.</source>
        <extracomment>%1 is what is wrong with the code that was scanned.</extracomment>
        <translation>这不是离线签名设备显示的二维码（%1）。请重新扫描。</translation>
    </message>
    <message>
        <source>This request is exactly 257 bytes long, which the offline signer hashes wrongly. Nothing was signed; change the amount or the tip a little and try again.</source>
        <extracomment>A signing request for an offline signer has the one length it cannot sign.</extracomment>
        <translation>此请求的长度恰好为 257 字节，离线签名设备对此会计算出错误的哈希。没有签名；请稍微更改金额或小费后重试。</translation>
    </message>
    <message>
        <source>This account did not sign this message. Compare the message and the signature letter by letter.</source>
        <extracomment>A signed message was checked and the signature is another&apos;s.</extracomment>
        <translation>此账户没有对这条消息签名。请逐字核对消息和签名。</translation>
    </message>
    <message>
        <source>The chain is being advanced already. Stop that first, or wait for its end.</source>
        <extracomment>Asked to advance a chain that is being advanced.</extracomment>
        <translation>链正在推进中。请先停止，或等待其结束。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a snapshot. Use up to 64 letters, without a slash and not beginning with a dot.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>“%1”不能用作快照名称。请使用最多 64 个字符，不含斜杠，且不以点开头。</translation>
    </message>
    <message>
        <source>There is a snapshot called &quot;%1&quot; already. Choose another name, or delete that one first.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>已有名为“%1”的快照。请换一个名称，或先删除已有的快照。</translation>
    </message>
    <message>
        <source>There is no snapshot called &quot;%1&quot;.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>没有名为“%1”的快照。</translation>
    </message>
    <message>
        <source>There was no subnet %1 in that block. Choose another block or another subnet.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>该区块中没有子网 %1。请选择其他区块或其他子网。</translation>
    </message>
    <message>
        <source>At the limit price nothing can be traded. Set a wider limit.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>按此限价无法成交。请设置更宽松的限价。</translation>
    </message>
    <message>
        <source>The account that this proxy acts for cannot be read. Check its address.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>无法识别此代理所代表的账户。请检查其地址。</translation>
    </message>
    <message>
        <source>The shielded transaction was made for another key of the network. Make it again.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>这笔屏蔽交易是针对网络的另一把密钥生成的。请重新生成。</translation>
    </message>
    <message>
        <source>%1 Only the fee was spent.</source>
        <extracomment>Behind the reason why a call that ran in a block failed; %1 is that reason.</extracomment>
        <translation>%1只花费了手续费。</translation>
    </message>
</context>
<context>
    <name>HotkeyWords</name>
    <message>
        <source>owner</source>
        <extracomment>What a hotkey does: it owns a subnet.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>validator</source>
        <extracomment>What a hotkey does: it validates on some subnet.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>miner</source>
        <extracomment>What a hotkey does: it mines on some subnet.</extracomment>
        <translation>矿工</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>What a hotkey does: it has a place in no subnet.</extracomment>
        <translation>未注册</translation>
    </message>
    <message>
        <source>owner&apos;s key of subnet %1, uid %2</source>
        <extracomment>Where a hotkey has a place; %1 is a subnet&apos;s number, %2 the place&apos;s number.</extracomment>
        <translation>子网 %1 的所有者密钥，UID %2</translation>
    </message>
    <message>
        <source>validates on subnet %1, uid %2</source>
        <extracomment>Where a hotkey has a place; %1 is a subnet&apos;s number, %2 the place&apos;s number.</extracomment>
        <translation>在子网 %1 验证，UID %2</translation>
    </message>
    <message>
        <source>mines on subnet %1, uid %2</source>
        <extracomment>Where a hotkey has a place; %1 is a subnet&apos;s number, %2 the place&apos;s number.</extracomment>
        <translation>在子网 %1 挖矿，UID %2</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>None: whoever reads the file has the key. Change the password to encrypt it.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>无：任何人只要能读取文件就能得到密钥。更改密码即可加密。</translation>
    </message>
    <message>
        <source>Encrypted with your password, in btcli&apos;s format.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>已用你的密码加密，采用 btcli 的格式。</translation>
    </message>
    <message>
        <source>Encrypted in the old Ansible format. Change the password to renew it.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>已用旧的 Ansible 格式加密。更改密码即可更新格式。</translation>
    </message>
    <message>
        <source>Encrypted in the oldest format, which newer tools cannot open. Change the password to renew it.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>已用最旧的格式加密，较新的工具无法打开。更改密码即可更新格式。</translation>
    </message>
    <message>
        <source>Encrypted in Soma&apos;s vault format, with a salt of its own.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>已用 Soma 保险库格式加密，使用独立的盐值。</translation>
    </message>
    <message>
        <source>Of a kind that Soma does not know.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>Soma 无法识别的类型。</translation>
    </message>
    <message>
        <source>There is no key here, only the address.</source>
        <extracomment>Instead of how a key file is protected.</extracomment>
        <translation>这里没有密钥，只有地址。</translation>
    </message>
    <message>
        <source>polkadot.js file</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>polkadot.js 文件</translation>
    </message>
    <message numerus="yes">
        <source>polkadot.js file with %n account(s)</source>
        <extracomment>What a file to import is; %n is how many accounts are in it.</extracomment>
        <translation>
            <numerusform>含 %n 个账户的 polkadot.js 文件</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>hotkey, encrypted</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>热钥，已加密</translation>
    </message>
    <message>
        <source>hotkey, not encrypted</source>
        <translation>热钥，未加密</translation>
    </message>
    <message>
        <source>btcli key file</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>btcli 密钥文件</translation>
    </message>
    <message>
        <source>old key file (Ansible)</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>旧密钥文件（Ansible）</translation>
    </message>
    <message>
        <source>very old key file (Fernet)</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>很旧的密钥文件（Fernet）</translation>
    </message>
    <message>
        <source>Soma vault file</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>Soma 保险库文件</translation>
    </message>
    <message>
        <source>key file, not encrypted</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>密钥文件，未加密</translation>
    </message>
    <message numerus="yes">
        <source>These are %n word(s) of a backup.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>
            <numerusform>这是备份中的 %n 个单词。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a seed in hexadecimal.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>这是十六进制的种子。</translation>
    </message>
    <message>
        <source>This is a secret with a derivation path.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>这是带派生路径的密钥。</translation>
    </message>
    <message>
        <source>This is an address. There is no key in it: the account can be watched.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>这是地址。其中没有密钥：可以观察该账户。</translation>
    </message>
    <message>
        <source>This is a polkadot.js key file. Opening it takes its password.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>这是 polkadot.js 密钥文件。打开它需要其密码。</translation>
    </message>
    <message>
        <source>This is a polkadot.js file with several accounts. Import it as a file, to choose among them.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>这是含多个账户的 polkadot.js 文件。请作为文件导入，以便从中选择。</translation>
    </message>
    <message>
        <source>This is nothing that Soma knows.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Soma 无法识别这些内容。</translation>
    </message>
    <message>
        <source>This is an encrypted key file. Opening it takes its password.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>这是加密的密钥文件。打开它需要其密码。</translation>
    </message>
    <message>
        <source>This is a key file that is not encrypted.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>这是未加密的密钥文件。</translation>
    </message>
</context>
<context>
    <name>LabErrorText</name>
    <message>
        <source>The file is no JSON: %1. Nothing was changed here.</source>
        <extracomment>%1 is the parser&apos;s complaint with the place.</extracomment>
        <translation>此文件不是 JSON：%1。这里没有更改任何内容。</translation>
    </message>
    <message>
        <source>The file is no scenario of this lab, or of a later version (it says: %1). Nothing was changed here.</source>
        <extracomment>%1 is what the file says it is.</extracomment>
        <translation>此文件不是本实验室的场景，或来自更高的版本（文件标明：%1）。这里没有更改任何内容。</translation>
    </message>
    <message>
        <source>The field %1 is missing in the file. Add it and open the file again.</source>
        <extracomment>%1 is the path of a field in a file.</extracomment>
        <translation>文件中缺少字段 %1。请补上后重新打开文件。</translation>
    </message>
    <message>
        <source>The field %1 in the file is of the wrong kind or out of range. Mend it and open the file again.</source>
        <extracomment>%1 is the path of a field in a file.</extracomment>
        <translation>文件中的字段 %1 类型不对或超出范围。请修正后重新打开文件。</translation>
    </message>
    <message>
        <source>The file has more in %1 than the lab takes (4 096 neurons, 8 mechanisms, 64 MiB).</source>
        <extracomment>%1 is the path of a field in a file.</extracomment>
        <translation>文件中 %1 的内容超出了实验室的上限（4 096 个神经元、8 个机制、64 MiB）。</translation>
    </message>
</context>
<context>
    <name>MultisigActs</name>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Multisig</source>
        <extracomment>Caption on a review page: the common account.</extracomment>
        <translation>多签</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Caption on a review page: what is to be done.</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>an unknown call, %1</source>
        <translation>未知调用 %1</translation>
    </message>
    <message>
        <source>You approve something whose content this program has not seen. Ask for the call and paste it first.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>您要批准的内容本程序尚未看到。请先索取该调用并粘贴。</translation>
    </message>
    <message>
        <source>Do it for the multisig</source>
        <extracomment>Headline of a review: the one signature that is needed.</extracomment>
        <translation>代表多签执行</translation>
    </message>
    <message>
        <source>Propose it to the multisig: signature 1 of %1</source>
        <extracomment>Headline of a review; both are numbers.</extracomment>
        <translation>向多签提议：第 1 个签名，共需 %1 个</translation>
    </message>
    <message>
        <source>Approve it: signature %1 of %2</source>
        <extracomment>Headline of a review; both are numbers.</extracomment>
        <translation>批准：第 %1 个签名，共需 %2 个</translation>
    </message>
    <message>
        <source>Approve it and carry it out</source>
        <extracomment>Headline of a review: the last signature, which makes it happen.</extracomment>
        <translation>批准并执行</translation>
    </message>
    <message>
        <source>Cancel what was proposed</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>取消提议</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Offline</source>
        <extracomment>State of the node.</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Lagging</source>
        <extracomment>State of the node: blocks come, finality follows, or does not.</extracomment>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>State of the node.</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the node.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of the node: the person stopped the local network&apos;s clock.</extracomment>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The immunity of %1 ends soon</source>
        <extracomment>Notice in a few words; %1 is a hotkey&apos;s name.</extracomment>
        <translation>%1 的免疫期即将结束</translation>
    </message>
    <message>
        <source>The validator %1 is inactive</source>
        <extracomment>Notice in a few words; %1 is a hotkey&apos;s name.</extracomment>
        <translation>验证者 %1 不活跃</translation>
    </message>
    <message>
        <source>The stake of %1 changed</source>
        <extracomment>Notice in a few words; %1 is an account&apos;s name.</extracomment>
        <translation>%1 的质押量有变化</translation>
    </message>
    <message>
        <source>A swap of the coldkey %1 is announced</source>
        <extracomment>Notice in a few words; %1 is an account&apos;s name.</extracomment>
        <translation>已公告更换冷钥 %1</translation>
    </message>
    <message>
        <source>A proxy announced a call for %1</source>
        <extracomment>Notice in a few words; %1 is an account&apos;s name.</extracomment>
        <translation>一个代理为 %1 公告了一次调用</translation>
    </message>
    <message>
        <source>The immunity of %1 in subnet %2 (UID %3) ends at block %4. From then on a newcomer can take its place if it earns least.</source>
        <extracomment>Notice; %1 is a hotkey&apos;s name, %2 a subnet&apos;s number, %3 its UID there, %4 a block.</extracomment>
        <translation>%1 在子网 %2（UID %3）的免疫期在区块 %4 结束。此后如果它收益最低，新来者可以取代它的位置。</translation>
    </message>
    <message>
        <source>The validator %1 in subnet %2 (UID %3) counts as inactive, because it has set no weights for too long. Look whether its program runs.</source>
        <extracomment>Notice; %1 is a hotkey&apos;s name, %2 a subnet&apos;s number, %3 its UID there.</extracomment>
        <translation>子网 %2 的验证者 %1（UID %3）被视为不活跃，因为它太久没有设置权重。请检查它的程序是否在运行。</translation>
    </message>
    <message>
        <source>The stake of %1 with %2 in subnet %3 went from %4 to %5.</source>
        <extracomment>Notice; %1 is an account&apos;s name, %2 a hotkey&apos;s, %3 a subnet&apos;s number, then two amounts.</extracomment>
        <translation>%1 在子网 %3 质押给 %2 的数量从 %4 变为 %5。</translation>
    </message>
    <message>
        <source>A swap of the coldkey %1 is announced: from block %2 on everything it has can move to another key. If that was not you, somebody else has its key. Dispute the swap before that block.</source>
        <extracomment>Notice; %1 is an account&apos;s name, %2 a block.</extracomment>
        <translation>已公告更换冷钥 %1：从区块 %2 起，它的全部资产可以转到另一个密钥。如果不是你所为，说明别人掌握了它的密钥。请在该区块之前对更换提出异议。</translation>
    </message>
    <message>
        <source>%1 announced at block %3 a call that it will make as a proxy of %2. If you did not expect it, reject it or take the proxy back.</source>
        <extracomment>Notice; %1 is a proxy&apos;s name or address, %2 an account&apos;s name, %3 a block.</extracomment>
        <translation>%1 在区块 %3 公告了它将作为 %2 的代理进行的一次调用。如果这不在预料之中，请拒绝它或撤销该代理。</translation>
    </message>
    <message>
        <source>Immunity ends</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>免疫期结束</translation>
    </message>
    <message>
        <source>Validator inactive</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>验证者不活跃</translation>
    </message>
    <message>
        <source>Stake changed</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>质押量变化</translation>
    </message>
    <message>
        <source>Coldkey swap announced</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>公告更换冷钥</translation>
    </message>
    <message>
        <source>Call of a proxy announced</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>代理公告调用</translation>
    </message>
    <message>
        <source>A hotkey of yours can be pruned from its subnet within 1200 blocks, about four hours.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>你的一个热钥在 1200 个区块（约四小时）内可能被子网淘汰。</translation>
    </message>
    <message>
        <source>A validator of yours has set no weights for longer than its subnet allows.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>你的一个验证者未设置权重的时间超过了子网的允许范围。</translation>
    </message>
    <message>
        <source>A stake of yours appears, disappears, or moves by at least 1 % at once. Dividends are smaller.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>你的一笔质押出现、消失，或一次变动至少 1 %。分红的变动更小。</translation>
    </message>
    <message>
        <source>Somebody, perhaps not you, announced that one of your coldkeys will move everything to another key.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>有人（也许不是你）公告你的一个冷钥将把全部资产转到另一个密钥。</translation>
    </message>
    <message>
        <source>A proxy of one of your accounts announced a call.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>你的一个账户的代理公告了一次调用。</translation>
    </message>
</context>
<context>
    <name>OwnerText</name>
    <message>
        <source>Settings are frozen until the epoch has run, %1.</source>
        <extracomment>About the freeze before an epoch; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>设置已冻结，直到周期运行完毕，%1。</translation>
    </message>
    <message>
        <source>Settings freeze %1, for the last %2 blocks before the epoch.</source>
        <extracomment>About the freeze before an epoch; %1 is &quot;in 4 min 12 s (21 blocks)&quot;, %2 a number.</extracomment>
        <translation>设置将在%1冻结，即周期前的最后 %2 个区块。</translation>
    </message>
    <message>
        <source>Type an amount in TAO, with a dot before the decimals.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>请输入以 TAO 计的金额，小数前用点。</translation>
    </message>
    <message>
        <source>Type the number as it stands in the state, or a percentage such as 50 %.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>请输入状态中的数值，或百分比，例如 50 %。</translation>
    </message>
    <message>
        <source>Type a number with at most three decimals, such as 13.889.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>请输入最多三位小数的数字，例如 13.889。</translation>
    </message>
    <message>
        <source>Type a number with a dot before the decimals, such as 1.25.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>请输入小数前用点的数字，例如 1.25。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>The chain takes %1 at least.</source>
        <extracomment>In place, at a setting of a subnet; %1 is a value.</extracomment>
        <translation>链接受的最小值为 %1。</translation>
    </message>
    <message>
        <source>The chain takes %1 from an owner at most.</source>
        <extracomment>In place, at a setting of a subnet; %1 is a value.</extracomment>
        <translation>链接受所有者设置的最大值为 %1。</translation>
    </message>
    <message>
        <source>Too much beside %1, which is %2. Choose less, or raise that one as well.</source>
        <extracomment>In place, at a setting of a subnet; %1 is another setting, %2 its value.</extracomment>
        <translation>相对于 %1（为 %2）过大。请选择更小的值，或同时提高那一项。</translation>
    </message>
    <message>
        <source>Too little beside %1, which is %2. Choose more, or lower that one as well.</source>
        <extracomment>In place, at a setting of a subnet; %1 is another setting, %2 its value.</extracomment>
        <translation>相对于 %1（为 %2）过小。请选择更大的值，或同时降低那一项。</translation>
    </message>
    <message>
        <source>The chain takes this only while liquid alpha is on. Switch %1 on as well.</source>
        <extracomment>In place, at a setting of a subnet; %1 is the name of the switch.</extracomment>
        <translation>只有在 liquid alpha 开启时链才接受此项。请同时开启 %1。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n neuron(s) already. Choose at least as many places.</source>
        <extracomment>In place, at the number of places of a subnet.</extracomment>
        <translation>
            <numerusform>已有 %n 个神经元。请选择不少于此数的席位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutWords</name>
    <message>
        <source>Recipient %1 is not %2, but the address looks like it. %2 has %3: compare all of it.</source>
        <extracomment>Risk on a review page; %1 is a number, %2 a name, %3 an address in groups of four.</extracomment>
        <translation>收款人 %1 不是 %2，但地址相似。%2 的地址是 %3：请完整比对。</translation>
    </message>
    <message>
        <source>Recipients %1 and %2 have the same address. Both will be paid.</source>
        <extracomment>Risk on a review page; %1 and %2 are numbers.</extracomment>
        <translation>收款人 %1 和 %2 的地址相同。两笔都会支付。</translation>
    </message>
    <message>
        <source>The table shows the first %1 recipients; the list above has them all.</source>
        <extracomment>Remark on a review page; %1 is a number.</extracomment>
        <translation>表格显示前 %1 个收款人；上方列表包含全部。</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <extracomment>Headline of a review; %1 is an amount, %2 is &quot;3 recipients&quot;.</extracomment>
        <translation>向 %2 发送 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <extracomment>Part of &quot;Send 12.5 τ to 3 recipients&quot;.</extracomment>
        <translation>
            <numerusform>%n 个收款人</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Caption on a review page: the account that pays.</extracomment>
        <translation>领取自</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>Caption on a review page; %1 is the number of a recipient.</extracomment>
        <translation>收款人 %1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Free balance of %1</source>
        <extracomment>Row of the before-and-after table; %1 is an account.</extracomment>
        <translation>%1 的可用余额</translation>
    </message>
    <message>
        <source>Held as a deposit, %1</source>
        <extracomment>Row of the before-and-after table: held as a deposit; %1 is an account.</extracomment>
        <translation>%1 被扣留的押金</translation>
    </message>
    <message>
        <source>Stake of %1 on %2 with %3</source>
        <extracomment>Row of the before-and-after table; %1 is an account, %2 a subnet, %3 a validator.</extracomment>
        <translation>%1 在 %2 上质押给 %3 的质押量</translation>
    </message>
    <message>
        <source>Locked stake of %1 on %2</source>
        <extracomment>Row of the before-and-after table; %1 is an account, %2 a subnet.</extracomment>
        <translation>%1 在 %2 上锁定的质押量</translation>
    </message>
    <message>
        <source>Price on %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>%1 上的价格</translation>
    </message>
    <message>
        <source>TAO in the pool of %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>%1 池中的 TAO</translation>
    </message>
    <message>
        <source>Alpha in the pool of %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>%1 池中的 alpha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>setting</comment>
        <extracomment>Row of the before-and-after table; %1 is a setting, %2 a subnet.</extracomment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Cost of the next subnet</source>
        <extracomment>Row of the before-and-after table.</extracomment>
        <translation>下一个子网的费用</translation>
    </message>
    <message>
        <source>Cost of the next place on %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>%1 上下一个席位的费用</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The fee of a call that the chain takes for nothing.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 ends with this: nothing stays in it, and the chain forgets it until somebody funds it again.</source>
        <extracomment>Risk on a review page; %1 is an account.</extracomment>
        <translation>%1 将就此关闭：其中不再有任何余额，链会忘记它，直到再次有人存入资金。</translation>
    </message>
    <message>
        <source>Only %1 stays free, which does not pay for another call like this one.</source>
        <extracomment>Risk on a review page; %1 is an amount.</extracomment>
        <translation>可用余额只剩 %1，不足以支付下一次同样的调用。</translation>
    </message>
    <message>
        <source>There is too little TAO for the fee, so alpha of %1 is sold for it.</source>
        <extracomment>Risk on a review page; %1 is a subnet.</extracomment>
        <translation>TAO 不足以支付手续费，因此将卖出 %1 的 alpha 来支付。</translation>
    </message>
    <message>
        <source>%1 has never been used on this chain. That is normal for a new address, and it is also how a mistyped one looks.</source>
        <extracomment>Risk on a review page; %1 is an account.</extracomment>
        <translation>%1 在此链上从未使用过。新地址都是如此，输错的地址看起来也是这样。</translation>
    </message>
    <message>
        <source>This moves the price on %1 by %2.</source>
        <extracomment>Risk on a review page; %1 is a subnet, %2 a percentage.</extracomment>
        <translation>此操作会使 %1 的价格变动 %2。</translation>
    </message>
    <message>
        <source>At the limit price only %1 of it is traded; the rest stays where it is.</source>
        <extracomment>Risk on a review page; %1 is a percentage.</extracomment>
        <translation>按此限价只能成交其中的 %1；其余部分保持不动。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this account wait in the pool. They run first and are not in these figures.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>
            <numerusform>此账户有 %n 个调用在交易池中等待。它们会先执行，未计入这些数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the account&apos;s free TAO goes with this.</source>
        <extracomment>Risk on a review page; %1 is a percentage.</extracomment>
        <translation>此操作会用掉该账户可用 TAO 的 %1。</translation>
    </message>
    <message>
        <source>Raising the take</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>提高佣金</translation>
    </message>
    <message>
        <source>Raising the take for parents</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>提高对父密钥收取的佣金</translation>
    </message>
    <message>
        <source>Setting children again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次设置子密钥</translation>
    </message>
    <message>
        <source>Registering the next subnet, by anybody</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>任何人注册下一个子网</translation>
    </message>
    <message>
        <source>Starting the subnet</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>启动子网</translation>
    </message>
    <message>
        <source>Replacing a hotkey again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次更换热钥</translation>
    </message>
    <message>
        <source>Another owner hotkey</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次更改所有者热钥</translation>
    </message>
    <message>
        <source>Changing this setting again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次更改此设置</translation>
    </message>
    <message>
        <source>Another version key</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次更改版本号</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次更改 tempo</translation>
    </message>
    <message>
        <source>Another number of mechanisms</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次更改机制数量</translation>
    </message>
    <message>
        <source>Another split between mechanisms</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次更改机制之间的分配</translation>
    </message>
    <message>
        <source>Trimming again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>再次裁减</translation>
    </message>
    <message>
        <source>The end of the epoch</source>
        <extracomment>What has to be waited for: settings are frozen shortly before an epoch.</extracomment>
        <translation>周期结束</translation>
    </message>
    <message>
        <source>The announced replacement of the coldkey</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>已公告的冷钥更换</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>clock</comment>
        <extracomment>What has to be waited for; %1 is the act, %2 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>A block was made since these figures were worked out. They are being worked out again.</source>
        <extracomment>Beside a button that waits.</extracomment>
        <translation>这些数字算出之后又产生了新区块。正在重新计算。</translation>
    </message>
    <message>
        <source>The price has left your tolerance since you opened this page. Look at the figures again before you sign.</source>
        <extracomment>Beside a button that waits.</extracomment>
        <translation>自打开此页面以来，价格已超出你的容差。签名前请重新查看这些数字。</translation>
    </message>
    <message>
        <source>It is too early for this; the clocks above say how long.</source>
        <extracomment>Beside a button that waits for a clock.</extracomment>
        <translation>现在操作还太早；还需等待多久，见上方的计时。</translation>
    </message>
</context>
<context>
    <name>ProxyActs</name>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>It may do</source>
        <extracomment>Caption on a review page: what a proxy may do.</extracomment>
        <translation>权限</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Caption on a review page: how long before a proxy has to announce what it does.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Let %1 act for this account</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>允许 %1 代此账户操作</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Caption on a review page: the account that may act.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Whoever has the key of that account then has all of this one.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>持有那个账户密钥的人将拥有此账户的一切。</translation>
    </message>
    <message>
        <source>Remove the proxy %1</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>移除代理 %1</translation>
    </message>
    <message>
        <source>Remove all proxies</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>移除所有代理</translation>
    </message>
    <message>
        <source>Reject the call that %1 announced</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>拒绝 %1 公告的调用</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Caption on a review page: a hash.</extracomment>
        <translation>调用</translation>
    </message>
    <message>
        <source>It can announce the call again. Remove the proxy if you do not trust it any more.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>它可以再次公告该调用。如不再信任，请移除该代理。</translation>
    </message>
    <message>
        <source>Take back the call announced for %1</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>撤回为 %1 公告的调用</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Caption on a review page: the account acted for.</extracomment>
        <translation>代表</translation>
    </message>
    <message>
        <source>Make an account without a key</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>创建无密钥账户</translation>
    </message>
    <message>
        <source>Its address is known once a block holds this. It then appears among your accounts, watched, with a note that is needed to close it again.</source>
        <extracomment>Remark on a review page.</extracomment>
        <translation>进入区块后才能知道其地址。届时它会作为观察账户出现在您的账户中，并附有日后关闭所需的备注。</translation>
    </message>
    <message>
        <source>Close %1 for good</source>
        <extracomment>Headline of a review; %1 is an account&apos;s name.</extracomment>
        <translation>永久关闭 %1</translation>
    </message>
    <message>
        <source>Closes</source>
        <extracomment>Caption on a review page: the account that is closed.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody can use that account afterwards. Whatever it still holds, stake included, is lost for ever.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>此后没有人能使用该账户。其中剩余的一切，包括质押，将永久丢失。</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>Everything</source>
        <extracomment>What a proxy may do: everything.</extracomment>
        <translation>一切</translation>
    </message>
    <message>
        <source>Subnet settings</source>
        <extracomment>What a proxy may do: settings of a subnet.</extracomment>
        <translation>子网设置</translation>
    </message>
    <message>
        <source>Everything but the irreversible</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>除不可逆操作外的一切</translation>
    </message>
    <message>
        <source>Everything but sending</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>除发送外的一切</translation>
    </message>
    <message>
        <source>Everything but money and keys</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>除资金和密钥外的一切</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Registering neurons</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>注册神经元</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending small amounts</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>发送小额</translation>
    </message>
    <message>
        <source>Child keys</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>子密钥</translation>
    </message>
    <message>
        <source>Upgrading the chain</source>
        <extracomment>What a proxy may do: replace the chain&apos;s program.</extracomment>
        <translation>升级链</translation>
    </message>
    <message>
        <source>Swapping hotkeys</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>更换热钥</translation>
    </message>
    <message>
        <source>Running a leased subnet</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>运营租赁子网</translation>
    </message>
    <message>
        <source>Claiming root dividends</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>领取根网分红</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <extracomment>What a proxy of an old kind may do.</extracomment>
        <translation>不再有任何权限</translation>
    </message>
    <message>
        <source>Can do all that this account can do, and remove you as well. Choose it only for a key of your own.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可做本账户能做的一切，甚至将您移除。仅用于您自己的密钥。</translation>
    </message>
    <message>
        <source>Can change the settings, the identity and the symbol of this account&apos;s subnets. Cannot hand a subnet over.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可更改本账户子网的设置、身份和符号。不能转让子网。</translation>
    </message>
    <message>
        <source>Can send and stake. Cannot dissolve a subnet, register with the burn, or move the account to another key.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可发送和质押。不能解散子网、燃烧注册或将账户迁到另一密钥。</translation>
    </message>
    <message>
        <source>Can stake, register and change settings. Cannot send TAO, give stake away, or move the account to another key.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可质押、注册和更改设置。不能发送 TAO、转让质押或将账户迁到另一密钥。</translation>
    </message>
    <message>
        <source>Can change settings and identities. Cannot touch TAO or stake, register, or swap keys.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可更改设置和身份。不能动用 TAO 或质押、注册或更换密钥。</translation>
    </message>
    <message>
        <source>Can stake, unstake and move stake. Cannot send anything away.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可质押、解除和移动质押。不能向外发送任何东西。</translation>
    </message>
    <message>
        <source>Can register neurons, which burns TAO of this account. Nothing else.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可注册神经元，这会燃烧本账户的 TAO。除此之外不能做别的。</translation>
    </message>
    <message>
        <source>Can send all the TAO and give all the stake away.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可发送全部 TAO 并转让全部质押。</translation>
    </message>
    <message>
        <source>Can send less than 0.5 τ or 0.5 α at a time, as often as it likes.</source>
        <extracomment>Explains a kind of proxy; the amounts are fixed by the chain.</extracomment>
        <translation>每次可发送少于 0.5 τ 或 0.5 α，次数不限。</translation>
    </message>
    <message>
        <source>Can choose child keys and their take.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可选择子密钥及其抽成。</translation>
    </message>
    <message>
        <source>Can replace the program of the chain, if this account is its administrator.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>若本账户是链的管理员，可更换链的程序。</translation>
    </message>
    <message>
        <source>Can replace hotkeys of this account by other ones.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可将本账户的热钥换成其他热钥。</translation>
    </message>
    <message>
        <source>Can start a leased subnet and change a list of its settings.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可启动租赁子网并更改部分设置。</translation>
    </message>
    <message>
        <source>Can claim what root stake earned. It stays in this account.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>可领取根网质押的收益，收益留在本账户。</translation>
    </message>
    <message>
        <source>The chain gives this kind no meaning any more. Remove it to get its deposit back.</source>
        <extracomment>Explains an old kind of proxy.</extracomment>
        <translation>链上此类型已无意义。移除即可取回押金。</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When a proxy may act: without announcing it.</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>announced %1 blocks before</source>
        <extracomment>When a proxy may act; %1 is a number of blocks.</extracomment>
        <translation>提前 %1 个区块公告</translation>
    </message>
    <message>
        <source>announced %1 blocks before (about %2)</source>
        <extracomment>When a proxy may act; %1 is a number of blocks, %2 a duration.</extracomment>
        <translation>提前 %1 个区块公告（约 %2）</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The chain refuses this: %1.</source>
        <extracomment>A rule of the chain without a sentence refuses a call; %1 is the chain&apos;s name for it.</extracomment>
        <translation>链拒绝了此操作：%1。</translation>
    </message>
    <message>
        <source>This account may not do that. Sign with the account that may.</source>
        <extracomment>A rule of the chain refuses a call.</extracomment>
        <translation>此账户无权执行此操作。请用有权的账户签名。</translation>
    </message>
    <message>
        <source>The chain does not allow this call at present. Try again later.</source>
        <extracomment>A rule of the chain refuses a call.</extracomment>
        <translation>链目前不允许此调用。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 is staked, %2 was asked for.</source>
        <extracomment>Behind a refusal; %1 and %2 are amounts.</extracomment>
        <translation>已质押 %1，请求的数量为 %2。</translation>
    </message>
    <message>
        <source>This amount is worth %1; the least is %2.</source>
        <extracomment>Behind a refusal; %1 and %2 are amounts.</extracomment>
        <translation>此金额价值 %1；最低为 %2。</translation>
    </message>
    <message>
        <source>The price is %1 now; the limit is %2.</source>
        <extracomment>Behind a refusal; %1 and %2 are prices.</extracomment>
        <translation>现在的价格为 %1；限价为 %2。</translation>
    </message>
    <message>
        <source>It is possible %1.</source>
        <extracomment>Behind a refusal; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>可执行时间：%1。</translation>
    </message>
    <message>
        <source>%1 is free and %2 is needed: %3 short.</source>
        <extracomment>Behind a refusal; all three are amounts: what there is, what is needed, the difference.</extracomment>
        <translation>可用 %1，需要 %2：还差 %3。</translation>
    </message>
    <message>
        <source>There is no subnet of this number. It may have been dissolved; choose another one.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.
----------
A rule of the chain about subnets refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>没有此编号的子网。它可能已解散；请选择其他子网。</translation>
    </message>
    <message>
        <source>A subnet cannot have more validators than places. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>子网的验证者数量不能多于席位数。请选择更小的数字。</translation>
    </message>
    <message>
        <source>The subnet already has more neurons than that. Trim it first, or choose a larger number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>子网现有的神经元已多于此数。请先裁减，或选择更大的数字。</translation>
    </message>
    <message>
        <source>An owner may set the bonds&apos; moving average to 975 000 at most. Choose a smaller value.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>所有者最多可将债券的移动平均设为 975 000。请选择更小的值。</translation>
    </message>
    <message>
        <source>Only the network&apos;s administrators may set a negative steepness. Choose a positive one.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>只有网络管理员可以设置负的陡度。请选择正值。</translation>
    </message>
    <message>
        <source>This value is outside the range that the chain allows. Choose one within the range.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.
----------
A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此值超出链允许的范围。请选择范围内的值。</translation>
    </message>
    <message>
        <source>The least number of places cannot be above the number of neurons there are. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>最少席位数不能高于现有的神经元数量。请选择更小的数字。</translation>
    </message>
    <message>
        <source>The least number of places cannot be above the largest. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>最少席位数不能高于最多席位数。请选择更小的数字。</translation>
    </message>
    <message>
        <source>The largest number of places cannot be below the least. Choose a larger number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>最多席位数不能低于最少席位数。请选择更大的数字。</translation>
    </message>
    <message>
        <source>No subnet may have more than 256 places. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>任何子网都不能超过 256 个席位。请选择更小的数字。</translation>
    </message>
    <message>
        <source>The root network does not have this setting. Choose another subnet.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>根网络没有此设置。请选择其他子网。</translation>
    </message>
    <message>
        <source>Registration by proof of work has been given up by the network. Register for TAO.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>网络已停用工作量证明注册。请用 TAO 注册。</translation>
    </message>
    <message>
        <source>The network has given up this call. There is a newer one for the same purpose.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.
----------
A rule of the chain about keys refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>网络已停用此调用。有用途相同的新调用可用。</translation>
    </message>
    <message>
        <source>Part of the balance is still vesting and cannot be spent yet. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>部分余额仍在归属期内，暂不能花费。请选择更小的金额。</translation>
    </message>
    <message>
        <source>Part of the balance is locked and cannot be sent. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>部分余额已锁定，无法发送。请选择更小的金额。</translation>
    </message>
    <message>
        <source>The balance was too low when the block was made. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>出块时余额过低。请选择更小的金额。</translation>
    </message>
    <message>
        <source>The recipient would have held less than the smallest balance an account may have, 0.0000005 τ. Send at least that.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>收款方的持有量会低于账户允许的最低余额 0.0000005 τ。请至少发送这个数额。</translation>
    </message>
    <message>
        <source>The transfer would have closed the sender&apos;s account, and it was told to keep it. Send less, or allow the account to be closed.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>这笔转账会关闭付款方的账户，而交易要求保留该账户。请少发送一些，或允许关闭账户。</translation>
    </message>
    <message>
        <source>The account already has a vesting schedule, and there can be only one.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>此账户已有归属计划，且只能有一个。</translation>
    </message>
    <message>
        <source>The recipient&apos;s account does not exist yet, and this call needs one that does. Send some TAO there first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>收款方的账户尚不存在，而此调用要求账户已存在。请先向其发送一些 TAO。</translation>
    </message>
    <message>
        <source>The account has as many separate reserves as are allowed. Release one first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>此账户的独立预留项已达上限。请先释放一项。</translation>
    </message>
    <message>
        <source>The account has as many separate holds as are allowed. Release one first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>此账户的独立扣留项已达上限。请先释放一项。</translation>
    </message>
    <message>
        <source>The account has as many separate freezes as are allowed. Release one first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>此账户的独立冻结项已达上限。请先释放一项。</translation>
    </message>
    <message>
        <source>Part of the issuance is set aside, so its total cannot be changed now.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>部分发行量已被划出，因此现在无法更改总量。</translation>
    </message>
    <message>
        <source>A change of zero changes nothing. Give an amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>变动为零等于没有更改。请给出一个数量。</translation>
    </message>
    <message>
        <source>This hotkey belongs to another coldkey. Choose one of your own hotkeys, or a new one.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此热钥属于另一把冷钥。请选择自己的热钥，或新的热钥。</translation>
    </message>
    <message>
        <source>The new hotkey is the old one. Choose another hotkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>新热钥与旧热钥相同。请选择其他热钥。</translation>
    </message>
    <message>
        <source>The new hotkey has root stake or root claims of its own. Choose a fresh hotkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>新热钥自身已有根网络质押或根网络领取。请选择全新的热钥。</translation>
    </message>
    <message>
        <source>This account changed a hotkey within the last 1 000 blocks. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此账户在最近 1 000 个区块内更换过热钥。请稍后再试。</translation>
    </message>
    <message>
        <source>This hotkey was replaced on this subnet within the last 7 200 blocks. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此热钥在最近 7 200 个区块内在此子网上更换过。请稍后再试。</translation>
    </message>
    <message>
        <source>The balance does not pay for replacing a hotkey. Add TAO to the account first.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>余额不足以支付更换热钥的费用。请先向账户存入 TAO。</translation>
    </message>
    <message>
        <source>Announcing a new coldkey costs 0.1 τ, which the balance does not cover. Add TAO to the account first.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>公告新冷钥需花费 0.1 τ，余额不足。请先向账户存入 TAO。</translation>
    </message>
    <message>
        <source>The new coldkey already holds stake or hotkeys. Choose a fresh coldkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>新冷钥已有质押或热钥。请选择全新的冷钥。</translation>
    </message>
    <message>
        <source>The new coldkey is in use as a hotkey. Choose a fresh key.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>新冷钥正被用作热钥。请选择全新的密钥。</translation>
    </message>
    <message>
        <source>No new coldkey has been announced for this account. Announce it first.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此账户尚未公告新冷钥。请先公告。</translation>
    </message>
    <message>
        <source>The announced waiting time is not over. Wait until it is; the account stays as it is until then.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>公告的等待时间尚未结束。请等到结束；在此之前账户保持不变。</translation>
    </message>
    <message>
        <source>It is too early to announce another coldkey. Wait until a day after the announced time.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>现在公告另一把冷钥还太早。请等到公告时间之后再过一天。</translation>
    </message>
    <message>
        <source>This is not the coldkey that was announced. Check the address letter by letter.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>这不是所公告的冷钥。请逐字核对地址。</translation>
    </message>
    <message>
        <source>This replacement of the coldkey is already disputed. The account stays frozen until the network&apos;s administrators decide.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此冷钥更换已在争议中。在网络管理员作出决定之前，账户保持冻结。</translation>
    </message>
    <message>
        <source>A new coldkey is announced for this account, and until that is done or withdrawn the account can do nothing else. If it was not you, dispute it now.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此账户已公告新冷钥，在更换完成或撤回之前，账户不能进行其他操作。如果不是你本人所为，请立即提出争议。</translation>
    </message>
    <message>
        <source>The replacement of this coldkey is disputed, so the account is frozen. Only the network&apos;s administrators can release it.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此冷钥的更换正在争议中，因此账户已被冻结。只有网络管理员可以解除。</translation>
    </message>
    <message>
        <source>It is too early to withdraw the announcement. Wait until a day after the announced time.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>现在撤回公告还太早。请等到公告时间之后再过一天。</translation>
    </message>
    <message>
        <source>This is an account of the chain itself and cannot be used as a key. Choose another address.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>这是链自身的账户，不能用作密钥。请选择其他地址。</translation>
    </message>
    <message>
        <source>The hotkey itself has to sign this. Sign with the hotkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此操作须由热钥本身签名。请用热钥签名。</translation>
    </message>
    <message>
        <source>This chain gives no TAO away. Use the faucet of a local network.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此链不发放 TAO。请使用本地网络的水龙头。</translation>
    </message>
    <message>
        <source>The EVM key of this hotkey was changed a moment ago. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此热钥的 EVM 密钥刚刚更改过。请稍后再试。</translation>
    </message>
    <message>
        <source>The signature of the EVM key cannot be read. Sign the message again.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>无法读取 EVM 密钥的签名。请重新对消息签名。</translation>
    </message>
    <message>
        <source>The signature was made by another EVM key. Sign with the key that is named.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>签名出自另一把 EVM 密钥。请用所指定的密钥签名。</translation>
    </message>
    <message>
        <source>This call is switched off on this chain at present. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>此调用目前在此链上已关闭。请稍后再试。</translation>
    </message>
    <message>
        <source>This is switched off for the moment by the network&apos;s administrators. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>网络管理员暂时关闭了此功能。请稍后再试。</translation>
    </message>
    <message>
        <source>The account has as many proxies or announcements as are allowed. Remove one first.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>此账户的代理或公告已达上限。请先移除一个。</translation>
    </message>
    <message>
        <source>There is no such proxy or announcement. It may have been removed; load the list again.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>没有这样的代理或公告。它可能已被移除；请重新加载列表。</translation>
    </message>
    <message>
        <source>The account that signed is no proxy of the account it acts for. Sign with one of its proxies.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>签名的账户不是其所代表账户的代理。请用其代理之一签名。</translation>
    </message>
    <message>
        <source>The kind of this proxy does not cover this call. Use a proxy of a wider kind, or sign with the account itself.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>此代理的类型不涵盖此调用。请使用权限更宽的代理，或用账户本身签名。</translation>
    </message>
    <message>
        <source>This account is already a proxy of this kind. Nothing needs to change.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>此账户已是此类代理。无需更改。</translation>
    </message>
    <message>
        <source>This call could give away more rights than the proxy has itself. Sign with the account itself.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>此调用可能授予超出代理自身的权限。请用账户本身签名。</translation>
    </message>
    <message>
        <source>This call was not announced, or its waiting time is not over. Announce it, and carry it out after the delay.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>此调用未经公告，或其等待时间尚未结束。请先公告，待延迟期过后再执行。</translation>
    </message>
    <message>
        <source>An account cannot be its own proxy. Choose another address.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>账户不能作自己的代理。请选择其他地址。</translation>
    </message>
    <message>
        <source>The deposit for announcements does not add up on the chain. Nothing was changed; report it to the network.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>链上的公告押金对不上。没有更改任何内容；请向网络方报告。</translation>
    </message>
    <message>
        <source>No proxy account can be derived from these values. Check the block number and the index.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>无法由这些值推导出代理账户。请检查区块号和索引。</translation>
    </message>
    <message>
        <source>Nobody owns this hotkey on the chain yet, so nothing can be staked with it. Choose a validator that is registered, or register the hotkey first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此热钥在链上尚无所有者，因此不能向其质押。请选择已注册的验证者，或先注册此热钥。</translation>
    </message>
    <message>
        <source>There is too little stake for this. Stake more, or ask for less.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>质押量不足以执行此操作。请增加质押，或减少数量。</translation>
    </message>
    <message>
        <source>More was asked for than is staked there. Press Max to take all of it.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>请求的数量超过那里的质押量。点按“最大”可全部取出。</translation>
    </message>
    <message>
        <source>This hotkey has too little stake to pass on to children. Stake more with it first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此热钥的质押量太少，无法分给子密钥。请先向其增加质押。</translation>
    </message>
    <message>
        <source>The balance is smaller than the amount. Choose a smaller amount, and leave a little for the fee.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>余额小于此金额。请选择更小的金额，并为手续费留一点。</translation>
    </message>
    <message>
        <source>The amount could not be taken from the balance. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>无法从余额中扣除此金额。请选择更小的金额。</translation>
    </message>
    <message>
        <source>This would leave too little for the account to exist. Leave at least 0.0000005 τ in it.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>这样剩余的余额太少，账户无法存续。请至少留下 0.0000005 τ。</translation>
    </message>
    <message>
        <source>All places in the root network are taken by hotkeys with at least as much root stake. Stake more on root with this hotkey first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>根网络的所有席位均已被根网络质押量不低于此热钥的热钥占据。请先用此热钥在根网络增加质押。</translation>
    </message>
    <message>
        <source>Stake was moved with this key a moment ago. Wait for a few blocks and try again.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此密钥刚刚转移过质押。请等待几个区块后重试。</translation>
    </message>
    <message>
        <source>Part of this stake is locked and cannot be moved yet. Ask for no more than the free part; the lock decays with time.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此质押的一部分已锁定，暂时无法转移。数量不要超过未锁定部分；锁定会随时间衰减。</translation>
    </message>
    <message>
        <source>The amount is too small for the chain. Choose a larger one; a position can always be left as a whole.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>金额低于链的最低要求。请选择更大的金额；持仓总是可以一次性全部退出。</translation>
    </message>
    <message>
        <source>The pool of this subnet is too small for this amount. Choose a smaller amount, or trade in several steps.</source>
        <extracomment>A rule of the chain about stake refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>此子网的池太小，无法承接此金额。请选择更小的金额，或分几次交易。</translation>
    </message>
    <message>
        <source>The price would pass the limit before the whole amount is traded. Choose a smaller amount, a wider limit, or allow a partial fill.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>全部成交之前价格就会越过限价。请选择更小的金额、更宽松的限价，或允许部分成交。</translation>
    </message>
    <message>
        <source>This subnet does not allow its stake to be given to another account. Unstake it instead, or move it within your own account.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此子网不允许将质押转给其他账户。请改为解除质押，或在自己的账户内转移。</translation>
    </message>
    <message>
        <source>The subnet has not been started by its owner, so its alpha is not traded yet. Wait for the start, or choose another subnet.</source>
        <extracomment>A rule of the chain about stake refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>所有者尚未启动此子网，其 alpha 还不能交易。请等待启动，或选择其他子网。</translation>
    </message>
    <message>
        <source>Origin and destination are the same subnet and the same validator. Choose another one of the two.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>来源与目标的子网和验证者都相同。请更换其中之一。</translation>
    </message>
    <message>
        <source>The subnet does not have so much alpha outside its pool. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此子网池外没有这么多 alpha。请选择更小的金额。</translation>
    </message>
    <message>
        <source>Root stake is TAO and cannot be burned or recycled. Choose another subnet.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>根网络质押是 TAO，不能销毁或回收。请选择其他子网。</translation>
    </message>
    <message>
        <source>This validator is already the one that rewards on this subnet are staked with. Nothing needs to change.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此子网的奖励已经质押给这个验证者。无需更改。</translation>
    </message>
    <message>
        <source>Stake was bought and burned here a moment ago. Wait for a few blocks and try again.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>这里刚刚买入并销毁过质押。请等待几个区块后重试。</translation>
    </message>
    <message>
        <source>So many claims in one block are not allowed. Choose a smaller number.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>一个区块内不允许这么多次领取。请选择更小的数字。</translation>
    </message>
    <message>
        <source>The threshold for claims is above the highest that is allowed. Choose a smaller one.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>领取阈值高于允许的最高值。请选择更小的值。</translation>
    </message>
    <message>
        <source>Choose at least one and at most five subnets to claim from.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>请选择一到五个要领取的子网。</translation>
    </message>
    <message>
        <source>A hotkey cannot be its own child. Remove it from the list.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>热钥不能作自己的子密钥。请将其从列表中移除。</translation>
    </message>
    <message>
        <source>A child stands in the list twice. Remove one of the two.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>列表中有一个子密钥出现了两次。请移除其中一个。</translation>
    </message>
    <message>
        <source>The children&apos;s parts add up to more than 100 %. Make one of them smaller.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>子密钥的份额合计超过 100%。请减少其中一个。</translation>
    </message>
    <message>
        <source>A hotkey can have at most five children on a subnet. Remove some.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>一把热钥在一个子网上最多有五个子密钥。请移除一些。</translation>
    </message>
    <message>
        <source>One of these children is also a parent of this hotkey, and stake cannot go in a circle. Remove it from the list.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>其中一个子密钥同时是此热钥的父密钥，质押不能循环。请将其从列表中移除。</translation>
    </message>
    <message>
        <source>This take is not possible: lowering it needs a smaller value than now, raising it a larger one. Choose another value.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此佣金不可行：降低时须小于当前值，提高时须大于当前值。请选择其他值。</translation>
    </message>
    <message>
        <source>A take may be 18 % at most. Choose a smaller value.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>佣金最高为 18%。请选择更小的值。</translation>
    </message>
    <message>
        <source>A take can be raised once in 216 000 blocks, which is 30 days. Lowering it is possible at any time.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>佣金每 216 000 个区块（即 30 天）只能提高一次。降低则随时可以。</translation>
    </message>
    <message>
        <source>This take is outside the range that the subnet allows. Choose a value up to 18 % that is not below the subnet&apos;s minimum.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此佣金超出子网允许的范围。请选择不低于子网最低值、不超过 18% 的值。</translation>
    </message>
    <message>
        <source>The take for parents can be raised once in 216 000 blocks, which is 30 days. Lowering it is possible at any time.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>对父密钥收取的佣金每 216 000 个区块（即 30 天）只能提高一次。降低则随时可以。</translation>
    </message>
    <message>
        <source>The same was done with this key a moment ago, and the chain wants some blocks in between. Try again later.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此密钥刚刚执行过相同的操作，链要求中间间隔若干区块。请稍后再试。</translation>
    </message>
    <message>
        <source>Stake on this subnet is already locked to another hotkey. Use that hotkey, or move the lock first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此子网上的质押已锁定到另一把热钥。请使用那把热钥，或先转移锁定。</translation>
    </message>
    <message>
        <source>More would be locked than is staked on this subnet. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>要锁定的数量超过此子网上的质押量。请选择更小的金额。</translation>
    </message>
    <message>
        <source>There is no lock on this subnet that could be changed. Lock stake first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此子网上没有可更改的锁定。请先锁定质押。</translation>
    </message>
    <message>
        <source>Both accounts have locked stake on the same subnet, which cannot be joined. Wait until one of the locks has decayed.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>两个账户在同一子网上都有锁定的质押，无法合并。请等到其中一项锁定衰减完毕。</translation>
    </message>
    <message>
        <source>More would be unlocked than is locked. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>要解锁的数量超过已锁定的数量。请选择更小的金额。</translation>
    </message>
    <message>
        <source>Part of this stake is locked, and the receiver does not accept locked stake. Send only the free part, or ask the receiver to accept it.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此质押的一部分已锁定，而接收方不接受锁定的质押。请只发送未锁定的部分，或请接收方接受。</translation>
    </message>
    <message>
        <source>A number in this call became larger than the chain can count. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此调用中的某个数值超出链的计数范围。请选择更小的金额。</translation>
    </message>
    <message>
        <source>This hotkey already accepts stake from others. Nothing needs to change.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>此热钥已接受他人的质押。无需更改。</translation>
    </message>
    <message>
        <source>The balance is too low for this. Choose a smaller amount, or add TAO to the account.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>余额不足以执行此操作。请选择更小的金额，或向账户存入 TAO。</translation>
    </message>
    <message>
        <source>This chain has no root network. Check that Soma is connected to the network you expect.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此链没有根网络。请确认 Soma 连接的是预期的网络。</translation>
    </message>
    <message>
        <source>This subnet has no such mechanism. Choose one of those it has.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此子网没有这个机制。请选择它已有的机制。</translation>
    </message>
    <message>
        <source>Registration is switched off here at present. Choose another subnet, or try again later.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此处目前已关闭注册。请选择其他子网，或稍后再试。</translation>
    </message>
    <message>
        <source>This block has no more room for registrations. Try again in the next block.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此区块已没有注册名额。请在下一个区块重试。</translation>
    </message>
    <message>
        <source>There were as many registrations as this interval allows. Try again when the next one begins.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>本时段的注册次数已达上限。请在下一时段开始后重试。</translation>
    </message>
    <message>
        <source>This hotkey already has a place in the subnet. Use another hotkey, or nothing needs to be done.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此热钥在该子网中已有席位。请使用其他热钥，否则无需操作。</translation>
    </message>
    <message>
        <source>This hotkey has no place in the subnet. Register it there first, or choose another one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此热钥在该子网中没有席位。请先在那里注册，或选择其他热钥。</translation>
    </message>
    <message>
        <source>None of this account&apos;s hotkeys has a place in a subnet, and the chain asks for one here. Register a neuron first.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此账户的热钥在任何子网中都没有席位，而链在此要求有一个。请先注册神经元。</translation>
    </message>
    <message>
        <source>All places in this subnet are taken by neurons that cannot be replaced yet. Try again when the first of them loses its immunity.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此子网的所有席位都被尚不可替换的神经元占据。请在其中第一个免疫期结束后重试。</translation>
    </message>
    <message>
        <source>The root network is not joined or used in this way. Choose another subnet.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>根网络不能以这种方式加入或使用。请选择其他子网。</translation>
    </message>
    <message>
        <source>A place costs more than your limit at present. Nothing was paid; wait until the price falls, or raise the limit.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>目前一个席位的费用高于你的限额。未支付任何费用；请等待价格下降，或提高限额。</translation>
    </message>
    <message>
        <source>Only one subnet may be registered in 7 200 blocks, by anybody on the network, and one was registered a short while ago. Try again later.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>全网任何人合计每 7 200 个区块只能注册一个子网，不久前刚注册过一个。请稍后再试。</translation>
    </message>
    <message>
        <source>There is no room for another subnet, and none of the present ones may be replaced yet. Try again when one of them loses its immunity.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>没有空间容纳新的子网，现有子网也都还不能被替换。请在其中之一免疫期结束后重试。</translation>
    </message>
    <message>
        <source>All subnets are too young to make room for another. Try again when one of them loses its immunity.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>所有子网都还太新，无法让出位置。请在其中之一免疫期结束后重试。</translation>
    </message>
    <message>
        <source>The balance does not pay for a subnet. Add TAO to the account, or wait until the price falls.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>余额不足以支付子网的费用。请向账户存入 TAO，或等待价格下降。</translation>
    </message>
    <message>
        <source>Only the owner of the subnet may do this. Sign with the owner&apos;s coldkey.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>只有子网所有者可以执行此操作。请用所有者的冷钥签名。</translation>
    </message>
    <message>
        <source>Only the root network has this. Choose subnet 0.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>只有根网络有此功能。请选择子网 0。</translation>
    </message>
    <message>
        <source>This subnet has been started before. Nothing needs to be done.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此子网已经启动过。无需操作。</translation>
    </message>
    <message>
        <source>The subnet is too young to be started. Wait until its start delay is over.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此子网还太新，不能启动。请等到启动延迟结束。</translation>
    </message>
    <message>
        <source>A part of the identity is too long. Shorten the part that is marked.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>身份信息的某一部分过长。请缩短标出的部分。</translation>
    </message>
    <message>
        <source>This symbol is not in the chain&apos;s list. Choose one of those offered.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此符号不在链的列表中。请从所提供的符号中选择。</translation>
    </message>
    <message>
        <source>Another subnet has this symbol. Choose another one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>另一个子网已使用此符号。请选择其他符号。</translation>
    </message>
    <message>
        <source>In the last blocks before an epoch the settings of a subnet are frozen. Try again after the epoch.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>周期前的最后几个区块内，子网设置处于冻结状态。请在该周期之后重试。</translation>
    </message>
    <message>
        <source>The activity cutoff is below 360 blocks, which is the least. Choose a larger one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>活跃截止时限低于最小值 360 个区块。请选择更大的值。</translation>
    </message>
    <message>
        <source>The activity cutoff factor must lie between 1 000 and 50 000 thousandths. Choose a value in that range.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>活跃截止系数须在 1 000 到 50 000 之间（单位为千分之一）。请选择该范围内的值。</translation>
    </message>
    <message>
        <source>The tempo must lie between 360 and 50 400 blocks. Choose a value in that range.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>tempo 须在 360 到 50 400 个区块之间。请选择该范围内的值。</translation>
    </message>
    <message>
        <source>An epoch has already been asked for. Wait until it has run.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>已请求过一次周期。请等待其运行完毕。</translation>
    </message>
    <message>
        <source>The next epoch comes in a few blocks anyway. Wait for it.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>反正再过几个区块就是下一个周期。请等待。</translation>
    </message>
    <message>
        <source>The tempo cannot be changed while weights are committed and revealed on this subnet. Switch that off first.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此子网启用权重承诺与揭示时，不能更改 tempo。请先将其关闭。</translation>
    </message>
    <message>
        <source>Liquid alpha is off on this subnet. Switch it on before its values are set.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此子网未开启 Liquid alpha。请先开启，再设置其数值。</translation>
    </message>
    <message>
        <source>The upper alpha is below the least that is allowed, 0.025. Choose a larger one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>alpha 上限低于允许的最小值 0.025。请选择更大的值。</translation>
    </message>
    <message>
        <source>The lower alpha must be at least 0.025 and not above the upper. Choose a value in that range.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>alpha 下限须不小于 0.025，且不高于上限。请选择该范围内的值。</translation>
    </message>
    <message>
        <source>The subnet&apos;s places could not be renumbered in one go. Trim fewer neurons at a time.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>无法一次完成子网席位的重新编号。请每次少裁减一些神经元。</translation>
    </message>
    <message>
        <source>Too many of the neurons that would stay are immune. Keep more places, or wait until some immunities end.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>将要保留的神经元中，处于免疫期的过多。请保留更多席位，或等待部分免疫期结束。</translation>
    </message>
    <message>
        <source>So many places in so many mechanisms are not possible. Choose fewer of one of them.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>无法在这么多机制中设置这么多席位。请减少其中之一。</translation>
    </message>
    <message>
        <source>Only the creator of the crowdloan may hold the lease. Sign with that account.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>只有众贷的创建者可以持有该租约。请用该账户签名。</translation>
    </message>
    <message>
        <source>The lease would have ended already. Choose a later end block.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>该租约会早已结束。请选择更晚的结束区块。</translation>
    </message>
    <message>
        <source>The subnet that the lease should have created was not found. Nothing was leased; register again.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>未找到租约本应创建的子网。没有租用任何内容；请重新注册。</translation>
    </message>
    <message>
        <source>There is no lease of this number. Check the number.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>没有此编号的租约。请检查编号。</translation>
    </message>
    <message>
        <source>This lease has no end, so it cannot be ended.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此租约没有期限，因此不能结束。</translation>
    </message>
    <message>
        <source>This lease still runs. Wait until its end block.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此租约仍在期内。请等到其结束区块。</translation>
    </message>
    <message>
        <source>The beneficiary of the lease does not own this hotkey. Choose one of the beneficiary&apos;s hotkeys.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>租约的受益人不拥有此热钥。请选择受益人的热钥之一。</translation>
    </message>
    <message>
        <source>Only the beneficiary of the lease may do this. Sign with that account.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>只有租约的受益人可以执行此操作。请用该账户签名。</translation>
    </message>
    <message>
        <source>This subnet keeps no voting power. Switch that on first.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此子网不记录投票权。请先将其开启。</translation>
    </message>
    <message>
        <source>The factor for voting power must not be above one. Choose a smaller one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>投票权系数不得大于一。请选择更小的值。</translation>
    </message>
    <message>
        <source>The proof of work belongs to a block that is too old or in the future. Registration by work has been given up; register for TAO.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此工作量证明所属的区块太旧或在未来。工作量注册已停用；请用 TAO 注册。</translation>
    </message>
    <message>
        <source>The proof of work is too easy. Registration by work has been given up; register for TAO.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此工作量证明难度太低。工作量注册已停用；请用 TAO 注册。</translation>
    </message>
    <message>
        <source>The proof of work is wrong. Registration by work has been given up; register for TAO.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>此工作量证明有误。工作量注册已停用；请用 TAO 注册。</translation>
    </message>
    <message>
        <source>The fee of a pool may be 15.26 % at most. Choose a smaller one.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>池的手续费最高为 15.26%。请选择更小的值。</translation>
    </message>
    <message>
        <source>The amount is too small to be traded. Choose a larger one.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>金额太小，无法交易。请选择更大的金额。</translation>
    </message>
    <message>
        <source>The price is already beyond the limit, so nothing was traded. Set a wider limit, or wait for a better price.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>价格已越过限价，因此没有成交。请设置更宽松的限价，或等待更好的价格。</translation>
    </message>
    <message>
        <source>The balance is too low for this trade. Choose a smaller amount.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>余额不足以进行此交易。请选择更小的金额。</translation>
    </message>
    <message>
        <source>The price range is not valid. Choose a lower end below the upper end.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>价格区间无效。请使下端低于上端。</translation>
    </message>
    <message>
        <source>The liquidity is too small. Choose a larger amount.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>流动性太小。请选择更大的数量。</translation>
    </message>
    <message>
        <source>The pool of this subnet holds almost nothing, so it cannot be traded with. Choose another subnet.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>此子网的池几乎为空，无法交易。请选择其他子网。</translation>
    </message>
    <message>
        <source>One side of this pool is far too large for the other, so it has no price. Choose another subnet.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>此池的一侧相对另一侧过大，因此没有价格。请选择其他子网。</translation>
    </message>
    <message>
        <source>The amount is more than a thousand times what the pool holds. Choose a much smaller amount.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>金额超过池中持有量的一千倍。请选择小得多的金额。</translation>
    </message>
    <message>
        <source>The address of the axon is neither version 4 nor version 6. Check the address.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>axon 的地址既不是 IPv4 也不是 IPv6。请检查地址。</translation>
    </message>
    <message>
        <source>Nobody could reach this address: it is local, empty or reserved. Give a public address.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>没有人能连接到此地址：它是本地地址、空地址或保留地址。请给出公网地址。</translation>
    </message>
    <message>
        <source>The port must not be 0. Choose another port.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>端口不能为 0。请选择其他端口。</translation>
    </message>
    <message>
        <source>The address of this neuron was changed a moment ago. Wait for 50 blocks and try again.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此神经元的地址刚刚更改过。请等待 50 个区块后重试。</translation>
    </message>
    <message>
        <source>This hotkey has too little stake to set weights on this subnet. Stake more with it first.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此热钥的质押量太少，无法在此子网设置权重。请先向其增加质押。</translation>
    </message>
    <message>
        <source>This neuron has no validator permit, so it may not set weights for others. It gets one when its stake is among the highest.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此神经元没有验证者许可，不能为其他神经元设置权重。质押量进入前列后即可获得许可。</translation>
    </message>
    <message>
        <source>There are more uids than weights, or the reverse. Give one weight for each uid.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>UID 与权重的数量不一致。请为每个 UID 各给出一个权重。</translation>
    </message>
    <message>
        <source>A uid is named twice. Name each uid once.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>有一个 UID 重复。每个 UID 只能列出一次。</translation>
    </message>
    <message>
        <source>One of the uids has no neuron in this subnet. Load the neurons again and remove it.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>其中一个 UID 在此子网中没有神经元。请重新加载神经元并移除它。</translation>
    </message>
    <message>
        <source>These are fewer weights than the subnet asks for. Give weights to more neurons.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>权重数量少于子网的要求。请为更多神经元设置权重。</translation>
    </message>
    <message>
        <source>One weight is larger than the subnet allows. Spread the weights over more neurons.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>有一个权重大于子网允许的值。请将权重分散到更多神经元。</translation>
    </message>
    <message>
        <source>Weights were set with this neuron a moment ago. Wait until the subnet&apos;s interval is over.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此神经元刚刚设置过权重。请等到子网规定的间隔结束。</translation>
    </message>
    <message>
        <source>Weights were committed with this neuron a moment ago. Wait until the subnet&apos;s interval is over.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此神经元刚刚提交过权重承诺。请等到子网规定的间隔结束。</translation>
    </message>
    <message>
        <source>The subnet asks for a newer version of its validator program. Update that program.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>子网要求使用更新版本的验证者程序。请更新该程序。</translation>
    </message>
    <message>
        <source>There are more uids than the subnet has neurons. Load the neurons again.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>UID 的数量多于子网的神经元。请重新加载神经元。</translation>
    </message>
    <message>
        <source>The root network has no weights. Choose another subnet.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>根网络没有权重。请选择其他子网。</translation>
    </message>
    <message>
        <source>Nothing was committed that could be revealed. Commit weights first.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>没有可揭示的承诺。请先提交权重承诺。</translation>
    </message>
    <message>
        <source>What is revealed is not what was committed. Use the same uids, weights and salt.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>揭示的内容与所承诺的不符。请使用相同的 UID、权重和盐值。</translation>
    </message>
    <message>
        <source>This subnet wants weights to be committed first and revealed later. Use a commit instead.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此子网要求先提交权重承诺，之后再揭示。请改为提交承诺。</translation>
    </message>
    <message>
        <source>This subnet takes weights at once, without a commit. Set them directly.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此子网直接接受权重，无需承诺。请直接设置。</translation>
    </message>
    <message>
        <source>Ten commits wait to be revealed, which is the most. Reveal them first.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>已有十项承诺等待揭示，达到上限。请先揭示它们。</translation>
    </message>
    <message>
        <source>It is too late to reveal these weights. Commit them again.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>揭示这些权重为时已晚。请重新提交承诺。</translation>
    </message>
    <message>
        <source>It is too early to reveal these weights. Wait for the epoch in which they are due.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>揭示这些权重还太早。请等到应揭示的周期。</translation>
    </message>
    <message>
        <source>The lists of this call differ in length. Give each list the same number of entries.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>此调用中各列表的长度不同。请使每个列表的条目数相同。</translation>
    </message>
    <message>
        <source>The chain uses another form of commits by now. Update the program that made this one.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>链现已采用另一种承诺形式。请更新生成此承诺的程序。</translation>
    </message>
    <message>
        <source>The round in which this would be revealed is already past. Choose a later round.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>预定揭示的轮次已经过去。请选择更晚的轮次。</translation>
    </message>
    <message>
        <source>Weights can wait for at most 100 epochs before they are revealed. Choose a smaller number.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>权重在揭示前最多可等待 100 个周期。请选择更小的数字。</translation>
    </message>
    <message>
        <source>Weights have to wait for at least one epoch before they are revealed. Choose a larger number.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>权重在揭示前至少须等待一个周期。请选择更大的数字。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>How much stake must agree on a weight for it to count</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>一个权重要被计入，须有多少质押量对其达成一致</translation>
    </message>
    <message>
        <source>How long a new neuron cannot be replaced</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>新神经元在多长时间内不能被替换</translation>
    </message>
    <message>
        <source>How many miners a validator must weigh at least</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>验证者至少须为多少个矿工设置权重</translation>
    </message>
    <message>
        <source>The largest weight one miner can get</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>单个矿工可获得的最大权重</translation>
    </message>
    <message>
        <source>always the whole</source>
        <translation>始终为全部</translation>
    </message>
    <message>
        <source>Blocks from one epoch to the next</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>从一个周期到下一个周期的区块数</translation>
    </message>
    <message>
        <source>360 to 50 400</source>
        <translation>360 到 50 400</translation>
    </message>
    <message>
        <source>The version that validators must state</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>验证者必须声明的版本</translation>
    </message>
    <message>
        <source>Blocks a validator waits before it sets weights again</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>验证者再次设置权重前须等待的区块数</translation>
    </message>
    <message>
        <source>After so long without weights a validator counts no more</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>超过此时长未设置权重的验证者不再计入</translation>
    </message>
    <message>
        <source>follows the factor and the tempo</source>
        <translation>由系数和 tempo 决定</translation>
    </message>
    <message>
        <source>The cutoff in tempos</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>以 tempo 计的截止时限</translation>
    </message>
    <message>
        <source>1 to 50</source>
        <translation>1 到 50</translation>
    </message>
    <message>
        <source>New neurons may register; off also stops emission</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>允许新神经元注册；关闭后也会停止排放</translation>
    </message>
    <message>
        <source>Used by the root network alone</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>仅由根网络使用</translation>
    </message>
    <message>
        <source>A place never costs less</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>席位费用不会低于此值</translation>
    </message>
    <message>
        <source>below 1 τ and below the maximum</source>
        <translation>低于 1 τ 且低于最高值</translation>
    </message>
    <message>
        <source>A place never costs more</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>席位费用不会高于此值</translation>
    </message>
    <message>
        <source>above 0.1 τ and above the minimum</source>
        <translation>高于 0.1 τ 且高于最低值</translation>
    </message>
    <message>
        <source>Blocks in which a place&apos;s cost halves</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>席位费用减半所需的区块数</translation>
    </message>
    <message>
        <source>1 to 36 100</source>
        <translation>1 到 36 100</translation>
    </message>
    <message>
        <source>A registration multiplies the cost by this</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>每次注册后费用乘以此倍数</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1 到 3</translation>
    </message>
    <message>
        <source>How slowly validators&apos; bonds follow their weights</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>验证者的债券跟随其权重变化的缓慢程度</translation>
    </message>
    <message>
        <source>up to 97.5 % for the owner</source>
        <translation>所有者最高可设 97.5%</translation>
    </message>
    <message>
        <source>Blocks a neuron waits before it says its address again</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>神经元再次公布地址前须等待的区块数</translation>
    </message>
    <message>
        <source>How many may be validators</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>最多可有多少个验证者</translation>
    </message>
    <message>
        <source>up to the number of places</source>
        <translation>不超过席位数</translation>
    </message>
    <message>
        <source>Epochs for which weights stay secret</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>权重保密的周期数</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 到 100</translation>
    </message>
    <message>
        <source>Weights are sealed first and shown later</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>权重先密封，之后再公开</translation>
    </message>
    <message>
        <source>Liquid alpha: the fastest a bond may move</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Liquid alpha：债券变动的最快速度</translation>
    </message>
    <message>
        <source>at least 2.5 %; liquid alpha must be on</source>
        <translation>至少 2.5%；须开启 Liquid alpha</translation>
    </message>
    <message>
        <source>Liquid alpha: the slowest a bond may move</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Liquid alpha：债券变动的最慢速度</translation>
    </message>
    <message>
        <source>2.5 % up to the fastest</source>
        <translation>2.5% 到最快速度</translation>
    </message>
    <message>
        <source>Bonds move faster where validators agree less</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>验证者分歧越大，债券变动越快</translation>
    </message>
    <message>
        <source>Liquid alpha: how sharply it changes over</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>流动 alpha：变化的陡峭程度</translation>
    </message>
    <message>
        <source>negative by root alone</source>
        <translation>负值仅根密钥可设</translation>
    </message>
    <message>
        <source>Which consensus the epochs run</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>周期采用哪种共识</translation>
    </message>
    <message>
        <source>2 or 3</source>
        <translation>2 或 3</translation>
    </message>
    <message>
        <source>The owner has started it, and its token trades</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>所有者已启动子网，代币可交易</translation>
    </message>
    <message>
        <source>Stake may change hands</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>质押可以易主</translation>
    </message>
    <message>
        <source>A miner&apos;s news can clear the bonds towards it</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>矿工发布的新信息可清除指向它的债券</translation>
    </message>
    <message>
        <source>No longer used</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>The owner gets a part of the emission</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>所有者获得一部分排放量</translation>
    </message>
    <message>
        <source>The owner&apos;s part is locked when it comes</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>所有者的份额到账即锁定</translation>
    </message>
    <message>
        <source>The least a child key takes for itself</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>子密钥为自己收取的最低佣金</translation>
    </message>
    <message>
        <source>up to 18 %</source>
        <translation>至多 18%</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <extracomment>A hyperparameter that is newer than the program.</extracomment>
        <translation>比本程序更新</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Value of a hyperparameter.</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <extracomment>Value of a hyperparameter.</extracomment>
        <translation>
            <numerusform>%n 个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who may set a hyperparameter: the subnet&apos;s owner.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Root</source>
        <extracomment>Who may set a hyperparameter: the network&apos;s root key alone.</extracomment>
        <translation>根密钥</translation>
    </message>
    <message>
        <source>How many places there are</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>有多少个席位</translation>
    </message>
    <message>
        <source>up to 256, never below the neurons there are</source>
        <translation>最多 256，不得低于现有神经元数</translation>
    </message>
    <message>
        <source>How many of the owner&apos;s neurons cannot be replaced</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>所有者有多少个神经元不可被替换</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 至 10</translation>
    </message>
    <message>
        <source>How steeply trust rises with agreement</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>信任随一致程度上升的陡峭程度</translation>
    </message>
    <message>
        <source>How much a weight beyond the agreed one costs in bonds</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>超出一致值的权重会损失多少债券</translation>
    </message>
    <message>
        <source>What becomes of what the owner&apos;s own miners earn</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>所有者自己的矿工所得如何处理</translation>
    </message>
    <message>
        <source>recycle</source>
        <extracomment>Value of a setting: earned alpha goes back to what can still be emitted.</extracomment>
        <translation>回收</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>销毁</translation>
    </message>
</context>
<context>
    <name>SubnetColumns</name>
    <message>
        <source>Market</source>
        <extracomment>A set of columns of the subnets&apos; ranking: prices and pools.</extracomment>
        <translation>市场</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>A set of columns of the subnets&apos; ranking: what is paid out.</extracomment>
        <translation>排放量</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>A set of columns of the subnets&apos; ranking: places and their cost.</extracomment>
        <translation>注册</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>A set of columns of the subnets&apos; ranking: who might be replaced.</extracomment>
        <translation>风险</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>A set of columns of the subnets&apos; ranking: those one has something in.</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>The root network has no token, no pool and no emission of its own.</source>
        <extracomment>Tooltip of an empty cell in the row of the root network.</extracomment>
        <translation>根网络没有自己的代币、池和排放量。</translation>
    </message>
    <message>
        <source>No price of that time was recorded here.</source>
        <extracomment>Tooltip of an empty cell in the list of subnets.</extracomment>
        <translation>此处没有那个时间的价格记录。</translation>
    </message>
    <message>
        <source>Nobody can replace it while it is immune.</source>
        <extracomment>Tooltip of an empty cell in the list of subnets.</extracomment>
        <translation>免疫期内不会被取代。</translation>
    </message>
    <message>
        <source>Nothing was emitted in this block.</source>
        <extracomment>Tooltip of an empty cell in the list of subnets.</extracomment>
        <translation>此区块没有排放。</translation>
    </message>
    <message>
        <source>Watched: press W to stop</source>
        <extracomment>Tooltip of the star in the list of subnets.</extracomment>
        <translation>已关注：按 W 取消</translation>
    </message>
    <message>
        <source>Press W to watch this subnet</source>
        <translation>按 W 关注此子网</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <extracomment>Tooltip of a subnet&apos;s name: %1 is the name, %2 its owner&apos;s address.</extracomment>
        <translation>%1，所有者为 %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the list of subnets: its immunity is over.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Goes next when a place is needed</source>
        <extracomment>Tooltip: when a place for a new subnet is needed, subnets go in turn.</extracomment>
        <translation>需要腾出位置时，下一个被淘汰</translation>
    </message>
    <message>
        <source>Goes as number %1</source>
        <translation>排在第 %1 位被淘汰</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A time shorter than one second; %1 is a number of milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 minutes, %2 seconds.</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 hours, %2 minutes.</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration; %1 days, %2 hours.</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <extracomment>A distance in the chain.</extracomment>
        <translation>
            <numerusform>%n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When something happens and blocks are made on demand; %1 is &quot;21 blocks&quot;.</extracomment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>in %1 (%2)</source>
        <extracomment>When something happens; %1 is &quot;4 min 12 s&quot;, %2 is &quot;21 blocks&quot;.</extracomment>
        <translation>%1后（%2）</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>The age of a block that was made this second.</extracomment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>An age; %1 is a duration such as &quot;12 s&quot;.</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>on demand</source>
        <extracomment>Block time of a local network that makes blocks only when asked.</extracomment>
        <translation>按需</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When something happens: at once.</extracomment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>TradeText</name>
    <message>
        <source>Root</source>
        <extracomment>The network of subnet 0, where stake is TAO.</extracomment>
        <translation>根网络</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <extracomment>A subnet without a name; %1 is its number.</extracomment>
        <translation>子网 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>subnet</comment>
        <extracomment>A subnet; %1 is its number, %2 its name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Review stake</source>
        <extracomment>Button of the stake ticket: leads to the page that shows what will change.</extracomment>
        <translation>核对质押</translation>
    </message>
    <message>
        <source>Review unstake</source>
        <extracomment>Button of the stake ticket: leads to the page that shows what will change.</extracomment>
        <translation>核对解除质押</translation>
    </message>
    <message>
        <source>Review move</source>
        <extracomment>Button of the stake ticket: leads to the page that shows what will change.</extracomment>
        <translation>核对迁移</translation>
    </message>
    <message>
        <source>Review transfer</source>
        <extracomment>Button of the stake ticket: leads to the page that shows what will change.</extracomment>
        <translation>核对转让</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>signed</source>
        <extracomment>State of a transfer.</extracomment>
        <translation>已签名</translation>
    </message>
    <message>
        <source>in pool</source>
        <extracomment>State of a transfer: it waits in the node&apos;s pool.</extracomment>
        <translation>在交易池中</translation>
    </message>
    <message>
        <source>in block %1</source>
        <extracomment>State of a transfer; %1 is a block number.</extracomment>
        <translation>已进入区块 %1</translation>
    </message>
    <message>
        <source>in a block</source>
        <extracomment>State of a transfer whose block number is not known.</extracomment>
        <translation>已进入区块</translation>
    </message>
    <message>
        <source>finalized</source>
        <extracomment>State of a transfer: it can no longer be undone.</extracomment>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a transfer.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>In a block</source>
        <extracomment>Third step of a transfer before its block is known.</extracomment>
        <translation>已进入区块</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Third step of a transfer; %1 is a block number.</extracomment>
        <translation>已进入区块 %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>First step of a transfer.</extracomment>
        <translation>已签名</translation>
    </message>
    <message>
        <source>In pool</source>
        <extracomment>Second step of a transfer.</extracomment>
        <translation>在交易池中</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Last step of a transfer.</extracomment>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>The sending account ends with this: nothing stays in it, and the chain forgets it until somebody funds it again.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>发送账户将就此终结：其中不留任何余额，在再次有人转入资金之前，链上不再保留该账户。</translation>
    </message>
    <message>
        <source>What stays is less than %1, the smallest balance an account may have. The chain burns that rest.</source>
        <extracomment>Risk on the review page; %1 is an amount.</extracomment>
        <translation>剩余金额低于账户允许的最低余额 %1。链会销毁这部分余额。</translation>
    </message>
    <message>
        <source>The recipient has no account on this chain yet. That is normal for a new address, and it is also how a mistyped one looks.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>收款方在此链上尚无账户。新地址属于正常情况，但地址输错时看起来也是这样。</translation>
    </message>
    <message>
        <source>This wallet never sent to that address before. Compare it group by group with what you were given.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>此钱包从未向该地址转过账。请将它与你得到的地址逐组核对。</translation>
    </message>
    <message>
        <source>This is more than nine tenths of what the account holds.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>这超过了该账户余额的十分之九。</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>从 %1 转出</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>To yourself, from %1</source>
        <extracomment>A line of the history: both sides belong to the person; %1 is the sending account.</extracomment>
        <translation>转给自己，来自 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the history: an act that is not a transfer; %1 is the name of the person&apos;s account, %2 the chain&apos;s own name for the act, such as SubtensorModule.add_stake.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Staked from %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 已质押</translation>
    </message>
    <message>
        <source>Unstaked to %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 已解除质押</translation>
    </message>
    <message>
        <source>Stake of %1 moved</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 的质押已转移</translation>
    </message>
    <message>
        <source>A take of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 的佣金已更改</translation>
    </message>
    <message>
        <source>Neuron registered, paid by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>已注册神经元，由 %1 支付</translation>
    </message>
    <message>
        <source>Subnet registered, paid by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>已注册子网，由 %1 支付</translation>
    </message>
    <message>
        <source>Stake of %1 given away</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 的质押已转让</translation>
    </message>
    <message>
        <source>Root rewards claimed by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 已领取根网络奖励</translation>
    </message>
    <message>
        <source>Root claims of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 的根网络领取方式已更改</translation>
    </message>
    <message>
        <source>Auto-stake of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 的自动质押已更改</translation>
    </message>
    <message>
        <source>Child keys of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 的子密钥已更改</translation>
    </message>
    <message>
        <source>Subnet of %1 started</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>%1 的子网已启动</translation>
    </message>
</context>
<context>
    <name>soma::ui::AccountDetail</name>
    <message>
        <source>Name of this account</source>
        <extracomment>The name of an account; it can be edited in place.</extracomment>
        <translation>此账户的名称</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Badge: the key is not here.</extracomment>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>not backed up</source>
        <extracomment>Badge: the words were never asked back.</extracomment>
        <translation>未备份</translation>
    </message>
    <message>
        <source>unlocked</source>
        <extracomment>Badge: the key is in memory at present.</extracomment>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button: opens the send page with this account.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>A watch-only account has no key to sign with.</source>
        <extracomment>Tooltip of a send button that cannot be pressed.</extracomment>
        <translation>仅观察账户没有可用于签名的密钥。</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button: opens the receive page with this account.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <extracomment>Tab: the keys that mine and validate for an account.</extracomment>
        <translation>热钥</translation>
    </message>
    <message>
        <source>About this account</source>
        <extracomment>Screen reader name of the tabs about one account.</extracomment>
        <translation>关于此账户</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Tab: balances and address of an account.</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Tab: the key file of an account and what can be done with it.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Tab: what the person wrote about an account.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Proxies</source>
        <extracomment>Tab: which other accounts may act for an account.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Multisig</source>
        <extracomment>Tab: who signs for an account of several people, and what waits for them.</extracomment>
        <translation>多签</translation>
    </message>
</context>
<context>
    <name>soma::ui::AccountListModel</name>
    <message>
        <source>Account</source>
        <extracomment>Column heading of the account table.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column heading of the account table.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Free, τ</source>
        <extracomment>Column heading of the account table; the unit is in it.</extracomment>
        <translation>可用（τ）</translation>
    </message>
</context>
<context>
    <name>soma::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Name of the page with the accounts.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore, import or watch another account.</extracomment>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <extracomment>Heading when the wallet folder is empty.</extracomment>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>The wallet folder %1 holds no keys. Create an account, restore one from its words, or watch an address.</source>
        <extracomment>Explanation when the wallet folder is empty; %1 is a path.</extracomment>
        <translation>钱包文件夹 %1 中没有密钥。可以创建账户、用助记词恢复账户，或观察一个地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>Heading above the files of the wallet folder that could not be used.</extracomment>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Button: opens the address book.</extracomment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Accounts and hotkeys</source>
        <extracomment>Screen reader name of the tree of accounts and hotkeys.</extracomment>
        <translation>账户与热钥</translation>
    </message>
    <message>
        <source>The new account is %1.</source>
        <translation>新账户是 %1。</translation>
    </message>
    <message>
        <source>New multisig</source>
        <extracomment>Button: puts together an account of several people.</extracomment>
        <translation>新建多签</translation>
    </message>
</context>
<context>
    <name>soma::ui::ActPages</name>
    <message>
        <source>Back to the account</source>
        <extracomment>Button after an act: leads back to where it was asked for.</extracomment>
        <translation>返回账户</translation>
    </message>
</context>
<context>
    <name>soma::ui::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <extracomment>Heading of the card that lists what should not be overlooked.</extracomment>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Nothing at present.</source>
        <extracomment>Shown when nothing needs attention.</extracomment>
        <translation>目前没有。</translation>
    </message>
</context>
<context>
    <name>soma::ui::AutoStakeModel</name>
    <message>
        <source>Subnet</source>
        <extracomment>Column headings of the table of automatic stakes.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Mining rewards are staked with</source>
        <translation>挖矿奖励质押给</translation>
    </message>
</context>
<context>
    <name>soma::ui::AutoStakeView</name>
    <message>
        <source>the miner&apos;s own hotkey</source>
        <translation>矿工自己的热钥</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>What the miners of this account earn is staked at once. Here you choose with which validator; it needs a place in the subnet.</source>
        <extracomment>Explains automatic stakes.</extracomment>
        <translation>此账户的矿工所得会立即质押。在这里选择质押给哪个验证者；该验证者须在子网中占有位置。</translation>
    </message>
    <message>
        <source>Auto-stake</source>
        <extracomment>Screen reader name of the table of automatic stakes.</extracomment>
        <translation>自动质押</translation>
    </message>
    <message>
        <source>Choose a validator…</source>
        <extracomment>Button: opens the list of validators for the selected subnet.</extracomment>
        <translation>选择验证者…</translation>
    </message>
    <message>
        <source>There are no subnets yet</source>
        <extracomment>Heading where the subnets would be.</extracomment>
        <translation>还没有子网</translation>
    </message>
    <message>
        <source>Automatic stakes are chosen for each subnet. This chain has none besides root.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>自动质押按子网分别选择。此链除根网络外没有子网。</translation>
    </message>
    <message>
        <source>Reading the choices from the chain…</source>
        <extracomment>Shown while the automatic stakes are read.</extracomment>
        <translation>正在从链上读取选择…</translation>
    </message>
    <message>
        <source>Stake mining rewards of %1 automatically</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>自动质押 %1 的挖矿奖励</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>验证者</translation>
    </message>
</context>
<context>
    <name>soma::ui::BackupTask</name>
    <message>
        <source>Check the backup of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>检查 %1 的备份</translation>
    </message>
    <message>
        <source>Type what is on your paper. Nothing is written and no password is needed: Soma only says whether it makes this account.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>输入纸上写的内容。不会写入任何数据，也无需密码：Soma 只告知它能否生成此账户。</translation>
    </message>
    <message>
        <source>Your words or your seed</source>
        <extracomment>Field label.</extracomment>
        <translation>助记词或种子</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: compares the paper with the account.</extracomment>
        <translation>比对</translation>
    </message>
    <message>
        <source>These words are good, but they make another account. Look for the paper of this one.</source>
        <extracomment>At the words of a backup that make another account.</extracomment>
        <translation>这些单词有效，但生成的是另一个账户。请找出本账户的纸质备份。</translation>
    </message>
    <message>
        <source>The backup is good: it makes this account</source>
        <extracomment>Short confirmation.</extracomment>
        <translation>备份有效：可生成此账户</translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockBars</name>
    <message>
        <source>%1 extrinsics in the last %2 blocks</source>
        <extracomment>Screen reader text of the small bar chart; %1 and %2 are counts.</extracomment>
        <translation>最近 %2 个区块中有 %1 笔外部调用</translation>
    </message>
    <message numerus="yes">
        <source>Block %1: %n extrinsic(s)</source>
        <extracomment>Tooltip of one bar; %1 is a block number, %n a count.</extracomment>
        <translation>
            <numerusform>区块 %1：%n 笔外部调用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockListModel</name>
    <message>
        <source>Block</source>
        <extracomment>Column heading of the list of blocks: the block&apos;s number.</extracomment>
        <translation>区块</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Column heading of the list of blocks.</extracomment>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column heading of the list of blocks.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Extrinsics</source>
        <extracomment>Column heading of the list of blocks: how many extrinsics are in it.</extracomment>
        <translation>外部调用</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Column heading of the list of blocks: how many events it caused.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading of the list of blocks: best or finalized.</extracomment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockPanel</name>
    <message>
        <source>Reading the block…</source>
        <extracomment>In the panel of one block, while it is read.</extracomment>
        <translation>正在读取区块…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>Title of the panel of one block; %1 is its number.</extracomment>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>The first block of the chain</source>
        <extracomment>In the panel of one block, when its time is zero.</extracomment>
        <translation>链的首个区块</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Caption in the panel of one block.</extracomment>
        <translation>哈希</translation>
    </message>
    <message>
        <source>State root</source>
        <extracomment>Caption in the panel of one block: the fingerprint of all balances after it.</extracomment>
        <translation>状态根</translation>
    </message>
    <message>
        <source>Nothing was sent in this block.</source>
        <extracomment>In the panel of one block.</extracomment>
        <translation>此区块中没有发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>In the panel of a very full block.</extracomment>
        <translation>
            <numerusform>… 还有 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Done by the chain itself</source>
        <extracomment>Heading in the panel of one block, above what nobody sent.</extracomment>
        <translation>由链自身完成</translation>
    </message>
</context>
<context>
    <name>soma::ui::BooksCard</name>
    <message>
        <source>Books</source>
        <extracomment>Heading on the node page: a check that all sums of the chain are right.</extracomment>
        <translation>账目</translation>
    </message>
    <message>
        <source>Walks through everything that the newest block knows: sums, shares and lists. Takes some seconds on a large chain.</source>
        <extracomment>Explains the check of the chain&apos;s sums.</extracomment>
        <translation>逐一核对最新区块所记录的一切：总和、份额与列表。链较大时需要几秒。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Button while the chain&apos;s sums are checked.</extracomment>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>核对账目</translation>
    </message>
    <message>
        <source>The books are in order: every sum, share and list of block %1 or a newer one fits.</source>
        <extracomment>After the chain&apos;s sums were checked; %1 is a block number. Newer blocks may have come.</extracomment>
        <translation>账目无误：区块 %1 或更新区块的每项总和、份额与列表都相符。</translation>
    </message>
    <message>
        <source>The books do not fit: %1. That is a mistake of Soma&apos;s; save a snapshot and report it with these words.</source>
        <extracomment>After the chain&apos;s sums were checked; %1 is the technical name of the rule and figures.</extracomment>
        <translation>账目不符：%1。这是 Soma 的错误；请保存快照，并附上这段文字反馈。</translation>
    </message>
</context>
<context>
    <name>soma::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Link beside a progress bar: stops waiting for a key file to open.</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>soma::ui::CandleView</name>
    <message>
        <source>nothing was recorded here</source>
        <extracomment>In the read-out of a price chart: the price of this place was taken from the one before.</extracomment>
        <translation>此处没有记录</translation>
    </message>
    <message>
        <source>From block</source>
        <extracomment>Headings of a price chart&apos;s table: first block of the interval, then prices, then amounts.</extracomment>
        <translation>起始区块</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>卖出</translation>
    </message>
</context>
<context>
    <name>soma::ui::ChartPanel</name>
    <message>
        <source>1h</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>6h</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>1d</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7d</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30d</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Button at a chart: a logarithmic value axis.</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <extracomment>Accessible name of the same button.</extracomment>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Button at a chart: the same values in rows.</extracomment>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>soma::ui::ChildrenView</name>
    <message>
        <source>Account</source>
        <extracomment>Field label.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Field label.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Child hotkey</source>
        <extracomment>Column heading: the hotkeys that get stake weight.</extracomment>
        <translation>子密钥</translation>
    </message>
    <message>
        <source>Part, %</source>
        <extracomment>Column heading: how much of the stake weight, in percent.</extracomment>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>Child %1</source>
        <extracomment>Screen reader name of a field; %1 is a number.</extracomment>
        <translation>子密钥 %1</translation>
    </message>
    <message>
        <source>Part of child %1, in percent</source>
        <extracomment>Screen reader name of a field; %1 is a number.</extracomment>
        <translation>子密钥 %1 的份额（百分比）</translation>
    </message>
    <message>
        <source>Review children</source>
        <extracomment>Button: leads to the review of new children.</extracomment>
        <translation>核对子密钥</translation>
    </message>
    <message>
        <source>Take as a child, %</source>
        <extracomment>Field label: what a hotkey keeps of what its parents&apos; stake earns.</extracomment>
        <translation>作为子密钥的佣金（%）</translation>
    </message>
    <message>
        <source>Take from stakers, %</source>
        <extracomment>Field label: what a hotkey keeps of what its stakers earn.</extracomment>
        <translation>向质押者收取的佣金（%）</translation>
    </message>
    <message>
        <source>Review this take</source>
        <extracomment>Button: leads to the review of a new take.</extracomment>
        <translation>核对此佣金</translation>
    </message>
    <message>
        <source>Choose a hotkey and a subnet to see to whom its stake weight is lent.</source>
        <extracomment>On the child keys page before a hotkey and a subnet are chosen.</extracomment>
        <translation>选择热钥和子网，查看其质押权重借给了谁。</translation>
    </message>
    <message>
        <source>Reading its children from the chain…</source>
        <extracomment>While the children of a hotkey are read.</extracomment>
        <translation>正在从链上读取其子密钥…</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Stands for an empty list of child keys.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Lends to: %1. Borrows from: %2.</source>
        <extracomment>On the child keys page; %1 and %2 are lists of hotkeys with percentages.</extracomment>
        <translation>借出给：%1。借入自：%2。</translation>
    </message>
    <message>
        <source>From the first epoch %2 on: %1.</source>
        <extracomment>On the child keys page; %1 is a list, %2 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>从%2的首个周期起：%1。</translation>
    </message>
    <message>
        <source>Type each child&apos;s part as a percentage above 0, such as 50.</source>
        <extracomment>In place, at a child&apos;s part.</extracomment>
        <translation>请输入每个子密钥的份额，须为大于 0 的百分比，例如 50。</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>热钥</translation>
    </message>
    <message>
        <source>Set children on %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>在 %1 上设置子密钥</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>Caption on a review page: to whom stake weight is lent.</extracomment>
        <translation>子密钥</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands for an empty list of children.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>They hold from the first epoch after a waiting time of 7 200 blocks, a day, and replace the present ones.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>新设置在等待 7 200 个区块（一天）后的首个周期生效，并取代现有设置。</translation>
    </message>
    <message>
        <source>Take %1 as a child on %2</source>
        <extracomment>Headline of a review; %1 is a percentage, %2 a subnet.</extracomment>
        <translation>在 %2 上作为子密钥收取 %1 佣金</translation>
    </message>
    <message>
        <source>Take %1 from stakers</source>
        <extracomment>Headline of a review; %1 is a percentage.</extracomment>
        <translation>向质押者收取 %1 佣金</translation>
    </message>
</context>
<context>
    <name>soma::ui::ClaimModel</name>
    <message>
        <source>Subnet</source>
        <extracomment>Column heading of the root claims: whose alpha it is.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Column heading of the root claims: with whom the root stake is.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column heading of the root claims: how much alpha.</extracomment>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Worth, τ</source>
        <extracomment>Column heading of the root claims; the unit is in it.</extracomment>
        <translation>价值（τ）</translation>
    </message>
    <message>
        <source>Claimable</source>
        <extracomment>Column heading of the root claims: whether it can be claimed now.</extracomment>
        <translation>可领取</translation>
    </message>
</context>
<context>
    <name>soma::ui::ClaimsView</name>
    <message>
        <source>yes</source>
        <extracomment>State of a root claim.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>It has not reached the least that the subnet pays out. It keeps growing.</source>
        <extracomment>Tooltip of a root claim that is too small.</extracomment>
        <translation>尚未达到该子网支付的最低数额，仍在累积。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Pending, at the prices</source>
        <extracomment>Sum of the root claims.</extracomment>
        <translation>待领取，按当前价格</translation>
    </message>
    <message>
        <source>A claim</source>
        <extracomment>Before the choice of what a claim does.</extracomment>
        <translation>领取时</translation>
    </message>
    <message>
        <source>sells for TAO on root</source>
        <extracomment>Choice of what a claim does.</extracomment>
        <translation>卖出，换成根网络上的 TAO</translation>
    </message>
    <message>
        <source>keeps the alpha</source>
        <extracomment>Choice of what a claim does.</extracomment>
        <translation>保留 alpha</translation>
    </message>
    <message>
        <source>keeps it where I hold stake</source>
        <extracomment>Choice of what a claim does.</extracomment>
        <translation>在我有质押的子网保留 alpha</translation>
    </message>
    <message>
        <source>Change to this</source>
        <extracomment>Button: makes the choice beside it count.</extracomment>
        <translation>改为此项</translation>
    </message>
    <message>
        <source>Root claims</source>
        <extracomment>Screen reader name of the table of root claims.</extracomment>
        <translation>根网络领取</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <extracomment>Heading where the root claims would be.</extracomment>
        <translation>没有待领取的收益</translation>
    </message>
    <message>
        <source>Stake on root earns alpha of every subnet its validator earns on. It gathers here until it is claimed, by you or by the chain itself now and then.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>根网络上的质押会从其验证者有收益的每个子网获得 alpha。这些 alpha 在此累积，直到由你领取，或由链自身不时领取。</translation>
    </message>
    <message>
        <source>Reading what is pending…</source>
        <extracomment>Shown while the root claims are read.</extracomment>
        <translation>正在读取待领取的数额…</translation>
    </message>
    <message>
        <source>Not read from the chain yet.</source>
        <extracomment>Tooltip of a figure that was not read yet.</extracomment>
        <translation>尚未从链上读取。</translation>
    </message>
    <message numerus="yes">
        <source>Claim from %n subnet(s)</source>
        <extracomment>Button: claims from so many subnets.</extracomment>
        <translation>
            <numerusform>从 %n 个子网领取</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a claim of this account does now.</source>
        <translation>此账户目前就按此方式领取。</translation>
    </message>
    <message>
        <source>A claim of this account does something else now.</source>
        <extracomment>Below the choice of what a claim does.</extracomment>
        <translation>此账户目前按另一种方式领取。</translation>
    </message>
    <message>
        <source>This account holds no stake on a subnet to keep alpha with.</source>
        <translation>此账户在任何子网都没有质押，无法保留 alpha。</translation>
    </message>
    <message numerus="yes">
        <source>Claim root rewards of %n subnet(s)</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>
            <numerusform>领取 %n 个子网的根网络奖励</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Caption on a review page: which subnets are claimed from.</extracomment>
        <translation>领取自</translation>
    </message>
    <message>
        <source>Change what a root claim does</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>更改根网络领取的方式</translation>
    </message>
    <message>
        <source>A claim then</source>
        <extracomment>Caption on a review page: what a claim does from then on.</extracomment>
        <translation>此后领取时</translation>
    </message>
</context>
<context>
    <name>soma::ui::CommandPalette</name>
    <message>
        <source>Page, command, account, subnet or setting</source>
        <extracomment>In the box of the command palette.</extracomment>
        <translation>页面、命令、账户、子网或设置</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Names the box of the command palette.</extracomment>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Names the list under the box of the command palette.</extracomment>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing here is called that. Type a part of a name, a subnet&apos;s number, or the beginning of an address.</source>
        <extracomment>In the command palette when nothing answers to what was typed.</extracomment>
        <translation>这里没有这个名称。请输入名称的一部分、子网编号，或地址的开头。</translation>
    </message>
</context>
<context>
    <name>soma::ui::Commands</name>
    <message>
        <source>page go to open</source>
        <extracomment>Finds the pages in the command palette.</extracomment>
        <translation>页面 前往 打开</translation>
    </message>
    <message>
        <source>add create wallet account coldkey</source>
        <extracomment>Further words by which the command palette finds what adds an account.</extracomment>
        <translation>添加 创建 钱包 账户 冷钥</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Command: begins an account with new words.</extracomment>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Restore an account from its words</source>
        <extracomment>Command.</extracomment>
        <translation>用单词恢复账户</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Command.</extracomment>
        <translation>观察一个地址</translation>
    </message>
    <message>
        <source>Open a wallet folder</source>
        <extracomment>Command.</extracomment>
        <translation>打开钱包文件夹</translation>
    </message>
    <message>
        <source>Import key files</source>
        <extracomment>Command.</extracomment>
        <translation>导入密钥文件</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Command: opens the list of commands.</extracomment>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>Command: puts the keyboard into the page&apos;s search box.</extracomment>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <extracomment>Command.</extracomment>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <extracomment>Command: amounts become readable again.</extracomment>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Mask amounts</source>
        <translation>遮盖金额</translation>
    </message>
    <message>
        <source>hide privacy balance</source>
        <extracomment>Further words by which the command palette finds the masking of amounts.</extracomment>
        <translation>隐藏 隐私 余额</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <extracomment>Command.</extracomment>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <extracomment>Command: light becomes dark, dark becomes light.</extracomment>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>theme toggle colours</source>
        <extracomment>Further words by which the command palette finds the switch of the theme.</extracomment>
        <translation>主题 切换 颜色</translation>
    </message>
    <message>
        <source>Show or hide the pages&apos; names</source>
        <extracomment>Command: the pages&apos; names in the rail come or go.</extracomment>
        <translation>显示或隐藏页面名称</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Command.</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>help keys</source>
        <extracomment>Further words by which the command palette finds the sheet of shortcuts.</extracomment>
        <translation>帮助 按键</translation>
    </message>
    <message>
        <source>Quit Soma</source>
        <extracomment>Command.</extracomment>
        <translation>退出 Soma</translation>
    </message>
    <message>
        <source>Copied the address of %1</source>
        <extracomment>After copying; %1 is an account&apos;s or a contact&apos;s name.</extracomment>
        <translation>已复制 %1 的地址</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Beside a setting&apos;s name in the command palette.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Command; %1 is an account&apos;s name.</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Command; %1 is an account&apos;s or a contact&apos;s name.</extracomment>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <extracomment>Command; %1 is an account&apos;s name.</extracomment>
        <translation>从 %1 发送</translation>
    </message>
    <message>
        <source>Receive to %1</source>
        <extracomment>Command; %1 is an account&apos;s name.</extracomment>
        <translation>收款到 %1</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>Command; %1 is a contact&apos;s name.</extracomment>
        <translation>发送给 %1</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <extracomment>Command: a subnet; %1 is its number.</extracomment>
        <translation>子网 %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::ContactCompleter</name>
    <message>
        <source>Contacts</source>
        <extracomment>Screen reader name of the list of names below the recipient&apos;s field.</extracomment>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>soma::ui::ContactForm</name>
    <message>
        <source>Address</source>
        <extracomment>Field label: the address of a contact.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a contact.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give it a name that you will recognise.</source>
        <extracomment>At the empty name field of a contact.</extracomment>
        <translation>请取一个便于辨认的名称。</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <extracomment>Button: puts a contact into the address book.</extracomment>
        <translation>保存联系人</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <extracomment>The same button after a warning.</extracomment>
        <translation>仍要保存</translation>
    </message>
    <message>
        <source>You could mistake this one for %1, which is %2. Is it really another one?</source>
        <extracomment>Warning before saving a contact; %1 is another&apos;s name, %2 its address.</extracomment>
        <translation>它容易与 %1（%2）混淆。确定是另一个联系人吗？</translation>
    </message>
</context>
<context>
    <name>soma::ui::ContactsView</name>
    <message>
        <source>Back</source>
        <extracomment>Button: back to the accounts.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Headline of the address book.</extracomment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add or rename a contact</source>
        <extracomment>Heading of the form for another contact.</extracomment>
        <translation>添加或重命名联系人</translation>
    </message>
    <message>
        <source>Nobody yet. A contact&apos;s name can be typed instead of its address when you send, and Soma warns of addresses that only look like it.</source>
        <extracomment>Where the address book is empty.</extracomment>
        <translation>还没有联系人。发送时可以输入联系人的名称来代替地址，遇到仅仅看起来相似的地址时 Soma 会发出警告。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button at a contact.</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Screen reader name of that button; %1 is a name.</extracomment>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button at a contact.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Screen reader name of that button; %1 is a name.</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>地址已复制</translation>
    </message>
</context>
<context>
    <name>soma::ui::CopyText</name>
    <message>
        <source>Copy</source>
        <extracomment>Button beside an address or a hash.</extracomment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>soma::ui::CostCard</name>
    <message>
        <source>What it costs</source>
        <extracomment>Heading of the card beside the wizard.</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>In the next block</source>
        <extracomment>Caption in that card: the price in the next block.</extracomment>
        <translation>下一区块</translation>
    </message>
    <message>
        <source>In one day, if nobody registers</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>一天后，若无人注册</translation>
    </message>
    <message>
        <source>In seven days, if nobody registers</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>七天后，若无人注册</translation>
    </message>
    <message>
        <source>Would be replaced</source>
        <extracomment>Caption in that card: the subnet that makes room.</extracomment>
        <translation>将被取代</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>Caption in that card: when a registration is possible.</extracomment>
        <translation>可注册时间</translation>
    </message>
    <message>
        <source>Not read from the chain yet.</source>
        <extracomment>Tooltip of figures that were not read yet.</extracomment>
        <translation>尚未从链上读取。</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In that card: no subnet has to go.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The network holds up to %1 subnets, and there is room.</source>
        <extracomment>Tooltip there; %1 is a number.</extracomment>
        <translation>网络最多容纳 %1 个子网，目前还有空位。</translation>
    </message>
    <message>
        <source>The network is full, and this subnet has the lowest price among those that are not immune.</source>
        <extracomment>Tooltip of the subnet that would be replaced.</extracomment>
        <translation>网络已满，在不处于免疫期的子网中，此子网价格最低。</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In that card: nothing has to be waited for.</extracomment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>soma::ui::CreatePages</name>
    <message>
        <source>Write these words down</source>
        <extracomment>Headline of the page with the new words.</extracomment>
        <translation>抄下这些单词</translation>
    </message>
    <message>
        <source>They are the account: whoever has them can spend, and without them nobody can help you. Write them on paper, in order. Do not photograph them and do not keep them on a computer.</source>
        <extracomment>Rules on that page.</extracomment>
        <translation>它们就是账户本身：持有它们的人就能花费资金，没有它们则谁也帮不了你。请按顺序写在纸上。不要拍照，也不要保存在电脑上。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next page of creating an account.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice: length of the backup.</extracomment>
        <translation>12 个单词</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice: length of the backup.</extracomment>
        <translation>24 个单词</translation>
    </message>
    <message>
        <source>I wrote all words down, in this order</source>
        <extracomment>Check box under the new words.</extracomment>
        <translation>我已按此顺序写下所有单词</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <extracomment>Headline of the page that asks three words back.</extracomment>
        <translation>纸上的三个单词</translation>
    </message>
    <message>
        <source>This finds a slip of the pen while it can still be mended.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>趁还能补救，找出可能的笔误。</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <extracomment>Button: shows the words once more.</extracomment>
        <translation>再次显示单词</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: compares the three words.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Skip this; mark the account as not backed up</source>
        <extracomment>Link: leaves the check out.</extracomment>
        <translation>跳过；将账户标记为未备份</translation>
    </message>
    <message>
        <source>Name and password</source>
        <extracomment>Headline of the page with name and password.</extracomment>
        <translation>名称和密码</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>The account is ready</source>
        <extracomment>Headline after creating an account.</extracomment>
        <translation>账户已就绪</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: leaves the last page of creating an account.</extracomment>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <extracomment>Button above the new words.</extracomment>
        <translation>隐藏单词</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示单词</translation>
    </message>
    <message>
        <source>Word %1 is a different one. Look at your paper, or show the words again.</source>
        <extracomment>At a word that was asked back; %1 is its number.</extracomment>
        <translation>第 %1 个单词不对。请看纸上的记录，或再次显示单词。</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Field label; %1 is the number of a word.</extracomment>
        <translation>第 %1 个单词</translation>
    </message>
    <message>
        <source>The key file is in %1, encrypted with your password.</source>
        <extracomment>After creating an account; %1 is a folder.</extracomment>
        <translation>密钥文件位于 %1，已用你的密码加密。</translation>
    </message>
    <message>
        <source>The backup is on your paper.</source>
        <extracomment>After creating an account, when the words were checked.</extracomment>
        <translation>备份已写在纸上。</translation>
    </message>
    <message>
        <source>The words were not checked: the account is marked as not backed up.</source>
        <translation>未核对单词：账户已标记为未备份。</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while the key file is encrypted, which takes a second.</extracomment>
        <translation>正在加密密钥…</translation>
    </message>
</context>
<context>
    <name>soma::ui::CurveView</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>Screen reader text of a curve&apos;s handle: name and value on the one axis, then on the other.</extracomment>
        <translation>%1 %2，%3 %4</translation>
    </message>
</context>
<context>
    <name>soma::ui::DeriveTask</name>
    <message>
        <source>Derive an account from %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>从 %1 派生账户</translation>
    </message>
    <message>
        <source>The words of this account and the path together make the new one: write the path on the same paper.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>此账户的助记词与路径共同生成新账户：请把路径写在同一张纸上。</translation>
    </message>
    <message>
        <source>//name cannot be undone; /name can be followed from the public key. Several steps may follow each other.</source>
        <extracomment>Hint under the field for a derivation path.</extracomment>
        <translation>//名称 不可逆推；/名称 可由公钥推导。可以连续使用多级。</translation>
    </message>
    <message>
        <source>Add a hotkey to %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>为 %1 添加热钥</translation>
    </message>
    <message>
        <source>A key that mines or validates. It is derived from this account&apos;s words by a path, so the paper brings it back as well.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>用于挖矿或验证的密钥。它由此账户的助记词按路径派生，因此纸质备份也能恢复它。</translation>
    </message>
    <message>
        <source>Another path makes another hotkey.</source>
        <extracomment>Hint under the field for a derivation path.</extracomment>
        <translation>不同的路径生成不同的热钥。</translation>
    </message>
    <message>
        <source>Encrypt its file (a miner then asks for the password at its start)</source>
        <extracomment>Check box: a new hotkey&apos;s file is encrypted.</extracomment>
        <translation>加密其文件（矿工启动时会要求输入密码）</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a key.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Field label: a derivation path such as //savings.</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Password of the new key</source>
        <extracomment>Field label.</extracomment>
        <translation>新密钥的密码</translation>
    </message>
    <message>
        <source>At least 12 characters; five random words make a good one.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>至少 12 个字符；五个随机单词就是好密码。</translation>
    </message>
    <message>
        <source>Derive the account</source>
        <extracomment>Button: makes a key.</extracomment>
        <translation>派生账户</translation>
    </message>
    <message>
        <source>Make the hotkey</source>
        <translation>生成热钥</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <extracomment>The button while a key is made, which takes a second or two.</extracomment>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <extracomment>At the empty name field of a new key.</extracomment>
        <translation>请为密钥取一个名称。</translation>
    </message>
    <message>
        <source>The account is ready</source>
        <extracomment>Short confirmation after making an account.</extracomment>
        <translation>账户已就绪</translation>
    </message>
    <message>
        <source>The hotkey is ready</source>
        <extracomment>Short confirmation after making a hotkey.</extracomment>
        <translation>热钥已就绪</translation>
    </message>
</context>
<context>
    <name>soma::ui::EmissionPage</name>
    <message>
        <source>It gets no emission.</source>
        <extracomment>Tooltip of an en dash beside a subnet&apos;s name.</extracomment>
        <translation>该子网没有排放量。</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Name of the page about how TAO comes into being.</extracomment>
        <translation>排放量</translation>
    </message>
    <message>
        <source>Issuance</source>
        <extracomment>Caption of a figure: all the TAO there is.
----------
Name of a line in a chart.</extracomment>
        <translation>发行量</translation>
    </message>
    <message>
        <source>TAO a block</source>
        <extracomment>Caption of a figure: TAO that comes into being with each block.
----------
Name of a line in a chart.</extracomment>
        <translation>每区块 TAO</translation>
    </message>
    <message>
        <source>Next halving</source>
        <extracomment>Caption of a figure: until a block makes half as much.</extracomment>
        <translation>下次减半</translation>
    </message>
    <message>
        <source>To subnets, a day</source>
        <extracomment>Caption of a figure: what reaches the subnets in a day.</extracomment>
        <translation>每天流向子网</translation>
    </message>
    <message>
        <source>TAO a block, from nothing to the cap</source>
        <extracomment>Heading of a chart: TAO a block makes, over all the TAO there is.</extracomment>
        <translation>每区块 TAO，从零到上限</translation>
    </message>
    <message>
        <source>Issuance ahead, if nothing is recycled</source>
        <extracomment>Heading of a chart: all the TAO there will be, over time.</extracomment>
        <translation>未来发行量（若无回收）</translation>
    </message>
    <message>
        <source>Reading the issuance…</source>
        <extracomment>Shown while the issuance is read from the node.</extracomment>
        <translation>正在读取发行量…</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>Heading of a table: which subnet gets how much of the emission.</extracomment>
        <translation>排放量去向</translation>
    </message>
    <message>
        <source>Emission by subnet</source>
        <extracomment>What a screen reader says of the same table.</extracomment>
        <translation>各子网排放量</translation>
    </message>
    <message>
        <source>Reading the subnets…</source>
        <extracomment>Shown while the subnets are read from the node.</extracomment>
        <translation>正在读取子网…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>At twelve seconds a block, when nothing is recycled meanwhile.</source>
        <extracomment>Tooltip of the time until the next halving.</extracomment>
        <translation>按每个区块 12 秒、其间没有回收计算。</translation>
    </message>
    <message>
        <source>A block makes nothing any more.</source>
        <extracomment>Where the next halving should be: there is none any more.</extracomment>
        <translation>区块不再产出 TAO。</translation>
    </message>
    <message>
        <source>halving %1</source>
        <extracomment>Mark in a chart; %1 is a number.</extracomment>
        <translation>第 %1 次减半</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Mark in a chart: the present.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>A click shows or hides it in the chart, Enter opens the subnet.</source>
        <extracomment>Tooltip of a row of the legend beside a chart.</extracomment>
        <translation>单击可在图表中显示或隐藏，按 Enter 打开子网。</translation>
    </message>
    <message>
        <source>By subnet</source>
        <extracomment>Choice of the page&apos;s charts: what became of the TAO of each block.</extracomment>
        <translation>按子网</translation>
    </message>
    <message>
        <source>From nothing to the cap</source>
        <extracomment>Choice of the page&apos;s charts: how much there is and will be.</extracomment>
        <translation>从零到上限</translation>
    </message>
</context>
<context>
    <name>soma::ui::EmissionPast</name>
    <message>
        <source>TAO a block, by subnet</source>
        <extracomment>Heading of a chart: the TAO of each block by the subnet that got it.</extracomment>
        <translation>各子网每区块 TAO</translation>
    </message>
    <message>
        <source>Put in and bought with</source>
        <extracomment>Heading of a chart: TAO put into pools, or spent on buying from them.</extracomment>
        <translation>注入与用于买入</translation>
    </message>
    <message>
        <source>Issuance</source>
        <extracomment>Heading of a chart: all the TAO there is.
----------
Name of a line in a chart.</extracomment>
        <translation>发行量</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>Choice of a chart&apos;s unit: parts of the whole.</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>τ</source>
        <extracomment>Choice of a chart&apos;s unit: amounts.</extracomment>
        <translation>τ</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>In a chart: all subnets without a colour of their own.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Recycled</source>
        <extracomment>In a chart: TAO that no subnet took and that went back.</extracomment>
        <translation>已回收</translation>
    </message>
    <message>
        <source>not recorded: the program did not run</source>
        <extracomment>In the read-out of a chart, over a shaded part.</extracomment>
        <translation>无记录：程序未运行</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Parts of the TAO that reaches subnets.</extracomment>
        <translation>注入</translation>
    </message>
    <message>
        <source>Bought with</source>
        <translation>用于买入</translation>
    </message>
</context>
<context>
    <name>soma::ui::EmissionTab</name>
    <message>
        <source>Alpha a block, by who gets it</source>
        <extracomment>Heading of a chart: who gets the alpha of a block.</extracomment>
        <translation>每区块 alpha，按获得者</translation>
    </message>
    <message>
        <source>TAO a block, put into the pool or spent on buying</source>
        <extracomment>Heading of a chart: how a subnet&apos;s TAO reaches its pool.</extracomment>
        <translation>每区块 TAO，注入池或用于买入</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Tab of a subnet&apos;s page.</extracomment>
        <translation>排放量</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Parts of a subnet&apos;s emission.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>矿工</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>根网络</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Parts of the TAO that reaches a subnet.</extracomment>
        <translation>注入</translation>
    </message>
    <message>
        <source>Bought with</source>
        <translation>用于买入</translation>
    </message>
</context>
<context>
    <name>soma::ui::ExportButton</name>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <extracomment>Menu item: the chart goes to the clipboard as a picture.</extracomment>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <extracomment>Menu item: the table goes to the clipboard as comma-separated values.</extracomment>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>Menu item: opens a dialog for a file.</extracomment>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <extracomment>Menu item: opens a dialog for a file.</extracomment>
        <translation>另存为 JSON…</translation>
    </message>
    <message numerus="yes">
        <source>Saved and checked: %n row(s)</source>
        <extracomment>After saving a table: %n rows stand in the file and were read back.</extracomment>
        <translation>
            <numerusform>已保存并校验：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not hold what was written. The disk may be damaged: save it somewhere else.</source>
        <extracomment>The file was written and differs from the table when it is read again.</extracomment>
        <translation>文件内容与写入的不一致。磁盘可能已损坏，请保存到其他位置。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is what the system said, in its own words.</extracomment>
        <translation>无法写入文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <extracomment>After copying a table.</extracomment>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the chart</source>
        <extracomment>After copying a chart as a picture.</extracomment>
        <translation>已复制图表</translation>
    </message>
    <message>
        <source>Save the table</source>
        <extracomment>Title of the dialog that asks where a table is saved.</extracomment>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Copy or save, with the true amounts</source>
        <translation>复制或保存，含真实金额</translation>
    </message>
</context>
<context>
    <name>soma::ui::ExportTask</name>
    <message>
        <source>Export a copy of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>导出 %1 的副本</translation>
    </message>
    <message>
        <source>A file leaves this program that holds the key itself. It is encrypted with a password of its own, read back and opened before it counts, and never written over another file.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>一个含有密钥本身的文件将离开本程序。它用单独的密码加密，经回读并成功打开后才算完成，且绝不覆盖其他文件。</translation>
    </message>
    <message>
        <source>polkadot.js</source>
        <extracomment>Choice: format of a key file.</extracomment>
        <translation>polkadot.js</translation>
    </message>
    <message>
        <source>btcli</source>
        <extracomment>Choice: format of a key file.</extracomment>
        <translation>btcli</translation>
    </message>
    <message>
        <source>Soma vault</source>
        <extracomment>Choice: format of a key file.</extracomment>
        <translation>Soma 保险库</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field label: where the exported file goes.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Link at the field: opens the file chooser.</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Field label.</extracomment>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Whoever opens the file needs it. It may differ from the account&apos;s.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>打开文件时需要此密码。它可以与账户密码不同。</translation>
    </message>
    <message>
        <source>I know that this file and its password together are the account</source>
        <extracomment>Check box before a key leaves the program.</extracomment>
        <translation>我知道此文件连同其密码就等于账户本身</translation>
    </message>
    <message>
        <source>The copy is written, and it opened with its password.</source>
        <extracomment>After a key was exported.</extracomment>
        <translation>副本已写入，并已用其密码成功打开。</translation>
    </message>
    <message>
        <source>Export the key</source>
        <extracomment>Button: writes an encrypted copy of a key.</extracomment>
        <translation>导出密钥</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while a key file is encrypted, which takes a second or two.</extracomment>
        <translation>正在加密密钥…</translation>
    </message>
    <message>
        <source>Opens in the polkadot.js extension and apps, in Talisman and SubWallet, and in btcli.</source>
        <extracomment>Explains a format of key files.</extracomment>
        <translation>可在 polkadot.js 扩展和应用、Talisman、SubWallet 以及 btcli 中打开。</translation>
    </message>
    <message>
        <source>A coldkey file as btcli keeps it. Its salt is the same for everybody, so only the password protects it.</source>
        <extracomment>Explains a format of key files.</extracomment>
        <translation>btcli 所用格式的冷钥文件。其盐值对所有人都相同，因此只有密码在保护它。</translation>
    </message>
    <message>
        <source>An extra layer for a backup: the file has a salt of its own, so guessing its password has to begin from nothing; only Soma opens it.</source>
        <extracomment>Explains a format of key files, in one sentence.</extracomment>
        <translation>为备份多加一层保护：文件有自己的盐值，猜测密码必须从零开始；只有 Soma 能打开它。</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <extracomment>Title of the dialog that chooses where a copy of a key goes.</extracomment>
        <translation>导出副本</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <extracomment>At the empty field for the path of an exported file.</extracomment>
        <translation>请指定文件的存放位置。</translation>
    </message>
    <message>
        <source>Tick the box above to go on.</source>
        <extracomment>When the box above the export button is not ticked.</extracomment>
        <translation>请先勾选上方的复选框。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name; nothing was overwritten.</source>
        <extracomment>At the path of an exported file, when a file of that name exists.</extracomment>
        <translation>已有同名文件。请换一个名称；没有覆盖任何文件。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <extracomment>At the path of an exported file that cannot be written.</extracomment>
        <translation>无法写入该位置。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>soma::ui::FailurePage</name>
    <message>
        <source>Quit</source>
        <extracomment>Button: ends the program.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>The chain&apos;s database is damaged</source>
        <extracomment>Title when the chain&apos;s database fails its checks.</extracomment>
        <translation>链数据库已损坏</translation>
    </message>
    <message>
        <source>Move it aside and start a new chain</source>
        <extracomment>Button: the damaged file is renamed and kept.</extracomment>
        <translation>移开损坏的文件并开始一条新链</translation>
    </message>
    <message>
        <source>The history of your accounts is damaged</source>
        <extracomment>Title when the wallet&apos;s history fails its checks.</extracomment>
        <translation>账户历史已损坏</translation>
    </message>
    <message>
        <source>Move it aside and start a new history</source>
        <extracomment>Button: the damaged file is renamed and kept.</extracomment>
        <translation>移开损坏的文件并开始新的历史</translation>
    </message>
    <message>
        <source>Soma is already running</source>
        <extracomment>Title when another copy of the program runs.</extracomment>
        <translation>Soma 已在运行</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>Title when the disk is full.</extracomment>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>A folder cannot be used</source>
        <extracomment>Title when a folder cannot be read or written.</extracomment>
        <translation>文件夹无法使用</translation>
    </message>
    <message>
        <source>This database belongs to something else</source>
        <extracomment>Title when the database belongs to another network or version.</extracomment>
        <translation>此数据库属于其他网络或版本</translation>
    </message>
    <message>
        <source>Soma cannot go on</source>
        <extracomment>Title for any other failure at the start.</extracomment>
        <translation>Soma 无法继续</translation>
    </message>
</context>
<context>
    <name>soma::ui::FaucetCard</name>
    <message>
        <source>Faucet</source>
        <extracomment>Heading on the node page: gives TAO of a local network, which has no value elsewhere.</extracomment>
        <translation>水龙头</translation>
    </message>
    <message>
        <source>An account of mine</source>
        <extracomment>Choice whom the faucet gives to.</extracomment>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>An address</source>
        <extracomment>Choice whom the faucet gives to.</extracomment>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>Whom to give to</source>
        <extracomment>Screen reader name of the choice whom the faucet gives to.</extracomment>
        <translation>发放给谁</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label of the faucet.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Field label of the faucet.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field label of the faucet.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Give</source>
        <extracomment>Button of the faucet.</extracomment>
        <translation>发放</translation>
    </message>
    <message>
        <source>There is no account here yet. Give to an address, or create an account.</source>
        <extracomment>Under the faucet&apos;s list of accounts, when it is empty.</extracomment>
        <translation>这里还没有账户。可发放给某个地址，或先创建账户。</translation>
    </message>
    <message>
        <source>The amount is zero. Type how much to give.</source>
        <extracomment>Under the faucet&apos;s amount.</extracomment>
        <translation>数量为零。请输入要发放多少。</translation>
    </message>
    <message>
        <source>%1 for %2 is in the pool; the next block brings it.</source>
        <extracomment>After the faucet was asked; %1 is an amount, %2 an account&apos;s name or address.</extracomment>
        <translation>给 %2 的 %1 已在交易池中；下一个区块到账。</translation>
    </message>
</context>
<context>
    <name>soma::ui::HeatView</name>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>Read-out of a heat map: what the row is, what the column is, and the value of the cell.</extracomment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>rows: %1 · columns: %2</source>
        <extracomment>Under a heat map: what its rows and its columns are.</extracomment>
        <translation>行：%1 · 列：%2</translation>
    </message>
</context>
<context>
    <name>soma::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column heading of the list of movements.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Column heading: what happened, such as &quot;Alice sent&quot;.</extracomment>
        <translation>变动</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <extracomment>Column heading: the other side of a transfer.</extracomment>
        <translation>对方</translation>
    </message>
    <message>
        <source>Amount, τ</source>
        <extracomment>Column heading of the list of movements; the unit is in it.</extracomment>
        <translation>金额（τ）</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: how far a transfer has come.</extracomment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>soma::ui::HistoryRow</name>
    <message>
        <source>It takes %1 on the disk now.</source>
        <extracomment>Under a setting; %1 is a size such as 32 MB.</extracomment>
        <translation>目前占用磁盘 %1。</translation>
    </message>
    <message>
        <source>Record of the past</source>
        <extracomment>A setting: how much of the past the charts can show.</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What the charts read. Older blocks are kept more coarsely; what was made coarse does not become fine again. %1</source>
        <extracomment>Under that setting; %1 is a sentence about the room it takes, or nothing.</extracomment>
        <translation>图表读取的数据。较旧的区块以较粗的粒度保存；变粗的部分不会再变细。%1</translation>
    </message>
    <message>
        <source>A month, the last day block by block</source>
        <extracomment>A choice: how much of the past is kept.</extracomment>
        <translation>一个月，最近一天逐块保存</translation>
    </message>
    <message>
        <source>All of it, the last two days block by block</source>
        <extracomment>A choice: how much of the past is kept.</extracomment>
        <translation>全部，最近两天逐块保存</translation>
    </message>
    <message>
        <source>All of it, the last two weeks block by block</source>
        <extracomment>A choice: how much of the past is kept.</extracomment>
        <translation>全部，最近两周逐块保存</translation>
    </message>
    <message>
        <source>As it was set elsewhere</source>
        <extracomment>A choice: how much of the past is kept, by rules that are none of the others.</extracomment>
        <translation>按别处的设置</translation>
    </message>
</context>
<context>
    <name>soma::ui::HistoryTable</name>
    <message>
        <source>Movements</source>
        <extracomment>Screen reader name of the table of movements.</extracomment>
        <translation>变动</translation>
    </message>
</context>
<context>
    <name>soma::ui::HotkeyPicker</name>
    <message>
        <source>Hotkey</source>
        <extracomment>Field label: which hotkey is used.</extracomment>
        <translation>热钥</translation>
    </message>
    <message>
        <source>Address of the hotkey</source>
        <extracomment>Field label: the address of a hotkey that is not in this wallet.</extracomment>
        <translation>热钥地址</translation>
    </message>
    <message>
        <source>Another address…</source>
        <extracomment>Last entry of the list of hotkeys: the person types an address.</extracomment>
        <translation>其他地址…</translation>
    </message>
    <message>
        <source>Choose a hotkey, or type the address of one.</source>
        <extracomment>In place, when no hotkey is chosen.</extracomment>
        <translation>请选择热钥，或输入热钥地址。</translation>
    </message>
</context>
<context>
    <name>soma::ui::HotkeysTab</name>
    <message>
        <source>Hotkeys</source>
        <extracomment>Heading above the keys that mine and validate for an account.</extracomment>
        <translation>热钥</translation>
    </message>
    <message>
        <source>Add a hotkey…</source>
        <extracomment>Button: makes a new key that mines or validates.</extracomment>
        <translation>添加热钥…</translation>
    </message>
    <message>
        <source>No hotkeys yet. A hotkey mines or validates on a subnet; it holds no TAO, so it may live on a server while this account&apos;s key stays here.</source>
        <extracomment>Where an account has no hotkeys.</extracomment>
        <translation>还没有热钥。热钥在子网上挖矿或验证；它不持有 TAO，因此可以放在服务器上，而此账户的密钥留在这里。</translation>
    </message>
    <message>
        <source>Where it is registered is not known yet.</source>
        <extracomment>Below a hotkey&apos;s name, before the node has answered.</extracomment>
        <translation>尚不清楚它在哪里注册。</translation>
    </message>
    <message>
        <source>Not registered in any subnet.</source>
        <extracomment>Below a hotkey&apos;s name.</extracomment>
        <translation>未在任何子网注册。</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>Badge at a hotkey: its file is not protected.</extracomment>
        <translation>未加密</translation>
    </message>
    <message>
        <source>public key only</source>
        <extracomment>Badge at a hotkey: only its address is here.</extracomment>
        <translation>仅公钥</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <extracomment>Button at a hotkey whose file is not protected.</extracomment>
        <translation>加密…</translation>
    </message>
    <message>
        <source>Encrypt the hotkey %1</source>
        <extracomment>Screen reader name of that button; %1 is the hotkey&apos;s name.</extracomment>
        <translation>加密热钥 %1</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>地址已复制</translation>
    </message>
</context>
<context>
    <name>soma::ui::IdentityStep</name>
    <message>
        <source>Name</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>网站</translation>
    </message>
    <message>
        <source>Code repository</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>代码仓库</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Discord</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>徽标地址</translation>
    </message>
    <message>
        <source>Anything else</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <extracomment>Heading of the card that shows an identity as others see it.</extracomment>
        <translation>他人看到的样子</translation>
    </message>
    <message>
        <source>The chain chooses the symbol of the token; you can change it once the subnet stands. All of this is public and can be changed later.</source>
        <translation>代币符号由链选定；子网建立后可以更改。以上内容全部公开，之后可以修改。</translation>
    </message>
    <message>
        <source>This is longer than the %1 bytes that the chain keeps, by %2. Shorten it.</source>
        <translation>超出链所保存的 %1 字节，多出 %2。请缩短。</translation>
    </message>
    <message>
        <source>Subnet without a name</source>
        <extracomment>In the preview of an identity without a name.</extracomment>
        <translation>未命名子网</translation>
    </message>
    <message>
        <source>All of this is public. Nobody checks it, and you can change it again.</source>
        <translation>以上内容均为公开。无人核实，你可以再次更改。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <extracomment>Hint at a part of an identity; %1 of %2 bytes are used.</extracomment>
        <translation>%1 / %2 字节</translation>
    </message>
</context>
<context>
    <name>soma::ui::IdentityTab</name>
    <message>
        <source>Owner</source>
        <extracomment>Caption of the address that owns the subnet.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner&apos;s hotkey</source>
        <extracomment>Caption of the owner&apos;s hotkey in the subnet.</extracomment>
        <translation>所有者的热钥</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Captions of what the owner says of the subnet.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The owner wrote this; nobody has checked it. Links are text to copy, not to click.</source>
        <extracomment>Under what a subnet&apos;s owner wrote about it.</extracomment>
        <translation>以上由所有者填写，未经任何人核实。链接只是可复制的文本，不可点击。</translation>
    </message>
    <message>
        <source>No identity</source>
        <extracomment>Where a subnet&apos;s identity should be.</extracomment>
        <translation>没有身份信息</translation>
    </message>
    <message>
        <source>The owner has written nothing about this subnet.</source>
        <extracomment>Where a subnet&apos;s identity should be.</extracomment>
        <translation>所有者没有填写关于此子网的任何内容。</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Tab of a subnet&apos;s page.</extracomment>
        <translation>身份信息</translation>
    </message>
</context>
<context>
    <name>soma::ui::ImportList</name>
    <message>
        <source>copied to %1</source>
        <extracomment>At a key file that came in; %1 is the account&apos;s name.</extracomment>
        <translation>已复制到 %1</translation>
    </message>
    <message>
        <source>imported as %1</source>
        <extracomment>At a key file that came in; %1 is the account&apos;s name.</extracomment>
        <translation>已导入为 %1</translation>
    </message>
    <message>
        <source>comes along with its coldkey, as it is</source>
        <extracomment>At a hotkey&apos;s file.</extracomment>
        <translation>随其冷钥一并导入，保持原样</translation>
    </message>
    <message>
        <source>only a public key: the account can be watched</source>
        <extracomment>At a file that holds only an address.</extracomment>
        <translation>只有公钥：可以观察该账户</translation>
    </message>
    <message>
        <source>Watch…</source>
        <extracomment>Button at a file that holds only an address.</extracomment>
        <translation>观察…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button at a key file.</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>Screen reader name of that button; %1 is a file.</extracomment>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::ImportPages</name>
    <message>
        <source>Import key files</source>
        <extracomment>Headline of the page that imports key files.
----------
Title of the dialog that chooses key files to import.</extracomment>
        <translation>导入密钥文件</translation>
    </message>
    <message>
        <source>From btcli, the polkadot.js family, old SDKs or Soma. The files are read and left exactly as they are; nothing comes in before you say so.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>来自 btcli、polkadot.js 系列、旧版 SDK 或 Soma。文件只被读取，保持原样；未经你确认，不会导入任何内容。</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <extracomment>In the area where files can be dropped.</extracomment>
        <translation>将文件或文件夹拖放到此处，或</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>Button: opens the file chooser.</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>Button: opens the folder chooser.</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.
----------
Button: to the list of files; and: brings a key in; or: adds an account without a key.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose others</source>
        <extracomment>Button of a list of files: to the page that chooses files; and: done with the list.</extracomment>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Field label: the password of a key file.</extracomment>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Password of this account inside it</source>
        <extracomment>Field label: the password of one account inside a file of several.</extracomment>
        <translation>文件中此账户的密码</translation>
    </message>
    <message>
        <source>In a file of several accounts each keeps its own.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>含多个账户的文件中，每个账户各有自己的密码。</translation>
    </message>
    <message>
        <source>Balance on this network</source>
        <extracomment>Caption: the balance of the account that would be imported.</extracomment>
        <translation>在此网络上的余额</translation>
    </message>
    <message>
        <source>Working on the key file…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted and encrypted.</extracomment>
        <translation>正在处理密钥文件…</translation>
    </message>
    <message>
        <source>Type the password that the file was saved with.</source>
        <extracomment>At the empty field for the password of a key file.</extracomment>
        <translation>请输入保存文件时使用的密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found</source>
        <extracomment>Headline of the list of key files; %n is how many keys were found.</extracomment>
        <translation>
            <numerusform>找到 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>No key files there</source>
        <extracomment>Headline of the list of key files when a folder held none.</extracomment>
        <translation>那里没有密钥文件</translation>
    </message>
    <message>
        <source>Each comes in under a new password, as a wallet of its own.</source>
        <extracomment>Explains the list of key files.</extracomment>
        <translation>每个密钥都以新密码导入，成为单独的钱包。</translation>
    </message>
    <message>
        <source>Is this yours?</source>
        <extracomment>Headline of the page that brings one key in; %1 is a file.</extracomment>
        <translation>这是你的吗？</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Import the account</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>The file tells its account only after it was opened.</source>
        <extracomment>Tooltip of a balance; the file does not say whose key is in it.</extracomment>
        <translation>文件打开后才能得知其中的账户。</translation>
    </message>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance.</extracomment>
        <translation>节点尚未应答，因此余额未知。</translation>
    </message>
</context>
<context>
    <name>soma::ui::KeysTab</name>
    <message>
        <source>Path copied</source>
        <extracomment>Short confirmation after copying the path of a file.</extracomment>
        <translation>路径已复制</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Heading above the facts about an account&apos;s key.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Scheme</source>
        <extracomment>Caption: the signature scheme of a key.</extracomment>
        <translation>签名方案</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Caption: how the key file is encrypted.</extracomment>
        <translation>保护方式</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>Caption: whether the words were checked.</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Caption: where the key file lies.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>Heading above what can be done with a key.</extracomment>
        <translation>可用操作</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>核对备份</translation>
    </message>
    <message>
        <source>Type the words from your paper; Soma says whether they make this account.</source>
        <extracomment>Explains it.</extracomment>
        <translation>输入写在纸上的单词，Soma 会告知它们是否对应此账户。</translation>
    </message>
    <message>
        <source>Check…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Show the words</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>显示助记词</translation>
    </message>
    <message>
        <source>Asks for the password and shows them, to write down once more.</source>
        <extracomment>Explains it.</extracomment>
        <translation>要求输入密码后显示助记词，以便再次抄写。</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>导出副本</translation>
    </message>
    <message>
        <source>An encrypted file for the polkadot.js family, for btcli, or for the safe.</source>
        <extracomment>Explains it.</extracomment>
        <translation>加密文件，可用于 polkadot.js 系列工具或 btcli，也可存入保险柜。</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Encrypts the key file anew. Copies elsewhere keep their old password.</source>
        <extracomment>Explains it.</extracomment>
        <translation>重新加密密钥文件。其他位置的副本仍使用各自的旧密码。</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Derive another account</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>派生另一个账户</translation>
    </message>
    <message>
        <source>A child of this key by a path such as //savings; the same words bring it back.</source>
        <extracomment>Explains it.</extracomment>
        <translation>按路径（例如 //savings）从此密钥派生子账户，用同一组助记词即可恢复。</translation>
    </message>
    <message>
        <source>Derive…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>派生…</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>签署消息</translation>
    </message>
    <message>
        <source>Proves that the account is yours. A message can never be a transaction.</source>
        <extracomment>Explains it.</extracomment>
        <translation>证明账户归你所有。消息绝不会成为交易。</translation>
    </message>
    <message>
        <source>Sign…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>签署…</translation>
    </message>
    <message>
        <source>Verify a message</source>
        <extracomment>Something to do without a key.</extracomment>
        <translation>验证消息</translation>
    </message>
    <message>
        <source>Says whether an account signed a text that somebody gave you.</source>
        <extracomment>Explains it.</extracomment>
        <translation>判断他人提供的文本是否由某个账户签署。</translation>
    </message>
    <message>
        <source>Verify…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Rename the wallet</source>
        <extracomment>Something to do with an account.</extracomment>
        <translation>重命名钱包</translation>
    </message>
    <message>
        <source>Its folder gets another name, which btcli sees as well.</source>
        <extracomment>Explains it.</extracomment>
        <translation>钱包文件夹会改用新名称，btcli 也会看到该名称。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <extracomment>Something to do with an account.</extracomment>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Its files move to a hidden folder beside the others. Nothing is deleted.</source>
        <extracomment>Explains it.</extracomment>
        <translation>账户文件会移到同级的隐藏文件夹中，不会删除任何内容。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>sr25519 (Schnorr on ristretto255)</source>
        <extracomment>The signature scheme of a key, with the curve it is on.</extracomment>
        <translation>sr25519（ristretto255 上的 Schnorr 签名）</translation>
    </message>
    <message>
        <source>The words were checked, or the account came from a copy.</source>
        <extracomment>The words of an account were compared with the paper.</extracomment>
        <translation>助记词已核对，或账户来自副本。</translation>
    </message>
    <message>
        <source>The words were never checked. Check the backup now.</source>
        <extracomment>The words of an account were never compared with the paper.</extracomment>
        <translation>助记词从未核对。请立即核对备份。</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabExplainModel</name>
    <message>
        <source>Step</source>
        <extracomment>Column heading in the lab&apos;s explanation: what is computed.</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>With UID</source>
        <extracomment>Column heading in the lab&apos;s explanation: the other neuron of a term.</extracomment>
        <translation>对方 UID</translation>
    </message>
    <message>
        <source>Goes in</source>
        <extracomment>Column heading in the lab&apos;s explanation: the first number that goes in.</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Column heading in the lab&apos;s explanation: the second number that goes in.</extracomment>
        <translation>输入 2</translation>
    </message>
    <message>
        <source>Comes out</source>
        <extracomment>Column heading in the lab&apos;s explanation: what comes out.</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Share of all stake</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>占总质押量的份额</translation>
    </message>
    <message>
        <source>Share of the active stake</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>占活跃质押量的份额</translation>
    </message>
    <message>
        <source>Validator trust</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>验证者信任度</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>共识</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Incentive</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>激励</translation>
    </message>
    <message>
        <source>Bonds</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>债券</translation>
    </message>
    <message>
        <source>Return of the bonds</source>
        <extracomment>A step of the epoch: what the bonds earn.</extracomment>
        <translation>债券收益</translation>
    </message>
    <message>
        <source>Dividends</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>分红</translation>
    </message>
    <message>
        <source>Share of the emission as a miner</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>作为矿工的排放份额</translation>
    </message>
    <message>
        <source>Share of the emission as a validator</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>作为验证者的排放份额</translation>
    </message>
    <message>
        <source>Own stake above the threshold, divided by that of all.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>自身高于门槛的质押量，除以全体的此项总和。</translation>
    </message>
    <message>
        <source>The same among neurons that are active and hold a validator permit.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>算法相同，但只计入活跃且持有验证者许可的神经元。</translation>
    </message>
    <message>
        <source>Each weight it gave, cut to that miner&apos;s consensus; the sum of what is left.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>将其给出的每个权重截断到对应矿工的共识值，再对剩余部分求和。</translation>
    </message>
    <message>
        <source>The highest weight that validators with more than kappa of the active stake support. Stake and weight of each go in, the cut weight comes out.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>得到超过 kappa 比例活跃质押量的验证者支持的最高权重。输入为各验证者的质押量与权重，输出为截断后的权重。</translation>
    </message>
    <message>
        <source>Active stake times cut weight, summed over the validators.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>活跃质押量乘以截断后的权重，再对所有验证者求和。</translation>
    </message>
    <message>
        <source>Own rank divided by the sum of all ranks.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>自身排名值除以全体排名值之和。</translation>
    </message>
    <message>
        <source>Moving average of the old bond and the new one, for each miner.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>对每个矿工，取旧债券与新债券的移动平均。</translation>
    </message>
    <message>
        <source>Share in each miner&apos;s bonds times that miner&apos;s incentive, summed.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>在每个矿工债券中的份额乘以该矿工的激励，再求和。</translation>
    </message>
    <message>
        <source>The return of the bonds, with Yuma 3 times the active stake, divided by the sum over all validators.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>债券收益（使用 Yuma 3 时再乘以活跃质押量）除以所有验证者的总和。</translation>
    </message>
    <message>
        <source>Incentive divided by the sum of all incentive and dividends.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>激励除以全体激励与分红的总和。</translation>
    </message>
    <message>
        <source>Dividends divided by the sum of all incentive and dividends.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>分红除以全体激励与分红的总和。</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabInputs</name>
    <message>
        <source>Mechanism %1</source>
        <extracomment>One of a subnet&apos;s incentive mechanisms; %1 is its number.</extracomment>
        <translation>机制 %1</translation>
    </message>
    <message>
        <source>Choose a cell to change its weight.</source>
        <extracomment>Under the matrix of weights, when no cell is chosen.</extracomment>
        <translation>选择一个单元格以更改其权重。</translation>
    </message>
    <message>
        <source>Of UID %1. Choose another neuron in the results.</source>
        <translation>当前为 UID %1。可在结果中选择其他神经元。</translation>
    </message>
    <message>
        <source>Of UID %1, %2. Choose another neuron in the results.</source>
        <translation>当前为 UID %1，%2。可在结果中选择其他神经元。</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Tab of the lab: who gave whom how much.</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Tab of the lab.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Tab of the lab: the subnet&apos;s parameters.</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>Screen reader name of the tabs with what goes into an epoch.</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>validators</source>
        <extracomment>Names of the rows and columns of the matrix of weights.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>uid %1</source>
        <extracomment>A neuron&apos;s number, short.</extracomment>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>Weights from validators to neurons</source>
        <extracomment>Screen reader name of the matrix of weights.</extracomment>
        <translation>验证者给神经元的权重</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>Screen reader name of the choice of mechanism.</extracomment>
        <translation>机制</translation>
    </message>
    <message>
        <source>Weight, of 65 535</source>
        <extracomment>Label of a field: the weight in the chosen cell, 0 to 65 535.</extracomment>
        <translation>权重（满值 65 535）</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Button: put the number into the chosen place.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stake, α</source>
        <extracomment>Label of a field: stake in the subnet&apos;s own token.</extracomment>
        <translation>质押量（α）</translation>
    </message>
    <message>
        <source>Kappa, of 65 535</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>Kappa（满值 65 535）</translation>
    </message>
    <message>
        <source>How much of the stake has to support a weight.</source>
        <extracomment>Explains kappa.</extracomment>
        <translation>一个权重需要多大比例的质押量支持。</translation>
    </message>
    <message>
        <source>Bonds penalty, of 65 535</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>债券惩罚（满值 65 535）</translation>
    </message>
    <message>
        <source>Bonds moving average, millionths</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>债券移动平均（百万分之一）</translation>
    </message>
    <message>
        <source>Most validators</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>验证者数量上限</translation>
    </message>
    <message>
        <source>Tempo, blocks</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>Tempo（区块数）</translation>
    </message>
    <message>
        <source>Yuma 3 bonds</source>
        <extracomment>Check box: a rule of the subnet.</extracomment>
        <translation>Yuma 3 债券</translation>
    </message>
    <message>
        <source>Liquid alpha</source>
        <extracomment>Check box: a rule of the subnet.</extracomment>
        <translation>Liquid Alpha</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabPage</name>
    <message>
        <source>Consensus lab</source>
        <extracomment>Name of the page where epochs are tried out.</extracomment>
        <translation>共识实验室</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabResultModel</name>
    <message>
        <source>UID</source>
        <extracomment>Column heading in the lab: the neuron&apos;s number.</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Neuron</source>
        <extracomment>Column heading in the lab: who the neuron is.</extracomment>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Stake, α</source>
        <extracomment>Column heading in the lab: the stake that goes into the epoch.</extracomment>
        <translation>质押量（α）</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>Column heading in the lab, of run A.</extracomment>
        <translation>共识</translation>
    </message>
    <message>
        <source>Incentive A</source>
        <extracomment>Column heading in the lab, of run A.</extracomment>
        <translation>激励 A</translation>
    </message>
    <message>
        <source>Incentive B</source>
        <extracomment>Column heading in the lab, of run B.</extracomment>
        <translation>激励 B</translation>
    </message>
    <message>
        <source>Dividends A</source>
        <extracomment>Column heading in the lab, of run A.</extracomment>
        <translation>分红 A</translation>
    </message>
    <message>
        <source>Dividends B</source>
        <extracomment>Column heading in the lab, of run B.</extracomment>
        <translation>分红 B</translation>
    </message>
    <message>
        <source>Val. trust</source>
        <extracomment>Column heading in the lab: validator trust, of run A.</extracomment>
        <translation>验证者信任度</translation>
    </message>
    <message>
        <source>Emission A, α</source>
        <extracomment>Column heading in the lab, of run A, in the subnet&apos;s token.</extracomment>
        <translation>排放量 A（α）</translation>
    </message>
    <message>
        <source>Emission B, α</source>
        <extracomment>Column heading in the lab, of run B, in the subnet&apos;s token.</extracomment>
        <translation>排放量 B（α）</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabResults</name>
    <message>
        <source>Matches the chain at block %1: yes (%2 values, bit for bit).</source>
        <extracomment>%1 is a block number, %2 how many values were compared.</extracomment>
        <translation>与区块 %1 的链上数据一致：是（%2 个值，逐位相同）。</translation>
    </message>
    <message>
        <source>Matches the chain at block %1: no. First difference at %2, the largest is %3 raw units.</source>
        <extracomment>%1 is a block number, %2 where the first difference is, %3 a number.</extracomment>
        <translation>与区块 %1 的链上数据一致：否。首个差异位于 %2，最大差异为 %3 个原始单位。</translation>
    </message>
    <message>
        <source>Edited: there is nothing on the chain to compare with.</source>
        <extracomment>Why a run is not compared with the chain.</extracomment>
        <translation>已编辑：链上没有可供比较的数据。</translation>
    </message>
    <message>
        <source>Run it as A to see whether it matches the chain.</source>
        <extracomment>What to do to compare with the chain.</extracomment>
        <translation>作为 A 运行，即可查看是否与链上一致。</translation>
    </message>
    <message>
        <source>UID %1, step by step</source>
        <extracomment>Heading of the explanation of one neuron; %1 is its number.</extracomment>
        <translation>UID %1 逐步解析</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步解析</translation>
    </message>
    <message>
        <source>Run it as A, then choose a neuron.</source>
        <extracomment>What to do to see an explanation.</extracomment>
        <translation>先作为 A 运行，再选择一个神经元。</translation>
    </message>
    <message>
        <source>Choose a step to read how it is computed. Tooltips show every digit and the raw bits.</source>
        <extracomment>What to do to read how a step is computed.</extracomment>
        <translation>选择一个步骤可查看其计算方式。悬停提示会显示全部数位和原始比特。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>Label of a field: how many epochs to run.</extracomment>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Shown epoch</source>
        <extracomment>Label of a field: which of the epochs is shown.</extracomment>
        <translation>显示的周期</translation>
    </message>
    <message>
        <source>Weights stay fresh</source>
        <extracomment>Check box: validators set the same weights again in each epoch of a run.</extracomment>
        <translation>权重保持最新</translation>
    </message>
    <message>
        <source>Run as A</source>
        <extracomment>Button: run the case and keep the result as A.</extracomment>
        <translation>作为 A 运行</translation>
    </message>
    <message>
        <source>Run as B</source>
        <extracomment>Button: run the case and keep the result as B.</extracomment>
        <translation>作为 B 运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop the run.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Screen reader name of a table.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>Screen reader name of a table.</extracomment>
        <translation>解析</translation>
    </message>
    <message>
        <source>Taking the epoch out of the chain…</source>
        <extracomment>Shown while an epoch is taken out of the chain.</extracomment>
        <translation>正在从链上提取周期…</translation>
    </message>
    <message>
        <source>No case yet</source>
        <extracomment>Heading of the empty lab.</extracomment>
        <translation>尚无案例</translation>
    </message>
    <message>
        <source>Load a subnet&apos;s epoch, an example or a file on the left. Then change what you like and run it: nothing here touches the chain.</source>
        <extracomment>Explanation of the empty lab.</extracomment>
        <translation>从左侧载入子网的周期、示例或文件，然后随意修改并运行：这里的任何操作都不会影响链。</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabSource</name>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed here.</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason.</extracomment>
        <translation>无法读取 %1：%2。此处未作任何更改。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The case is still here; choose another place.</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason.</extracomment>
        <translation>无法写入 %1：%2。案例仍保留在此处，请另选位置。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Running the block&apos;s beginning once more…</source>
        <extracomment>Shown while an epoch is taken out of the chain.</extracomment>
        <translation>正在重新运行区块的起始部分…</translation>
    </message>
    <message>
        <source>No epoch ran in block %1. This is what one would start from now.</source>
        <extracomment>%1 is a block number. The epoch shown is the one that would run next.</extracomment>
        <translation>区块 %1 中没有运行周期。此处为现在运行周期时的起始状态。</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Choice in the lab: take the case from the chain.
----------
Label of a field: a subnet&apos;s number.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>Choice in the lab: a made-up case.</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice in the lab: a case from a file.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Source of the case</source>
        <extracomment>Screen reader name of the choice where the lab&apos;s case comes from.</extracomment>
        <translation>案例来源</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>Label of a field: a block&apos;s number.</extracomment>
        <translation>区块</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Shown in the block field for zero: the newest block there is.</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>Button: take this case.</extracomment>
        <translation>载入</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Label of a field: which made-up case.</extracomment>
        <translation>案例</translation>
    </message>
    <message>
        <source>Honest majority</source>
        <extracomment>A made-up case: all validators judge alike.</extracomment>
        <translation>诚实多数</translation>
    </message>
    <message>
        <source>Weight copier</source>
        <extracomment>A made-up case: one validator repeats what the others say.</extracomment>
        <translation>权重抄袭者</translation>
    </message>
    <message>
        <source>Cartel</source>
        <extracomment>A made-up case: some validators favour their own miners.</extracomment>
        <translation>卡特尔</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of a field: the number that made-up figures are drawn from.</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>Button: read a case from a file.</extracomment>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: write the case to a file.</extracomment>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>soma::ui::LocalTab</name>
    <message>
        <source>This network is not yours to drive</source>
        <extracomment>Heading on the node page, in place of the controls of a local network.</extracomment>
        <translation>这个网络不由你掌控</translation>
    </message>
    <message>
        <source>Its blocks come from others. A network that Soma makes itself, such as “local”, can be paused, advanced, saved and restored here.</source>
        <extracomment>Explains why there are no controls of a local network.</extracomment>
        <translation>它的区块来自他人。由 Soma 自己运行的网络（例如 “local”）可以在这里暂停、推进、保存和恢复。</translation>
    </message>
    <message>
        <source>The node is not live now, so these controls wait for it. The figures above say what it is doing.</source>
        <extracomment>Above the controls of a local network while they do nothing.</extracomment>
        <translation>节点现在未在运行，因此这些控件要等它就绪。上方的数据说明它正在做什么。</translation>
    </message>
</context>
<context>
    <name>soma::ui::LockScreen</name>
    <message>
        <source>Soma is locked</source>
        <extracomment>Title of the page that covers everything.</extracomment>
        <translation>Soma 已锁定</translation>
    </message>
    <message>
        <source>Keys are wiped from memory and nothing is shown. The node goes on working.</source>
        <extracomment>Explains the locked window.</extracomment>
        <translation>密钥已从内存中清除，不显示任何内容。节点继续运行。</translation>
    </message>
    <message>
        <source>No account here has a password, so this only hides what is shown.</source>
        <extracomment>Explains the locked window when there is no password to ask for.</extracomment>
        <translation>这里的账户都没有密码，因此锁定只会隐藏所显示的内容。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label on the locked page.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field label on the locked page.</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <extracomment>At the empty password field of the locked page.</extracomment>
        <translation>请输入此账户的密码。</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <extracomment>Button of the locked page, and the same while the key file is opened (about a second).</extracomment>
        <translation>正在打开密钥…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Deriving the file&apos;s key from the password…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted.</extracomment>
        <translation>正在由密码派生文件密钥…</translation>
    </message>
</context>
<context>
    <name>soma::ui::LogModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column heading of the log.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column heading of the log: debug, info, warning or error.</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Column heading of the log: which part of the program spoke.</extracomment>
        <translation>模块</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column heading of the log.</extracomment>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>soma::ui::LogTab</name>
    <message>
        <source>Every line</source>
        <extracomment>Choice of the log&apos;s lines.</extracomment>
        <translation>所有行</translation>
    </message>
    <message>
        <source>From info on</source>
        <extracomment>Choice of the log&apos;s lines: without those for developers.</extracomment>
        <translation>info 及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <extracomment>Choice of the log&apos;s lines.</extracomment>
        <translation>警告与错误</translation>
    </message>
    <message>
        <source>Only errors</source>
        <extracomment>Choice of the log&apos;s lines.</extracomment>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Which lines of the log</source>
        <extracomment>Screen reader name of the choice of the log&apos;s lines.</extracomment>
        <translation>显示哪些日志行</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <extracomment>Placeholder of the field that looks for words in the log.</extracomment>
        <translation>行内文字</translation>
    </message>
    <message>
        <source>Find lines of the log by their words</source>
        <extracomment>Screen reader name of the field that looks for words in the log.</extracomment>
        <translation>按文字查找日志行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Button: copies the lines of the log that are shown.</extracomment>
        <translation>复制各行</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <extracomment>What a screen reader says of the table with the program&apos;s log.</extracomment>
        <translation>日志行</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <extracomment>Heading where the log&apos;s lines would be, when the filter hides all of them.</extracomment>
        <translation>没有符合的行</translation>
    </message>
    <message>
        <source>The log has lines, but none that is grave enough and has these words.</source>
        <extracomment>Explains that heading.</extracomment>
        <translation>日志中有内容，但没有一行既达到该级别又含有这些文字。</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <extracomment>Heading of an empty log.</extracomment>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>What the program notes down while it runs appears here, newest first.</source>
        <extracomment>Explanation of an empty log.</extracomment>
        <translation>程序运行时记录的内容会显示在这里，最新的在最前。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <extracomment>Short confirmation after copying lines of the log.</extracomment>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::MainWindow</name>
    <message>
        <source>Opening the wallet folder…</source>
        <extracomment>Shown while the key files are read at the start.</extracomment>
        <translation>正在打开钱包文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button in the warning above a page: ends the program.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>There are no key files in that folder.</source>
        <translation>该文件夹中没有密钥文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>The node does not run: no new block will come.</source>
        <extracomment>Warning above every page.</extracomment>
        <translation>节点未运行：不会有新区块。</translation>
    </message>
    <message>
        <source>Everything shown is as of block %1.</source>
        <extracomment>Warning above every page; %1 is a block&apos;s number.</extracomment>
        <translation>所示内容均截至区块 %1。</translation>
    </message>
    <message>
        <source>The local network is paused: no block comes by itself.</source>
        <extracomment>Above every page, while the person has stopped the local network&apos;s clock.</extracomment>
        <translation>本地网络已暂停：不会自动产生区块。</translation>
    </message>
</context>
<context>
    <name>soma::ui::MetagraphModel</name>
    <message>
        <source>UID</source>
        <extracomment>Column heading of the list of neurons: its number in the subnet.</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <extracomment>Column heading of the list of neurons.</extracomment>
        <translation>热钥</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column heading of the list of neurons: validator or miner.</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Column heading of the list of neurons: what its weights count by.</extracomment>
        <translation>质押量</translation>
    </message>
    <message>
        <source>Incentive</source>
        <extracomment>Column heading of the list of neurons: its part of what miners get.</extracomment>
        <translation>激励</translation>
    </message>
    <message>
        <source>Dividends</source>
        <extracomment>Column heading of the list of neurons: its part of what validators get.</extracomment>
        <translation>分红</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>Column heading of the list of neurons: what validators agree on.</extracomment>
        <translation>共识</translation>
    </message>
    <message>
        <source>α an epoch</source>
        <extracomment>Column heading of the list of neurons: alpha of the last epoch.</extracomment>
        <translation>每周期 α</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column heading of the list of neurons: against the epoch before.</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column heading of the list of neurons: blocks since it set weights.</extracomment>
        <translation>距上次更新</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column heading of the list of neurons: time since it was registered.</extracomment>
        <translation>注册时长</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Column heading of the list of neurons: new, replaced, silent.</extracomment>
        <translation>动向</translation>
    </message>
</context>
<context>
    <name>soma::ui::MetagraphTab</name>
    <message>
        <source>UID or hotkey</source>
        <extracomment>Placeholder and name of the field above the list of neurons.</extracomment>
        <translation>UID 或热钥</translation>
    </message>
    <message>
        <source>Neurons</source>
        <extracomment>What a screen reader says of the list of neurons.</extracomment>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Reading the neurons…</source>
        <extracomment>Shown while neurons are read from the node.</extracomment>
        <translation>正在读取神经元…</translation>
    </message>
    <message>
        <source>No neurons</source>
        <extracomment>Where a list of neurons should be.</extracomment>
        <translation>没有神经元</translation>
    </message>
    <message>
        <source>Nobody has registered in this subnet yet.</source>
        <extracomment>Where a list of neurons should be.</extracomment>
        <translation>此子网尚无注册者。</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Role of a neuron in a list.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>矿工</translation>
    </message>
    <message>
        <source>The state before the last epoch is not held any more, or the place was another&apos;s.</source>
        <extracomment>Tooltip of an en dash in the list of neurons.</extracomment>
        <translation>上一周期之前的状态已不再保存，或该席位当时属于其他神经元。</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A neuron that was not there before the last epoch.</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>A neuron in another&apos;s place since the last epoch.</extracomment>
        <translation>已替换</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>A validator that has set no weights for too long.</extracomment>
        <translation>静默</translation>
    </message>
    <message>
        <source>Metagraph</source>
        <extracomment>Tab of a subnet&apos;s page: its neurons.</extracomment>
        <translation>元图</translation>
    </message>
    <message>
        <source>%1 of %2 places, at block %3</source>
        <extracomment>Beside the search field: how many neurons, and of which block.</extracomment>
        <translation>%1 / %2 个席位，区块 %3</translation>
    </message>
</context>
<context>
    <name>soma::ui::MovementPanel</name>
    <message>
        <source>Movement</source>
        <extracomment>Heading of the panel about one movement of the history.</extracomment>
        <translation>变动</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a figure: what was moved.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Caption of a figure: what the chain took for it.</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Caption: how far it has come.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Caption: when it happened.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <extracomment>Caption of an address: the other side of a movement.</extracomment>
        <translation>对方</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <extracomment>Caption of the extrinsic&apos;s hash.</extracomment>
        <translation>外部调用 (extrinsic)</translation>
    </message>
    <message>
        <source>Open the account</source>
        <extracomment>Button: shows the account that moved something.</extracomment>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>It moves no TAO by itself.</source>
        <extracomment>Tooltip of an en dash where an amount would be.</extracomment>
        <translation>其本身不转移 TAO。</translation>
    </message>
    <message>
        <source>The fee is known once it stands in a block.</source>
        <extracomment>Tooltip of an en dash where a fee would be.</extracomment>
        <translation>进入区块后才知道手续费。</translation>
    </message>
</context>
<context>
    <name>soma::ui::MultisigCall</name>
    <message>
        <source>Which call is it?</source>
        <extracomment>Heading of the form that takes a pasted call.</extracomment>
        <translation>是哪个调用？</translation>
    </message>
    <message>
        <source>What the multisig is to do</source>
        <extracomment>Screen reader name of that choice.</extracomment>
        <translation>多签要做什么</translation>
    </message>
    <message>
        <source>Send TAO</source>
        <extracomment>Choice: what a multisig is to do.</extracomment>
        <translation>发送 TAO</translation>
    </message>
    <message>
        <source>Any call</source>
        <extracomment>Choice: what a multisig is to do.</extracomment>
        <translation>任意调用</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field label: the recipient&apos;s address.</extracomment>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field label.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>The call in hexadecimal</source>
        <extracomment>Field label: bytes of a call in hexadecimal.</extracomment>
        <translation>十六进制的调用</translation>
    </message>
    <message>
        <source>Whoever proposed it can copy it. It is checked against the operation, and shown in words before you sign.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>提议者可以复制它。程序会与该操作核对，并在您签名前用文字显示。</translation>
    </message>
    <message>
        <source>Pallet, call and arguments as they are signed. It is shown in words before you sign.</source>
        <translation>按签名格式的模块、调用和参数。签名前会用文字显示。</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button: shows what a pasted call is.</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the form.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is not hexadecimal: only 0–9 and a–f, an even number of them. Check that all of it was copied.</source>
        <extracomment>At the field for a call&apos;s bytes.</extracomment>
        <translation>这不是十六进制：只能是 0–9 和 a–f，且个数为偶数。请检查是否完整复制。</translation>
    </message>
</context>
<context>
    <name>soma::ui::MultisigForm</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>Signatory %1</source>
        <extracomment>Field label: one of those who sign; %1 is a number.</extracomment>
        <translation>签名人 %1</translation>
    </message>
    <message>
        <source>Remove signatory %1</source>
        <extracomment>Tooltip and screen reader name of a button; %1 is a number.</extracomment>
        <translation>移除签名人 %1</translation>
    </message>
    <message>
        <source>A multisig</source>
        <extracomment>Headline of the form that puts a multisig together.</extracomment>
        <translation>多签账户</translation>
    </message>
    <message>
        <source>An account of several people, of whom some must sign. It follows from who they are and how many it takes; nothing is written on the chain for it.</source>
        <extracomment>Explains that form.</extracomment>
        <translation>由多人共有、需要其中若干人签名的账户。它由成员和所需人数决定，无需在链上写入任何内容。</translation>
    </message>
    <message>
        <source>Add a signatory</source>
        <extracomment>Button: one more signatory.</extracomment>
        <translation>添加签名人</translation>
    </message>
    <message>
        <source>How many must sign</source>
        <extracomment>Field label: how many of the signatories have to sign.</extracomment>
        <translation>需要几人签名</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a new watched account.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its address</source>
        <extracomment>Heading above the address of a multisig.</extracomment>
        <translation>它的地址</translation>
    </message>
    <message>
        <source>Known once every signatory has an address.</source>
        <extracomment>In place of the address of a multisig.</extracomment>
        <translation>每位签名人都有地址后即可得知。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: keeps a multisig among the watched accounts.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Signatory %1 has this address already. Each may stand here once.</source>
        <extracomment>At the address of a signatory; %1 is the number of another one.</extracomment>
        <translation>签名人 %1 已使用此地址。每个地址只能出现一次。</translation>
    </message>
    <message>
        <source>Each of them alone can do everything. Two or more make it safe.</source>
        <extracomment>Hint under the number of signatures, while it is one.</extracomment>
        <translation>其中任何一人都可单独做任何事。两人或以上才安全。</translation>
    </message>
    <message>
        <source>Changing the signatories or this number later on makes another account.</source>
        <translation>以后更改签名人或此数字会得到另一个账户。</translation>
    </message>
    <message>
        <source>Give it a name, such as treasury.</source>
        <extracomment>At the empty name field of a new multisig.</extracomment>
        <translation>请取个名字，例如 treasury。</translation>
    </message>
</context>
<context>
    <name>soma::ui::MultisigTab</name>
    <message>
        <source>Signatories</source>
        <extracomment>Heading above those who sign for a multisig.</extracomment>
        <translation>签名人</translation>
    </message>
    <message>
        <source>You sign as</source>
        <extracomment>Field label: which of one&apos;s own accounts signs for a multisig.</extracomment>
        <translation>您的签名账户</translation>
    </message>
    <message>
        <source>None of the signatories is an account of yours with a key, so you can only watch.</source>
        <extracomment>In place of that field.</extracomment>
        <translation>签名人中没有您持有密钥的账户，因此您只能查看。</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <extracomment>Heading above what waits for signatures.</extracomment>
        <translation>等待签名</translation>
    </message>
    <message>
        <source>Nothing. What one signatory proposes appears here for the others.</source>
        <extracomment>Where nothing waits for signatures.</extracomment>
        <translation>没有。某位签名人的提议会在此显示给其他人。</translation>
    </message>
    <message>
        <source>Propose…</source>
        <extracomment>Button: opens the form for something new.</extracomment>
        <translation>提议…</translation>
    </message>
    <message>
        <source>Propose something to the multisig</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>向多签提出提议</translation>
    </message>
    <message>
        <source>Reading from the chain…</source>
        <extracomment>Shown while the operations of a multisig are read.</extracomment>
        <translation>正在从链上读取…</translation>
    </message>
    <message>
        <source>%1 of these %2 must sign.</source>
        <extracomment>Above the signatories of a multisig; both are numbers.</extracomment>
        <translation>以下 %2 人中需 %1 人签名。</translation>
    </message>
    <message>
        <source>A call that is not known here: %1</source>
        <extracomment>An operation of a multisig whose content is not known; %1 is a short hash.</extracomment>
        <translation>此处未知的调用：%1</translation>
    </message>
    <message>
        <source>Signed by %1 of %2: %3. Proposed at block %4; %5 of %6 is held until it is done.</source>
        <extracomment>Below an operation of a multisig: numbers, names, a block number, an amount.</extracomment>
        <translation>已签 %1/%2：%3。在区块 %4 提议；完成前保留 %6 的 %5。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Screen reader name of a button at an operation; %1 is the button, %2 the operation.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paste the call…</source>
        <extracomment>Button at an operation whose content is not known.</extracomment>
        <translation>粘贴调用…</translation>
    </message>
    <message>
        <source>Copy the call</source>
        <extracomment>Button at an operation: puts the call&apos;s bytes on the clipboard, for the others.</extracomment>
        <translation>复制调用</translation>
    </message>
    <message>
        <source>Call copied</source>
        <extracomment>Short confirmation after copying a call.</extracomment>
        <translation>已复制调用</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <extracomment>Button at an operation: the last signature, which makes it happen.</extracomment>
        <translation>执行…</translation>
    </message>
    <message>
        <source>The last signature has to bring the call itself. Paste it first.</source>
        <extracomment>Tooltip of that button while it cannot be pressed.</extracomment>
        <translation>最后一个签名必须附带调用本身。请先粘贴。</translation>
    </message>
    <message>
        <source>Approve…</source>
        <extracomment>Button at an operation: one more signature.</extracomment>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <extracomment>Button at an operation that one has begun.</extracomment>
        <translation>取消…</translation>
    </message>
    <message>
        <source>This is another call: its hash is that of none of the operations that wait here.</source>
        <extracomment>At the field for a call&apos;s bytes.</extracomment>
        <translation>这是另一个调用：其哈希与此处等待的操作都不符。</translation>
    </message>
    <message>
        <source>These bytes are no call of this chain. Check that all of it was copied.</source>
        <translation>这些字节不是本链的调用。请检查是否完整复制。</translation>
    </message>
    <message>
        <source>Exactly this waits for signatures already. Sign it there.</source>
        <extracomment>At the form for something new: it waits already.</extracomment>
        <translation>完全相同的操作已在等待签名。请在那里签名。</translation>
    </message>
</context>
<context>
    <name>soma::ui::NameAndPassword</name>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a new account.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Also the name of its folder, so that btcli finds it.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>同时用作文件夹名称，以便 btcli 找到它。</translation>
    </message>
    <message>
        <source>Give the account a name, such as savings.</source>
        <extracomment>At the empty name field of a new account.</extracomment>
        <translation>请为账户取个名称，例如 savings。</translation>
    </message>
    <message>
        <source>Encrypts the key file on this computer. It cannot be reset; the words can replace it. Five random words make a good one.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>用于加密这台电脑上的密钥文件。密码无法重置，但可用助记词恢复账户。五个随机单词就是不错的密码。</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field label: the password of a new account.</extracomment>
        <translation>新密码</translation>
    </message>
</context>
<context>
    <name>soma::ui::NameTask</name>
    <message>
        <source>Rename the wallet %1</source>
        <extracomment>Headline; %1 is the name of a folder.</extracomment>
        <translation>重命名钱包 %1</translation>
    </message>
    <message>
        <source>The folder with its files gets this name, and btcli finds it under it. The account&apos;s own name, at the top of its page, stays as it is.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>存放文件的文件夹会改用此名称，btcli 也将以此名称找到它。账户页面顶部显示的账户名称保持不变。</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>Field label: the new name of a wallet&apos;s folder.</extracomment>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: renames a wallet&apos;s folder.</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>正在重命名…</translation>
    </message>
    <message>
        <source>Its files move to the hidden folder .forgotten inside the wallet folder, where they can be taken back. Nothing on the chain changes.</source>
        <extracomment>Explains the page that forgets an account.</extracomment>
        <translation>账户文件会移到钱包文件夹内的隐藏文件夹 .forgotten 中，之后可从那里取回。链上不会有任何变化。</translation>
    </message>
    <message>
        <source>Its words were never checked: do that first.</source>
        <extracomment>Added to it when the words of the account were never checked.</extracomment>
        <translation>助记词从未核对，请先核对。</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Field label; %1 is the name that has to be typed.</extracomment>
        <translation>输入“%1”以确认</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <extracomment>Button: moves an account&apos;s files away.</extracomment>
        <translation>移除此账户</translation>
    </message>
    <message>
        <source>Moving the files…</source>
        <translation>正在移动文件…</translation>
    </message>
    <message>
        <source>The wallet was renamed</source>
        <extracomment>Short confirmation.</extracomment>
        <translation>钱包已重命名</translation>
    </message>
    <message>
        <source>Forgotten. The files are in %1</source>
        <extracomment>Short confirmation; %1 is a path.</extracomment>
        <translation>已移除。文件位于 %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::NetworkCard</name>
    <message>
        <source>Network</source>
        <extracomment>Heading of the card about the chain.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Best block</source>
        <extracomment>Caption: the newest block.</extracomment>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Caption: the newest block that can no longer be undone.</extracomment>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Caption: time between blocks.</extracomment>
        <translation>出块时间</translation>
    </message>
    <message>
        <source>Issuance</source>
        <extracomment>Caption: all the TAO there is, of all there can ever be.</extracomment>
        <translation>发行量</translation>
    </message>
    <message>
        <source>TAO a block</source>
        <extracomment>Caption: TAO that comes into being with each block.</extracomment>
        <translation>每区块 TAO</translation>
    </message>
    <message>
        <source>Next halving</source>
        <extracomment>Caption: until a block makes half as much.</extracomment>
        <translation>下次减半</translation>
    </message>
    <message>
        <source>Until then, TAO</source>
        <extracomment>Caption: TAO that is still made before the next halving.</extracomment>
        <translation>在此之前的 TAO</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Caption: blocks that are still made before the next halving.</extracomment>
        <translation>区块</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Caption: the day on which the next halving is to be expected.</extracomment>
        <translation>预计</translation>
    </message>
    <message>
        <source>The node is not running yet.</source>
        <extracomment>Tooltip of an unknown block number.</extracomment>
        <translation>节点尚未运行。</translation>
    </message>
    <message>
        <source>The issuance is being read from the chain.</source>
        <extracomment>Tooltip of figures about the issuance.</extracomment>
        <translation>正在从链上读取发行量。</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>Value of the issuance: %1 of %2 are amounts of TAO, %3 a percentage.</extracomment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>Part of the bar below the issuance.</extracomment>
        <translation>已发行</translation>
    </message>
    <message>
        <source>Still to come</source>
        <extracomment>Part of the bar below the issuance.</extracomment>
        <translation>尚未发行</translation>
    </message>
    <message>
        <source>A block makes nothing any more.</source>
        <extracomment>Where the next halving should be: there is none any more.</extracomment>
        <translation>区块不再产出 TAO。</translation>
    </message>
    <message>
        <source>At the present emission, when nothing is recycled meanwhile.</source>
        <extracomment>Tooltip of figures about the next halving.</extracomment>
        <translation>按当前排放量计算，且期间没有回收。</translation>
    </message>
    <message>
        <source>Blocks are made on demand; nobody knows when.</source>
        <extracomment>Tooltip of an unknown date.</extracomment>
        <translation>区块按需产生，无法预知时间。</translation>
    </message>
    <message>
        <source>Too few blocks are known to say how fast they come.</source>
        <translation>已知区块太少，无法判断出块速度。</translation>
    </message>
    <message>
        <source>At %1 a block, the mean of the newest ones.</source>
        <extracomment>Tooltip of an expected date; %1 is a time such as &quot;12 s&quot;.</extracomment>
        <translation>按每区块 %1 计算，即最新区块的平均值。</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Value of the next halving; %1 is a duration such as &quot;972 d 4 h&quot;.</extracomment>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>soma::ui::NetworkChip</name>
    <message>
        <source>Network: %1</source>
        <extracomment>Tooltip of the network&apos;s plate in the status bar; %1 is its name.</extracomment>
        <translation>网络：%1</translation>
    </message>
</context>
<context>
    <name>soma::ui::NeuronPanel</name>
    <message>
        <source>Hotkey</source>
        <extracomment>Caption of an address.</extracomment>
        <translation>热钥</translation>
    </message>
    <message>
        <source>Coldkey</source>
        <extracomment>Caption of an address.</extracomment>
        <translation>冷钥</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Captions of a neuron&apos;s figures.</extracomment>
        <translation>质押量</translation>
    </message>
    <message>
        <source>Of that, alpha</source>
        <translation>其中 alpha</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>分红</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>上一周期</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>再前一周期</translation>
    </message>
    <message>
        <source>Weights set</source>
        <translation>设置权重</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>注册时长</translation>
    </message>
    <message>
        <source>Immunity left</source>
        <translation>剩余免疫期</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <extracomment>Title of the panel about one neuron; %1 is its number.</extracomment>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>Validator, silent: its weights count no more</source>
        <translation>验证者，静默：其权重不再计入</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>What a neuron is.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>矿工</translation>
    </message>
    <message>
        <source>No part in the last epoch</source>
        <translation>未参与上一周期</translation>
    </message>
    <message>
        <source>The state before the last epoch is not held any more, or the place was another&apos;s.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>上一周期之前的状态已不再保存，或该席位当时属于其他神经元。</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When a validator set its weights; %1 is a span of time.</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A neuron that may be replaced.</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>soma::ui::NewPassword</name>
    <message>
        <source>Password again</source>
        <extracomment>Field label: the same password once more.</extracomment>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <extracomment>At the second password field.</extracomment>
        <translation>两次输入的密码不同，请输入相同的密码。</translation>
    </message>
</context>
<context>
    <name>soma::ui::NodePage</name>
    <message>
        <source>Node</source>
        <extracomment>Name of the page about the chain node.</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>The first block has no time.</source>
        <extracomment>Tooltip where the first block&apos;s time should be.</extracomment>
        <translation>首个区块没有时间。</translation>
    </message>
    <message>
        <source>finalized</source>
        <extracomment>State of a block: it can no longer be undone.</extracomment>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>for ever</source>
        <extracomment>In the pool: a transaction that never expires.</extracomment>
        <translation>永久</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Tab of the node page.</extracomment>
        <translation>区块</translation>
    </message>
    <message>
        <source>Pool</source>
        <extracomment>Tab of the node page: what waits to enter a block.</extracomment>
        <translation>交易池</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Tab of the node page: what the program noted down.</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Node details</source>
        <extracomment>Screen reader name of the tabs of the node page.</extracomment>
        <translation>节点详情</translation>
    </message>
    <message>
        <source>Make a block</source>
        <extracomment>Button, on a local network without automatic blocks.</extracomment>
        <translation>生成区块</translation>
    </message>
    <message>
        <source>Reading the last blocks…</source>
        <extracomment>Shown while the list of blocks is read.</extracomment>
        <translation>正在读取最近的区块…</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <extracomment>Heading of an empty list of blocks.</extracomment>
        <translation>尚无区块</translation>
    </message>
    <message>
        <source>The node has not started, so there is no chain to look at.</source>
        <extracomment>Explanation of an empty list of blocks.</extracomment>
        <translation>节点尚未启动，因此没有可查看的链。</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>Heading of an empty pool.</extracomment>
        <translation>没有等待中的交易</translation>
    </message>
    <message>
        <source>Transactions stand here between being signed and being in a block.</source>
        <extracomment>Explanation of an empty pool.</extracomment>
        <translation>交易在签名之后、进入区块之前会显示在这里。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Caption: what the node is doing.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best block</source>
        <extracomment>Caption: the newest block.</extracomment>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Caption: the newest block that can no longer be undone.</extracomment>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Caption: how far finality is behind.</extracomment>
        <translation>落后</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Caption: time between blocks.</extracomment>
        <translation>出块时间</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Caption: name and version of the chain&apos;s rules.</extracomment>
        <translation>链规则</translation>
    </message>
    <message>
        <source>The node is not running yet.</source>
        <extracomment>Tooltip of an unknown block number.</extracomment>
        <translation>节点尚未运行。</translation>
    </message>
    <message>
        <source>Local network</source>
        <extracomment>Tab of the node page: controls of a network that lives inside the program.</extracomment>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Tab of the node page: what the chain keeps, key by key.</extracomment>
        <translation>存储</translation>
    </message>
</context>
<context>
    <name>soma::ui::NotesTab</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading above what the person wrote about an account.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saved as you type, on this computer only and not encrypted: write where the paper lies, never what is on it.</source>
        <extracomment>Below the notes about an account.</extracomment>
        <translation>输入时自动保存，仅存于这台电脑且不加密：可写下纸质备份的存放位置，切勿写下其中的内容。</translation>
    </message>
</context>
<context>
    <name>soma::ui::NoticeCard</name>
    <message>
        <source>Notices</source>
        <extracomment>Heading of a group of settings: what to be told of without asking.</extracomment>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>soma::ui::NoticeList</name>
    <message>
        <source>Notices</source>
        <extracomment>Heading of the list of notices.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the list of notices.</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the list of notices.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing so far. Soma looks at every finalized block for what concerns your accounts.</source>
        <extracomment>Shown when there is no notice.</extracomment>
        <translation>目前没有。Soma 会在每个已最终确认的区块中查看与你的账户有关的内容。</translation>
    </message>
    <message>
        <source>Choose what to be told of</source>
        <extracomment>Button under the notices: shows the settings about them.</extracomment>
        <translation>选择要通知的内容</translation>
    </message>
    <message>
        <source>Open subnet %1</source>
        <extracomment>Button under a notice that is about a subnet; %1 is its number.</extracomment>
        <translation>打开子网 %1</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Block #%1</source>
        <extracomment>Under a notice; %1 is the block in which it was seen.</extracomment>
        <translation>区块 #%1</translation>
    </message>
</context>
<context>
    <name>soma::ui::OnboardingPage</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of the page that adds an account.</extracomment>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Your keys, your own node, one window</source>
        <extracomment>Headline of the welcome page.</extracomment>
        <translation>自己的密钥，自己的节点，尽在一个窗口</translation>
    </message>
    <message>
        <source>A local network is already running inside this program, so everything can be tried with nothing at stake. How do you want to begin?</source>
        <extracomment>Introduction on the welcome page.</extracomment>
        <translation>程序内已运行着一个本地网络，可以放心尝试各项功能，没有任何风险。想从哪里开始？</translation>
    </message>
    <message>
        <source>Choose where the account comes from.</source>
        <extracomment>Introduction on the page that adds an account.</extracomment>
        <translation>选择账户的来源。</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>First door of the welcome page.</extracomment>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Draws a fresh key and shows its words to write down.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>生成全新密钥，并显示助记词供抄写。</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Second door of the welcome page.</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Third door of the welcome page.</extracomment>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>Follows an address. Its key stays elsewhere.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>跟踪一个地址，其密钥保存在别处。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <extracomment>Fourth door of the welcome page.</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Key files that btcli or Soma wrote before.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>btcli 或 Soma 先前写入的密钥文件。</translation>
    </message>
    <message>
        <source>Keys are kept in %1.</source>
        <extracomment>Below the doors; %1 is a folder.</extracomment>
        <translation>密钥保存在 %1。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leaves the page that adds an account.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open a wallet folder</source>
        <extracomment>Title of the dialog that chooses a wallet folder.</extracomment>
        <translation>打开钱包文件夹</translation>
    </message>
    <message>
        <source>From words, a seed, or whatever text you have of it.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>使用助记词、种子或手头的任何相关文本。</translation>
    </message>
    <message>
        <source>Import files</source>
        <extracomment>Fifth door of the welcome page.</extracomment>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Copies keys from btcli, polkadot.js or a backup. Or drop them.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>从 btcli、polkadot.js 或备份中复制密钥，也可将文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>soma::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Name of the first page.</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <extracomment>Heading of the list of movements.</extracomment>
        <translation>最近收支</translation>
    </message>
    <message>
        <source>Reading the history of your accounts…</source>
        <extracomment>Shown while the history is read.</extracomment>
        <translation>正在读取账户的历史记录…</translation>
    </message>
    <message>
        <source>No movements yet</source>
        <extracomment>Heading of the empty list of movements.</extracomment>
        <translation>尚无收支</translation>
    </message>
    <message>
        <source>Nothing was sent or received by these accounts on this chain. Show somebody your address to receive TAO.</source>
        <extracomment>Explanation in the empty list of movements.</extracomment>
        <translation>这些账户在此链上没有发送或接收过任何资产。将地址提供给他人即可接收 TAO。</translation>
    </message>
    <message>
        <source>Show my address</source>
        <extracomment>Button in the empty list of movements.</extracomment>
        <translation>显示我的地址</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerBasket</name>
    <message>
        <source>Staged changes</source>
        <extracomment>Heading of the card that lists changes which are not signed yet.</extracomment>
        <translation>待提交的更改</translation>
    </message>
    <message>
        <source>All of them go into one transaction: either all are made, or none. Most settings can be changed once in two epochs.</source>
        <extracomment>In that card.</extracomment>
        <translation>所有更改放在同一笔交易中：要么全部生效，要么全不生效。大多数设置每两个周期只能更改一次。</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>尚无更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain takes it again %1.</source>
        <extracomment>Under a change of a setting; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>链将在%1再次接受它。</translation>
    </message>
    <message>
        <source>Reading when settings freeze…</source>
        <translation>正在读取设置的冻结时间…</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <extracomment>Button that sleeps while a typed value is wrong.</extracomment>
        <translation>请先修正标出的内容</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button that sleeps while nothing is changed.</extracomment>
        <translation>查看更改</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>查看 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>Button: takes all changes back that are not signed yet.</extracomment>
        <translation>全部放弃</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerIdentity</name>
    <message>
        <source>Review the identity</source>
        <extracomment>Button: leads to the review of a changed identity.</extracomment>
        <translation>查看身份信息</translation>
    </message>
    <message>
        <source>Back to what the chain has</source>
        <extracomment>Button: what was typed is forgotten, the form shows what the chain has.</extracomment>
        <translation>恢复为链上的内容</translation>
    </message>
    <message>
        <source>This is what the chain has.</source>
        <extracomment>Beside the button that is asleep.</extracomment>
        <translation>这是链上的内容。</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerSettingRow</name>
    <message>
        <source>Not read yet, or this chain does not have it.</source>
        <extracomment>Tooltip of an en dash at a setting of a subnet.</extracomment>
        <translation>尚未读取，或此链没有该设置。</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <extracomment>What a screen reader says of a field; %1 is the name of a setting.</extracomment>
        <translation>%1 的新值</translation>
    </message>
    <message>
        <source>Discard the change of %1</source>
        <extracomment>Button beside a setting; %1 is its name.</extracomment>
        <translation>放弃对 %1 的更改</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerSettings</name>
    <message>
        <source>Yours to set</source>
        <extracomment>Heading above the settings that an owner may change.</extracomment>
        <translation>由你设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column heading of a subnet&apos;s settings.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column heading of a subnet&apos;s settings: the present value.</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>New value</source>
        <extracomment>Column heading of a subnet&apos;s settings.</extracomment>
        <translation>新值</translation>
    </message>
    <message>
        <source>Not yours to set</source>
        <extracomment>Heading above the settings that an owner cannot change.</extracomment>
        <translation>不由你设置</translation>
    </message>
    <message>
        <source>Newer than this program, which cannot say who may set it.</source>
        <extracomment>Why an owner cannot change a setting that is newer than the program.</extracomment>
        <translation>比本程序更新，无法说明谁可以设置它。</translation>
    </message>
    <message>
        <source>Only the network&apos;s root key may set it.</source>
        <extracomment>Why an owner cannot change a setting.</extracomment>
        <translation>只有网络的 root 密钥可以设置它。</translation>
    </message>
    <message>
        <source>Nobody sets it: %1.</source>
        <extracomment>Why an owner cannot change a setting; %1 is what decides it.</extracomment>
        <translation>无人设置：%1。</translation>
    </message>
    <message>
        <source>Nobody sets it by hand.</source>
        <extracomment>Why an owner cannot change a setting.</extracomment>
        <translation>无人手动设置。</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerStart</name>
    <message>
        <source>Start</source>
        <extracomment>Heading of the card about starting a subnet.</extracomment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start the subnet</source>
        <extracomment>Button: starts trade and emission of a subnet.</extracomment>
        <translation>启动子网</translation>
    </message>
    <message>
        <source>Reading its clock from the chain…</source>
        <extracomment>While the start clock of a subnet is read.</extracomment>
        <translation>正在从链上读取其计时…</translation>
    </message>
    <message>
        <source>Running since block %1, for %2</source>
        <extracomment>State of a subnet; %1 is a block number, %2 a length of time such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>自区块 %1 起运行，已 %2</translation>
    </message>
    <message>
        <source>It can be started now</source>
        <extracomment>State of a subnet.</extracomment>
        <translation>现在可以启动</translation>
    </message>
    <message>
        <source>It can be started %1</source>
        <extracomment>State of a subnet; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>可在%1启动</translation>
    </message>
    <message>
        <source>Its alpha is traded and its neurons earn. A start cannot be undone.</source>
        <extracomment>Explains what a started subnet does.</extracomment>
        <translation>其 alpha 可交易，神经元可获得收益。启动无法撤销。</translation>
    </message>
    <message>
        <source>Until you start it nobody can stake on it and nobody earns. A start cannot be undone.</source>
        <translation>启动之前，任何人都不能在其上质押，也没有人获得收益。启动无法撤销。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>Heading of the card about the symbol of a subnet&apos;s token.</extracomment>
        <translation>符号</translation>
    </message>
    <message>
        <source>Its token is written %1.</source>
        <extracomment>%1 is the sign of a subnet&apos;s token.</extracomment>
        <translation>其代币写作 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) that no subnet has</source>
        <extracomment>Label of the list of signs; the number is how many there are.</extracomment>
        <translation>
            <numerusform>%n 个尚无子网使用的符号</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a symbol</source>
        <extracomment>Button: leads to the review of a new symbol; %1 is the sign.</extracomment>
        <translation>选择符号</translation>
    </message>
    <message>
        <source>Review the symbol %1</source>
        <translation>查看符号 %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerTab</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Tab of a subnet&apos;s page: what its owner can do.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Start and symbol</source>
        <extracomment>Part of the owner&apos;s tab.</extracomment>
        <translation>启动与符号</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Part of the owner&apos;s tab.</extracomment>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Part of the owner&apos;s tab.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>What to change</source>
        <extracomment>What a screen reader says of the choice between the parts of the owner&apos;s tab.</extracomment>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <extracomment>Caption of the address that owns the subnet.</extracomment>
        <translation>它属于</translation>
    </message>
    <message>
        <source>What its owner can do here</source>
        <extracomment>Above a list of what only the owner of a subnet may do.</extracomment>
        <translation>所有者在此可以做什么</translation>
    </message>
    <message>
        <source>Start it, once its waiting time is over: from then on it trades and earns.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>等待时间结束后启动它：此后可以交易并获得收益。</translation>
    </message>
    <message>
        <source>Say what it is: name, description, links and contact.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>说明它是什么：名称、描述、链接和联系方式。</translation>
    </message>
    <message>
        <source>Choose the symbol of its token among those that are free.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>在空闲的符号中选择其代币的符号。</translation>
    </message>
    <message>
        <source>Set its rules, such as tempo, cost of a place and consensus: several in one transaction.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>设置其规则，例如 tempo、席位费用和共识：一笔交易可更改多项。</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <extracomment>Beside the parts of the owner&apos;s tab; %1 is an account.</extracomment>
        <translation>所有者：%1</translation>
    </message>
    <message>
        <source>This subnet is not yours</source>
        <extracomment>Heading of the owner&apos;s tab for everybody else.</extracomment>
        <translation>此子网不属于你</translation>
    </message>
    <message>
        <source>None of the accounts in this wallet is the coldkey that owns it, so nothing can be changed from here.</source>
        <extracomment>There.</extracomment>
        <translation>此钱包中没有任何账户是拥有它的冷钥，因此无法在这里更改。</translation>
    </message>
    <message>
        <source>Its key is not in this wallet</source>
        <extracomment>Heading of the owner&apos;s tab; the owner&apos;s address is watched without its key.</extracomment>
        <translation>其密钥不在此钱包中</translation>
    </message>
    <message>
        <source>%1 owns it, but this wallet only watches that address. To change something here, restore the account from its words or import its key file.</source>
        <extracomment>There; %1 is an account.</extracomment>
        <translation>%1 拥有它，但此钱包仅观察该地址。要在这里更改，请用助记词恢复该账户，或导入其密钥文件。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Start %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Start the subnet</source>
        <extracomment>Button that signs.</extracomment>
        <translation>启动子网</translation>
    </message>
    <message>
        <source>A start cannot be undone.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>启动无法撤销。</translation>
    </message>
    <message>
        <source>Give %1 the symbol %2</source>
        <extracomment>Headline of a review; %1 is a subnet, %2 a sign.</extracomment>
        <translation>将 %1 的符号设为 %2</translation>
    </message>
    <message>
        <source>Set the symbol %1</source>
        <extracomment>Button that signs; %1 is a sign.</extracomment>
        <translation>设置符号 %1</translation>
    </message>
    <message>
        <source>New identity of %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>%1 的新身份信息</translation>
    </message>
    <message>
        <source>Set the identity</source>
        <extracomment>Button that signs.</extracomment>
        <translation>设置身份信息</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Caption on a review page: what the subnet will be called.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>All parts of the identity are replaced, and everybody can read them.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>身份信息的所有部分都会被替换，任何人都可以读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>
            <numerusform>对 %1 的 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <extracomment>Button that signs.</extracomment>
        <translation>
            <numerusform>提交 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the subnet</source>
        <extracomment>Button after signing: leads back to what the owner of a subnet can do.</extracomment>
        <translation>返回子网</translation>
    </message>
</context>
<context>
    <name>soma::ui::PasswordEdit</name>
    <message>
        <source>Show or hide what is typed</source>
        <extracomment>The eye inside a password field.</extracomment>
        <translation>显示或隐藏输入内容</translation>
    </message>
</context>
<context>
    <name>soma::ui::PasswordTask</name>
    <message>
        <source>Change the password of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>更改 %1 的密码</translation>
    </message>
    <message>
        <source>The key file is encrypted anew. The old file stays until the new one was read back and opened, so nothing can be lost on the way.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>密钥文件会重新加密。新文件经读回并成功打开之前，旧文件会一直保留，因此过程中不会丢失任何内容。</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field label.</extracomment>
        <translation>新密码</translation>
    </message>
    <message>
        <source>At least 12 characters; five random words make a good one.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>至少 12 个字符；五个随机单词就是不错的密码。</translation>
    </message>
    <message>
        <source>Encrypt the hotkey %1</source>
        <extracomment>Headline; %1 is a hotkey&apos;s name.</extracomment>
        <translation>加密热钥 %1</translation>
    </message>
    <message>
        <source>Its file lies there unprotected, as btcli writes hotkeys. With a password it is encrypted in btcli&apos;s format, and a miner that uses it will ask for the password when it starts.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>按 btcli 写入热钥的方式，其文件目前没有保护。设置密码后，文件会以 btcli 的格式加密，使用该热钥的矿工在启动时会要求输入密码。</translation>
    </message>
    <message>
        <source>Password of the hotkey</source>
        <extracomment>Field label.</extracomment>
        <translation>热钥密码</translation>
    </message>
    <message>
        <source>At least 12 characters; it may differ from the account&apos;s.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>至少 12 个字符；可与账户密码不同。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button: encrypts a key file.</extracomment>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Encrypt the hotkey</source>
        <translation>加密热钥</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while a key file is encrypted, which takes a second or two.</extracomment>
        <translation>正在加密密钥…</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <extracomment>Short confirmation.</extracomment>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>The hotkey %1 is encrypted now</source>
        <extracomment>Short confirmation; %1 is a hotkey&apos;s name.</extracomment>
        <translation>热钥 %1 已加密</translation>
    </message>
</context>
<context>
    <name>soma::ui::PastPanel</name>
    <message>
        <source>No record</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>无记录</translation>
    </message>
    <message>
        <source>This node records nothing of the blocks it makes.</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>此节点不记录自己生成的区块。</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>The record begins with the next blocks. Nobody else is asked for older ones.</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>记录从接下来的区块开始。更早的区块不会向其他方索取。</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <extracomment>Shown while a record is read.</extracomment>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>not recorded: the program did not run</source>
        <extracomment>In the read-out of a chart, over a shaded part.</extracomment>
        <translation>未记录：当时程序未运行</translation>
    </message>
</context>
<context>
    <name>soma::ui::PastePanel</name>
    <message>
        <source>Recipients, one a line</source>
        <extracomment>Field label: several lines are pasted here.</extracomment>
        <translation>收款人，每行一个</translation>
    </message>
    <message>
        <source>Address, amount and, if you like, a note, parted by commas, semicolons or tabs; decimals with a dot. A heading is skipped. At most %1 recipients.</source>
        <extracomment>Hint under that field; %1 is a number.</extracomment>
        <translation>地址、金额和可选备注，用逗号、分号或制表符分隔；小数用点。标题行会跳过。最多 %1 个收款人。</translation>
    </message>
    <message>
        <source>Fill the rows</source>
        <extracomment>Button: takes the pasted lines into the form.</extracomment>
        <translation>填入各行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the place for a pasted list.</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>soma::ui::PayoutForm</name>
    <message>
        <source>To</source>
        <extracomment>Heading over the addresses of several recipients.</extracomment>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading over the amounts for several recipients.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <extracomment>Heading over the notes about several recipients.</extracomment>
        <translation>给自己的备注</translation>
    </message>
</context>
<context>
    <name>soma::ui::PlanTable</name>
    <message>
        <source>Before</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Fee of the call</source>
        <extracomment>Row of the before-and-after table: what the chain takes for the call.</extracomment>
        <translation>调用手续费</translation>
    </message>
</context>
<context>
    <name>soma::ui::PoolModel</name>
    <message>
        <source>Signer</source>
        <extracomment>Column heading of the pool: who signed.</extracomment>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column heading of the pool: the technical name of the call.</extracomment>
        <translation>调用</translation>
    </message>
    <message>
        <source>Nonce</source>
        <extracomment>Column heading of the pool: the account&apos;s transaction counter.</extracomment>
        <translation>nonce</translation>
    </message>
    <message>
        <source>Tip, τ</source>
        <extracomment>Column heading of the pool; the unit is in it.</extracomment>
        <translation>小费（τ）</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <extracomment>Column heading of the pool: the last block it may enter.</extracomment>
        <translation>有效至区块</translation>
    </message>
</context>
<context>
    <name>soma::ui::PoolTab</name>
    <message>
        <source>TAO in the pool</source>
        <extracomment>Caption of a figure: TAO in the pool.</extracomment>
        <translation>池中 TAO</translation>
    </message>
    <message>
        <source>Alpha in the pool</source>
        <extracomment>Caption of a figure: the subnet&apos;s tokens in the pool.</extracomment>
        <translation>池中 alpha</translation>
    </message>
    <message>
        <source>Alpha outside</source>
        <extracomment>Caption of a figure: the subnet&apos;s tokens outside the pool.</extracomment>
        <translation>池外 alpha</translation>
    </message>
    <message>
        <source>Volume so far</source>
        <extracomment>Caption of a figure: all that was ever traded.</extracomment>
        <translation>累计成交量</translation>
    </message>
    <message>
        <source>Average price</source>
        <extracomment>Caption of a figure: the slow average that the emission goes by.</extracomment>
        <translation>平均价格</translation>
    </message>
    <message>
        <source>How far a trade moves the price</source>
        <extracomment>Heading over a curve: price impact over the amount of a trade.</extracomment>
        <translation>交易对价格的影响</translation>
    </message>
    <message>
        <source>Buying</source>
        <extracomment>Choice over the same curve: TAO is paid in.</extracomment>
        <translation>买入</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Choice over the same curve: alpha is paid in.</extracomment>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Price impact</source>
        <extracomment>What a screen reader says of the curve.</extracomment>
        <translation>价格影响</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Names of the curve&apos;s axes.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>No pool</source>
        <extracomment>Where a pool should be.</extracomment>
        <translation>没有流动性池</translation>
    </message>
    <message>
        <source>The root network&apos;s stake is TAO itself; it has no pool.</source>
        <extracomment>Where a pool should be.</extracomment>
        <translation>根网络的质押就是 TAO 本身，没有流动性池。</translation>
    </message>
    <message>
        <source>Pool</source>
        <extracomment>Tab of a subnet&apos;s page.</extracomment>
        <translation>流动性池</translation>
    </message>
    <message>
        <source>The emission goes by this slow average, never by more than 1 τ.</source>
        <extracomment>Tooltip of the average price.</extracomment>
        <translation>排放量依据这一缓慢变化的平均价格计算，且最高按 1 τ 计。</translation>
    </message>
    <message>
        <source>Its token does not trade before the owner starts the subnet.</source>
        <extracomment>In place of a quote.</extracomment>
        <translation>所有者启动子网之前，其代币不可交易。</translation>
    </message>
    <message>
        <source>%1 would give %2: %3 less than at the present price.</source>
        <extracomment>Under a curve: what a trade of the chosen size would give.</extracomment>
        <translation>%1 可得 %2：比按当前价格少 %3。</translation>
    </message>
</context>
<context>
    <name>soma::ui::PortfolioChart</name>
    <message>
        <source>Today&apos;s subnet stake at past prices</source>
        <extracomment>Heading of a chart: present stake on subnets, valued at the prices of the past.</extracomment>
        <translation>当前子网质押按过去价格计值</translation>
    </message>
    <message>
        <source>By subnet</source>
        <extracomment>Below the heading of that chart: what its layers are.</extracomment>
        <translation>按子网</translation>
    </message>
    <message>
        <source>What you hold now, times the prices that this node recorded. It is not what you held then: that is not recorded. TAO and root stake are left out, their price is always one.</source>
        <extracomment>Below that chart.</extracomment>
        <translation>现在持有的数量乘以此节点记录的价格。这不是当时的持有量：当时的持有量没有记录。TAO 和根网络质押不计入，其价格始终为一。</translation>
    </message>
    <message>
        <source>No stake on subnets</source>
        <extracomment>Where the chart of the subnet stake should be.</extracomment>
        <translation>没有子网质押</translation>
    </message>
    <message>
        <source>Once you stake on a subnet, this shows what the stake is worth as prices move.</source>
        <extracomment>Where the chart of the subnet stake should be.</extracomment>
        <translation>在子网上质押后，这里显示质押随价格变化的价值。</translation>
    </message>
    <message>
        <source>Go to staking</source>
        <extracomment>Button: leads to the staking page.</extracomment>
        <translation>前往质押</translation>
    </message>
    <message>
        <source>Reading your stake…</source>
        <extracomment>Shown while the positions are read from the node.</extracomment>
        <translation>正在读取质押…</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>In a chart: all subnets without a colour of their own.</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>soma::ui::PositionModel</name>
    <message>
        <source>Position</source>
        <extracomment>Column heading of the positions: the validator and the account, or the subnet.</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Staked</source>
        <extracomment>Column heading of the positions: how much alpha; each row names its symbol.</extracomment>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Spot, τ</source>
        <extracomment>Column heading of the positions: worth at the price, without slippage. The unit is in it.</extracomment>
        <translation>现价价值（τ）</translation>
    </message>
    <message>
        <source>Exit, τ</source>
        <extracomment>Column heading of the positions: what selling all at once would give.</extracomment>
        <translation>退出价值（τ）</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>Column heading of the positions: how much less the exit value is.</extracomment>
        <translation>影响</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>Column heading of the positions: earned in a day.</extracomment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Yield 7 d</source>
        <extracomment>Column heading of the positions: earned in seven days, in percent.</extracomment>
        <translation>7 天收益率</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Column heading of the positions: what the validator keeps of the rewards.</extracomment>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Cost, τ</source>
        <extracomment>Column heading of the positions: what was paid for them. The unit is in it.</extracomment>
        <translation>成本，τ</translation>
    </message>
    <message>
        <source>Gain, τ</source>
        <extracomment>Column heading of the positions: exit value less cost. The unit is in it.</extracomment>
        <translation>收益，τ</translation>
    </message>
</context>
<context>
    <name>soma::ui::PositionsView</name>
    <message>
        <source>One of these positions cannot be sold.</source>
        <extracomment>Tooltip of a sum that is not known.</extracomment>
        <translation>其中有一个持仓无法卖出。</translation>
    </message>
    <message>
        <source>Root stake earns alpha of other subnets. It waits under Root claims.</source>
        <translation>根网络质押会赚取其他子网的 alpha，在“根网络领取”中等待领取。</translation>
    </message>
    <message>
        <source>In a day, if every epoch pays what the last one did.</source>
        <extracomment>Tooltip of a reward per day.</extracomment>
        <translation>一天的收益，假设每个周期的收益都与上一周期相同。</translation>
    </message>
    <message>
        <source>In seven days, of the stake itself and after the validator&apos;s take, if every epoch pays what the last one did. Changes of price are not in it.</source>
        <extracomment>Tooltip of a yield.</extracomment>
        <translation>七天的收益率，按质押本身、扣除验证者佣金后计算，假设每个周期的收益都与上一周期相同。不计入价格变化。</translation>
    </message>
    <message>
        <source>This validator has no place in the subnet any more, so it earns nothing there.</source>
        <extracomment>Tooltip of a position whose validator has lost its place.</extracomment>
        <translation>该验证者在此子网中已没有席位，因此在这里没有收益。</translation>
    </message>
    <message>
        <source>Part of the stake in this subnet is locked.</source>
        <extracomment>Tooltip of a position with locked stake.</extracomment>
        <translation>此子网中的部分质押已锁定。</translation>
    </message>
    <message>
        <source>Group by</source>
        <extracomment>Caption before the choice of how positions are grouped.</extracomment>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Choice of how positions are grouped.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Choice of how positions are grouped.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Choice of how positions are grouped.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Positions</source>
        <extracomment>Screen reader name of the table of positions.
----------
Sum below the positions: how many there are.</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>At spot price</source>
        <extracomment>Sum below the positions: worth at the price.</extracomment>
        <translation>按现价</translation>
    </message>
    <message>
        <source>Exit value</source>
        <extracomment>Sum below the positions: what selling everything would give.</extracomment>
        <translation>退出价值</translation>
    </message>
    <message>
        <source>Lost on exit</source>
        <extracomment>Sum below the positions: the difference between the two.</extracomment>
        <translation>退出损失</translation>
    </message>
    <message>
        <source>Reward a day</source>
        <extracomment>Sum below the positions: rewards of a day, at the price.</extracomment>
        <translation>每日奖励</translation>
    </message>
    <message>
        <source>Nothing is staked yet</source>
        <extracomment>Heading where the positions would be.</extracomment>
        <translation>尚无质押</translation>
    </message>
    <message>
        <source>Stake TAO with a validator on a subnet to earn its alpha, or on root to earn a share of every subnet. The ticket beside this shows what it would give.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>将 TAO 质押给子网的验证者可赚取该子网的 alpha，质押到根网络可赚取每个子网的一份收益。旁边的下单面板会显示可得数量。</translation>
    </message>
    <message>
        <source>Reading your stake from the chain…</source>
        <extracomment>Shown while the positions are read.</extracomment>
        <translation>正在从链上读取质押…</translation>
    </message>
    <message>
        <source>One of the positions has no such value now.</source>
        <extracomment>Tooltip of a sum that is not known.</extracomment>
        <translation>其中有一个持仓目前没有该数值。</translation>
    </message>
    <message>
        <source>Not read from the chain yet.</source>
        <extracomment>Tooltip of figures that were not read yet.</extracomment>
        <translation>尚未从链上读取。</translation>
    </message>
    <message>
        <source>as of block %1, nothing newer can be read</source>
        <extracomment>Where the figures come from while nothing newer can be read; %1 is a block number.</extracomment>
        <translation>截至区块 %1，无法读取更新的数据</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>Sum below the positions: exit value less what they cost.</extracomment>
        <translation>收益</translation>
    </message>
    <message>
        <source>What one of these positions cost, or would give, is not known.</source>
        <extracomment>Tooltip of a gain that is not known.</extracomment>
        <translation>其中一个仓位的成本或卖出所得未知。</translation>
    </message>
</context>
<context>
    <name>soma::ui::PriceTab</name>
    <message>
        <source>Candles</source>
        <extracomment>Choice of a price chart.</extracomment>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>Choice of a price chart.</extracomment>
        <translation>面积</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>Spans of one candle in a price chart; the last is one epoch of the subnet.</extracomment>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 个周期</translation>
    </message>
    <message>
        <source>Span of a candle</source>
        <extracomment>What a screen reader says of the choice of a candle&apos;s span.</extracomment>
        <translation>K 线时间跨度</translation>
    </message>
    <message>
        <source>Price and volume</source>
        <extracomment>Heading of a chart.</extracomment>
        <translation>价格与成交量</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Heading of a chart.
----------
Tab of a subnet&apos;s page.
----------
Name of a line in a chart.</extracomment>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>soma::ui::ProvenanceBadge</name>
    <message>
        <source>executed here</source>
        <extracomment>Badge: this program ran the block itself.</extracomment>
        <translation>本地执行</translation>
    </message>
    <message>
        <source>This program ran every block itself, so these figures rest on no one&apos;s word.</source>
        <extracomment>Tooltip of that badge.</extracomment>
        <translation>每个区块均由本程序自行执行，因此这些数据不依赖任何一方的说法。</translation>
    </message>
    <message>
        <source>proven</source>
        <extracomment>Badge: verified against a finalized block.</extracomment>
        <translation>已证明</translation>
    </message>
    <message>
        <source>These figures were verified against a finalized block.</source>
        <extracomment>Tooltip of that badge.</extracomment>
        <translation>这些数据已对照一个已最终确认的区块验证。</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>Badge: somebody told us, unverified.</extracomment>
        <translation>外部报告</translation>
    </message>
    <message>
        <source>Somebody reported these figures; nothing here verified them.</source>
        <extracomment>Tooltip of that badge.</extracomment>
        <translation>这些数据由外部报告，未经本程序验证。</translation>
    </message>
</context>
<context>
    <name>soma::ui::ProxiesTab</name>
    <message>
        <source>May act for this account</source>
        <extracomment>Heading above those who may act for an account.</extracomment>
        <translation>可代此账户操作</translation>
    </message>
    <message>
        <source>Nobody. A proxy is another account that may do certain things for this one, so that this one&apos;s key can stay in a safe place.</source>
        <extracomment>Where nobody may act for an account.</extracomment>
        <translation>没有。代理是可代此账户做某些事的另一个账户，这样本账户的密钥可以放在安全的地方。</translation>
    </message>
    <message>
        <source>Add a proxy…</source>
        <extracomment>Button: opens the form for one more proxy.</extracomment>
        <translation>添加代理…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <extracomment>Button: leads to the review of removing every proxy.</extracomment>
        <translation>全部移除…</translation>
    </message>
    <message>
        <source>Remove all proxies</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>移除所有代理</translation>
    </message>
    <message>
        <source>Announced calls</source>
        <extracomment>Heading above calls that proxies announced.</extracomment>
        <translation>已公告的调用</translation>
    </message>
    <message>
        <source>This account may act for</source>
        <extracomment>Heading above accounts that one may act for.</extracomment>
        <translation>此账户可代为操作</translation>
    </message>
    <message>
        <source>Account without a key</source>
        <extracomment>Heading of the part about accounts that only proxies can use.</extracomment>
        <translation>无密钥账户</translation>
    </message>
    <message>
        <source>Make one…</source>
        <extracomment>Button: opens the form for an account without a key.</extracomment>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Make an account without a key</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>创建无密钥账户</translation>
    </message>
    <message>
        <source>Close it for good…</source>
        <extracomment>Button: leads to the review of giving an account up.</extracomment>
        <translation>永久关闭…</translation>
    </message>
    <message>
        <source>Reading the proxies from the chain…</source>
        <extracomment>Shown while the proxies of an account are read.</extracomment>
        <translation>正在从链上读取代理…</translation>
    </message>
    <message>
        <source>%1 of this account is held for them.</source>
        <extracomment>Below the proxies of an account; %1 is an amount.</extracomment>
        <translation>为此保留了本账户的 %1。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button at a proxy: leads to the review of removing it.</extracomment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the proxy %1</source>
        <extracomment>Screen reader name of that button; %1 is a name or a short address.</extracomment>
        <translation>移除代理 %1</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>%1 announced the call %3 at block %2. It may be carried out from block %4 on.</source>
        <extracomment>A call that a proxy announced; %1 is an account, %2 and %4 block numbers, %3 a short hash.</extracomment>
        <translation>%1 在区块 %2 公告了调用 %3。从区块 %4 起可执行。</translation>
    </message>
    <message>
        <source>Reject…</source>
        <extracomment>Button at an announced call: leads to the review of forbidding it.</extracomment>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Reject the call of %1</source>
        <extracomment>Screen reader name of that button; %1 is an account.</extracomment>
        <translation>拒绝 %1 的调用</translation>
    </message>
    <message>
        <source>This account announced the call %3 for %1 at block %2.</source>
        <extracomment>A call that this account announced; %1 is an account, %2 a block number, %3 a short hash.</extracomment>
        <translation>此账户在区块 %2 为 %1 公告了调用 %3。</translation>
    </message>
    <message>
        <source>Take back…</source>
        <extracomment>Button at a call that oneself announced: leads to the review of taking it back.</extracomment>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take back the call announced for %1</source>
        <extracomment>Screen reader name of that button; %1 is an account.</extracomment>
        <translation>撤回为 %1 公告的调用</translation>
    </message>
    <message>
        <source>Nobody has a key of this account: only its proxies can use it. Closing it gives the deposit back to whoever made it. What it holds then is lost for ever, so move everything away first.</source>
        <extracomment>Explains an account without a key.</extracomment>
        <translation>没有人持有此账户的密钥：只有其代理能使用。关闭后押金退还创建者。届时其中的资产将永久丢失，请先全部转出。</translation>
    </message>
    <message>
        <source>An account that nobody has a key of and only proxies can use, this one first. It can be handed on by changing its proxies, and there is no key to steal.</source>
        <translation>没有人持有密钥、只能由代理使用的账户，首个代理就是本账户。更换代理即可转交，也没有密钥可被盗。</translation>
    </message>
    <message>
        <source>None of your accounts is a proxy of it that may do everything at once. Only such a proxy can close it.</source>
        <extracomment>Toast: an account cannot be closed from here.</extracomment>
        <translation>您的账户都不是可立即执行一切的代理。只有这样的代理才能关闭它。</translation>
    </message>
</context>
<context>
    <name>soma::ui::ProxyForm</name>
    <message>
        <source>A new account without a key</source>
        <extracomment>Heading of the form that makes an account which only proxies can use.</extracomment>
        <translation>新的无密钥账户</translation>
    </message>
    <message>
        <source>Let another account act for this one</source>
        <translation>让另一个账户代为操作</translation>
    </message>
    <message>
        <source>Account that may act</source>
        <extracomment>Field label: the account that may act.</extracomment>
        <translation>可操作的账户</translation>
    </message>
    <message>
        <source>It may do</source>
        <extracomment>Field label: what a proxy may do.</extracomment>
        <translation>权限</translation>
    </message>
    <message>
        <source>Delay in blocks</source>
        <extracomment>Field label: how many blocks a call has to be announced before.</extracomment>
        <translation>延迟（区块数）</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Field label: tells apart accounts made in one go.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Any number. It tells apart several such accounts of yours.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>任意数字，用于区分您的多个此类账户。</translation>
    </message>
    <message>
        <source>Held as a deposit, given back when it is removed</source>
        <extracomment>Caption: TAO that is held while a proxy exists.</extracomment>
        <translation>作为押金保留，移除时退还</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change. Nothing is sent yet.</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the form.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Zero: it acts at once. With a delay it has to announce each call first, and this account can reject it meanwhile.</source>
        <extracomment>Hint under the field for a proxy&apos;s delay, while it is zero.</extracomment>
        <translation>零：立即操作。若有延迟，须先公告每个调用，期间本账户可以拒绝。</translation>
    </message>
    <message>
        <source>Each call is %1; this account can reject it meanwhile.</source>
        <translation>每个调用%1；期间本账户可以拒绝。</translation>
    </message>
    <message>
        <source>An account cannot be its own proxy. Type the address of another one.</source>
        <extracomment>At the field for a proxy&apos;s address.</extracomment>
        <translation>账户不能做自己的代理。请输入另一个账户的地址。</translation>
    </message>
    <message>
        <source>Worked out by the node once the form is complete.</source>
        <extracomment>Tooltip of a deposit that is not known yet.</extracomment>
        <translation>表单填完后由节点计算。</translation>
    </message>
</context>
<context>
    <name>soma::ui::QrView</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>Screen reader name of a QR code; %1 is the text in it.</extracomment>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>soma::ui::Rail</name>
    <message>
        <source>Overview</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <extracomment>Button at the top of the rail.</extracomment>
        <translation>显示页面名称</translation>
    </message>
    <message>
        <source>Show only the pages&apos; symbols</source>
        <translation>仅显示页面图标</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>Tooltip of a rail item; %1 is its name, %2 a digit.</extracomment>
        <translation>%1（Alt+%2）</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Subnets</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>排放量</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>Item of the left rail: the consensus lab.</extracomment>
        <translation>实验室</translation>
    </message>
</context>
<context>
    <name>soma::ui::ReceivePage</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Name of the page that shows an address.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label: which of the person&apos;s accounts receives.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: copies the address as it is shown, without spaces.</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>The spaces are only for the eye: whoever sends can paste it with or without them. Compare the first and the last groups with the sender.</source>
        <extracomment>Below the address on the receive page.</extracomment>
        <translation>空格仅便于阅读：发送方粘贴时有无空格均可。请与发送方核对开头和结尾的几组字符。</translation>
    </message>
    <message>
        <source>No address yet</source>
        <extracomment>Heading of the receive page without accounts.</extracomment>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>An account gives you an address. Create one, restore one from its words, or watch one.</source>
        <extracomment>Explanation on that page.</extracomment>
        <translation>有了账户才有地址。可新建账户、用助记词恢复账户，或观察一个账户。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore or watch another account.</extracomment>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>Short confirmation after copying a request for money.</extracomment>
        <translation>请求已复制</translation>
    </message>
    <message>
        <source>Ask for an amount (optional)</source>
        <extracomment>Field label: how much one asks for; may stay empty.</extracomment>
        <translation>请求金额（可选）</translation>
    </message>
    <message>
        <source>What it is for (optional)</source>
        <extracomment>Field label: what the money is for; whoever sends sees it; may stay empty.</extracomment>
        <translation>用途（可选）</translation>
    </message>
    <message>
        <source>Goes into the code, not into the chain.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>写入二维码，不写入链上。</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <extracomment>Button: copies address, amount and purpose as one text, to be pasted as recipient.</extracomment>
        <translation>复制请求</translation>
    </message>
</context>
<context>
    <name>soma::ui::RecipientCheck</name>
    <message>
        <source>Your account %1</source>
        <extracomment>Below the recipient&apos;s address; %1 is the name of a contact or of one&apos;s own account.</extracomment>
        <translation>自己的账户 %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>This is not the address of %1, but it looks like it. Such addresses are made to be mistaken for another. %1 has %2: compare all of it.</source>
        <extracomment>Warning below the recipient&apos;s address; %1 is a name, %2 an address in groups of four.</extracomment>
        <translation>这不是 %1 的地址，但看起来很像。此类地址专为让人认错而制作。%1 的地址是 %2：请完整核对。</translation>
    </message>
    <message>
        <source>You have never sent to this address. Compare it with its source, beginning, middle and end.</source>
        <extracomment>Banner below the recipient&apos;s address.</extracomment>
        <translation>从未向此地址发送过。请与其来源核对开头、中间和结尾。</translation>
    </message>
    <message>
        <source>Save as a contact</source>
        <extracomment>Link in that banner: puts the address into the address book.</extracomment>
        <translation>保存为联系人</translation>
    </message>
    <message>
        <source>Paste an address, or type the name of a contact.</source>
        <extracomment>Below the recipient&apos;s address while the field is empty.</extracomment>
        <translation>粘贴地址，或输入联系人姓名。</translation>
    </message>
</context>
<context>
    <name>soma::ui::RecipientRow</name>
    <message>
        <source>Address of recipient %1</source>
        <extracomment>Screen reader name of a field; %1 is the number of a recipient in a list.</extracomment>
        <translation>收款人 %1 的地址</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Screen reader name of a field; %1 is the number of a recipient in a list.</extracomment>
        <translation>收款人 %1 的金额</translation>
    </message>
    <message>
        <source>Note about recipient %1</source>
        <extracomment>Screen reader name of a field; %1 is the number of a recipient in a list.</extracomment>
        <translation>收款人 %1 的备注</translation>
    </message>
    <message>
        <source>Remove recipient %1</source>
        <extracomment>Tooltip and screen reader name of a button; %1 is the number of a recipient in a list.</extracomment>
        <translation>移除收款人 %1</translation>
    </message>
    <message>
        <source>This is not the address of %1, but it looks like it. %1 has %2: compare all of it.</source>
        <extracomment>Below a recipient; %1 is a name, %2 an address in groups of four.</extracomment>
        <translation>这不是 %1 的地址，但很相似。%1 的地址是 %2：请完整比对。</translation>
    </message>
    <message>
        <source>Recipient %1 has the same address. Both will be paid.</source>
        <extracomment>Below a recipient; %1 is the number of another one in the list.</extracomment>
        <translation>收款人 %1 的地址相同。两笔都会支付。</translation>
    </message>
    <message>
        <source>Your account %1</source>
        <translation>自己的账户 %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Below a recipient; %1 is the name of a contact.</extracomment>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>This account is new to the chain. Compare the address with its source.</source>
        <extracomment>Below a recipient.</extracomment>
        <translation>此账户在链上是新的。请与来源核对地址。</translation>
    </message>
</context>
<context>
    <name>soma::ui::RegisterNeuron</name>
    <message>
        <source>Register a neuron</source>
        <extracomment>Headline of the page that registers a neuron.</extracomment>
        <translation>注册神经元</translation>
    </message>
    <message>
        <source>A place in a subnet costs TAO, which buys the subnet&apos;s alpha and takes it out of the world. The price rises with each registration and halves again with time.</source>
        <extracomment>Text below that headline.</extracomment>
        <translation>子网席位需花费 TAO，这些 TAO 用于买入该子网的 alpha 并使其永久退出流通。每次注册都会推高价格，之后价格随时间减半回落。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label: the coldkey that pays.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Field label.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Field label: the most that a place may cost.</extracomment>
        <translation>最高价格</translation>
    </message>
    <message>
        <source>Empty pays whatever the block asks for. With a price below today&apos;s, Soma waits for it while it runs.</source>
        <extracomment>Hint at that field.</extracomment>
        <translation>留空则按区块要求的价格支付。若填写低于当前的价格，Soma 会在运行期间等待该价格。</translation>
    </message>
    <message>
        <source>What a place costs</source>
        <extracomment>Heading of the card beside the form.</extracomment>
        <translation>席位价格</translation>
    </message>
    <message>
        <source>In the next block</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>下一区块</translation>
    </message>
    <message>
        <source>In 300 blocks, if nobody registers</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>300 个区块后（若无人注册）</translation>
    </message>
    <message>
        <source>Never less than</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>最低不低于</translation>
    </message>
    <message>
        <source>Places taken</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>已占席位</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Names of the two axes of the cost curve.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: leaves the page.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Known once a subnet is chosen.</source>
        <extracomment>Tooltip of figures before a subnet is chosen.</extracomment>
        <translation>选择子网后可知。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many places of a subnet are taken; both are numbers.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The subnet is full: the neuron with the least emission that is not immune makes room.</source>
        <translation>子网已满：不在免疫期内且排放量最低的神经元会让出席位。</translation>
    </message>
    <message>
        <source>your limit</source>
        <extracomment>Mark in the cost curve: the person&apos;s own limit.</extracomment>
        <translation>设定的上限</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button: gives up waiting for a price.</extracomment>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Wait for this price</source>
        <extracomment>Button: signs at the first block at or under the person&apos;s price.</extracomment>
        <translation>等待此价格</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change.</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>The price never falls that far: it stops at its least.</source>
        <extracomment>About a price that never comes.</extracomment>
        <translation>价格不会降到这么低：降至最低价后便不再下降。</translation>
    </message>
    <message>
        <source>Waiting. If nobody registers meanwhile the price is reached %1. With the account unlocked Soma then signs by itself; otherwise it asks for the password.</source>
        <extracomment>While Soma waits for a price; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>正在等待。若期间无人注册，价格预计%1达到。届时若账户已解锁，Soma 会自动签名；否则会要求输入密码。</translation>
    </message>
    <message>
        <source>If nobody registers meanwhile, this price is reached %1.</source>
        <extracomment>About a price below today&apos;s; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>若期间无人注册，价格将于 %1 达到。</translation>
    </message>
    <message>
        <source>Choose the subnet to register on.</source>
        <extracomment>In place, when no subnet is chosen.</extracomment>
        <translation>请选择要注册的子网。</translation>
    </message>
    <message>
        <source>Register a neuron on %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>在 %1 上注册神经元</translation>
    </message>
    <message>
        <source>Register for at most %1</source>
        <extracomment>Button that signs; %1 is an amount.</extracomment>
        <translation>以最高 %1 注册</translation>
    </message>
    <message>
        <source>Register for about %1</source>
        <extracomment>Button that signs; %1 is an amount.</extracomment>
        <translation>以约 %1 注册</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>热钥</translation>
    </message>
    <message>
        <source>What the place costs is spent: it buys alpha that nobody owns any more.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>席位费用一经支付即被花费：用它买入的 alpha 不再归任何人所有。</translation>
    </message>
    <message>
        <source>The price you waited for is reached</source>
        <extracomment>Short notice: the price that Soma waited for is there.</extracomment>
        <translation>已达到等待的价格</translation>
    </message>
    <message>
        <source>Register another neuron</source>
        <extracomment>Button after signing: leads back to the form.</extracomment>
        <translation>再注册一个神经元</translation>
    </message>
</context>
<context>
    <name>soma::ui::RegisterSubnet</name>
    <message>
        <source>Cost</source>
        <extracomment>Step of the wizard that registers a subnet.</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Step of that wizard.
----------
Field label: the coldkey that owns the subnet.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Owner hotkey</source>
        <extracomment>Step of that wizard.
----------
Caption on a review page.</extracomment>
        <translation>所有者热钥</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Timing</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>时机</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>核对并签名</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>启动</translation>
    </message>
    <message>
        <source>What a subnet costs</source>
        <extracomment>Headline of the first page.</extracomment>
        <translation>注册子网的费用</translation>
    </message>
    <message>
        <source>The price is paid once and cannot be taken back: it becomes the TAO side of the new pool. It doubles with every registration and then falls in a straight line.</source>
        <extracomment>Text there.</extracomment>
        <translation>费用一次付清，无法取回：它成为新流动性池的 TAO 部分。每次注册后价格翻倍，随后直线回落。</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <extracomment>Headline of the second page.</extracomment>
        <translation>由谁拥有</translation>
    </message>
    <message>
        <source>This coldkey pays, owns the subnet and gets the owner&apos;s part of its emission. Whoever has this key has the subnet, so it should be one whose words are written down.</source>
        <extracomment>Text there.</extracomment>
        <translation>此冷钥支付费用、拥有子网，并获得排放量中的所有者份额。谁持有这个密钥，谁就拥有子网，因此应选用已抄写好助记词的冷钥。</translation>
    </message>
    <message>
        <source>The owner&apos;s hotkey</source>
        <extracomment>Headline of the third page.</extracomment>
        <translation>所有者的热钥</translation>
    </message>
    <message>
        <source>It gets place 0 in the subnet and can never be replaced there. Its key is needed by the program that runs the subnet, not to sign this.</source>
        <extracomment>Text there.</extracomment>
        <translation>它在子网中占据 0 号席位，并且永远不会被替换。运行子网的程序需要它的密钥，此处签名并不需要。</translation>
    </message>
    <message>
        <source>What it is called</source>
        <extracomment>Headline of the fourth page.</extracomment>
        <translation>子网名称</translation>
    </message>
    <message>
        <source>Goes into the same transaction. Everything may stay empty.</source>
        <extracomment>Text there.</extracomment>
        <translation>随同一笔交易提交。所有内容均可留空。</translation>
    </message>
    <message>
        <source>When it can be</source>
        <extracomment>Headline of the fifth page.</extracomment>
        <translation>何时可以注册</translation>
    </message>
    <message>
        <source>What the chain checks in the block that takes the registration.</source>
        <extracomment>Text there.</extracomment>
        <translation>打包此次注册的区块中，链会检查的条件。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Names of the two axes of the cost curve.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>A hotkey that no other coldkey owns.</source>
        <extracomment>Hint at the owner&apos;s hotkey.</extracomment>
        <translation>不属于其他冷钥的热钥。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of a wizard.</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button of a wizard.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button on a wizard&apos;s first page: leaves it.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change.</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Reading the price from the chain…</source>
        <extracomment>Instead of the cost curve.</extracomment>
        <translation>正在从链上读取价格…</translation>
    </message>
    <message>
        <source>least</source>
        <extracomment>Mark in the cost curve: it falls no further.</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>Today&apos;s price is %1. Move the handle to see what waiting would save.</source>
        <translation>当前价格为 %1。移动滑块，查看等待可节省多少。</translation>
    </message>
    <message>
        <source>%1 it would cost %2, unless somebody registers first: then it doubles.</source>
        <translation>%1价格将为 %2，除非有人先注册：那样价格会翻倍。</translation>
    </message>
    <message>
        <source>✓ The words of this account were asked back, so they are written down.</source>
        <translation>✓ 此账户的助记词已核对过，说明已经抄写好。</translation>
    </message>
    <message>
        <source>The words of this account were never asked back. If this computer breaks, the subnet is lost. Check the backup on the Accounts page first.</source>
        <translation>此账户的助记词从未核对过。如果这台电脑损坏，子网就会丢失。请先在“账户”页面检查备份。</translation>
    </message>
    <message>
        <source>✓ A subnet can be registered now.</source>
        <extracomment>On the timing page of the wizard.</extracomment>
        <translation>✓ 现在可以注册子网。</translation>
    </message>
    <message>
        <source>The network is full. %1 would be dissolved, and its stakers paid out.</source>
        <extracomment>On the timing page; %1 is a subnet.</extracomment>
        <translation>网络已满。%1 将被解散，其质押者会得到偿付。</translation>
    </message>
    <message>
        <source>It can be started %1 after its registration, and is safe from being replaced for %2.</source>
        <extracomment>On the timing page; %1 is a number of blocks as time.</extracomment>
        <translation>注册后 %1 可启动，并在 %2 内不会被替换。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>The chain takes the price of the block that includes it. That can only be lower than now, or somebody was faster: then nothing is paid but the fee.</source>
        <extracomment>On the timing page.</extracomment>
        <translation>链按打包该交易的区块的价格收费。价格只会低于现在；若有人抢先，则除手续费外不付任何费用。</translation>
    </message>
    <message>
        <source>Register a subnet</source>
        <extracomment>Headline of a review; %1 is the name of a new subnet.</extracomment>
        <translation>注册子网</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>注册 %1</translation>
    </message>
    <message>
        <source>Register for %1</source>
        <extracomment>Button that signs; %1 is an amount.</extracomment>
        <translation>支付 %1 注册</translation>
    </message>
    <message>
        <source>The price cannot be taken back. It becomes the TAO in the pool of the new subnet, not alpha of yours.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>费用无法取回。它成为新子网流动性池中的 TAO，而不是你的 alpha。</translation>
    </message>
    <message>
        <source>The words of this account were never asked back.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>此账户的助记词从未核对过。</translation>
    </message>
    <message>
        <source>Start subnet %1</source>
        <extracomment>Headline of a review; %1 is a number.</extracomment>
        <translation>启动子网 %1</translation>
    </message>
    <message>
        <source>A start cannot be undone.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>启动后无法撤销。</translation>
    </message>
    <message>
        <source>Give subnet %1 the symbol %2</source>
        <extracomment>Headline of a review; %1 is a number, %2 a symbol.</extracomment>
        <translation>将子网 %1 的符号设为 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after signing: leads to the start of the subnet.</extracomment>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>soma::ui::RestorePages</name>
    <message>
        <source>Restore an account</source>
        <extracomment>Headline of the page that restores an account.</extracomment>
        <translation>恢复账户</translation>
    </message>
    <message>
        <source>Nothing is written until you saw whose account it is.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>在你确认账户归属之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>Button: works out the address and shows it.</extracomment>
        <translation>显示账户</translation>
    </message>
    <message>
        <source>Is this yours?</source>
        <extracomment>Headline of the page that shows the account before it is restored.</extracomment>
        <translation>这是你的账户吗？</translation>
    </message>
    <message>
        <source>Restore the account</source>
        <extracomment>Button: writes the key file.</extracomment>
        <translation>恢复账户</translation>
    </message>
    <message>
        <source>Balance on this network</source>
        <extracomment>Caption: the balance of the account that would be restored.</extracomment>
        <translation>在此网络上的余额</translation>
    </message>
    <message>
        <source>These words are published and everybody has this key. Use it for tests only.</source>
        <extracomment>Warning when somebody restores the published development words.</extracomment>
        <translation>这组助记词是公开的，人人都有这个密钥。仅供测试使用。</translation>
    </message>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance.</extracomment>
        <translation>节点尚未应答，余额未知。</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while the key file is encrypted, which takes a second.</extracomment>
        <translation>正在加密密钥…</translation>
    </message>
    <message>
        <source>Paste what you have</source>
        <extracomment>Field label.</extracomment>
        <translation>粘贴已有的内容</translation>
    </message>
    <message>
        <source>12 to 24 words, a seed in hexadecimal, a path such as //hard after either, the text of a key file, or an address to watch.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>12 至 24 个单词、十六进制种子（二者之后都可加 //hard 这样的路径）、密钥文件的文本，或要观察的地址。</translation>
    </message>
    <message>
        <source>Password of the pasted file</source>
        <extracomment>Field label: the password of a key file that was pasted.</extracomment>
        <translation>所粘贴文件的密码</translation>
    </message>
    <message>
        <source>Working on the key file…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted and encrypted.</extracomment>
        <translation>正在处理密钥文件…</translation>
    </message>
    <message>
        <source>Type the password that the file was saved with.</source>
        <extracomment>At the empty field for the password of a pasted key file.</extracomment>
        <translation>输入保存该文件时使用的密码。</translation>
    </message>
    <message>
        <source>Its account: %1</source>
        <extracomment>Added to what was pasted; %1 is a shortened address.</extracomment>
        <translation>对应账户：%1</translation>
    </message>
    <message>
        <source>Watch it</source>
        <extracomment>Button: adds an account without a key.</extracomment>
        <translation>观察</translation>
    </message>
    <message>
        <source>The file tells its account only after it was opened.</source>
        <extracomment>Tooltip of a balance; the file does not say whose key is in it.</extracomment>
        <translation>打开文件后才能知道它属于哪个账户。</translation>
    </message>
</context>
<context>
    <name>soma::ui::RpcRow</name>
    <message>
        <source>Let other programs use this node</source>
        <extracomment>A setting: a switch that lets programs such as polkadot.js or btcli use Soma&apos;s node.</extracomment>
        <translation>允许其他程序使用此节点</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that one and switch this off and on, or start Soma with another --rpc-port.</source>
        <extracomment>Under that setting; %1 is a port number. --rpc-port stays as it is.</extracomment>
        <translation>端口 %1 已被其他程序占用。请关闭该程序，再将此项关闭后重新开启，或用另一个 --rpc-port 启动 Soma。</translation>
    </message>
    <message>
        <source>The system does not allow it: %1</source>
        <extracomment>Under that setting; %1 is what the system said, in its own words.</extracomment>
        <translation>系统不允许：%1</translation>
    </message>
    <message>
        <source>polkadot.js, PAPI and btcli reach it at %1. They never see your keys.</source>
        <extracomment>Under that setting while it is on; %1 is an address such as ws://127.0.0.1:9944.</extracomment>
        <translation>polkadot.js、PAPI 和 btcli 可通过 %1 连接。它们永远看不到你的密钥。</translation>
    </message>
    <message>
        <source>By default off. On, programs of this computer such as polkadot.js, PAPI and btcli can read the chain and send what they signed themselves. They never see your keys.</source>
        <extracomment>Under that setting while it is off.</extracomment>
        <translation>默认关闭。开启后，这台电脑上的 polkadot.js、PAPI、btcli 等程序可以读取链上数据，并发送它们自己签名的内容。它们永远看不到你的密钥。</translation>
    </message>
</context>
<context>
    <name>soma::ui::RulesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>In the state</source>
        <extracomment>Column heading of the list of hyperparameters: the number in the chain&apos;s state.</extracomment>
        <translation>链上状态值</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>作用</translation>
    </message>
    <message>
        <source>Bounds</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>Column heading of the list of hyperparameters: who may change it.</extracomment>
        <translation>设置者</translation>
    </message>
</context>
<context>
    <name>soma::ui::RulesTab</name>
    <message>
        <source>Hyperparameters</source>
        <extracomment>What a screen reader says of the table of hyperparameters.
----------
Tab of a subnet&apos;s page.</extracomment>
        <translation>超参数</translation>
    </message>
</context>
<context>
    <name>soma::ui::SendPage</name>
    <message>
        <source>Send</source>
        <extracomment>Name of the page that sends TAO.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>No account to send from</source>
        <extracomment>Heading of the send page without an account that has a key.</extracomment>
        <translation>没有可用于发送的账户</translation>
    </message>
    <message>
        <source>Sending needs an account whose key is in this wallet. Create one, or restore it from its words.</source>
        <extracomment>Explanation on that page.</extracomment>
        <translation>发送需要一个密钥存放在此钱包中的账户。请创建一个账户，或用助记词恢复。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore or watch another account.</extracomment>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Send another</source>
        <extracomment>Button after sending to several: leads back to the empty form.</extracomment>
        <translation>再发送一笔</translation>
    </message>
</context>
<context>
    <name>soma::ui::SeriesView</name>
    <message>
        <source>At</source>
        <extracomment>Heading of the first column of a chart&apos;s table: the block or amount a row is about.</extracomment>
        <translation>横轴</translation>
    </message>
</context>
<context>
    <name>soma::ui::SettingRow</name>
    <message>
        <source>Changed from its default</source>
        <extracomment>Tooltip of the dot beside a setting.</extracomment>
        <translation>已不同于默认值</translation>
    </message>
</context>
<context>
    <name>soma::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page with the settings.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Heading of a group of settings.</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A setting.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes at once. By default the language of the system.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>立即生效。默认使用系统语言。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>A setting.</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>By default as light or dark as the system was when Soma started.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>默认与 Soma 启动时系统的浅色或深色一致。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>A theme: as the system.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written, so choices are lost when Soma closes. Check its permissions.</source>
        <extracomment>Above the settings; %1 is a path.</extracomment>
        <translation>设置文件 %1 无法写入，Soma 关闭后所做的选择会丢失。请检查文件权限。</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Heading of a group of settings.</extracomment>
        <translation>安全</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <extracomment>A setting.</extracomment>
        <translation>闲置时锁定</translation>
    </message>
    <message>
        <source>Wipes the keys from memory and covers amounts and addresses. By default after 5 min.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>从内存中清除密钥，并遮盖金额和地址。默认 5 分钟后锁定。</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <extracomment>A setting.</extracomment>
        <translation>最小化时锁定</translation>
    </message>
    <message>
        <source>By default on. Ctrl+L locks at any time.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>默认开启。随时可按 Ctrl+L 锁定。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: what was copied stays on the clipboard.
----------
Choice: the window never locks by itself.</extracomment>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>Choice: locks after so many minutes.</extracomment>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <extracomment>Choice: locks after so many hours.</extracomment>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>Where things are</source>
        <extracomment>Heading of a group of settings that are only shown.</extracomment>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Wallet folder</source>
        <extracomment>Names a folder.</extracomment>
        <translation>钱包文件夹</translation>
    </message>
    <message>
        <source>Key files, as btcli keeps them. --wallet-dir chooses another one.</source>
        <extracomment>Explains that folder.</extracomment>
        <translation>存放密钥文件，方式与 btcli 相同。可用 --wallet-dir 另行指定。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Names a folder.</extracomment>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>The chain&apos;s database. --data-dir chooses another one.</source>
        <extracomment>Explains that folder.</extracomment>
        <translation>存放链的数据库。可用 --data-dir 另行指定。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <extracomment>Names a file.</extracomment>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>A setting that is only shown.</extracomment>
        <translation>出块时间</translation>
    </message>
    <message>
        <source>Of the local network. By default 12 s; --block-time changes it.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>本地网络的出块时间。默认 12 秒；可用 --block-time 更改。</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Names the version of the program.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <extracomment>A setting.</extracomment>
        <translation>清空剪贴板</translation>
    </message>
    <message>
        <source>Only if it still holds what was copied here. By default after 20 s.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>仅当剪贴板中仍是从这里复制的内容时清空。默认 20 秒后。</translation>
    </message>
    <message>
        <source>Use btcli&apos;s password variables</source>
        <extracomment>A setting; BT_PW_ is the beginning of a variable&apos;s name.</extracomment>
        <translation>使用 btcli 的密码变量</translation>
    </message>
    <message>
        <source>An empty password then means the one in BT_PW_… of the environment, where btcli hides it but does not encrypt it. By default off; Soma never writes such a variable.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>开启后，密码留空表示使用环境变量 BT_PW_… 中的密码；btcli 在其中只作隐藏，并未加密。默认关闭；Soma 从不写入此类变量。</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <extracomment>Choice: the clipboard is emptied after so many seconds.</extracomment>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting speaks of “%1”. Try another word, or empty the box to see all of them.</source>
        <extracomment>Under the search box of the settings; %1 is what was typed.</extracomment>
        <translation>没有与“%1”相关的设置。请换一个词，或清空搜索框以查看全部设置。</translation>
    </message>
    <message>
        <source>Mask amounts</source>
        <extracomment>A setting.</extracomment>
        <translation>遮盖金额</translation>
    </message>
    <message>
        <source>Every amount of TAO and alpha becomes dots, so that others may look at the window. Prices stay, and so does what you type and review before you sign. Saved files have the true amounts. By default off; Ctrl+Shift+M switches it.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>所有 TAO 和 alpha 金额都显示为圆点，这样别人可以看这个窗口。价格保持可见，你输入的内容和签名前的核对也保持可见。保存的文件含真实金额。默认关闭；用 Ctrl+Shift+M 切换。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>In the search box of the settings.</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Keep still</source>
        <extracomment>A setting: nothing in the window flashes when it changes.</extracomment>
        <translation>保持静止</translation>
    </message>
    <message>
        <source>Figures change without flashing. By default off.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>数字变化时不闪烁。默认关闭。</translation>
    </message>
</context>
<context>
    <name>soma::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Heading of the sheet of shortcuts.</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet of shortcuts.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Group in the sheet of shortcuts: those that work on every page.</extracomment>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In lists and tables</source>
        <extracomment>Group in the sheet of shortcuts.</extracomment>
        <translation>在列表和表格中</translation>
    </message>
    <message>
        <source>Open the row</source>
        <extracomment>What a key does in a table.</extracomment>
        <translation>打开该行</translation>
    </message>
    <message>
        <source>Copy the row as it is shown</source>
        <extracomment>What a key does in a table.</extracomment>
        <translation>按显示内容复制该行</translation>
    </message>
    <message>
        <source>Watch a subnet, or stop</source>
        <extracomment>What a key does in the list of subnets.</extracomment>
        <translation>关注子网，或取消关注</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <extracomment>What a key does; panels are what lies over or beside a page.</extracomment>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>soma::ui::SidePanel</name>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Button that closes the panel at the right edge.</extracomment>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>soma::ui::SignReview</name>
    <message>
        <source>%1, tried out on block %2 of this chain. Nothing is sent before you sign.</source>
        <extracomment>Below the parts of an act; %1 is the call&apos;s technical name, %2 a block number.</extracomment>
        <translation>%1，已在本链区块 %2 上试运行。签名之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>Heading of the before-and-after table.</extracomment>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <extracomment>Heading above the risks on a review page.</extracomment>
        <translation>签名之前</translation>
    </message>
    <message>
        <source>This costs a lot</source>
        <extracomment>Heading of the card that asks to type what is lost.</extracomment>
        <translation>这笔操作代价很大</translation>
    </message>
    <message>
        <source>Compared with the price before, this trade loses %1 to its own size and to the fee. That TAO is gone the moment it runs. A smaller amount, or several trades with time between them, lose less.</source>
        <extracomment>In that card; %1 is an amount.</extracomment>
        <translation>与交易前的价格相比，这笔交易因自身规模和手续费损失 %1。一旦执行，这些 TAO 就不复存在。减少数量，或分几次并间隔一段时间交易，损失会更小。</translation>
    </message>
    <message>
        <source>Type the loss in TAO, %1, to go on</source>
        <extracomment>Field label in that card; %1 is a number to be typed.</extracomment>
        <translation>输入损失的 TAO 数量 %1 以继续</translation>
    </message>
    <message>
        <source>The new figures are fine</source>
        <extracomment>Button: the prices as they are now are fine.</extracomment>
        <translation>接受新的数值</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>Password field on a review page; %1 is an account&apos;s name.</extracomment>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>%1 is unlocked, so no password is needed.</source>
        <extracomment>Instead of the password field; %1 is an account&apos;s name.</extracomment>
        <translation>%1 已解锁，无需密码。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leads back to the form.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Opening the key and signing…</source>
        <extracomment>The button while the key file is being opened, which takes about a second.</extracomment>
        <translation>正在打开密钥并签名…</translation>
    </message>
    <message>
        <source>Type exactly the number that stands above.</source>
        <extracomment>In place, at the field for the loss.</extracomment>
        <translation>请准确输入上方显示的数字。</translation>
    </message>
</context>
<context>
    <name>soma::ui::SignTask</name>
    <message>
        <source>Signature copied</source>
        <extracomment>Short confirmation after copying a signature.</extracomment>
        <translation>签名已复制</translation>
    </message>
    <message>
        <source>Sign a message with %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>用 %1 签名消息</translation>
    </message>
    <message>
        <source>The text is wrapped before it is signed, so that nobody can pass it off as a transaction. Sign only what you would say aloud.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>文本在签名前会加上包装，任何人都无法用它冒充交易。只签署你愿意当众说出的内容。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Field label: the text to sign.</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Heading of the box with a signature.</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Give it away together with the message and the address. Every program of the polkadot.js family can verify it.</source>
        <extracomment>Below a signature.</extracomment>
        <translation>请连同消息和地址一起交给对方。polkadot.js 系列的任何程序都能验证。</translation>
    </message>
    <message>
        <source>Sign the message</source>
        <extracomment>Button: signs a text.</extracomment>
        <translation>签名消息</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <extracomment>The button while a key file is opened, which takes a second or two.</extracomment>
        <translation>正在打开密钥…</translation>
    </message>
    <message>
        <source>Type what is to be signed.</source>
        <extracomment>At the empty field for a text to sign.</extracomment>
        <translation>输入要签名的内容。</translation>
    </message>
</context>
<context>
    <name>soma::ui::SignTrack</name>
    <message>
        <source>Hash copied</source>
        <extracomment>Short confirmation after copying a hash.</extracomment>
        <translation>哈希已复制</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <extracomment>Headline of an act that went wrong; %1 is the act, such as &quot;Stake 12.5 τ on Root&quot;.</extracomment>
        <translation>%1：未完成</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>Headline of an act that is final; %1 is the act.</extracomment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>It is final: nobody can undo it.</source>
        <extracomment>Below the steps of an act that is finalized.</extracomment>
        <translation>已最终确认：任何人都无法撤销。</translation>
    </message>
    <message>
        <source>You can leave this page. The overview keeps track of it.</source>
        <extracomment>Below the steps of an act that is under way.</extracomment>
        <translation>可以离开此页面，概览会继续跟踪。</translation>
    </message>
    <message>
        <source>Transaction hash</source>
        <extracomment>Caption above the hash of a transaction.</extracomment>
        <translation>交易哈希</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Button: to the first page.</extracomment>
        <translation>前往概览</translation>
    </message>
</context>
<context>
    <name>soma::ui::SnapshotConfirm</name>
    <message>
        <source>Restore</source>
        <extracomment>Button: puts a snapshot in the chain&apos;s place.</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1” of block %2? The copy is gone for good. The chain itself stays as it is.</source>
        <extracomment>Asked before a snapshot is deleted; %1 is its name, %2 a block number.</extracomment>
        <translation>删除区块 %2 的快照 “%1”？该副本将永久消失。链本身保持不变。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a snapshot.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Field label: the name is typed to confirm; %1 is the name.</extracomment>
        <translation>输入 %1 以继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button: neither restores nor deletes a snapshot.</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The chain goes back to block %2, as “%1” kept it on %3. It stands at block %4 now: what was made since that copy is lost unless another snapshot holds it, and what waits in the pool is dropped. The node stops and starts again; keys and contacts stay as they are.</source>
        <extracomment>Asked before a snapshot takes the chain&apos;s place. %1 its name, %2 its newest block, %3 when it was saved, %4 the chain&apos;s newest block now.</extracomment>
        <translation>链将回到区块 %2，即 “%1” 在 %3 保存的样子。链现在位于区块 %4：该副本之后产生的一切都会丢失（除非另有快照保存），交易池中等待的交易会被丢弃。节点会停止并重新启动；密钥和联系人保持不变。</translation>
    </message>
</context>
<context>
    <name>soma::ui::SnapshotModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the snapshots of a local chain.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>Column heading of the snapshots of a local chain: the newest block in the copy.</extracomment>
        <translation>区块</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Column heading of the snapshots of a local chain: when the copy was made.</extracomment>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column heading of the snapshots of a local chain: on disk.</extracomment>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>soma::ui::SnapshotsCard</name>
    <message>
        <source>Snapshots</source>
        <extracomment>Heading on the node page: copies of the whole local chain.</extracomment>
        <translation>快照</translation>
    </message>
    <message>
        <source>Name of a new snapshot</source>
        <extracomment>Field label: the name of a copy of the chain that is to be made.</extracomment>
        <translation>新快照的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: copies the chain as it is now.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>Button: puts the chosen copy in the chain&apos;s place; a question follows.</extracomment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: deletes the chosen copy of the chain; a question follows.</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Reading the snapshots…</source>
        <extracomment>Shown while the list of copies of the chain is read.</extracomment>
        <translation>正在读取快照…</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <extracomment>Heading of an empty list of copies of the chain.</extracomment>
        <translation>尚无快照</translation>
    </message>
    <message>
        <source>A snapshot keeps the whole chain as it is now, so that you can come back to it.</source>
        <extracomment>Explanation of an empty list of copies of the chain.</extracomment>
        <translation>快照保存整条链当前的样子，以便之后回到这里。</translation>
    </message>
    <message>
        <source>“%1” keeps the chain up to block %2.</source>
        <extracomment>After the chain was copied; %1 is a name, %2 a block number.</extracomment>
        <translation>“%1” 已保存到区块 %2 为止的链。</translation>
    </message>
    <message>
        <source>The node stops, takes “%1” as its chain and starts again…</source>
        <extracomment>While a copy of the chain takes its place; %1 is the copy&apos;s name.</extracomment>
        <translation>节点停止，以 “%1” 作为链并重新启动…</translation>
    </message>
    <message>
        <source>The chain is “%1” again; its newest block is %2.</source>
        <extracomment>After a copy took the chain&apos;s place; %1 is its name, %2 a number.</extracomment>
        <translation>链已恢复为 “%1”；最新区块为 %2。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>After a copy of the chain was deleted; %1 is its name.</extracomment>
        <translation>“%1” 已删除。</translation>
    </message>
</context>
<context>
    <name>soma::ui::StakingPage</name>
    <message>
        <source>Positions</source>
        <extracomment>Tab of the staking page.</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Root claims</source>
        <extracomment>Tab of the staking page: rewards of root stake.</extracomment>
        <translation>根网络领取</translation>
    </message>
    <message>
        <source>Auto-stake</source>
        <extracomment>Tab of the staking page: where mining rewards are staked.</extracomment>
        <translation>自动质押</translation>
    </message>
    <message>
        <source>Child keys and takes</source>
        <extracomment>Tab of the staking page: hotkeys that stake weight is lent to, and takes.</extracomment>
        <translation>子密钥与佣金</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Screen reader name of those tabs.
----------
Name of the page about stake.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Register a subnet</source>
        <extracomment>Button in the header: opens the wizard.</extracomment>
        <translation>注册子网</translation>
    </message>
    <message>
        <source>Register a neuron</source>
        <extracomment>Button in the header: opens the form.</extracomment>
        <translation>注册神经元</translation>
    </message>
    <message>
        <source>Stake %1 on %2</source>
        <extracomment>Headline of a review; %1 is an amount, %2 a subnet.</extracomment>
        <translation>在 %2 质押 %1</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <extracomment>Headline of a review; %1 is an amount, %2 a subnet.</extracomment>
        <translation>从 %2 解除质押 %1</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <extracomment>Headline of a review; %1 is an amount, %2 and %3 are subnets.</extracomment>
        <translation>将 %1 从 %2 移动到 %3</translation>
    </message>
    <message>
        <source>Give %1 of stake on %2 away</source>
        <extracomment>Headline of a review; %1 is an amount, %2 a subnet.</extracomment>
        <translation>转让 %2 上的质押 %1</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>To validator</source>
        <extracomment>Caption on a review page: with whom it is staked afterwards.</extracomment>
        <translation>目标验证者</translation>
    </message>
    <message>
        <source>To account</source>
        <extracomment>Caption on a review page: the account that gets the stake.</extracomment>
        <translation>接收账户</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>得到</translation>
    </message>
    <message>
        <source>Price impact</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>价格影响</translation>
    </message>
    <message>
        <source>Limit price</source>
        <extracomment>Caption on a review page; the value behind it says what happens at the limit.</extracomment>
        <translation>限价</translation>
    </message>
    <message>
        <source>%1; as much as it allows</source>
        <translation>%1；在限价允许的范围内尽量成交</translation>
    </message>
    <message>
        <source>%1; all or nothing</source>
        <translation>%1；全部成交，否则不成交</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>stake</comment>
        <extracomment>Button that signs; %1 is &quot;Stake 12.5 τ on 3 · Compute&quot;, %2 a validator.</extracomment>
        <translation>%1，验证者 %2</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <extracomment>Button that signs; %1 is a short address.</extracomment>
        <translation>转让给 %1</translation>
    </message>
    <message>
        <source>The chain has no limit price for this call. It trades at whatever price the block has, after what others do before.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>链没有为此调用设限价。它按所在区块的价格成交，排在前面的其他交易会影响这个价格。</translation>
    </message>
    <message>
        <source>This gives the stake away: only the receiver can move it afterwards.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>这会把质押转给他人：之后只有接收方才能动用。</translation>
    </message>
    <message>
        <source>Back to staking</source>
        <extracomment>Button after a trade: leads back to the positions.</extracomment>
        <translation>返回质押</translation>
    </message>
    <message>
        <source>No account to stake from</source>
        <extracomment>Heading of the staking page without any account.</extracomment>
        <translation>没有可用于质押的账户</translation>
    </message>
    <message>
        <source>Staking needs an account whose key is in this wallet. Create one, or restore it from its words. A watched address shows its stake here as well.</source>
        <extracomment>Explanation on that page.</extracomment>
        <translation>质押需要一个密钥存放在此钱包中的账户。请创建一个账户，或用助记词恢复。仅观察的地址也会在此显示其质押量。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore or watch another account.</extracomment>
        <translation>添加账户</translation>
    </message>
</context>
<context>
    <name>soma::ui::StartStep</name>
    <message>
        <source>Subnet %1 is yours</source>
        <extracomment>Headline after a subnet was registered; %1 is its number.</extracomment>
        <translation>子网 %1 归你所有</translation>
    </message>
    <message>
        <source>Your subnet stands</source>
        <translation>子网已建立</translation>
    </message>
    <message>
        <source>Start it</source>
        <extracomment>Heading of the card about starting a subnet.</extracomment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start the subnet</source>
        <extracomment>Button: starts trade and emission of a subnet.</extracomment>
        <translation>启动子网</translation>
    </message>
    <message>
        <source>Reading its clock from the chain…</source>
        <extracomment>While the start clock of a subnet is read.</extracomment>
        <translation>正在从链上读取启动时间…</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>State of a subnet.</extracomment>
        <translation>已启动</translation>
    </message>
    <message>
        <source>It can be started now</source>
        <extracomment>State of a subnet.</extracomment>
        <translation>现在可以启动</translation>
    </message>
    <message>
        <source>It can be started %1</source>
        <extracomment>State of a subnet; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>%1可以启动</translation>
    </message>
    <message>
        <source>Its alpha is traded and its neurons earn alpha from the first epoch on. TAO flows into its pool once the network&apos;s administrators have switched its emission on.</source>
        <translation>它的 alpha 可以交易，神经元从第一个周期起获得 alpha。网络管理员开启其排放后，TAO 便流入它的流动性池。</translation>
    </message>
    <message>
        <source>Until you start it nobody can stake on it and nobody earns. A start cannot be undone.</source>
        <translation>在你启动之前，没有人能在此质押，也没有人获得收益。启动后无法撤销。</translation>
    </message>
    <message>
        <source>Its symbol</source>
        <extracomment>Heading of the card about the symbol of a subnet&apos;s token.</extracomment>
        <translation>子网符号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>Field label.</extracomment>
        <translation>符号</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <extracomment>Button: asks the chain for another symbol.</extracomment>
        <translation>更改符号</translation>
    </message>
    <message>
        <source>Register another subnet</source>
        <extracomment>Button: an empty wizard.</extracomment>
        <translation>再注册一个子网</translation>
    </message>
    <message>
        <source>One of the chain&apos;s list, such as α or δ, that no other subnet has.</source>
        <extracomment>Hint at that field.</extracomment>
        <translation>从链的符号列表中选一个其他子网未使用的，例如 α 或 δ。</translation>
    </message>
</context>
<context>
    <name>soma::ui::StateStack</name>
    <message>
        <source>This could not be read</source>
        <extracomment>Heading where data should be; a sentence with the reason follows.</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask again.</extracomment>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>soma::ui::StatusBar</name>
    <message>
        <source>Open the node page</source>
        <translation>打开节点页面</translation>
    </message>
    <message>
        <source>finalized #%1 (%2 behind)</source>
        <extracomment>Status bar; %1 is a block number, %2 how many blocks it is behind.</extracomment>
        <translation>已最终确认 #%1（落后 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>Status bar: transfers that are not final yet.</extracomment>
        <translation>
            <numerusform>%n 笔待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Status bar: the window shows nothing until it is unlocked.</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <extracomment>Status bar: no key is in memory.</extracomment>
        <translation>密钥已锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unlocked</source>
        <extracomment>Status bar: so many keys are in memory.</extracomment>
        <translation>
            <numerusform>%n 个密钥已解锁</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the window (Ctrl+L)</source>
        <extracomment>Tooltip of the lock in the status bar.</extracomment>
        <translation>锁定窗口（Ctrl+L）</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <extracomment>The bell in the status bar: so many notices were not looked at.</extracomment>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+N)</source>
        <extracomment>Tooltip of the bell in the status bar; %1 is what there is.</extracomment>
        <translation>%1（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Amounts masked</source>
        <extracomment>Status bar: amounts are shown as dots.</extracomment>
        <translation>金额已遮盖</translation>
    </message>
    <message>
        <source>Show amounts (Ctrl+Shift+M)</source>
        <extracomment>Tooltip of that.</extracomment>
        <translation>显示金额（Ctrl+Shift+M）</translation>
    </message>
</context>
<context>
    <name>soma::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Screen reader text of a wizard&apos;s steps; %1 and %2 are numbers, %3 the step&apos;s name.</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>soma::ui::StepTrack</name>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader name of the row of steps of a transfer.</extracomment>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>soma::ui::StorageEntry</name>
    <message>
        <source>Key copied</source>
        <extracomment>Short confirmation after copying a key of the chain&apos;s storage.</extracomment>
        <translation>键已复制</translation>
    </message>
    <message>
        <source>Value copied</source>
        <extracomment>Short confirmation after copying a value of the chain&apos;s storage.</extracomment>
        <translation>值已复制</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Caption above one key of the chain&apos;s storage.</extracomment>
        <translation>键</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>Button: copies a value of the chain&apos;s storage in full.</extracomment>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Reads as</source>
        <extracomment>Caption above a value of the chain&apos;s storage in words and numbers.</extracomment>
        <translation>含义</translation>
    </message>
    <message>
        <source>Value, %1 bytes, the first %2 of them; the copy has all</source>
        <translation>值，%1 字节，显示前 %2 字节；复制时包含全部</translation>
    </message>
    <message>
        <source>Value, %1 bytes</source>
        <translation>值，%1 字节</translation>
    </message>
    <message>
        <source>What these bytes mean is not known: no item that this node names has such a key.</source>
        <extracomment>In place of a value in words, when the node does not name what it keeps there.</extracomment>
        <translation>这些字节的含义未知：此节点命名的条目中没有这样的键。</translation>
    </message>
    <message>
        <source>These bytes cannot be read as what the chain says they are. %1</source>
        <extracomment>In place of a value in words; %1 is a sentence that says why.</extracomment>
        <translation>这些字节无法按链所声明的类型读取。%1</translation>
    </message>
    <message>
        <source>(only its hash is kept)</source>
        <extracomment>In place of a part of a key that only its hash is kept of.</extracomment>
        <translation>（只保存其哈希）</translation>
    </message>
</context>
<context>
    <name>soma::ui::StorageModel</name>
    <message>
        <source>Key</source>
        <extracomment>Column heading of the chain&apos;s storage.</extracomment>
        <translation>键</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column heading of the chain&apos;s storage: how many bytes the value has.</extracomment>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column heading of the chain&apos;s storage.</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Reads as</source>
        <extracomment>Column heading of the chain&apos;s storage: key and value in words and numbers.</extracomment>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>soma::ui::StorageTab</name>
    <message>
        <source>Pallet</source>
        <extracomment>Field label: a part of the chain&apos;s program that keeps things.</extracomment>
        <translation>Pallet</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Field label: what a pallet keeps.</extracomment>
        <translation>条目</translation>
    </message>
    <message>
        <source>Key, or the beginning of keys</source>
        <extracomment>Field label: the beginning of the keys that are read, as hexadecimal digits.</extracomment>
        <translation>键，或键的开头</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>Choice at which block the chain&apos;s storage is read: the newest one.</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Choice at which block the chain&apos;s storage is read: the newest that stays.</extracomment>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>Block to read at</source>
        <extracomment>Screen reader name of the choice at which block the chain&apos;s storage is read.</extracomment>
        <translation>在哪个区块读取</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Button: reads the chain&apos;s storage.</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Button: reads the next entries of the chain&apos;s storage.</extracomment>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>What a screen reader says of the table of the chain&apos;s storage.</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <extracomment>Shown while the chain&apos;s storage is read.</extracomment>
        <translation>正在读取存储…</translation>
    </message>
    <message>
        <source>Everything in it</source>
        <extracomment>First of the items of a pallet: all of them.
----------
Choice of a storage item: all items of the chosen pallet.</extracomment>
        <translation>其中全部</translation>
    </message>
    <message>
        <source>This node does not tell the names of what it keeps, so only keys can be read. Keys and values are shown as raw bytes.</source>
        <extracomment>Above the chain&apos;s storage, when the node cannot name what it keeps.</extracomment>
        <translation>此节点不提供所存内容的名称，因此只能按键读取。键和值以原始字节显示。</translation>
    </message>
    <message>
        <source>A key is 0x and an even number of digits 0–9 and a–f. Choose a pallet and an item, or paste a whole key.</source>
        <extracomment>Under the key of the chain&apos;s storage.</extracomment>
        <translation>键由 0x 和偶数个 0–9、a–f 的数字组成。请选择 pallet 和条目，或粘贴完整的键。</translation>
    </message>
    <message>
        <source>That block is too old by now to read on. Read again, at a newer one.</source>
        <translation>该区块已太旧，无法继续读取。请在更新的区块上重新读取。</translation>
    </message>
    <message>
        <source>The first %1 at block %2</source>
        <translation>区块 %2 处的前 %1 项</translation>
    </message>
    <message>
        <source>%1 at block %2, all there are</source>
        <translation>区块 %2 处共 %1 项，已全部列出</translation>
    </message>
    <message>
        <source>Nothing is kept there</source>
        <extracomment>Heading where entries of the chain&apos;s storage would be.</extracomment>
        <translation>那里没有内容</translation>
    </message>
    <message>
        <source>At block %1 no key begins with these bytes. For an item this means that it has its default value.</source>
        <extracomment>Explains that heading; %1 is a block number.</extracomment>
        <translation>在区块 %1 没有以这些字节开头的键。对条目而言，这表示它取默认值。</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <extracomment>Heading where entries of the chain&apos;s storage would be, while the node does not run.</extracomment>
        <translation>暂无可读内容</translation>
    </message>
    <message>
        <source>The node is not live now. Its storage can be read when it is.</source>
        <extracomment>Explains that heading.</extracomment>
        <translation>节点现在未在运行。运行后即可读取其存储。</translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <extracomment>Heading where entries of the chain&apos;s storage will be.</extracomment>
        <translation>选择要读取的内容</translation>
    </message>
    <message>
        <source>A pallet and an item, or the beginning of keys; then press Read. Everything that begins so is listed.</source>
        <extracomment>Explains that heading.</extracomment>
        <translation>选择 pallet 和条目，或输入键的开头，然后按“读取”。以此开头的全部内容都会列出。</translation>
    </message>
    <message>
        <source>Keys and values are shown as bytes, and as what they mean where this node names what it keeps there.</source>
        <extracomment>Above the chain&apos;s storage, when the key belongs to no single item.</extracomment>
        <translation>键和值以字节显示；在此节点有命名之处，也显示其含义。</translation>
    </message>
    <message>
        <source>Shown as bytes and as what they mean, by type: from %1 to %2</source>
        <extracomment>Above the chain&apos;s storage: a map; %1 and %2 are technical names of types.</extracomment>
        <translation>以字节及其含义显示，按类型：从 %1 到 %2</translation>
    </message>
    <message>
        <source>Shown as bytes and as what they mean, by type: %1</source>
        <extracomment>Above the chain&apos;s storage: a single value; %1 is the technical name of its type.</extracomment>
        <translation>以字节及其含义显示，按类型：%1</translation>
    </message>
    <message>
        <source>This node names no item with such a key.</source>
        <extracomment>Tooltip of an en dash beside bytes of the chain&apos;s storage.</extracomment>
        <translation>此节点没有命名带有这种键的条目。</translation>
    </message>
</context>
<context>
    <name>soma::ui::StrengthMeter</name>
    <message>
        <source>Guessed within seconds</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>几秒内即可猜出</translation>
    </message>
    <message>
        <source>Weak: add words</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>弱：请增加单词</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetDetail</name>
    <message>
        <source>Back to all subnets (Esc)</source>
        <extracomment>Button: from a subnet&apos;s page back to the list.</extracomment>
        <translation>返回全部子网（Esc）</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Caption of a figure: TAO for one of the subnet&apos;s tokens.</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>TAO a day</source>
        <extracomment>Caption of a figure.</extracomment>
        <translation>每日 TAO</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <extracomment>Caption of a figure: until ranks are worked out again.</extracomment>
        <translation>下个周期</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Caption of a figure: since the subnet was registered.</extracomment>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>Reading the subnet…</source>
        <extracomment>Shown while a subnet is read from the node.</extracomment>
        <translation>正在读取子网…</translation>
    </message>
    <message>
        <source>There is no such subnet</source>
        <extracomment>Where a subnet should be that does not exist.</extracomment>
        <translation>没有这个子网</translation>
    </message>
    <message>
        <source>It was replaced or dissolved.</source>
        <translation>它已被替换或解散。</translation>
    </message>
    <message>
        <source>Parts of the subnet</source>
        <extracomment>What a screen reader says of the tabs on a subnet&apos;s page.</extracomment>
        <translation>子网的各个部分</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <extracomment>Tooltip of an en dash on a subnet&apos;s page.</extracomment>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>Registered, not started: it gets no emission</source>
        <extracomment>State of a subnet, under its name.</extracomment>
        <translation>已注册，未启动：没有排放</translation>
    </message>
    <message>
        <source>Started, without TAO emission</source>
        <translation>已启动，没有 TAO 排放</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetListModel</name>
    <message>
        <source>No.</source>
        <extracomment>Column heading of the list of subnets: the subnet&apos;s number.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the list of subnets.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Column heading of the list of subnets: the letter of its token.</extracomment>
        <translation>代币</translation>
    </message>
    <message>
        <source>Price τ</source>
        <extracomment>Column heading of the list of subnets: TAO for one of its tokens.</extracomment>
        <translation>价格 τ</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Column heading of the list of subnets: a small picture of the price.</extracomment>
        <translation>7 天走势</translation>
    </message>
    <message>
        <source>1h</source>
        <extracomment>Column heading of the list of subnets: the price&apos;s change in one hour.</extracomment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1d</source>
        <extracomment>Column heading of the list of subnets: the price&apos;s change in one day.</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7d</source>
        <extracomment>Column heading of the list of subnets: the price&apos;s change in seven days.</extracomment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Market cap τ</source>
        <extracomment>Column heading of the list of subnets: price times all its tokens.</extracomment>
        <translation>市值 τ</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Column heading of the list of subnets: its part of the TAO that is emitted.</extracomment>
        <translation>排放占比</translation>
    </message>
    <message>
        <source>τ a day</source>
        <extracomment>Column heading of the list of subnets: TAO a day.</extracomment>
        <translation>每日 τ</translation>
    </message>
    <message>
        <source>Pool τ</source>
        <extracomment>Column heading of the list of subnets: TAO in its pool.</extracomment>
        <translation>流动性池 τ</translation>
    </message>
    <message>
        <source>Volume τ</source>
        <extracomment>Column heading of the list of subnets: all that was ever traded.</extracomment>
        <translation>累计成交 τ</translation>
    </message>
    <message>
        <source>Stake α</source>
        <extracomment>Column heading of the list of subnets: its tokens outside the pool.</extracomment>
        <translation>质押量 α</translation>
    </message>
    <message>
        <source>Neurons</source>
        <extracomment>Column heading of the list of subnets: places taken.</extracomment>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Place τ</source>
        <extracomment>Column heading of the list of subnets: what a neuron&apos;s place costs.</extracomment>
        <translation>席位 τ</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column heading of the list of subnets: time since it was registered.</extracomment>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>Immune</source>
        <extracomment>Column heading of the list of subnets: time until it may be replaced.</extracomment>
        <translation>免疫期</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>Column heading of the list of subnets: its turn to be replaced, 1 is next.</extracomment>
        <translation>淘汰次序</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetPanel</name>
    <message>
        <source>Price</source>
        <extracomment>Caption of a figure: TAO for one of the subnet&apos;s tokens.
----------
What a screen reader says of the small price chart.
----------
Name of a line in a chart.</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>In a day</source>
        <extracomment>Caption of a figure: how the price changed in a day.</extracomment>
        <translation>一天涨跌</translation>
    </message>
    <message>
        <source>Emission share</source>
        <extracomment>Caption of a figure: the subnet&apos;s part of the TAO that is emitted.</extracomment>
        <translation>排放占比</translation>
    </message>
    <message>
        <source>TAO a day</source>
        <extracomment>Caption of a figure.</extracomment>
        <translation>每日 TAO</translation>
    </message>
    <message>
        <source>In the pool</source>
        <extracomment>Caption of a figure: what lies in the subnet&apos;s pool.</extracomment>
        <translation>流动性池内</translation>
    </message>
    <message>
        <source>Neurons</source>
        <extracomment>Caption of a figure: neurons and places.</extracomment>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Caption of an address.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Open the subnet</source>
        <extracomment>Button: the subnet&apos;s own page.</extracomment>
        <translation>打开子网</translation>
    </message>
    <message>
        <source>Stake on it</source>
        <extracomment>Button: leads to the staking page.</extracomment>
        <translation>在此质押</translation>
    </message>
    <message>
        <source>See its emission</source>
        <extracomment>Button: leads to the emission page.</extracomment>
        <translation>查看排放量</translation>
    </message>
    <message>
        <source>No prices were recorded here yet.</source>
        <extracomment>Where a subnet&apos;s price chart should be.</extracomment>
        <translation>此处尚未记录价格。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button of a watched subnet.</extracomment>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>No price of that time was recorded here.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>此处没有记录当时的价格。</translation>
    </message>
    <message>
        <source>It gets no emission.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>它没有排放。</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetPicker</name>
    <message>
        <source>Number, name or symbol</source>
        <extracomment>Inside an empty field that finds subnets.</extracomment>
        <translation>编号、名称或符号</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetsPage</name>
    <message>
        <source>Subnets</source>
        <extracomment>Name of the page with the list of all subnets.
----------
What a screen reader says of the list of subnets.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Name, number or owner</source>
        <extracomment>Placeholder and name of the field above the list of subnets.</extracomment>
        <translation>名称、编号或所有者</translation>
    </message>
    <message>
        <source>Find a subnet by name, number or owner</source>
        <translation>按名称、编号或所有者查找子网</translation>
    </message>
    <message>
        <source>Watched only</source>
        <extracomment>Button above the list of subnets: only those with a star.</extracomment>
        <translation>仅看关注</translation>
    </message>
    <message>
        <source>Reading the subnets…</source>
        <extracomment>Shown while the list of subnets is read from the node.</extracomment>
        <translation>正在读取子网…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Above the list of subnets: %1 are shown of %2.</extracomment>
        <translation>显示 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>None of yours</source>
        <extracomment>Where a list of one&apos;s own subnets should be.</extracomment>
        <translation>没有你的子网</translation>
    </message>
    <message>
        <source>Subnets appear here that one of your accounts owns or has stake in.</source>
        <extracomment>Where a list of one&apos;s own subnets should be.</extracomment>
        <translation>你的账户拥有或有质押的子网会显示在这里。</translation>
    </message>
    <message>
        <source>No subnet matches</source>
        <extracomment>Where a list of subnets should be.</extracomment>
        <translation>没有匹配的子网</translation>
    </message>
    <message>
        <source>Look for a part of a name, a number, or the beginning of an owner&apos;s address.</source>
        <extracomment>Where a list of subnets should be.</extracomment>
        <translation>请搜索名称的一部分、编号，或所有者地址的开头。</translation>
    </message>
    <message>
        <source>Open the subnet</source>
        <extracomment>Menu item: the subnet&apos;s own page.</extracomment>
        <translation>打开子网</translation>
    </message>
    <message>
        <source>Watch or stop watching</source>
        <extracomment>Menu item: marks a subnet for the watch list, or takes the mark away.</extracomment>
        <translation>关注或取消关注</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Menu item: the text of one cell goes to the clipboard.</extracomment>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <extracomment>Menu item: the texts of one row go to the clipboard.</extracomment>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Menu: which column orders the list.</extracomment>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu: which columns are shown.</extracomment>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>soma::ui::SudoAct</name>
    <message>
        <source>%1 as administrator</source>
        <extracomment>Headline of a review; %1 is the technical name of a call.</extracomment>
        <translation>以管理员身份 %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Button that signs; %1 is the technical name of a call.</extracomment>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>The administrator&apos;s calls pass by the rules that hold for everybody else. Save a snapshot first if you may want to go back.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>管理员的调用不受对其他人生效的规则限制。如果可能想要返回，请先保存快照。</translation>
    </message>
    <message>
        <source>Back to the network</source>
        <extracomment>Button after signing: leads back to the controls of the local network.</extracomment>
        <translation>返回网络</translation>
    </message>
</context>
<context>
    <name>soma::ui::SudoCard</name>
    <message>
        <source>Administrator</source>
        <extracomment>Heading on the node page: calls that only the administrator of a local network may make.</extracomment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>This wallet holds the key that may do everything on this network. Choose a call; it is tried out on the newest block while you type, and nothing is sent before you sign.</source>
        <extracomment>Explains the administrator&apos;s calls.</extracomment>
        <translation>本钱包持有在此网络上可做一切的密钥。请选择一个调用；在您输入时会在最新区块上试运行，签名之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Pallet</source>
        <extracomment>Field label: a part of the chain&apos;s program.</extracomment>
        <translation>Pallet</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Field label: what the administrator wants done.</extracomment>
        <translation>调用</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change.</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Review the administrator&apos;s call</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>检查管理员的调用</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Choice at a yes-or-no argument of a call.</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Choice at a yes-or-no argument of a call.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>In TAO, with a dot before the decimals.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>以 TAO 为单位，小数点用点号。</translation>
    </message>
    <message>
        <source>The number of a subnet.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>子网的编号。</translation>
    </message>
    <message>
        <source>An address.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>一个地址。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>一个整数。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>从 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Any text.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>任意文本。</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>In place, at an argument of a call.</extracomment>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Type an amount in TAO, with a dot before the decimals.</source>
        <extracomment>In place, at an argument of a call.</extracomment>
        <translation>请输入以 TAO 计的金额，小数前用点。</translation>
    </message>
    <message>
        <source>The chain takes %1 at least.</source>
        <extracomment>In place, at an argument of a call; %1 is a number.</extracomment>
        <translation>链接受的最小值为 %1。</translation>
    </message>
    <message>
        <source>The chain takes %1 at most.</source>
        <extracomment>In place, at an argument of a call; %1 is a number.</extracomment>
        <translation>链最多接受 %1。</translation>
    </message>
    <message>
        <source>Fill in the arguments to see what the call would change.</source>
        <extracomment>Below the arguments of a call, before they are all there.</extracomment>
        <translation>填写参数以查看此调用会改变什么。</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>正在试运行…</translation>
    </message>
    <message>
        <source>The call works and changes nothing that is kept.</source>
        <extracomment>Below the arguments of a call that was tried out.</extracomment>
        <translation>此调用可行，但不改变任何保存的内容。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of what a call would change.</extracomment>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::SummaryTab</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Heading above an account&apos;s address.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Anybody may know it. Compare it group by group when you give it to somebody.</source>
        <extracomment>Below an account&apos;s address.</extracomment>
        <translation>地址可以公开。告诉他人时，请逐组核对。</translation>
    </message>
    <message>
        <source>Local faucet</source>
        <extracomment>Heading: gives test TAO on a local network.</extracomment>
        <translation>本地水龙头</translation>
    </message>
    <message>
        <source>This is your own network, so it can give you TAO to try things with. It has no value anywhere else.</source>
        <extracomment>Explains the faucet.</extracomment>
        <translation>这是你自己的网络，可以发放 TAO 供你试用。这些 TAO 在别处没有任何价值。</translation>
    </message>
    <message>
        <source>Fund with %1</source>
        <extracomment>Button of the faucet; %1 is an amount.</extracomment>
        <translation>领取 %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Heading above an account&apos;s balances.</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Caption: spendable and locked part of a balance together.</extracomment>
        <translation>自由余额</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <extracomment>Caption: what can be sent while the account stays open.</extracomment>
        <translation>可发送</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Caption: part of a balance held back for a purpose.</extracomment>
        <translation>预留</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Caption: part of the free balance that cannot be sent.</extracomment>
        <translation>冻结</translation>
    </message>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance.</extracomment>
        <translation>节点尚未应答，余额未知。</translation>
    </message>
    <message>
        <source>On its way: the next block brings it</source>
        <translation>已发出：下一个区块到账</translation>
    </message>
</context>
<context>
    <name>soma::ui::TaskPage</name>
    <message>
        <source>Working on the key file…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted or encrypted.</extracomment>
        <translation>正在处理密钥文件…</translation>
    </message>
    <message>
        <source>Password of this account</source>
        <translation>此账户的密码</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <extracomment>At the empty field for the password of an account.</extracomment>
        <translation>输入此账户的密码。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leaves a page that works on an account&apos;s keys.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>soma::ui::TimeCard</name>
    <message>
        <source>Making blocks</source>
        <extracomment>Heading on the node page: how the local network&apos;s blocks come.
----------
What a screen reader says of the progress bar while many blocks are made.</extracomment>
        <translation>出块</translation>
    </message>
    <message>
        <source>A block comes</source>
        <extracomment>Above the choice how often the local network makes a block.</extracomment>
        <translation>出块频率</translation>
    </message>
    <message>
        <source>every 12 s</source>
        <extracomment>Choice how often the local network makes a block: the real network&apos;s pace.</extracomment>
        <translation>每 12 秒</translation>
    </message>
    <message>
        <source>every 250 ms</source>
        <extracomment>Choice how often the local network makes a block.</extracomment>
        <translation>每 250 毫秒</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>Choice how often the local network makes a block: only when asked.</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Make one block</source>
        <extracomment>Button: the local network makes one block now.</extracomment>
        <translation>出一个区块</translation>
    </message>
    <message>
        <source>Blocks to make at once</source>
        <extracomment>Field label on the node page: how many blocks to make in one go.</extracomment>
        <translation>一次要出的区块数</translation>
    </message>
    <message>
        <source>Advance</source>
        <extracomment>Button: makes that many blocks as fast as the machine can.</extracomment>
        <translation>推进</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>Button: ends the making of many blocks; those that are made stay.</extracomment>
        <translation>到此停止</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Caption while many blocks are made.</extracomment>
        <translation>已出块</translation>
    </message>
    <message>
        <source>Blocks a second</source>
        <extracomment>Caption while many blocks are made: how many each second.</extracomment>
        <translation>每秒区块数</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Caption while many blocks are made: the time until the last of them.</extracomment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the local network goes on making blocks.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The first block is not made yet, so nothing can be said.</source>
        <extracomment>Tooltip of a rate and a time that are not known yet.</extracomment>
        <translation>第一个区块尚未产生，因此还无法得知。</translation>
    </message>
    <message>
        <source>under 1</source>
        <extracomment>A rate: fewer than one block a second.</extracomment>
        <translation>不足 1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>In place of the time that is left, while the local network is paused.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Block %1 is made.</source>
        <extracomment>After a block was made by hand; %1 is its number.</extracomment>
        <translation>区块 %1 已产生。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 blocks. The newest is block %3.</source>
        <translation>已在 %2 个区块中的第 %1 个之后停止。最新区块为 %3。</translation>
    </message>
    <message>
        <source>Blocks made: %1, in %2. The newest is block %3.</source>
        <extracomment>After many blocks were made; %1 of them in %2, such as &quot;4 s&quot;; %3 is a number.</extracomment>
        <translation>已出块：%1，用时 %2。最新区块为 %3。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TotalHead</name>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance, and the line below it.</extracomment>
        <translation>节点尚未响应，因此余额未知。</translation>
    </message>
    <message>
        <source>The stake could not be read. %1</source>
        <extracomment>Tooltip of an unknown sum of stake; %1 is a sentence with the reason.</extracomment>
        <translation>无法读取质押。%1</translation>
    </message>
    <message>
        <source>The node is not running yet, so the stake is not known.</source>
        <extracomment>Tooltip of an unknown sum of stake.</extracomment>
        <translation>节点尚未运行，因此质押量未知。</translation>
    </message>
    <message>
        <source>The stake is being read from the chain.</source>
        <extracomment>Tooltip of an unknown sum of stake.</extracomment>
        <translation>正在从链上读取质押。</translation>
    </message>
    <message>
        <source>The root claims could not be read. %1</source>
        <extracomment>Tooltip of an unknown sum of root claims; %1 is a sentence with the reason.</extracomment>
        <translation>无法读取根网络领取。%1</translation>
    </message>
    <message>
        <source>The root claims are being read from the chain.</source>
        <extracomment>Tooltip of an unknown sum of root claims.</extracomment>
        <translation>正在从链上读取根网络领取。</translation>
    </message>
    <message>
        <source>What a sale on subnet %1 would give is not known. %2</source>
        <extracomment>Why the exit value is not known; %1 is a subnet, %2 a sentence with the reason.</extracomment>
        <translation>在子网 %1 卖出可得多少未知。%2</translation>
    </message>
    <message>
        <source>Everything you have</source>
        <extracomment>Caption above the one big figure.</extracomment>
        <translation>全部资产</translation>
    </message>
    <message>
        <source>Stake on subnets counts at the price.</source>
        <extracomment>Tooltip of the big figure.</extracomment>
        <translation>子网质押按价格计入。</translation>
    </message>
    <message numerus="yes">
        <source>in %n account(s)</source>
        <extracomment>Below the big figure: over how many accounts it is the sum.</extracomment>
        <translation>
            <numerusform>共 %n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only watched</source>
        <extracomment>Follows &quot;in 3 accounts&quot;: how many of them have no key in this wallet.</extracomment>
        <translation>
            <numerusform>其中 %n 个仅观察</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Part of the total: can be spent.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Part of the total: held back for deposits.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Root stake</source>
        <extracomment>Part of the total: TAO staked on the root network.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>根网络质押</translation>
    </message>
    <message>
        <source>Subnet stake, spot</source>
        <extracomment>Part of the total: alpha staked on subnets, worth so much at the prices.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>子网质押（现价）</translation>
    </message>
    <message>
        <source>At exit value</source>
        <extracomment>Beside the subnet stake at the prices: what selling it now would give.</extracomment>
        <translation>按退出价值</translation>
    </message>
    <message>
        <source>Pending claims</source>
        <extracomment>Part of the total: dividends of root stake not taken yet.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>待领取</translation>
    </message>
    <message>
        <source>On root stake is TAO; its price is one.</source>
        <extracomment>Tooltip of the root stake.</extracomment>
        <translation>根网络上的质押即为 TAO，价格为一。</translation>
    </message>
    <message>
        <source>At the price of this block, without fee and price impact.</source>
        <extracomment>Tooltip of the subnet stake at the prices.</extracomment>
        <translation>按此区块的价格，不计手续费和价格影响。</translation>
    </message>
    <message>
        <source>What selling all of it now would give. Not a part of its own: it is what the same stake really brings.</source>
        <extracomment>Tooltip of the subnet stake at its exit value.</extracomment>
        <translation>现在全部卖出可得的数量。这不是单独的一部分，而是同一质押实际能换得的。</translation>
    </message>
    <message>
        <source>Alpha that root stake has earned on subnets, at the prices, before it is taken.</source>
        <extracomment>Tooltip of the pending root claims.</extracomment>
        <translation>根网络质押在各子网赚得、尚未领取的 alpha，按价格计值。</translation>
    </message>
    <message>
        <source>Nothing is staked on subnets, so no part of it would have to be sold.</source>
        <extracomment>Below the total, where else the cost of selling stands.</extracomment>
        <translation>没有子网质押，因此无需卖出任何部分。</translation>
    </message>
    <message>
        <source>Sold now, the subnet stake would give %1. That is %2 (%3) below its spot value: a sale lowers the price it is made at, and the pool keeps a fee.</source>
        <extracomment>Below the total; %1 and %2 are amounts, %3 a percentage.</extracomment>
        <translation>现在卖出，子网质押可得 %1，比现价价值低 %2（%3）：卖出会压低成交价格，流动性池还会收取手续费。</translation>
    </message>
    <message>
        <source>Part of it is locked and cannot be sold yet.</source>
        <extracomment>Follows the sentence about selling all subnet stake.</extracomment>
        <translation>其中一部分已锁定，暂时不能卖出。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeAmountBox</name>
    <message>
        <source>Amount</source>
        <extracomment>Field label of the stake ticket.
----------
Names of the two axes of the curve in the stake ticket.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Part of what there is</source>
        <extracomment>Screen reader name of the slider of the stake ticket.</extracomment>
        <translation>占可用数量的比例</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>Small button of the stake ticket: all there is.</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>All there is</source>
        <extracomment>Screen reader name of the button for all there is.</extracomment>
        <translation>全部可用数量</translation>
    </message>
    <message>
        <source>%1 percent of what there is</source>
        <translation>可用数量的百分之 %1</translation>
    </message>
    <message>
        <source>Price impact</source>
        <translation>价格影响</translation>
    </message>
    <message>
        <source>%1 available</source>
        <extracomment>At the amount field: what there is, with its unit.</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Nothing is bought or sold: the stake only changes hands.</source>
        <extracomment>Instead of the curve of the stake ticket.</extracomment>
        <translation>不涉及买卖：质押只是换了持有人。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradePlaces</name>
    <message>
        <source>Account</source>
        <extracomment>Field label of the stake ticket: whose stake or TAO it is.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Field label of the stake ticket: which of the positions.</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Field label of the stake ticket.</extracomment>
        <translation>子网</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Field label of the stake ticket: who is staked with.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>To subnet</source>
        <extracomment>Field label of the stake ticket: where stake is moved to.</extracomment>
        <translation>目标子网</translation>
    </message>
    <message>
        <source>To validator</source>
        <extracomment>Field label of the stake ticket: with whom it is staked afterwards.</extracomment>
        <translation>目标验证者</translation>
    </message>
    <message>
        <source>To account</source>
        <extracomment>Field label of the stake ticket: the account that gets the stake.</extracomment>
        <translation>接收账户</translation>
    </message>
    <message>
        <source>Choose a validator…</source>
        <extracomment>Button of the stake ticket: opens the list of validators.</extracomment>
        <translation>选择验证者…</translation>
    </message>
    <message>
        <source>Validator: %1</source>
        <extracomment>Screen reader name of that button; %1 is the validator that is chosen.</extracomment>
        <translation>验证者：%1</translation>
    </message>
    <message>
        <source>To validator: %1</source>
        <extracomment>Screen reader name of that button; %1 is the validator that is chosen.</extracomment>
        <translation>目标验证者：%1</translation>
    </message>
    <message>
        <source>Choose the subnet to stake on.</source>
        <extracomment>In place, when no subnet is chosen.</extracomment>
        <translation>请选择要质押的子网。</translation>
    </message>
    <message>
        <source>Choose the validator to stake with.</source>
        <extracomment>In place, when no validator is chosen.</extracomment>
        <translation>请选择要质押的验证者。</translation>
    </message>
    <message>
        <source>This account has no stake to choose from.</source>
        <extracomment>In place, when the account has no stake.</extracomment>
        <translation>此账户没有可选的质押。</translation>
    </message>
    <message>
        <source>Choose where to move it.</source>
        <extracomment>In place, when no destination is chosen.</extracomment>
        <translation>请选择移动到哪里。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeSummary</name>
    <message>
        <source>You give</source>
        <extracomment>Row of the stake ticket: what leaves the account.</extracomment>
        <translation>付出</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>Row of the stake ticket: what comes in return.</extracomment>
        <translation>得到</translation>
    </message>
    <message>
        <source>Pool fee in it</source>
        <extracomment>Row of the stake ticket: what the pool keeps; part of what is given.</extracomment>
        <translation>其中流动性池手续费</translation>
    </message>
    <message>
        <source>Price impact</source>
        <extracomment>Row of the stake ticket: how much less comes out than at the price before.</extracomment>
        <translation>价格影响</translation>
    </message>
    <message>
        <source>Price after</source>
        <extracomment>Row of the stake ticket.</extracomment>
        <translation>成交后价格</translation>
    </message>
    <message>
        <source>Breaks even at</source>
        <extracomment>Row of the stake ticket: how far the price must rise so that selling gives back what was paid.</extracomment>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Limit price</source>
        <extracomment>Row of the stake ticket: the worst price at which the chain still trades.</extracomment>
        <translation>限价</translation>
    </message>
    <message>
        <source>Known once the fields above are filled in.</source>
        <extracomment>Tooltip of figures that are not known yet.</extracomment>
        <translation>填写上方各项后显示。</translation>
    </message>
    <message>
        <source>The quote uses the chain&apos;s own arithmetic and follows every block.</source>
        <extracomment>Below the rows of the stake ticket, before there is a quote.</extracomment>
        <translation>报价采用链自身的算法，并随每个区块更新。</translation>
    </message>
    <message>
        <source>Costs %1 against the price before, fee included.</source>
        <extracomment>Tooltip of the price impact; %1 is an amount.</extracomment>
        <translation>与成交前的价格相比损失 %1（含手续费）。</translation>
    </message>
    <message>
        <source>%1 before</source>
        <extracomment>Tooltip of the price afterwards; %1 is the price before.</extracomment>
        <translation>成交前为 %1</translation>
    </message>
    <message>
        <source>price +%1</source>
        <extracomment>Value of the break-even row; %1 is a percentage.</extracomment>
        <translation>价格 +%1</translation>
    </message>
    <message>
        <source>So far the price has to rise until selling all of it gives back what it cost, fees and impact both ways included.</source>
        <extracomment>Tooltip of the break-even row.</extracomment>
        <translation>价格需上涨这么多，全部卖出才能收回成本，其中已计入买入和卖出的手续费与价格影响。</translation>
    </message>
    <message>
        <source>The pool could not take it back now.</source>
        <extracomment>Tooltip of the break-even row when it is not known.</extracomment>
        <translation>流动性池目前无法将其买回。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Value of the limit row when the call has none.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Quoted at block %1.</source>
        <extracomment>Below the rows of the stake ticket; %1 is a block number.</extracomment>
        <translation>报价基于区块 %1。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeTerms</name>
    <message>
        <source>Tolerance, %</source>
        <extracomment>Field label of the stake ticket: how much worse the price may get before the block is made.</extracomment>
        <translation>容差（%）</translation>
    </message>
    <message>
        <source>Limit price</source>
        <extracomment>Field label of the stake ticket: the worst price, in TAO per alpha.</extracomment>
        <translation>限价</translation>
    </message>
    <message>
        <source>A part will do</source>
        <extracomment>Check box of the stake ticket.</extracomment>
        <translation>允许部分成交</translation>
    </message>
    <message>
        <source>Trades as much as the limit allows. Without it the chain trades all or nothing.</source>
        <extracomment>Explains that check box.</extracomment>
        <translation>在限价允许的范围内尽量成交。不选此项时，链只会全部成交或不成交。</translation>
    </message>
    <message>
        <source>The chain has no limit for this call: it trades at whatever price the block has.</source>
        <extracomment>Hint at the limit price that cannot be set.</extracomment>
        <translation>链没有为此调用设限价：它按所在区块的价格成交。</translation>
    </message>
    <message>
        <source>Your own limit; the tolerance does not count.</source>
        <translation>自行设定的限价；容差不起作用。</translation>
    </message>
    <message>
        <source>From the tolerance, beyond the trade&apos;s own impact.</source>
        <translation>由容差得出，在交易自身的价格影响之外计算。</translation>
    </message>
    <message>
        <source>Type a percentage below 100, such as 0.5.</source>
        <extracomment>In place, at the tolerance.</extracomment>
        <translation>输入小于 100 的百分比，例如 0.5。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeTicket</name>
    <message>
        <source>Stake</source>
        <extracomment>Choice of the stake ticket: TAO becomes stake.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Unstake</source>
        <extracomment>Choice of the stake ticket: stake becomes TAO.</extracomment>
        <translation>解除质押</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>Choice of the stake ticket: to another validator or subnet.</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Choice of the stake ticket: to another account.</extracomment>
        <translation>转让</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferForm</name>
    <message>
        <source>From</source>
        <extracomment>Field label: which account pays.</extracomment>
        <translation>付款账户</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field label: the recipient&apos;s address.</extracomment>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field label.</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>Small button at the amount field: all that can be sent.</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <extracomment>Field label: a note for oneself.</extracomment>
        <translation>给自己的备注</translation>
    </message>
    <message>
        <source>Stays on this computer and is never part of the transaction.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>只保存在这台电脑上，绝不会写入交易。</translation>
    </message>
    <message>
        <source>Keep my account open</source>
        <extracomment>Check box of the send form.</extracomment>
        <translation>保留我的账户</translation>
    </message>
    <message>
        <source>The chain forgets accounts that hold less than %1. With this on, a transfer that would close yours is refused.</source>
        <extracomment>Explains that check box; %1 is an amount.</extracomment>
        <translation>链会删除余额低于 %1 的账户。开启后，会使你的账户被关闭的转账将被拒绝。</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change. Nothing is sent yet.</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Button of the send form: one more person to send to.</extracomment>
        <translation>添加收款人</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <extracomment>Button of the send form: opens a place to paste several recipients into.</extracomment>
        <translation>粘贴列表…</translation>
    </message>
    <message>
        <source>One transaction takes at most %1 recipients. Send to the others in another one.</source>
        <extracomment>On the send page; %1 is a number.</extracomment>
        <translation>一笔交易最多 %1 个收款人。其余请另发一笔。</translation>
    </message>
    <message>
        <source>There is no recipient in this. Each line needs an address and an amount.</source>
        <extracomment>On the send page, at a pasted text.</extracomment>
        <translation>其中没有收款人。每行需要地址和金额。</translation>
    </message>
    <message>
        <source>These would be %1 recipients, and one transaction takes at most %2. Nothing was filled in; split the list.</source>
        <extracomment>On the send page, at a pasted list; both are numbers.</extracomment>
        <translation>共 %1 个收款人，而一笔交易最多 %2 个。未填入任何内容，请拆分列表。</translation>
    </message>
    <message>
        <source>Together these amounts are more TAO than can exist.</source>
        <extracomment>On the send page, about several amounts together.</extracomment>
        <translation>这些金额之和超过了 TAO 的总量上限。</translation>
    </message>
    <message>
        <source>Together that is %1, and the account can send %2 before the fee.</source>
        <extracomment>On the send page; both are amounts.</extracomment>
        <translation>合计 %1，而该账户在手续费前可发送 %2。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferPlan</name>
    <message>
        <source>What it will cost</source>
        <extracomment>Heading of the panel with the fee.</extracomment>
        <translation>所需费用</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Caption: what the chain takes.</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Leaves your account</source>
        <extracomment>Caption: amount and fee together.</extracomment>
        <translation>从账户扣除</translation>
    </message>
    <message>
        <source>Stays in your account</source>
        <extracomment>Caption: the sender&apos;s balance afterwards.</extracomment>
        <translation>账户剩余</translation>
    </message>
    <message numerus="yes">
        <source>Amount for %n recipient(s)</source>
        <extracomment>Caption: the sum for several recipients.</extracomment>
        <translation>
            <numerusform>%n 个收款人的金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption: what the recipient gets.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Known once every recipient has an address and an amount.</source>
        <translation>每个收款人都有地址和金额后即可得知。</translation>
    </message>
    <message>
        <source>Known once recipient and amount are there.</source>
        <translation>填写收款人和金额后显示。</translation>
    </message>
    <message>
        <source>The fee is worked out by the node while you type.</source>
        <extracomment>In the panel with the fee, before the form is complete.</extracomment>
        <translation>手续费由节点在输入时计算。</translation>
    </message>
    <message>
        <source>At block %1.</source>
        <extracomment>In the panel with the fee; %1 is a block number.</extracomment>
        <translation>基于区块 %1。</translation>
    </message>
    <message>
        <source>At block %1. All of them are paid in one transaction, or none.</source>
        <extracomment>In the panel with the fee; %1 is a block number.</extracomment>
        <translation>在区块 %1。所有人在一笔交易中付清，否则都不付。</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferReview</name>
    <message>
        <source>Send %1</source>
        <extracomment>Headline of the review page; %1 is an amount.</extracomment>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Caption on the review page.</extracomment>
        <translation>付款账户</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Caption on the review page.</extracomment>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Stands in place of the recipient&apos;s name when it is not one of the person&apos;s accounts.</extracomment>
        <translation>他人</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>Heading of the before-and-after table.</extracomment>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Row of the before-and-after table: the sender&apos;s balance.</extracomment>
        <translation>你的账户</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>Row of the before-and-after table: the recipient&apos;s balance.</extracomment>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Fee, to the block&apos;s author</source>
        <extracomment>Row of the before-and-after table.</extracomment>
        <translation>手续费，归出块者</translation>
    </message>
    <message>
        <source>Burned, because it is too small to stay</source>
        <extracomment>Row of the before-and-after table: a rest too small to stay.</extracomment>
        <translation>销毁，因金额过小无法保留</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <extracomment>Heading above the risks on the review page.</extracomment>
        <translation>签名之前</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>Password field on the review page; %1 is an account&apos;s name.</extracomment>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>The signature is good for one use and expires %1.</source>
        <extracomment>Below the password; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>此签名仅可使用一次，%1失效。</translation>
    </message>
    <message>
        <source>%1 is unlocked, so no password is needed.</source>
        <extracomment>Instead of the password field; %1 is an account&apos;s name.</extracomment>
        <translation>%1 已解锁，无需密码。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leads back to the form.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Opening the key and signing…</source>
        <extracomment>The button while the key file is being opened, which takes about a second.</extracomment>
        <translation>正在打开密钥并签名…</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <extracomment>Button: signs and sends; %1 is an amount, %2 a short address.</extracomment>
        <translation>向 %2 发送 %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferTrack</name>
    <message>
        <source>Hash copied</source>
        <extracomment>Short confirmation after copying a hash.</extracomment>
        <translation>哈希已复制</translation>
    </message>
    <message>
        <source>%1 was not sent</source>
        <extracomment>Headline of the tracked transfer; %1 is an amount.</extracomment>
        <translation>%1 未发送</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <extracomment>Headline of the tracked transfer; %1 is an amount.</extracomment>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Headline of the tracked transfer; %1 is an amount.</extracomment>
        <translation>正在发送 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Below the headline; %1 is an account&apos;s name or a short address.</extracomment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>It is final: nobody can undo it.</source>
        <extracomment>Below the steps of a transfer that is finalized.</extracomment>
        <translation>已最终确认：任何人都无法撤销。</translation>
    </message>
    <message>
        <source>You can leave this page. The overview keeps track of it.</source>
        <extracomment>Below the steps of a transfer that is under way.</extracomment>
        <translation>可以离开此页面，概览会继续跟踪。</translation>
    </message>
    <message>
        <source>Transaction hash</source>
        <extracomment>Caption above the hash of a transaction.</extracomment>
        <translation>交易哈希</translation>
    </message>
    <message>
        <source>Send another</source>
        <extracomment>Button: an empty send form.</extracomment>
        <translation>再发送一笔</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Button: to the first page.</extracomment>
        <translation>前往概览</translation>
    </message>
</context>
<context>
    <name>soma::ui::ValidatorModel</name>
    <message>
        <source>Validator</source>
        <extracomment>Column heading of the validators.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column heading of the validators: the place in the subnet.</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Column heading of the validators: all stake with it in the subnet.</extracomment>
        <translation>质押量</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Column heading of the validators: what it keeps of the rewards.</extracomment>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Permit</source>
        <extracomment>Column heading of the validators: whether it may validate.</extracomment>
        <translation>许可</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Column heading of the validators: whether it set weights lately.</extracomment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Gross 7 d</source>
        <extracomment>Column heading of the validators: earned in seven days, before the take.</extracomment>
        <translation>7 天毛收益</translation>
    </message>
    <message>
        <source>− take</source>
        <extracomment>Column heading of the validators: the part of that which the validator keeps.</extracomment>
        <translation>− 佣金</translation>
    </message>
    <message>
        <source>Net 7 d</source>
        <extracomment>Column heading of the validators: earned in seven days by those who stake.</extracomment>
        <translation>7 天净收益</translation>
    </message>
</context>
<context>
    <name>soma::ui::ValidatorPicker</name>
    <message>
        <source>yes</source>
        <extracomment>In the list of validators: a property that holds.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>In seven days, of the stake, if every epoch pays what the last one did. What entering and leaving cost is in the ticket; changes of price are not in it.</source>
        <extracomment>Tooltip of a yield in the list of validators.</extracomment>
        <translation>若每个周期都与上个周期收益相同，七天内相对于质押量的收益。买入和卖出的成本见交易单；不含价格变动。</translation>
    </message>
    <message>
        <source>Validators of %1</source>
        <extracomment>Headline of the list of validators; %1 is a subnet in words.</extracomment>
        <translation>%1 的验证者</translation>
    </message>
    <message>
        <source>Read from the chain, all of them. Names are what validators say of themselves; nobody has checked them, so compare the address.</source>
        <extracomment>Below that headline.</extracomment>
        <translation>全部读取自链上。名称是验证者自行填写的，未经任何人核实，请比对地址。</translation>
    </message>
    <message>
        <source>Name or address</source>
        <extracomment>Inside the empty search field of the validators.</extracomment>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Search validators</source>
        <extracomment>Screen reader name of the search field of the validators.</extracomment>
        <translation>搜索验证者</translation>
    </message>
    <message>
        <source>On this subnet</source>
        <extracomment>Filter of the validators: they have a place in this subnet.</extracomment>
        <translation>在此子网中</translation>
    </message>
    <message>
        <source>With permit</source>
        <extracomment>Filter of the validators: they may validate.</extracomment>
        <translation>有许可</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Filter of the validators: they set weights lately.</extracomment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Filter of the validators: they have given themselves a name.</extracomment>
        <translation>有名称</translation>
    </message>
    <message>
        <source>Take up to, %</source>
        <extracomment>Before the field for the highest take, in percent.</extracomment>
        <translation>佣金上限（%）</translation>
    </message>
    <message>
        <source>Choose this validator</source>
        <extracomment>Button: takes the selected validator into the ticket.</extracomment>
        <translation>选择此验证者</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leads back to the ticket.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Validators</source>
        <extracomment>Screen reader name of the table of validators.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>No validator fits</source>
        <extracomment>Heading where the validators would be.</extracomment>
        <translation>没有符合条件的验证者</translation>
    </message>
    <message>
        <source>Nobody in this list has everything that the filters ask for. Take one of them away.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>列表中没有验证者满足全部筛选条件。请去掉其中一项。</translation>
    </message>
    <message>
        <source>Reading the validators from the chain…</source>
        <extracomment>Shown while the validators are read.</extracomment>
        <translation>正在从链上读取验证者…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Below the list of validators; %1 and %2 are numbers.</extracomment>
        <translation>显示 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>soma::ui::VerifyTask</name>
    <message>
        <source>Verify a message</source>
        <extracomment>Headline.</extracomment>
        <translation>验证消息</translation>
    </message>
    <message>
        <source>Paste the three parts exactly as you got them; a single space makes another message.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>请将三部分按收到的原样粘贴；多一个空格就是另一条消息。</translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <extracomment>Field label: the address of whoever signed.</extracomment>
        <translation>签名者地址</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Field label: the text that was signed.</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Field label: the signature of a text.</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>0x and 128 characters.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>0x 加 128 个字符。</translation>
    </message>
    <message>
        <source>✓ This account signed this message.</source>
        <extracomment>A signed message was checked and the signature is right.</extracomment>
        <translation>✓ 此消息由该账户签名。</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Button: checks a signature.</extracomment>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>soma::ui::WatchCard</name>
    <message>
        <source>No price of that time was recorded here.</source>
        <extracomment>Tooltip of an empty cell in the watch list.</extracomment>
        <translation>此处没有那个时间的价格记录。</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>Heading of the card with the subnets that the person marked.</extracomment>
        <translation>关注列表</translation>
    </message>
    <message>
        <source>Watched subnets</source>
        <extracomment>What a screen reader says of the table of marked subnets.</extracomment>
        <translation>已关注的子网</translation>
    </message>
    <message>
        <source>No subnet is marked yet. In the list of subnets, click the star of a row or press W on it.</source>
        <extracomment>In the empty watch list: how to put something into it.</extracomment>
        <translation>尚未标记子网。在子网列表中点击某行的星标，或在该行按 W。</translation>
    </message>
    <message>
        <source>The subnets you marked no longer exist on this chain.</source>
        <extracomment>In the watch list: all marked subnets are gone.</extracomment>
        <translation>标记的子网在此链上已不存在。</translation>
    </message>
    <message>
        <source>Reading the subnets…</source>
        <extracomment>In the watch list while the subnets are read from the node.</extracomment>
        <translation>正在读取子网…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button in the watch list: ask the node again.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the subnets</source>
        <translation>显示子网</translation>
    </message>
</context>
<context>
    <name>soma::ui::WatchPages</name>
    <message>
        <source>Watch an address</source>
        <extracomment>Headline of the page that adds a watch-only account.</extracomment>
        <translation>观察地址</translation>
    </message>
    <message>
        <source>You see its balance and its movements. Nothing can be sent from here, because its key stays where it is.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>可以查看它的余额和收支。由于密钥不在此处，无法从这里发送任何内容。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Field label.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of an account.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Watch it</source>
        <extracomment>Button: adds a watch-only account.</extracomment>
        <translation>观察</translation>
    </message>
    <message>
        <source>Give the account a name, such as savings.</source>
        <extracomment>At the empty name field of a new account.</extracomment>
        <translation>请为账户命名，例如“储蓄”。</translation>
    </message>
</context>
<context>
    <name>soma::ui::WeightsTab</name>
    <message>
        <source>Weights</source>
        <extracomment>Choice over a picture of a subnet: what validators give miners.
----------
Tab of a subnet&apos;s page: weights and bonds.</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Bonds</source>
        <extracomment>Choice over a picture of a subnet: what has grown of the weights.</extracomment>
        <translation>债券</translation>
    </message>
    <message>
        <source>Weights and bonds by validator and miner</source>
        <extracomment>What a screen reader says of the picture of weights or bonds.</extracomment>
        <translation>按验证者和矿工显示的权重与债券</translation>
    </message>
    <message>
        <source>validators, most stake first</source>
        <extracomment>Names of the picture&apos;s axes.</extracomment>
        <translation>验证者，质押量从高到低</translation>
    </message>
    <message>
        <source>miners</source>
        <translation>矿工</translation>
    </message>
    <message>
        <source>Reading weights and bonds…</source>
        <extracomment>Shown while weights are read from the node.</extracomment>
        <translation>正在读取权重和债券…</translation>
    </message>
    <message>
        <source>No weights</source>
        <extracomment>Where a picture of weights should be.</extracomment>
        <translation>没有权重</translation>
    </message>
    <message>
        <source>No validator of this subnet has set weights that can be read. Sealed weights show when they are opened.</source>
        <extracomment>Where a picture of weights should be.</extracomment>
        <translation>此子网还没有验证者设置过可读取的权重。密封的权重在揭示后显示。</translation>
    </message>
</context>
<context>
    <name>soma::ui::WordGrid</name>
    <message>
        <source>Backup words</source>
        <extracomment>Screen reader name of the numbered grid of backup words.</extracomment>
        <translation>助记词</translation>
    </message>
    <message>
        <source>The words are hidden.</source>
        <extracomment>Screen reader description of that grid while the words are hidden.</extracomment>
        <translation>助记词已隐藏。</translation>
    </message>
</context>
<context>
    <name>soma::ui::WordsTask</name>
    <message>
        <source>The words of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>%1 的助记词</translation>
    </message>
    <message>
        <source>Whoever sees them has the account. Look around before you go on, and write them on paper only.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>看到助记词的人就能掌控账户。继续之前请留意四周，并且只抄写在纸上。</translation>
    </message>
    <message>
        <source>They disappear when this window loses the keyboard or is locked, and they cannot be copied.</source>
        <extracomment>Below the words of an account.</extracomment>
        <translation>当此窗口失去键盘焦点或被锁定时，助记词会消失，而且无法复制。</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: asks for the words of an account.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <extracomment>The button while a key file is opened, which takes a second or two.</extracomment>
        <translation>正在打开密钥…</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <extracomment>Button above the words of an account.</extracomment>
        <translation>隐藏助记词</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示助记词</translation>
    </message>
    <message>
        <source>This account was not made from words alone: from a seed, a file or a derivation path. Its backup is an exported copy.</source>
        <extracomment>When the words of an account were asked for that was not made from words.</extracomment>
        <translation>此账户并非仅由助记词生成，而是来自种子、文件或派生路径。它的备份是导出的副本。</translation>
    </message>
</context>
</TS>
