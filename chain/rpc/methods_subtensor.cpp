// subtensor's own names (rpc.md section 11): runtime APIs under a second name, for older scripts.
#include "chain/codec/scale_type.h"
#include "chain/rpc/chain_json.h"
#include "chain/rpc/method.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <limits>

namespace soma::rpc {

namespace {

/// How an answer is shown.
enum class Shown {
    Bytes,       ///< As a list of numbers.
    Number,      ///< A u64.
    MaybeNumber, ///< A u16, or null.
    Prices,      ///< Pairs of a netuid and a price.
};

struct Alias {
    const char* name;
    const char* api;
    /// One letter for each parameter: u a u16, m a u8, q a u64, l a list of u16, b an account as a
    /// list of numbers, s an account as an address. The block's hash follows.
    const char* params;
    Shown shown = Shown::Bytes;
};

constexpr std::array kAliases{
    Alias{"delegateInfo_getDelegates", "DelegateInfoRuntimeApi_get_delegates", ""},
    Alias{"delegateInfo_getDelegate", "DelegateInfoRuntimeApi_get_delegate", "b"},
    Alias{"delegateInfo_getDelegated", "DelegateInfoRuntimeApi_get_delegated", "b"},
    Alias{"neuronInfo_getNeurons", "NeuronInfoRuntimeApi_get_neurons", "u"},
    Alias{"neuronInfo_getNeuron", "NeuronInfoRuntimeApi_get_neuron", "uu"},
    Alias{"neuronInfo_getNeuronsLite", "NeuronInfoRuntimeApi_get_neurons_lite", "u"},
    Alias{"neuronInfo_getNeuronLite", "NeuronInfoRuntimeApi_get_neuron_lite", "uu"},
    Alias{"subnetInfo_getSubnetInfo", "SubnetInfoRuntimeApi_get_subnet_info", "u"},
    Alias{"subnetInfo_getSubnetsInfo", "SubnetInfoRuntimeApi_get_subnets_info", ""},
    Alias{"subnetInfo_getSubnetInfo_v2", "SubnetInfoRuntimeApi_get_subnet_info_v2", "u"},
    Alias{"subnetInfo_getSubnetsInfo_v2", "SubnetInfoRuntimeApi_get_subnets_info_v2", ""},
    Alias{"subnetInfo_getSubnetHyperparams", "SubnetInfoRuntimeApi_get_subnet_hyperparams", "u"},
    Alias{"subnetInfo_getSubnetHyperparamsV2", "SubnetInfoRuntimeApi_get_subnet_hyperparams_v2",
          "u"},
    Alias{"subnetInfo_getDynamicInfo", "SubnetInfoRuntimeApi_get_dynamic_info", "u"},
    Alias{"subnetInfo_getAllDynamicInfo", "SubnetInfoRuntimeApi_get_all_dynamic_info", ""},
    Alias{"subnetInfo_getMetagraph", "SubnetInfoRuntimeApi_get_metagraph", "u"},
    Alias{"subnetInfo_getAllMetagraphs", "SubnetInfoRuntimeApi_get_all_metagraphs", ""},
    Alias{"subnetInfo_getMechagraph", "SubnetInfoRuntimeApi_get_mechagraph", "um"},
    Alias{"subnetInfo_getAllMechagraphs", "SubnetInfoRuntimeApi_get_all_mechagraphs", ""},
    Alias{"subnetInfo_getSelectiveMetagraph", "SubnetInfoRuntimeApi_get_selective_metagraph", "ul"},
    Alias{"subnetInfo_getSelectiveMechagraph", "SubnetInfoRuntimeApi_get_selective_mechagraph",
          "uml"},
    Alias{"subnetInfo_getSubnetState", "SubnetInfoRuntimeApi_get_subnet_state", "u"},
    Alias{"subnetInfo_getColdkeyAutoStakeHotkey",
          "SubnetInfoRuntimeApi_get_coldkey_auto_stake_hotkey", "su"},
    Alias{"subnetInfo_getSubnetToPrune", "SubnetInfoRuntimeApi_get_subnet_to_prune", "",
          Shown::MaybeNumber},
    Alias{"subnetInfo_getSubnetAccountId", "SubnetInfoRuntimeApi_get_subnet_account_id", "u"},
    Alias{"subnetInfo_getLockCost", "SubnetRegistrationRuntimeApi_get_network_registration_cost",
          "", Shown::Number},
    Alias{"stakeInfo_getColdkeyLock", "StakeInfoRuntimeApi_get_coldkey_lock", "su"},
    Alias{"swap_currentAlphaPrice", "SwapRuntimeApi_current_alpha_price", "u", Shown::Number},
    Alias{"swap_currentAlphaPriceAll", "SwapRuntimeApi_current_alpha_price_all", "", Shown::Prices},
    Alias{"swap_simSwapTaoForAlpha", "SwapRuntimeApi_sim_swap_tao_for_alpha", "uq"},
    Alias{"swap_simSwapAlphaForTao", "SwapRuntimeApi_sim_swap_alpha_for_tao", "uq"},
};

template <typename T>
std::optional<T> numberIn(const QJsonValue& value)
{
    const auto number = Params::blockNumber(value);
    if (!number || *number > std::numeric_limits<T>::max())
        return std::nullopt;
    return static_cast<T>(*number);
}

/// Appends what the runtime reads there; a fault when it does not fit.
template <typename T>
void encodeNumber(Params& params, int index, Bytes& out)
{
    if (const auto number = numberIn<T>(params.values().at(index)))
        codec::encodeTo(*number, out);
    else
        params.fail(index, QStringLiteral("a number in range expected"));
}

template <typename T>
std::vector<T> numbers(Params& params, int index)
{
    std::vector<T> out;
    const QJsonValue list = params.values().at(index);
    if (!list.isArray())
        params.fail(index, QStringLiteral("a list of numbers expected"));
    for (const auto& item : list.toArray()) {
        const auto number = numberIn<T>(item);
        if (!number) {
            params.fail(index, QStringLiteral("numbers in range expected"));
            return {};
        }
        out.push_back(*number);
    }
    return out;
}

void encodeArgument(char kind, Params& params, int index, Bytes& out)
{
    switch (kind) {
    case 'u':
        return encodeNumber<std::uint16_t>(params, index, out);
    case 'm':
        return encodeNumber<std::uint8_t>(params, index, out);
    case 'q':
        return encodeNumber<std::uint64_t>(params, index, out);
    case 'l':
        return codec::encodeTo(numbers<std::uint16_t>(params, index), out);
    case 's':
        return codec::encodeTo(params.account(index), out);
    default:
        break;
    }
    const std::vector<std::uint8_t> account = numbers<std::uint8_t>(params, index);
    if (params.ok() && account.size() != 32)
        params.fail(index, QStringLiteral("32 numbers expected"));
    out.insert(out.end(), account.begin(), account.end());
}

QByteArray bytesText(const Bytes& bytes)
{
    QByteArray out(1, '[');
    out.reserve(static_cast<qsizetype>(bytes.size()) * 4 + 2);
    for (const std::uint8_t byte : bytes) {
        if (out.size() > 1)
            out += ',';
        out += QByteArray::number(byte);
    }
    return out + ']';
}

QByteArray pricesText(const std::vector<std::pair<std::uint16_t, std::uint64_t>>& prices)
{
    QByteArrayList list;
    for (const auto& [netuid, price] : prices)
        list.append(R"({"netuid":)" + QByteArray::number(netuid) + R"(,"price":)" +
                    QByteArray::number(quint64{price}) + '}');
    return '[' + list.join(',') + ']';
}

Result<QByteArray> shownText(Shown shown, const Bytes& value)
{
    switch (shown) {
    case Shown::Bytes:
        break;
    case Shown::Number:
        return QByteArray::number(quint64{SOMA_TRY(codec::decode<std::uint64_t>(value))});
    case Shown::MaybeNumber: {
        const auto number = SOMA_TRY(codec::decode<std::optional<std::uint16_t>>(value));
        return number ? QByteArray::number(*number) : QByteArray("null");
    }
    case Shown::Prices:
        return pricesText(
            SOMA_TRY((codec::decode<std::vector<std::pair<std::uint16_t, std::uint64_t>>>(value))));
    }
    return bytesText(value);
}

void answerAs(const Alias& alias, Call& call)
{
    Bytes arguments;
    int index = 0;
    for (const char* kind = alias.params; *kind != '\0'; ++kind, ++index)
        encodeArgument(*kind, call.params, index, arguments);
    const chain::At at = call.params.at(index);
    if (!call.params.ok())
        return call.reply.error(invalidParams(call.params.fault()));
    call.then(call.node().callRuntime(alias.api, std::move(arguments), at), &runtimeError,
              [reply = call.reply, shown = alias.shown](const chain::RuntimeAnswer& answer) {
                  const auto text = shownText(shown, answer.value);
                  if (text)
                      reply.text(*text);
                  else
                      reply.error(runtimeError(text.error()));
              });
}

template <std::size_t kIndex>
void answer(Call call)
{
    answerAs(kAliases[kIndex], call);
}

template <std::size_t... kIndices>
std::vector<Method> methodsOf(std::index_sequence<kIndices...>)
{
    return {Method{kAliases[kIndices].name, &answer<kIndices>}...};
}

} // namespace

const std::vector<Method>& subtensorMethods()
{
    static const std::vector<Method> kMethods =
        methodsOf(std::make_index_sequence<kAliases.size()>());
    return kMethods;
}

} // namespace soma::rpc
