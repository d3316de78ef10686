// Calls filled in from the metadata alone, against the runtime that will read them and against the
// calls that are written by hand.
#include "chain/api/calls/balances.h"
#include "chain/api/calls/subnet_settings.h"
#include "chain/api/queries/call_forms.h"
#include "chain/codec/storage_key.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "chain/runtime/runtime_call.h"
#include "tests/support/fake_node.h"

#include <QTest>

#include <algorithm>

namespace soma::chain {

namespace {

using Kind = ArgumentForm::Kind;

ArgumentValue least(const ArgumentForm& argument)
{
    switch (argument.kind) {
    case Kind::Flag:
        return false;
    case Kind::Account:
        return AccountId(ByteArray<32>{9});
    case Kind::Text:
        return std::string("abc");
    case Kind::Choice:
        return i128(0);
    default:
        return argument.least;
    }
}

ArgumentValue most(const ArgumentForm& argument)
{
    switch (argument.kind) {
    case Kind::Flag:
        return true;
    case Kind::Account:
    case Kind::Text:
        return least(argument);
    case Kind::Choice:
        return i128(argument.choices.size()) - 1;
    default:
        return argument.most;
    }
}

QByteArray bytesOfCall(const Result<CallSpec>& call)
{
    return call ? QByteArray(reinterpret_cast<const char*>(call->bytes.data()),
                             qsizetype(call->bytes.size()))
                      .toHex()
                : QByteArray::fromStdString(call.error().toString());
}

} // namespace

class TestCallForms : public QObject {
    Q_OBJECT

private:
    std::vector<CallForm> m_forms;

    const CallForm* find(std::string_view name) const
    {
        const auto found = std::ranges::find_if(
            m_forms, [name](const CallForm& form) { return form.fullName() == name; });
        return found == m_forms.end() ? nullptr : &*found;
    }

private Q_SLOTS:

    void initTestCase()
    {
        test::FakeNode node;
        node.setRuntimeAnswer(
            "Metadata_metadata_at_version", [](const Bytes& arguments) -> Result<Bytes> {
                const auto version = SOMA_TRY(codec::decode<std::uint32_t>(arguments));
                return codec::encode(runtime::runtimeMetadata({}, version));
            });
        const auto told = callForms(node).result();
        QVERIFY2(told, told ? "" : told.error().toString().c_str());
        m_forms = told->value;
        QVERIFY(m_forms.size() > 150);
    }

    /// Least and most, and what may be absent, is read back by the runtime to the last byte.
    void theRuntimeReadsWhatWasFilledIn()
    {
        for (const CallForm& form : m_forms)
            for (const auto& choose : {least, most}) {
                std::vector<ArgumentValue> values;
                for (const ArgumentForm& argument : form.arguments)
                    values.push_back(choose(argument));
                const auto call = fillIn(form, values);
                QVERIFY2(call, qPrintable(QString::fromStdString(
                                   form.fullName() + (call ? "" : call.error().toString()))));
                const auto read = codec::decode<runtime::RuntimeCall>(call->bytes);
                QVERIFY2(read,
                         qPrintable(QString::fromStdString(form.fullName() + ": " +
                                                           (read ? "" : read.error().toString()))));
                QVERIFY2(codec::encode(*read) == call->bytes, form.name.c_str());
            }
    }

    void settingsBecomeTheSameCalls()
    {
        int compared = 0;
        for (const calls::SubnetSetting& setting : calls::subnetSettings()) {
            const CallForm* form =
                find(std::string(setting.pallet) + '.' + std::string(setting.call));
            QVERIFY2(form != nullptr, std::string(setting.call).c_str());
            QCOMPARE(form->arguments.size(), std::size_t{2});
            QCOMPARE(form->arguments[0].kind, Kind::Subnet);
            QCOMPARE(form->arguments[1].name, std::string(setting.argument));
            const ArgumentValue one = form->arguments[1].kind == Kind::Flag
                                          ? ArgumentValue(true)
                                          : ArgumentValue(i128(1));
            QCOMPARE(bytesOfCall(fillIn(*form, {i128(7), one})),
                     bytesOfCall(*calls::setOnSubnet(setting, NetUid(7), 1)));
            QCOMPARE(form->arguments[1].kind == Kind::Amount,
                     setting.type == calls::SettingType::Amount);
            ++compared;
        }
        QVERIFY(compared > 40);
    }

    void boundsAndKindsAreKept()
    {
        const CallForm* tempo = find("AdminUtils.sudo_set_tempo");
        QVERIFY(tempo != nullptr);
        QVERIFY(tempo->arguments[1].least == 0 && tempo->arguments[1].most == 65'535);
        QVERIFY(fillIn(*tempo, {i128(1), i128(65'536)}).error().is(CallFormError::OutOfRange));
        QVERIFY(fillIn(*tempo, {i128(1), i128(-1)}).error().is(CallFormError::OutOfRange));
        QVERIFY(fillIn(*tempo, {i128(1)}).error().is(CallFormError::MissingArgument));
        QVERIFY(fillIn(*tempo, {i128(1), true}).error().is(CallFormError::WrongKind));
        const CallForm* set = find("Balances.force_set_balance");
        QVERIFY(set != nullptr);
        QCOMPARE(set->arguments[0].kind, Kind::Account);
        QCOMPARE(set->arguments[1].kind, Kind::Amount);
        const auto call = fillIn(*set, {AccountId(ByteArray<32>{5}), i128(12)});
        QVERIFY(call && std::get<Rao>(call->arguments[1].value) == Rao(12));
        // Calls around calls and lists of things are for nobody's fingers.
        QVERIFY(find("Sudo.sudo") == nullptr);
        QVERIFY(find("Utility.batch") == nullptr);
        QVERIFY(find("System.remark") != nullptr);
    }

    void theAdministratorIsRead()
    {
        test::FakeNode node;
        QVERIFY(!sudoAccount(node).result()->value);
        const AccountId alice(ByteArray<32>{3});
        node.setStorage(codec::storageKey("Sudo", "Key"), codec::encode(alice));
        node.addBlock();
        QCOMPARE(sudoAccount(node).result()->value, std::optional(alice));
    }
};

} // namespace soma::chain

QTEST_GUILESS_MAIN(soma::chain::TestCallForms)
#include "tst_call_forms.moc"
