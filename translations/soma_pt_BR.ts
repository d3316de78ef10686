<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountMarks</name>
    <message>
        <source>Multisig: %1 of these %2 must sign.</source>
        <extracomment>First line of the note of a multisig; both are numbers.</extracomment>
        <translation>Multiassinatura: %1 destes %2 precisam assinar.</translation>
    </message>
    <message>
        <source>An account without a key; its proxies act for it. This line is needed to close it:</source>
        <extracomment>First line of the note of an account without a key.</extracomment>
        <translation>Uma conta sem chave; os proxies agem por ela. Esta linha é necessária para encerrá-la:</translation>
    </message>
</context>
<context>
    <name>AttentionItems</name>
    <message>
        <source>Open the node page</source>
        <extracomment>Button: shows the node page.</extracomment>
        <translation>Abrir a página do nó</translation>
    </message>
    <message numerus="yes">
        <source>Finality is %n block(s) behind.</source>
        <extracomment>Attention: blocks are made but not finalized.</extracomment>
        <translation>
            <numerusform>A finalização está %n bloco atrás.</numerusform>
            <numerusform>A finalização está %n blocos atrás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the wallet folder could not be read.</source>
        <extracomment>Attention: files that could not be used.</extracomment>
        <translation>
            <numerusform>%n arquivo na pasta da carteira não pôde ser lido.</numerusform>
            <numerusform>%n arquivos na pasta da carteira não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Button: shows the accounts page.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open the account</source>
        <extracomment>Button: shows that account.</extracomment>
        <translation>Abrir a conta</translation>
    </message>
    <message>
        <source>%1 is unlocked and in use, but its words were never asked back. If this computer is lost, so is the account.</source>
        <translation>%1 está desbloqueada e em uso, mas suas palavras nunca foram conferidas. Se este computador se perder, a conta também se perde.</translation>
    </message>
    <message>
        <source>%1 is not backed up. If this computer is lost, so is the account.</source>
        <translation>%1 não tem backup. Se este computador se perder, a conta também se perde.</translation>
    </message>
    <message>
        <source>The key file of %1 has no password: whoever copies it can spend.</source>
        <extracomment>Attention; %1 is an account&apos;s name.</extracomment>
        <translation>O arquivo de chave de %1 não tem senha: quem o copiar pode gastar.</translation>
    </message>
    <message>
        <source>Open the subnet</source>
        <extracomment>Button: shows that subnet.</extracomment>
        <translation>Abrir a subnet</translation>
    </message>
    <message>
        <source>You can start subnet %1 now. Until then nobody can stake on it or earn.</source>
        <extracomment>Attention; %1 is a subnet such as &quot;18 · Zeus&quot;.</extracomment>
        <translation>Você já pode iniciar a subnet %1. Até lá ninguém pode fazer stake nela nem ganhar.</translation>
    </message>
    <message>
        <source>The immunity of subnet %1 ends at block %2. From then on a new subnet can take its place.</source>
        <extracomment>Attention; %1 is a subnet such as &quot;18 · Zeus&quot;, %2 a block number.</extracomment>
        <translation>A imunidade da subnet %1 termina no bloco %2. A partir daí uma subnet nova pode tomar seu lugar.</translation>
    </message>
    <message>
        <source>The immunity of %1 on subnet %2 ends at block %3. From then on another neuron can take its place.</source>
        <extracomment>Attention; %1 is a hotkey&apos;s name, %2 a subnet, %3 a block number.</extracomment>
        <translation>A imunidade de %1 na subnet %2 termina no bloco %3. A partir daí outro neurônio pode tomar seu lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can claim what its root stake earned on %n subnet(s).</source>
        <extracomment>Attention: root dividends can be taken; %1 is an account&apos;s name.</extracomment>
        <translation>
            <numerusform>%1 pode resgatar o que seu stake na root ganhou em %n subnet.</numerusform>
            <numerusform>%1 pode resgatar o que seu stake na root ganhou em %n subnets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is only watched: its key is not in this wallet, so nothing can be sent from it here.</source>
        <extracomment>Attention; %1 is an account&apos;s name.</extracomment>
        <translation>%1 é só observada: a chave não está nesta carteira, então nada pode ser enviado dela por aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are only watched: their keys are not in this wallet, so nothing can be sent from them here.</source>
        <extracomment>Attention; %n is more than one.</extracomment>
        <translation>
            <numerusform>%n conta é só observada: a chave não está nesta carteira, então nada pode ser enviado dela por aqui.</numerusform>
            <numerusform>%n contas são só observadas: as chaves não estão nesta carteira, então nada pode ser enviado delas por aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the claims</source>
        <extracomment>Button: shows the root claims on the staking page.</extracomment>
        <translation>Abrir os resgates</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1, as administrator: %2</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 a technical call.</extracomment>
        <translation>%1, como administrador: %2</translation>
    </message>
    <message>
        <source>%1, several calls at once: %2</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 a list of technical calls.</extracomment>
        <translation>%1, várias chamadas de uma vez: %2</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 a technical call.</extracomment>
        <translation>%1 chamou %2</translation>
    </message>
    <message>
        <source>The block&apos;s time is %1</source>
        <extracomment>A block&apos;s line: the author stamps the block; %1 is a date and time.</extracomment>
        <translation>A hora do bloco é %1</translation>
    </message>
    <message>
        <source>%1 sent everything to %2</source>
        <extracomment>A block&apos;s line; %1 and %2 are accounts.</extracomment>
        <translation>%1 enviou tudo para %2</translation>
    </message>
    <message>
        <source>%1 tried to send %2 to %3</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 an amount, %3 an account.</extracomment>
        <translation>%1 tentou enviar %2 para %3</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3</source>
        <extracomment>A block&apos;s line; %1 is an account, %2 an amount, %3 an account.</extracomment>
        <translation>%1 enviou %2 para %3</translation>
    </message>
    <message>
        <source>%1 paid a fee of %2</source>
        <extracomment>An event&apos;s line; %1 is an account, %2 an amount.</extracomment>
        <translation>%1 pagou uma taxa de %2</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <extracomment>An event&apos;s line; %1 is an amount, %2 and %3 accounts.</extracomment>
        <translation>%1 passaram de %2 para %3</translation>
    </message>
    <message>
        <source>The account of %1 began with %2</source>
        <extracomment>An event&apos;s line; %1 is an account, %2 an amount.</extracomment>
        <translation>A conta de %1 começou com %2</translation>
    </message>
    <message>
        <source>The balance of %1 was set to %2</source>
        <extracomment>An event&apos;s line; %1 is an account, %2 an amount.</extracomment>
        <translation>O saldo de %1 foi definido em %2</translation>
    </message>
    <message>
        <source>%1 went to %2</source>
        <extracomment>An event&apos;s line; %1 is an amount, %2 an account.</extracomment>
        <translation>%1 foram para %2</translation>
    </message>
    <message>
        <source>%1 was taken from %2</source>
        <extracomment>An event&apos;s line; %1 is an amount, %2 an account.</extracomment>
        <translation>%1 foram retirados de %2</translation>
    </message>
    <message>
        <source>It succeeded</source>
        <extracomment>An event&apos;s line.</extracomment>
        <translation>Deu certo</translation>
    </message>
    <message>
        <source>It failed</source>
        <extracomment>An event&apos;s line.</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <extracomment>An event&apos;s line; %1 is the chain&apos;s name for the reason.</extracomment>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>The account %1 was opened</source>
        <extracomment>An event&apos;s line; %1 is an account.</extracomment>
        <translation>A conta %1 foi aberta</translation>
    </message>
    <message>
        <source>The account %1 was closed</source>
        <extracomment>An event&apos;s line; %1 is an account.</extracomment>
        <translation>A conta %1 foi encerrada</translation>
    </message>
    <message>
        <source>%1 is to send everything to %2</source>
        <extracomment>What waits to be done; %1 and %2 are accounts.</extracomment>
        <translation>%1 deve enviar tudo para %2</translation>
    </message>
    <message>
        <source>%1 is to send %2 to %3</source>
        <extracomment>What waits to be done; %1 is an account, %2 an amount, %3 an account.</extracomment>
        <translation>%1 deve enviar %2 para %3</translation>
    </message>
    <message>
        <source>%1 is to call %2</source>
        <extracomment>What waits to be done; %1 is an account, %2 a technical call.</extracomment>
        <translation>%1 deve chamar %2</translation>
    </message>
</context>
<context>
    <name>CostColumns</name>
    <message>
        <source>The blocks are still being read for what this stake cost.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>Os blocos ainda estão sendo lidos para saber quanto este stake custou.</translation>
    </message>
    <message>
        <source>Nothing was staked or moved here since the network began: it was there from the start, is a reward, or came with a key. What it cost is not in the blocks.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>Nada foi aplicado nem movido aqui desde o início da rede: já estava lá, é uma recompensa ou veio com uma chave. O custo não está nos blocos.</translation>
    </message>
    <message>
        <source>Part of it was there before its first movement in the blocks, and what that part cost is not in them.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>Parte dele já estava lá antes do primeiro movimento nos blocos, e o custo dessa parte não está neles.</translation>
    </message>
    <message>
        <source>Whether something lay here before its first movement cannot be read any more: this node keeps old states for a while only.</source>
        <extracomment>Why a position shows no cost.</extracomment>
        <translation>Já não é possível ler se havia algo aqui antes do primeiro movimento: este nó guarda estados antigos só por algum tempo.</translation>
    </message>
    <message>
        <source>What one of these positions cost is not known.</source>
        <extracomment>Tooltip of a sum that is not known.</extracomment>
        <translation>Não se sabe quanto custou uma destas posições.</translation>
    </message>
    <message>
        <source>%1, as this wallet read it in the blocks. What was bought counts as sold first; rewards cost nothing.</source>
        <extracomment>Tooltip of what a position cost; %1 is an amount.</extracomment>
        <translation>%1, como esta carteira leu nos blocos. O que foi comprado conta como vendido primeiro; recompensas não custam nada.</translation>
    </message>
    <message>
        <source>What selling all of it would give now, less what it cost.</source>
        <translation>O que vender tudo daria agora, menos o que custou.</translation>
    </message>
    <message>
        <source>Part of it cannot be sold now, so what it would give is not known.</source>
        <translation>Parte dele não pode ser vendida agora, por isso não se sabe quanto daria.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something failed that has no explanation here yet: %1. Nothing was sent. Copy this name into a report.</source>
        <extracomment>For a failure that has no sentence of its own; %1 is its technical name.</extracomment>
        <translation>Algo falhou e ainda não tem explicação aqui: %1. Nada foi enviado. Copie este nome para um relato.</translation>
    </message>
    <message>
        <source>There is nothing to restore from yet. Type or paste your words or your seed.</source>
        <extracomment>Restore page, nothing typed.</extracomment>
        <translation>Ainda não há nada a restaurar. Digite ou cole suas palavras ou sua semente.</translation>
    </message>
    <message>
        <source>A backup has 12, 15, 18, 21 or 24 words; here are %1. Check whether one is missing or two ran together.</source>
        <extracomment>Restore page; %1 is how many words were typed.</extracomment>
        <translation>Um backup tem 12, 15, 18, 21 ou 24 palavras; aqui há %1. Verifique se falta uma ou se duas ficaram juntas.</translation>
    </message>
    <message>
        <source>Word %1, “%2”, is not in the word list. Look for a spelling mistake.</source>
        <extracomment>Restore page; %1 is the position of the word, %2 the word itself.</extracomment>
        <translation>A palavra %1, “%2”, não está na lista de palavras. Procure um erro de digitação.</translation>
    </message>
    <message>
        <source>Every word is in the list, but they do not belong together. Either one word is a different one or their order changed. Compare them with your backup.</source>
        <extracomment>Restore page: all words are known but do not fit together.</extracomment>
        <translation>Todas as palavras estão na lista, mas não combinam entre si. Ou uma delas é outra, ou a ordem mudou. Compare com o seu backup.</translation>
    </message>
    <message>
        <source>This looks like a seed, but a seed is 0x followed by 64 characters of 0–9 and a–f (%1). Check that all of it was copied.</source>
        <extracomment>Restore page; %1 says what is wrong.</extracomment>
        <translation>Isto parece uma semente, mas uma semente é 0x seguido de 64 caracteres de 0–9 e a–f (%1). Verifique se tudo foi copiado.</translation>
    </message>
    <message>
        <source>The part “%1” of this derivation path cannot be read. A path looks like //hard/soft after the words.</source>
        <extracomment>Restore page; %1 is the part that cannot be read.</extracomment>
        <translation>A parte “%1” deste caminho de derivação não pode ser lida. Um caminho tem a forma //rígido/flexível depois das palavras.</translation>
    </message>
    <message>
        <source>This is neither a list of words nor a seed. Paste the words of your backup with spaces between them, or a seed that begins with 0x.</source>
        <extracomment>Restore page.</extracomment>
        <translation>Isto não é uma lista de palavras nem uma semente. Cole as palavras do backup separadas por espaços, ou uma semente que comece com 0x.</translation>
    </message>
    <message>
        <source>This name cannot be a folder name. Use letters, digits, hyphens and underscores, and do not begin with a dot.</source>
        <extracomment>Name field of a new account.</extracomment>
        <translation>Este nome não pode ser nome de pasta. Use letras, algarismos, hifens e sublinhados, e não comece com ponto.</translation>
    </message>
    <message>
        <source>The wallet folder already holds an account of this name. Choose another name; nothing was overwritten.</source>
        <extracomment>Name field of a new account.</extracomment>
        <translation>A pasta da carteira já tem uma conta com este nome. Escolha outro nome; nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>This password is shorter than %1 characters. It is all that protects the key file if somebody copies it, so make it longer.</source>
        <extracomment>Password field of a new account; %1 is a number of characters.</extracomment>
        <translation>Esta senha tem menos de %1 caracteres. Ela é tudo o que protege o arquivo de chave se alguém o copiar; faça-a mais longa.</translation>
    </message>
    <message>
        <source>The password begins or ends with a space. btcli could never type it, so the file could not be opened there. Remove that space.</source>
        <extracomment>Password field of a new account.</extracomment>
        <translation>A senha começa ou termina com um espaço. O btcli nunca conseguiria digitá-la e o arquivo não abriria lá. Tire esse espaço.</translation>
    </message>
    <message>
        <source>The wallet folder %1 cannot be read or written. Check its permissions, or start Soma with --wallet-dir and another folder.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>A pasta da carteira %1 não pode ser lida ou gravada. Verifique as permissões ou inicie o Soma com --wallet-dir e outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written and nothing was changed. Free some space and try again.</source>
        <extracomment>Writing a key file failed.</extracomment>
        <translation>O disco está cheio; por isso nada foi gravado e nada mudou. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>O arquivo %1 não pode ser lido. Verifique as permissões.</translation>
    </message>
    <message>
        <source>The key file %1 is shorter than its format demands: a copy was cut off. Copy it again from where it is whole; the file was left as it is.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>O arquivo de chave %1 é menor do que o formato exige: uma cópia foi cortada. Copie-o de novo de onde está inteiro; o arquivo ficou como estava.</translation>
    </message>
    <message>
        <source>The file %1 is not a key file of a kind that Soma knows. It was left as it is.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>O arquivo %1 não é um arquivo de chave de um tipo que o Soma conheça. Ele ficou como estava.</translation>
    </message>
    <message>
        <source>The key file changed on disk since it was read. Open the wallet folder again before going on.</source>
        <extracomment>A key file was altered by another program meanwhile.</extracomment>
        <translation>O arquivo de chave mudou no disco depois de lido. Abra a pasta da carteira de novo antes de continuar.</translation>
    </message>
    <message>
        <source>The history database %1 fails its checks. Your keys are not in it and are safe. Move the file aside and start again; the history of the chain stays readable.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>O banco de dados do histórico %1 não passa na verificação. Suas chaves não estão nele e estão a salvo. Ponha o arquivo de lado e comece de novo; o histórico da rede continua legível.</translation>
    </message>
    <message>
        <source>This key file is of a kind that this version cannot open yet (%1). It was left as it is.</source>
        <extracomment>%1 is the name of a file format.</extracomment>
        <translation>Este arquivo de chave é de um tipo que esta versão ainda não abre (%1). Ele ficou como estava.</translation>
    </message>
    <message>
        <source>This password does not open the key file. Check Caps Lock and the keyboard layout. If you are sure of it, the file itself may have been altered.</source>
        <extracomment>At a password field.</extracomment>
        <translation>Esta senha não abre o arquivo de chave. Verifique a tecla Caps Lock e o layout do teclado. Se tiver certeza dela, o próprio arquivo pode ter sido alterado.</translation>
    </message>
    <message>
        <source>Opening a key file takes 512 MB of memory for a moment, and the system did not give it. Close another program and try again.</source>
        <extracomment>Opening a key file needs half a gigabyte for a moment.</extracomment>
        <translation>Abrir um arquivo de chave usa 512 MB de memória por um momento, e o sistema não os cedeu. Feche outro programa e tente de novo.</translation>
    </message>
    <message>
        <source>The parts of this key file contradict each other (%1). Do not use it; restore the account from its words.</source>
        <extracomment>%1 names the parts.</extracomment>
        <translation>As partes deste arquivo de chave se contradizem (%1). Não o use; restaure a conta a partir das palavras.</translation>
    </message>
    <message>
        <source>This account is no longer in the wallet folder: its file was removed or renamed while Soma was open.</source>
        <extracomment>The account vanished meanwhile.</extracomment>
        <translation>Esta conta não está mais na pasta da carteira: o arquivo foi removido ou renomeado enquanto o Soma estava aberto.</translation>
    </message>
    <message>
        <source>This account is watch-only: its key is somewhere else, so Soma cannot sign for it. Restore it from its words to send from here.</source>
        <extracomment>Sending from an account without a key.</extracomment>
        <translation>Esta conta é só de observação: a chave está em outro lugar, e o Soma não pode assinar por ela. Restaure-a a partir das palavras para enviar daqui.</translation>
    </message>
    <message>
        <source>The key is locked. Type the password of this account to sign.</source>
        <extracomment>Sending without a password.</extracomment>
        <translation>A chave está bloqueada. Digite a senha desta conta para assinar.</translation>
    </message>
    <message>
        <source>Several wrong passwords in a row. The next try is possible in %1 s; this slows down anybody who guesses.</source>
        <extracomment>At a password field; %1 is a number of seconds.</extracomment>
        <translation>Várias senhas erradas seguidas. A próxima tentativa é possível em %1 s; isso atrasa quem tenta adivinhar.</translation>
    </message>
    <message>
        <source>The amount is zero. Type how much to send.</source>
        <extracomment>Amount field of the send page.</extracomment>
        <translation>O valor é zero. Digite quanto enviar.</translation>
    </message>
    <message>
        <source>This is more than the account can send. It can send %1 before the fee.</source>
        <extracomment>Amount field of the send page; %1 is an amount.</extracomment>
        <translation>Isto é mais do que a conta pode enviar. Ela pode enviar %1 antes da taxa.</translation>
    </message>
    <message>
        <source>The recipient has no account yet, and the chain drops accounts that hold less than %1. Send at least that.</source>
        <extracomment>Amount field of the send page; %1 is an amount.</extracomment>
        <translation>O destinatário ainda não tem conta, e a rede descarta contas com menos de %1. Envie pelo menos isso.</translation>
    </message>
    <message>
        <source>The amount fits, but not together with the fee of %1. Send a little less, or press Max.</source>
        <extracomment>Amount field of the send page; %1 is an amount.</extracomment>
        <translation>O valor cabe, mas não junto com a taxa de %1. Envie um pouco menos ou use Máximo.</translation>
    </message>
    <message>
        <source>The chain moved on since these figures were worked out. Go back and review again; nothing was sent.</source>
        <extracomment>Review page.</extracomment>
        <translation>A rede avançou desde que estes números foram calculados. Volte e revise de novo; nada foi enviado.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same account. Only the fee would be spent; choose another recipient.</source>
        <extracomment>Recipient field of the send page.</extracomment>
        <translation>Remetente e destinatário são a mesma conta. Só a taxa seria gasta; escolha outro destinatário.</translation>
    </message>
    <message>
        <source>The node does not answer, so the fee and the balances are not known. Nothing was sent. The Node page says what it is doing.</source>
        <extracomment>Send page.</extracomment>
        <translation>O nó não responde; por isso a taxa e os saldos não são conhecidos. Nada foi enviado. A página Nó diz o que ele está fazendo.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was sent.</source>
        <extracomment>A question that was dropped.</extracomment>
        <translation>Isto foi cancelado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The node is not running yet. Wait until the status bar says Live.</source>
        <extracomment>A question to a node that has not started.</extracomment>
        <translation>O nó ainda não está funcionando. Espere até a barra de estado mostrar Ao vivo.</translation>
    </message>
    <message>
        <source>The question was dropped before the node answered, because it is stopping or restarting.</source>
        <extracomment>A question to the node that got no answer.</extracomment>
        <translation>A pergunta foi descartada antes da resposta do nó, porque ele está parando ou reiniciando.</translation>
    </message>
    <message>
        <source>This chain has no such block.</source>
        <extracomment>Node page.</extracomment>
        <translation>Esta rede não tem esse bloco.</translation>
    </message>
    <message>
        <source>The block is known, but the balances at that block are no longer kept.</source>
        <extracomment>A balance at an old block.</extracomment>
        <translation>O bloco é conhecido, mas os saldos daquele bloco não são mais guardados.</translation>
    </message>
    <message>
        <source>This kind of node cannot answer that.</source>
        <extracomment>A question this kind of node cannot answer.</extracomment>
        <translation>Este tipo de nó não pode responder a isso.</translation>
    </message>
    <message>
        <source>Another copy of Soma is using this data folder. Close it, or start this one with --data-dir and another folder. Nothing was changed.</source>
        <extracomment>Full-page failure.</extracomment>
        <translation>Outra cópia do Soma está usando esta pasta de dados. Feche-a ou inicie esta com --data-dir e outra pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The chain&apos;s database fails its checks: %1. Nothing in it was changed. It can be moved aside, where it stays, and a new chain started; keys are not in it.</source>
        <extracomment>Full-page failure; %1 is a path.</extracomment>
        <translation>O banco de dados da rede não passa na verificação: %1. Nada nele foi alterado. Ele pode ser posto de lado, onde permanece, e uma rede nova começar; não há chaves nele.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another network or to a newer version of Soma. Start with --data-dir and another folder, or update Soma. Nothing was changed.</source>
        <extracomment>Full-page failure; %1 is a path.</extracomment>
        <translation>O banco de dados %1 pertence a outra rede ou a uma versão mais nova do Soma. Inicie com --data-dir e outra pasta, ou atualize o Soma. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created, read or written. Check its permissions, or start with --data-dir and another folder.</source>
        <extracomment>Full-page failure; %1 is a path.</extracomment>
        <translation>A pasta de dados %1 não pode ser criada, lida ou gravada. Verifique as permissões ou inicie com --data-dir e outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full. The last block was not stored and nothing earlier was lost. Free some space and start Soma again.</source>
        <extracomment>Full-page failure.</extracomment>
        <translation>O disco está cheio. O último bloco não foi guardado e nada anterior se perdeu. Libere espaço e inicie o Soma de novo.</translation>
    </message>
    <message>
        <source>The node refused this transaction. Nothing was sent.</source>
        <extracomment>The pool refused an extrinsic and said no reason.</extracomment>
        <translation>O nó recusou esta transação. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The pool is full of transactions that pay more. Nothing was sent; try again in a few blocks.</source>
        <extracomment>The pool refused an extrinsic.</extracomment>
        <translation>O pool está cheio de transações que pagam mais. Nada foi enviado; tente de novo daqui a alguns blocos.</translation>
    </message>
    <message>
        <source>The node could not read this transaction. Nothing was sent.</source>
        <extracomment>The pool refused an extrinsic.</extracomment>
        <translation>O nó não conseguiu ler esta transação. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The node already has this very transaction. Nothing was sent twice.</source>
        <extracomment>The pool refused an extrinsic that it already holds.</extracomment>
        <translation>O nó já tem exatamente esta transação. Nada foi enviado duas vezes.</translation>
    </message>
    <message>
        <source>The node refused this transaction a short while ago and will not look at it again for now. Make a new one.</source>
        <extracomment>The pool refused an extrinsic that it refused shortly before.</extracomment>
        <translation>O nó recusou esta transação há pouco e por enquanto não a examinará de novo. Faça uma nova.</translation>
    </message>
    <message>
        <source>Another transaction of this account is already waiting with the same number. Nothing was sent; wait until that one is in a block.</source>
        <extracomment>The pool refused an extrinsic because another one has its place.</extracomment>
        <translation>Outra transação desta conta já espera com o mesmo número. Nada foi enviado; espere até que ela esteja em um bloco.</translation>
    </message>
    <message>
        <source>Another transaction of this account took the place of this one. This one was not carried out.</source>
        <extracomment>A waiting extrinsic was replaced.</extracomment>
        <translation>Outra transação desta conta tomou o lugar desta. Esta não foi executada.</translation>
    </message>
    <message>
        <source>No block took this transaction while it was valid. Nothing was moved.</source>
        <extracomment>A transfer that no block took.
----------
A waiting extrinsic&apos;s era ended.</extracomment>
        <translation>Nenhum bloco incluiu esta transação enquanto ela valia. Nada foi movido.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account, which this one needs, was given up. This one was not carried out.</source>
        <extracomment>A waiting extrinsic needed an earlier one that left the pool.</extracomment>
        <translation>Uma transação anterior desta conta, da qual esta depende, foi abandonada. Esta não foi executada.</translation>
    </message>
    <message>
        <source>Soma made a mistake of its own (%1). Nothing was sent. The log on the Node page says more.</source>
        <extracomment>%1 is a technical text.</extracomment>
        <translation>O Soma cometeu um erro próprio (%1). Nada foi enviado. O registro na página Nó diz mais.</translation>
    </message>
    <message>
        <source>Type or paste an address. It begins with 5 and has 48 characters.</source>
        <extracomment>Address field.</extracomment>
        <translation>Digite ou cole um endereço. Ele começa com 5 e tem 48 caracteres.</translation>
    </message>
    <message>
        <source>This is longer than any address. Two addresses may have been pasted together.</source>
        <extracomment>Address field.</extracomment>
        <translation>Isto é mais longo do que qualquer endereço. Talvez dois endereços tenham sido colados juntos.</translation>
    </message>
    <message>
        <source>The character “%1” at position %2 cannot occur in an address.</source>
        <extracomment>Address field; %1 is a character, %2 its position.</extracomment>
        <translation>O caractere “%1” na posição %2 não pode ocorrer em um endereço.</translation>
    </message>
    <message>
        <source>This character cannot occur in an address: %1.</source>
        <extracomment>Address field; %1 describes a character.</extracomment>
        <translation>Este caractere não pode ocorrer em um endereço: %1.</translation>
    </message>
    <message>
        <source>This has the wrong length for an address: a part is missing or something was added at the end. An address has 48 characters.</source>
        <extracomment>Address field.</extracomment>
        <translation>O comprimento não é o de um endereço: falta uma parte ou algo foi acrescentado no fim. Um endereço tem 48 caracteres.</translation>
    </message>
    <message>
        <source>The checksum at the end does not fit the rest: somewhere a character is different. Copy the address again from its source.</source>
        <extracomment>Address field.</extracomment>
        <translation>A soma de verificação no fim não combina com o resto: em algum lugar um caractere é diferente. Copie o endereço de novo da origem.</translation>
    </message>
    <message>
        <source>The beginning of this address names no network. Copy it again from its source.</source>
        <extracomment>Address field.</extracomment>
        <translation>O começo deste endereço não indica rede nenhuma. Copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>This is an address of another network (prefix %1). Bittensor addresses have prefix 42 and begin with 5.</source>
        <extracomment>Address field; %1 is a network number.</extracomment>
        <translation>Este é um endereço de outra rede (prefixo %1). Os endereços da Bittensor têm o prefixo 42 e começam com 5.</translation>
    </message>
    <message>
        <source>The chain does not allow this call. Nothing was sent.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A rede não permite esta chamada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The account cannot pay the fee. Nothing was sent.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A conta não pode pagar a taxa. Nada foi enviado.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account is still missing, so this one has to wait for it.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>Ainda falta uma transação anterior desta conta; esta tem de esperar por ela.</translation>
    </message>
    <message>
        <source>Another transaction of this account was faster and took its number. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>Outra transação desta conta foi mais rápida e tomou o seu número. Revise e assine de novo.</translation>
    </message>
    <message>
        <source>The signature does not fit this chain or this version of it. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A assinatura não vale para esta rede ou esta versão dela. Revise e assine de novo.</translation>
    </message>
    <message>
        <source>The transaction waited longer than it was valid. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A transação esperou mais tempo do que valia. Revise e assine de novo.</translation>
    </message>
    <message>
        <source>The transaction is too large for a block.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A transação é grande demais para um bloco.</translation>
    </message>
    <message>
        <source>Only a block author may include this call, nobody can send it.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>Só o autor de um bloco pode incluir esta chamada; ninguém pode enviá-la.</translation>
    </message>
    <message>
        <source>This account may not send this call: only the network&apos;s administrator key may.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>Esta conta não pode enviar esta chamada: só a chave de administração da rede pode.</translation>
    </message>
    <message>
        <source>The block that this transaction refers to is not known to the node. Review again and sign anew.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>O nó não conhece o bloco a que esta transação se refere. Revise e assine de novo.</translation>
    </message>
    <message>
        <source>The transaction carries no signature that the chain accepts.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A transação não tem uma assinatura que a rede aceite.</translation>
    </message>
    <message>
        <source>The recipient is written in a form that this chain cannot resolve.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>O destinatário está escrito de uma forma que esta rede não resolve.</translation>
    </message>
    <message>
        <source>This call must be signed by an account.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>Esta chamada precisa da assinatura de uma conta.</translation>
    </message>
    <message>
        <source>The chain cannot tell whether this transaction is valid.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A rede não consegue dizer se esta transação é válida.</translation>
    </message>
    <message>
        <source>A rule of the chain refuses this (number %1).</source>
        <extracomment>The chain refused a transaction; %1 is the rule&apos;s number and name.</extracomment>
        <translation>Uma regra da rede recusa isto (número %1).</translation>
    </message>
    <message>
        <source>Type how much to send.</source>
        <extracomment>Amount field.</extracomment>
        <translation>Digite quanto enviar.</translation>
    </message>
    <message>
        <source>“%1” is not part of an amount. Use digits and one dot.</source>
        <extracomment>Amount field; %1 is a character.</extracomment>
        <translation>“%1” não faz parte de um valor. Use algarismos e um ponto.</translation>
    </message>
    <message>
        <source>A comma can mean two things. Use a dot for decimals: 1.5</source>
        <extracomment>Amount field.</extracomment>
        <translation>A vírgula pode significar duas coisas. Use ponto para os decimais: 1.5</translation>
    </message>
    <message>
        <source>There are two dots in this amount.</source>
        <extracomment>Amount field.</extracomment>
        <translation>Há dois pontos neste valor.</translation>
    </message>
    <message>
        <source>An amount has at most nine decimals: there is nothing smaller than 0.000000001 τ.</source>
        <extracomment>Amount field.</extracomment>
        <translation>Um valor tem no máximo nove decimais: não há nada menor que 0.000000001 τ.</translation>
    </message>
    <message>
        <source>This is more TAO than can exist.</source>
        <extracomment>Amount field.</extracomment>
        <translation>Isto é mais TAO do que pode existir.</translation>
    </message>
    <message>
        <source>The history database %1 was written by a newer version of Soma. Update Soma to use it; nothing was changed.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>O banco de dados do histórico %1 foi gravado por uma versão mais nova do Soma. Atualize o Soma para usá-lo; nada foi alterado.</translation>
    </message>
    <message>
        <source>This file asks for more memory or work than any wallet writes (%1). Nothing was started. Do not use it; ask whoever gave it to you where it comes from.</source>
        <extracomment>A key file asks for absurd amounts of memory or time. %1 is what it asks for.</extracomment>
        <translation>Este arquivo pede mais memória ou trabalho do que qualquer carteira grava (%1). Nada foi iniciado. Não o use; pergunte a quem o entregou de onde ele vem.</translation>
    </message>
    <message>
        <source>What you typed is not what was asked for. Nothing was changed; try again.</source>
        <extracomment>The name or the words that confirm an action were typed differently.</extracomment>
        <translation>O que você digitou não é o que foi pedido. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>This is not a code that an offline signer shows (%1). Scan it again.</source>
        <extracomment>%1 is what is wrong with the code that was scanned.</extracomment>
        <translation>Este não é um código que um assinador offline mostra (%1). Leia-o de novo.</translation>
    </message>
    <message>
        <source>This request is exactly 257 bytes long, which the offline signer hashes wrongly. Nothing was signed; change the amount or the tip a little and try again.</source>
        <extracomment>A signing request for an offline signer has the one length it cannot sign.</extracomment>
        <translation>Este pedido tem exatamente 257 bytes, que o assinador offline resume de forma errada. Nada foi assinado; mude um pouco o valor ou a gorjeta e tente de novo.</translation>
    </message>
    <message>
        <source>This account did not sign this message. Compare the message and the signature letter by letter.</source>
        <extracomment>A signed message was checked and the signature is another&apos;s.</extracomment>
        <translation>Esta conta não assinou esta mensagem. Compare a mensagem e a assinatura letra por letra.</translation>
    </message>
    <message>
        <source>The chain is being advanced already. Stop that first, or wait for its end.</source>
        <extracomment>Asked to advance a chain that is being advanced.</extracomment>
        <translation>A cadeia já está sendo avançada. Pare isso primeiro ou espere o fim.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a snapshot. Use up to 64 letters, without a slash and not beginning with a dot.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>&quot;%1&quot; não pode ser o nome de uma cópia. Use até 64 letras, sem barra e sem começar com ponto.</translation>
    </message>
    <message>
        <source>There is a snapshot called &quot;%1&quot; already. Choose another name, or delete that one first.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Já existe uma cópia chamada &quot;%1&quot;. Escolha outro nome ou apague aquela primeiro.</translation>
    </message>
    <message>
        <source>There is no snapshot called &quot;%1&quot;.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Não há nenhuma cópia chamada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There was no subnet %1 in that block. Choose another block or another subnet.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Não havia a subnet %1 nesse bloco. Escolha outro bloco ou outra subnet.</translation>
    </message>
    <message>
        <source>At the limit price nothing can be traded. Set a wider limit.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>Ao preço limite nada pode ser negociado. Defina um limite mais largo.</translation>
    </message>
    <message>
        <source>The account that this proxy acts for cannot be read. Check its address.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A conta pela qual este proxy age não pode ser lida. Confira o endereço.</translation>
    </message>
    <message>
        <source>The shielded transaction was made for another key of the network. Make it again.</source>
        <extracomment>The chain refused a transaction.</extracomment>
        <translation>A transação protegida foi feita para outra chave da rede. Faça-a de novo.</translation>
    </message>
    <message>
        <source>%1 Only the fee was spent.</source>
        <extracomment>Behind the reason why a call that ran in a block failed; %1 is that reason.</extracomment>
        <translation>%1 Só a taxa foi gasta.</translation>
    </message>
</context>
<context>
    <name>HotkeyWords</name>
    <message>
        <source>owner</source>
        <extracomment>What a hotkey does: it owns a subnet.</extracomment>
        <translation>dono</translation>
    </message>
    <message>
        <source>validator</source>
        <extracomment>What a hotkey does: it validates on some subnet.</extracomment>
        <translation>validador</translation>
    </message>
    <message>
        <source>miner</source>
        <extracomment>What a hotkey does: it mines on some subnet.</extracomment>
        <translation>minerador</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>What a hotkey does: it has a place in no subnet.</extracomment>
        <translation>sem registro</translation>
    </message>
    <message>
        <source>owner&apos;s key of subnet %1, uid %2</source>
        <extracomment>Where a hotkey has a place; %1 is a subnet&apos;s number, %2 the place&apos;s number.</extracomment>
        <translation>chave do dono da subnet %1, uid %2</translation>
    </message>
    <message>
        <source>validates on subnet %1, uid %2</source>
        <extracomment>Where a hotkey has a place; %1 is a subnet&apos;s number, %2 the place&apos;s number.</extracomment>
        <translation>valida na subnet %1, uid %2</translation>
    </message>
    <message>
        <source>mines on subnet %1, uid %2</source>
        <extracomment>Where a hotkey has a place; %1 is a subnet&apos;s number, %2 the place&apos;s number.</extracomment>
        <translation>minera na subnet %1, uid %2</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>None: whoever reads the file has the key. Change the password to encrypt it.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>Nenhuma: quem lê o arquivo tem a chave. Mude a senha para cifrá-lo.</translation>
    </message>
    <message>
        <source>Encrypted with your password, in btcli&apos;s format.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>Cifrado com a sua senha, no formato do btcli.</translation>
    </message>
    <message>
        <source>Encrypted in the old Ansible format. Change the password to renew it.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>Cifrado no formato antigo Ansible. Mude a senha para renová-lo.</translation>
    </message>
    <message>
        <source>Encrypted in the oldest format, which newer tools cannot open. Change the password to renew it.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>Cifrado no formato mais antigo, que ferramentas novas não abrem. Mude a senha para renová-lo.</translation>
    </message>
    <message>
        <source>Encrypted in Soma&apos;s vault format, with a salt of its own.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>Cifrado no formato de cofre do Soma, com um sal próprio.</translation>
    </message>
    <message>
        <source>Of a kind that Soma does not know.</source>
        <extracomment>How a key file is protected.</extracomment>
        <translation>De um tipo que o Soma não conhece.</translation>
    </message>
    <message>
        <source>There is no key here, only the address.</source>
        <extracomment>Instead of how a key file is protected.</extracomment>
        <translation>Não há chave aqui, só o endereço.</translation>
    </message>
    <message>
        <source>polkadot.js file</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>arquivo do polkadot.js</translation>
    </message>
    <message numerus="yes">
        <source>polkadot.js file with %n account(s)</source>
        <extracomment>What a file to import is; %n is how many accounts are in it.</extracomment>
        <translation>
            <numerusform>arquivo do polkadot.js com %n conta</numerusform>
            <numerusform>arquivo do polkadot.js com %n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <source>hotkey, encrypted</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>hotkey, cifrada</translation>
    </message>
    <message>
        <source>hotkey, not encrypted</source>
        <translation>hotkey, não cifrada</translation>
    </message>
    <message>
        <source>btcli key file</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>arquivo de chave do btcli</translation>
    </message>
    <message>
        <source>old key file (Ansible)</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>arquivo de chave antigo (Ansible)</translation>
    </message>
    <message>
        <source>very old key file (Fernet)</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>arquivo de chave muito antigo (Fernet)</translation>
    </message>
    <message>
        <source>Soma vault file</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>arquivo de cofre do Soma</translation>
    </message>
    <message>
        <source>key file, not encrypted</source>
        <extracomment>What a file to import is.</extracomment>
        <translation>arquivo de chave, não cifrado</translation>
    </message>
    <message numerus="yes">
        <source>These are %n word(s) of a backup.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>
            <numerusform>Isto é %n palavra de uma cópia de segurança.</numerusform>
            <numerusform>Isto são %n palavras de uma cópia de segurança.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a seed in hexadecimal.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto é uma semente em hexadecimal.</translation>
    </message>
    <message>
        <source>This is a secret with a derivation path.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto é um segredo com um caminho de derivação.</translation>
    </message>
    <message>
        <source>This is an address. There is no key in it: the account can be watched.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto é um endereço. Não há chave nele: a conta pode ser observada.</translation>
    </message>
    <message>
        <source>This is a polkadot.js key file. Opening it takes its password.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto é um arquivo de chave do polkadot.js. Abri-lo exige a senha dele.</translation>
    </message>
    <message>
        <source>This is a polkadot.js file with several accounts. Import it as a file, to choose among them.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto é um arquivo do polkadot.js com várias contas. Importe-o como arquivo, para escolher entre elas.</translation>
    </message>
    <message>
        <source>This is nothing that Soma knows.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto não é nada que o Soma conheça.</translation>
    </message>
    <message>
        <source>This is an encrypted key file. Opening it takes its password.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto é um arquivo de chave cifrado. Abri-lo exige a senha dele.</translation>
    </message>
    <message>
        <source>This is a key file that is not encrypted.</source>
        <extracomment>What was pasted into the restore box.</extracomment>
        <translation>Isto é um arquivo de chave não cifrado.</translation>
    </message>
</context>
<context>
    <name>LabErrorText</name>
    <message>
        <source>The file is no JSON: %1. Nothing was changed here.</source>
        <extracomment>%1 is the parser&apos;s complaint with the place.</extracomment>
        <translation>O arquivo não é JSON: %1. Nada foi alterado aqui.</translation>
    </message>
    <message>
        <source>The file is no scenario of this lab, or of a later version (it says: %1). Nothing was changed here.</source>
        <extracomment>%1 is what the file says it is.</extracomment>
        <translation>O arquivo não é um cenário deste laboratório, ou é de uma versão mais nova (ele diz: %1). Nada foi alterado aqui.</translation>
    </message>
    <message>
        <source>The field %1 is missing in the file. Add it and open the file again.</source>
        <extracomment>%1 is the path of a field in a file.</extracomment>
        <translation>Falta o campo %1 no arquivo. Acrescente-o e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>The field %1 in the file is of the wrong kind or out of range. Mend it and open the file again.</source>
        <extracomment>%1 is the path of a field in a file.</extracomment>
        <translation>O campo %1 no arquivo é do tipo errado ou está fora dos limites. Corrija-o e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file has more in %1 than the lab takes (4 096 neurons, 8 mechanisms, 64 MiB).</source>
        <extracomment>%1 is the path of a field in a file.</extracomment>
        <translation>O arquivo tem mais em %1 do que o laboratório aceita (4 096 neurônios, 8 mecanismos, 64 MiB).</translation>
    </message>
</context>
<context>
    <name>MultisigActs</name>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Multisig</source>
        <extracomment>Caption on a review page: the common account.</extracomment>
        <translation>Multiassinatura</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Caption on a review page: what is to be done.</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>an unknown call, %1</source>
        <translation>uma chamada desconhecida, %1</translation>
    </message>
    <message>
        <source>You approve something whose content this program has not seen. Ask for the call and paste it first.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Você aprova algo cujo conteúdo este programa não viu. Peça a chamada e cole-a primeiro.</translation>
    </message>
    <message>
        <source>Do it for the multisig</source>
        <extracomment>Headline of a review: the one signature that is needed.</extracomment>
        <translation>Fazer pela multiassinatura</translation>
    </message>
    <message>
        <source>Propose it to the multisig: signature 1 of %1</source>
        <extracomment>Headline of a review; both are numbers.</extracomment>
        <translation>Propor à multiassinatura: assinatura 1 de %1</translation>
    </message>
    <message>
        <source>Approve it: signature %1 of %2</source>
        <extracomment>Headline of a review; both are numbers.</extracomment>
        <translation>Aprovar: assinatura %1 de %2</translation>
    </message>
    <message>
        <source>Approve it and carry it out</source>
        <extracomment>Headline of a review: the last signature, which makes it happen.</extracomment>
        <translation>Aprovar e executar</translation>
    </message>
    <message>
        <source>Cancel what was proposed</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>Cancelar o que foi proposto</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Offline</source>
        <extracomment>State of the node.</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Lagging</source>
        <extracomment>State of the node: blocks come, finality follows, or does not.</extracomment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>State of the node.</extracomment>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of the node.</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of the node: the person stopped the local network&apos;s clock.</extracomment>
        <translation>Em pausa</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The immunity of %1 ends soon</source>
        <extracomment>Notice in a few words; %1 is a hotkey&apos;s name.</extracomment>
        <translation>A imunidade de %1 acaba em breve</translation>
    </message>
    <message>
        <source>The validator %1 is inactive</source>
        <extracomment>Notice in a few words; %1 is a hotkey&apos;s name.</extracomment>
        <translation>O validador %1 está inativo</translation>
    </message>
    <message>
        <source>The stake of %1 changed</source>
        <extracomment>Notice in a few words; %1 is an account&apos;s name.</extracomment>
        <translation>O stake de %1 mudou</translation>
    </message>
    <message>
        <source>A swap of the coldkey %1 is announced</source>
        <extracomment>Notice in a few words; %1 is an account&apos;s name.</extracomment>
        <translation>Uma troca da coldkey %1 foi anunciada</translation>
    </message>
    <message>
        <source>A proxy announced a call for %1</source>
        <extracomment>Notice in a few words; %1 is an account&apos;s name.</extracomment>
        <translation>Um proxy anunciou uma chamada para %1</translation>
    </message>
    <message>
        <source>The immunity of %1 in subnet %2 (UID %3) ends at block %4. From then on a newcomer can take its place if it earns least.</source>
        <extracomment>Notice; %1 is a hotkey&apos;s name, %2 a subnet&apos;s number, %3 its UID there, %4 a block.</extracomment>
        <translation>A imunidade de %1 na subnet %2 (UID %3) acaba no bloco %4. Daí em diante um recém-chegado pode tomar sua vaga, se ela for a que menos ganha.</translation>
    </message>
    <message>
        <source>The validator %1 in subnet %2 (UID %3) counts as inactive, because it has set no weights for too long. Look whether its program runs.</source>
        <extracomment>Notice; %1 is a hotkey&apos;s name, %2 a subnet&apos;s number, %3 its UID there.</extracomment>
        <translation>O validador %1 na subnet %2 (UID %3) conta como inativo, porque há tempo demais não define pesos. Veja se o programa dele está rodando.</translation>
    </message>
    <message>
        <source>The stake of %1 with %2 in subnet %3 went from %4 to %5.</source>
        <extracomment>Notice; %1 is an account&apos;s name, %2 a hotkey&apos;s, %3 a subnet&apos;s number, then two amounts.</extracomment>
        <translation>O stake de %1 com %2 na subnet %3 foi de %4 para %5.</translation>
    </message>
    <message>
        <source>A swap of the coldkey %1 is announced: from block %2 on everything it has can move to another key. If that was not you, somebody else has its key. Dispute the swap before that block.</source>
        <extracomment>Notice; %1 is an account&apos;s name, %2 a block.</extracomment>
        <translation>Uma troca da coldkey %1 foi anunciada: a partir do bloco %2 tudo o que ela tem pode passar para outra chave. Se não foi você, outra pessoa tem a chave. Conteste a troca antes desse bloco.</translation>
    </message>
    <message>
        <source>%1 announced at block %3 a call that it will make as a proxy of %2. If you did not expect it, reject it or take the proxy back.</source>
        <extracomment>Notice; %1 is a proxy&apos;s name or address, %2 an account&apos;s name, %3 a block.</extracomment>
        <translation>%1 anunciou no bloco %3 uma chamada que fará como proxy de %2. Se você não esperava por isso, rejeite a chamada ou retire o proxy.</translation>
    </message>
    <message>
        <source>Immunity ends</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>A imunidade acaba</translation>
    </message>
    <message>
        <source>Validator inactive</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>Validador inativo</translation>
    </message>
    <message>
        <source>Stake changed</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>O stake mudou</translation>
    </message>
    <message>
        <source>Coldkey swap announced</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>Troca de coldkey anunciada</translation>
    </message>
    <message>
        <source>Call of a proxy announced</source>
        <extracomment>A setting: whether to be told of that.</extracomment>
        <translation>Chamada de um proxy anunciada</translation>
    </message>
    <message>
        <source>A hotkey of yours can be pruned from its subnet within 1200 blocks, about four hours.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Uma hotkey sua pode ser retirada da subnet dentro de 1200 blocos, cerca de quatro horas.</translation>
    </message>
    <message>
        <source>A validator of yours has set no weights for longer than its subnet allows.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Um validador seu não define pesos há mais tempo do que a subnet permite.</translation>
    </message>
    <message>
        <source>A stake of yours appears, disappears, or moves by at least 1 % at once. Dividends are smaller.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Um stake seu aparece, some ou muda de uma vez em pelo menos 1 %. Dividendos são menores.</translation>
    </message>
    <message>
        <source>Somebody, perhaps not you, announced that one of your coldkeys will move everything to another key.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Alguém, talvez não você, anunciou que uma das suas coldkeys passará tudo para outra chave.</translation>
    </message>
    <message>
        <source>A proxy of one of your accounts announced a call.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Um proxy de uma das suas contas anunciou uma chamada.</translation>
    </message>
</context>
<context>
    <name>OwnerText</name>
    <message>
        <source>Settings are frozen until the epoch has run, %1.</source>
        <extracomment>About the freeze before an epoch; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>As configurações estão congeladas até a época rodar, %1.</translation>
    </message>
    <message>
        <source>Settings freeze %1, for the last %2 blocks before the epoch.</source>
        <extracomment>About the freeze before an epoch; %1 is &quot;in 4 min 12 s (21 blocks)&quot;, %2 a number.</extracomment>
        <translation>As configurações congelam %1, nos últimos %2 blocos antes da época.</translation>
    </message>
    <message>
        <source>Type an amount in TAO, with a dot before the decimals.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>Digite um valor em TAO, com ponto antes dos decimais.</translation>
    </message>
    <message>
        <source>Type the number as it stands in the state, or a percentage such as 50 %.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>Digite o número como está no estado, ou uma porcentagem como 50 %.</translation>
    </message>
    <message>
        <source>Type a number with at most three decimals, such as 13.889.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>Digite um número com no máximo três decimais, como 13.889.</translation>
    </message>
    <message>
        <source>Type a number with a dot before the decimals, such as 1.25.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>Digite um número com ponto antes dos decimais, como 1.25.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>In place, at a setting of a subnet.</extracomment>
        <translation>Digite um número inteiro.</translation>
    </message>
    <message>
        <source>The chain takes %1 at least.</source>
        <extracomment>In place, at a setting of a subnet; %1 is a value.</extracomment>
        <translation>A cadeia aceita no mínimo %1.</translation>
    </message>
    <message>
        <source>The chain takes %1 from an owner at most.</source>
        <extracomment>In place, at a setting of a subnet; %1 is a value.</extracomment>
        <translation>A cadeia aceita de um dono no máximo %1.</translation>
    </message>
    <message>
        <source>Too much beside %1, which is %2. Choose less, or raise that one as well.</source>
        <extracomment>In place, at a setting of a subnet; %1 is another setting, %2 its value.</extracomment>
        <translation>Demais ao lado de %1, que é %2. Escolha menos, ou aumente esse também.</translation>
    </message>
    <message>
        <source>Too little beside %1, which is %2. Choose more, or lower that one as well.</source>
        <extracomment>In place, at a setting of a subnet; %1 is another setting, %2 its value.</extracomment>
        <translation>De menos ao lado de %1, que é %2. Escolha mais, ou reduza esse também.</translation>
    </message>
    <message>
        <source>The chain takes this only while liquid alpha is on. Switch %1 on as well.</source>
        <extracomment>In place, at a setting of a subnet; %1 is the name of the switch.</extracomment>
        <translation>A cadeia só aceita isto com o alpha líquido ligado. Ligue também %1.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n neuron(s) already. Choose at least as many places.</source>
        <extracomment>In place, at the number of places of a subnet.</extracomment>
        <translation>
            <numerusform>Já há %n neurônio. Escolha pelo menos tantos lugares.</numerusform>
            <numerusform>Já há %n neurônios. Escolha pelo menos tantos lugares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutWords</name>
    <message>
        <source>Recipient %1 is not %2, but the address looks like it. %2 has %3: compare all of it.</source>
        <extracomment>Risk on a review page; %1 is a number, %2 a name, %3 an address in groups of four.</extracomment>
        <translation>O destinatário %1 não é %2, mas o endereço se parece. %2 tem %3: compare tudo.</translation>
    </message>
    <message>
        <source>Recipients %1 and %2 have the same address. Both will be paid.</source>
        <extracomment>Risk on a review page; %1 and %2 are numbers.</extracomment>
        <translation>Os destinatários %1 e %2 têm o mesmo endereço. Ambos serão pagos.</translation>
    </message>
    <message>
        <source>The table shows the first %1 recipients; the list above has them all.</source>
        <extracomment>Remark on a review page; %1 is a number.</extracomment>
        <translation>A tabela mostra os primeiros %1 destinatários; a lista acima tem todos.</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <extracomment>Headline of a review; %1 is an amount, %2 is &quot;3 recipients&quot;.</extracomment>
        <translation>Enviar %1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <extracomment>Part of &quot;Send 12.5 τ to 3 recipients&quot;.</extracomment>
        <translation>
            <numerusform>%n destinatário</numerusform>
            <numerusform>%n destinatários</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Caption on a review page: the account that pays.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>Caption on a review page; %1 is the number of a recipient.</extracomment>
        <translation>Para %1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Free balance of %1</source>
        <extracomment>Row of the before-and-after table; %1 is an account.</extracomment>
        <translation>Saldo livre de %1</translation>
    </message>
    <message>
        <source>Held as a deposit, %1</source>
        <extracomment>Row of the before-and-after table: held as a deposit; %1 is an account.</extracomment>
        <translation>Retido como depósito, %1</translation>
    </message>
    <message>
        <source>Stake of %1 on %2 with %3</source>
        <extracomment>Row of the before-and-after table; %1 is an account, %2 a subnet, %3 a validator.</extracomment>
        <translation>Stake de %1 em %2 com %3</translation>
    </message>
    <message>
        <source>Locked stake of %1 on %2</source>
        <extracomment>Row of the before-and-after table; %1 is an account, %2 a subnet.</extracomment>
        <translation>Stake travado de %1 em %2</translation>
    </message>
    <message>
        <source>Price on %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>Preço em %1</translation>
    </message>
    <message>
        <source>TAO in the pool of %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>TAO no pool de %1</translation>
    </message>
    <message>
        <source>Alpha in the pool of %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>Alpha no pool de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>setting</comment>
        <extracomment>Row of the before-and-after table; %1 is a setting, %2 a subnet.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cost of the next subnet</source>
        <extracomment>Row of the before-and-after table.</extracomment>
        <translation>Custo da próxima subnet</translation>
    </message>
    <message>
        <source>Cost of the next place on %1</source>
        <extracomment>Row of the before-and-after table; %1 is a subnet.</extracomment>
        <translation>Custo da próxima vaga em %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The fee of a call that the chain takes for nothing.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 ends with this: nothing stays in it, and the chain forgets it until somebody funds it again.</source>
        <extracomment>Risk on a review page; %1 is an account.</extracomment>
        <translation>%1 termina com isto: nada fica nela, e a cadeia a esquece até que alguém deposite de novo.</translation>
    </message>
    <message>
        <source>Only %1 stays free, which does not pay for another call like this one.</source>
        <extracomment>Risk on a review page; %1 is an amount.</extracomment>
        <translation>Só %1 fica livre, o que não paga outra chamada como esta.</translation>
    </message>
    <message>
        <source>There is too little TAO for the fee, so alpha of %1 is sold for it.</source>
        <extracomment>Risk on a review page; %1 is a subnet.</extracomment>
        <translation>Há pouco TAO para a taxa, então alpha de %1 é vendido para pagá-la.</translation>
    </message>
    <message>
        <source>%1 has never been used on this chain. That is normal for a new address, and it is also how a mistyped one looks.</source>
        <extracomment>Risk on a review page; %1 is an account.</extracomment>
        <translation>%1 nunca foi usado nesta cadeia. Isso é normal para um endereço novo, e também é assim que se parece um endereço digitado errado.</translation>
    </message>
    <message>
        <source>This moves the price on %1 by %2.</source>
        <extracomment>Risk on a review page; %1 is a subnet, %2 a percentage.</extracomment>
        <translation>Isto move o preço em %1 em %2.</translation>
    </message>
    <message>
        <source>At the limit price only %1 of it is traded; the rest stays where it is.</source>
        <extracomment>Risk on a review page; %1 is a percentage.</extracomment>
        <translation>Ao preço limite só %1 é negociado; o resto fica onde está.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this account wait in the pool. They run first and are not in these figures.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>
            <numerusform>%n chamada desta conta espera no pool. Ela roda antes e não está nestes números.</numerusform>
            <numerusform>%n chamadas desta conta esperam no pool. Elas rodam antes e não estão nestes números.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the account&apos;s free TAO goes with this.</source>
        <extracomment>Risk on a review page; %1 is a percentage.</extracomment>
        <translation>%1 do TAO livre da conta vai com isto.</translation>
    </message>
    <message>
        <source>Raising the take</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Aumentar o take</translation>
    </message>
    <message>
        <source>Raising the take for parents</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Aumentar o take para os pais</translation>
    </message>
    <message>
        <source>Setting children again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Definir filhos de novo</translation>
    </message>
    <message>
        <source>Registering the next subnet, by anybody</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Registrar a próxima subnet, por qualquer um</translation>
    </message>
    <message>
        <source>Starting the subnet</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Iniciar a subnet</translation>
    </message>
    <message>
        <source>Replacing a hotkey again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Trocar uma hotkey de novo</translation>
    </message>
    <message>
        <source>Another owner hotkey</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Outra hotkey do dono</translation>
    </message>
    <message>
        <source>Changing this setting again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Mudar esta configuração de novo</translation>
    </message>
    <message>
        <source>Another version key</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Outra chave de versão</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Outro tempo</translation>
    </message>
    <message>
        <source>Another number of mechanisms</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Outro número de mecanismos</translation>
    </message>
    <message>
        <source>Another split between mechanisms</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Outra divisão entre mecanismos</translation>
    </message>
    <message>
        <source>Trimming again</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>Reduzir de novo</translation>
    </message>
    <message>
        <source>The end of the epoch</source>
        <extracomment>What has to be waited for: settings are frozen shortly before an epoch.</extracomment>
        <translation>O fim da época</translation>
    </message>
    <message>
        <source>The announced replacement of the coldkey</source>
        <extracomment>What has to be waited for.</extracomment>
        <translation>A troca anunciada da coldkey</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>clock</comment>
        <extracomment>What has to be waited for; %1 is the act, %2 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A block was made since these figures were worked out. They are being worked out again.</source>
        <extracomment>Beside a button that waits.</extracomment>
        <translation>Um bloco foi feito desde que estes números foram calculados. Eles estão sendo calculados de novo.</translation>
    </message>
    <message>
        <source>The price has left your tolerance since you opened this page. Look at the figures again before you sign.</source>
        <extracomment>Beside a button that waits.</extracomment>
        <translation>O preço saiu da sua tolerância desde que você abriu esta página. Veja os números de novo antes de assinar.</translation>
    </message>
    <message>
        <source>It is too early for this; the clocks above say how long.</source>
        <extracomment>Beside a button that waits for a clock.</extracomment>
        <translation>Ainda é cedo para isto; os relógios acima dizem quanto falta.</translation>
    </message>
</context>
<context>
    <name>ProxyActs</name>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>It may do</source>
        <extracomment>Caption on a review page: what a proxy may do.</extracomment>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Caption on a review page: how long before a proxy has to announce what it does.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Let %1 act for this account</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>Deixar %1 agir por esta conta</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Caption on a review page: the account that may act.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Whoever has the key of that account then has all of this one.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Quem tiver a chave daquela conta terá então tudo desta.</translation>
    </message>
    <message>
        <source>Remove the proxy %1</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>Remover o proxy %1</translation>
    </message>
    <message>
        <source>Remove all proxies</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>Remover todos os proxies</translation>
    </message>
    <message>
        <source>Reject the call that %1 announced</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>Rejeitar a chamada que %1 anunciou</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Caption on a review page: a hash.</extracomment>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>It can announce the call again. Remove the proxy if you do not trust it any more.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Ele pode anunciar a chamada de novo. Remova o proxy se não confia mais nele.</translation>
    </message>
    <message>
        <source>Take back the call announced for %1</source>
        <extracomment>Headline of a review; %1 is an account.</extracomment>
        <translation>Retirar a chamada anunciada por %1</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Caption on a review page: the account acted for.</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Make an account without a key</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>Criar uma conta sem chave</translation>
    </message>
    <message>
        <source>Its address is known once a block holds this. It then appears among your accounts, watched, with a note that is needed to close it again.</source>
        <extracomment>Remark on a review page.</extracomment>
        <translation>O endereço é conhecido quando um bloco contiver isto. A conta aparece então entre as suas, observada, com uma nota necessária para encerrá-la de novo.</translation>
    </message>
    <message>
        <source>Close %1 for good</source>
        <extracomment>Headline of a review; %1 is an account&apos;s name.</extracomment>
        <translation>Encerrar %1 de vez</translation>
    </message>
    <message>
        <source>Closes</source>
        <extracomment>Caption on a review page: the account that is closed.</extracomment>
        <translation>Encerra</translation>
    </message>
    <message>
        <source>Nobody can use that account afterwards. Whatever it still holds, stake included, is lost for ever.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Ninguém poderá usar aquela conta depois. O que ela ainda tiver, stake incluído, se perde para sempre.</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>Everything</source>
        <extracomment>What a proxy may do: everything.</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Subnet settings</source>
        <extracomment>What a proxy may do: settings of a subnet.</extracomment>
        <translation>Configurações da subnet</translation>
    </message>
    <message>
        <source>Everything but the irreversible</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Tudo menos o irreversível</translation>
    </message>
    <message>
        <source>Everything but sending</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Tudo menos enviar</translation>
    </message>
    <message>
        <source>Everything but money and keys</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Tudo menos dinheiro e chaves</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Registering neurons</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Registrar neurônios</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending small amounts</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Enviar valores pequenos</translation>
    </message>
    <message>
        <source>Child keys</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Chaves filhas</translation>
    </message>
    <message>
        <source>Upgrading the chain</source>
        <extracomment>What a proxy may do: replace the chain&apos;s program.</extracomment>
        <translation>Atualizar a cadeia</translation>
    </message>
    <message>
        <source>Swapping hotkeys</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Trocar hotkeys</translation>
    </message>
    <message>
        <source>Running a leased subnet</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Operar uma subnet arrendada</translation>
    </message>
    <message>
        <source>Claiming root dividends</source>
        <extracomment>What a proxy may do.</extracomment>
        <translation>Resgatar dividendos da root</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <extracomment>What a proxy of an old kind may do.</extracomment>
        <translation>Mais nada</translation>
    </message>
    <message>
        <source>Can do all that this account can do, and remove you as well. Choose it only for a key of your own.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode fazer tudo o que esta conta pode, e até remover você. Escolha só para uma chave sua.</translation>
    </message>
    <message>
        <source>Can change the settings, the identity and the symbol of this account&apos;s subnets. Cannot hand a subnet over.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode mudar as configurações, a identidade e o símbolo das subnets desta conta. Não pode entregar uma subnet.</translation>
    </message>
    <message>
        <source>Can send and stake. Cannot dissolve a subnet, register with the burn, or move the account to another key.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode enviar e pôr stake. Não pode dissolver uma subnet, registrar com queima nem mover a conta para outra chave.</translation>
    </message>
    <message>
        <source>Can stake, register and change settings. Cannot send TAO, give stake away, or move the account to another key.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode pôr stake, registrar e mudar configurações. Não pode enviar TAO, dar stake nem mover a conta para outra chave.</translation>
    </message>
    <message>
        <source>Can change settings and identities. Cannot touch TAO or stake, register, or swap keys.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode mudar configurações e identidades. Não pode tocar em TAO ou stake, registrar nem trocar chaves.</translation>
    </message>
    <message>
        <source>Can stake, unstake and move stake. Cannot send anything away.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode pôr, retirar e mover stake. Não pode enviar nada para fora.</translation>
    </message>
    <message>
        <source>Can register neurons, which burns TAO of this account. Nothing else.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode registrar neurônios, o que queima TAO desta conta. Nada mais.</translation>
    </message>
    <message>
        <source>Can send all the TAO and give all the stake away.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode enviar todo o TAO e dar todo o stake.</translation>
    </message>
    <message>
        <source>Can send less than 0.5 τ or 0.5 α at a time, as often as it likes.</source>
        <extracomment>Explains a kind of proxy; the amounts are fixed by the chain.</extracomment>
        <translation>Pode enviar menos de 0.5 τ ou 0.5 α por vez, quantas vezes quiser.</translation>
    </message>
    <message>
        <source>Can choose child keys and their take.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode escolher chaves filhas e o take delas.</translation>
    </message>
    <message>
        <source>Can replace the program of the chain, if this account is its administrator.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode trocar o programa da cadeia, se esta conta for a administradora.</translation>
    </message>
    <message>
        <source>Can replace hotkeys of this account by other ones.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode trocar hotkeys desta conta por outras.</translation>
    </message>
    <message>
        <source>Can start a leased subnet and change a list of its settings.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode iniciar uma subnet arrendada e mudar uma lista de configurações.</translation>
    </message>
    <message>
        <source>Can claim what root stake earned. It stays in this account.</source>
        <extracomment>Explains a kind of proxy.</extracomment>
        <translation>Pode resgatar o que o stake na root rendeu. Fica nesta conta.</translation>
    </message>
    <message>
        <source>The chain gives this kind no meaning any more. Remove it to get its deposit back.</source>
        <extracomment>Explains an old kind of proxy.</extracomment>
        <translation>A cadeia não dá mais sentido a este tipo. Remova-o para reaver o depósito.</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When a proxy may act: without announcing it.</extracomment>
        <translation>na hora</translation>
    </message>
    <message>
        <source>announced %1 blocks before</source>
        <extracomment>When a proxy may act; %1 is a number of blocks.</extracomment>
        <translation>anunciada %1 blocos antes</translation>
    </message>
    <message>
        <source>announced %1 blocks before (about %2)</source>
        <extracomment>When a proxy may act; %1 is a number of blocks, %2 a duration.</extracomment>
        <translation>anunciada %1 blocos antes (cerca de %2)</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The chain refuses this: %1.</source>
        <extracomment>A rule of the chain without a sentence refuses a call; %1 is the chain&apos;s name for it.</extracomment>
        <translation>A cadeia recusa isto: %1.</translation>
    </message>
    <message>
        <source>This account may not do that. Sign with the account that may.</source>
        <extracomment>A rule of the chain refuses a call.</extracomment>
        <translation>Esta conta não pode fazer isso. Assine com a conta que pode.</translation>
    </message>
    <message>
        <source>The chain does not allow this call at present. Try again later.</source>
        <extracomment>A rule of the chain refuses a call.</extracomment>
        <translation>A cadeia não permite esta chamada no momento. Tente mais tarde.</translation>
    </message>
    <message>
        <source>%1 is staked, %2 was asked for.</source>
        <extracomment>Behind a refusal; %1 and %2 are amounts.</extracomment>
        <translation>Há %1 em stake, foi pedido %2.</translation>
    </message>
    <message>
        <source>This amount is worth %1; the least is %2.</source>
        <extracomment>Behind a refusal; %1 and %2 are amounts.</extracomment>
        <translation>Este valor equivale a %1; o mínimo é %2.</translation>
    </message>
    <message>
        <source>The price is %1 now; the limit is %2.</source>
        <extracomment>Behind a refusal; %1 and %2 are prices.</extracomment>
        <translation>O preço agora é %1; o limite é %2.</translation>
    </message>
    <message>
        <source>It is possible %1.</source>
        <extracomment>Behind a refusal; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>É possível %1.</translation>
    </message>
    <message>
        <source>%1 is free and %2 is needed: %3 short.</source>
        <extracomment>Behind a refusal; all three are amounts: what there is, what is needed, the difference.</extracomment>
        <translation>Há %1 livre e são necessários %2: faltam %3.</translation>
    </message>
    <message>
        <source>There is no subnet of this number. It may have been dissolved; choose another one.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.
----------
A rule of the chain about subnets refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>Não há subnet com este número. Ela pode ter sido dissolvida; escolha outra.</translation>
    </message>
    <message>
        <source>A subnet cannot have more validators than places. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>Uma subnet não pode ter mais validadores do que vagas. Escolha um número menor.</translation>
    </message>
    <message>
        <source>The subnet already has more neurons than that. Trim it first, or choose a larger number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>A subnet já tem mais neurônios do que isso. Reduza-a antes, ou escolha um número maior.</translation>
    </message>
    <message>
        <source>An owner may set the bonds&apos; moving average to 975 000 at most. Choose a smaller value.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>O dono pode definir a média móvel dos bonds em no máximo 975 000. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>Only the network&apos;s administrators may set a negative steepness. Choose a positive one.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>Só os administradores da rede podem definir uma inclinação negativa. Escolha uma positiva.</translation>
    </message>
    <message>
        <source>This value is outside the range that the chain allows. Choose one within the range.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.
----------
A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Este valor está fora da faixa que a cadeia permite. Escolha um dentro dela.</translation>
    </message>
    <message>
        <source>The least number of places cannot be above the number of neurons there are. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>O mínimo de vagas não pode ser maior que o número de neurônios existentes. Escolha um número menor.</translation>
    </message>
    <message>
        <source>The least number of places cannot be above the largest. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>O mínimo de vagas não pode ser maior que o máximo. Escolha um número menor.</translation>
    </message>
    <message>
        <source>The largest number of places cannot be below the least. Choose a larger number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>O máximo de vagas não pode ser menor que o mínimo. Escolha um número maior.</translation>
    </message>
    <message>
        <source>No subnet may have more than 256 places. Choose a smaller number.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>Nenhuma subnet pode ter mais de 256 vagas. Escolha um número menor.</translation>
    </message>
    <message>
        <source>The root network does not have this setting. Choose another subnet.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>A rede root não tem esta configuração. Escolha outra subnet.</translation>
    </message>
    <message>
        <source>Registration by proof of work has been given up by the network. Register for TAO.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.</extracomment>
        <translation>A rede abandonou o registro por prova de trabalho. Registre pagando em TAO.</translation>
    </message>
    <message>
        <source>The network has given up this call. There is a newer one for the same purpose.</source>
        <extracomment>A rule of the chain about settings of subnets refuses a call.
----------
A rule of the chain about keys refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>A rede abandonou esta chamada. Há uma mais nova para o mesmo fim.</translation>
    </message>
    <message>
        <source>Part of the balance is still vesting and cannot be spent yet. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>Parte do saldo ainda está em vesting e não pode ser gasta. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>Part of the balance is locked and cannot be sent. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>Parte do saldo está travada e não pode ser enviada. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>The balance was too low when the block was made. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>O saldo era baixo demais quando o bloco foi feito. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>The recipient would have held less than the smallest balance an account may have, 0.0000005 τ. Send at least that.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>O destinatário ficaria com menos do que o menor saldo que uma conta pode ter, 0.0000005 τ. Envie ao menos isso.</translation>
    </message>
    <message>
        <source>The transfer would have closed the sender&apos;s account, and it was told to keep it. Send less, or allow the account to be closed.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>A transferência encerraria a conta do remetente, e foi pedido que ela fosse mantida. Envie menos, ou permita que a conta seja encerrada.</translation>
    </message>
    <message>
        <source>The account already has a vesting schedule, and there can be only one.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>A conta já tem um cronograma de vesting, e só pode haver um.</translation>
    </message>
    <message>
        <source>The recipient&apos;s account does not exist yet, and this call needs one that does. Send some TAO there first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>A conta do destinatário ainda não existe, e esta chamada precisa de uma que exista. Envie antes algum TAO para lá.</translation>
    </message>
    <message>
        <source>The account has as many separate reserves as are allowed. Release one first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>A conta tem tantas reservas separadas quantas são permitidas. Libere uma antes.</translation>
    </message>
    <message>
        <source>The account has as many separate holds as are allowed. Release one first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>A conta tem tantas retenções separadas quantas são permitidas. Libere uma antes.</translation>
    </message>
    <message>
        <source>The account has as many separate freezes as are allowed. Release one first.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>A conta tem tantos congelamentos separados quantos são permitidos. Libere um antes.</translation>
    </message>
    <message>
        <source>Part of the issuance is set aside, so its total cannot be changed now.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>Parte da emissão está separada, então o total não pode ser mudado agora.</translation>
    </message>
    <message>
        <source>A change of zero changes nothing. Give an amount.</source>
        <extracomment>A rule of the chain about balances refuses a call.</extracomment>
        <translation>Uma mudança de zero não muda nada. Informe um valor.</translation>
    </message>
    <message>
        <source>This hotkey belongs to another coldkey. Choose one of your own hotkeys, or a new one.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta hotkey pertence a outra coldkey. Escolha uma das suas hotkeys, ou uma nova.</translation>
    </message>
    <message>
        <source>The new hotkey is the old one. Choose another hotkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A hotkey nova é a antiga. Escolha outra hotkey.</translation>
    </message>
    <message>
        <source>The new hotkey has root stake or root claims of its own. Choose a fresh hotkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A hotkey nova tem stake ou resgates na root. Escolha uma hotkey sem uso.</translation>
    </message>
    <message>
        <source>This account changed a hotkey within the last 1 000 blocks. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta conta trocou uma hotkey nos últimos 1 000 blocos. Tente mais tarde.</translation>
    </message>
    <message>
        <source>This hotkey was replaced on this subnet within the last 7 200 blocks. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta hotkey foi trocada nesta subnet nos últimos 7 200 blocos. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The balance does not pay for replacing a hotkey. Add TAO to the account first.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>O saldo não paga a troca de uma hotkey. Coloque TAO na conta antes.</translation>
    </message>
    <message>
        <source>Announcing a new coldkey costs 0.1 τ, which the balance does not cover. Add TAO to the account first.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Anunciar uma coldkey nova custa 0.1 τ, que o saldo não cobre. Coloque TAO na conta antes.</translation>
    </message>
    <message>
        <source>The new coldkey already holds stake or hotkeys. Choose a fresh coldkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A coldkey nova já tem stake ou hotkeys. Escolha uma coldkey sem uso.</translation>
    </message>
    <message>
        <source>The new coldkey is in use as a hotkey. Choose a fresh key.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A coldkey nova está em uso como hotkey. Escolha uma chave sem uso.</translation>
    </message>
    <message>
        <source>No new coldkey has been announced for this account. Announce it first.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Nenhuma coldkey nova foi anunciada para esta conta. Anuncie-a antes.</translation>
    </message>
    <message>
        <source>The announced waiting time is not over. Wait until it is; the account stays as it is until then.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>O tempo de espera anunciado não acabou. Espere que acabe; até lá a conta fica como está.</translation>
    </message>
    <message>
        <source>It is too early to announce another coldkey. Wait until a day after the announced time.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>É cedo para anunciar outra coldkey. Espere até um dia depois da hora anunciada.</translation>
    </message>
    <message>
        <source>This is not the coldkey that was announced. Check the address letter by letter.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta não é a coldkey que foi anunciada. Confira o endereço letra por letra.</translation>
    </message>
    <message>
        <source>This replacement of the coldkey is already disputed. The account stays frozen until the network&apos;s administrators decide.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta troca da coldkey já está contestada. A conta fica congelada até que os administradores da rede decidam.</translation>
    </message>
    <message>
        <source>A new coldkey is announced for this account, and until that is done or withdrawn the account can do nothing else. If it was not you, dispute it now.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Uma coldkey nova foi anunciada para esta conta, e até que isso seja feito ou retirado a conta não pode fazer mais nada. Se não foi você, conteste agora.</translation>
    </message>
    <message>
        <source>The replacement of this coldkey is disputed, so the account is frozen. Only the network&apos;s administrators can release it.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A troca desta coldkey está contestada, então a conta está congelada. Só os administradores da rede podem liberá-la.</translation>
    </message>
    <message>
        <source>It is too early to withdraw the announcement. Wait until a day after the announced time.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>É cedo para retirar o anúncio. Espere até um dia depois da hora anunciada.</translation>
    </message>
    <message>
        <source>This is an account of the chain itself and cannot be used as a key. Choose another address.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta é uma conta da própria cadeia e não pode ser usada como chave. Escolha outro endereço.</translation>
    </message>
    <message>
        <source>The hotkey itself has to sign this. Sign with the hotkey.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A própria hotkey precisa assinar isto. Assine com a hotkey.</translation>
    </message>
    <message>
        <source>This chain gives no TAO away. Use the faucet of a local network.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta cadeia não distribui TAO. Use a torneira de uma rede local.</translation>
    </message>
    <message>
        <source>The EVM key of this hotkey was changed a moment ago. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A chave EVM desta hotkey foi mudada há pouco. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The signature of the EVM key cannot be read. Sign the message again.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A assinatura da chave EVM não pode ser lida. Assine a mensagem de novo.</translation>
    </message>
    <message>
        <source>The signature was made by another EVM key. Sign with the key that is named.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>A assinatura foi feita por outra chave EVM. Assine com a chave indicada.</translation>
    </message>
    <message>
        <source>This call is switched off on this chain at present. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Esta chamada está desligada nesta cadeia no momento. Tente mais tarde.</translation>
    </message>
    <message>
        <source>This is switched off for the moment by the network&apos;s administrators. Try again later.</source>
        <extracomment>A rule of the chain about keys refuses a call.</extracomment>
        <translation>Isto está desligado por enquanto pelos administradores da rede. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The account has as many proxies or announcements as are allowed. Remove one first.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>A conta tem tantos proxies ou anúncios quantos são permitidos. Remova um antes.</translation>
    </message>
    <message>
        <source>There is no such proxy or announcement. It may have been removed; load the list again.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>Não há tal proxy ou anúncio. Pode ter sido removido; carregue a lista de novo.</translation>
    </message>
    <message>
        <source>The account that signed is no proxy of the account it acts for. Sign with one of its proxies.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>A conta que assinou não é proxy da conta pela qual age. Assine com um dos proxies dela.</translation>
    </message>
    <message>
        <source>The kind of this proxy does not cover this call. Use a proxy of a wider kind, or sign with the account itself.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>O tipo deste proxy não cobre esta chamada. Use um proxy de tipo mais amplo, ou assine com a própria conta.</translation>
    </message>
    <message>
        <source>This account is already a proxy of this kind. Nothing needs to change.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>Esta conta já é um proxy deste tipo. Nada precisa mudar.</translation>
    </message>
    <message>
        <source>This call could give away more rights than the proxy has itself. Sign with the account itself.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>Esta chamada poderia dar mais direitos do que o próprio proxy tem. Assine com a própria conta.</translation>
    </message>
    <message>
        <source>This call was not announced, or its waiting time is not over. Announce it, and carry it out after the delay.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>Esta chamada não foi anunciada, ou o tempo de espera não acabou. Anuncie-a e execute-a depois do prazo.</translation>
    </message>
    <message>
        <source>An account cannot be its own proxy. Choose another address.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>Uma conta não pode ser proxy de si mesma. Escolha outro endereço.</translation>
    </message>
    <message>
        <source>The deposit for announcements does not add up on the chain. Nothing was changed; report it to the network.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>O depósito dos anúncios não fecha na cadeia. Nada foi alterado; relate à rede.</translation>
    </message>
    <message>
        <source>No proxy account can be derived from these values. Check the block number and the index.</source>
        <extracomment>A rule of the chain about proxies refuses a call.</extracomment>
        <translation>Nenhuma conta de proxy pode ser derivada destes valores. Confira o número do bloco e o índice.</translation>
    </message>
    <message>
        <source>Nobody owns this hotkey on the chain yet, so nothing can be staked with it. Choose a validator that is registered, or register the hotkey first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Ninguém é dono desta hotkey na cadeia ainda, então nada pode ser posto em stake com ela. Escolha um validador registrado, ou registre a hotkey antes.</translation>
    </message>
    <message>
        <source>There is too little stake for this. Stake more, or ask for less.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Há pouco stake para isto. Ponha mais em stake, ou peça menos.</translation>
    </message>
    <message>
        <source>More was asked for than is staked there. Press Max to take all of it.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Foi pedido mais do que há em stake ali. Use Máx. para tirar tudo.</translation>
    </message>
    <message>
        <source>This hotkey has too little stake to pass on to children. Stake more with it first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Esta hotkey tem pouco stake para passar a filhos. Ponha mais em stake com ela antes.</translation>
    </message>
    <message>
        <source>The balance is smaller than the amount. Choose a smaller amount, and leave a little for the fee.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O saldo é menor que o valor. Escolha um valor menor, e deixe um pouco para a taxa.</translation>
    </message>
    <message>
        <source>The amount could not be taken from the balance. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O valor não pôde ser tirado do saldo. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>This would leave too little for the account to exist. Leave at least 0.0000005 τ in it.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Isto deixaria pouco para a conta existir. Deixe ao menos 0.0000005 τ nela.</translation>
    </message>
    <message>
        <source>All places in the root network are taken by hotkeys with at least as much root stake. Stake more on root with this hotkey first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Todas as vagas na rede root estão com hotkeys que têm ao menos o mesmo stake na root. Ponha antes mais stake na root com esta hotkey.</translation>
    </message>
    <message>
        <source>Stake was moved with this key a moment ago. Wait for a few blocks and try again.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O stake foi movido com esta chave há pouco. Espere alguns blocos e tente de novo.</translation>
    </message>
    <message>
        <source>Part of this stake is locked and cannot be moved yet. Ask for no more than the free part; the lock decays with time.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Parte deste stake está travada e ainda não pode ser movida. Peça no máximo a parte livre; a trava diminui com o tempo.</translation>
    </message>
    <message>
        <source>The amount is too small for the chain. Choose a larger one; a position can always be left as a whole.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O valor é pequeno demais para a cadeia. Escolha um maior; uma posição sempre pode ser deixada inteira.</translation>
    </message>
    <message>
        <source>The pool of this subnet is too small for this amount. Choose a smaller amount, or trade in several steps.</source>
        <extracomment>A rule of the chain about stake refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>O pool desta subnet é pequeno demais para este valor. Escolha um valor menor, ou negocie em várias etapas.</translation>
    </message>
    <message>
        <source>The price would pass the limit before the whole amount is traded. Choose a smaller amount, a wider limit, or allow a partial fill.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O preço passaria do limite antes que tudo fosse negociado. Escolha um valor menor, um limite mais largo, ou permita execução parcial.</translation>
    </message>
    <message>
        <source>This subnet does not allow its stake to be given to another account. Unstake it instead, or move it within your own account.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Esta subnet não permite que seu stake seja dado a outra conta. Retire-o do stake, ou mova-o dentro da sua própria conta.</translation>
    </message>
    <message>
        <source>The subnet has not been started by its owner, so its alpha is not traded yet. Wait for the start, or choose another subnet.</source>
        <extracomment>A rule of the chain about stake refuses a call.
----------
A rule of the pools refuses a trade.</extracomment>
        <translation>A subnet não foi iniciada pelo dono, então seu alpha ainda não é negociado. Espere o início, ou escolha outra subnet.</translation>
    </message>
    <message>
        <source>Origin and destination are the same subnet and the same validator. Choose another one of the two.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Origem e destino são a mesma subnet e o mesmo validador. Troque um dos dois.</translation>
    </message>
    <message>
        <source>The subnet does not have so much alpha outside its pool. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>A subnet não tem tanto alpha fora do pool. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>Root stake is TAO and cannot be burned or recycled. Choose another subnet.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O stake na root é TAO e não pode ser queimado nem reciclado. Escolha outra subnet.</translation>
    </message>
    <message>
        <source>This validator is already the one that rewards on this subnet are staked with. Nothing needs to change.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Este validador já é aquele com quem as recompensas desta subnet são postas em stake. Nada precisa mudar.</translation>
    </message>
    <message>
        <source>Stake was bought and burned here a moment ago. Wait for a few blocks and try again.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Stake foi comprado e queimado aqui há pouco. Espere alguns blocos e tente de novo.</translation>
    </message>
    <message>
        <source>So many claims in one block are not allowed. Choose a smaller number.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Tantos resgates em um bloco não são permitidos. Escolha um número menor.</translation>
    </message>
    <message>
        <source>The threshold for claims is above the highest that is allowed. Choose a smaller one.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O limiar de resgate está acima do máximo permitido. Escolha um menor.</translation>
    </message>
    <message>
        <source>Choose at least one and at most five subnets to claim from.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Escolha de uma a cinco subnets de onde resgatar.</translation>
    </message>
    <message>
        <source>A hotkey cannot be its own child. Remove it from the list.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Uma hotkey não pode ser filha de si mesma. Tire-a da lista.</translation>
    </message>
    <message>
        <source>A child stands in the list twice. Remove one of the two.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Um filho está duas vezes na lista. Tire um dos dois.</translation>
    </message>
    <message>
        <source>The children&apos;s parts add up to more than 100 %. Make one of them smaller.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>As partes dos filhos somam mais de 100 %. Diminua uma delas.</translation>
    </message>
    <message>
        <source>A hotkey can have at most five children on a subnet. Remove some.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Uma hotkey pode ter no máximo cinco filhos em uma subnet. Tire alguns.</translation>
    </message>
    <message>
        <source>One of these children is also a parent of this hotkey, and stake cannot go in a circle. Remove it from the list.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Um destes filhos também é pai desta hotkey, e o stake não pode andar em círculo. Tire-o da lista.</translation>
    </message>
    <message>
        <source>This take is not possible: lowering it needs a smaller value than now, raising it a larger one. Choose another value.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Este take não é possível: para baixar é preciso um valor menor que o atual, para subir um maior. Escolha outro valor.</translation>
    </message>
    <message>
        <source>A take may be 18 % at most. Choose a smaller value.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Um take pode ser de no máximo 18 %. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>A take can be raised once in 216 000 blocks, which is 30 days. Lowering it is possible at any time.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Um take pode subir uma vez a cada 216 000 blocos, que são 30 dias. Baixar é possível a qualquer hora.</translation>
    </message>
    <message>
        <source>This take is outside the range that the subnet allows. Choose a value up to 18 % that is not below the subnet&apos;s minimum.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Este take está fora da faixa que a subnet permite. Escolha um valor de até 18 % que não fique abaixo do mínimo da subnet.</translation>
    </message>
    <message>
        <source>The take for parents can be raised once in 216 000 blocks, which is 30 days. Lowering it is possible at any time.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O take para os pais pode subir uma vez a cada 216 000 blocos, que são 30 dias. Baixar é possível a qualquer hora.</translation>
    </message>
    <message>
        <source>The same was done with this key a moment ago, and the chain wants some blocks in between. Try again later.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O mesmo foi feito com esta chave há pouco, e a cadeia quer alguns blocos de intervalo. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Stake on this subnet is already locked to another hotkey. Use that hotkey, or move the lock first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O stake nesta subnet já está travado em outra hotkey. Use essa hotkey, ou mova a trava antes.</translation>
    </message>
    <message>
        <source>More would be locked than is staked on this subnet. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Seria travado mais do que há em stake nesta subnet. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>There is no lock on this subnet that could be changed. Lock stake first.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Não há trava nesta subnet que possa ser mudada. Trave stake antes.</translation>
    </message>
    <message>
        <source>Both accounts have locked stake on the same subnet, which cannot be joined. Wait until one of the locks has decayed.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>As duas contas têm stake travado na mesma subnet, e isso não pode ser unido. Espere até que uma das travas acabe.</translation>
    </message>
    <message>
        <source>More would be unlocked than is locked. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Seria destravado mais do que está travado. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>Part of this stake is locked, and the receiver does not accept locked stake. Send only the free part, or ask the receiver to accept it.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Parte deste stake está travada, e quem recebe não aceita stake travado. Envie só a parte livre, ou peça a quem recebe que aceite.</translation>
    </message>
    <message>
        <source>A number in this call became larger than the chain can count. Choose a smaller amount.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Um número nesta chamada ficou maior do que a cadeia consegue contar. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>This hotkey already accepts stake from others. Nothing needs to change.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>Esta hotkey já aceita stake de outros. Nada precisa mudar.</translation>
    </message>
    <message>
        <source>The balance is too low for this. Choose a smaller amount, or add TAO to the account.</source>
        <extracomment>A rule of the chain about stake refuses a call.</extracomment>
        <translation>O saldo é baixo demais para isto. Escolha um valor menor, ou coloque TAO na conta.</translation>
    </message>
    <message>
        <source>This chain has no root network. Check that Soma is connected to the network you expect.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Esta cadeia não tem rede root. Confira se o Soma está conectado à rede que você espera.</translation>
    </message>
    <message>
        <source>This subnet has no such mechanism. Choose one of those it has.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Esta subnet não tem esse mecanismo. Escolha um dos que ela tem.</translation>
    </message>
    <message>
        <source>Registration is switched off here at present. Choose another subnet, or try again later.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O registro está desligado aqui no momento. Escolha outra subnet, ou tente mais tarde.</translation>
    </message>
    <message>
        <source>This block has no more room for registrations. Try again in the next block.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Este bloco não tem mais lugar para registros. Tente no próximo bloco.</translation>
    </message>
    <message>
        <source>There were as many registrations as this interval allows. Try again when the next one begins.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Houve tantos registros quantos este intervalo permite. Tente quando o próximo começar.</translation>
    </message>
    <message>
        <source>This hotkey already has a place in the subnet. Use another hotkey, or nothing needs to be done.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Esta hotkey já tem uma vaga na subnet. Use outra hotkey, ou nada precisa ser feito.</translation>
    </message>
    <message>
        <source>This hotkey has no place in the subnet. Register it there first, or choose another one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Esta hotkey não tem vaga na subnet. Registre-a ali antes, ou escolha outra.</translation>
    </message>
    <message>
        <source>None of this account&apos;s hotkeys has a place in a subnet, and the chain asks for one here. Register a neuron first.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Nenhuma hotkey desta conta tem vaga em uma subnet, e aqui a cadeia pede uma. Registre um neurônio antes.</translation>
    </message>
    <message>
        <source>All places in this subnet are taken by neurons that cannot be replaced yet. Try again when the first of them loses its immunity.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Todas as vagas desta subnet estão com neurônios que ainda não podem ser substituídos. Tente quando o primeiro deles perder a imunidade.</translation>
    </message>
    <message>
        <source>The root network is not joined or used in this way. Choose another subnet.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Não se entra na rede root nem se usa a root deste modo. Escolha outra subnet.</translation>
    </message>
    <message>
        <source>A place costs more than your limit at present. Nothing was paid; wait until the price falls, or raise the limit.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Uma vaga custa mais do que o seu limite no momento. Nada foi pago; espere o preço cair, ou aumente o limite.</translation>
    </message>
    <message>
        <source>Only one subnet may be registered in 7 200 blocks, by anybody on the network, and one was registered a short while ago. Try again later.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Só uma subnet pode ser registrada a cada 7 200 blocos, por qualquer um na rede, e uma foi registrada há pouco. Tente mais tarde.</translation>
    </message>
    <message>
        <source>There is no room for another subnet, and none of the present ones may be replaced yet. Try again when one of them loses its immunity.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Não há lugar para outra subnet, e nenhuma das atuais pode ser substituída ainda. Tente quando uma delas perder a imunidade.</translation>
    </message>
    <message>
        <source>All subnets are too young to make room for another. Try again when one of them loses its immunity.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Todas as subnets são novas demais para dar lugar a outra. Tente quando uma delas perder a imunidade.</translation>
    </message>
    <message>
        <source>The balance does not pay for a subnet. Add TAO to the account, or wait until the price falls.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O saldo não paga uma subnet. Coloque TAO na conta, ou espere o preço cair.</translation>
    </message>
    <message>
        <source>Only the owner of the subnet may do this. Sign with the owner&apos;s coldkey.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Só o dono da subnet pode fazer isto. Assine com a coldkey do dono.</translation>
    </message>
    <message>
        <source>Only the root network has this. Choose subnet 0.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Só a rede root tem isto. Escolha a subnet 0.</translation>
    </message>
    <message>
        <source>This subnet has been started before. Nothing needs to be done.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Esta subnet já foi iniciada. Nada precisa ser feito.</translation>
    </message>
    <message>
        <source>The subnet is too young to be started. Wait until its start delay is over.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>A subnet é nova demais para ser iniciada. Espere que o prazo de início acabe.</translation>
    </message>
    <message>
        <source>A part of the identity is too long. Shorten the part that is marked.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Uma parte da identidade é longa demais. Encurte a parte marcada.</translation>
    </message>
    <message>
        <source>This symbol is not in the chain&apos;s list. Choose one of those offered.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Este símbolo não está na lista da cadeia. Escolha um dos oferecidos.</translation>
    </message>
    <message>
        <source>Another subnet has this symbol. Choose another one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Outra subnet tem este símbolo. Escolha outro.</translation>
    </message>
    <message>
        <source>In the last blocks before an epoch the settings of a subnet are frozen. Try again after the epoch.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Nos últimos blocos antes de uma época as configurações da subnet ficam congeladas. Tente depois da época.</translation>
    </message>
    <message>
        <source>The activity cutoff is below 360 blocks, which is the least. Choose a larger one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O corte de atividade está abaixo de 360 blocos, que é o mínimo. Escolha um maior.</translation>
    </message>
    <message>
        <source>The activity cutoff factor must lie between 1 000 and 50 000 thousandths. Choose a value in that range.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O fator de corte de atividade precisa estar entre 1 000 e 50 000 milésimos. Escolha um valor nessa faixa.</translation>
    </message>
    <message>
        <source>The tempo must lie between 360 and 50 400 blocks. Choose a value in that range.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O tempo precisa estar entre 360 e 50 400 blocos. Escolha um valor nessa faixa.</translation>
    </message>
    <message>
        <source>An epoch has already been asked for. Wait until it has run.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Uma época já foi pedida. Espere que ela rode.</translation>
    </message>
    <message>
        <source>The next epoch comes in a few blocks anyway. Wait for it.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>A próxima época vem em poucos blocos de qualquer modo. Espere por ela.</translation>
    </message>
    <message>
        <source>The tempo cannot be changed while weights are committed and revealed on this subnet. Switch that off first.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O tempo não pode mudar enquanto os pesos são comprometidos e revelados nesta subnet. Desligue isso antes.</translation>
    </message>
    <message>
        <source>Liquid alpha is off on this subnet. Switch it on before its values are set.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O alpha líquido está desligado nesta subnet. Ligue-o antes de definir seus valores.</translation>
    </message>
    <message>
        <source>The upper alpha is below the least that is allowed, 0.025. Choose a larger one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O alpha superior está abaixo do mínimo permitido, 0.025. Escolha um maior.</translation>
    </message>
    <message>
        <source>The lower alpha must be at least 0.025 and not above the upper. Choose a value in that range.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O alpha inferior precisa ser ao menos 0.025 e não maior que o superior. Escolha um valor nessa faixa.</translation>
    </message>
    <message>
        <source>The subnet&apos;s places could not be renumbered in one go. Trim fewer neurons at a time.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>As vagas da subnet não puderam ser renumeradas de uma vez. Reduza menos neurônios por vez.</translation>
    </message>
    <message>
        <source>Too many of the neurons that would stay are immune. Keep more places, or wait until some immunities end.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Muitos dos neurônios que ficariam são imunes. Mantenha mais vagas, ou espere que algumas imunidades acabem.</translation>
    </message>
    <message>
        <source>So many places in so many mechanisms are not possible. Choose fewer of one of them.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Tantas vagas em tantos mecanismos não são possíveis. Escolha menos de um deles.</translation>
    </message>
    <message>
        <source>Only the creator of the crowdloan may hold the lease. Sign with that account.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Só o criador do crowdloan pode ter o arrendamento. Assine com essa conta.</translation>
    </message>
    <message>
        <source>The lease would have ended already. Choose a later end block.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O arrendamento já teria acabado. Escolha um bloco final posterior.</translation>
    </message>
    <message>
        <source>The subnet that the lease should have created was not found. Nothing was leased; register again.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>A subnet que o arrendamento deveria ter criado não foi encontrada. Nada foi arrendado; registre de novo.</translation>
    </message>
    <message>
        <source>There is no lease of this number. Check the number.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Não há arrendamento com este número. Confira o número.</translation>
    </message>
    <message>
        <source>This lease has no end, so it cannot be ended.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Este arrendamento não tem fim, então não pode ser encerrado.</translation>
    </message>
    <message>
        <source>This lease still runs. Wait until its end block.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Este arrendamento ainda corre. Espere até o bloco final.</translation>
    </message>
    <message>
        <source>The beneficiary of the lease does not own this hotkey. Choose one of the beneficiary&apos;s hotkeys.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O beneficiário do arrendamento não é dono desta hotkey. Escolha uma das hotkeys dele.</translation>
    </message>
    <message>
        <source>Only the beneficiary of the lease may do this. Sign with that account.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Só o beneficiário do arrendamento pode fazer isto. Assine com essa conta.</translation>
    </message>
    <message>
        <source>This subnet keeps no voting power. Switch that on first.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>Esta subnet não guarda poder de voto. Ligue isso antes.</translation>
    </message>
    <message>
        <source>The factor for voting power must not be above one. Choose a smaller one.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>O fator do poder de voto não pode passar de um. Escolha um menor.</translation>
    </message>
    <message>
        <source>The proof of work belongs to a block that is too old or in the future. Registration by work has been given up; register for TAO.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>A prova de trabalho pertence a um bloco antigo demais ou futuro. O registro por trabalho foi abandonado; registre pagando em TAO.</translation>
    </message>
    <message>
        <source>The proof of work is too easy. Registration by work has been given up; register for TAO.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>A prova de trabalho é fácil demais. O registro por trabalho foi abandonado; registre pagando em TAO.</translation>
    </message>
    <message>
        <source>The proof of work is wrong. Registration by work has been given up; register for TAO.</source>
        <extracomment>A rule of the chain about subnets refuses a call.</extracomment>
        <translation>A prova de trabalho está errada. O registro por trabalho foi abandonado; registre pagando em TAO.</translation>
    </message>
    <message>
        <source>The fee of a pool may be 15.26 % at most. Choose a smaller one.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>A taxa de um pool pode ser de no máximo 15.26 %. Escolha uma menor.</translation>
    </message>
    <message>
        <source>The amount is too small to be traded. Choose a larger one.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>O valor é pequeno demais para ser negociado. Escolha um maior.</translation>
    </message>
    <message>
        <source>The price is already beyond the limit, so nothing was traded. Set a wider limit, or wait for a better price.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>O preço já passou do limite, então nada foi negociado. Defina um limite mais largo, ou espere um preço melhor.</translation>
    </message>
    <message>
        <source>The balance is too low for this trade. Choose a smaller amount.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>O saldo é baixo demais para esta negociação. Escolha um valor menor.</translation>
    </message>
    <message>
        <source>The price range is not valid. Choose a lower end below the upper end.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>A faixa de preço não é válida. Escolha um limite inferior abaixo do superior.</translation>
    </message>
    <message>
        <source>The liquidity is too small. Choose a larger amount.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>A liquidez é pequena demais. Escolha um valor maior.</translation>
    </message>
    <message>
        <source>The pool of this subnet holds almost nothing, so it cannot be traded with. Choose another subnet.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>O pool desta subnet não tem quase nada, então não se pode negociar com ele. Escolha outra subnet.</translation>
    </message>
    <message>
        <source>One side of this pool is far too large for the other, so it has no price. Choose another subnet.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>Um lado deste pool é grande demais para o outro, então ele não tem preço. Escolha outra subnet.</translation>
    </message>
    <message>
        <source>The amount is more than a thousand times what the pool holds. Choose a much smaller amount.</source>
        <extracomment>A rule of the pools refuses a trade.</extracomment>
        <translation>O valor é mais de mil vezes o que o pool tem. Escolha um valor muito menor.</translation>
    </message>
    <message>
        <source>The address of the axon is neither version 4 nor version 6. Check the address.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>O endereço do axon não é versão 4 nem versão 6. Confira o endereço.</translation>
    </message>
    <message>
        <source>Nobody could reach this address: it is local, empty or reserved. Give a public address.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Ninguém alcançaria este endereço: é local, vazio ou reservado. Informe um endereço público.</translation>
    </message>
    <message>
        <source>The port must not be 0. Choose another port.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>A porta não pode ser 0. Escolha outra porta.</translation>
    </message>
    <message>
        <source>The address of this neuron was changed a moment ago. Wait for 50 blocks and try again.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>O endereço deste neurônio foi mudado há pouco. Espere 50 blocos e tente de novo.</translation>
    </message>
    <message>
        <source>This hotkey has too little stake to set weights on this subnet. Stake more with it first.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Esta hotkey tem pouco stake para definir pesos nesta subnet. Ponha mais em stake com ela antes.</translation>
    </message>
    <message>
        <source>This neuron has no validator permit, so it may not set weights for others. It gets one when its stake is among the highest.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Este neurônio não tem permissão de validador, então não pode definir pesos para outros. Ele a recebe quando seu stake está entre os maiores.</translation>
    </message>
    <message>
        <source>There are more uids than weights, or the reverse. Give one weight for each uid.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Há mais uids do que pesos, ou o contrário. Dê um peso para cada uid.</translation>
    </message>
    <message>
        <source>A uid is named twice. Name each uid once.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Um uid aparece duas vezes. Cite cada uid uma vez.</translation>
    </message>
    <message>
        <source>One of the uids has no neuron in this subnet. Load the neurons again and remove it.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Um dos uids não tem neurônio nesta subnet. Carregue os neurônios de novo e tire-o.</translation>
    </message>
    <message>
        <source>These are fewer weights than the subnet asks for. Give weights to more neurons.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>São menos pesos do que a subnet pede. Dê pesos a mais neurônios.</translation>
    </message>
    <message>
        <source>One weight is larger than the subnet allows. Spread the weights over more neurons.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Um peso é maior do que a subnet permite. Distribua os pesos por mais neurônios.</translation>
    </message>
    <message>
        <source>Weights were set with this neuron a moment ago. Wait until the subnet&apos;s interval is over.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Pesos foram definidos com este neurônio há pouco. Espere até que o intervalo da subnet acabe.</translation>
    </message>
    <message>
        <source>Weights were committed with this neuron a moment ago. Wait until the subnet&apos;s interval is over.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Pesos foram comprometidos com este neurônio há pouco. Espere até que o intervalo da subnet acabe.</translation>
    </message>
    <message>
        <source>The subnet asks for a newer version of its validator program. Update that program.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>A subnet pede uma versão mais nova do programa de validador. Atualize esse programa.</translation>
    </message>
    <message>
        <source>There are more uids than the subnet has neurons. Load the neurons again.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Há mais uids do que neurônios na subnet. Carregue os neurônios de novo.</translation>
    </message>
    <message>
        <source>The root network has no weights. Choose another subnet.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>A rede root não tem pesos. Escolha outra subnet.</translation>
    </message>
    <message>
        <source>Nothing was committed that could be revealed. Commit weights first.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Nada foi comprometido que pudesse ser revelado. Comprometa pesos antes.</translation>
    </message>
    <message>
        <source>What is revealed is not what was committed. Use the same uids, weights and salt.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>O que se revela não é o que foi comprometido. Use os mesmos uids, pesos e sal.</translation>
    </message>
    <message>
        <source>This subnet wants weights to be committed first and revealed later. Use a commit instead.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Esta subnet quer que os pesos sejam comprometidos antes e revelados depois. Use um commit.</translation>
    </message>
    <message>
        <source>This subnet takes weights at once, without a commit. Set them directly.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Esta subnet aceita pesos na hora, sem commit. Defina-os diretamente.</translation>
    </message>
    <message>
        <source>Ten commits wait to be revealed, which is the most. Reveal them first.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Dez commits esperam ser revelados, que é o máximo. Revele-os antes.</translation>
    </message>
    <message>
        <source>It is too late to reveal these weights. Commit them again.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>É tarde para revelar estes pesos. Comprometa-os de novo.</translation>
    </message>
    <message>
        <source>It is too early to reveal these weights. Wait for the epoch in which they are due.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>É cedo para revelar estes pesos. Espere a época em que vencem.</translation>
    </message>
    <message>
        <source>The lists of this call differ in length. Give each list the same number of entries.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>As listas desta chamada têm comprimentos diferentes. Dê a cada lista o mesmo número de itens.</translation>
    </message>
    <message>
        <source>The chain uses another form of commits by now. Update the program that made this one.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>A cadeia já usa outra forma de commits. Atualize o programa que fez este.</translation>
    </message>
    <message>
        <source>The round in which this would be revealed is already past. Choose a later round.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>A rodada em que isto seria revelado já passou. Escolha uma posterior.</translation>
    </message>
    <message>
        <source>Weights can wait for at most 100 epochs before they are revealed. Choose a smaller number.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Os pesos podem esperar no máximo 100 épocas até serem revelados. Escolha um número menor.</translation>
    </message>
    <message>
        <source>Weights have to wait for at least one epoch before they are revealed. Choose a larger number.</source>
        <extracomment>A rule of the chain about weights or serving refuses a call.</extracomment>
        <translation>Os pesos precisam esperar ao menos uma época até serem revelados. Escolha um número maior.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>How much stake must agree on a weight for it to count</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Quanto stake precisa concordar com um peso para ele valer</translation>
    </message>
    <message>
        <source>How long a new neuron cannot be replaced</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Por quanto tempo um neurônio novo não pode ser substituído</translation>
    </message>
    <message>
        <source>How many miners a validator must weigh at least</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Quantos mineradores um validador precisa pesar no mínimo</translation>
    </message>
    <message>
        <source>The largest weight one miner can get</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>O maior peso que um minerador pode receber</translation>
    </message>
    <message>
        <source>always the whole</source>
        <translation>sempre o todo</translation>
    </message>
    <message>
        <source>Blocks from one epoch to the next</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Blocos de uma época à seguinte</translation>
    </message>
    <message>
        <source>360 to 50 400</source>
        <translation>360 a 50 400</translation>
    </message>
    <message>
        <source>The version that validators must state</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>A versão que os validadores precisam declarar</translation>
    </message>
    <message>
        <source>Blocks a validator waits before it sets weights again</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Blocos que um validador espera antes de definir pesos de novo</translation>
    </message>
    <message>
        <source>After so long without weights a validator counts no more</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Depois de tanto tempo sem pesos um validador deixa de contar</translation>
    </message>
    <message>
        <source>follows the factor and the tempo</source>
        <translation>segue o fator e o tempo</translation>
    </message>
    <message>
        <source>The cutoff in tempos</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>O corte em tempos</translation>
    </message>
    <message>
        <source>1 to 50</source>
        <translation>1 a 50</translation>
    </message>
    <message>
        <source>New neurons may register; off also stops emission</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Neurônios novos podem se registrar; desligado também para a emissão</translation>
    </message>
    <message>
        <source>Used by the root network alone</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Usado só pela rede root</translation>
    </message>
    <message>
        <source>A place never costs less</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Uma vaga nunca custa menos</translation>
    </message>
    <message>
        <source>below 1 τ and below the maximum</source>
        <translation>abaixo de 1 τ e do máximo</translation>
    </message>
    <message>
        <source>A place never costs more</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Uma vaga nunca custa mais</translation>
    </message>
    <message>
        <source>above 0.1 τ and above the minimum</source>
        <translation>acima de 0.1 τ e do mínimo</translation>
    </message>
    <message>
        <source>Blocks in which a place&apos;s cost halves</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Blocos em que o custo de uma vaga cai à metade</translation>
    </message>
    <message>
        <source>1 to 36 100</source>
        <translation>1 a 36 100</translation>
    </message>
    <message>
        <source>A registration multiplies the cost by this</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Um registro multiplica o custo por isto</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1 a 3</translation>
    </message>
    <message>
        <source>How slowly validators&apos; bonds follow their weights</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Quão devagar os bonds dos validadores seguem seus pesos</translation>
    </message>
    <message>
        <source>up to 97.5 % for the owner</source>
        <translation>até 97.5 % para o dono</translation>
    </message>
    <message>
        <source>Blocks a neuron waits before it says its address again</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Blocos que um neurônio espera antes de dizer seu endereço de novo</translation>
    </message>
    <message>
        <source>How many may be validators</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Quantos podem ser validadores</translation>
    </message>
    <message>
        <source>up to the number of places</source>
        <translation>até o número de vagas</translation>
    </message>
    <message>
        <source>Epochs for which weights stay secret</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Épocas em que os pesos ficam secretos</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 a 100</translation>
    </message>
    <message>
        <source>Weights are sealed first and shown later</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Os pesos são lacrados antes e mostrados depois</translation>
    </message>
    <message>
        <source>Liquid alpha: the fastest a bond may move</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Alpha líquido: o mais rápido que um bond pode se mover</translation>
    </message>
    <message>
        <source>at least 2.5 %; liquid alpha must be on</source>
        <translation>ao menos 2.5 %; o alpha líquido precisa estar ligado</translation>
    </message>
    <message>
        <source>Liquid alpha: the slowest a bond may move</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Alpha líquido: o mais devagar que um bond pode se mover</translation>
    </message>
    <message>
        <source>2.5 % up to the fastest</source>
        <translation>2.5 % até o mais rápido</translation>
    </message>
    <message>
        <source>Bonds move faster where validators agree less</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Os bonds se movem mais rápido onde os validadores concordam menos</translation>
    </message>
    <message>
        <source>Liquid alpha: how sharply it changes over</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Alpha líquido: quão bruscamente ele muda</translation>
    </message>
    <message>
        <source>negative by root alone</source>
        <translation>negativo só pela root</translation>
    </message>
    <message>
        <source>Which consensus the epochs run</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Qual consenso as épocas usam</translation>
    </message>
    <message>
        <source>2 or 3</source>
        <translation>2 ou 3</translation>
    </message>
    <message>
        <source>The owner has started it, and its token trades</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>O dono a iniciou, e seu token é negociado</translation>
    </message>
    <message>
        <source>Stake may change hands</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>O stake pode mudar de mãos</translation>
    </message>
    <message>
        <source>A miner&apos;s news can clear the bonds towards it</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Uma novidade do minerador pode limpar os bonds para ele</translation>
    </message>
    <message>
        <source>No longer used</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>Já não é usado</translation>
    </message>
    <message>
        <source>The owner gets a part of the emission</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>O dono recebe uma parte da emissão</translation>
    </message>
    <message>
        <source>The owner&apos;s part is locked when it comes</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>A parte do dono é travada ao chegar</translation>
    </message>
    <message>
        <source>The least a child key takes for itself</source>
        <extracomment>A hyperparameter: what it is for; then, if any, its bounds.</extracomment>
        <translation>O mínimo que uma chave filha fica para si</translation>
    </message>
    <message>
        <source>up to 18 %</source>
        <translation>até 18 %</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <extracomment>A hyperparameter that is newer than the program.</extracomment>
        <translation>Mais nova que este programa</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Value of a hyperparameter.</extracomment>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <extracomment>Value of a hyperparameter.</extracomment>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who may set a hyperparameter: the subnet&apos;s owner.</extracomment>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Root</source>
        <extracomment>Who may set a hyperparameter: the network&apos;s root key alone.</extracomment>
        <translation>Root</translation>
    </message>
    <message>
        <source>How many places there are</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>Quantos lugares existem</translation>
    </message>
    <message>
        <source>up to 256, never below the neurons there are</source>
        <translation>até 256, nunca abaixo dos neurônios que existem</translation>
    </message>
    <message>
        <source>How many of the owner&apos;s neurons cannot be replaced</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>Quantos neurônios do dono não podem ser substituídos</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 a 10</translation>
    </message>
    <message>
        <source>How steeply trust rises with agreement</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>Com que inclinação a confiança sobe com o acordo</translation>
    </message>
    <message>
        <source>How much a weight beyond the agreed one costs in bonds</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>Quanto um peso além do acordado custa em bonds</translation>
    </message>
    <message>
        <source>What becomes of what the owner&apos;s own miners earn</source>
        <extracomment>A setting of a subnet: what it is for; then, if any, its bounds.</extracomment>
        <translation>O que acontece com o que os mineradores do próprio dono ganham</translation>
    </message>
    <message>
        <source>recycle</source>
        <extracomment>Value of a setting: earned alpha goes back to what can still be emitted.</extracomment>
        <translation>reciclar</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>queimar</translation>
    </message>
</context>
<context>
    <name>SubnetColumns</name>
    <message>
        <source>Market</source>
        <extracomment>A set of columns of the subnets&apos; ranking: prices and pools.</extracomment>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>A set of columns of the subnets&apos; ranking: what is paid out.</extracomment>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>A set of columns of the subnets&apos; ranking: places and their cost.</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>A set of columns of the subnets&apos; ranking: who might be replaced.</extracomment>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>A set of columns of the subnets&apos; ranking: those one has something in.</extracomment>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>The root network has no token, no pool and no emission of its own.</source>
        <extracomment>Tooltip of an empty cell in the row of the root network.</extracomment>
        <translation>A rede root não tem token, pool nem emissão próprios.</translation>
    </message>
    <message>
        <source>No price of that time was recorded here.</source>
        <extracomment>Tooltip of an empty cell in the list of subnets.</extracomment>
        <translation>Nenhum preço daquela época foi registrado aqui.</translation>
    </message>
    <message>
        <source>Nobody can replace it while it is immune.</source>
        <extracomment>Tooltip of an empty cell in the list of subnets.</extracomment>
        <translation>Ninguém pode substituí-la enquanto ela é imune.</translation>
    </message>
    <message>
        <source>Nothing was emitted in this block.</source>
        <extracomment>Tooltip of an empty cell in the list of subnets.</extracomment>
        <translation>Nada foi emitido neste bloco.</translation>
    </message>
    <message>
        <source>Watched: press W to stop</source>
        <extracomment>Tooltip of the star in the list of subnets.</extracomment>
        <translation>Observada: tecle W para parar</translation>
    </message>
    <message>
        <source>Press W to watch this subnet</source>
        <translation>Tecle W para observar esta subnet</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <extracomment>Tooltip of a subnet&apos;s name: %1 is the name, %2 its owner&apos;s address.</extracomment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the list of subnets: its immunity is over.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Goes next when a place is needed</source>
        <extracomment>Tooltip: when a place for a new subnet is needed, subnets go in turn.</extracomment>
        <translation>Sai em seguida quando faltar lugar</translation>
    </message>
    <message>
        <source>Goes as number %1</source>
        <translation>Sai como número %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A time shorter than one second; %1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 minutes, %2 seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 hours, %2 minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration; %1 days, %2 hours.</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <extracomment>A distance in the chain.</extracomment>
        <translation>
            <numerusform>%n bloco</numerusform>
            <numerusform>%n blocos</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When something happens and blocks are made on demand; %1 is &quot;21 blocks&quot;.</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in %1 (%2)</source>
        <extracomment>When something happens; %1 is &quot;4 min 12 s&quot;, %2 is &quot;21 blocks&quot;.</extracomment>
        <translation>em %1 (%2)</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>The age of a block that was made this second.</extracomment>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>An age; %1 is a duration such as &quot;12 s&quot;.</extracomment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>on demand</source>
        <extracomment>Block time of a local network that makes blocks only when asked.</extracomment>
        <translation>sob demanda</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When something happens: at once.</extracomment>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>TradeText</name>
    <message>
        <source>Root</source>
        <extracomment>The network of subnet 0, where stake is TAO.</extracomment>
        <translation>Root</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <extracomment>A subnet without a name; %1 is its number.</extracomment>
        <translation>Subnet %1</translation>
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
        <translation>Revisar stake</translation>
    </message>
    <message>
        <source>Review unstake</source>
        <extracomment>Button of the stake ticket: leads to the page that shows what will change.</extracomment>
        <translation>Revisar retirada</translation>
    </message>
    <message>
        <source>Review move</source>
        <extracomment>Button of the stake ticket: leads to the page that shows what will change.</extracomment>
        <translation>Revisar mudança</translation>
    </message>
    <message>
        <source>Review transfer</source>
        <extracomment>Button of the stake ticket: leads to the page that shows what will change.</extracomment>
        <translation>Revisar transferência</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>signed</source>
        <extracomment>State of a transfer.</extracomment>
        <translation>assinada</translation>
    </message>
    <message>
        <source>in pool</source>
        <extracomment>State of a transfer: it waits in the node&apos;s pool.</extracomment>
        <translation>no pool</translation>
    </message>
    <message>
        <source>in block %1</source>
        <extracomment>State of a transfer; %1 is a block number.</extracomment>
        <translation>no bloco %1</translation>
    </message>
    <message>
        <source>in a block</source>
        <extracomment>State of a transfer whose block number is not known.</extracomment>
        <translation>em um bloco</translation>
    </message>
    <message>
        <source>finalized</source>
        <extracomment>State of a transfer: it can no longer be undone.</extracomment>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a transfer.</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>In a block</source>
        <extracomment>Third step of a transfer before its block is known.</extracomment>
        <translation>Em um bloco</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Third step of a transfer; %1 is a block number.</extracomment>
        <translation>No bloco %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>First step of a transfer.</extracomment>
        <translation>Assinada</translation>
    </message>
    <message>
        <source>In pool</source>
        <extracomment>Second step of a transfer.</extracomment>
        <translation>No pool</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Last step of a transfer.</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>The sending account ends with this: nothing stays in it, and the chain forgets it until somebody funds it again.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>A conta remetente termina com isto: nada fica nela, e a rede a esquece até que alguém envie algo a ela.</translation>
    </message>
    <message>
        <source>What stays is less than %1, the smallest balance an account may have. The chain burns that rest.</source>
        <extracomment>Risk on the review page; %1 is an amount.</extracomment>
        <translation>O que fica é menos que %1, o menor saldo que uma conta pode ter. A rede queima esse resto.</translation>
    </message>
    <message>
        <source>The recipient has no account on this chain yet. That is normal for a new address, and it is also how a mistyped one looks.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>O destinatário ainda não tem conta nesta rede. Isso é normal para um endereço novo, e é também o aspecto de um endereço digitado errado.</translation>
    </message>
    <message>
        <source>This wallet never sent to that address before. Compare it group by group with what you were given.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>Esta carteira nunca enviou para esse endereço. Compare-o grupo por grupo com o que você recebeu.</translation>
    </message>
    <message>
        <source>This is more than nine tenths of what the account holds.</source>
        <extracomment>Risk on the review page.</extracomment>
        <translation>Isto é mais de nove décimos do que a conta tem.</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Enviado de %1</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Recebido em %1</translation>
    </message>
    <message>
        <source>To yourself, from %1</source>
        <extracomment>A line of the history: both sides belong to the person; %1 is the sending account.</extracomment>
        <translation>Para você, de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the history: an act that is not a transfer; %1 is the name of the person&apos;s account, %2 the chain&apos;s own name for the act, such as SubtensorModule.add_stake.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Staked from %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Stake feito por %1</translation>
    </message>
    <message>
        <source>Unstaked to %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Retirado do stake para %1</translation>
    </message>
    <message>
        <source>Stake of %1 moved</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Stake de %1 movido</translation>
    </message>
    <message>
        <source>A take of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Uma comissão de %1 mudou</translation>
    </message>
    <message>
        <source>Neuron registered, paid by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Neurônio registrado, pago por %1</translation>
    </message>
    <message>
        <source>Subnet registered, paid by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Subnet registrada, paga por %1</translation>
    </message>
    <message>
        <source>Stake of %1 given away</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Stake de %1 dado a outra conta</translation>
    </message>
    <message>
        <source>Root rewards claimed by %1</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Recompensas da root resgatadas por %1</translation>
    </message>
    <message>
        <source>Root claims of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Resgates da root de %1 alterados</translation>
    </message>
    <message>
        <source>Auto-stake of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Stake automático de %1 alterado</translation>
    </message>
    <message>
        <source>Child keys of %1 changed</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Chaves filhas de %1 alteradas</translation>
    </message>
    <message>
        <source>Subnet of %1 started</source>
        <extracomment>A line of the history; %1 is the name of the person&apos;s account.</extracomment>
        <translation>Subnet de %1 iniciada</translation>
    </message>
</context>
<context>
    <name>soma::ui::AccountDetail</name>
    <message>
        <source>Name of this account</source>
        <extracomment>The name of an account; it can be edited in place.</extracomment>
        <translation>Nome desta conta</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Badge: the key is not here.</extracomment>
        <translation>só observação</translation>
    </message>
    <message>
        <source>not backed up</source>
        <extracomment>Badge: the words were never asked back.</extracomment>
        <translation>sem backup</translation>
    </message>
    <message>
        <source>unlocked</source>
        <extracomment>Badge: the key is in memory at present.</extracomment>
        <translation>desbloqueada</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button: opens the send page with this account.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>A watch-only account has no key to sign with.</source>
        <extracomment>Tooltip of a send button that cannot be pressed.</extracomment>
        <translation>Uma conta só de observação não tem chave para assinar.</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button: opens the receive page with this account.</extracomment>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <extracomment>Tab: the keys that mine and validate for an account.</extracomment>
        <translation>Hotkeys</translation>
    </message>
    <message>
        <source>About this account</source>
        <extracomment>Screen reader name of the tabs about one account.</extracomment>
        <translation>Sobre esta conta</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Tab: balances and address of an account.</extracomment>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Tab: the key file of an account and what can be done with it.</extracomment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Tab: what the person wrote about an account.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Proxies</source>
        <extracomment>Tab: which other accounts may act for an account.</extracomment>
        <translation>Proxies</translation>
    </message>
    <message>
        <source>Multisig</source>
        <extracomment>Tab: who signs for an account of several people, and what waits for them.</extracomment>
        <translation>Multiassinatura</translation>
    </message>
</context>
<context>
    <name>soma::ui::AccountListModel</name>
    <message>
        <source>Account</source>
        <extracomment>Column heading of the account table.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column heading of the account table.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Free, τ</source>
        <extracomment>Column heading of the account table; the unit is in it.</extracomment>
        <translation>Livre, τ</translation>
    </message>
</context>
<context>
    <name>soma::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Name of the page with the accounts.</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore, import or watch another account.</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <extracomment>Heading when the wallet folder is empty.</extracomment>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>The wallet folder %1 holds no keys. Create an account, restore one from its words, or watch an address.</source>
        <extracomment>Explanation when the wallet folder is empty; %1 is a path.</extracomment>
        <translation>A pasta da carteira %1 não tem chaves. Crie uma conta, restaure uma a partir das palavras ou observe um endereço.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>Heading above the files of the wallet folder that could not be used.</extracomment>
        <translation>
            <numerusform>%n arquivo não pôde ser lido</numerusform>
            <numerusform>%n arquivos não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Button: opens the address book.</extracomment>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Accounts and hotkeys</source>
        <extracomment>Screen reader name of the tree of accounts and hotkeys.</extracomment>
        <translation>Contas e hotkeys</translation>
    </message>
    <message>
        <source>The new account is %1.</source>
        <translation>A nova conta é %1.</translation>
    </message>
    <message>
        <source>New multisig</source>
        <extracomment>Button: puts together an account of several people.</extracomment>
        <translation>Nova multiassinatura</translation>
    </message>
</context>
<context>
    <name>soma::ui::ActPages</name>
    <message>
        <source>Back to the account</source>
        <extracomment>Button after an act: leads back to where it was asked for.</extracomment>
        <translation>Voltar à conta</translation>
    </message>
</context>
<context>
    <name>soma::ui::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <extracomment>Heading of the card that lists what should not be overlooked.</extracomment>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>Nothing at present.</source>
        <extracomment>Shown when nothing needs attention.</extracomment>
        <translation>Nada no momento.</translation>
    </message>
</context>
<context>
    <name>soma::ui::AutoStakeModel</name>
    <message>
        <source>Subnet</source>
        <extracomment>Column headings of the table of automatic stakes.</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Mining rewards are staked with</source>
        <translation>Recompensas de mineração vão em stake com</translation>
    </message>
</context>
<context>
    <name>soma::ui::AutoStakeView</name>
    <message>
        <source>the miner&apos;s own hotkey</source>
        <translation>a própria hotkey do minerador</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>What the miners of this account earn is staked at once. Here you choose with which validator; it needs a place in the subnet.</source>
        <extracomment>Explains automatic stakes.</extracomment>
        <translation>O que os mineradores desta conta ganham é posto em stake na hora. Aqui você escolhe com qual validador; ele precisa de uma vaga na subnet.</translation>
    </message>
    <message>
        <source>Auto-stake</source>
        <extracomment>Screen reader name of the table of automatic stakes.</extracomment>
        <translation>Stake automático</translation>
    </message>
    <message>
        <source>Choose a validator…</source>
        <extracomment>Button: opens the list of validators for the selected subnet.</extracomment>
        <translation>Escolher um validador…</translation>
    </message>
    <message>
        <source>There are no subnets yet</source>
        <extracomment>Heading where the subnets would be.</extracomment>
        <translation>Ainda não há subnets</translation>
    </message>
    <message>
        <source>Automatic stakes are chosen for each subnet. This chain has none besides root.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>O stake automático é escolhido para cada subnet. Esta cadeia não tem nenhuma além da root.</translation>
    </message>
    <message>
        <source>Reading the choices from the chain…</source>
        <extracomment>Shown while the automatic stakes are read.</extracomment>
        <translation>Lendo as escolhas da cadeia…</translation>
    </message>
    <message>
        <source>Stake mining rewards of %1 automatically</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>Pôr em stake automático as recompensas de mineração de %1</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>Validador</translation>
    </message>
</context>
<context>
    <name>soma::ui::BackupTask</name>
    <message>
        <source>Check the backup of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>Conferir a cópia de segurança de %1</translation>
    </message>
    <message>
        <source>Type what is on your paper. Nothing is written and no password is needed: Soma only says whether it makes this account.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Digite o que está no seu papel. Nada é gravado e nenhuma senha é necessária: o Soma só diz se aquilo forma esta conta.</translation>
    </message>
    <message>
        <source>Your words or your seed</source>
        <extracomment>Field label.</extracomment>
        <translation>Suas palavras ou sua semente</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: compares the paper with the account.</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>These words are good, but they make another account. Look for the paper of this one.</source>
        <extracomment>At the words of a backup that make another account.</extracomment>
        <translation>Estas palavras são boas, mas formam outra conta. Procure o papel desta.</translation>
    </message>
    <message>
        <source>The backup is good: it makes this account</source>
        <extracomment>Short confirmation.</extracomment>
        <translation>A cópia de segurança está boa: ela forma esta conta</translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockBars</name>
    <message>
        <source>%1 extrinsics in the last %2 blocks</source>
        <extracomment>Screen reader text of the small bar chart; %1 and %2 are counts.</extracomment>
        <translation>%1 extrínsecas nos últimos %2 blocos</translation>
    </message>
    <message numerus="yes">
        <source>Block %1: %n extrinsic(s)</source>
        <extracomment>Tooltip of one bar; %1 is a block number, %n a count.</extracomment>
        <translation>
            <numerusform>Bloco %1: %n extrínseca</numerusform>
            <numerusform>Bloco %1: %n extrínsecas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockListModel</name>
    <message>
        <source>Block</source>
        <extracomment>Column heading of the list of blocks: the block&apos;s number.</extracomment>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Column heading of the list of blocks.</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column heading of the list of blocks.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Extrinsics</source>
        <extracomment>Column heading of the list of blocks: how many extrinsics are in it.</extracomment>
        <translation>Extrínsecas</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Column heading of the list of blocks: how many events it caused.</extracomment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading of the list of blocks: best or finalized.</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>soma::ui::BlockPanel</name>
    <message>
        <source>Reading the block…</source>
        <extracomment>In the panel of one block, while it is read.</extracomment>
        <translation>Lendo o bloco…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>Title of the panel of one block; %1 is its number.</extracomment>
        <translation>Bloco %1</translation>
    </message>
    <message>
        <source>The first block of the chain</source>
        <extracomment>In the panel of one block, when its time is zero.</extracomment>
        <translation>O primeiro bloco da rede</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Caption in the panel of one block.</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>State root</source>
        <extracomment>Caption in the panel of one block: the fingerprint of all balances after it.</extracomment>
        <translation>Raiz do estado</translation>
    </message>
    <message>
        <source>Nothing was sent in this block.</source>
        <extracomment>In the panel of one block.</extracomment>
        <translation>Nada foi enviado neste bloco.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>In the panel of a very full block.</extracomment>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done by the chain itself</source>
        <extracomment>Heading in the panel of one block, above what nobody sent.</extracomment>
        <translation>Feito pela própria rede</translation>
    </message>
</context>
<context>
    <name>soma::ui::BooksCard</name>
    <message>
        <source>Books</source>
        <extracomment>Heading on the node page: a check that all sums of the chain are right.</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Walks through everything that the newest block knows: sums, shares and lists. Takes some seconds on a large chain.</source>
        <extracomment>Explains the check of the chain&apos;s sums.</extracomment>
        <translation>Percorre tudo o que o bloco mais novo sabe: somas, partes e listas. Leva alguns segundos numa cadeia grande.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Button while the chain&apos;s sums are checked.</extracomment>
        <translation>Conferindo…</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Conferir as contas</translation>
    </message>
    <message>
        <source>The books are in order: every sum, share and list of block %1 or a newer one fits.</source>
        <extracomment>After the chain&apos;s sums were checked; %1 is a block number. Newer blocks may have come.</extracomment>
        <translation>As contas estão em ordem: cada soma, parte e lista do bloco %1, ou de um mais novo, confere.</translation>
    </message>
    <message>
        <source>The books do not fit: %1. That is a mistake of Soma&apos;s; save a snapshot and report it with these words.</source>
        <extracomment>After the chain&apos;s sums were checked; %1 is the technical name of the rule and figures.</extracomment>
        <translation>As contas não conferem: %1. É um erro do Soma; guarde uma cópia e relate-o com estas palavras.</translation>
    </message>
</context>
<context>
    <name>soma::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Link beside a progress bar: stops waiting for a key file to open.</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>soma::ui::CandleView</name>
    <message>
        <source>nothing was recorded here</source>
        <extracomment>In the read-out of a price chart: the price of this place was taken from the one before.</extracomment>
        <translation>nada foi registrado aqui</translation>
    </message>
    <message>
        <source>From block</source>
        <extracomment>Headings of a price chart&apos;s table: first block of the interval, then prices, then amounts.</extracomment>
        <translation>Do bloco</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
</context>
<context>
    <name>soma::ui::ChartPanel</name>
    <message>
        <source>1h</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>1h</translation>
    </message>
    <message>
        <source>6h</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>6h</translation>
    </message>
    <message>
        <source>1d</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>1d</translation>
    </message>
    <message>
        <source>7d</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>7d</translation>
    </message>
    <message>
        <source>30d</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>30d</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button of a chart: so long a span of time, or everything.</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Button at a chart: a logarithmic value axis.</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <extracomment>Accessible name of the same button.</extracomment>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Button at a chart: the same values in rows.</extracomment>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>soma::ui::ChildrenView</name>
    <message>
        <source>Account</source>
        <extracomment>Field label.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Field label.</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Child hotkey</source>
        <extracomment>Column heading: the hotkeys that get stake weight.</extracomment>
        <translation>Hotkey filha</translation>
    </message>
    <message>
        <source>Part, %</source>
        <extracomment>Column heading: how much of the stake weight, in percent.</extracomment>
        <translation>Parte, %</translation>
    </message>
    <message>
        <source>Child %1</source>
        <extracomment>Screen reader name of a field; %1 is a number.</extracomment>
        <translation>Filha %1</translation>
    </message>
    <message>
        <source>Part of child %1, in percent</source>
        <extracomment>Screen reader name of a field; %1 is a number.</extracomment>
        <translation>Parte da filha %1, em por cento</translation>
    </message>
    <message>
        <source>Review children</source>
        <extracomment>Button: leads to the review of new children.</extracomment>
        <translation>Revisar filhas</translation>
    </message>
    <message>
        <source>Take as a child, %</source>
        <extracomment>Field label: what a hotkey keeps of what its parents&apos; stake earns.</extracomment>
        <translation>Take como filha, %</translation>
    </message>
    <message>
        <source>Take from stakers, %</source>
        <extracomment>Field label: what a hotkey keeps of what its stakers earn.</extracomment>
        <translation>Take dos stakers, %</translation>
    </message>
    <message>
        <source>Review this take</source>
        <extracomment>Button: leads to the review of a new take.</extracomment>
        <translation>Revisar este take</translation>
    </message>
    <message>
        <source>Choose a hotkey and a subnet to see to whom its stake weight is lent.</source>
        <extracomment>On the child keys page before a hotkey and a subnet are chosen.</extracomment>
        <translation>Escolha uma hotkey e uma subnet para ver a quem o peso de stake dela é emprestado.</translation>
    </message>
    <message>
        <source>Reading its children from the chain…</source>
        <extracomment>While the children of a hotkey are read.</extracomment>
        <translation>Lendo as filhas da cadeia…</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Stands for an empty list of child keys.</extracomment>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Lends to: %1. Borrows from: %2.</source>
        <extracomment>On the child keys page; %1 and %2 are lists of hotkeys with percentages.</extracomment>
        <translation>Empresta a: %1. Toma de: %2.</translation>
    </message>
    <message>
        <source>From the first epoch %2 on: %1.</source>
        <extracomment>On the child keys page; %1 is a list, %2 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>A partir da primeira época %2: %1.</translation>
    </message>
    <message>
        <source>Type each child&apos;s part as a percentage above 0, such as 50.</source>
        <extracomment>In place, at a child&apos;s part.</extracomment>
        <translation>Digite a parte de cada filha como porcentagem acima de 0, como 50.</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>Hotkey</translation>
    </message>
    <message>
        <source>Set children on %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>Definir filhas em %1</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>Caption on a review page: to whom stake weight is lent.</extracomment>
        <translation>Filhas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands for an empty list of children.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>They hold from the first epoch after a waiting time of 7 200 blocks, a day, and replace the present ones.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Valem a partir da primeira época depois de uma espera de 7 200 blocos, um dia, e substituem as atuais.</translation>
    </message>
    <message>
        <source>Take %1 as a child on %2</source>
        <extracomment>Headline of a review; %1 is a percentage, %2 a subnet.</extracomment>
        <translation>Take de %1 como filha em %2</translation>
    </message>
    <message>
        <source>Take %1 from stakers</source>
        <extracomment>Headline of a review; %1 is a percentage.</extracomment>
        <translation>Take de %1 dos stakers</translation>
    </message>
</context>
<context>
    <name>soma::ui::ClaimModel</name>
    <message>
        <source>Subnet</source>
        <extracomment>Column heading of the root claims: whose alpha it is.</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Column heading of the root claims: with whom the root stake is.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column heading of the root claims: how much alpha.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Worth, τ</source>
        <extracomment>Column heading of the root claims; the unit is in it.</extracomment>
        <translation>Valor, τ</translation>
    </message>
    <message>
        <source>Claimable</source>
        <extracomment>Column heading of the root claims: whether it can be claimed now.</extracomment>
        <translation>Resgatável</translation>
    </message>
</context>
<context>
    <name>soma::ui::ClaimsView</name>
    <message>
        <source>yes</source>
        <extracomment>State of a root claim.</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>pouco demais</translation>
    </message>
    <message>
        <source>It has not reached the least that the subnet pays out. It keeps growing.</source>
        <extracomment>Tooltip of a root claim that is too small.</extracomment>
        <translation>Não chegou ao mínimo que a subnet paga. Continua crescendo.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Pending, at the prices</source>
        <extracomment>Sum of the root claims.</extracomment>
        <translation>Pendente, aos preços atuais</translation>
    </message>
    <message>
        <source>A claim</source>
        <extracomment>Before the choice of what a claim does.</extracomment>
        <translation>Um resgate</translation>
    </message>
    <message>
        <source>sells for TAO on root</source>
        <extracomment>Choice of what a claim does.</extracomment>
        <translation>vende por TAO na root</translation>
    </message>
    <message>
        <source>keeps the alpha</source>
        <extracomment>Choice of what a claim does.</extracomment>
        <translation>mantém o alpha</translation>
    </message>
    <message>
        <source>keeps it where I hold stake</source>
        <extracomment>Choice of what a claim does.</extracomment>
        <translation>mantém onde tenho stake</translation>
    </message>
    <message>
        <source>Change to this</source>
        <extracomment>Button: makes the choice beside it count.</extracomment>
        <translation>Mudar para isto</translation>
    </message>
    <message>
        <source>Root claims</source>
        <extracomment>Screen reader name of the table of root claims.</extracomment>
        <translation>Resgates da root</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <extracomment>Heading where the root claims would be.</extracomment>
        <translation>Nada está pendente</translation>
    </message>
    <message>
        <source>Stake on root earns alpha of every subnet its validator earns on. It gathers here until it is claimed, by you or by the chain itself now and then.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>O stake na root rende alpha de cada subnet em que seu validador ganha. Ele se junta aqui até ser resgatado, por você ou pela própria cadeia de vez em quando.</translation>
    </message>
    <message>
        <source>Reading what is pending…</source>
        <extracomment>Shown while the root claims are read.</extracomment>
        <translation>Lendo o que está pendente…</translation>
    </message>
    <message>
        <source>Not read from the chain yet.</source>
        <extracomment>Tooltip of a figure that was not read yet.</extracomment>
        <translation>Ainda não lido da cadeia.</translation>
    </message>
    <message numerus="yes">
        <source>Claim from %n subnet(s)</source>
        <extracomment>Button: claims from so many subnets.</extracomment>
        <translation>
            <numerusform>Resgatar de %n subnet</numerusform>
            <numerusform>Resgatar de %n subnets</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a claim of this account does now.</source>
        <translation>É isto que um resgate desta conta faz agora.</translation>
    </message>
    <message>
        <source>A claim of this account does something else now.</source>
        <extracomment>Below the choice of what a claim does.</extracomment>
        <translation>Um resgate desta conta faz outra coisa agora.</translation>
    </message>
    <message>
        <source>This account holds no stake on a subnet to keep alpha with.</source>
        <translation>Esta conta não tem stake em uma subnet com que manter alpha.</translation>
    </message>
    <message numerus="yes">
        <source>Claim root rewards of %n subnet(s)</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>
            <numerusform>Resgatar recompensas da root de %n subnet</numerusform>
            <numerusform>Resgatar recompensas da root de %n subnets</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Caption on a review page: which subnets are claimed from.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Change what a root claim does</source>
        <extracomment>Headline of a review.</extracomment>
        <translation>Mudar o que um resgate da root faz</translation>
    </message>
    <message>
        <source>A claim then</source>
        <extracomment>Caption on a review page: what a claim does from then on.</extracomment>
        <translation>Um resgate então</translation>
    </message>
</context>
<context>
    <name>soma::ui::CommandPalette</name>
    <message>
        <source>Page, command, account, subnet or setting</source>
        <extracomment>In the box of the command palette.</extracomment>
        <translation>Página, comando, conta, subnet ou configuração</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Names the box of the command palette.</extracomment>
        <translation>Encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Names the list under the box of the command palette.</extracomment>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing here is called that. Type a part of a name, a subnet&apos;s number, or the beginning of an address.</source>
        <extracomment>In the command palette when nothing answers to what was typed.</extracomment>
        <translation>Nada aqui tem esse nome. Digite parte de um nome, o número de uma subnet ou o começo de um endereço.</translation>
    </message>
</context>
<context>
    <name>soma::ui::Commands</name>
    <message>
        <source>page go to open</source>
        <extracomment>Finds the pages in the command palette.</extracomment>
        <translation>página ir para abrir</translation>
    </message>
    <message>
        <source>add create wallet account coldkey</source>
        <extracomment>Further words by which the command palette finds what adds an account.</extracomment>
        <translation>adicionar criar carteira conta coldkey</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Command: begins an account with new words.</extracomment>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Restore an account from its words</source>
        <extracomment>Command.</extracomment>
        <translation>Restaurar uma conta com suas palavras</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Command.</extracomment>
        <translation>Observar um endereço</translation>
    </message>
    <message>
        <source>Open a wallet folder</source>
        <extracomment>Command.</extracomment>
        <translation>Abrir uma pasta de carteira</translation>
    </message>
    <message>
        <source>Import key files</source>
        <extracomment>Command.</extracomment>
        <translation>Importar arquivos de chaves</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Command: opens the list of commands.</extracomment>
        <translation>Encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>Command: puts the keyboard into the page&apos;s search box.</extracomment>
        <translation>Buscar nesta página</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <extracomment>Command.</extracomment>
        <translation>Bloquear a janela</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <extracomment>Command: amounts become readable again.</extracomment>
        <translation>Mostrar valores</translation>
    </message>
    <message>
        <source>Mask amounts</source>
        <translation>Ocultar valores</translation>
    </message>
    <message>
        <source>hide privacy balance</source>
        <extracomment>Further words by which the command palette finds the masking of amounts.</extracomment>
        <translation>esconder privacidade saldo</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <extracomment>Command.</extracomment>
        <translation>Mostrar os avisos</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <extracomment>Command: light becomes dark, dark becomes light.</extracomment>
        <translation>Alternar entre claro e escuro</translation>
    </message>
    <message>
        <source>theme toggle colours</source>
        <extracomment>Further words by which the command palette finds the switch of the theme.</extracomment>
        <translation>tema alternar cores</translation>
    </message>
    <message>
        <source>Show or hide the pages&apos; names</source>
        <extracomment>Command: the pages&apos; names in the rail come or go.</extracomment>
        <translation>Mostrar ou esconder os nomes das páginas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Command.</extracomment>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>help keys</source>
        <extracomment>Further words by which the command palette finds the sheet of shortcuts.</extracomment>
        <translation>ajuda teclas</translation>
    </message>
    <message>
        <source>Quit Soma</source>
        <extracomment>Command.</extracomment>
        <translation>Sair do Soma</translation>
    </message>
    <message>
        <source>Copied the address of %1</source>
        <extracomment>After copying; %1 is an account&apos;s or a contact&apos;s name.</extracomment>
        <translation>Endereço de %1 copiado</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Beside a setting&apos;s name in the command palette.</extracomment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Command; %1 is an account&apos;s name.</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Command; %1 is an account&apos;s or a contact&apos;s name.</extracomment>
        <translation>Copiar o endereço de %1</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <extracomment>Command; %1 is an account&apos;s name.</extracomment>
        <translation>Enviar de %1</translation>
    </message>
    <message>
        <source>Receive to %1</source>
        <extracomment>Command; %1 is an account&apos;s name.</extracomment>
        <translation>Receber em %1</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>Command; %1 is a contact&apos;s name.</extracomment>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <extracomment>Command: a subnet; %1 is its number.</extracomment>
        <translation>Subnet %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::ContactCompleter</name>
    <message>
        <source>Contacts</source>
        <extracomment>Screen reader name of the list of names below the recipient&apos;s field.</extracomment>
        <translation>Contatos</translation>
    </message>
</context>
<context>
    <name>soma::ui::ContactForm</name>
    <message>
        <source>Address</source>
        <extracomment>Field label: the address of a contact.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a contact.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Give it a name that you will recognise.</source>
        <extracomment>At the empty name field of a contact.</extracomment>
        <translation>Dê um nome que você vai reconhecer.</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <extracomment>Button: puts a contact into the address book.</extracomment>
        <translation>Salvar o contato</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <extracomment>The same button after a warning.</extracomment>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>You could mistake this one for %1, which is %2. Is it really another one?</source>
        <extracomment>Warning before saving a contact; %1 is another&apos;s name, %2 its address.</extracomment>
        <translation>Você poderia confundir este com %1, que é %2. É mesmo outro?</translation>
    </message>
</context>
<context>
    <name>soma::ui::ContactsView</name>
    <message>
        <source>Back</source>
        <extracomment>Button: back to the accounts.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Headline of the address book.</extracomment>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Add or rename a contact</source>
        <extracomment>Heading of the form for another contact.</extracomment>
        <translation>Adicionar ou renomear um contato</translation>
    </message>
    <message>
        <source>Nobody yet. A contact&apos;s name can be typed instead of its address when you send, and Soma warns of addresses that only look like it.</source>
        <extracomment>Where the address book is empty.</extracomment>
        <translation>Ninguém ainda. O nome de um contato pode ser digitado no lugar do endereço ao enviar, e o Soma avisa de endereços que só se parecem com ele.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button at a contact.</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Screen reader name of that button; %1 is a name.</extracomment>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button at a contact.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Screen reader name of that button; %1 is a name.</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>Endereço copiado</translation>
    </message>
</context>
<context>
    <name>soma::ui::CopyText</name>
    <message>
        <source>Copy</source>
        <extracomment>Button beside an address or a hash.</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>soma::ui::CostCard</name>
    <message>
        <source>What it costs</source>
        <extracomment>Heading of the card beside the wizard.</extracomment>
        <translation>Quanto custa</translation>
    </message>
    <message>
        <source>In the next block</source>
        <extracomment>Caption in that card: the price in the next block.</extracomment>
        <translation>No próximo bloco</translation>
    </message>
    <message>
        <source>In one day, if nobody registers</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>Em um dia, se ninguém registrar</translation>
    </message>
    <message>
        <source>In seven days, if nobody registers</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>Em sete dias, se ninguém registrar</translation>
    </message>
    <message>
        <source>Would be replaced</source>
        <extracomment>Caption in that card: the subnet that makes room.</extracomment>
        <translation>Seria substituída</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>Caption in that card: when a registration is possible.</extracomment>
        <translation>Possível</translation>
    </message>
    <message>
        <source>Not read from the chain yet.</source>
        <extracomment>Tooltip of figures that were not read yet.</extracomment>
        <translation>Ainda não lido da cadeia.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In that card: no subnet has to go.</extracomment>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>The network holds up to %1 subnets, and there is room.</source>
        <extracomment>Tooltip there; %1 is a number.</extracomment>
        <translation>A rede comporta até %1 subnets, e há lugar.</translation>
    </message>
    <message>
        <source>The network is full, and this subnet has the lowest price among those that are not immune.</source>
        <extracomment>Tooltip of the subnet that would be replaced.</extracomment>
        <translation>A rede está cheia, e esta subnet tem o menor preço entre as que não são imunes.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In that card: nothing has to be waited for.</extracomment>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>soma::ui::CreatePages</name>
    <message>
        <source>Write these words down</source>
        <extracomment>Headline of the page with the new words.</extracomment>
        <translation>Anote estas palavras</translation>
    </message>
    <message>
        <source>They are the account: whoever has them can spend, and without them nobody can help you. Write them on paper, in order. Do not photograph them and do not keep them on a computer.</source>
        <extracomment>Rules on that page.</extracomment>
        <translation>Elas são a conta: quem as tiver pode gastar, e sem elas ninguém pode ajudar você. Escreva-as em papel, na ordem. Não as fotografe nem as guarde em um computador.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next page of creating an account.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice: length of the backup.</extracomment>
        <translation>12 palavras</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice: length of the backup.</extracomment>
        <translation>24 palavras</translation>
    </message>
    <message>
        <source>I wrote all words down, in this order</source>
        <extracomment>Check box under the new words.</extracomment>
        <translation>Anotei todas as palavras, nesta ordem</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <extracomment>Headline of the page that asks three words back.</extracomment>
        <translation>Três palavras do seu papel</translation>
    </message>
    <message>
        <source>This finds a slip of the pen while it can still be mended.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Assim um erro de escrita aparece enquanto ainda pode ser corrigido.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <extracomment>Button: shows the words once more.</extracomment>
        <translation>Mostrar as palavras de novo</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: compares the three words.</extracomment>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Skip this; mark the account as not backed up</source>
        <extracomment>Link: leaves the check out.</extracomment>
        <translation>Pular; marcar a conta como sem backup</translation>
    </message>
    <message>
        <source>Name and password</source>
        <extracomment>Headline of the page with name and password.</extracomment>
        <translation>Nome e senha</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Criar a conta</translation>
    </message>
    <message>
        <source>The account is ready</source>
        <extracomment>Headline after creating an account.</extracomment>
        <translation>A conta está pronta</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: leaves the last page of creating an account.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <extracomment>Button above the new words.</extracomment>
        <translation>Esconder as palavras</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>Word %1 is a different one. Look at your paper, or show the words again.</source>
        <extracomment>At a word that was asked back; %1 is its number.</extracomment>
        <translation>A palavra %1 é outra. Olhe o seu papel ou mostre as palavras de novo.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Field label; %1 is the number of a word.</extracomment>
        <translation>Palavra %1</translation>
    </message>
    <message>
        <source>The key file is in %1, encrypted with your password.</source>
        <extracomment>After creating an account; %1 is a folder.</extracomment>
        <translation>O arquivo de chave está em %1, cifrado com a sua senha.</translation>
    </message>
    <message>
        <source>The backup is on your paper.</source>
        <extracomment>After creating an account, when the words were checked.</extracomment>
        <translation>O backup está no seu papel.</translation>
    </message>
    <message>
        <source>The words were not checked: the account is marked as not backed up.</source>
        <translation>As palavras não foram conferidas: a conta está marcada como sem backup.</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while the key file is encrypted, which takes a second.</extracomment>
        <translation>Cifrando a chave…</translation>
    </message>
</context>
<context>
    <name>soma::ui::CurveView</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>Screen reader text of a curve&apos;s handle: name and value on the one axis, then on the other.</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>soma::ui::DeriveTask</name>
    <message>
        <source>Derive an account from %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>Derivar uma conta de %1</translation>
    </message>
    <message>
        <source>The words of this account and the path together make the new one: write the path on the same paper.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>As palavras desta conta e o caminho juntos formam a nova: escreva o caminho no mesmo papel.</translation>
    </message>
    <message>
        <source>//name cannot be undone; /name can be followed from the public key. Several steps may follow each other.</source>
        <extracomment>Hint under the field for a derivation path.</extracomment>
        <translation>//nome não pode ser desfeito; /nome pode ser seguido a partir da chave pública. Vários passos podem vir em sequência.</translation>
    </message>
    <message>
        <source>Add a hotkey to %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>Adicionar uma hotkey a %1</translation>
    </message>
    <message>
        <source>A key that mines or validates. It is derived from this account&apos;s words by a path, so the paper brings it back as well.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Uma chave que minera ou valida. É derivada das palavras desta conta por um caminho, então o papel também a traz de volta.</translation>
    </message>
    <message>
        <source>Another path makes another hotkey.</source>
        <extracomment>Hint under the field for a derivation path.</extracomment>
        <translation>Outro caminho forma outra hotkey.</translation>
    </message>
    <message>
        <source>Encrypt its file (a miner then asks for the password at its start)</source>
        <extracomment>Check box: a new hotkey&apos;s file is encrypted.</extracomment>
        <translation>Cifrar o arquivo dela (um minerador então pede a senha ao iniciar)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a key.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Field label: a derivation path such as //savings.</extracomment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Password of the new key</source>
        <extracomment>Field label.</extracomment>
        <translation>Senha da chave nova</translation>
    </message>
    <message>
        <source>At least 12 characters; five random words make a good one.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Ao menos 12 caracteres; cinco palavras aleatórias formam uma boa.</translation>
    </message>
    <message>
        <source>Derive the account</source>
        <extracomment>Button: makes a key.</extracomment>
        <translation>Derivar a conta</translation>
    </message>
    <message>
        <source>Make the hotkey</source>
        <translation>Criar a hotkey</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <extracomment>The button while a key is made, which takes a second or two.</extracomment>
        <translation>Criando a chave…</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <extracomment>At the empty name field of a new key.</extracomment>
        <translation>Dê um nome à chave.</translation>
    </message>
    <message>
        <source>The account is ready</source>
        <extracomment>Short confirmation after making an account.</extracomment>
        <translation>A conta está pronta</translation>
    </message>
    <message>
        <source>The hotkey is ready</source>
        <extracomment>Short confirmation after making a hotkey.</extracomment>
        <translation>A hotkey está pronta</translation>
    </message>
</context>
<context>
    <name>soma::ui::EmissionPage</name>
    <message>
        <source>It gets no emission.</source>
        <extracomment>Tooltip of an en dash beside a subnet&apos;s name.</extracomment>
        <translation>Ela não recebe emissão.</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Name of the page about how TAO comes into being.</extracomment>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>Issuance</source>
        <extracomment>Caption of a figure: all the TAO there is.
----------
Name of a line in a chart.</extracomment>
        <translation>Emissão total</translation>
    </message>
    <message>
        <source>TAO a block</source>
        <extracomment>Caption of a figure: TAO that comes into being with each block.
----------
Name of a line in a chart.</extracomment>
        <translation>TAO por bloco</translation>
    </message>
    <message>
        <source>Next halving</source>
        <extracomment>Caption of a figure: until a block makes half as much.</extracomment>
        <translation>Próximo halving</translation>
    </message>
    <message>
        <source>To subnets, a day</source>
        <extracomment>Caption of a figure: what reaches the subnets in a day.</extracomment>
        <translation>Para subnets, por dia</translation>
    </message>
    <message>
        <source>TAO a block, from nothing to the cap</source>
        <extracomment>Heading of a chart: TAO a block makes, over all the TAO there is.</extracomment>
        <translation>TAO por bloco, do zero ao teto</translation>
    </message>
    <message>
        <source>Issuance ahead, if nothing is recycled</source>
        <extracomment>Heading of a chart: all the TAO there will be, over time.</extracomment>
        <translation>Emissão total à frente, se nada for reciclado</translation>
    </message>
    <message>
        <source>Reading the issuance…</source>
        <extracomment>Shown while the issuance is read from the node.</extracomment>
        <translation>Lendo a emissão total…</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>Heading of a table: which subnet gets how much of the emission.</extracomment>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>Emission by subnet</source>
        <extracomment>What a screen reader says of the same table.</extracomment>
        <translation>Emissão por subnet</translation>
    </message>
    <message>
        <source>Reading the subnets…</source>
        <extracomment>Shown while the subnets are read from the node.</extracomment>
        <translation>Lendo as subnets…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>Ainda não lido.</translation>
    </message>
    <message>
        <source>At twelve seconds a block, when nothing is recycled meanwhile.</source>
        <extracomment>Tooltip of the time until the next halving.</extracomment>
        <translation>A doze segundos por bloco, se nada for reciclado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>A block makes nothing any more.</source>
        <extracomment>Where the next halving should be: there is none any more.</extracomment>
        <translation>Um bloco já não cria nada.</translation>
    </message>
    <message>
        <source>halving %1</source>
        <extracomment>Mark in a chart; %1 is a number.</extracomment>
        <translation>halving %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Mark in a chart: the present.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>A click shows or hides it in the chart, Enter opens the subnet.</source>
        <extracomment>Tooltip of a row of the legend beside a chart.</extracomment>
        <translation>Um clique mostra ou oculta no gráfico, Enter abre a subnet.</translation>
    </message>
    <message>
        <source>By subnet</source>
        <extracomment>Choice of the page&apos;s charts: what became of the TAO of each block.</extracomment>
        <translation>Por subnet</translation>
    </message>
    <message>
        <source>From nothing to the cap</source>
        <extracomment>Choice of the page&apos;s charts: how much there is and will be.</extracomment>
        <translation>Do zero ao teto</translation>
    </message>
</context>
<context>
    <name>soma::ui::EmissionPast</name>
    <message>
        <source>TAO a block, by subnet</source>
        <extracomment>Heading of a chart: the TAO of each block by the subnet that got it.</extracomment>
        <translation>TAO por bloco, por subnet</translation>
    </message>
    <message>
        <source>Put in and bought with</source>
        <extracomment>Heading of a chart: TAO put into pools, or spent on buying from them.</extracomment>
        <translation>Injetado e usado em compras</translation>
    </message>
    <message>
        <source>Issuance</source>
        <extracomment>Heading of a chart: all the TAO there is.
----------
Name of a line in a chart.</extracomment>
        <translation>Emissão total</translation>
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
        <translation>Outras</translation>
    </message>
    <message>
        <source>Recycled</source>
        <extracomment>In a chart: TAO that no subnet took and that went back.</extracomment>
        <translation>Reciclado</translation>
    </message>
    <message>
        <source>not recorded: the program did not run</source>
        <extracomment>In the read-out of a chart, over a shaded part.</extracomment>
        <translation>não registrado: o programa não rodava</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Parts of the TAO that reaches subnets.</extracomment>
        <translation>Injetado</translation>
    </message>
    <message>
        <source>Bought with</source>
        <translation>Usado em compras</translation>
    </message>
</context>
<context>
    <name>soma::ui::EmissionTab</name>
    <message>
        <source>Alpha a block, by who gets it</source>
        <extracomment>Heading of a chart: who gets the alpha of a block.</extracomment>
        <translation>Alpha por bloco, por quem recebe</translation>
    </message>
    <message>
        <source>TAO a block, put into the pool or spent on buying</source>
        <extracomment>Heading of a chart: how a subnet&apos;s TAO reaches its pool.</extracomment>
        <translation>TAO por bloco, posto no pool ou gasto em compras</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Tab of a subnet&apos;s page.</extracomment>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Parts of a subnet&apos;s emission.</extracomment>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Miners</source>
        <translation>Mineradores</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validadores</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Parts of the TAO that reaches a subnet.</extracomment>
        <translation>Injetado</translation>
    </message>
    <message>
        <source>Bought with</source>
        <translation>Usado em compras</translation>
    </message>
</context>
<context>
    <name>soma::ui::ExportButton</name>
    <message>
        <source>Copy or save</source>
        <translation>Copiar ou salvar</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <extracomment>Menu item: the chart goes to the clipboard as a picture.</extracomment>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <extracomment>Menu item: the table goes to the clipboard as comma-separated values.</extracomment>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>Menu item: opens a dialog for a file.</extracomment>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <extracomment>Menu item: opens a dialog for a file.</extracomment>
        <translation>Salvar como JSON…</translation>
    </message>
    <message numerus="yes">
        <source>Saved and checked: %n row(s)</source>
        <extracomment>After saving a table: %n rows stand in the file and were read back.</extracomment>
        <translation>
            <numerusform>Salvo e conferido: %n linha</numerusform>
            <numerusform>Salvo e conferido: %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not hold what was written. The disk may be damaged: save it somewhere else.</source>
        <extracomment>The file was written and differs from the table when it is read again.</extracomment>
        <translation>O arquivo não contém o que foi gravado. O disco pode estar danificado: salve em outro lugar.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is what the system said, in its own words.</extracomment>
        <translation>O arquivo não pôde ser gravado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <extracomment>After copying a table.</extracomment>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the chart</source>
        <extracomment>After copying a chart as a picture.</extracomment>
        <translation>Gráfico copiado</translation>
    </message>
    <message>
        <source>Save the table</source>
        <extracomment>Title of the dialog that asks where a table is saved.</extracomment>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Copy or save, with the true amounts</source>
        <translation>Copiar ou salvar, com os valores verdadeiros</translation>
    </message>
</context>
<context>
    <name>soma::ui::ExportTask</name>
    <message>
        <source>Export a copy of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>Exportar uma cópia de %1</translation>
    </message>
    <message>
        <source>A file leaves this program that holds the key itself. It is encrypted with a password of its own, read back and opened before it counts, and never written over another file.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Sai deste programa um arquivo que contém a própria chave. Ele é cifrado com uma senha só dele, lido de volta e aberto antes de valer, e nunca gravado sobre outro arquivo.</translation>
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
        <translation>Cofre do Soma</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field label: where the exported file goes.</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Link at the field: opens the file chooser.</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Field label.</extracomment>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>Whoever opens the file needs it. It may differ from the account&apos;s.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Quem abrir o arquivo precisa dela. Pode ser diferente da senha da conta.</translation>
    </message>
    <message>
        <source>I know that this file and its password together are the account</source>
        <extracomment>Check box before a key leaves the program.</extracomment>
        <translation>Sei que este arquivo e a senha dele juntos são a conta</translation>
    </message>
    <message>
        <source>The copy is written, and it opened with its password.</source>
        <extracomment>After a key was exported.</extracomment>
        <translation>A cópia foi gravada, e abriu com a senha.</translation>
    </message>
    <message>
        <source>Export the key</source>
        <extracomment>Button: writes an encrypted copy of a key.</extracomment>
        <translation>Exportar a chave</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while a key file is encrypted, which takes a second or two.</extracomment>
        <translation>Cifrando a chave…</translation>
    </message>
    <message>
        <source>Opens in the polkadot.js extension and apps, in Talisman and SubWallet, and in btcli.</source>
        <extracomment>Explains a format of key files.</extracomment>
        <translation>Abre na extensão e nos apps polkadot.js, no Talisman e no SubWallet, e no btcli.</translation>
    </message>
    <message>
        <source>A coldkey file as btcli keeps it. Its salt is the same for everybody, so only the password protects it.</source>
        <extracomment>Explains a format of key files.</extracomment>
        <translation>Um arquivo de coldkey como o btcli o guarda. O sal é o mesmo para todos, então só a senha o protege.</translation>
    </message>
    <message>
        <source>An extra layer for a backup: the file has a salt of its own, so guessing its password has to begin from nothing; only Soma opens it.</source>
        <extracomment>Explains a format of key files, in one sentence.</extracomment>
        <translation>Uma camada extra para uma cópia: o arquivo tem um sal próprio, então adivinhar a senha precisa começar do zero; só o Soma o abre.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <extracomment>Title of the dialog that chooses where a copy of a key goes.</extracomment>
        <translation>Exportar uma cópia</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <extracomment>At the empty field for the path of an exported file.</extracomment>
        <translation>Diga para onde vai o arquivo.</translation>
    </message>
    <message>
        <source>Tick the box above to go on.</source>
        <extracomment>When the box above the export button is not ticked.</extracomment>
        <translation>Marque a caixa acima para continuar.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name; nothing was overwritten.</source>
        <extracomment>At the path of an exported file, when a file of that name exists.</extracomment>
        <translation>Já existe um arquivo com este nome. Escolha outro nome; nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <extracomment>At the path of an exported file that cannot be written.</extracomment>
        <translation>Nada pode ser gravado ali. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>soma::ui::FailurePage</name>
    <message>
        <source>Quit</source>
        <extracomment>Button: ends the program.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The chain&apos;s database is damaged</source>
        <extracomment>Title when the chain&apos;s database fails its checks.</extracomment>
        <translation>O banco de dados da rede está danificado</translation>
    </message>
    <message>
        <source>Move it aside and start a new chain</source>
        <extracomment>Button: the damaged file is renamed and kept.</extracomment>
        <translation>Pôr de lado e começar uma rede nova</translation>
    </message>
    <message>
        <source>The history of your accounts is damaged</source>
        <extracomment>Title when the wallet&apos;s history fails its checks.</extracomment>
        <translation>O histórico das suas contas está danificado</translation>
    </message>
    <message>
        <source>Move it aside and start a new history</source>
        <extracomment>Button: the damaged file is renamed and kept.</extracomment>
        <translation>Pôr de lado e começar um histórico novo</translation>
    </message>
    <message>
        <source>Soma is already running</source>
        <extracomment>Title when another copy of the program runs.</extracomment>
        <translation>O Soma já está aberto</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>Title when the disk is full.</extracomment>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>A folder cannot be used</source>
        <extracomment>Title when a folder cannot be read or written.</extracomment>
        <translation>Uma pasta não pode ser usada</translation>
    </message>
    <message>
        <source>This database belongs to something else</source>
        <extracomment>Title when the database belongs to another network or version.</extracomment>
        <translation>Este banco de dados pertence a outra coisa</translation>
    </message>
    <message>
        <source>Soma cannot go on</source>
        <extracomment>Title for any other failure at the start.</extracomment>
        <translation>O Soma não pode continuar</translation>
    </message>
</context>
<context>
    <name>soma::ui::FaucetCard</name>
    <message>
        <source>Faucet</source>
        <extracomment>Heading on the node page: gives TAO of a local network, which has no value elsewhere.</extracomment>
        <translation>Torneira</translation>
    </message>
    <message>
        <source>An account of mine</source>
        <extracomment>Choice whom the faucet gives to.</extracomment>
        <translation>Uma conta minha</translation>
    </message>
    <message>
        <source>An address</source>
        <extracomment>Choice whom the faucet gives to.</extracomment>
        <translation>Um endereço</translation>
    </message>
    <message>
        <source>Whom to give to</source>
        <extracomment>Screen reader name of the choice whom the faucet gives to.</extracomment>
        <translation>A quem dar</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label of the faucet.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Field label of the faucet.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field label of the faucet.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Give</source>
        <extracomment>Button of the faucet.</extracomment>
        <translation>Dar</translation>
    </message>
    <message>
        <source>There is no account here yet. Give to an address, or create an account.</source>
        <extracomment>Under the faucet&apos;s list of accounts, when it is empty.</extracomment>
        <translation>Ainda não há conta aqui. Dê a um endereço ou crie uma conta.</translation>
    </message>
    <message>
        <source>The amount is zero. Type how much to give.</source>
        <extracomment>Under the faucet&apos;s amount.</extracomment>
        <translation>O valor é zero. Digite quanto dar.</translation>
    </message>
    <message>
        <source>%1 for %2 is in the pool; the next block brings it.</source>
        <extracomment>After the faucet was asked; %1 is an amount, %2 an account&apos;s name or address.</extracomment>
        <translation>%1 para %2 está no pool; o próximo bloco traz.</translation>
    </message>
</context>
<context>
    <name>soma::ui::HeatView</name>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>Read-out of a heat map: what the row is, what the column is, and the value of the cell.</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>rows: %1 · columns: %2</source>
        <extracomment>Under a heat map: what its rows and its columns are.</extracomment>
        <translation>linhas: %1 · colunas: %2</translation>
    </message>
</context>
<context>
    <name>soma::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column heading of the list of movements.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Column heading: what happened, such as &quot;Alice sent&quot;.</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <extracomment>Column heading: the other side of a transfer.</extracomment>
        <translation>Outra parte</translation>
    </message>
    <message>
        <source>Amount, τ</source>
        <extracomment>Column heading of the list of movements; the unit is in it.</extracomment>
        <translation>Valor, τ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: how far a transfer has come.</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>soma::ui::HistoryRow</name>
    <message>
        <source>It takes %1 on the disk now.</source>
        <extracomment>Under a setting; %1 is a size such as 32 MB.</extracomment>
        <translation>Ocupa agora %1 no disco.</translation>
    </message>
    <message>
        <source>Record of the past</source>
        <extracomment>A setting: how much of the past the charts can show.</extracomment>
        <translation>Registro do passado</translation>
    </message>
    <message>
        <source>What the charts read. Older blocks are kept more coarsely; what was made coarse does not become fine again. %1</source>
        <extracomment>Under that setting; %1 is a sentence about the room it takes, or nothing.</extracomment>
        <translation>O que os gráficos leem. Blocos mais antigos são guardados com menos detalhe; o que perdeu detalhe não o recupera. %1</translation>
    </message>
    <message>
        <source>A month, the last day block by block</source>
        <extracomment>A choice: how much of the past is kept.</extracomment>
        <translation>Um mês, o último dia bloco a bloco</translation>
    </message>
    <message>
        <source>All of it, the last two days block by block</source>
        <extracomment>A choice: how much of the past is kept.</extracomment>
        <translation>Tudo, os dois últimos dias bloco a bloco</translation>
    </message>
    <message>
        <source>All of it, the last two weeks block by block</source>
        <extracomment>A choice: how much of the past is kept.</extracomment>
        <translation>Tudo, as duas últimas semanas bloco a bloco</translation>
    </message>
    <message>
        <source>As it was set elsewhere</source>
        <extracomment>A choice: how much of the past is kept, by rules that are none of the others.</extracomment>
        <translation>Como foi definido em outro lugar</translation>
    </message>
</context>
<context>
    <name>soma::ui::HistoryTable</name>
    <message>
        <source>Movements</source>
        <extracomment>Screen reader name of the table of movements.</extracomment>
        <translation>Movimentos</translation>
    </message>
</context>
<context>
    <name>soma::ui::HotkeyPicker</name>
    <message>
        <source>Hotkey</source>
        <extracomment>Field label: which hotkey is used.</extracomment>
        <translation>Hotkey</translation>
    </message>
    <message>
        <source>Address of the hotkey</source>
        <extracomment>Field label: the address of a hotkey that is not in this wallet.</extracomment>
        <translation>Endereço da hotkey</translation>
    </message>
    <message>
        <source>Another address…</source>
        <extracomment>Last entry of the list of hotkeys: the person types an address.</extracomment>
        <translation>Outro endereço…</translation>
    </message>
    <message>
        <source>Choose a hotkey, or type the address of one.</source>
        <extracomment>In place, when no hotkey is chosen.</extracomment>
        <translation>Escolha uma hotkey, ou digite o endereço de uma.</translation>
    </message>
</context>
<context>
    <name>soma::ui::HotkeysTab</name>
    <message>
        <source>Hotkeys</source>
        <extracomment>Heading above the keys that mine and validate for an account.</extracomment>
        <translation>Hotkeys</translation>
    </message>
    <message>
        <source>Add a hotkey…</source>
        <extracomment>Button: makes a new key that mines or validates.</extracomment>
        <translation>Adicionar uma hotkey…</translation>
    </message>
    <message>
        <source>No hotkeys yet. A hotkey mines or validates on a subnet; it holds no TAO, so it may live on a server while this account&apos;s key stays here.</source>
        <extracomment>Where an account has no hotkeys.</extracomment>
        <translation>Ainda sem hotkeys. Uma hotkey minera ou valida em uma subnet; ela não guarda TAO, então pode viver em um servidor enquanto a chave desta conta fica aqui.</translation>
    </message>
    <message>
        <source>Where it is registered is not known yet.</source>
        <extracomment>Below a hotkey&apos;s name, before the node has answered.</extracomment>
        <translation>Ainda não se sabe onde ela está registrada.</translation>
    </message>
    <message>
        <source>Not registered in any subnet.</source>
        <extracomment>Below a hotkey&apos;s name.</extracomment>
        <translation>Não registrada em nenhuma subnet.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>Badge at a hotkey: its file is not protected.</extracomment>
        <translation>não cifrada</translation>
    </message>
    <message>
        <source>public key only</source>
        <extracomment>Badge at a hotkey: only its address is here.</extracomment>
        <translation>só chave pública</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <extracomment>Button at a hotkey whose file is not protected.</extracomment>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>Encrypt the hotkey %1</source>
        <extracomment>Screen reader name of that button; %1 is the hotkey&apos;s name.</extracomment>
        <translation>Cifrar a hotkey %1</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>Endereço copiado</translation>
    </message>
</context>
<context>
    <name>soma::ui::IdentityStep</name>
    <message>
        <source>Name</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Página na web</translation>
    </message>
    <message>
        <source>Code repository</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Repositório de código</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Discord</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Endereço do logo</translation>
    </message>
    <message>
        <source>Anything else</source>
        <extracomment>Part of a subnet&apos;s identity.</extracomment>
        <translation>Outras coisas</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <extracomment>Heading of the card that shows an identity as others see it.</extracomment>
        <translation>Como os outros a verão</translation>
    </message>
    <message>
        <source>The chain chooses the symbol of the token; you can change it once the subnet stands. All of this is public and can be changed later.</source>
        <translation>A cadeia escolhe o símbolo do token; você pode mudá-lo quando a subnet existir. Tudo isto é público e pode ser mudado depois.</translation>
    </message>
    <message>
        <source>This is longer than the %1 bytes that the chain keeps, by %2. Shorten it.</source>
        <translation>Isto passa dos %1 bytes que a cadeia guarda em %2. Encurte.</translation>
    </message>
    <message>
        <source>Subnet without a name</source>
        <extracomment>In the preview of an identity without a name.</extracomment>
        <translation>Subnet sem nome</translation>
    </message>
    <message>
        <source>All of this is public. Nobody checks it, and you can change it again.</source>
        <translation>Tudo isto é público. Ninguém verifica, e você pode mudar de novo.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <extracomment>Hint at a part of an identity; %1 of %2 bytes are used.</extracomment>
        <translation>%1 de %2 bytes</translation>
    </message>
</context>
<context>
    <name>soma::ui::IdentityTab</name>
    <message>
        <source>Owner</source>
        <extracomment>Caption of the address that owns the subnet.</extracomment>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Owner&apos;s hotkey</source>
        <extracomment>Caption of the owner&apos;s hotkey in the subnet.</extracomment>
        <translation>Hotkey do dono</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Captions of what the owner says of the subnet.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>The owner wrote this; nobody has checked it. Links are text to copy, not to click.</source>
        <extracomment>Under what a subnet&apos;s owner wrote about it.</extracomment>
        <translation>Foi o dono que escreveu; ninguém conferiu. Links são texto para copiar, não para clicar.</translation>
    </message>
    <message>
        <source>No identity</source>
        <extracomment>Where a subnet&apos;s identity should be.</extracomment>
        <translation>Sem identidade</translation>
    </message>
    <message>
        <source>The owner has written nothing about this subnet.</source>
        <extracomment>Where a subnet&apos;s identity should be.</extracomment>
        <translation>O dono não escreveu nada sobre esta subnet.</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Tab of a subnet&apos;s page.</extracomment>
        <translation>Identidade</translation>
    </message>
</context>
<context>
    <name>soma::ui::ImportList</name>
    <message>
        <source>copied to %1</source>
        <extracomment>At a key file that came in; %1 is the account&apos;s name.</extracomment>
        <translation>copiado para %1</translation>
    </message>
    <message>
        <source>imported as %1</source>
        <extracomment>At a key file that came in; %1 is the account&apos;s name.</extracomment>
        <translation>importado como %1</translation>
    </message>
    <message>
        <source>comes along with its coldkey, as it is</source>
        <extracomment>At a hotkey&apos;s file.</extracomment>
        <translation>vem junto com a coldkey, como está</translation>
    </message>
    <message>
        <source>only a public key: the account can be watched</source>
        <extracomment>At a file that holds only an address.</extracomment>
        <translation>só uma chave pública: a conta pode ser observada</translation>
    </message>
    <message>
        <source>Watch…</source>
        <extracomment>Button at a file that holds only an address.</extracomment>
        <translation>Observar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button at a key file.</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>Screen reader name of that button; %1 is a file.</extracomment>
        <translation>Importar %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::ImportPages</name>
    <message>
        <source>Import key files</source>
        <extracomment>Headline of the page that imports key files.
----------
Title of the dialog that chooses key files to import.</extracomment>
        <translation>Importar arquivos de chave</translation>
    </message>
    <message>
        <source>From btcli, the polkadot.js family, old SDKs or Soma. The files are read and left exactly as they are; nothing comes in before you say so.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Do btcli, da família polkadot.js, de SDKs antigos ou do Soma. Os arquivos são lidos e deixados exatamente como estão; nada entra antes que você diga.</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <extracomment>In the area where files can be dropped.</extracomment>
        <translation>Solte arquivos ou uma pasta aqui, ou</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>Button: opens the file chooser.</extracomment>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>Button: opens the folder chooser.</extracomment>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.
----------
Button: to the list of files; and: brings a key in; or: adds an account without a key.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose others</source>
        <extracomment>Button of a list of files: to the page that chooses files; and: done with the list.</extracomment>
        <translation>Escolher outros</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Field label: the password of a key file.</extracomment>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>Password of this account inside it</source>
        <extracomment>Field label: the password of one account inside a file of several.</extracomment>
        <translation>Senha desta conta dentro dele</translation>
    </message>
    <message>
        <source>In a file of several accounts each keeps its own.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Em um arquivo de várias contas cada uma mantém a sua.</translation>
    </message>
    <message>
        <source>Balance on this network</source>
        <extracomment>Caption: the balance of the account that would be imported.</extracomment>
        <translation>Saldo nesta rede</translation>
    </message>
    <message>
        <source>Working on the key file…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted and encrypted.</extracomment>
        <translation>Trabalhando no arquivo de chave…</translation>
    </message>
    <message>
        <source>Type the password that the file was saved with.</source>
        <extracomment>At the empty field for the password of a key file.</extracomment>
        <translation>Digite a senha com que o arquivo foi salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found</source>
        <extracomment>Headline of the list of key files; %n is how many keys were found.</extracomment>
        <translation>
            <numerusform>%n chave encontrada</numerusform>
            <numerusform>%n chaves encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No key files there</source>
        <extracomment>Headline of the list of key files when a folder held none.</extracomment>
        <translation>Nenhum arquivo de chave ali</translation>
    </message>
    <message>
        <source>Each comes in under a new password, as a wallet of its own.</source>
        <extracomment>Explains the list of key files.</extracomment>
        <translation>Cada um entra com uma senha nova, como uma carteira própria.</translation>
    </message>
    <message>
        <source>Is this yours?</source>
        <extracomment>Headline of the page that brings one key in; %1 is a file.</extracomment>
        <translation>Isto é seu?</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Import the account</source>
        <translation>Importar a conta</translation>
    </message>
    <message>
        <source>The file tells its account only after it was opened.</source>
        <extracomment>Tooltip of a balance; the file does not say whose key is in it.</extracomment>
        <translation>O arquivo só diz sua conta depois de aberto.</translation>
    </message>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance.</extracomment>
        <translation>O nó ainda não respondeu, então o saldo não é conhecido.</translation>
    </message>
</context>
<context>
    <name>soma::ui::KeysTab</name>
    <message>
        <source>Path copied</source>
        <extracomment>Short confirmation after copying the path of a file.</extracomment>
        <translation>Caminho copiado</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Heading above the facts about an account&apos;s key.</extracomment>
        <translation>A chave</translation>
    </message>
    <message>
        <source>Scheme</source>
        <extracomment>Caption: the signature scheme of a key.</extracomment>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Caption: how the key file is encrypted.</extracomment>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>Caption: whether the words were checked.</extracomment>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Caption: where the key file lies.</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>Heading above what can be done with a key.</extracomment>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>Conferir a cópia</translation>
    </message>
    <message>
        <source>Type the words from your paper; Soma says whether they make this account.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Digite as palavras do seu papel; o Soma diz se formam esta conta.</translation>
    </message>
    <message>
        <source>Check…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Conferir…</translation>
    </message>
    <message>
        <source>Show the words</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>Asks for the password and shows them, to write down once more.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Pede a senha e as mostra, para anotar mais uma vez.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>Exportar uma cópia</translation>
    </message>
    <message>
        <source>An encrypted file for the polkadot.js family, for btcli, or for the safe.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Um arquivo cifrado para a família polkadot.js, para o btcli ou para guardar no cofre.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>Mudar a senha</translation>
    </message>
    <message>
        <source>Encrypts the key file anew. Copies elsewhere keep their old password.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Cifra o arquivo de chave de novo. Cópias em outros lugares mantêm a senha antiga.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Derive another account</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>Derivar outra conta</translation>
    </message>
    <message>
        <source>A child of this key by a path such as //savings; the same words bring it back.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Uma filha desta chave por um caminho como //savings; as mesmas palavras a trazem de volta.</translation>
    </message>
    <message>
        <source>Derive…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Derivar…</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Something to do with a key.</extracomment>
        <translation>Assinar uma mensagem</translation>
    </message>
    <message>
        <source>Proves that the account is yours. A message can never be a transaction.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Prova que a conta é sua. Uma mensagem nunca pode ser uma transação.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Assinar…</translation>
    </message>
    <message>
        <source>Verify a message</source>
        <extracomment>Something to do without a key.</extracomment>
        <translation>Verificar uma mensagem</translation>
    </message>
    <message>
        <source>Says whether an account signed a text that somebody gave you.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Diz se uma conta assinou um texto que alguém deu a você.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Rename the wallet</source>
        <extracomment>Something to do with an account.</extracomment>
        <translation>Renomear a carteira</translation>
    </message>
    <message>
        <source>Its folder gets another name, which btcli sees as well.</source>
        <extracomment>Explains it.</extracomment>
        <translation>A pasta recebe outro nome, que o btcli também vê.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <extracomment>Something to do with an account.</extracomment>
        <translation>Esquecer a conta</translation>
    </message>
    <message>
        <source>Its files move to a hidden folder beside the others. Nothing is deleted.</source>
        <extracomment>Explains it.</extracomment>
        <translation>Os arquivos vão para uma pasta oculta ao lado das outras. Nada é apagado.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>Button: opens the page for it.</extracomment>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>sr25519 (Schnorr on ristretto255)</source>
        <extracomment>The signature scheme of a key, with the curve it is on.</extracomment>
        <translation>sr25519 (Schnorr em ristretto255)</translation>
    </message>
    <message>
        <source>The words were checked, or the account came from a copy.</source>
        <extracomment>The words of an account were compared with the paper.</extracomment>
        <translation>As palavras foram conferidas, ou a conta veio de uma cópia.</translation>
    </message>
    <message>
        <source>The words were never checked. Check the backup now.</source>
        <extracomment>The words of an account were never compared with the paper.</extracomment>
        <translation>As palavras nunca foram conferidas. Confira a cópia agora.</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabExplainModel</name>
    <message>
        <source>Step</source>
        <extracomment>Column heading in the lab&apos;s explanation: what is computed.</extracomment>
        <translation>Passo</translation>
    </message>
    <message>
        <source>With UID</source>
        <extracomment>Column heading in the lab&apos;s explanation: the other neuron of a term.</extracomment>
        <translation>Com o UID</translation>
    </message>
    <message>
        <source>Goes in</source>
        <extracomment>Column heading in the lab&apos;s explanation: the first number that goes in.</extracomment>
        <translation>Entra</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Column heading in the lab&apos;s explanation: the second number that goes in.</extracomment>
        <translation>e</translation>
    </message>
    <message>
        <source>Comes out</source>
        <extracomment>Column heading in the lab&apos;s explanation: what comes out.</extracomment>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Share of all stake</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Parte de todo o stake</translation>
    </message>
    <message>
        <source>Share of the active stake</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Parte do stake ativo</translation>
    </message>
    <message>
        <source>Validator trust</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Confiança do validador</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Incentive</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Incentivo</translation>
    </message>
    <message>
        <source>Bonds</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Bonds</translation>
    </message>
    <message>
        <source>Return of the bonds</source>
        <extracomment>A step of the epoch: what the bonds earn.</extracomment>
        <translation>Retorno dos bonds</translation>
    </message>
    <message>
        <source>Dividends</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Dividendos</translation>
    </message>
    <message>
        <source>Share of the emission as a miner</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Parte da emissão como minerador</translation>
    </message>
    <message>
        <source>Share of the emission as a validator</source>
        <extracomment>A step of the epoch.</extracomment>
        <translation>Parte da emissão como validador</translation>
    </message>
    <message>
        <source>Own stake above the threshold, divided by that of all.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>O próprio stake acima do limiar, dividido pelo de todos.</translation>
    </message>
    <message>
        <source>The same among neurons that are active and hold a validator permit.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>O mesmo entre os neurônios ativos e com permissão de validador.</translation>
    </message>
    <message>
        <source>Each weight it gave, cut to that miner&apos;s consensus; the sum of what is left.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>Cada peso que ele deu, cortado no consenso daquele minerador; a soma do que resta.</translation>
    </message>
    <message>
        <source>The highest weight that validators with more than kappa of the active stake support. Stake and weight of each go in, the cut weight comes out.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>O maior peso que validadores com mais de kappa do stake ativo sustentam. Entram o stake e o peso de cada um, sai o peso cortado.</translation>
    </message>
    <message>
        <source>Active stake times cut weight, summed over the validators.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>Stake ativo vezes peso cortado, somado sobre os validadores.</translation>
    </message>
    <message>
        <source>Own rank divided by the sum of all ranks.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>O próprio rank dividido pela soma de todos os ranks.</translation>
    </message>
    <message>
        <source>Moving average of the old bond and the new one, for each miner.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>Média móvel do bond antigo e do novo, para cada minerador.</translation>
    </message>
    <message>
        <source>Share in each miner&apos;s bonds times that miner&apos;s incentive, summed.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>Parte nos bonds de cada minerador vezes o incentivo dele, somada.</translation>
    </message>
    <message>
        <source>The return of the bonds, with Yuma 3 times the active stake, divided by the sum over all validators.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>O retorno dos bonds, com Yuma 3 vezes o stake ativo, dividido pela soma de todos os validadores.</translation>
    </message>
    <message>
        <source>Incentive divided by the sum of all incentive and dividends.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>Incentivo dividido pela soma de todo o incentivo e de todos os dividendos.</translation>
    </message>
    <message>
        <source>Dividends divided by the sum of all incentive and dividends.</source>
        <extracomment>Explains a step of the epoch.</extracomment>
        <translation>Dividendos divididos pela soma de todo o incentivo e de todos os dividendos.</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabInputs</name>
    <message>
        <source>Mechanism %1</source>
        <extracomment>One of a subnet&apos;s incentive mechanisms; %1 is its number.</extracomment>
        <translation>Mecanismo %1</translation>
    </message>
    <message>
        <source>Choose a cell to change its weight.</source>
        <extracomment>Under the matrix of weights, when no cell is chosen.</extracomment>
        <translation>Escolha uma célula para mudar o peso.</translation>
    </message>
    <message>
        <source>Of UID %1. Choose another neuron in the results.</source>
        <translation>Do UID %1. Escolha outro neurônio nos resultados.</translation>
    </message>
    <message>
        <source>Of UID %1, %2. Choose another neuron in the results.</source>
        <translation>Do UID %1, %2. Escolha outro neurônio nos resultados.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Tab of the lab: who gave whom how much.</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Tab of the lab.</extracomment>
        <translation>Stake</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Tab of the lab: the subnet&apos;s parameters.</extracomment>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>Screen reader name of the tabs with what goes into an epoch.</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>validators</source>
        <extracomment>Names of the rows and columns of the matrix of weights.</extracomment>
        <translation>validadores</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>neurônios</translation>
    </message>
    <message>
        <source>uid %1</source>
        <extracomment>A neuron&apos;s number, short.</extracomment>
        <translation>uid %1</translation>
    </message>
    <message>
        <source>Weights from validators to neurons</source>
        <extracomment>Screen reader name of the matrix of weights.</extracomment>
        <translation>Pesos dos validadores para os neurônios</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>Screen reader name of the choice of mechanism.</extracomment>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Weight, of 65 535</source>
        <extracomment>Label of a field: the weight in the chosen cell, 0 to 65 535.</extracomment>
        <translation>Peso, de 65 535</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Button: put the number into the chosen place.</extracomment>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Stake, α</source>
        <extracomment>Label of a field: stake in the subnet&apos;s own token.</extracomment>
        <translation>Stake, α</translation>
    </message>
    <message>
        <source>Kappa, of 65 535</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>Kappa, de 65 535</translation>
    </message>
    <message>
        <source>How much of the stake has to support a weight.</source>
        <extracomment>Explains kappa.</extracomment>
        <translation>Quanto do stake precisa sustentar um peso.</translation>
    </message>
    <message>
        <source>Bonds penalty, of 65 535</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>Penalidade dos bonds, de 65 535</translation>
    </message>
    <message>
        <source>Bonds moving average, millionths</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>Média móvel dos bonds, milionésimos</translation>
    </message>
    <message>
        <source>Most validators</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>Máximo de validadores</translation>
    </message>
    <message>
        <source>Tempo, blocks</source>
        <extracomment>Label of a field: a rule of the subnet.</extracomment>
        <translation>Tempo, blocos</translation>
    </message>
    <message>
        <source>Yuma 3 bonds</source>
        <extracomment>Check box: a rule of the subnet.</extracomment>
        <translation>Bonds do Yuma 3</translation>
    </message>
    <message>
        <source>Liquid alpha</source>
        <extracomment>Check box: a rule of the subnet.</extracomment>
        <translation>Alpha líquido</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabPage</name>
    <message>
        <source>Consensus lab</source>
        <extracomment>Name of the page where epochs are tried out.</extracomment>
        <translation>Laboratório de consenso</translation>
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
        <translation>Neurônio</translation>
    </message>
    <message>
        <source>Stake, α</source>
        <extracomment>Column heading in the lab: the stake that goes into the epoch.</extracomment>
        <translation>Stake, α</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>Column heading in the lab, of run A.</extracomment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Incentive A</source>
        <extracomment>Column heading in the lab, of run A.</extracomment>
        <translation>Incentivo A</translation>
    </message>
    <message>
        <source>Incentive B</source>
        <extracomment>Column heading in the lab, of run B.</extracomment>
        <translation>Incentivo B</translation>
    </message>
    <message>
        <source>Dividends A</source>
        <extracomment>Column heading in the lab, of run A.</extracomment>
        <translation>Dividendos A</translation>
    </message>
    <message>
        <source>Dividends B</source>
        <extracomment>Column heading in the lab, of run B.</extracomment>
        <translation>Dividendos B</translation>
    </message>
    <message>
        <source>Val. trust</source>
        <extracomment>Column heading in the lab: validator trust, of run A.</extracomment>
        <translation>Conf. val.</translation>
    </message>
    <message>
        <source>Emission A, α</source>
        <extracomment>Column heading in the lab, of run A, in the subnet&apos;s token.</extracomment>
        <translation>Emissão A, α</translation>
    </message>
    <message>
        <source>Emission B, α</source>
        <extracomment>Column heading in the lab, of run B, in the subnet&apos;s token.</extracomment>
        <translation>Emissão B, α</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabResults</name>
    <message>
        <source>Matches the chain at block %1: yes (%2 values, bit for bit).</source>
        <extracomment>%1 is a block number, %2 how many values were compared.</extracomment>
        <translation>Confere com a cadeia no bloco %1: sim (%2 valores, bit a bit).</translation>
    </message>
    <message>
        <source>Matches the chain at block %1: no. First difference at %2, the largest is %3 raw units.</source>
        <extracomment>%1 is a block number, %2 where the first difference is, %3 a number.</extracomment>
        <translation>Confere com a cadeia no bloco %1: não. A primeira diferença está em %2, a maior é de %3 unidades brutas.</translation>
    </message>
    <message>
        <source>Edited: there is nothing on the chain to compare with.</source>
        <extracomment>Why a run is not compared with the chain.</extracomment>
        <translation>Editado: não há nada na cadeia com que comparar.</translation>
    </message>
    <message>
        <source>Run it as A to see whether it matches the chain.</source>
        <extracomment>What to do to compare with the chain.</extracomment>
        <translation>Rode como A para ver se confere com a cadeia.</translation>
    </message>
    <message>
        <source>UID %1, step by step</source>
        <extracomment>Heading of the explanation of one neuron; %1 is its number.</extracomment>
        <translation>UID %1, passo a passo</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>Run it as A, then choose a neuron.</source>
        <extracomment>What to do to see an explanation.</extracomment>
        <translation>Rode como A e depois escolha um neurônio.</translation>
    </message>
    <message>
        <source>Choose a step to read how it is computed. Tooltips show every digit and the raw bits.</source>
        <extracomment>What to do to read how a step is computed.</extracomment>
        <translation>Escolha um passo para ler como ele é calculado. As dicas mostram todos os dígitos e os bits brutos.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>Label of a field: how many epochs to run.</extracomment>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Shown epoch</source>
        <extracomment>Label of a field: which of the epochs is shown.</extracomment>
        <translation>Época mostrada</translation>
    </message>
    <message>
        <source>Weights stay fresh</source>
        <extracomment>Check box: validators set the same weights again in each epoch of a run.</extracomment>
        <translation>Pesos se mantêm em dia</translation>
    </message>
    <message>
        <source>Run as A</source>
        <extracomment>Button: run the case and keep the result as A.</extracomment>
        <translation>Rodar como A</translation>
    </message>
    <message>
        <source>Run as B</source>
        <extracomment>Button: run the case and keep the result as B.</extracomment>
        <translation>Rodar como B</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop the run.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Screen reader name of a table.</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>Screen reader name of a table.</extracomment>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Taking the epoch out of the chain…</source>
        <extracomment>Shown while an epoch is taken out of the chain.</extracomment>
        <translation>Tirando a época da cadeia…</translation>
    </message>
    <message>
        <source>No case yet</source>
        <extracomment>Heading of the empty lab.</extracomment>
        <translation>Ainda não há caso</translation>
    </message>
    <message>
        <source>Load a subnet&apos;s epoch, an example or a file on the left. Then change what you like and run it: nothing here touches the chain.</source>
        <extracomment>Explanation of the empty lab.</extracomment>
        <translation>Carregue à esquerda a época de uma subnet, um exemplo ou um arquivo. Depois mude o que quiser e rode: nada aqui toca a cadeia.</translation>
    </message>
</context>
<context>
    <name>soma::ui::LabSource</name>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed here.</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 não pode ser lido: %2. Nada foi alterado aqui.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The case is still here; choose another place.</source>
        <extracomment>%1 is a path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 não pôde ser gravado: %2. O caso continua aqui; escolha outro lugar.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>Running the block&apos;s beginning once more…</source>
        <extracomment>Shown while an epoch is taken out of the chain.</extracomment>
        <translation>Executando de novo o início do bloco…</translation>
    </message>
    <message>
        <source>No epoch ran in block %1. This is what one would start from now.</source>
        <extracomment>%1 is a block number. The epoch shown is the one that would run next.</extracomment>
        <translation>Nenhuma época rodou no bloco %1. É daqui que uma partiria agora.</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Choice in the lab: take the case from the chain.
----------
Label of a field: a subnet&apos;s number.</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>Choice in the lab: a made-up case.</extracomment>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice in the lab: a case from a file.</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Source of the case</source>
        <extracomment>Screen reader name of the choice where the lab&apos;s case comes from.</extracomment>
        <translation>Origem do caso</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>Label of a field: a block&apos;s number.</extracomment>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Shown in the block field for zero: the newest block there is.</extracomment>
        <translation>mais novo</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>Button: take this case.</extracomment>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Label of a field: which made-up case.</extracomment>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Honest majority</source>
        <extracomment>A made-up case: all validators judge alike.</extracomment>
        <translation>Maioria honesta</translation>
    </message>
    <message>
        <source>Weight copier</source>
        <extracomment>A made-up case: one validator repeats what the others say.</extracomment>
        <translation>Copiador de pesos</translation>
    </message>
    <message>
        <source>Cartel</source>
        <extracomment>A made-up case: some validators favour their own miners.</extracomment>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of a field: the number that made-up figures are drawn from.</extracomment>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>Button: read a case from a file.</extracomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: write the case to a file.</extracomment>
        <translation>Salvar…</translation>
    </message>
</context>
<context>
    <name>soma::ui::LocalTab</name>
    <message>
        <source>This network is not yours to drive</source>
        <extracomment>Heading on the node page, in place of the controls of a local network.</extracomment>
        <translation>Esta rede não é sua para conduzir</translation>
    </message>
    <message>
        <source>Its blocks come from others. A network that Soma makes itself, such as “local”, can be paused, advanced, saved and restored here.</source>
        <extracomment>Explains why there are no controls of a local network.</extracomment>
        <translation>Os blocos dela vêm de outros. Uma rede que o próprio Soma faz, como “local”, pode ser pausada, adiantada, guardada e restaurada aqui.</translation>
    </message>
    <message>
        <source>The node is not live now, so these controls wait for it. The figures above say what it is doing.</source>
        <extracomment>Above the controls of a local network while they do nothing.</extracomment>
        <translation>O nó não está ativo agora, então estes controles esperam por ele. Os números acima dizem o que ele está fazendo.</translation>
    </message>
</context>
<context>
    <name>soma::ui::LockScreen</name>
    <message>
        <source>Soma is locked</source>
        <extracomment>Title of the page that covers everything.</extracomment>
        <translation>O Soma está bloqueado</translation>
    </message>
    <message>
        <source>Keys are wiped from memory and nothing is shown. The node goes on working.</source>
        <extracomment>Explains the locked window.</extracomment>
        <translation>As chaves foram apagadas da memória e nada é mostrado. O nó continua trabalhando.</translation>
    </message>
    <message>
        <source>No account here has a password, so this only hides what is shown.</source>
        <extracomment>Explains the locked window when there is no password to ask for.</extracomment>
        <translation>Nenhuma conta aqui tem senha; isto apenas esconde o que é mostrado.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label on the locked page.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field label on the locked page.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <extracomment>At the empty password field of the locked page.</extracomment>
        <translation>Digite a senha desta conta.</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <extracomment>Button of the locked page, and the same while the key file is opened (about a second).</extracomment>
        <translation>Abrindo a chave…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Deriving the file&apos;s key from the password…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted.</extracomment>
        <translation>Derivando a chave do arquivo a partir da senha…</translation>
    </message>
</context>
<context>
    <name>soma::ui::LogModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column heading of the log.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column heading of the log: debug, info, warning or error.</extracomment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Column heading of the log: which part of the program spoke.</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column heading of the log.</extracomment>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>soma::ui::LogTab</name>
    <message>
        <source>Every line</source>
        <extracomment>Choice of the log&apos;s lines.</extracomment>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>From info on</source>
        <extracomment>Choice of the log&apos;s lines: without those for developers.</extracomment>
        <translation>De info em diante</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <extracomment>Choice of the log&apos;s lines.</extracomment>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Only errors</source>
        <extracomment>Choice of the log&apos;s lines.</extracomment>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Which lines of the log</source>
        <extracomment>Screen reader name of the choice of the log&apos;s lines.</extracomment>
        <translation>Quais linhas do log</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <extracomment>Placeholder of the field that looks for words in the log.</extracomment>
        <translation>Palavras na linha</translation>
    </message>
    <message>
        <source>Find lines of the log by their words</source>
        <extracomment>Screen reader name of the field that looks for words in the log.</extracomment>
        <translation>Encontrar linhas do log por suas palavras</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <extracomment>Button: copies the lines of the log that are shown.</extracomment>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <extracomment>What a screen reader says of the table with the program&apos;s log.</extracomment>
        <translation>Linhas do log</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <extracomment>Heading where the log&apos;s lines would be, when the filter hides all of them.</extracomment>
        <translation>Nenhuma linha é assim</translation>
    </message>
    <message>
        <source>The log has lines, but none that is grave enough and has these words.</source>
        <extracomment>Explains that heading.</extracomment>
        <translation>O log tem linhas, mas nenhuma grave o bastante e com estas palavras.</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <extracomment>Heading of an empty log.</extracomment>
        <translation>Nada anotado ainda</translation>
    </message>
    <message>
        <source>What the program notes down while it runs appears here, newest first.</source>
        <extracomment>Explanation of an empty log.</extracomment>
        <translation>O que o programa anota enquanto funciona aparece aqui, o mais novo primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <extracomment>Short confirmation after copying lines of the log.</extracomment>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::MainWindow</name>
    <message>
        <source>Opening the wallet folder…</source>
        <extracomment>Shown while the key files are read at the start.</extracomment>
        <translation>Abrindo a pasta da carteira…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button in the warning above a page: ends the program.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>There are no key files in that folder.</source>
        <translation>Não há arquivos de chave nessa pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n aviso novo</numerusform>
            <numerusform>%n avisos novos</numerusform>
        </translation>
    </message>
    <message>
        <source>The node does not run: no new block will come.</source>
        <extracomment>Warning above every page.</extracomment>
        <translation>O nó não está em execução: nenhum bloco novo virá.</translation>
    </message>
    <message>
        <source>Everything shown is as of block %1.</source>
        <extracomment>Warning above every page; %1 is a block&apos;s number.</extracomment>
        <translation>Tudo o que se vê é do bloco %1.</translation>
    </message>
    <message>
        <source>The local network is paused: no block comes by itself.</source>
        <extracomment>Above every page, while the person has stopped the local network&apos;s clock.</extracomment>
        <translation>A rede local está em pausa: nenhum bloco vem sozinho.</translation>
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
        <translation>Hotkey</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column heading of the list of neurons: validator or miner.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Column heading of the list of neurons: what its weights count by.</extracomment>
        <translation>Stake</translation>
    </message>
    <message>
        <source>Incentive</source>
        <extracomment>Column heading of the list of neurons: its part of what miners get.</extracomment>
        <translation>Incentivo</translation>
    </message>
    <message>
        <source>Dividends</source>
        <extracomment>Column heading of the list of neurons: its part of what validators get.</extracomment>
        <translation>Dividendos</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>Column heading of the list of neurons: what validators agree on.</extracomment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>α an epoch</source>
        <extracomment>Column heading of the list of neurons: alpha of the last epoch.</extracomment>
        <translation>α por época</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column heading of the list of neurons: against the epoch before.</extracomment>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column heading of the list of neurons: blocks since it set weights.</extracomment>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column heading of the list of neurons: time since it was registered.</extracomment>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>Column heading of the list of neurons: new, replaced, silent.</extracomment>
        <translation>Movimento</translation>
    </message>
</context>
<context>
    <name>soma::ui::MetagraphTab</name>
    <message>
        <source>UID or hotkey</source>
        <extracomment>Placeholder and name of the field above the list of neurons.</extracomment>
        <translation>UID ou hotkey</translation>
    </message>
    <message>
        <source>Neurons</source>
        <extracomment>What a screen reader says of the list of neurons.</extracomment>
        <translation>Neurônios</translation>
    </message>
    <message>
        <source>Reading the neurons…</source>
        <extracomment>Shown while neurons are read from the node.</extracomment>
        <translation>Lendo os neurônios…</translation>
    </message>
    <message>
        <source>No neurons</source>
        <extracomment>Where a list of neurons should be.</extracomment>
        <translation>Sem neurônios</translation>
    </message>
    <message>
        <source>Nobody has registered in this subnet yet.</source>
        <extracomment>Where a list of neurons should be.</extracomment>
        <translation>Ninguém se registrou nesta subnet ainda.</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Role of a neuron in a list.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Minerador</translation>
    </message>
    <message>
        <source>The state before the last epoch is not held any more, or the place was another&apos;s.</source>
        <extracomment>Tooltip of an en dash in the list of neurons.</extracomment>
        <translation>O estado antes da última época já não é guardado, ou a vaga era de outro.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A neuron that was not there before the last epoch.</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>A neuron in another&apos;s place since the last epoch.</extracomment>
        <translation>substituído</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>A validator that has set no weights for too long.</extracomment>
        <translation>calado</translation>
    </message>
    <message>
        <source>Metagraph</source>
        <extracomment>Tab of a subnet&apos;s page: its neurons.</extracomment>
        <translation>Metagraph</translation>
    </message>
    <message>
        <source>%1 of %2 places, at block %3</source>
        <extracomment>Beside the search field: how many neurons, and of which block.</extracomment>
        <translation>%1 de %2 vagas, no bloco %3</translation>
    </message>
</context>
<context>
    <name>soma::ui::MovementPanel</name>
    <message>
        <source>Movement</source>
        <extracomment>Heading of the panel about one movement of the history.</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a figure: what was moved.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Caption of a figure: what the chain took for it.</extracomment>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Caption: how far it has come.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Caption: when it happened.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <extracomment>Caption of an address: the other side of a movement.</extracomment>
        <translation>Outra parte</translation>
    </message>
    <message>
        <source>Extrinsic</source>
        <extracomment>Caption of the extrinsic&apos;s hash.</extracomment>
        <translation>Extrinsic</translation>
    </message>
    <message>
        <source>Open the account</source>
        <extracomment>Button: shows the account that moved something.</extracomment>
        <translation>Abrir a conta</translation>
    </message>
    <message>
        <source>It moves no TAO by itself.</source>
        <extracomment>Tooltip of an en dash where an amount would be.</extracomment>
        <translation>Por si só não move TAO.</translation>
    </message>
    <message>
        <source>The fee is known once it stands in a block.</source>
        <extracomment>Tooltip of an en dash where a fee would be.</extracomment>
        <translation>A taxa é conhecida quando estiver em um bloco.</translation>
    </message>
</context>
<context>
    <name>soma::ui::MultisigCall</name>
    <message>
        <source>Which call is it?</source>
        <extracomment>Heading of the form that takes a pasted call.</extracomment>
        <translation>Qual é a chamada?</translation>
    </message>
    <message>
        <source>What the multisig is to do</source>
        <extracomment>Screen reader name of that choice.</extracomment>
        <translation>O que a multiassinatura deve fazer</translation>
    </message>
    <message>
        <source>Send TAO</source>
        <extracomment>Choice: what a multisig is to do.</extracomment>
        <translation>Enviar TAO</translation>
    </message>
    <message>
        <source>Any call</source>
        <extracomment>Choice: what a multisig is to do.</extracomment>
        <translation>Qualquer chamada</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field label: the recipient&apos;s address.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field label.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The call in hexadecimal</source>
        <extracomment>Field label: bytes of a call in hexadecimal.</extracomment>
        <translation>A chamada em hexadecimal</translation>
    </message>
    <message>
        <source>Whoever proposed it can copy it. It is checked against the operation, and shown in words before you sign.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Quem propôs pode copiá-la. Ela é comparada com a operação e mostrada em palavras antes de você assinar.</translation>
    </message>
    <message>
        <source>Pallet, call and arguments as they are signed. It is shown in words before you sign.</source>
        <translation>Pallet, chamada e argumentos como são assinados. É mostrada em palavras antes de você assinar.</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button: shows what a pasted call is.</extracomment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the form.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is not hexadecimal: only 0–9 and a–f, an even number of them. Check that all of it was copied.</source>
        <extracomment>At the field for a call&apos;s bytes.</extracomment>
        <translation>Isto não é hexadecimal: só 0–9 e a–f, em número par. Confira se tudo foi copiado.</translation>
    </message>
</context>
<context>
    <name>soma::ui::MultisigForm</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>Signatory %1</source>
        <extracomment>Field label: one of those who sign; %1 is a number.</extracomment>
        <translation>Signatário %1</translation>
    </message>
    <message>
        <source>Remove signatory %1</source>
        <extracomment>Tooltip and screen reader name of a button; %1 is a number.</extracomment>
        <translation>Remover o signatário %1</translation>
    </message>
    <message>
        <source>A multisig</source>
        <extracomment>Headline of the form that puts a multisig together.</extracomment>
        <translation>Uma multiassinatura</translation>
    </message>
    <message>
        <source>An account of several people, of whom some must sign. It follows from who they are and how many it takes; nothing is written on the chain for it.</source>
        <extracomment>Explains that form.</extracomment>
        <translation>Uma conta de várias pessoas, das quais algumas precisam assinar. Ela decorre de quem são e de quantas são necessárias; nada é escrito na cadeia para isso.</translation>
    </message>
    <message>
        <source>Add a signatory</source>
        <extracomment>Button: one more signatory.</extracomment>
        <translation>Adicionar um signatário</translation>
    </message>
    <message>
        <source>How many must sign</source>
        <extracomment>Field label: how many of the signatories have to sign.</extracomment>
        <translation>Quantos precisam assinar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a new watched account.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Its address</source>
        <extracomment>Heading above the address of a multisig.</extracomment>
        <translation>O endereço dela</translation>
    </message>
    <message>
        <source>Known once every signatory has an address.</source>
        <extracomment>In place of the address of a multisig.</extracomment>
        <translation>Conhecido quando cada signatário tiver um endereço.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: keeps a multisig among the watched accounts.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Signatory %1 has this address already. Each may stand here once.</source>
        <extracomment>At the address of a signatory; %1 is the number of another one.</extracomment>
        <translation>O signatário %1 já tem este endereço. Cada um pode constar uma vez.</translation>
    </message>
    <message>
        <source>Each of them alone can do everything. Two or more make it safe.</source>
        <extracomment>Hint under the number of signatures, while it is one.</extracomment>
        <translation>Cada um deles sozinho pode fazer tudo. Dois ou mais dão segurança.</translation>
    </message>
    <message>
        <source>Changing the signatories or this number later on makes another account.</source>
        <translation>Mudar os signatários ou este número depois forma outra conta.</translation>
    </message>
    <message>
        <source>Give it a name, such as treasury.</source>
        <extracomment>At the empty name field of a new multisig.</extracomment>
        <translation>Dê um nome, como tesouraria.</translation>
    </message>
</context>
<context>
    <name>soma::ui::MultisigTab</name>
    <message>
        <source>Signatories</source>
        <extracomment>Heading above those who sign for a multisig.</extracomment>
        <translation>Signatários</translation>
    </message>
    <message>
        <source>You sign as</source>
        <extracomment>Field label: which of one&apos;s own accounts signs for a multisig.</extracomment>
        <translation>Você assina como</translation>
    </message>
    <message>
        <source>None of the signatories is an account of yours with a key, so you can only watch.</source>
        <extracomment>In place of that field.</extracomment>
        <translation>Nenhum dos signatários é uma conta sua com chave, então você só pode observar.</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <extracomment>Heading above what waits for signatures.</extracomment>
        <translation>Aguardando assinaturas</translation>
    </message>
    <message>
        <source>Nothing. What one signatory proposes appears here for the others.</source>
        <extracomment>Where nothing waits for signatures.</extracomment>
        <translation>Nada. O que um signatário propõe aparece aqui para os outros.</translation>
    </message>
    <message>
        <source>Propose…</source>
        <extracomment>Button: opens the form for something new.</extracomment>
        <translation>Propor…</translation>
    </message>
    <message>
        <source>Propose something to the multisig</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>Propor algo à multiassinatura</translation>
    </message>
    <message>
        <source>Reading from the chain…</source>
        <extracomment>Shown while the operations of a multisig are read.</extracomment>
        <translation>Lendo da cadeia…</translation>
    </message>
    <message>
        <source>%1 of these %2 must sign.</source>
        <extracomment>Above the signatories of a multisig; both are numbers.</extracomment>
        <translation>%1 destes %2 precisam assinar.</translation>
    </message>
    <message>
        <source>A call that is not known here: %1</source>
        <extracomment>An operation of a multisig whose content is not known; %1 is a short hash.</extracomment>
        <translation>Uma chamada desconhecida aqui: %1</translation>
    </message>
    <message>
        <source>Signed by %1 of %2: %3. Proposed at block %4; %5 of %6 is held until it is done.</source>
        <extracomment>Below an operation of a multisig: numbers, names, a block number, an amount.</extracomment>
        <translation>Assinado por %1 de %2: %3. Proposto no bloco %4; %5 de %6 ficam retidos até o fim.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Screen reader name of a button at an operation; %1 is the button, %2 the operation.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paste the call…</source>
        <extracomment>Button at an operation whose content is not known.</extracomment>
        <translation>Colar a chamada…</translation>
    </message>
    <message>
        <source>Copy the call</source>
        <extracomment>Button at an operation: puts the call&apos;s bytes on the clipboard, for the others.</extracomment>
        <translation>Copiar a chamada</translation>
    </message>
    <message>
        <source>Call copied</source>
        <extracomment>Short confirmation after copying a call.</extracomment>
        <translation>Chamada copiada</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <extracomment>Button at an operation: the last signature, which makes it happen.</extracomment>
        <translation>Executar…</translation>
    </message>
    <message>
        <source>The last signature has to bring the call itself. Paste it first.</source>
        <extracomment>Tooltip of that button while it cannot be pressed.</extracomment>
        <translation>A última assinatura precisa trazer a própria chamada. Cole-a primeiro.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <extracomment>Button at an operation: one more signature.</extracomment>
        <translation>Aprovar…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <extracomment>Button at an operation that one has begun.</extracomment>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>This is another call: its hash is that of none of the operations that wait here.</source>
        <extracomment>At the field for a call&apos;s bytes.</extracomment>
        <translation>Esta é outra chamada: o hash dela não é o de nenhuma operação que aguarda aqui.</translation>
    </message>
    <message>
        <source>These bytes are no call of this chain. Check that all of it was copied.</source>
        <translation>Estes bytes não são uma chamada desta cadeia. Confira se tudo foi copiado.</translation>
    </message>
    <message>
        <source>Exactly this waits for signatures already. Sign it there.</source>
        <extracomment>At the form for something new: it waits already.</extracomment>
        <translation>Exatamente isto já aguarda assinaturas. Assine lá.</translation>
    </message>
</context>
<context>
    <name>soma::ui::NameAndPassword</name>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of a new account.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Also the name of its folder, so that btcli finds it.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>É também o nome da pasta, para que o btcli a encontre.</translation>
    </message>
    <message>
        <source>Give the account a name, such as savings.</source>
        <extracomment>At the empty name field of a new account.</extracomment>
        <translation>Dê um nome à conta, como poupança.</translation>
    </message>
    <message>
        <source>Encrypts the key file on this computer. It cannot be reset; the words can replace it. Five random words make a good one.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Cifra o arquivo de chave neste computador. Não pode ser redefinida; as palavras podem substituí-la. Cinco palavras aleatórias formam uma boa.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field label: the password of a new account.</extracomment>
        <translation>Nova senha</translation>
    </message>
</context>
<context>
    <name>soma::ui::NameTask</name>
    <message>
        <source>Rename the wallet %1</source>
        <extracomment>Headline; %1 is the name of a folder.</extracomment>
        <translation>Renomear a carteira %1</translation>
    </message>
    <message>
        <source>The folder with its files gets this name, and btcli finds it under it. The account&apos;s own name, at the top of its page, stays as it is.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>A pasta com os arquivos recebe este nome, e o btcli a encontra por ele. O nome da própria conta, no topo da página, fica como está.</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>Field label: the new name of a wallet&apos;s folder.</extracomment>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: renames a wallet&apos;s folder.</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Renomeando…</translation>
    </message>
    <message>
        <source>Its files move to the hidden folder .forgotten inside the wallet folder, where they can be taken back. Nothing on the chain changes.</source>
        <extracomment>Explains the page that forgets an account.</extracomment>
        <translation>Os arquivos vão para a pasta oculta .forgotten dentro da pasta da carteira, de onde podem ser trazidos de volta. Nada muda na cadeia.</translation>
    </message>
    <message>
        <source>Its words were never checked: do that first.</source>
        <extracomment>Added to it when the words of the account were never checked.</extracomment>
        <translation>As palavras nunca foram conferidas: faça isso antes.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>Esquecer %1</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Field label; %1 is the name that has to be typed.</extracomment>
        <translation>Digite “%1” para confirmar</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <extracomment>Button: moves an account&apos;s files away.</extracomment>
        <translation>Esquecer esta conta</translation>
    </message>
    <message>
        <source>Moving the files…</source>
        <translation>Movendo os arquivos…</translation>
    </message>
    <message>
        <source>The wallet was renamed</source>
        <extracomment>Short confirmation.</extracomment>
        <translation>A carteira foi renomeada</translation>
    </message>
    <message>
        <source>Forgotten. The files are in %1</source>
        <extracomment>Short confirmation; %1 is a path.</extracomment>
        <translation>Esquecida. Os arquivos estão em %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::NetworkCard</name>
    <message>
        <source>Network</source>
        <extracomment>Heading of the card about the chain.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Best block</source>
        <extracomment>Caption: the newest block.</extracomment>
        <translation>Melhor bloco</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Caption: the newest block that can no longer be undone.</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Caption: time between blocks.</extracomment>
        <translation>Tempo de bloco</translation>
    </message>
    <message>
        <source>Issuance</source>
        <extracomment>Caption: all the TAO there is, of all there can ever be.</extracomment>
        <translation>Emissão total</translation>
    </message>
    <message>
        <source>TAO a block</source>
        <extracomment>Caption: TAO that comes into being with each block.</extracomment>
        <translation>TAO por bloco</translation>
    </message>
    <message>
        <source>Next halving</source>
        <extracomment>Caption: until a block makes half as much.</extracomment>
        <translation>Próximo halving</translation>
    </message>
    <message>
        <source>Until then, TAO</source>
        <extracomment>Caption: TAO that is still made before the next halving.</extracomment>
        <translation>Até lá, TAO</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Caption: blocks that are still made before the next halving.</extracomment>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Caption: the day on which the next halving is to be expected.</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>The node is not running yet.</source>
        <extracomment>Tooltip of an unknown block number.</extracomment>
        <translation>O nó ainda não está funcionando.</translation>
    </message>
    <message>
        <source>The issuance is being read from the chain.</source>
        <extracomment>Tooltip of figures about the issuance.</extracomment>
        <translation>A emissão total está sendo lida da cadeia.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>Value of the issuance: %1 of %2 are amounts of TAO, %3 a percentage.</extracomment>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>Part of the bar below the issuance.</extracomment>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Still to come</source>
        <extracomment>Part of the bar below the issuance.</extracomment>
        <translation>Ainda por vir</translation>
    </message>
    <message>
        <source>A block makes nothing any more.</source>
        <extracomment>Where the next halving should be: there is none any more.</extracomment>
        <translation>Um bloco já não cria nada.</translation>
    </message>
    <message>
        <source>At the present emission, when nothing is recycled meanwhile.</source>
        <extracomment>Tooltip of figures about the next halving.</extracomment>
        <translation>Com a emissão atual, se nada for reciclado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Blocks are made on demand; nobody knows when.</source>
        <extracomment>Tooltip of an unknown date.</extracomment>
        <translation>Os blocos são feitos sob demanda; ninguém sabe quando.</translation>
    </message>
    <message>
        <source>Too few blocks are known to say how fast they come.</source>
        <translation>Poucos blocos são conhecidos para dizer com que rapidez eles vêm.</translation>
    </message>
    <message>
        <source>At %1 a block, the mean of the newest ones.</source>
        <extracomment>Tooltip of an expected date; %1 is a time such as &quot;12 s&quot;.</extracomment>
        <translation>A %1 por bloco, a média dos mais novos.</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Value of the next halving; %1 is a duration such as &quot;972 d 4 h&quot;.</extracomment>
        <translation>em %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::NetworkChip</name>
    <message>
        <source>Network: %1</source>
        <extracomment>Tooltip of the network&apos;s plate in the status bar; %1 is its name.</extracomment>
        <translation>Rede: %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::NeuronPanel</name>
    <message>
        <source>Hotkey</source>
        <extracomment>Caption of an address.</extracomment>
        <translation>Hotkey</translation>
    </message>
    <message>
        <source>Coldkey</source>
        <extracomment>Caption of an address.</extracomment>
        <translation>Coldkey</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Captions of a neuron&apos;s figures.</extracomment>
        <translation>Stake</translation>
    </message>
    <message>
        <source>Of that, alpha</source>
        <translation>Disso, alpha</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Incentivo</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividendos</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Última época</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>Época anterior</translation>
    </message>
    <message>
        <source>Weights set</source>
        <translation>Pesos definidos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Immunity left</source>
        <translation>Imunidade restante</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <extracomment>Title of the panel about one neuron; %1 is its number.</extracomment>
        <translation>Neurônio %1</translation>
    </message>
    <message>
        <source>Validator, silent: its weights count no more</source>
        <translation>Validador, calado: seus pesos já não contam</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>What a neuron is.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Minerador</translation>
    </message>
    <message>
        <source>No part in the last epoch</source>
        <translation>Sem parte na última época</translation>
    </message>
    <message>
        <source>The state before the last epoch is not held any more, or the place was another&apos;s.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>O estado antes da última época já não é guardado, ou a vaga era de outro.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>When a validator set its weights; %1 is a span of time.</extracomment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A neuron that may be replaced.</extracomment>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>soma::ui::NewPassword</name>
    <message>
        <source>Password again</source>
        <extracomment>Field label: the same password once more.</extracomment>
        <translation>Senha de novo</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <extracomment>At the second password field.</extracomment>
        <translation>As duas senhas são diferentes. Digite a mesma duas vezes.</translation>
    </message>
</context>
<context>
    <name>soma::ui::NodePage</name>
    <message>
        <source>Node</source>
        <extracomment>Name of the page about the chain node.</extracomment>
        <translation>Nó</translation>
    </message>
    <message>
        <source>The first block has no time.</source>
        <extracomment>Tooltip where the first block&apos;s time should be.</extracomment>
        <translation>O primeiro bloco não tem hora.</translation>
    </message>
    <message>
        <source>finalized</source>
        <extracomment>State of a block: it can no longer be undone.</extracomment>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>for ever</source>
        <extracomment>In the pool: a transaction that never expires.</extracomment>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Tab of the node page.</extracomment>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Pool</source>
        <extracomment>Tab of the node page: what waits to enter a block.</extracomment>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Tab of the node page: what the program noted down.</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Node details</source>
        <extracomment>Screen reader name of the tabs of the node page.</extracomment>
        <translation>Detalhes do nó</translation>
    </message>
    <message>
        <source>Make a block</source>
        <extracomment>Button, on a local network without automatic blocks.</extracomment>
        <translation>Fazer um bloco</translation>
    </message>
    <message>
        <source>Reading the last blocks…</source>
        <extracomment>Shown while the list of blocks is read.</extracomment>
        <translation>Lendo os últimos blocos…</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <extracomment>Heading of an empty list of blocks.</extracomment>
        <translation>Nenhum bloco ainda</translation>
    </message>
    <message>
        <source>The node has not started, so there is no chain to look at.</source>
        <extracomment>Explanation of an empty list of blocks.</extracomment>
        <translation>O nó não iniciou; ainda não há rede para ver.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>Heading of an empty pool.</extracomment>
        <translation>Nada está esperando</translation>
    </message>
    <message>
        <source>Transactions stand here between being signed and being in a block.</source>
        <extracomment>Explanation of an empty pool.</extracomment>
        <translation>As transações ficam aqui entre a assinatura e a entrada em um bloco.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Caption: what the node is doing.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Best block</source>
        <extracomment>Caption: the newest block.</extracomment>
        <translation>Melhor bloco</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Caption: the newest block that can no longer be undone.</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Caption: how far finality is behind.</extracomment>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Caption: time between blocks.</extracomment>
        <translation>Tempo de bloco</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Caption: name and version of the chain&apos;s rules.</extracomment>
        <translation>Regras</translation>
    </message>
    <message>
        <source>The node is not running yet.</source>
        <extracomment>Tooltip of an unknown block number.</extracomment>
        <translation>O nó ainda não está funcionando.</translation>
    </message>
    <message>
        <source>Local network</source>
        <extracomment>Tab of the node page: controls of a network that lives inside the program.</extracomment>
        <translation>Rede local</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Tab of the node page: what the chain keeps, key by key.</extracomment>
        <translation>Armazenamento</translation>
    </message>
</context>
<context>
    <name>soma::ui::NotesTab</name>
    <message>
        <source>Notes</source>
        <extracomment>Heading above what the person wrote about an account.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saved as you type, on this computer only and not encrypted: write where the paper lies, never what is on it.</source>
        <extracomment>Below the notes about an account.</extracomment>
        <translation>Salvas enquanto você digita, só neste computador e sem cifra: escreva onde está o papel, nunca o que há nele.</translation>
    </message>
</context>
<context>
    <name>soma::ui::NoticeCard</name>
    <message>
        <source>Notices</source>
        <extracomment>Heading of a group of settings: what to be told of without asking.</extracomment>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>soma::ui::NoticeList</name>
    <message>
        <source>Notices</source>
        <extracomment>Heading of the list of notices.</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the list of notices.</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the list of notices.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing so far. Soma looks at every finalized block for what concerns your accounts.</source>
        <extracomment>Shown when there is no notice.</extracomment>
        <translation>Nada até agora. O Soma procura em cada bloco finalizado o que diz respeito às suas contas.</translation>
    </message>
    <message>
        <source>Choose what to be told of</source>
        <extracomment>Button under the notices: shows the settings about them.</extracomment>
        <translation>Escolher o que deve ser avisado</translation>
    </message>
    <message>
        <source>Open subnet %1</source>
        <extracomment>Button under a notice that is about a subnet; %1 is its number.</extracomment>
        <translation>Abrir a subnet %1</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir a conta</translation>
    </message>
    <message>
        <source>Block #%1</source>
        <extracomment>Under a notice; %1 is the block in which it was seen.</extracomment>
        <translation>Bloco #%1</translation>
    </message>
</context>
<context>
    <name>soma::ui::OnboardingPage</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of the page that adds an account.</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Your keys, your own node, one window</source>
        <extracomment>Headline of the welcome page.</extracomment>
        <translation>Suas chaves, seu próprio nó, uma só janela</translation>
    </message>
    <message>
        <source>A local network is already running inside this program, so everything can be tried with nothing at stake. How do you want to begin?</source>
        <extracomment>Introduction on the welcome page.</extracomment>
        <translation>Uma rede local já funciona dentro deste programa, e tudo pode ser experimentado sem nada em jogo. Como você quer começar?</translation>
    </message>
    <message>
        <source>Choose where the account comes from.</source>
        <extracomment>Introduction on the page that adds an account.</extracomment>
        <translation>Escolha de onde vem a conta.</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>First door of the welcome page.</extracomment>
        <translation>Conta nova</translation>
    </message>
    <message>
        <source>Draws a fresh key and shows its words to write down.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>Sorteia uma chave nova e mostra as palavras para anotar.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Second door of the welcome page.</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Third door of the welcome page.</extracomment>
        <translation>Só observação</translation>
    </message>
    <message>
        <source>Follows an address. Its key stays elsewhere.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>Acompanha um endereço. A chave fica em outro lugar.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <extracomment>Fourth door of the welcome page.</extracomment>
        <translation>Abrir uma pasta</translation>
    </message>
    <message>
        <source>Key files that btcli or Soma wrote before.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>Arquivos de chave que o btcli ou o Soma gravaram antes.</translation>
    </message>
    <message>
        <source>Keys are kept in %1.</source>
        <extracomment>Below the doors; %1 is a folder.</extracomment>
        <translation>As chaves ficam em %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leaves the page that adds an account.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Open a wallet folder</source>
        <extracomment>Title of the dialog that chooses a wallet folder.</extracomment>
        <translation>Abrir uma pasta de carteira</translation>
    </message>
    <message>
        <source>From words, a seed, or whatever text you have of it.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>De palavras, de uma semente ou de qualquer texto que você tenha dela.</translation>
    </message>
    <message>
        <source>Import files</source>
        <extracomment>Fifth door of the welcome page.</extracomment>
        <translation>Importar arquivos</translation>
    </message>
    <message>
        <source>Copies keys from btcli, polkadot.js or a backup. Or drop them.</source>
        <extracomment>Explains that door.</extracomment>
        <translation>Copia chaves do btcli, do polkadot.js ou de uma cópia. Ou solte-as aqui.</translation>
    </message>
</context>
<context>
    <name>soma::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Name of the first page.</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <extracomment>Heading of the list of movements.</extracomment>
        <translation>Últimos movimentos</translation>
    </message>
    <message>
        <source>Reading the history of your accounts…</source>
        <extracomment>Shown while the history is read.</extracomment>
        <translation>Lendo o histórico das suas contas…</translation>
    </message>
    <message>
        <source>No movements yet</source>
        <extracomment>Heading of the empty list of movements.</extracomment>
        <translation>Nenhum movimento ainda</translation>
    </message>
    <message>
        <source>Nothing was sent or received by these accounts on this chain. Show somebody your address to receive TAO.</source>
        <extracomment>Explanation in the empty list of movements.</extracomment>
        <translation>Nada foi enviado ou recebido por estas contas nesta rede. Mostre seu endereço a alguém para receber TAO.</translation>
    </message>
    <message>
        <source>Show my address</source>
        <extracomment>Button in the empty list of movements.</extracomment>
        <translation>Mostrar meu endereço</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerBasket</name>
    <message>
        <source>Staged changes</source>
        <extracomment>Heading of the card that lists changes which are not signed yet.</extracomment>
        <translation>Mudanças preparadas</translation>
    </message>
    <message>
        <source>All of them go into one transaction: either all are made, or none. Most settings can be changed once in two epochs.</source>
        <extracomment>In that card.</extracomment>
        <translation>Todas vão numa só transação: ou todas são feitas, ou nenhuma. A maioria das configurações pode mudar uma vez a cada duas épocas.</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nada foi mudado ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain takes it again %1.</source>
        <extracomment>Under a change of a setting; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>A cadeia a aceita de novo %1.</translation>
    </message>
    <message>
        <source>Reading when settings freeze…</source>
        <translation>Lendo quando as configurações congelam…</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <extracomment>Button that sleeps while a typed value is wrong.</extracomment>
        <translation>Corrija antes o marcado</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button that sleeps while nothing is changed.</extracomment>
        <translation>Revisar mudanças</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Revisar %n mudança</numerusform>
            <numerusform>Revisar %n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all</source>
        <extracomment>Button: takes all changes back that are not signed yet.</extracomment>
        <translation>Descartar tudo</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerIdentity</name>
    <message>
        <source>Review the identity</source>
        <extracomment>Button: leads to the review of a changed identity.</extracomment>
        <translation>Revisar a identidade</translation>
    </message>
    <message>
        <source>Back to what the chain has</source>
        <extracomment>Button: what was typed is forgotten, the form shows what the chain has.</extracomment>
        <translation>Voltar ao que a cadeia tem</translation>
    </message>
    <message>
        <source>This is what the chain has.</source>
        <extracomment>Beside the button that is asleep.</extracomment>
        <translation>Isto é o que a cadeia tem.</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerSettingRow</name>
    <message>
        <source>Not read yet, or this chain does not have it.</source>
        <extracomment>Tooltip of an en dash at a setting of a subnet.</extracomment>
        <translation>Ainda não lido, ou esta cadeia não o tem.</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <extracomment>What a screen reader says of a field; %1 is the name of a setting.</extracomment>
        <translation>Novo valor de %1</translation>
    </message>
    <message>
        <source>Discard the change of %1</source>
        <extracomment>Button beside a setting; %1 is its name.</extracomment>
        <translation>Descartar a mudança de %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerSettings</name>
    <message>
        <source>Yours to set</source>
        <extracomment>Heading above the settings that an owner may change.</extracomment>
        <translation>Você define</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column heading of a subnet&apos;s settings.</extracomment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column heading of a subnet&apos;s settings: the present value.</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>New value</source>
        <extracomment>Column heading of a subnet&apos;s settings.</extracomment>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>Not yours to set</source>
        <extracomment>Heading above the settings that an owner cannot change.</extracomment>
        <translation>Você não define</translation>
    </message>
    <message>
        <source>Newer than this program, which cannot say who may set it.</source>
        <extracomment>Why an owner cannot change a setting that is newer than the program.</extracomment>
        <translation>Mais novo que este programa, que não sabe dizer quem pode defini-lo.</translation>
    </message>
    <message>
        <source>Only the network&apos;s root key may set it.</source>
        <extracomment>Why an owner cannot change a setting.</extracomment>
        <translation>Só a chave root da rede pode defini-lo.</translation>
    </message>
    <message>
        <source>Nobody sets it: %1.</source>
        <extracomment>Why an owner cannot change a setting; %1 is what decides it.</extracomment>
        <translation>Ninguém o define: %1.</translation>
    </message>
    <message>
        <source>Nobody sets it by hand.</source>
        <extracomment>Why an owner cannot change a setting.</extracomment>
        <translation>Ninguém o define à mão.</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerStart</name>
    <message>
        <source>Start</source>
        <extracomment>Heading of the card about starting a subnet.</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Start the subnet</source>
        <extracomment>Button: starts trade and emission of a subnet.</extracomment>
        <translation>Iniciar a subnet</translation>
    </message>
    <message>
        <source>Reading its clock from the chain…</source>
        <extracomment>While the start clock of a subnet is read.</extracomment>
        <translation>Lendo o relógio dela na cadeia…</translation>
    </message>
    <message>
        <source>Running since block %1, for %2</source>
        <extracomment>State of a subnet; %1 is a block number, %2 a length of time such as &quot;3 d 4 h&quot;.</extracomment>
        <translation>Funcionando desde o bloco %1, há %2</translation>
    </message>
    <message>
        <source>It can be started now</source>
        <extracomment>State of a subnet.</extracomment>
        <translation>Já pode ser iniciada</translation>
    </message>
    <message>
        <source>It can be started %1</source>
        <extracomment>State of a subnet; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>Pode ser iniciada %1</translation>
    </message>
    <message>
        <source>Its alpha is traded and its neurons earn. A start cannot be undone.</source>
        <extracomment>Explains what a started subnet does.</extracomment>
        <translation>O alpha dela é negociado e os neurônios ganham. Um início não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Until you start it nobody can stake on it and nobody earns. A start cannot be undone.</source>
        <translation>Até você iniciá-la, ninguém pode fazer stake nela e ninguém ganha. Um início não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>Heading of the card about the symbol of a subnet&apos;s token.</extracomment>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Its token is written %1.</source>
        <extracomment>%1 is the sign of a subnet&apos;s token.</extracomment>
        <translation>O token dela se escreve %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) that no subnet has</source>
        <extracomment>Label of the list of signs; the number is how many there are.</extracomment>
        <translation>
            <numerusform>%n símbolo que nenhuma subnet tem</numerusform>
            <numerusform>%n símbolos que nenhuma subnet tem</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a symbol</source>
        <extracomment>Button: leads to the review of a new symbol; %1 is the sign.</extracomment>
        <translation>Escolha um símbolo</translation>
    </message>
    <message>
        <source>Review the symbol %1</source>
        <translation>Revisar o símbolo %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::OwnerTab</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Tab of a subnet&apos;s page: what its owner can do.</extracomment>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Start and symbol</source>
        <extracomment>Part of the owner&apos;s tab.</extracomment>
        <translation>Início e símbolo</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Part of the owner&apos;s tab.</extracomment>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Part of the owner&apos;s tab.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What to change</source>
        <extracomment>What a screen reader says of the choice between the parts of the owner&apos;s tab.</extracomment>
        <translation>O que mudar</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <extracomment>Caption of the address that owns the subnet.</extracomment>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>What its owner can do here</source>
        <extracomment>Above a list of what only the owner of a subnet may do.</extracomment>
        <translation>O que o dono pode fazer aqui</translation>
    </message>
    <message>
        <source>Start it, once its waiting time is over: from then on it trades and earns.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>Iniciá-la, passado o tempo de espera: a partir daí ela é negociada e ganha.</translation>
    </message>
    <message>
        <source>Say what it is: name, description, links and contact.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>Dizer o que ela é: nome, descrição, links e contato.</translation>
    </message>
    <message>
        <source>Choose the symbol of its token among those that are free.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>Escolher o símbolo do token entre os que estão livres.</translation>
    </message>
    <message>
        <source>Set its rules, such as tempo, cost of a place and consensus: several in one transaction.</source>
        <extracomment>Something that only the owner of a subnet may do.</extracomment>
        <translation>Definir as regras, como tempo, custo de um lugar e consenso: várias numa só transação.</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <extracomment>Beside the parts of the owner&apos;s tab; %1 is an account.</extracomment>
        <translation>Pertence a %1</translation>
    </message>
    <message>
        <source>This subnet is not yours</source>
        <extracomment>Heading of the owner&apos;s tab for everybody else.</extracomment>
        <translation>Esta subnet não é sua</translation>
    </message>
    <message>
        <source>None of the accounts in this wallet is the coldkey that owns it, so nothing can be changed from here.</source>
        <extracomment>There.</extracomment>
        <translation>Nenhuma das contas desta carteira é a coldkey dona dela, por isso nada pode ser mudado daqui.</translation>
    </message>
    <message>
        <source>Its key is not in this wallet</source>
        <extracomment>Heading of the owner&apos;s tab; the owner&apos;s address is watched without its key.</extracomment>
        <translation>A chave dela não está nesta carteira</translation>
    </message>
    <message>
        <source>%1 owns it, but this wallet only watches that address. To change something here, restore the account from its words or import its key file.</source>
        <extracomment>There; %1 is an account.</extracomment>
        <translation>%1 é a dona, mas esta carteira só observa esse endereço. Para mudar algo aqui, restaure a conta pelas palavras ou importe o arquivo da chave.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Start %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Start the subnet</source>
        <extracomment>Button that signs.</extracomment>
        <translation>Iniciar a subnet</translation>
    </message>
    <message>
        <source>A start cannot be undone.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Um início não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Give %1 the symbol %2</source>
        <extracomment>Headline of a review; %1 is a subnet, %2 a sign.</extracomment>
        <translation>Dar a %1 o símbolo %2</translation>
    </message>
    <message>
        <source>Set the symbol %1</source>
        <extracomment>Button that signs; %1 is a sign.</extracomment>
        <translation>Definir o símbolo %1</translation>
    </message>
    <message>
        <source>New identity of %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>Nova identidade de %1</translation>
    </message>
    <message>
        <source>Set the identity</source>
        <extracomment>Button that signs.</extracomment>
        <translation>Definir a identidade</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Caption on a review page: what the subnet will be called.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>All parts of the identity are replaced, and everybody can read them.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Todas as partes da identidade são substituídas, e todos podem lê-las.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>
            <numerusform>%n mudança em %1</numerusform>
            <numerusform>%n mudanças em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <extracomment>Button that signs.</extracomment>
        <translation>
            <numerusform>Fazer %n mudança</numerusform>
            <numerusform>Fazer %n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the subnet</source>
        <extracomment>Button after signing: leads back to what the owner of a subnet can do.</extracomment>
        <translation>Voltar à subnet</translation>
    </message>
</context>
<context>
    <name>soma::ui::PasswordEdit</name>
    <message>
        <source>Show or hide what is typed</source>
        <extracomment>The eye inside a password field.</extracomment>
        <translation>Mostrar ou esconder o que é digitado</translation>
    </message>
</context>
<context>
    <name>soma::ui::PasswordTask</name>
    <message>
        <source>Change the password of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>Mudar a senha de %1</translation>
    </message>
    <message>
        <source>The key file is encrypted anew. The old file stays until the new one was read back and opened, so nothing can be lost on the way.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>O arquivo de chave é cifrado de novo. O antigo fica até que o novo tenha sido lido de volta e aberto, então nada pode se perder no caminho.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field label.</extracomment>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>At least 12 characters; five random words make a good one.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Ao menos 12 caracteres; cinco palavras aleatórias formam uma boa.</translation>
    </message>
    <message>
        <source>Encrypt the hotkey %1</source>
        <extracomment>Headline; %1 is a hotkey&apos;s name.</extracomment>
        <translation>Cifrar a hotkey %1</translation>
    </message>
    <message>
        <source>Its file lies there unprotected, as btcli writes hotkeys. With a password it is encrypted in btcli&apos;s format, and a miner that uses it will ask for the password when it starts.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>O arquivo dela está ali sem proteção, como o btcli grava hotkeys. Com uma senha ele é cifrado no formato do btcli, e um minerador que a use pedirá a senha ao iniciar.</translation>
    </message>
    <message>
        <source>Password of the hotkey</source>
        <extracomment>Field label.</extracomment>
        <translation>Senha da hotkey</translation>
    </message>
    <message>
        <source>At least 12 characters; it may differ from the account&apos;s.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Ao menos 12 caracteres; pode ser diferente da senha da conta.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button: encrypts a key file.</extracomment>
        <translation>Mudar a senha</translation>
    </message>
    <message>
        <source>Encrypt the hotkey</source>
        <translation>Cifrar a hotkey</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while a key file is encrypted, which takes a second or two.</extracomment>
        <translation>Cifrando a chave…</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <extracomment>Short confirmation.</extracomment>
        <translation>A senha foi mudada</translation>
    </message>
    <message>
        <source>The hotkey %1 is encrypted now</source>
        <extracomment>Short confirmation; %1 is a hotkey&apos;s name.</extracomment>
        <translation>A hotkey %1 agora está cifrada</translation>
    </message>
</context>
<context>
    <name>soma::ui::PastPanel</name>
    <message>
        <source>No record</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>Sem registro</translation>
    </message>
    <message>
        <source>This node records nothing of the blocks it makes.</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>Este nó não registra nada dos blocos que faz.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>Nada registrado ainda</translation>
    </message>
    <message>
        <source>The record begins with the next blocks. Nobody else is asked for older ones.</source>
        <extracomment>Where a chart of the past should be.</extracomment>
        <translation>O registro começa com os próximos blocos. Ninguém mais é consultado sobre os antigos.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <extracomment>Shown while a record is read.</extracomment>
        <translation>Lendo o registro…</translation>
    </message>
    <message>
        <source>not recorded: the program did not run</source>
        <extracomment>In the read-out of a chart, over a shaded part.</extracomment>
        <translation>não registrado: o programa não rodava</translation>
    </message>
</context>
<context>
    <name>soma::ui::PastePanel</name>
    <message>
        <source>Recipients, one a line</source>
        <extracomment>Field label: several lines are pasted here.</extracomment>
        <translation>Destinatários, um por linha</translation>
    </message>
    <message>
        <source>Address, amount and, if you like, a note, parted by commas, semicolons or tabs; decimals with a dot. A heading is skipped. At most %1 recipients.</source>
        <extracomment>Hint under that field; %1 is a number.</extracomment>
        <translation>Endereço, valor e, se quiser, uma nota, separados por vírgulas, ponto e vírgula ou tabulações; decimais com ponto. Um cabeçalho é ignorado. No máximo %1 destinatários.</translation>
    </message>
    <message>
        <source>Fill the rows</source>
        <extracomment>Button: takes the pasted lines into the form.</extracomment>
        <translation>Preencher as linhas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the place for a pasted list.</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>soma::ui::PayoutForm</name>
    <message>
        <source>To</source>
        <extracomment>Heading over the addresses of several recipients.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading over the amounts for several recipients.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <extracomment>Heading over the notes about several recipients.</extracomment>
        <translation>Nota para você</translation>
    </message>
</context>
<context>
    <name>soma::ui::PlanTable</name>
    <message>
        <source>Before</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Fee of the call</source>
        <extracomment>Row of the before-and-after table: what the chain takes for the call.</extracomment>
        <translation>Taxa da chamada</translation>
    </message>
</context>
<context>
    <name>soma::ui::PoolModel</name>
    <message>
        <source>Signer</source>
        <extracomment>Column heading of the pool: who signed.</extracomment>
        <translation>Signatário</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column heading of the pool: the technical name of the call.</extracomment>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Nonce</source>
        <extracomment>Column heading of the pool: the account&apos;s transaction counter.</extracomment>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Tip, τ</source>
        <extracomment>Column heading of the pool; the unit is in it.</extracomment>
        <translation>Gorjeta, τ</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <extracomment>Column heading of the pool: the last block it may enter.</extracomment>
        <translation>Válida até o bloco</translation>
    </message>
</context>
<context>
    <name>soma::ui::PoolTab</name>
    <message>
        <source>TAO in the pool</source>
        <extracomment>Caption of a figure: TAO in the pool.</extracomment>
        <translation>TAO no pool</translation>
    </message>
    <message>
        <source>Alpha in the pool</source>
        <extracomment>Caption of a figure: the subnet&apos;s tokens in the pool.</extracomment>
        <translation>Alpha no pool</translation>
    </message>
    <message>
        <source>Alpha outside</source>
        <extracomment>Caption of a figure: the subnet&apos;s tokens outside the pool.</extracomment>
        <translation>Alpha fora</translation>
    </message>
    <message>
        <source>Volume so far</source>
        <extracomment>Caption of a figure: all that was ever traded.</extracomment>
        <translation>Volume até agora</translation>
    </message>
    <message>
        <source>Average price</source>
        <extracomment>Caption of a figure: the slow average that the emission goes by.</extracomment>
        <translation>Preço médio</translation>
    </message>
    <message>
        <source>How far a trade moves the price</source>
        <extracomment>Heading over a curve: price impact over the amount of a trade.</extracomment>
        <translation>Quanto uma negociação move o preço</translation>
    </message>
    <message>
        <source>Buying</source>
        <extracomment>Choice over the same curve: TAO is paid in.</extracomment>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Choice over the same curve: alpha is paid in.</extracomment>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Price impact</source>
        <extracomment>What a screen reader says of the curve.</extracomment>
        <translation>Impacto no preço</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Names of the curve&apos;s axes.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>No pool</source>
        <extracomment>Where a pool should be.</extracomment>
        <translation>Sem pool</translation>
    </message>
    <message>
        <source>The root network&apos;s stake is TAO itself; it has no pool.</source>
        <extracomment>Where a pool should be.</extracomment>
        <translation>O stake da rede root é o próprio TAO; ela não tem pool.</translation>
    </message>
    <message>
        <source>Pool</source>
        <extracomment>Tab of a subnet&apos;s page.</extracomment>
        <translation>Pool</translation>
    </message>
    <message>
        <source>The emission goes by this slow average, never by more than 1 τ.</source>
        <extracomment>Tooltip of the average price.</extracomment>
        <translation>A emissão segue esta média lenta, nunca mais que 1 τ.</translation>
    </message>
    <message>
        <source>Its token does not trade before the owner starts the subnet.</source>
        <extracomment>In place of a quote.</extracomment>
        <translation>O token não é negociado antes que o dono inicie a subnet.</translation>
    </message>
    <message>
        <source>%1 would give %2: %3 less than at the present price.</source>
        <extracomment>Under a curve: what a trade of the chosen size would give.</extracomment>
        <translation>%1 dariam %2: %3 menos que ao preço atual.</translation>
    </message>
</context>
<context>
    <name>soma::ui::PortfolioChart</name>
    <message>
        <source>Today&apos;s subnet stake at past prices</source>
        <extracomment>Heading of a chart: present stake on subnets, valued at the prices of the past.</extracomment>
        <translation>Stake atual em subnets a preços passados</translation>
    </message>
    <message>
        <source>By subnet</source>
        <extracomment>Below the heading of that chart: what its layers are.</extracomment>
        <translation>Por subnet</translation>
    </message>
    <message>
        <source>What you hold now, times the prices that this node recorded. It is not what you held then: that is not recorded. TAO and root stake are left out, their price is always one.</source>
        <extracomment>Below that chart.</extracomment>
        <translation>O que você tem agora, vezes os preços que este nó registrou. Não é o que você tinha então: isso não é registrado. TAO e stake na root ficam de fora, o preço deles é sempre um.</translation>
    </message>
    <message>
        <source>No stake on subnets</source>
        <extracomment>Where the chart of the subnet stake should be.</extracomment>
        <translation>Nenhum stake em subnets</translation>
    </message>
    <message>
        <source>Once you stake on a subnet, this shows what the stake is worth as prices move.</source>
        <extracomment>Where the chart of the subnet stake should be.</extracomment>
        <translation>Quando você fizer stake em uma subnet, isto mostra quanto ele vale conforme os preços mudam.</translation>
    </message>
    <message>
        <source>Go to staking</source>
        <extracomment>Button: leads to the staking page.</extracomment>
        <translation>Ir para o stake</translation>
    </message>
    <message>
        <source>Reading your stake…</source>
        <extracomment>Shown while the positions are read from the node.</extracomment>
        <translation>Lendo seu stake…</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>In a chart: all subnets without a colour of their own.</extracomment>
        <translation>Outras</translation>
    </message>
</context>
<context>
    <name>soma::ui::PositionModel</name>
    <message>
        <source>Position</source>
        <extracomment>Column heading of the positions: the validator and the account, or the subnet.</extracomment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Staked</source>
        <extracomment>Column heading of the positions: how much alpha; each row names its symbol.</extracomment>
        <translation>Em stake</translation>
    </message>
    <message>
        <source>Spot, τ</source>
        <extracomment>Column heading of the positions: worth at the price, without slippage. The unit is in it.</extracomment>
        <translation>À vista, τ</translation>
    </message>
    <message>
        <source>Exit, τ</source>
        <extracomment>Column heading of the positions: what selling all at once would give.</extracomment>
        <translation>Saída, τ</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>Column heading of the positions: how much less the exit value is.</extracomment>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>24 h</source>
        <extracomment>Column heading of the positions: earned in a day.</extracomment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Yield 7 d</source>
        <extracomment>Column heading of the positions: earned in seven days, in percent.</extracomment>
        <translation>Rendimento 7 d</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Column heading of the positions: what the validator keeps of the rewards.</extracomment>
        <translation>Take</translation>
    </message>
    <message>
        <source>Cost, τ</source>
        <extracomment>Column heading of the positions: what was paid for them. The unit is in it.</extracomment>
        <translation>Custo, τ</translation>
    </message>
    <message>
        <source>Gain, τ</source>
        <extracomment>Column heading of the positions: exit value less cost. The unit is in it.</extracomment>
        <translation>Ganho, τ</translation>
    </message>
</context>
<context>
    <name>soma::ui::PositionsView</name>
    <message>
        <source>One of these positions cannot be sold.</source>
        <extracomment>Tooltip of a sum that is not known.</extracomment>
        <translation>Uma destas posições não pode ser vendida.</translation>
    </message>
    <message>
        <source>Root stake earns alpha of other subnets. It waits under Root claims.</source>
        <translation>O stake na root rende alpha de outras subnets. Ele espera em Resgates da root.</translation>
    </message>
    <message>
        <source>In a day, if every epoch pays what the last one did.</source>
        <extracomment>Tooltip of a reward per day.</extracomment>
        <translation>Em um dia, se cada época pagar o que a última pagou.</translation>
    </message>
    <message>
        <source>In seven days, of the stake itself and after the validator&apos;s take, if every epoch pays what the last one did. Changes of price are not in it.</source>
        <extracomment>Tooltip of a yield.</extracomment>
        <translation>Em sete dias, do próprio stake e depois do take do validador, se cada época pagar o que a última pagou. Mudanças de preço não estão incluídas.</translation>
    </message>
    <message>
        <source>This validator has no place in the subnet any more, so it earns nothing there.</source>
        <extracomment>Tooltip of a position whose validator has lost its place.</extracomment>
        <translation>Este validador já não tem vaga na subnet, então não ganha nada ali.</translation>
    </message>
    <message>
        <source>Part of the stake in this subnet is locked.</source>
        <extracomment>Tooltip of a position with locked stake.</extracomment>
        <translation>Parte do stake nesta subnet está travada.</translation>
    </message>
    <message>
        <source>Group by</source>
        <extracomment>Caption before the choice of how positions are grouped.</extracomment>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Choice of how positions are grouped.</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Choice of how positions are grouped.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Choice of how positions are grouped.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Positions</source>
        <extracomment>Screen reader name of the table of positions.
----------
Sum below the positions: how many there are.</extracomment>
        <translation>Posições</translation>
    </message>
    <message>
        <source>At spot price</source>
        <extracomment>Sum below the positions: worth at the price.</extracomment>
        <translation>Ao preço à vista</translation>
    </message>
    <message>
        <source>Exit value</source>
        <extracomment>Sum below the positions: what selling everything would give.</extracomment>
        <translation>Valor de saída</translation>
    </message>
    <message>
        <source>Lost on exit</source>
        <extracomment>Sum below the positions: the difference between the two.</extracomment>
        <translation>Perdido na saída</translation>
    </message>
    <message>
        <source>Reward a day</source>
        <extracomment>Sum below the positions: rewards of a day, at the price.</extracomment>
        <translation>Recompensa por dia</translation>
    </message>
    <message>
        <source>Nothing is staked yet</source>
        <extracomment>Heading where the positions would be.</extracomment>
        <translation>Nada está em stake ainda</translation>
    </message>
    <message>
        <source>Stake TAO with a validator on a subnet to earn its alpha, or on root to earn a share of every subnet. The ticket beside this shows what it would give.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>Ponha TAO em stake com um validador em uma subnet para ganhar o alpha dela, ou na root para ganhar uma parte de cada subnet. O boleto ao lado mostra o que isso daria.</translation>
    </message>
    <message>
        <source>Reading your stake from the chain…</source>
        <extracomment>Shown while the positions are read.</extracomment>
        <translation>Lendo seu stake da cadeia…</translation>
    </message>
    <message>
        <source>One of the positions has no such value now.</source>
        <extracomment>Tooltip of a sum that is not known.</extracomment>
        <translation>Uma das posições não tem tal valor agora.</translation>
    </message>
    <message>
        <source>Not read from the chain yet.</source>
        <extracomment>Tooltip of figures that were not read yet.</extracomment>
        <translation>Ainda não lido da cadeia.</translation>
    </message>
    <message>
        <source>as of block %1, nothing newer can be read</source>
        <extracomment>Where the figures come from while nothing newer can be read; %1 is a block number.</extracomment>
        <translation>do bloco %1, nada mais novo pode ser lido</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloco %1</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>Sum below the positions: exit value less what they cost.</extracomment>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>What one of these positions cost, or would give, is not known.</source>
        <extracomment>Tooltip of a gain that is not known.</extracomment>
        <translation>Não se sabe quanto custou, ou quanto daria, uma destas posições.</translation>
    </message>
</context>
<context>
    <name>soma::ui::PriceTab</name>
    <message>
        <source>Candles</source>
        <extracomment>Choice of a price chart.</extracomment>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>Choice of a price chart.</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>Spans of one candle in a price chart; the last is one epoch of the subnet.</extracomment>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>Span of a candle</source>
        <extracomment>What a screen reader says of the choice of a candle&apos;s span.</extracomment>
        <translation>Duração de uma vela</translation>
    </message>
    <message>
        <source>Price and volume</source>
        <extracomment>Heading of a chart.</extracomment>
        <translation>Preço e volume</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Heading of a chart.
----------
Tab of a subnet&apos;s page.
----------
Name of a line in a chart.</extracomment>
        <translation>Preço</translation>
    </message>
</context>
<context>
    <name>soma::ui::ProvenanceBadge</name>
    <message>
        <source>executed here</source>
        <extracomment>Badge: this program ran the block itself.</extracomment>
        <translation>executado aqui</translation>
    </message>
    <message>
        <source>This program ran every block itself, so these figures rest on no one&apos;s word.</source>
        <extracomment>Tooltip of that badge.</extracomment>
        <translation>Este programa executou todos os blocos; estes números não dependem da palavra de ninguém.</translation>
    </message>
    <message>
        <source>proven</source>
        <extracomment>Badge: verified against a finalized block.</extracomment>
        <translation>provado</translation>
    </message>
    <message>
        <source>These figures were verified against a finalized block.</source>
        <extracomment>Tooltip of that badge.</extracomment>
        <translation>Estes números foram verificados contra um bloco finalizado.</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>Badge: somebody told us, unverified.</extracomment>
        <translation>relatado</translation>
    </message>
    <message>
        <source>Somebody reported these figures; nothing here verified them.</source>
        <extracomment>Tooltip of that badge.</extracomment>
        <translation>Alguém relatou estes números; nada aqui os verificou.</translation>
    </message>
</context>
<context>
    <name>soma::ui::ProxiesTab</name>
    <message>
        <source>May act for this account</source>
        <extracomment>Heading above those who may act for an account.</extracomment>
        <translation>Podem agir por esta conta</translation>
    </message>
    <message>
        <source>Nobody. A proxy is another account that may do certain things for this one, so that this one&apos;s key can stay in a safe place.</source>
        <extracomment>Where nobody may act for an account.</extracomment>
        <translation>Ninguém. Um proxy é outra conta que pode fazer certas coisas por esta, para que a chave desta fique em lugar seguro.</translation>
    </message>
    <message>
        <source>Add a proxy…</source>
        <extracomment>Button: opens the form for one more proxy.</extracomment>
        <translation>Adicionar um proxy…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <extracomment>Button: leads to the review of removing every proxy.</extracomment>
        <translation>Remover todos…</translation>
    </message>
    <message>
        <source>Remove all proxies</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>Remover todos os proxies</translation>
    </message>
    <message>
        <source>Announced calls</source>
        <extracomment>Heading above calls that proxies announced.</extracomment>
        <translation>Chamadas anunciadas</translation>
    </message>
    <message>
        <source>This account may act for</source>
        <extracomment>Heading above accounts that one may act for.</extracomment>
        <translation>Esta conta pode agir por</translation>
    </message>
    <message>
        <source>Account without a key</source>
        <extracomment>Heading of the part about accounts that only proxies can use.</extracomment>
        <translation>Conta sem chave</translation>
    </message>
    <message>
        <source>Make one…</source>
        <extracomment>Button: opens the form for an account without a key.</extracomment>
        <translation>Criar uma…</translation>
    </message>
    <message>
        <source>Make an account without a key</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>Criar uma conta sem chave</translation>
    </message>
    <message>
        <source>Close it for good…</source>
        <extracomment>Button: leads to the review of giving an account up.</extracomment>
        <translation>Encerrar de vez…</translation>
    </message>
    <message>
        <source>Reading the proxies from the chain…</source>
        <extracomment>Shown while the proxies of an account are read.</extracomment>
        <translation>Lendo os proxies da cadeia…</translation>
    </message>
    <message>
        <source>%1 of this account is held for them.</source>
        <extracomment>Below the proxies of an account; %1 is an amount.</extracomment>
        <translation>%1 desta conta ficam retidos por eles.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button at a proxy: leads to the review of removing it.</extracomment>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove the proxy %1</source>
        <extracomment>Screen reader name of that button; %1 is a name or a short address.</extracomment>
        <translation>Remover o proxy %1</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>%1 announced the call %3 at block %2. It may be carried out from block %4 on.</source>
        <extracomment>A call that a proxy announced; %1 is an account, %2 and %4 block numbers, %3 a short hash.</extracomment>
        <translation>%1 anunciou a chamada %3 no bloco %2. Ela pode ser executada a partir do bloco %4.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <extracomment>Button at an announced call: leads to the review of forbidding it.</extracomment>
        <translation>Rejeitar…</translation>
    </message>
    <message>
        <source>Reject the call of %1</source>
        <extracomment>Screen reader name of that button; %1 is an account.</extracomment>
        <translation>Rejeitar a chamada de %1</translation>
    </message>
    <message>
        <source>This account announced the call %3 for %1 at block %2.</source>
        <extracomment>A call that this account announced; %1 is an account, %2 a block number, %3 a short hash.</extracomment>
        <translation>Esta conta anunciou a chamada %3 por %1 no bloco %2.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <extracomment>Button at a call that oneself announced: leads to the review of taking it back.</extracomment>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Take back the call announced for %1</source>
        <extracomment>Screen reader name of that button; %1 is an account.</extracomment>
        <translation>Retirar a chamada anunciada por %1</translation>
    </message>
    <message>
        <source>Nobody has a key of this account: only its proxies can use it. Closing it gives the deposit back to whoever made it. What it holds then is lost for ever, so move everything away first.</source>
        <extracomment>Explains an account without a key.</extracomment>
        <translation>Ninguém tem a chave desta conta: só os proxies podem usá-la. Encerrá-la devolve o depósito a quem a criou. O que ela tiver então se perde para sempre, portanto mova tudo antes.</translation>
    </message>
    <message>
        <source>An account that nobody has a key of and only proxies can use, this one first. It can be handed on by changing its proxies, and there is no key to steal.</source>
        <translation>Uma conta da qual ninguém tem a chave e que só proxies podem usar, esta em primeiro lugar. Pode ser passada adiante trocando os proxies, e não há chave para roubar.</translation>
    </message>
    <message>
        <source>None of your accounts is a proxy of it that may do everything at once. Only such a proxy can close it.</source>
        <extracomment>Toast: an account cannot be closed from here.</extracomment>
        <translation>Nenhuma das suas contas é um proxy dela com poder para tudo na hora. Só um proxy assim pode encerrá-la.</translation>
    </message>
</context>
<context>
    <name>soma::ui::ProxyForm</name>
    <message>
        <source>A new account without a key</source>
        <extracomment>Heading of the form that makes an account which only proxies can use.</extracomment>
        <translation>Uma nova conta sem chave</translation>
    </message>
    <message>
        <source>Let another account act for this one</source>
        <translation>Deixar outra conta agir por esta</translation>
    </message>
    <message>
        <source>Account that may act</source>
        <extracomment>Field label: the account that may act.</extracomment>
        <translation>Conta que pode agir</translation>
    </message>
    <message>
        <source>It may do</source>
        <extracomment>Field label: what a proxy may do.</extracomment>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Delay in blocks</source>
        <extracomment>Field label: how many blocks a call has to be announced before.</extracomment>
        <translation>Espera em blocos</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Field label: tells apart accounts made in one go.</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Any number. It tells apart several such accounts of yours.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Qualquer número. Distingue várias contas suas desse tipo.</translation>
    </message>
    <message>
        <source>Held as a deposit, given back when it is removed</source>
        <extracomment>Caption: TAO that is held while a proxy exists.</extracomment>
        <translation>Retido como depósito, devolvido na remoção</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change. Nothing is sent yet.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the form.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Zero: it acts at once. With a delay it has to announce each call first, and this account can reject it meanwhile.</source>
        <extracomment>Hint under the field for a proxy&apos;s delay, while it is zero.</extracomment>
        <translation>Zero: age na hora. Com espera, precisa anunciar cada chamada antes, e esta conta pode rejeitá-la enquanto isso.</translation>
    </message>
    <message>
        <source>Each call is %1; this account can reject it meanwhile.</source>
        <translation>Cada chamada é %1; esta conta pode rejeitá-la enquanto isso.</translation>
    </message>
    <message>
        <source>An account cannot be its own proxy. Type the address of another one.</source>
        <extracomment>At the field for a proxy&apos;s address.</extracomment>
        <translation>Uma conta não pode ser seu próprio proxy. Digite o endereço de outra.</translation>
    </message>
    <message>
        <source>Worked out by the node once the form is complete.</source>
        <extracomment>Tooltip of a deposit that is not known yet.</extracomment>
        <translation>Calculado pelo nó quando o formulário estiver completo.</translation>
    </message>
</context>
<context>
    <name>soma::ui::QrView</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>Screen reader name of a QR code; %1 is the text in it.</extracomment>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::Rail</name>
    <message>
        <source>Overview</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <extracomment>Button at the top of the rail.</extracomment>
        <translation>Mostrar os nomes das páginas</translation>
    </message>
    <message>
        <source>Show only the pages&apos; symbols</source>
        <translation>Mostrar só os símbolos das páginas</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>Tooltip of a rail item; %1 is its name, %2 a digit.</extracomment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Subnets</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Subnets</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Item of the left rail.</extracomment>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>Item of the left rail: the consensus lab.</extracomment>
        <translation>Laboratório</translation>
    </message>
</context>
<context>
    <name>soma::ui::ReceivePage</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Name of the page that shows an address.</extracomment>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label: which of the person&apos;s accounts receives.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Button: copies the address as it is shown, without spaces.</extracomment>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>The spaces are only for the eye: whoever sends can paste it with or without them. Compare the first and the last groups with the sender.</source>
        <extracomment>Below the address on the receive page.</extracomment>
        <translation>Os espaços são só para a vista: quem envia pode colar com ou sem eles. Compare os primeiros e os últimos grupos com quem envia.</translation>
    </message>
    <message>
        <source>No address yet</source>
        <extracomment>Heading of the receive page without accounts.</extracomment>
        <translation>Nenhum endereço ainda</translation>
    </message>
    <message>
        <source>An account gives you an address. Create one, restore one from its words, or watch one.</source>
        <extracomment>Explanation on that page.</extracomment>
        <translation>Uma conta dá um endereço a você. Crie uma, restaure uma a partir das palavras ou observe uma.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore or watch another account.</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>Short confirmation after copying a request for money.</extracomment>
        <translation>Pedido copiado</translation>
    </message>
    <message>
        <source>Ask for an amount (optional)</source>
        <extracomment>Field label: how much one asks for; may stay empty.</extracomment>
        <translation>Pedir um valor (opcional)</translation>
    </message>
    <message>
        <source>What it is for (optional)</source>
        <extracomment>Field label: what the money is for; whoever sends sees it; may stay empty.</extracomment>
        <translation>Para que é (opcional)</translation>
    </message>
    <message>
        <source>Goes into the code, not into the chain.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Vai no código, não na rede.</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <extracomment>Button: copies address, amount and purpose as one text, to be pasted as recipient.</extracomment>
        <translation>Copiar o pedido</translation>
    </message>
</context>
<context>
    <name>soma::ui::RecipientCheck</name>
    <message>
        <source>Your account %1</source>
        <extracomment>Below the recipient&apos;s address; %1 is the name of a contact or of one&apos;s own account.</extracomment>
        <translation>Sua conta %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contato: %1</translation>
    </message>
    <message>
        <source>This is not the address of %1, but it looks like it. Such addresses are made to be mistaken for another. %1 has %2: compare all of it.</source>
        <extracomment>Warning below the recipient&apos;s address; %1 is a name, %2 an address in groups of four.</extracomment>
        <translation>Este não é o endereço de %1, mas se parece com ele. Endereços assim são feitos para serem confundidos. %1 tem %2: compare tudo.</translation>
    </message>
    <message>
        <source>You have never sent to this address. Compare it with its source, beginning, middle and end.</source>
        <extracomment>Banner below the recipient&apos;s address.</extracomment>
        <translation>Você nunca enviou para este endereço. Compare-o com a origem, começo, meio e fim.</translation>
    </message>
    <message>
        <source>Save as a contact</source>
        <extracomment>Link in that banner: puts the address into the address book.</extracomment>
        <translation>Salvar como contato</translation>
    </message>
    <message>
        <source>Paste an address, or type the name of a contact.</source>
        <extracomment>Below the recipient&apos;s address while the field is empty.</extracomment>
        <translation>Cole um endereço ou digite o nome de um contato.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RecipientRow</name>
    <message>
        <source>Address of recipient %1</source>
        <extracomment>Screen reader name of a field; %1 is the number of a recipient in a list.</extracomment>
        <translation>Endereço do destinatário %1</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Screen reader name of a field; %1 is the number of a recipient in a list.</extracomment>
        <translation>Valor para o destinatário %1</translation>
    </message>
    <message>
        <source>Note about recipient %1</source>
        <extracomment>Screen reader name of a field; %1 is the number of a recipient in a list.</extracomment>
        <translation>Nota sobre o destinatário %1</translation>
    </message>
    <message>
        <source>Remove recipient %1</source>
        <extracomment>Tooltip and screen reader name of a button; %1 is the number of a recipient in a list.</extracomment>
        <translation>Remover o destinatário %1</translation>
    </message>
    <message>
        <source>This is not the address of %1, but it looks like it. %1 has %2: compare all of it.</source>
        <extracomment>Below a recipient; %1 is a name, %2 an address in groups of four.</extracomment>
        <translation>Este não é o endereço de %1, mas se parece. %1 tem %2: compare tudo.</translation>
    </message>
    <message>
        <source>Recipient %1 has the same address. Both will be paid.</source>
        <extracomment>Below a recipient; %1 is the number of another one in the list.</extracomment>
        <translation>O destinatário %1 tem o mesmo endereço. Ambos serão pagos.</translation>
    </message>
    <message>
        <source>Your account %1</source>
        <translation>Sua conta %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Below a recipient; %1 is the name of a contact.</extracomment>
        <translation>Contato: %1</translation>
    </message>
    <message>
        <source>This account is new to the chain. Compare the address with its source.</source>
        <extracomment>Below a recipient.</extracomment>
        <translation>Esta conta é nova na cadeia. Compare o endereço com a origem.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RegisterNeuron</name>
    <message>
        <source>Register a neuron</source>
        <extracomment>Headline of the page that registers a neuron.</extracomment>
        <translation>Registrar um neurônio</translation>
    </message>
    <message>
        <source>A place in a subnet costs TAO, which buys the subnet&apos;s alpha and takes it out of the world. The price rises with each registration and halves again with time.</source>
        <extracomment>Text below that headline.</extracomment>
        <translation>Uma vaga em uma subnet custa TAO, que compra o alpha da subnet e o tira do mundo. O preço sobe a cada registro e cai à metade de novo com o tempo.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field label: the coldkey that pays.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Field label.</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Field label: the most that a place may cost.</extracomment>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Empty pays whatever the block asks for. With a price below today&apos;s, Soma waits for it while it runs.</source>
        <extracomment>Hint at that field.</extracomment>
        <translation>Vazio paga o que o bloco pedir. Com um preço abaixo do de hoje, o Soma espera por ele enquanto estiver aberto.</translation>
    </message>
    <message>
        <source>What a place costs</source>
        <extracomment>Heading of the card beside the form.</extracomment>
        <translation>Quanto custa uma vaga</translation>
    </message>
    <message>
        <source>In the next block</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>No próximo bloco</translation>
    </message>
    <message>
        <source>In 300 blocks, if nobody registers</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>Em 300 blocos, se ninguém registrar</translation>
    </message>
    <message>
        <source>Never less than</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>Nunca menos que</translation>
    </message>
    <message>
        <source>Places taken</source>
        <extracomment>Caption in that card.</extracomment>
        <translation>Vagas ocupadas</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Names of the two axes of the cost curve.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: leaves the page.</extracomment>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Known once a subnet is chosen.</source>
        <extracomment>Tooltip of figures before a subnet is chosen.</extracomment>
        <translation>Conhecido quando uma subnet for escolhida.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many places of a subnet are taken; both are numbers.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The subnet is full: the neuron with the least emission that is not immune makes room.</source>
        <translation>A subnet está cheia: o neurônio com a menor emissão que não é imune dá lugar.</translation>
    </message>
    <message>
        <source>your limit</source>
        <extracomment>Mark in the cost curve: the person&apos;s own limit.</extracomment>
        <translation>seu limite</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button: gives up waiting for a price.</extracomment>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Wait for this price</source>
        <extracomment>Button: signs at the first block at or under the person&apos;s price.</extracomment>
        <translation>Esperar por este preço</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>The price never falls that far: it stops at its least.</source>
        <extracomment>About a price that never comes.</extracomment>
        <translation>O preço nunca cai tanto: ele para no mínimo.</translation>
    </message>
    <message>
        <source>Waiting. If nobody registers meanwhile the price is reached %1. With the account unlocked Soma then signs by itself; otherwise it asks for the password.</source>
        <extracomment>While Soma waits for a price; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>Esperando. Se ninguém registrar nesse meio-tempo o preço é alcançado %1. Com a conta desbloqueada o Soma então assina sozinho; senão, pede a senha.</translation>
    </message>
    <message>
        <source>If nobody registers meanwhile, this price is reached %1.</source>
        <extracomment>About a price below today&apos;s; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>Se ninguém registrar nesse meio-tempo, este preço é alcançado %1.</translation>
    </message>
    <message>
        <source>Choose the subnet to register on.</source>
        <extracomment>In place, when no subnet is chosen.</extracomment>
        <translation>Escolha a subnet em que registrar.</translation>
    </message>
    <message>
        <source>Register a neuron on %1</source>
        <extracomment>Headline of a review; %1 is a subnet.</extracomment>
        <translation>Registrar um neurônio em %1</translation>
    </message>
    <message>
        <source>Register for at most %1</source>
        <extracomment>Button that signs; %1 is an amount.</extracomment>
        <translation>Registrar por no máximo %1</translation>
    </message>
    <message>
        <source>Register for about %1</source>
        <extracomment>Button that signs; %1 is an amount.</extracomment>
        <translation>Registrar por cerca de %1</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>Hotkey</translation>
    </message>
    <message>
        <source>What the place costs is spent: it buys alpha that nobody owns any more.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>O que a vaga custa é gasto: compra alpha que já não é de ninguém.</translation>
    </message>
    <message>
        <source>The price you waited for is reached</source>
        <extracomment>Short notice: the price that Soma waited for is there.</extracomment>
        <translation>O preço que você esperava foi alcançado</translation>
    </message>
    <message>
        <source>Register another neuron</source>
        <extracomment>Button after signing: leads back to the form.</extracomment>
        <translation>Registrar outro neurônio</translation>
    </message>
</context>
<context>
    <name>soma::ui::RegisterSubnet</name>
    <message>
        <source>Cost</source>
        <extracomment>Step of the wizard that registers a subnet.</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Step of that wizard.
----------
Field label: the coldkey that owns the subnet.
----------
Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Owner hotkey</source>
        <extracomment>Step of that wizard.
----------
Caption on a review page.</extracomment>
        <translation>Hotkey do dono</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Timing</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>Revisar e assinar</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Step of that wizard.</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>What a subnet costs</source>
        <extracomment>Headline of the first page.</extracomment>
        <translation>Quanto custa uma subnet</translation>
    </message>
    <message>
        <source>The price is paid once and cannot be taken back: it becomes the TAO side of the new pool. It doubles with every registration and then falls in a straight line.</source>
        <extracomment>Text there.</extracomment>
        <translation>O preço é pago uma vez e não pode ser retomado: ele vira o lado TAO do novo pool. Ele dobra a cada registro e depois cai em linha reta.</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <extracomment>Headline of the second page.</extracomment>
        <translation>Quem é o dono</translation>
    </message>
    <message>
        <source>This coldkey pays, owns the subnet and gets the owner&apos;s part of its emission. Whoever has this key has the subnet, so it should be one whose words are written down.</source>
        <extracomment>Text there.</extracomment>
        <translation>Esta coldkey paga, é dona da subnet e recebe a parte do dono na emissão. Quem tem esta chave tem a subnet, então deve ser uma cujas palavras estão anotadas.</translation>
    </message>
    <message>
        <source>The owner&apos;s hotkey</source>
        <extracomment>Headline of the third page.</extracomment>
        <translation>A hotkey do dono</translation>
    </message>
    <message>
        <source>It gets place 0 in the subnet and can never be replaced there. Its key is needed by the program that runs the subnet, not to sign this.</source>
        <extracomment>Text there.</extracomment>
        <translation>Ela recebe a vaga 0 na subnet e nunca pode ser substituída ali. A chave dela é necessária ao programa que opera a subnet, não para assinar isto.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <extracomment>Headline of the fourth page.</extracomment>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>Goes into the same transaction. Everything may stay empty.</source>
        <extracomment>Text there.</extracomment>
        <translation>Vai na mesma transação. Tudo pode ficar vazio.</translation>
    </message>
    <message>
        <source>When it can be</source>
        <extracomment>Headline of the fifth page.</extracomment>
        <translation>Quando pode ser</translation>
    </message>
    <message>
        <source>What the chain checks in the block that takes the registration.</source>
        <extracomment>Text there.</extracomment>
        <translation>O que a cadeia confere no bloco que recebe o registro.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Names of the two axes of the cost curve.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>A hotkey that no other coldkey owns.</source>
        <extracomment>Hint at the owner&apos;s hotkey.</extracomment>
        <translation>Uma hotkey que não é de nenhuma outra coldkey.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of a wizard.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button of a wizard.</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button on a wizard&apos;s first page: leaves it.</extracomment>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reading the price from the chain…</source>
        <extracomment>Instead of the cost curve.</extracomment>
        <translation>Lendo o preço da cadeia…</translation>
    </message>
    <message>
        <source>least</source>
        <extracomment>Mark in the cost curve: it falls no further.</extracomment>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>Today&apos;s price is %1. Move the handle to see what waiting would save.</source>
        <translation>O preço de hoje é %1. Mova o marcador para ver o que esperar economizaria.</translation>
    </message>
    <message>
        <source>%1 it would cost %2, unless somebody registers first: then it doubles.</source>
        <translation>%1 custaria %2, a não ser que alguém registre antes: então dobra.</translation>
    </message>
    <message>
        <source>✓ The words of this account were asked back, so they are written down.</source>
        <translation>✓ As palavras desta conta foram pedidas de volta, então estão anotadas.</translation>
    </message>
    <message>
        <source>The words of this account were never asked back. If this computer breaks, the subnet is lost. Check the backup on the Accounts page first.</source>
        <translation>As palavras desta conta nunca foram pedidas de volta. Se este computador quebrar, a subnet se perde. Confira antes a cópia na página Contas.</translation>
    </message>
    <message>
        <source>✓ A subnet can be registered now.</source>
        <extracomment>On the timing page of the wizard.</extracomment>
        <translation>✓ Uma subnet pode ser registrada agora.</translation>
    </message>
    <message>
        <source>The network is full. %1 would be dissolved, and its stakers paid out.</source>
        <extracomment>On the timing page; %1 is a subnet.</extracomment>
        <translation>A rede está cheia. %1 seria dissolvida, e seus stakers pagos.</translation>
    </message>
    <message>
        <source>It can be started %1 after its registration, and is safe from being replaced for %2.</source>
        <extracomment>On the timing page; %1 is a number of blocks as time.</extracomment>
        <translation>Ela pode ser iniciada %1 depois do registro, e fica a salvo de substituição por %2.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>na hora</translation>
    </message>
    <message>
        <source>The chain takes the price of the block that includes it. That can only be lower than now, or somebody was faster: then nothing is paid but the fee.</source>
        <extracomment>On the timing page.</extracomment>
        <translation>A cadeia cobra o preço do bloco que a inclui. Ele só pode ser menor que agora, ou alguém foi mais rápido: então nada é pago além da taxa.</translation>
    </message>
    <message>
        <source>Register a subnet</source>
        <extracomment>Headline of a review; %1 is the name of a new subnet.</extracomment>
        <translation>Registrar uma subnet</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Register for %1</source>
        <extracomment>Button that signs; %1 is an amount.</extracomment>
        <translation>Registrar por %1</translation>
    </message>
    <message>
        <source>The price cannot be taken back. It becomes the TAO in the pool of the new subnet, not alpha of yours.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>O preço não pode ser retomado. Ele vira o TAO no pool da nova subnet, não alpha seu.</translation>
    </message>
    <message>
        <source>The words of this account were never asked back.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>As palavras desta conta nunca foram pedidas de volta.</translation>
    </message>
    <message>
        <source>Start subnet %1</source>
        <extracomment>Headline of a review; %1 is a number.</extracomment>
        <translation>Iniciar a subnet %1</translation>
    </message>
    <message>
        <source>A start cannot be undone.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Um início não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Give subnet %1 the symbol %2</source>
        <extracomment>Headline of a review; %1 is a number, %2 a symbol.</extracomment>
        <translation>Dar à subnet %1 o símbolo %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after signing: leads to the start of the subnet.</extracomment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>soma::ui::RestorePages</name>
    <message>
        <source>Restore an account</source>
        <extracomment>Headline of the page that restores an account.</extracomment>
        <translation>Restaurar uma conta</translation>
    </message>
    <message>
        <source>Nothing is written until you saw whose account it is.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Nada é gravado antes de você ver de quem é a conta.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>Button: works out the address and shows it.</extracomment>
        <translation>Mostrar a conta</translation>
    </message>
    <message>
        <source>Is this yours?</source>
        <extracomment>Headline of the page that shows the account before it is restored.</extracomment>
        <translation>Ela é sua?</translation>
    </message>
    <message>
        <source>Restore the account</source>
        <extracomment>Button: writes the key file.</extracomment>
        <translation>Restaurar a conta</translation>
    </message>
    <message>
        <source>Balance on this network</source>
        <extracomment>Caption: the balance of the account that would be restored.</extracomment>
        <translation>Saldo nesta rede</translation>
    </message>
    <message>
        <source>These words are published and everybody has this key. Use it for tests only.</source>
        <extracomment>Warning when somebody restores the published development words.</extracomment>
        <translation>Estas palavras são publicadas e todos têm esta chave. Use-a só para testes.</translation>
    </message>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance.</extracomment>
        <translation>O nó ainda não respondeu; por isso o saldo não é conhecido.</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <extracomment>The button while the key file is encrypted, which takes a second.</extracomment>
        <translation>Cifrando a chave…</translation>
    </message>
    <message>
        <source>Paste what you have</source>
        <extracomment>Field label.</extracomment>
        <translation>Cole o que você tem</translation>
    </message>
    <message>
        <source>12 to 24 words, a seed in hexadecimal, a path such as //hard after either, the text of a key file, or an address to watch.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>12 a 24 palavras, uma semente em hexadecimal, um caminho como //hard depois de qualquer um deles, o texto de um arquivo de chave, ou um endereço para observar.</translation>
    </message>
    <message>
        <source>Password of the pasted file</source>
        <extracomment>Field label: the password of a key file that was pasted.</extracomment>
        <translation>Senha do arquivo colado</translation>
    </message>
    <message>
        <source>Working on the key file…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted and encrypted.</extracomment>
        <translation>Trabalhando no arquivo de chave…</translation>
    </message>
    <message>
        <source>Type the password that the file was saved with.</source>
        <extracomment>At the empty field for the password of a pasted key file.</extracomment>
        <translation>Digite a senha com que o arquivo foi salvo.</translation>
    </message>
    <message>
        <source>Its account: %1</source>
        <extracomment>Added to what was pasted; %1 is a shortened address.</extracomment>
        <translation>A conta dele: %1</translation>
    </message>
    <message>
        <source>Watch it</source>
        <extracomment>Button: adds an account without a key.</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>The file tells its account only after it was opened.</source>
        <extracomment>Tooltip of a balance; the file does not say whose key is in it.</extracomment>
        <translation>O arquivo só diz sua conta depois de aberto.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RpcRow</name>
    <message>
        <source>Let other programs use this node</source>
        <extracomment>A setting: a switch that lets programs such as polkadot.js or btcli use Soma&apos;s node.</extracomment>
        <translation>Permitir que outros programas usem este nó</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Close that one and switch this off and on, or start Soma with another --rpc-port.</source>
        <extracomment>Under that setting; %1 is a port number. --rpc-port stays as it is.</extracomment>
        <translation>A porta %1 está ocupada por outro programa. Feche-o e desligue e ligue isto, ou inicie o Soma com outra --rpc-port.</translation>
    </message>
    <message>
        <source>The system does not allow it: %1</source>
        <extracomment>Under that setting; %1 is what the system said, in its own words.</extracomment>
        <translation>O sistema não permite: %1</translation>
    </message>
    <message>
        <source>polkadot.js, PAPI and btcli reach it at %1. They never see your keys.</source>
        <extracomment>Under that setting while it is on; %1 is an address such as ws://127.0.0.1:9944.</extracomment>
        <translation>polkadot.js, PAPI e btcli o alcançam em %1. Eles nunca veem suas chaves.</translation>
    </message>
    <message>
        <source>By default off. On, programs of this computer such as polkadot.js, PAPI and btcli can read the chain and send what they signed themselves. They never see your keys.</source>
        <extracomment>Under that setting while it is off.</extracomment>
        <translation>Desligado por padrão. Ligado, programas deste computador como polkadot.js, PAPI e btcli podem ler a cadeia e enviar o que eles mesmos assinaram. Eles nunca veem suas chaves.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RulesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the state</source>
        <extracomment>Column heading of the list of hyperparameters: the number in the chain&apos;s state.</extracomment>
        <translation>No estado</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Bounds</source>
        <extracomment>Column heading of the list of hyperparameters.</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>Column heading of the list of hyperparameters: who may change it.</extracomment>
        <translation>Definido por</translation>
    </message>
</context>
<context>
    <name>soma::ui::RulesTab</name>
    <message>
        <source>Hyperparameters</source>
        <extracomment>What a screen reader says of the table of hyperparameters.
----------
Tab of a subnet&apos;s page.</extracomment>
        <translation>Hiperparâmetros</translation>
    </message>
</context>
<context>
    <name>soma::ui::SendPage</name>
    <message>
        <source>Send</source>
        <extracomment>Name of the page that sends TAO.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>No account to send from</source>
        <extracomment>Heading of the send page without an account that has a key.</extracomment>
        <translation>Nenhuma conta de onde enviar</translation>
    </message>
    <message>
        <source>Sending needs an account whose key is in this wallet. Create one, or restore it from its words.</source>
        <extracomment>Explanation on that page.</extracomment>
        <translation>Para enviar é preciso uma conta cuja chave esteja nesta carteira. Crie uma ou restaure-a a partir das palavras.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore or watch another account.</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Send another</source>
        <extracomment>Button after sending to several: leads back to the empty form.</extracomment>
        <translation>Enviar outra</translation>
    </message>
</context>
<context>
    <name>soma::ui::SeriesView</name>
    <message>
        <source>At</source>
        <extracomment>Heading of the first column of a chart&apos;s table: the block or amount a row is about.</extracomment>
        <translation>Em</translation>
    </message>
</context>
<context>
    <name>soma::ui::SettingRow</name>
    <message>
        <source>Changed from its default</source>
        <extracomment>Tooltip of the dot beside a setting.</extracomment>
        <translation>Diferente do padrão</translation>
    </message>
</context>
<context>
    <name>soma::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page with the settings.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Heading of a group of settings.</extracomment>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A setting.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes at once. By default the language of the system.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Muda na hora. Por padrão, o idioma do sistema.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>A setting.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>By default as light or dark as the system was when Soma started.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Por padrão, claro ou escuro como o sistema estava quando o Soma iniciou.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>A theme: as the system.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written, so choices are lost when Soma closes. Check its permissions.</source>
        <extracomment>Above the settings; %1 is a path.</extracomment>
        <translation>O arquivo de configurações %1 não pode ser gravado; as escolhas se perdem quando o Soma fecha. Verifique as permissões.</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Heading of a group of settings.</extracomment>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <extracomment>A setting.</extracomment>
        <translation>Bloquear quando ocioso</translation>
    </message>
    <message>
        <source>Wipes the keys from memory and covers amounts and addresses. By default after 5 min.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Apaga as chaves da memória e cobre valores e endereços. Por padrão, depois de 5 min.</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <extracomment>A setting.</extracomment>
        <translation>Bloquear ao minimizar</translation>
    </message>
    <message>
        <source>By default on. Ctrl+L locks at any time.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Por padrão, ligado. Ctrl+L bloqueia a qualquer momento.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: what was copied stays on the clipboard.
----------
Choice: the window never locks by itself.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>Choice: locks after so many minutes.</extracomment>
        <translation>
            <numerusform>Depois de %n minuto</numerusform>
            <numerusform>Depois de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <extracomment>Choice: locks after so many hours.</extracomment>
        <translation>
            <numerusform>Depois de %n hora</numerusform>
            <numerusform>Depois de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Where things are</source>
        <extracomment>Heading of a group of settings that are only shown.</extracomment>
        <translation>Onde as coisas estão</translation>
    </message>
    <message>
        <source>Wallet folder</source>
        <extracomment>Names a folder.</extracomment>
        <translation>Pasta da carteira</translation>
    </message>
    <message>
        <source>Key files, as btcli keeps them. --wallet-dir chooses another one.</source>
        <extracomment>Explains that folder.</extracomment>
        <translation>Arquivos de chave, como o btcli os guarda. --wallet-dir escolhe outra.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Names a folder.</extracomment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>The chain&apos;s database. --data-dir chooses another one.</source>
        <extracomment>Explains that folder.</extracomment>
        <translation>O banco de dados da rede. --data-dir escolhe outra.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <extracomment>Names a file.</extracomment>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>A setting that is only shown.</extracomment>
        <translation>Tempo de bloco</translation>
    </message>
    <message>
        <source>Of the local network. By default 12 s; --block-time changes it.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Da rede local. Por padrão, 12 s; --block-time muda isso.</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Names the version of the program.</extracomment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <extracomment>A setting.</extracomment>
        <translation>Esvaziar a área de transferência</translation>
    </message>
    <message>
        <source>Only if it still holds what was copied here. By default after 20 s.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Só se ela ainda tiver o que foi copiado aqui. Por padrão depois de 20 s.</translation>
    </message>
    <message>
        <source>Use btcli&apos;s password variables</source>
        <extracomment>A setting; BT_PW_ is the beginning of a variable&apos;s name.</extracomment>
        <translation>Usar as variáveis de senha do btcli</translation>
    </message>
    <message>
        <source>An empty password then means the one in BT_PW_… of the environment, where btcli hides it but does not encrypt it. By default off; Soma never writes such a variable.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Uma senha vazia então significa a que está em BT_PW_… no ambiente, onde o btcli a esconde mas não a cifra. Desligado por padrão; o Soma nunca grava tal variável.</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <extracomment>Choice: the clipboard is emptied after so many seconds.</extracomment>
        <translation>
            <numerusform>Depois de %n segundo</numerusform>
            <numerusform>Depois de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting speaks of “%1”. Try another word, or empty the box to see all of them.</source>
        <extracomment>Under the search box of the settings; %1 is what was typed.</extracomment>
        <translation>Nenhuma configuração fala de “%1”. Tente outra palavra, ou esvazie a caixa para ver todas.</translation>
    </message>
    <message>
        <source>Mask amounts</source>
        <extracomment>A setting.</extracomment>
        <translation>Ocultar valores</translation>
    </message>
    <message>
        <source>Every amount of TAO and alpha becomes dots, so that others may look at the window. Prices stay, and so does what you type and review before you sign. Saved files have the true amounts. By default off; Ctrl+Shift+M switches it.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Todo valor de TAO e alpha vira pontos, para que outros possam olhar a janela. Os preços ficam, e também o que você digita e confere antes de assinar. Arquivos salvos têm os valores verdadeiros. Por padrão desligado; Ctrl+Shift+M alterna.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>In the search box of the settings.</extracomment>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Keep still</source>
        <extracomment>A setting: nothing in the window flashes when it changes.</extracomment>
        <translation>Manter parado</translation>
    </message>
    <message>
        <source>Figures change without flashing. By default off.</source>
        <extracomment>Explains that setting.</extracomment>
        <translation>Os números mudam sem piscar. Por padrão desligado.</translation>
    </message>
</context>
<context>
    <name>soma::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Heading of the sheet of shortcuts.</extracomment>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the sheet of shortcuts.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Group in the sheet of shortcuts: those that work on every page.</extracomment>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>In lists and tables</source>
        <extracomment>Group in the sheet of shortcuts.</extracomment>
        <translation>Em listas e tabelas</translation>
    </message>
    <message>
        <source>Open the row</source>
        <extracomment>What a key does in a table.</extracomment>
        <translation>Abrir a linha</translation>
    </message>
    <message>
        <source>Copy the row as it is shown</source>
        <extracomment>What a key does in a table.</extracomment>
        <translation>Copiar a linha como aparece</translation>
    </message>
    <message>
        <source>Watch a subnet, or stop</source>
        <extracomment>What a key does in the list of subnets.</extracomment>
        <translation>Acompanhar uma subnet, ou parar</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <extracomment>What a key does; panels are what lies over or beside a page.</extracomment>
        <translation>Fechar um painel</translation>
    </message>
</context>
<context>
    <name>soma::ui::SidePanel</name>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Button that closes the panel at the right edge.</extracomment>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>soma::ui::SignReview</name>
    <message>
        <source>%1, tried out on block %2 of this chain. Nothing is sent before you sign.</source>
        <extracomment>Below the parts of an act; %1 is the call&apos;s technical name, %2 a block number.</extracomment>
        <translation>%1, experimentado no bloco %2 desta cadeia. Nada é enviado antes que você assine.</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>Heading of the before-and-after table.</extracomment>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <extracomment>Heading above the risks on a review page.</extracomment>
        <translation>Antes de assinar</translation>
    </message>
    <message>
        <source>This costs a lot</source>
        <extracomment>Heading of the card that asks to type what is lost.</extracomment>
        <translation>Isto custa caro</translation>
    </message>
    <message>
        <source>Compared with the price before, this trade loses %1 to its own size and to the fee. That TAO is gone the moment it runs. A smaller amount, or several trades with time between them, lose less.</source>
        <extracomment>In that card; %1 is an amount.</extracomment>
        <translation>Comparada ao preço anterior, esta negociação perde %1 pelo próprio tamanho e pela taxa. Esse TAO se vai no momento em que ela roda. Um valor menor, ou várias negociações com tempo entre elas, perdem menos.</translation>
    </message>
    <message>
        <source>Type the loss in TAO, %1, to go on</source>
        <extracomment>Field label in that card; %1 is a number to be typed.</extracomment>
        <translation>Digite a perda em TAO, %1, para continuar</translation>
    </message>
    <message>
        <source>The new figures are fine</source>
        <extracomment>Button: the prices as they are now are fine.</extracomment>
        <translation>Os novos números estão bons</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>Password field on a review page; %1 is an account&apos;s name.</extracomment>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>%1 is unlocked, so no password is needed.</source>
        <extracomment>Instead of the password field; %1 is an account&apos;s name.</extracomment>
        <translation>%1 está desbloqueada, então nenhuma senha é necessária.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leads back to the form.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Opening the key and signing…</source>
        <extracomment>The button while the key file is being opened, which takes about a second.</extracomment>
        <translation>Abrindo a chave e assinando…</translation>
    </message>
    <message>
        <source>Type exactly the number that stands above.</source>
        <extracomment>In place, at the field for the loss.</extracomment>
        <translation>Digite exatamente o número que está acima.</translation>
    </message>
</context>
<context>
    <name>soma::ui::SignTask</name>
    <message>
        <source>Signature copied</source>
        <extracomment>Short confirmation after copying a signature.</extracomment>
        <translation>Assinatura copiada</translation>
    </message>
    <message>
        <source>Sign a message with %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>Assinar uma mensagem com %1</translation>
    </message>
    <message>
        <source>The text is wrapped before it is signed, so that nobody can pass it off as a transaction. Sign only what you would say aloud.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>O texto é embrulhado antes de ser assinado, para que ninguém possa fazê-lo passar por uma transação. Assine só o que você diria em voz alta.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Field label: the text to sign.</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Heading of the box with a signature.</extracomment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Give it away together with the message and the address. Every program of the polkadot.js family can verify it.</source>
        <extracomment>Below a signature.</extracomment>
        <translation>Entregue-a junto com a mensagem e o endereço. Todo programa da família polkadot.js pode verificá-la.</translation>
    </message>
    <message>
        <source>Sign the message</source>
        <extracomment>Button: signs a text.</extracomment>
        <translation>Assinar a mensagem</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <extracomment>The button while a key file is opened, which takes a second or two.</extracomment>
        <translation>Abrindo a chave…</translation>
    </message>
    <message>
        <source>Type what is to be signed.</source>
        <extracomment>At the empty field for a text to sign.</extracomment>
        <translation>Digite o que deve ser assinado.</translation>
    </message>
</context>
<context>
    <name>soma::ui::SignTrack</name>
    <message>
        <source>Hash copied</source>
        <extracomment>Short confirmation after copying a hash.</extracomment>
        <translation>Hash copiado</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <extracomment>Headline of an act that went wrong; %1 is the act, such as &quot;Stake 12.5 τ on Root&quot;.</extracomment>
        <translation>%1: não feito</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>Headline of an act that is final; %1 is the act.</extracomment>
        <translation>%1: feito</translation>
    </message>
    <message>
        <source>It is final: nobody can undo it.</source>
        <extracomment>Below the steps of an act that is finalized.</extracomment>
        <translation>É definitivo: ninguém pode desfazer.</translation>
    </message>
    <message>
        <source>You can leave this page. The overview keeps track of it.</source>
        <extracomment>Below the steps of an act that is under way.</extracomment>
        <translation>Você pode sair desta página. A visão geral acompanha.</translation>
    </message>
    <message>
        <source>Transaction hash</source>
        <extracomment>Caption above the hash of a transaction.</extracomment>
        <translation>Hash da transação</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Button: to the first page.</extracomment>
        <translation>Para a visão geral</translation>
    </message>
</context>
<context>
    <name>soma::ui::SnapshotConfirm</name>
    <message>
        <source>Restore</source>
        <extracomment>Button: puts a snapshot in the chain&apos;s place.</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete the snapshot “%1” of block %2? The copy is gone for good. The chain itself stays as it is.</source>
        <extracomment>Asked before a snapshot is deleted; %1 is its name, %2 a block number.</extracomment>
        <translation>Apagar a cópia “%1” do bloco %2? Ela se perde de vez. A cadeia em si fica como está.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a snapshot.</extracomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Field label: the name is typed to confirm; %1 is the name.</extracomment>
        <translation>Digite %1 para continuar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button: neither restores nor deletes a snapshot.</extracomment>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>The chain goes back to block %2, as “%1” kept it on %3. It stands at block %4 now: what was made since that copy is lost unless another snapshot holds it, and what waits in the pool is dropped. The node stops and starts again; keys and contacts stay as they are.</source>
        <extracomment>Asked before a snapshot takes the chain&apos;s place. %1 its name, %2 its newest block, %3 when it was saved, %4 the chain&apos;s newest block now.</extracomment>
        <translation>A cadeia volta ao bloco %2, como “%1” a guardou em %3. Ela está no bloco %4 agora: o que foi feito desde essa cópia se perde, a menos que outra cópia o tenha, e o que espera no pool é descartado. O nó para e começa de novo; chaves e contatos ficam como estão.</translation>
    </message>
</context>
<context>
    <name>soma::ui::SnapshotModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the snapshots of a local chain.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>Column heading of the snapshots of a local chain: the newest block in the copy.</extracomment>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Column heading of the snapshots of a local chain: when the copy was made.</extracomment>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column heading of the snapshots of a local chain: on disk.</extracomment>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>soma::ui::SnapshotsCard</name>
    <message>
        <source>Snapshots</source>
        <extracomment>Heading on the node page: copies of the whole local chain.</extracomment>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Name of a new snapshot</source>
        <extracomment>Field label: the name of a copy of the chain that is to be made.</extracomment>
        <translation>Nome de uma nova cópia</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: copies the chain as it is now.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>Button: puts the chosen copy in the chain&apos;s place; a question follows.</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: deletes the chosen copy of the chain; a question follows.</extracomment>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Reading the snapshots…</source>
        <extracomment>Shown while the list of copies of the chain is read.</extracomment>
        <translation>Lendo as cópias…</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <extracomment>Heading of an empty list of copies of the chain.</extracomment>
        <translation>Nenhuma cópia ainda</translation>
    </message>
    <message>
        <source>A snapshot keeps the whole chain as it is now, so that you can come back to it.</source>
        <extracomment>Explanation of an empty list of copies of the chain.</extracomment>
        <translation>Uma cópia guarda a cadeia inteira como está agora, para que você possa voltar a esse ponto.</translation>
    </message>
    <message>
        <source>“%1” keeps the chain up to block %2.</source>
        <extracomment>After the chain was copied; %1 is a name, %2 a block number.</extracomment>
        <translation>“%1” guarda a cadeia até o bloco %2.</translation>
    </message>
    <message>
        <source>The node stops, takes “%1” as its chain and starts again…</source>
        <extracomment>While a copy of the chain takes its place; %1 is the copy&apos;s name.</extracomment>
        <translation>O nó para, toma “%1” como sua cadeia e começa de novo…</translation>
    </message>
    <message>
        <source>The chain is “%1” again; its newest block is %2.</source>
        <extracomment>After a copy took the chain&apos;s place; %1 is its name, %2 a number.</extracomment>
        <translation>A cadeia é “%1” de novo; o bloco mais novo é %2.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>After a copy of the chain was deleted; %1 is its name.</extracomment>
        <translation>A cópia “%1” foi apagada.</translation>
    </message>
</context>
<context>
    <name>soma::ui::StakingPage</name>
    <message>
        <source>Positions</source>
        <extracomment>Tab of the staking page.</extracomment>
        <translation>Posições</translation>
    </message>
    <message>
        <source>Root claims</source>
        <extracomment>Tab of the staking page: rewards of root stake.</extracomment>
        <translation>Resgates da root</translation>
    </message>
    <message>
        <source>Auto-stake</source>
        <extracomment>Tab of the staking page: where mining rewards are staked.</extracomment>
        <translation>Stake automático</translation>
    </message>
    <message>
        <source>Child keys and takes</source>
        <extracomment>Tab of the staking page: hotkeys that stake weight is lent to, and takes.</extracomment>
        <translation>Chaves filhas e takes</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Screen reader name of those tabs.
----------
Name of the page about stake.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Register a subnet</source>
        <extracomment>Button in the header: opens the wizard.</extracomment>
        <translation>Registrar uma subnet</translation>
    </message>
    <message>
        <source>Register a neuron</source>
        <extracomment>Button in the header: opens the form.</extracomment>
        <translation>Registrar um neurônio</translation>
    </message>
    <message>
        <source>Stake %1 on %2</source>
        <extracomment>Headline of a review; %1 is an amount, %2 a subnet.</extracomment>
        <translation>Pôr %1 em stake em %2</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <extracomment>Headline of a review; %1 is an amount, %2 a subnet.</extracomment>
        <translation>Retirar %1 do stake de %2</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <extracomment>Headline of a review; %1 is an amount, %2 and %3 are subnets.</extracomment>
        <translation>Mover %1 de %2 para %3</translation>
    </message>
    <message>
        <source>Give %1 of stake on %2 away</source>
        <extracomment>Headline of a review; %1 is an amount, %2 a subnet.</extracomment>
        <translation>Dar %1 de stake em %2</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>To validator</source>
        <extracomment>Caption on a review page: with whom it is staked afterwards.</extracomment>
        <translation>Para o validador</translation>
    </message>
    <message>
        <source>To account</source>
        <extracomment>Caption on a review page: the account that gets the stake.</extracomment>
        <translation>Para a conta</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>Você recebe</translation>
    </message>
    <message>
        <source>Price impact</source>
        <extracomment>Caption on a review page.</extracomment>
        <translation>Impacto no preço</translation>
    </message>
    <message>
        <source>Limit price</source>
        <extracomment>Caption on a review page; the value behind it says what happens at the limit.</extracomment>
        <translation>Preço limite</translation>
    </message>
    <message>
        <source>%1; as much as it allows</source>
        <translation>%1; tanto quanto ele permitir</translation>
    </message>
    <message>
        <source>%1; all or nothing</source>
        <translation>%1; tudo ou nada</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>stake</comment>
        <extracomment>Button that signs; %1 is &quot;Stake 12.5 τ on 3 · Compute&quot;, %2 a validator.</extracomment>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <extracomment>Button that signs; %1 is a short address.</extracomment>
        <translation>Dar a %1</translation>
    </message>
    <message>
        <source>The chain has no limit price for this call. It trades at whatever price the block has, after what others do before.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>A cadeia não tem preço limite para esta chamada. Ela negocia ao preço que o bloco tiver, depois do que outros fizerem antes.</translation>
    </message>
    <message>
        <source>This gives the stake away: only the receiver can move it afterwards.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>Isto dá o stake: só quem recebe pode movê-lo depois.</translation>
    </message>
    <message>
        <source>Back to staking</source>
        <extracomment>Button after a trade: leads back to the positions.</extracomment>
        <translation>Voltar ao staking</translation>
    </message>
    <message>
        <source>No account to stake from</source>
        <extracomment>Heading of the staking page without any account.</extracomment>
        <translation>Nenhuma conta de onde pôr em stake</translation>
    </message>
    <message>
        <source>Staking needs an account whose key is in this wallet. Create one, or restore it from its words. A watched address shows its stake here as well.</source>
        <extracomment>Explanation on that page.</extracomment>
        <translation>O staking precisa de uma conta cuja chave esteja nesta carteira. Crie uma, ou restaure-a das palavras. Um endereço observado também mostra seu stake aqui.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button: create, restore or watch another account.</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
</context>
<context>
    <name>soma::ui::StartStep</name>
    <message>
        <source>Subnet %1 is yours</source>
        <extracomment>Headline after a subnet was registered; %1 is its number.</extracomment>
        <translation>A subnet %1 é sua</translation>
    </message>
    <message>
        <source>Your subnet stands</source>
        <translation>Sua subnet existe</translation>
    </message>
    <message>
        <source>Start it</source>
        <extracomment>Heading of the card about starting a subnet.</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the subnet</source>
        <extracomment>Button: starts trade and emission of a subnet.</extracomment>
        <translation>Iniciar a subnet</translation>
    </message>
    <message>
        <source>Reading its clock from the chain…</source>
        <extracomment>While the start clock of a subnet is read.</extracomment>
        <translation>Lendo o relógio dela na cadeia…</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>State of a subnet.</extracomment>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>It can be started now</source>
        <extracomment>State of a subnet.</extracomment>
        <translation>Pode ser iniciada agora</translation>
    </message>
    <message>
        <source>It can be started %1</source>
        <extracomment>State of a subnet; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>Pode ser iniciada %1</translation>
    </message>
    <message>
        <source>Its alpha is traded and its neurons earn alpha from the first epoch on. TAO flows into its pool once the network&apos;s administrators have switched its emission on.</source>
        <translation>O alpha dela é negociado e seus neurônios ganham alpha desde a primeira época. TAO flui para o pool quando os administradores da rede ligarem a emissão dela.</translation>
    </message>
    <message>
        <source>Until you start it nobody can stake on it and nobody earns. A start cannot be undone.</source>
        <translation>Até que você a inicie ninguém pode pôr stake nela e ninguém ganha. Um início não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Its symbol</source>
        <extracomment>Heading of the card about the symbol of a subnet&apos;s token.</extracomment>
        <translation>O símbolo dela</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>Field label.</extracomment>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <extracomment>Button: asks the chain for another symbol.</extracomment>
        <translation>Mudar o símbolo</translation>
    </message>
    <message>
        <source>Register another subnet</source>
        <extracomment>Button: an empty wizard.</extracomment>
        <translation>Registrar outra subnet</translation>
    </message>
    <message>
        <source>One of the chain&apos;s list, such as α or δ, that no other subnet has.</source>
        <extracomment>Hint at that field.</extracomment>
        <translation>Um da lista da cadeia, como α ou δ, que nenhuma outra subnet tenha.</translation>
    </message>
</context>
<context>
    <name>soma::ui::StateStack</name>
    <message>
        <source>This could not be read</source>
        <extracomment>Heading where data should be; a sentence with the reason follows.</extracomment>
        <translation>Isto não pôde ser lido</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask again.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>soma::ui::StatusBar</name>
    <message>
        <source>Open the node page</source>
        <translation>Abrir a página do nó</translation>
    </message>
    <message>
        <source>finalized #%1 (%2 behind)</source>
        <extracomment>Status bar; %1 is a block number, %2 how many blocks it is behind.</extracomment>
        <translation>finalizado #%1 (%2 atrás)</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>Status bar: transfers that are not final yet.</extracomment>
        <translation>
            <numerusform>%n pendente</numerusform>
            <numerusform>%n pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Status bar: the window shows nothing until it is unlocked.</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <extracomment>Status bar: no key is in memory.</extracomment>
        <translation>Chaves bloqueadas</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unlocked</source>
        <extracomment>Status bar: so many keys are in memory.</extracomment>
        <translation>
            <numerusform>%n chave desbloqueada</numerusform>
            <numerusform>%n chaves desbloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the window (Ctrl+L)</source>
        <extracomment>Tooltip of the lock in the status bar.</extracomment>
        <translation>Bloquear a janela (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <extracomment>The bell in the status bar: so many notices were not looked at.</extracomment>
        <translation>
            <numerusform>%n aviso novo</numerusform>
            <numerusform>%n avisos novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+N)</source>
        <extracomment>Tooltip of the bell in the status bar; %1 is what there is.</extracomment>
        <translation>%1 (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Amounts masked</source>
        <extracomment>Status bar: amounts are shown as dots.</extracomment>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>Show amounts (Ctrl+Shift+M)</source>
        <extracomment>Tooltip of that.</extracomment>
        <translation>Mostrar valores (Ctrl+Shift+M)</translation>
    </message>
</context>
<context>
    <name>soma::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Screen reader text of a wizard&apos;s steps; %1 and %2 are numbers, %3 the step&apos;s name.</extracomment>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>soma::ui::StepTrack</name>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader name of the row of steps of a transfer.</extracomment>
        <translation>Andamento</translation>
    </message>
</context>
<context>
    <name>soma::ui::StorageEntry</name>
    <message>
        <source>Key copied</source>
        <extracomment>Short confirmation after copying a key of the chain&apos;s storage.</extracomment>
        <translation>Chave copiada</translation>
    </message>
    <message>
        <source>Value copied</source>
        <extracomment>Short confirmation after copying a value of the chain&apos;s storage.</extracomment>
        <translation>Valor copiado</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Caption above one key of the chain&apos;s storage.</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>Button: copies a value of the chain&apos;s storage in full.</extracomment>
        <translation>Copiar o valor</translation>
    </message>
    <message>
        <source>Reads as</source>
        <extracomment>Caption above a value of the chain&apos;s storage in words and numbers.</extracomment>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Value, %1 bytes, the first %2 of them; the copy has all</source>
        <translation>Valor, %1 bytes, os primeiros %2 deles; a cópia tem todos</translation>
    </message>
    <message>
        <source>Value, %1 bytes</source>
        <translation>Valor, %1 bytes</translation>
    </message>
    <message>
        <source>What these bytes mean is not known: no item that this node names has such a key.</source>
        <extracomment>In place of a value in words, when the node does not name what it keeps there.</extracomment>
        <translation>Não se sabe o que estes bytes significam: nenhum item que este nó nomeia tem uma chave assim.</translation>
    </message>
    <message>
        <source>These bytes cannot be read as what the chain says they are. %1</source>
        <extracomment>In place of a value in words; %1 is a sentence that says why.</extracomment>
        <translation>Estes bytes não podem ser lidos como aquilo que a cadeia diz que são. %1</translation>
    </message>
    <message>
        <source>(only its hash is kept)</source>
        <extracomment>In place of a part of a key that only its hash is kept of.</extracomment>
        <translation>(só o hash é guardado)</translation>
    </message>
</context>
<context>
    <name>soma::ui::StorageModel</name>
    <message>
        <source>Key</source>
        <extracomment>Column heading of the chain&apos;s storage.</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column heading of the chain&apos;s storage: how many bytes the value has.</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column heading of the chain&apos;s storage.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reads as</source>
        <extracomment>Column heading of the chain&apos;s storage: key and value in words and numbers.</extracomment>
        <translation>Significa</translation>
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
        <translation>Item</translation>
    </message>
    <message>
        <source>Key, or the beginning of keys</source>
        <extracomment>Field label: the beginning of the keys that are read, as hexadecimal digits.</extracomment>
        <translation>Chave, ou o começo de chaves</translation>
    </message>
    <message>
        <source>Best</source>
        <extracomment>Choice at which block the chain&apos;s storage is read: the newest one.</extracomment>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Finalized</source>
        <extracomment>Choice at which block the chain&apos;s storage is read: the newest that stays.</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Block to read at</source>
        <extracomment>Screen reader name of the choice at which block the chain&apos;s storage is read.</extracomment>
        <translation>Bloco em que ler</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Button: reads the chain&apos;s storage.</extracomment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Button: reads the next entries of the chain&apos;s storage.</extracomment>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>What a screen reader says of the table of the chain&apos;s storage.</extracomment>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <extracomment>Shown while the chain&apos;s storage is read.</extracomment>
        <translation>Lendo o armazenamento…</translation>
    </message>
    <message>
        <source>Everything in it</source>
        <extracomment>First of the items of a pallet: all of them.
----------
Choice of a storage item: all items of the chosen pallet.</extracomment>
        <translation>Tudo o que há nele</translation>
    </message>
    <message>
        <source>This node does not tell the names of what it keeps, so only keys can be read. Keys and values are shown as raw bytes.</source>
        <extracomment>Above the chain&apos;s storage, when the node cannot name what it keeps.</extracomment>
        <translation>Este nó não diz os nomes do que guarda, então só se pode ler por chave. Chaves e valores aparecem como bytes crus.</translation>
    </message>
    <message>
        <source>A key is 0x and an even number of digits 0–9 and a–f. Choose a pallet and an item, or paste a whole key.</source>
        <extracomment>Under the key of the chain&apos;s storage.</extracomment>
        <translation>Uma chave é 0x e um número par de dígitos 0–9 e a–f. Escolha um pallet e um item, ou cole uma chave inteira.</translation>
    </message>
    <message>
        <source>That block is too old by now to read on. Read again, at a newer one.</source>
        <translation>Esse bloco já é velho demais para ler mais. Leia de novo, num mais novo.</translation>
    </message>
    <message>
        <source>The first %1 at block %2</source>
        <translation>Os primeiros %1 no bloco %2</translation>
    </message>
    <message>
        <source>%1 at block %2, all there are</source>
        <translation>%1 no bloco %2, todos os que há</translation>
    </message>
    <message>
        <source>Nothing is kept there</source>
        <extracomment>Heading where entries of the chain&apos;s storage would be.</extracomment>
        <translation>Nada é guardado ali</translation>
    </message>
    <message>
        <source>At block %1 no key begins with these bytes. For an item this means that it has its default value.</source>
        <extracomment>Explains that heading; %1 is a block number.</extracomment>
        <translation>No bloco %1 nenhuma chave começa com estes bytes. Para um item, isso quer dizer que ele tem seu valor padrão.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <extracomment>Heading where entries of the chain&apos;s storage would be, while the node does not run.</extracomment>
        <translation>Nada para ler ainda</translation>
    </message>
    <message>
        <source>The node is not live now. Its storage can be read when it is.</source>
        <extracomment>Explains that heading.</extracomment>
        <translation>O nó não está ativo agora. O armazenamento pode ser lido quando estiver.</translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <extracomment>Heading where entries of the chain&apos;s storage will be.</extracomment>
        <translation>Escolha o que ler</translation>
    </message>
    <message>
        <source>A pallet and an item, or the beginning of keys; then press Read. Everything that begins so is listed.</source>
        <extracomment>Explains that heading.</extracomment>
        <translation>Um pallet e um item, ou o começo de chaves; depois aperte Ler. Tudo o que começa assim é listado.</translation>
    </message>
    <message>
        <source>Keys and values are shown as bytes, and as what they mean where this node names what it keeps there.</source>
        <extracomment>Above the chain&apos;s storage, when the key belongs to no single item.</extracomment>
        <translation>Chaves e valores aparecem como bytes e, onde este nó nomeia o que guarda, como aquilo que significam.</translation>
    </message>
    <message>
        <source>Shown as bytes and as what they mean, by type: from %1 to %2</source>
        <extracomment>Above the chain&apos;s storage: a map; %1 and %2 are technical names of types.</extracomment>
        <translation>Mostrado em bytes e no que significam, por tipo: de %1 para %2</translation>
    </message>
    <message>
        <source>Shown as bytes and as what they mean, by type: %1</source>
        <extracomment>Above the chain&apos;s storage: a single value; %1 is the technical name of its type.</extracomment>
        <translation>Mostrado em bytes e no que significam, por tipo: %1</translation>
    </message>
    <message>
        <source>This node names no item with such a key.</source>
        <extracomment>Tooltip of an en dash beside bytes of the chain&apos;s storage.</extracomment>
        <translation>Este nó não nomeia nenhum item com uma chave assim.</translation>
    </message>
</context>
<context>
    <name>soma::ui::StrengthMeter</name>
    <message>
        <source>Guessed within seconds</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Adivinhada em segundos</translation>
    </message>
    <message>
        <source>Weak: add words</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Fraca: acrescente palavras</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Strength of a password.</extracomment>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetDetail</name>
    <message>
        <source>Back to all subnets (Esc)</source>
        <extracomment>Button: from a subnet&apos;s page back to the list.</extracomment>
        <translation>Voltar a todas as subnets (Esc)</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Caption of a figure: TAO for one of the subnet&apos;s tokens.</extracomment>
        <translation>Preço</translation>
    </message>
    <message>
        <source>TAO a day</source>
        <extracomment>Caption of a figure.</extracomment>
        <translation>TAO por dia</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <extracomment>Caption of a figure: until ranks are worked out again.</extracomment>
        <translation>Próxima época</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Caption of a figure: since the subnet was registered.</extracomment>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Reading the subnet…</source>
        <extracomment>Shown while a subnet is read from the node.</extracomment>
        <translation>Lendo a subnet…</translation>
    </message>
    <message>
        <source>There is no such subnet</source>
        <extracomment>Where a subnet should be that does not exist.</extracomment>
        <translation>Não há tal subnet</translation>
    </message>
    <message>
        <source>It was replaced or dissolved.</source>
        <translation>Ela foi substituída ou dissolvida.</translation>
    </message>
    <message>
        <source>Parts of the subnet</source>
        <extracomment>What a screen reader says of the tabs on a subnet&apos;s page.</extracomment>
        <translation>Partes da subnet</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <extracomment>Tooltip of an en dash on a subnet&apos;s page.</extracomment>
        <translation>Ainda não lido.</translation>
    </message>
    <message>
        <source>Registered, not started: it gets no emission</source>
        <extracomment>State of a subnet, under its name.</extracomment>
        <translation>Registrada, não iniciada: não recebe emissão</translation>
    </message>
    <message>
        <source>Started, without TAO emission</source>
        <translation>Iniciada, sem emissão de TAO</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetListModel</name>
    <message>
        <source>No.</source>
        <extracomment>Column heading of the list of subnets: the subnet&apos;s number.</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the list of subnets.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Column heading of the list of subnets: the letter of its token.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Price τ</source>
        <extracomment>Column heading of the list of subnets: TAO for one of its tokens.</extracomment>
        <translation>Preço τ</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Column heading of the list of subnets: a small picture of the price.</extracomment>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>1h</source>
        <extracomment>Column heading of the list of subnets: the price&apos;s change in one hour.</extracomment>
        <translation>1h</translation>
    </message>
    <message>
        <source>1d</source>
        <extracomment>Column heading of the list of subnets: the price&apos;s change in one day.</extracomment>
        <translation>1d</translation>
    </message>
    <message>
        <source>7d</source>
        <extracomment>Column heading of the list of subnets: the price&apos;s change in seven days.</extracomment>
        <translation>7d</translation>
    </message>
    <message>
        <source>Market cap τ</source>
        <extracomment>Column heading of the list of subnets: price times all its tokens.</extracomment>
        <translation>Valor de mercado τ</translation>
    </message>
    <message>
        <source>Emission</source>
        <extracomment>Column heading of the list of subnets: its part of the TAO that is emitted.</extracomment>
        <translation>Emissão</translation>
    </message>
    <message>
        <source>τ a day</source>
        <extracomment>Column heading of the list of subnets: TAO a day.</extracomment>
        <translation>τ por dia</translation>
    </message>
    <message>
        <source>Pool τ</source>
        <extracomment>Column heading of the list of subnets: TAO in its pool.</extracomment>
        <translation>Pool τ</translation>
    </message>
    <message>
        <source>Volume τ</source>
        <extracomment>Column heading of the list of subnets: all that was ever traded.</extracomment>
        <translation>Volume τ</translation>
    </message>
    <message>
        <source>Stake α</source>
        <extracomment>Column heading of the list of subnets: its tokens outside the pool.</extracomment>
        <translation>Stake α</translation>
    </message>
    <message>
        <source>Neurons</source>
        <extracomment>Column heading of the list of subnets: places taken.</extracomment>
        <translation>Neurônios</translation>
    </message>
    <message>
        <source>Place τ</source>
        <extracomment>Column heading of the list of subnets: what a neuron&apos;s place costs.</extracomment>
        <translation>Vaga τ</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column heading of the list of subnets: time since it was registered.</extracomment>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Immune</source>
        <extracomment>Column heading of the list of subnets: time until it may be replaced.</extracomment>
        <translation>Imune</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>Column heading of the list of subnets: its turn to be replaced, 1 is next.</extracomment>
        <translation>Sai</translation>
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
        <translation>Preço</translation>
    </message>
    <message>
        <source>In a day</source>
        <extracomment>Caption of a figure: how the price changed in a day.</extracomment>
        <translation>Em um dia</translation>
    </message>
    <message>
        <source>Emission share</source>
        <extracomment>Caption of a figure: the subnet&apos;s part of the TAO that is emitted.</extracomment>
        <translation>Parte da emissão</translation>
    </message>
    <message>
        <source>TAO a day</source>
        <extracomment>Caption of a figure.</extracomment>
        <translation>TAO por dia</translation>
    </message>
    <message>
        <source>In the pool</source>
        <extracomment>Caption of a figure: what lies in the subnet&apos;s pool.</extracomment>
        <translation>No pool</translation>
    </message>
    <message>
        <source>Neurons</source>
        <extracomment>Caption of a figure: neurons and places.</extracomment>
        <translation>Neurônios</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Caption of an address.</extracomment>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Open the subnet</source>
        <extracomment>Button: the subnet&apos;s own page.</extracomment>
        <translation>Abrir a subnet</translation>
    </message>
    <message>
        <source>Stake on it</source>
        <extracomment>Button: leads to the staking page.</extracomment>
        <translation>Pôr stake nela</translation>
    </message>
    <message>
        <source>See its emission</source>
        <extracomment>Button: leads to the emission page.</extracomment>
        <translation>Ver a emissão dela</translation>
    </message>
    <message>
        <source>No prices were recorded here yet.</source>
        <extracomment>Where a subnet&apos;s price chart should be.</extracomment>
        <translation>Nenhum preço foi registrado aqui ainda.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button of a watched subnet.</extracomment>
        <translation>Parar de observar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>No price of that time was recorded here.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>Nenhum preço daquela época foi registrado aqui.</translation>
    </message>
    <message>
        <source>It gets no emission.</source>
        <extracomment>Tooltip of an en dash.</extracomment>
        <translation>Ela não recebe emissão.</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetPicker</name>
    <message>
        <source>Number, name or symbol</source>
        <extracomment>Inside an empty field that finds subnets.</extracomment>
        <translation>Número, nome ou símbolo</translation>
    </message>
</context>
<context>
    <name>soma::ui::SubnetsPage</name>
    <message>
        <source>Subnets</source>
        <extracomment>Name of the page with the list of all subnets.
----------
What a screen reader says of the list of subnets.</extracomment>
        <translation>Subnets</translation>
    </message>
    <message>
        <source>Name, number or owner</source>
        <extracomment>Placeholder and name of the field above the list of subnets.</extracomment>
        <translation>Nome, número ou dono</translation>
    </message>
    <message>
        <source>Find a subnet by name, number or owner</source>
        <translation>Achar uma subnet por nome, número ou dono</translation>
    </message>
    <message>
        <source>Watched only</source>
        <extracomment>Button above the list of subnets: only those with a star.</extracomment>
        <translation>Só observadas</translation>
    </message>
    <message>
        <source>Reading the subnets…</source>
        <extracomment>Shown while the list of subnets is read from the node.</extracomment>
        <translation>Lendo as subnets…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Above the list of subnets: %1 are shown of %2.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None of yours</source>
        <extracomment>Where a list of one&apos;s own subnets should be.</extracomment>
        <translation>Nenhuma sua</translation>
    </message>
    <message>
        <source>Subnets appear here that one of your accounts owns or has stake in.</source>
        <extracomment>Where a list of one&apos;s own subnets should be.</extracomment>
        <translation>Aparecem aqui as subnets de que uma das suas contas é dona ou nas quais tem stake.</translation>
    </message>
    <message>
        <source>No subnet matches</source>
        <extracomment>Where a list of subnets should be.</extracomment>
        <translation>Nenhuma subnet corresponde</translation>
    </message>
    <message>
        <source>Look for a part of a name, a number, or the beginning of an owner&apos;s address.</source>
        <extracomment>Where a list of subnets should be.</extracomment>
        <translation>Procure por parte de um nome, um número ou o começo do endereço de um dono.</translation>
    </message>
    <message>
        <source>Open the subnet</source>
        <extracomment>Menu item: the subnet&apos;s own page.</extracomment>
        <translation>Abrir a subnet</translation>
    </message>
    <message>
        <source>Watch or stop watching</source>
        <extracomment>Menu item: marks a subnet for the watch list, or takes the mark away.</extracomment>
        <translation>Observar ou parar de observar</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Menu item: the text of one cell goes to the clipboard.</extracomment>
        <translation>Copiar célula</translation>
    </message>
    <message>
        <source>Copy row</source>
        <extracomment>Menu item: the texts of one row go to the clipboard.</extracomment>
        <translation>Copiar linha</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Menu: which column orders the list.</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu: which columns are shown.</extracomment>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>soma::ui::SudoAct</name>
    <message>
        <source>%1 as administrator</source>
        <extracomment>Headline of a review; %1 is the technical name of a call.</extracomment>
        <translation>%1 como administrador</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Button that signs; %1 is the technical name of a call.</extracomment>
        <translation>Chamar %1</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Caption on a review page: the account that signs.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The administrator&apos;s calls pass by the rules that hold for everybody else. Save a snapshot first if you may want to go back.</source>
        <extracomment>Risk on a review page.</extracomment>
        <translation>As chamadas do administrador passam por cima das regras que valem para todos os outros. Salve antes um instantâneo se talvez queira voltar.</translation>
    </message>
    <message>
        <source>Back to the network</source>
        <extracomment>Button after signing: leads back to the controls of the local network.</extracomment>
        <translation>Voltar à rede</translation>
    </message>
</context>
<context>
    <name>soma::ui::SudoCard</name>
    <message>
        <source>Administrator</source>
        <extracomment>Heading on the node page: calls that only the administrator of a local network may make.</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>This wallet holds the key that may do everything on this network. Choose a call; it is tried out on the newest block while you type, and nothing is sent before you sign.</source>
        <extracomment>Explains the administrator&apos;s calls.</extracomment>
        <translation>Esta carteira tem a chave que pode fazer tudo nesta rede. Escolha uma chamada; ela é experimentada no bloco mais novo enquanto você digita, e nada é enviado antes de você assinar.</translation>
    </message>
    <message>
        <source>Pallet</source>
        <extracomment>Field label: a part of the chain&apos;s program.</extracomment>
        <translation>Pallet</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Field label: what the administrator wants done.</extracomment>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review the administrator&apos;s call</source>
        <extracomment>Screen reader name of that button.</extracomment>
        <translation>Revisar a chamada do administrador</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Choice at a yes-or-no argument of a call.</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Choice at a yes-or-no argument of a call.</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>In TAO, with a dot before the decimals.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>Em TAO, com um ponto antes das casas decimais.</translation>
    </message>
    <message>
        <source>The number of a subnet.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>O número de uma subnet.</translation>
    </message>
    <message>
        <source>An address.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>Um endereço.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>Um número inteiro.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Any text.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>Qualquer texto.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <extracomment>Hint at an argument of a call.</extracomment>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>In place, at an argument of a call.</extracomment>
        <translation>Digite um número inteiro.</translation>
    </message>
    <message>
        <source>Type an amount in TAO, with a dot before the decimals.</source>
        <extracomment>In place, at an argument of a call.</extracomment>
        <translation>Digite um valor em TAO, com ponto antes dos decimais.</translation>
    </message>
    <message>
        <source>The chain takes %1 at least.</source>
        <extracomment>In place, at an argument of a call; %1 is a number.</extracomment>
        <translation>A cadeia aceita no mínimo %1.</translation>
    </message>
    <message>
        <source>The chain takes %1 at most.</source>
        <extracomment>In place, at an argument of a call; %1 is a number.</extracomment>
        <translation>A cadeia aceita no máximo %1.</translation>
    </message>
    <message>
        <source>Fill in the arguments to see what the call would change.</source>
        <extracomment>Below the arguments of a call, before they are all there.</extracomment>
        <translation>Preencha os argumentos para ver o que a chamada mudaria.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Experimentando…</translation>
    </message>
    <message>
        <source>The call works and changes nothing that is kept.</source>
        <extracomment>Below the arguments of a call that was tried out.</extracomment>
        <translation>A chamada funciona e não muda nada que é guardado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of what a call would change.</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soma::ui::SummaryTab</name>
    <message>
        <source>Address copied</source>
        <extracomment>Short confirmation after copying an address.</extracomment>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Heading above an account&apos;s address.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Anybody may know it. Compare it group by group when you give it to somebody.</source>
        <extracomment>Below an account&apos;s address.</extracomment>
        <translation>Qualquer um pode conhecê-lo. Compare-o grupo por grupo quando o der a alguém.</translation>
    </message>
    <message>
        <source>Local faucet</source>
        <extracomment>Heading: gives test TAO on a local network.</extracomment>
        <translation>Torneira local</translation>
    </message>
    <message>
        <source>This is your own network, so it can give you TAO to try things with. It has no value anywhere else.</source>
        <extracomment>Explains the faucet.</extracomment>
        <translation>Esta é a sua própria rede, então ela pode dar TAO para você experimentar. Ele não tem valor em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Fund with %1</source>
        <extracomment>Button of the faucet; %1 is an amount.</extracomment>
        <translation>Receber %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Heading above an account&apos;s balances.</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Caption: spendable and locked part of a balance together.</extracomment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <extracomment>Caption: what can be sent while the account stays open.</extracomment>
        <translation>Pode ser enviado</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Caption: part of a balance held back for a purpose.</extracomment>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Caption: part of the free balance that cannot be sent.</extracomment>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance.</extracomment>
        <translation>O nó ainda não respondeu, então o saldo não é conhecido.</translation>
    </message>
    <message>
        <source>On its way: the next block brings it</source>
        <translation>A caminho: o próximo bloco o traz</translation>
    </message>
</context>
<context>
    <name>soma::ui::TaskPage</name>
    <message>
        <source>Working on the key file…</source>
        <extracomment>Beside a progress bar, while a key file is decrypted or encrypted.</extracomment>
        <translation>Trabalhando no arquivo de chave…</translation>
    </message>
    <message>
        <source>Password of this account</source>
        <translation>Senha desta conta</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <extracomment>At the empty field for the password of an account.</extracomment>
        <translation>Digite a senha desta conta.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leaves a page that works on an account&apos;s keys.</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>soma::ui::TimeCard</name>
    <message>
        <source>Making blocks</source>
        <extracomment>Heading on the node page: how the local network&apos;s blocks come.
----------
What a screen reader says of the progress bar while many blocks are made.</extracomment>
        <translation>Produção de blocos</translation>
    </message>
    <message>
        <source>A block comes</source>
        <extracomment>Above the choice how often the local network makes a block.</extracomment>
        <translation>Um bloco vem</translation>
    </message>
    <message>
        <source>every 12 s</source>
        <extracomment>Choice how often the local network makes a block: the real network&apos;s pace.</extracomment>
        <translation>a cada 12 s</translation>
    </message>
    <message>
        <source>every 250 ms</source>
        <extracomment>Choice how often the local network makes a block.</extracomment>
        <translation>a cada 250 ms</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>Choice how often the local network makes a block: only when asked.</extracomment>
        <translation>à mão</translation>
    </message>
    <message>
        <source>Make one block</source>
        <extracomment>Button: the local network makes one block now.</extracomment>
        <translation>Fazer um bloco</translation>
    </message>
    <message>
        <source>Blocks to make at once</source>
        <extracomment>Field label on the node page: how many blocks to make in one go.</extracomment>
        <translation>Blocos a fazer de uma vez</translation>
    </message>
    <message>
        <source>Advance</source>
        <extracomment>Button: makes that many blocks as fast as the machine can.</extracomment>
        <translation>Adiantar</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>Button: ends the making of many blocks; those that are made stay.</extracomment>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Caption while many blocks are made.</extracomment>
        <translation>Feitos</translation>
    </message>
    <message>
        <source>Blocks a second</source>
        <extracomment>Caption while many blocks are made: how many each second.</extracomment>
        <translation>Blocos por segundo</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Caption while many blocks are made: the time until the last of them.</extracomment>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the local network goes on making blocks.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The first block is not made yet, so nothing can be said.</source>
        <extracomment>Tooltip of a rate and a time that are not known yet.</extracomment>
        <translation>O primeiro bloco ainda não foi feito, então nada se pode dizer.</translation>
    </message>
    <message>
        <source>under 1</source>
        <extracomment>A rate: fewer than one block a second.</extracomment>
        <translation>menos de 1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>In place of the time that is left, while the local network is paused.</extracomment>
        <translation>pausado</translation>
    </message>
    <message>
        <source>Block %1 is made.</source>
        <extracomment>After a block was made by hand; %1 is its number.</extracomment>
        <translation>O bloco %1 foi feito.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 blocks. The newest is block %3.</source>
        <translation>Parado depois de %1 de %2 blocos. O mais novo é o bloco %3.</translation>
    </message>
    <message>
        <source>Blocks made: %1, in %2. The newest is block %3.</source>
        <extracomment>After many blocks were made; %1 of them in %2, such as &quot;4 s&quot;; %3 is a number.</extracomment>
        <translation>Blocos feitos: %1, em %2. O mais novo é o bloco %3.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TotalHead</name>
    <message>
        <source>The node has not answered yet, so the balance is not known.</source>
        <extracomment>Tooltip of an unknown balance, and the line below it.</extracomment>
        <translation>O nó ainda não respondeu; por isso o saldo não é conhecido.</translation>
    </message>
    <message>
        <source>The stake could not be read. %1</source>
        <extracomment>Tooltip of an unknown sum of stake; %1 is a sentence with the reason.</extracomment>
        <translation>Não foi possível ler o stake. %1</translation>
    </message>
    <message>
        <source>The node is not running yet, so the stake is not known.</source>
        <extracomment>Tooltip of an unknown sum of stake.</extracomment>
        <translation>O nó ainda não está funcionando, então o stake não é conhecido.</translation>
    </message>
    <message>
        <source>The stake is being read from the chain.</source>
        <extracomment>Tooltip of an unknown sum of stake.</extracomment>
        <translation>O stake está sendo lido da cadeia.</translation>
    </message>
    <message>
        <source>The root claims could not be read. %1</source>
        <extracomment>Tooltip of an unknown sum of root claims; %1 is a sentence with the reason.</extracomment>
        <translation>Não foi possível ler os resgates da root. %1</translation>
    </message>
    <message>
        <source>The root claims are being read from the chain.</source>
        <extracomment>Tooltip of an unknown sum of root claims.</extracomment>
        <translation>Os resgates da root estão sendo lidos da cadeia.</translation>
    </message>
    <message>
        <source>What a sale on subnet %1 would give is not known. %2</source>
        <extracomment>Why the exit value is not known; %1 is a subnet, %2 a sentence with the reason.</extracomment>
        <translation>Não se sabe quanto uma venda na subnet %1 daria. %2</translation>
    </message>
    <message>
        <source>Everything you have</source>
        <extracomment>Caption above the one big figure.</extracomment>
        <translation>Tudo o que você tem</translation>
    </message>
    <message>
        <source>Stake on subnets counts at the price.</source>
        <extracomment>Tooltip of the big figure.</extracomment>
        <translation>O stake em subnets conta ao preço.</translation>
    </message>
    <message numerus="yes">
        <source>in %n account(s)</source>
        <extracomment>Below the big figure: over how many accounts it is the sum.</extracomment>
        <translation>
            <numerusform>em %n conta</numerusform>
            <numerusform>em %n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only watched</source>
        <extracomment>Follows &quot;in 3 accounts&quot;: how many of them have no key in this wallet.</extracomment>
        <translation>
            <numerusform>%n delas só observada</numerusform>
            <numerusform>%n delas só observadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Part of the total: can be spent.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Part of the total: held back for deposits.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Root stake</source>
        <extracomment>Part of the total: TAO staked on the root network.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>Stake na root</translation>
    </message>
    <message>
        <source>Subnet stake, spot</source>
        <extracomment>Part of the total: alpha staked on subnets, worth so much at the prices.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>Stake em subnets, à vista</translation>
    </message>
    <message>
        <source>At exit value</source>
        <extracomment>Beside the subnet stake at the prices: what selling it now would give.</extracomment>
        <translation>Ao valor de saída</translation>
    </message>
    <message>
        <source>Pending claims</source>
        <extracomment>Part of the total: dividends of root stake not taken yet.
----------
Part of the bar that shows what the total is made of.</extracomment>
        <translation>Resgates pendentes</translation>
    </message>
    <message>
        <source>On root stake is TAO; its price is one.</source>
        <extracomment>Tooltip of the root stake.</extracomment>
        <translation>Na root o stake é TAO; o preço é um.</translation>
    </message>
    <message>
        <source>At the price of this block, without fee and price impact.</source>
        <extracomment>Tooltip of the subnet stake at the prices.</extracomment>
        <translation>Ao preço deste bloco, sem taxa nem impacto no preço.</translation>
    </message>
    <message>
        <source>What selling all of it now would give. Not a part of its own: it is what the same stake really brings.</source>
        <extracomment>Tooltip of the subnet stake at its exit value.</extracomment>
        <translation>Quanto daria vender tudo agora. Não é uma parte à parte: é o que o mesmo stake realmente rende.</translation>
    </message>
    <message>
        <source>Alpha that root stake has earned on subnets, at the prices, before it is taken.</source>
        <extracomment>Tooltip of the pending root claims.</extracomment>
        <translation>Alpha que o stake na root ganhou em subnets, aos preços, antes de ser resgatado.</translation>
    </message>
    <message>
        <source>Nothing is staked on subnets, so no part of it would have to be sold.</source>
        <extracomment>Below the total, where else the cost of selling stands.</extracomment>
        <translation>Não há stake em subnets, então nenhuma parte precisaria ser vendida.</translation>
    </message>
    <message>
        <source>Sold now, the subnet stake would give %1. That is %2 (%3) below its spot value: a sale lowers the price it is made at, and the pool keeps a fee.</source>
        <extracomment>Below the total; %1 and %2 are amounts, %3 a percentage.</extracomment>
        <translation>Vendido agora, o stake em subnets daria %1. São %2 (%3) abaixo do valor à vista: uma venda baixa o próprio preço, e o pool fica com uma taxa.</translation>
    </message>
    <message>
        <source>Part of it is locked and cannot be sold yet.</source>
        <extracomment>Follows the sentence about selling all subnet stake.</extracomment>
        <translation>Parte dele está bloqueada e ainda não pode ser vendida.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeAmountBox</name>
    <message>
        <source>Amount</source>
        <extracomment>Field label of the stake ticket.
----------
Names of the two axes of the curve in the stake ticket.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Part of what there is</source>
        <extracomment>Screen reader name of the slider of the stake ticket.</extracomment>
        <translation>Parte do que há</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>Small button of the stake ticket: all there is.</extracomment>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>All there is</source>
        <extracomment>Screen reader name of the button for all there is.</extracomment>
        <translation>Tudo o que há</translation>
    </message>
    <message>
        <source>%1 percent of what there is</source>
        <translation>%1 por cento do que há</translation>
    </message>
    <message>
        <source>Price impact</source>
        <translation>Impacto no preço</translation>
    </message>
    <message>
        <source>%1 available</source>
        <extracomment>At the amount field: what there is, with its unit.</extracomment>
        <translation>%1 disponível</translation>
    </message>
    <message>
        <source>Nothing is bought or sold: the stake only changes hands.</source>
        <extracomment>Instead of the curve of the stake ticket.</extracomment>
        <translation>Nada é comprado nem vendido: o stake só muda de mãos.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradePlaces</name>
    <message>
        <source>Account</source>
        <extracomment>Field label of the stake ticket: whose stake or TAO it is.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Field label of the stake ticket: which of the positions.</extracomment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>Field label of the stake ticket.</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Field label of the stake ticket: who is staked with.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>To subnet</source>
        <extracomment>Field label of the stake ticket: where stake is moved to.</extracomment>
        <translation>Para a subnet</translation>
    </message>
    <message>
        <source>To validator</source>
        <extracomment>Field label of the stake ticket: with whom it is staked afterwards.</extracomment>
        <translation>Para o validador</translation>
    </message>
    <message>
        <source>To account</source>
        <extracomment>Field label of the stake ticket: the account that gets the stake.</extracomment>
        <translation>Para a conta</translation>
    </message>
    <message>
        <source>Choose a validator…</source>
        <extracomment>Button of the stake ticket: opens the list of validators.</extracomment>
        <translation>Escolher um validador…</translation>
    </message>
    <message>
        <source>Validator: %1</source>
        <extracomment>Screen reader name of that button; %1 is the validator that is chosen.</extracomment>
        <translation>Validador: %1</translation>
    </message>
    <message>
        <source>To validator: %1</source>
        <extracomment>Screen reader name of that button; %1 is the validator that is chosen.</extracomment>
        <translation>Para o validador: %1</translation>
    </message>
    <message>
        <source>Choose the subnet to stake on.</source>
        <extracomment>In place, when no subnet is chosen.</extracomment>
        <translation>Escolha a subnet em que pôr stake.</translation>
    </message>
    <message>
        <source>Choose the validator to stake with.</source>
        <extracomment>In place, when no validator is chosen.</extracomment>
        <translation>Escolha o validador com quem pôr stake.</translation>
    </message>
    <message>
        <source>This account has no stake to choose from.</source>
        <extracomment>In place, when the account has no stake.</extracomment>
        <translation>Esta conta não tem stake de onde escolher.</translation>
    </message>
    <message>
        <source>Choose where to move it.</source>
        <extracomment>In place, when no destination is chosen.</extracomment>
        <translation>Escolha para onde movê-lo.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeSummary</name>
    <message>
        <source>You give</source>
        <extracomment>Row of the stake ticket: what leaves the account.</extracomment>
        <translation>Você dá</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>Row of the stake ticket: what comes in return.</extracomment>
        <translation>Você recebe</translation>
    </message>
    <message>
        <source>Pool fee in it</source>
        <extracomment>Row of the stake ticket: what the pool keeps; part of what is given.</extracomment>
        <translation>Taxa do pool incluída</translation>
    </message>
    <message>
        <source>Price impact</source>
        <extracomment>Row of the stake ticket: how much less comes out than at the price before.</extracomment>
        <translation>Impacto no preço</translation>
    </message>
    <message>
        <source>Price after</source>
        <extracomment>Row of the stake ticket.</extracomment>
        <translation>Preço depois</translation>
    </message>
    <message>
        <source>Breaks even at</source>
        <extracomment>Row of the stake ticket: how far the price must rise so that selling gives back what was paid.</extracomment>
        <translation>Empata em</translation>
    </message>
    <message>
        <source>Limit price</source>
        <extracomment>Row of the stake ticket: the worst price at which the chain still trades.</extracomment>
        <translation>Preço limite</translation>
    </message>
    <message>
        <source>Known once the fields above are filled in.</source>
        <extracomment>Tooltip of figures that are not known yet.</extracomment>
        <translation>Conhecido quando os campos acima forem preenchidos.</translation>
    </message>
    <message>
        <source>The quote uses the chain&apos;s own arithmetic and follows every block.</source>
        <extracomment>Below the rows of the stake ticket, before there is a quote.</extracomment>
        <translation>A cotação usa a aritmética da própria cadeia e segue cada bloco.</translation>
    </message>
    <message>
        <source>Costs %1 against the price before, fee included.</source>
        <extracomment>Tooltip of the price impact; %1 is an amount.</extracomment>
        <translation>Custa %1 em relação ao preço anterior, taxa incluída.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <extracomment>Tooltip of the price afterwards; %1 is the price before.</extracomment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>price +%1</source>
        <extracomment>Value of the break-even row; %1 is a percentage.</extracomment>
        <translation>preço +%1</translation>
    </message>
    <message>
        <source>So far the price has to rise until selling all of it gives back what it cost, fees and impact both ways included.</source>
        <extracomment>Tooltip of the break-even row.</extracomment>
        <translation>O quanto o preço precisa subir até que vender tudo devolva o que custou, com taxas e impacto nos dois sentidos.</translation>
    </message>
    <message>
        <source>The pool could not take it back now.</source>
        <extracomment>Tooltip of the break-even row when it is not known.</extracomment>
        <translation>O pool não poderia recomprar agora.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Value of the limit row when the call has none.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Quoted at block %1.</source>
        <extracomment>Below the rows of the stake ticket; %1 is a block number.</extracomment>
        <translation>Cotado no bloco %1.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeTerms</name>
    <message>
        <source>Tolerance, %</source>
        <extracomment>Field label of the stake ticket: how much worse the price may get before the block is made.</extracomment>
        <translation>Tolerância, %</translation>
    </message>
    <message>
        <source>Limit price</source>
        <extracomment>Field label of the stake ticket: the worst price, in TAO per alpha.</extracomment>
        <translation>Preço limite</translation>
    </message>
    <message>
        <source>A part will do</source>
        <extracomment>Check box of the stake ticket.</extracomment>
        <translation>Uma parte basta</translation>
    </message>
    <message>
        <source>Trades as much as the limit allows. Without it the chain trades all or nothing.</source>
        <extracomment>Explains that check box.</extracomment>
        <translation>Negocia tanto quanto o limite permitir. Sem isto a cadeia negocia tudo ou nada.</translation>
    </message>
    <message>
        <source>The chain has no limit for this call: it trades at whatever price the block has.</source>
        <extracomment>Hint at the limit price that cannot be set.</extracomment>
        <translation>A cadeia não tem limite para esta chamada: ela negocia ao preço que o bloco tiver.</translation>
    </message>
    <message>
        <source>Your own limit; the tolerance does not count.</source>
        <translation>Seu próprio limite; a tolerância não conta.</translation>
    </message>
    <message>
        <source>From the tolerance, beyond the trade&apos;s own impact.</source>
        <translation>Da tolerância, além do impacto da própria negociação.</translation>
    </message>
    <message>
        <source>Type a percentage below 100, such as 0.5.</source>
        <extracomment>In place, at the tolerance.</extracomment>
        <translation>Digite uma porcentagem abaixo de 100, como 0.5.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TradeTicket</name>
    <message>
        <source>Stake</source>
        <extracomment>Choice of the stake ticket: TAO becomes stake.</extracomment>
        <translation>Stake</translation>
    </message>
    <message>
        <source>Unstake</source>
        <extracomment>Choice of the stake ticket: stake becomes TAO.</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>Choice of the stake ticket: to another validator or subnet.</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Choice of the stake ticket: to another account.</extracomment>
        <translation>Transferir</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferForm</name>
    <message>
        <source>From</source>
        <extracomment>Field label: which account pays.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field label: the recipient&apos;s address.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field label.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>Small button at the amount field: all that can be sent.</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <extracomment>Field label: a note for oneself.</extracomment>
        <translation>Nota para você</translation>
    </message>
    <message>
        <source>Stays on this computer and is never part of the transaction.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>Fica neste computador e nunca faz parte da transação.</translation>
    </message>
    <message>
        <source>Keep my account open</source>
        <extracomment>Check box of the send form.</extracomment>
        <translation>Manter minha conta aberta</translation>
    </message>
    <message>
        <source>The chain forgets accounts that hold less than %1. With this on, a transfer that would close yours is refused.</source>
        <extracomment>Explains that check box; %1 is an amount.</extracomment>
        <translation>A rede esquece contas com menos de %1. Com isto ligado, uma transferência que encerraria a sua é recusada.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: leads to the page that shows what will change. Nothing is sent yet.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Button of the send form: one more person to send to.</extracomment>
        <translation>Adicionar um destinatário</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <extracomment>Button of the send form: opens a place to paste several recipients into.</extracomment>
        <translation>Colar uma lista…</translation>
    </message>
    <message>
        <source>One transaction takes at most %1 recipients. Send to the others in another one.</source>
        <extracomment>On the send page; %1 is a number.</extracomment>
        <translation>Uma transação leva no máximo %1 destinatários. Envie aos outros em outra.</translation>
    </message>
    <message>
        <source>There is no recipient in this. Each line needs an address and an amount.</source>
        <extracomment>On the send page, at a pasted text.</extracomment>
        <translation>Não há destinatário nisto. Cada linha precisa de um endereço e um valor.</translation>
    </message>
    <message>
        <source>These would be %1 recipients, and one transaction takes at most %2. Nothing was filled in; split the list.</source>
        <extracomment>On the send page, at a pasted list; both are numbers.</extracomment>
        <translation>Seriam %1 destinatários, e uma transação leva no máximo %2. Nada foi preenchido; divida a lista.</translation>
    </message>
    <message>
        <source>Together these amounts are more TAO than can exist.</source>
        <extracomment>On the send page, about several amounts together.</extracomment>
        <translation>Juntos, estes valores são mais TAO do que pode existir.</translation>
    </message>
    <message>
        <source>Together that is %1, and the account can send %2 before the fee.</source>
        <extracomment>On the send page; both are amounts.</extracomment>
        <translation>Juntos são %1, e a conta pode enviar %2 antes da taxa.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferPlan</name>
    <message>
        <source>What it will cost</source>
        <extracomment>Heading of the panel with the fee.</extracomment>
        <translation>Quanto vai custar</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Caption: what the chain takes.</extracomment>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Leaves your account</source>
        <extracomment>Caption: amount and fee together.</extracomment>
        <translation>Sai da sua conta</translation>
    </message>
    <message>
        <source>Stays in your account</source>
        <extracomment>Caption: the sender&apos;s balance afterwards.</extracomment>
        <translation>Fica na sua conta</translation>
    </message>
    <message numerus="yes">
        <source>Amount for %n recipient(s)</source>
        <extracomment>Caption: the sum for several recipients.</extracomment>
        <translation>
            <numerusform>Valor para %n destinatário</numerusform>
            <numerusform>Valor para %n destinatários</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption: what the recipient gets.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Known once every recipient has an address and an amount.</source>
        <translation>Conhecido quando cada destinatário tiver endereço e valor.</translation>
    </message>
    <message>
        <source>Known once recipient and amount are there.</source>
        <translation>Conhecido quando houver destinatário e valor.</translation>
    </message>
    <message>
        <source>The fee is worked out by the node while you type.</source>
        <extracomment>In the panel with the fee, before the form is complete.</extracomment>
        <translation>O nó calcula a taxa enquanto você digita.</translation>
    </message>
    <message>
        <source>At block %1.</source>
        <extracomment>In the panel with the fee; %1 is a block number.</extracomment>
        <translation>No bloco %1.</translation>
    </message>
    <message>
        <source>At block %1. All of them are paid in one transaction, or none.</source>
        <extracomment>In the panel with the fee; %1 is a block number.</extracomment>
        <translation>No bloco %1. Todos são pagos em uma transação, ou nenhum.</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferReview</name>
    <message>
        <source>Send %1</source>
        <extracomment>Headline of the review page; %1 is an amount.</extracomment>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Caption on the review page.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Caption on the review page.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Stands in place of the recipient&apos;s name when it is not one of the person&apos;s accounts.</extracomment>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>Heading of the before-and-after table.</extracomment>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column heading of the before-and-after table.</extracomment>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Row of the before-and-after table: the sender&apos;s balance.</extracomment>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>Row of the before-and-after table: the recipient&apos;s balance.</extracomment>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Fee, to the block&apos;s author</source>
        <extracomment>Row of the before-and-after table.</extracomment>
        <translation>Taxa, para o autor do bloco</translation>
    </message>
    <message>
        <source>Burned, because it is too small to stay</source>
        <extracomment>Row of the before-and-after table: a rest too small to stay.</extracomment>
        <translation>Queimado, porque é pouco demais para ficar</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <extracomment>Heading above the risks on the review page.</extracomment>
        <translation>Antes de assinar</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>Password field on the review page; %1 is an account&apos;s name.</extracomment>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>The signature is good for one use and expires %1.</source>
        <extracomment>Below the password; %1 is &quot;in 4 min 12 s (21 blocks)&quot;.</extracomment>
        <translation>A assinatura serve uma vez e expira %1.</translation>
    </message>
    <message>
        <source>%1 is unlocked, so no password is needed.</source>
        <extracomment>Instead of the password field; %1 is an account&apos;s name.</extracomment>
        <translation>%1 está desbloqueada; não é preciso senha.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leads back to the form.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Opening the key and signing…</source>
        <extracomment>The button while the key file is being opened, which takes about a second.</extracomment>
        <translation>Abrindo a chave e assinando…</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <extracomment>Button: signs and sends; %1 is an amount, %2 a short address.</extracomment>
        <translation>Enviar %1 para %2</translation>
    </message>
</context>
<context>
    <name>soma::ui::TransferTrack</name>
    <message>
        <source>Hash copied</source>
        <extracomment>Short confirmation after copying a hash.</extracomment>
        <translation>Hash copiado</translation>
    </message>
    <message>
        <source>%1 was not sent</source>
        <extracomment>Headline of the tracked transfer; %1 is an amount.</extracomment>
        <translation>%1 não foram enviados</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <extracomment>Headline of the tracked transfer; %1 is an amount.</extracomment>
        <translation>%1 enviou</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Headline of the tracked transfer; %1 is an amount.</extracomment>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Below the headline; %1 is an account&apos;s name or a short address.</extracomment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>It is final: nobody can undo it.</source>
        <extracomment>Below the steps of a transfer that is finalized.</extracomment>
        <translation>É definitivo: ninguém pode desfazer.</translation>
    </message>
    <message>
        <source>You can leave this page. The overview keeps track of it.</source>
        <extracomment>Below the steps of a transfer that is under way.</extracomment>
        <translation>Você pode sair desta página. A visão geral acompanha.</translation>
    </message>
    <message>
        <source>Transaction hash</source>
        <extracomment>Caption above the hash of a transaction.</extracomment>
        <translation>Hash da transação</translation>
    </message>
    <message>
        <source>Send another</source>
        <extracomment>Button: an empty send form.</extracomment>
        <translation>Enviar outra</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Button: to the first page.</extracomment>
        <translation>Para a visão geral</translation>
    </message>
</context>
<context>
    <name>soma::ui::ValidatorModel</name>
    <message>
        <source>Validator</source>
        <extracomment>Column heading of the validators.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column heading of the validators: the place in the subnet.</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Stake</source>
        <extracomment>Column heading of the validators: all stake with it in the subnet.</extracomment>
        <translation>Stake</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>Column heading of the validators: what it keeps of the rewards.</extracomment>
        <translation>Take</translation>
    </message>
    <message>
        <source>Permit</source>
        <extracomment>Column heading of the validators: whether it may validate.</extracomment>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Column heading of the validators: whether it set weights lately.</extracomment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Gross 7 d</source>
        <extracomment>Column heading of the validators: earned in seven days, before the take.</extracomment>
        <translation>Bruto 7 d</translation>
    </message>
    <message>
        <source>− take</source>
        <extracomment>Column heading of the validators: the part of that which the validator keeps.</extracomment>
        <translation>− take</translation>
    </message>
    <message>
        <source>Net 7 d</source>
        <extracomment>Column heading of the validators: earned in seven days by those who stake.</extracomment>
        <translation>Líquido 7 d</translation>
    </message>
</context>
<context>
    <name>soma::ui::ValidatorPicker</name>
    <message>
        <source>yes</source>
        <extracomment>In the list of validators: a property that holds.</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>In seven days, of the stake, if every epoch pays what the last one did. What entering and leaving cost is in the ticket; changes of price are not in it.</source>
        <extracomment>Tooltip of a yield in the list of validators.</extracomment>
        <translation>Em sete dias, do stake, se cada época pagar o que a última pagou. O que entrar e sair custam está no boleto; mudanças de preço não estão incluídas.</translation>
    </message>
    <message>
        <source>Validators of %1</source>
        <extracomment>Headline of the list of validators; %1 is a subnet in words.</extracomment>
        <translation>Validadores de %1</translation>
    </message>
    <message>
        <source>Read from the chain, all of them. Names are what validators say of themselves; nobody has checked them, so compare the address.</source>
        <extracomment>Below that headline.</extracomment>
        <translation>Lidos da cadeia, todos. Os nomes são o que os validadores dizem de si; ninguém os conferiu, então compare o endereço.</translation>
    </message>
    <message>
        <source>Name or address</source>
        <extracomment>Inside the empty search field of the validators.</extracomment>
        <translation>Nome ou endereço</translation>
    </message>
    <message>
        <source>Search validators</source>
        <extracomment>Screen reader name of the search field of the validators.</extracomment>
        <translation>Procurar validadores</translation>
    </message>
    <message>
        <source>On this subnet</source>
        <extracomment>Filter of the validators: they have a place in this subnet.</extracomment>
        <translation>Nesta subnet</translation>
    </message>
    <message>
        <source>With permit</source>
        <extracomment>Filter of the validators: they may validate.</extracomment>
        <translation>Com permissão</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Filter of the validators: they set weights lately.</extracomment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>Filter of the validators: they have given themselves a name.</extracomment>
        <translation>Com nome</translation>
    </message>
    <message>
        <source>Take up to, %</source>
        <extracomment>Before the field for the highest take, in percent.</extracomment>
        <translation>Take até, %</translation>
    </message>
    <message>
        <source>Choose this validator</source>
        <extracomment>Button: takes the selected validator into the ticket.</extracomment>
        <translation>Escolher este validador</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leads back to the ticket.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Validators</source>
        <extracomment>Screen reader name of the table of validators.</extracomment>
        <translation>Validadores</translation>
    </message>
    <message>
        <source>No validator fits</source>
        <extracomment>Heading where the validators would be.</extracomment>
        <translation>Nenhum validador serve</translation>
    </message>
    <message>
        <source>Nobody in this list has everything that the filters ask for. Take one of them away.</source>
        <extracomment>Explanation there.</extracomment>
        <translation>Ninguém nesta lista tem tudo o que os filtros pedem. Tire um deles.</translation>
    </message>
    <message>
        <source>Reading the validators from the chain…</source>
        <extracomment>Shown while the validators are read.</extracomment>
        <translation>Lendo os validadores da cadeia…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Below the list of validators; %1 and %2 are numbers.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>soma::ui::VerifyTask</name>
    <message>
        <source>Verify a message</source>
        <extracomment>Headline.</extracomment>
        <translation>Verificar uma mensagem</translation>
    </message>
    <message>
        <source>Paste the three parts exactly as you got them; a single space makes another message.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Cole as três partes exatamente como as recebeu; um único espaço forma outra mensagem.</translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <extracomment>Field label: the address of whoever signed.</extracomment>
        <translation>Endereço de quem assinou</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Field label: the text that was signed.</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Field label: the signature of a text.</extracomment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>0x and 128 characters.</source>
        <extracomment>Hint under that field.</extracomment>
        <translation>0x e 128 caracteres.</translation>
    </message>
    <message>
        <source>✓ This account signed this message.</source>
        <extracomment>A signed message was checked and the signature is right.</extracomment>
        <translation>✓ Esta conta assinou esta mensagem.</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Button: checks a signature.</extracomment>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>soma::ui::WatchCard</name>
    <message>
        <source>No price of that time was recorded here.</source>
        <extracomment>Tooltip of an empty cell in the watch list.</extracomment>
        <translation>Nenhum preço daquela época foi registrado aqui.</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>Heading of the card with the subnets that the person marked.</extracomment>
        <translation>Lista de observação</translation>
    </message>
    <message>
        <source>Watched subnets</source>
        <extracomment>What a screen reader says of the table of marked subnets.</extracomment>
        <translation>Subnets observadas</translation>
    </message>
    <message>
        <source>No subnet is marked yet. In the list of subnets, click the star of a row or press W on it.</source>
        <extracomment>In the empty watch list: how to put something into it.</extracomment>
        <translation>Nenhuma subnet está marcada ainda. Na lista de subnets, clique na estrela de uma linha ou tecle W nela.</translation>
    </message>
    <message>
        <source>The subnets you marked no longer exist on this chain.</source>
        <extracomment>In the watch list: all marked subnets are gone.</extracomment>
        <translation>As subnets que você marcou já não existem nesta cadeia.</translation>
    </message>
    <message>
        <source>Reading the subnets…</source>
        <extracomment>In the watch list while the subnets are read from the node.</extracomment>
        <translation>Lendo as subnets…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button in the watch list: ask the node again.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show the subnets</source>
        <translation>Mostrar as subnets</translation>
    </message>
</context>
<context>
    <name>soma::ui::WatchPages</name>
    <message>
        <source>Watch an address</source>
        <extracomment>Headline of the page that adds a watch-only account.</extracomment>
        <translation>Observar um endereço</translation>
    </message>
    <message>
        <source>You see its balance and its movements. Nothing can be sent from here, because its key stays where it is.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Você vê o saldo e os movimentos. Nada pode ser enviado daqui, porque a chave fica onde está.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Field label.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field label: the name of an account.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Watch it</source>
        <extracomment>Button: adds a watch-only account.</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Give the account a name, such as savings.</source>
        <extracomment>At the empty name field of a new account.</extracomment>
        <translation>Dê um nome à conta, como poupança.</translation>
    </message>
</context>
<context>
    <name>soma::ui::WeightsTab</name>
    <message>
        <source>Weights</source>
        <extracomment>Choice over a picture of a subnet: what validators give miners.
----------
Tab of a subnet&apos;s page: weights and bonds.</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Bonds</source>
        <extracomment>Choice over a picture of a subnet: what has grown of the weights.</extracomment>
        <translation>Bonds</translation>
    </message>
    <message>
        <source>Weights and bonds by validator and miner</source>
        <extracomment>What a screen reader says of the picture of weights or bonds.</extracomment>
        <translation>Pesos e bonds por validador e minerador</translation>
    </message>
    <message>
        <source>validators, most stake first</source>
        <extracomment>Names of the picture&apos;s axes.</extracomment>
        <translation>validadores, maior stake primeiro</translation>
    </message>
    <message>
        <source>miners</source>
        <translation>mineradores</translation>
    </message>
    <message>
        <source>Reading weights and bonds…</source>
        <extracomment>Shown while weights are read from the node.</extracomment>
        <translation>Lendo pesos e bonds…</translation>
    </message>
    <message>
        <source>No weights</source>
        <extracomment>Where a picture of weights should be.</extracomment>
        <translation>Sem pesos</translation>
    </message>
    <message>
        <source>No validator of this subnet has set weights that can be read. Sealed weights show when they are opened.</source>
        <extracomment>Where a picture of weights should be.</extracomment>
        <translation>Nenhum validador desta subnet definiu pesos que possam ser lidos. Pesos lacrados aparecem quando são abertos.</translation>
    </message>
</context>
<context>
    <name>soma::ui::WordGrid</name>
    <message>
        <source>Backup words</source>
        <extracomment>Screen reader name of the numbered grid of backup words.</extracomment>
        <translation>Palavras do backup</translation>
    </message>
    <message>
        <source>The words are hidden.</source>
        <extracomment>Screen reader description of that grid while the words are hidden.</extracomment>
        <translation>As palavras estão escondidas.</translation>
    </message>
</context>
<context>
    <name>soma::ui::WordsTask</name>
    <message>
        <source>The words of %1</source>
        <extracomment>Headline; %1 is an account&apos;s name.</extracomment>
        <translation>As palavras de %1</translation>
    </message>
    <message>
        <source>Whoever sees them has the account. Look around before you go on, and write them on paper only.</source>
        <extracomment>Explains that page.</extracomment>
        <translation>Quem as vê tem a conta. Olhe em volta antes de continuar, e escreva-as só em papel.</translation>
    </message>
    <message>
        <source>They disappear when this window loses the keyboard or is locked, and they cannot be copied.</source>
        <extracomment>Below the words of an account.</extracomment>
        <translation>Elas somem quando esta janela perde o teclado ou é bloqueada, e não podem ser copiadas.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: asks for the words of an account.</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <extracomment>The button while a key file is opened, which takes a second or two.</extracomment>
        <translation>Abrindo a chave…</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <extracomment>Button above the words of an account.</extracomment>
        <translation>Ocultar as palavras</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>This account was not made from words alone: from a seed, a file or a derivation path. Its backup is an exported copy.</source>
        <extracomment>When the words of an account were asked for that was not made from words.</extracomment>
        <translation>Esta conta não foi feita só de palavras: veio de uma semente, de um arquivo ou de um caminho de derivação. A cópia de segurança dela é uma cópia exportada.</translation>
    </message>
</context>
</TS>
