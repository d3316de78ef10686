// Colours, amounts, addresses, times, sentences and translations: everything without a window.
#include "chain/api/lab/lab_error.h"
#include "chain/api/node_error.h"
#include "chain/primitives/ss58_address.h"
#include "chain/primitives/validity_error.h"
#include "tests/support/fake_wallet.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/call_text.h"
#include "ui/format/error_text.h"
#include "ui/format/refusal_text.h"
#include "ui/format/time_format.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/strength_meter.h"
#include "wallet/api/wallet_error.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::ui;

namespace {

const QString kTranslations = QStringLiteral(SOMA_SOURCE_DIR "/translations/");

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
};

QList<Message> readTranslations(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, false});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                messages.last().translations.append(text);
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlace(u"%(\\d|n)"_s);
    QStringList found;
    for (auto it = kPlace.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// Every value of an enum without gaps, up to the first one whose name is not known.
template <typename E>
std::vector<E> valuesOf(int first = 0)
{
    std::vector<E> values;
    for (int i = first; errorName(static_cast<E>(i)) != "Unknown"; ++i)
        values.push_back(static_cast<E>(i));
    return values;
}

} // namespace

class TestUiWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableInEveryTheme();
    void styleSheetKnowsEveryToken();
    void everyIconDraws();
    void amountsAreShownExactly();
    void columnsRoundDownAndNeverToZero();
    void amountsAreParsedExactly();
    void wrongAmountsSayWhatIsWrong();
    void amountsGoRound();
    void addressesAreGrouped();
    void timesAreSaid();
    void everyErrorHasItsOwnSentence();
    void errorsNameThePart();
    void failuresHaveSentences();
    void callsAreSaidInWords();
    void strengthErrsToTheWeakSide();
    void settingsKeepChoices();

    void everyLanguageIsComplete_data() { languages(); }

    void everyLanguageIsComplete();

    void translationsKeepTheirPlaces_data() { languages(); }

    void translationsKeepTheirPlaces();

    void nothingIsMissingFromTheTranslations_data() { languages(); }

    void nothingIsMissingFromTheTranslations();

private:
    static void languages();
};

void TestUiWords::textIsReadableInEveryTheme()
{
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        const Tokens& t = tokensOf(kind);
        for (const QColor& ground : {t.base, t.surface, t.raised})
            for (const QColor& text :
                 {t.text, t.textSoft, t.textFaint, t.accent, t.up, t.down, t.warn, t.info})
                QVERIFY2(contrastRatio(text, ground) >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name())
                                        .arg(contrastRatio(text, ground))));
        QVERIFY(contrastRatio(t.accentText, t.accent) >= 4.5);
    }
}

void TestUiWords::styleSheetKnowsEveryToken()
{
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        const QString sheet = styleSheetOf(kind);
        QVERIFY(sheet.size() > 1'000);
        QVERIFY2(!sheet.contains(u'@'), "a word of the style sheet is no token");
    }
}

void TestUiWords::everyIconDraws()
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() > 20);
    for (const QString& name : names) {
        const QImage image =
            iconPixmap(QString(name).chopped(4), 16, QColor(10, 200, 30), 1.0).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || qAlpha(image.pixel(x, y)) > 64;
        QVERIFY2(drawn, qPrintable(name));
    }
}

void TestUiWords::amountsAreShownExactly()
{
    const auto plain = [](QString text) {
        return text.replace(kThinSpace, u'_').replace(QChar(QChar::Nbsp), u' ');
    };
    QCOMPARE(plain(amountText(Rao(0))), u"0 τ"_s);
    QCOMPARE(plain(amountText(Rao(1))), u"0.000000001 τ"_s);
    QCOMPARE(plain(amountText(Rao(12'345'000'000))), u"12.345 τ"_s);
    QCOMPARE(plain(amountText(Rao(1'000'000'000'000'000))), u"1_000_000 τ"_s);
    QCOMPARE(plain(amountText(Rao::max())), u"18_446_744_073.709551615 τ"_s);
    QCOMPARE(plain(countText(999)), u"999"_s);
    QCOMPARE(plain(countText(1'000)), u"1_000"_s);
    QCOMPARE(plain(amountSigned(Rao(1'500'000'000), true)), u"+1.5 τ"_s);
    QCOMPARE(plain(amountSigned(Rao(1'500'000'000), false)), u"−1.5 τ"_s);
}

void TestUiWords::columnsRoundDownAndNeverToZero()
{
    QCOMPARE(amountColumn(Rao(0)), u"0.0000"_s);
    QCOMPARE(amountColumn(Rao(1)), u"<0.0001"_s);
    QCOMPARE(amountColumn(Rao(99'999)), u"<0.0001"_s);
    QCOMPARE(amountColumn(Rao(100'000)), u"0.0001"_s);
    QCOMPARE(amountColumn(Rao(1'999'999'999)), u"1.9999"_s);
    QCOMPARE(amountColumn(Rao(1'999'999'999), 9), u"1.999999999"_s);
    QCOMPARE(amountColumn(Rao(1'999'999'999), 0), u"1"_s);
}

void TestUiWords::amountsAreParsedExactly()
{
    const QList<std::pair<QString, std::uint64_t>> cases{
        {u"0"_s, 0},
        {u"1"_s, 1'000'000'000},
        {u"1."_s, 1'000'000'000},
        {u".5"_s, 500'000'000},
        {u"0.000000001"_s, 1},
        {u"0.0000000010000"_s, 1},
        {u" 1 234.5 "_s, 1'234'500'000'000},
        {u"18446744073.709551615"_s, 18'446'744'073'709'551'615ULL},
    };
    for (const auto& [typed, rao] : cases) {
        const auto parsed = parseAmount(typed);
        QVERIFY2(parsed.has_value(), qPrintable(typed));
        QCOMPARE(parsed->value(), rao);
    }
}

void TestUiWords::wrongAmountsSayWhatIsWrong()
{
    QVERIFY(parseAmount(u"").error().is(AmountError::Empty));
    QVERIFY(parseAmount(u".").error().is(AmountError::Empty));
    QVERIFY(parseAmount(u"1,5").error().is(AmountError::CommaUsed));
    QVERIFY(parseAmount(u"1.2.3").error().is(AmountError::TwoDots));
    QVERIFY(parseAmount(u"-1").error().is(AmountError::BadCharacter));
    QVERIFY(parseAmount(u"1e9").error().is(AmountError::BadCharacter));
    QVERIFY(parseAmount(u"0.0000000001").error().is(AmountError::TooManyDecimals));
    QVERIFY(parseAmount(u"18446744073.709551616").error().is(AmountError::TooLarge));
    QVERIFY(parseAmount(u"99999999999999999999").error().is(AmountError::TooLarge));
}

void TestUiWords::amountsGoRound()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 10'000; ++i) {
        const Rao amount(random.generate64() >> random.bounded(64));
        const auto plain = parseAmount(amountPlain(amount));
        QVERIFY(plain.has_value());
        QVERIFY(*plain == amount);
        QString shown = amountText(amount);
        shown.chop(1); // The unit.
        const auto back = parseAmount(shown);
        QVERIFY(back.has_value());
        QVERIFY(*back == amount);
    }
}

void TestUiWords::addressesAreGrouped()
{
    const QString alice = u"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"_s;
    QCOMPARE(shortAddress(alice), u"5Grwva…GKutQY"_s);
    QCOMPARE(groupedAddress(alice),
             u"5Grw vaEF 5zXb 26Fz 9rcQ pDWS 57Ct ERHp NehX CPcN oHGK utQY"_s);
    QCOMPARE(groupedAddressLines(alice, 2).split(u'\n').size(), 2);
    QCOMPARE(groupedAddressLines(alice, 3).split(u'\n').first(), u"5Grw vaEF 5zXb 26Fz"_s);
    QCOMPARE(addressOf(chain::parseAddress(alice.toStdString()).value()), alice);
    QCOMPARE(shortHash(u"0x"_s + QString(64, u'a')), u"0xaaaaaaaa…aaaaaaaa"_s);
}

void TestUiWords::timesAreSaid()
{
    QCOMPARE(TimeText::duration(250), u"250 ms"_s);
    QCOMPARE(TimeText::duration(12'000), u"12 s"_s);
    QCOMPARE(TimeText::duration(252'000), u"4 min 12 s"_s);
    QCOMPARE(TimeText::duration(7'500'000), u"2 h 5 min"_s);
    QCOMPARE(TimeText::duration(273'600'000), u"3 d 4 h"_s);
    QVERIFY(TimeText::inBlocks(BlockSpan(21), 12'000).startsWith(u"in 4 min 12 s (21"_s));
    QVERIFY(!TimeText::inBlocks(BlockSpan(21), 0).contains(u"min"_s));
    const QDateTime now(QDate(2026, 11, 4), QTime(13, 5, 12));
    QCOMPARE(TimeText::shortMoment(now, now), u"13:05:12"_s);
    QCOMPARE(TimeText::shortMoment(now.addDays(-3), now), u"1 Nov 13:05"_s);
    QCOMPARE(TimeText::shortMoment(now.addYears(-1), now), u"4 Nov 2025"_s);
    QCOMPARE(TimeText::ago(now.addSecs(-12), now), u"12 s ago"_s);
}

void TestUiWords::everyErrorHasItsOwnSentence()
{
    const QString fallback = u"no explanation here yet"_s;
    QList<Error> errors;
    for (const auto code : valuesOf<wallet::WalletError>())
        errors.append(Error(code, "7"));
    for (const auto code : valuesOf<chain::NodeError>())
        errors.append(Error(code, "/some/path"));
    for (const auto code : valuesOf<chain::AddressError>())
        errors.append(Error(code, "0 12"));
    for (const auto code : valuesOf<chain::ValidityError>())
        errors.append(Error(code, "2"));
    for (const auto code : valuesOf<chain::ValidityError>(100))
        errors.append(Error(code));
    for (const auto code : valuesOf<chain::LabError>())
        errors.append(Error(code, "settings.kappa"));
    for (const auto code : valuesOf<AmountError>())
        errors.append(Error(code, "x"));
    QVERIFY(errors.size() > 70);
    for (const Error& error : errors) {
        const QString sentence = ErrorText::sentence(error);
        QVERIFY2(!sentence.contains(fallback), error.toString().c_str());
        QVERIFY2(sentence.size() > 15, error.toString().c_str());
        const QChar last = sentence.back();
        QVERIFY2(last == u'.' || last == u'5', qPrintable(sentence)); // "... decimals: 1.5"
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
    }
}

void TestUiWords::errorsNameThePart()
{
    const QString word = ErrorText::sentence(Error(wallet::WalletError::UnknownWord, "7 soma"));
    QVERIFY(word.contains(u"Word 7"_s) && word.contains(u"soma"_s));
    const QString damaged =
        ErrorText::sentence(Error(chain::NodeError::DatabaseDamaged, "/data/chain.db"));
    QVERIFY(damaged.contains(u"/data/chain.db"_s));
    const auto bad = chain::parseAddress("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKut0Y");
    const QString sentence = ErrorText::sentence(bad.error());
    QVERIFY2(sentence.contains(u'0') && sentence.contains(u"47"_s), qPrintable(sentence));
    const Error fee(wallet::WalletError::FeeNotAffordable, "124478");
    QVERIFY(ErrorText::sentence(fee).contains(u"0.000124478"_s));
}

void TestUiWords::failuresHaveSentences()
{
    QVERIFY(ErrorText::failure({"Balances", "InsufficientBalance"}).contains(u"balance"_s));
    QCOMPARE(ErrorText::failure({"", "Token.FundsUnavailable"}),
             ErrorText::failure({"Balances", "InsufficientBalance"}));
    QVERIFY(ErrorText::failure({"Swap", "PriceLimitExceeded"}).endsWith(u"fee was spent."_s));
    QVERIFY(!RefusalText::whole({"Swap", "PriceLimitExceeded"}).contains(u"fee was spent"_s));
    QVERIFY(ErrorText::failure({"Other", "NewRule"}).contains(u"Other.NewRule"_s));
}

void TestUiWords::callsAreSaidInWords()
{
    const auto alice = test::FakeWallet::idFor(u"alice"_s);
    const auto bob = test::FakeWallet::idFor(u"bob"_s);
    const CallText words(
        [&](const chain::AccountId& id) { return id == alice ? u"Savings"_s : QString(); });
    chain::ExtrinsicRecord record;
    record.signer = alice;
    record.pallet = "Balances";
    record.call = "transfer_keep_alive";
    record.arguments = {{"dest", bob}, {"value", Rao(12'500'000'000)}};
    const QString sent = words.extrinsic(record);
    QVERIFY2(sent.startsWith(u"Savings sent 12.5"_s), qPrintable(sent));
    QVERIFY(sent.endsWith(shortAddress(addressOf(bob))));
    // What only waits to be done is not told as done.
    const chain::CallSpec order{record.pallet, record.call, record.arguments, {}};
    const QString waits = words.order(alice, order);
    QVERIFY2(waits.startsWith(u"Savings is to send 12.5"_s), qPrintable(waits));
    QVERIFY(!waits.contains(u"sent"_s));
    QCOMPARE(words.order(bob, {"System", "remark", {{"remark", std::string(500, 'x')}}, {}}),
             shortAddress(addressOf(bob)) + u" is to call System.remark(remark = "_s +
                 QString(120, u'x') + QChar(0x2026) + u')');
    record.failure = chain::DispatchFailure{"Balances", "InsufficientBalance"};
    QVERIFY(words.extrinsic(record).contains(u"tried"_s));
    record.failure.reset();
    record.pallet = "SubtensorModule";
    record.call = "add_stake";
    record.arguments = {{"netuid", NetUid(3)}, {"limit", std::monostate{}}};
    QVERIFY(words.extrinsic(record).contains(u"SubtensorModule.add_stake(netuid = 3"_s));
    chain::EventRecord event;
    event.pallet = "Balances";
    event.name = "Transfer";
    event.fields = {{"from", alice}, {"to", bob}, {"amount", Rao(1'000'000'000)}};
    QVERIFY(words.event(event).contains(u"from Savings to"_s));
    event.name = "Minted";
    QVERIFY(words.event(event).startsWith(u"Balances.Minted: "_s));
}

void TestUiWords::strengthErrsToTheWeakSide()
{
    QCOMPARE(strengthOf(u""), Strength::Nothing);
    for (const auto& weak : {u"password1"_s, u"aaaaaaaaaaaa"_s, u"abcdefghijkl"_s, u"12345678"_s})
        QVERIFY2(strengthOf(weak) <= Strength::Weak, qPrintable(weak));
    QCOMPARE(strengthOf(u"four plain english words"), Strength::Strong);
}

void TestUiWords::settingsKeepChoices()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"soma.ini"_s);
    {
        Settings settings(path);
        QCOMPARE(settings.autoLockSeconds(), Settings::kDefaultAutoLock);
        QVERIFY(settings.lockOnMinimise());
        QVERIFY(!settings.rpcEnabled());
        QVERIFY(settings.theme() == ThemeChoice::System);
        settings.setLanguage(u"pt_BR"_s);
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setAutoLockSeconds(60);
        settings.setLockOnMinimise(false);
        settings.setRpcEnabled(true);
    }
    const Settings again(path);
    QCOMPARE(again.language(), u"pt_BR"_s);
    QVERIFY(again.theme() == ThemeChoice::HighContrast);
    QCOMPARE(again.autoLockSeconds(), 60);
    QVERIFY(!again.lockOnMinimise());
    QVERIFY(again.rpcEnabled());
}

void TestUiWords::languages()
{
    QTest::addColumn<QString>("file");
    for (const SpokenLanguage& language : spokenLanguages()) {
        if (language.code != u"en"_s)
            QTest::newRow(qPrintable(language.code)) << u"soma_"_s + language.code + u".ts"_s;
    }
}

void TestUiWords::everyLanguageIsComplete()
{
    QFETCH(QString, file);
    const auto messages = readTranslations(kTranslations + file);
    QVERIFY(messages.size() > 300);
    for (const Message& message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(message.context + u": "_s + message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
    }
}

void TestUiWords::translationsKeepTheirPlaces()
{
    QFETCH(QString, file);
    const auto messages = readTranslations(kTranslations + file);
    for (const Message& message : messages)
        for (const QString& text : message.translations)
            QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(text));
}

void TestUiWords::nothingIsMissingFromTheTranslations()
{
    QFETCH(QString, file);
    const QString lupdate = QStringLiteral(SOMA_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(kTranslations + file, copy));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(SOMA_SOURCE_DIR));
    process.start(lupdate, {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s,
                            u"-no-obsolete"_s, u"ui"_s, u"-ts"_s, copy});
    QVERIFY(process.waitForFinished(60'000));
    for (const Message& message : readTranslations(copy))
        QVERIFY2(!message.unfinished, qPrintable(message.context + u": "_s + message.source));
}

QTEST_MAIN(TestUiWords)
#include "tst_ui_words.moc"
