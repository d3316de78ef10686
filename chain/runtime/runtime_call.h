// A decoded call of any pallet.
//
// A call is one struct: its place, its arguments, its price and what it does.
//
//     struct TransferKeepAlive {
//         static constexpr CallId kCall{kPallet, 3, "transfer_keep_alive"};
//         static constexpr Weight kWeight = measured(39'051'000, 3593, 1, 1);
//         chain::MultiAddress dest;
//         codec::Compact<Rao> value;
//         CallResult dispatch(State& state, const Origin& origin) const;
//     };
//     SOMA_SCALE_STRUCT(TransferKeepAlive, dest, value)
//
// Instead of kWeight (class Normal, fee paid; or beside it kClass, kPays) it may have
// `DispatchInfo dispatchInfo() const`, when the price depends on the arguments. The struct then
// stands in its pallet's list of calls, and that is all.
#pragma once

#include "chain/codec/type_text.h"
#include "chain/runtime/origin.h"
#include "chain/runtime/state.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace soma::runtime {

struct CallId {
    PalletId pallet;
    std::uint8_t index = 0;
    std::string_view name;
};

class RuntimeCall;

template <typename T>
concept PalletCall = codec::StructShaped<T> &&
    requires(const T& call, State& state, const Origin& origin)
{
    {
        T::kCall
        } -> std::convertible_to<CallId>;
    {
        call.dispatch(state, origin)
        } -> std::same_as<CallResult>;
};

/// A call by value; cheap to copy, never changes.
class RuntimeCall {
public:
    /// Empty: holds no call until one is decoded or assigned.
    RuntimeCall() = default;

    template <PalletCall T>
    // NOLINTNEXTLINE(google-explicit-constructor): a call is a runtime call.
    RuntimeCall(T call) : m_held(std::make_shared<Typed<T>>(std::move(call)))
    {
    }

    bool isEmpty() const { return m_held == nullptr; }

    const CallId& id() const;

    /// "Balances.transfer_keep_alive".
    std::string name() const;

    /// The call as that type, if it is one.
    template <PalletCall T>
    const T* as() const
    {
        const auto* typed = dynamic_cast<const Typed<T>*>(m_held.get());
        return typed ? &typed->value : nullptr;
    }

    bool isOf(std::string_view pallet) const { return id().pallet.name == pallet; }

    DispatchInfo dispatchInfo() const;

    /// Runs the call in a storage layer of its own, if the chain's and the origin's filters let it
    /// through. A failed call leaves no trace. Errors: System.CallFiltered and the call's own.
    CallResult dispatch(State& state, const Origin& origin) const;

    /// The same without asking the filters.
    CallResult dispatchUnfiltered(State& state, const Origin& origin) const;

    /// How deep lists and calls nest inside, as the reference's decoder counts.
    int depth() const;

    std::vector<chain::DecodedField> arguments() const;

private:
    friend struct codec::ScaleType<RuntimeCall>;

    struct Held {
        virtual ~Held() = default;
        virtual const CallId& id() const = 0;
        virtual DispatchInfo info() const = 0;
        virtual CallResult run(State& state, const Origin& origin) const = 0;
        virtual void encode(codec::ScaleWriter& out) const = 0;
        virtual int depth() const = 0;
        virtual std::vector<chain::DecodedField> arguments() const = 0;
    };

    template <typename T>
    struct Typed;

    std::shared_ptr<const Held> m_held;
};

/// Box<Call>: a call that is one argument of another.
struct BoxedCall {
    RuntimeCall call;
};

/// Option<Box<Call>>: empty when there is none.
struct OptionalCall {
    RuntimeCall call;
};

/// The whole of `encoded` is one call. Errors: CodecError, UnknownCall.
Result<RuntimeCall> decodeRuntimeCall(ByteSpan encoded);

namespace detail {

template <typename T>
struct Nesting {
    static int of(const T&) { return 0; }
};

template <>
struct Nesting<RuntimeCall> {
    static int of(const RuntimeCall& call) { return call.depth(); }
};

template <>
struct Nesting<BoxedCall> {
    static int of(const BoxedCall& boxed) { return 1 + boxed.call.depth(); }
};

template <>
struct Nesting<OptionalCall> {
    static int of(const OptionalCall& held)
    {
        return held.call.isEmpty() ? 0 : 1 + held.call.depth();
    }
};

template <codec::ScaleInteger T>
struct Nesting<std::vector<T>> {
    static int of(const std::vector<T>&) { return 0; }
};

template <typename T>
struct Nesting<std::vector<T>> {
    static int of(const std::vector<T>& items)
    {
        int deepest = 0;
        for (const T& item : items)
            deepest = std::max(deepest, Nesting<T>::of(item));
        return 1 + deepest;
    }
};

template <codec::StructShaped T>
struct Nesting<T> {
    static int of(const T& value)
    {
        int deepest = 0;
        codec::forEachField<T>([&]<typename F>(const F& field) {
            deepest = std::max(deepest, Nesting<typename F::Type>::of(value.*field.member));
        });
        return deepest;
    }
};

template <typename T>
DispatchInfo dispatchInfoOf(const T& call)
{
    if constexpr (requires { call.dispatchInfo(); }) {
        return call.dispatchInfo();
    } else {
        DispatchInfo info{T::kWeight};
        if constexpr (requires { T::kClass; })
            info.dispatchClass = T::kClass;
        if constexpr (requires { T::kPays; })
            info.pays = T::kPays;
        return info;
    }
}

} // namespace detail

template <typename T>
struct RuntimeCall::Typed final : RuntimeCall::Held {
    explicit Typed(T call) : value(std::move(call)) {}

    const CallId& id() const override { return T::kCall; }

    DispatchInfo info() const override { return detail::dispatchInfoOf(value); }

    CallResult run(State& state, const Origin& origin) const override
    {
        return value.dispatch(state, origin);
    }

    void encode(codec::ScaleWriter& out) const override { codec::encodeTo(value, out); }

    int depth() const override { return detail::Nesting<T>::of(value); }

    std::vector<chain::DecodedField> arguments() const override
    {
        return codec::ScaleType<T>::decodedFields(value);
    }

    T value;
};

} // namespace soma::runtime

template <>
struct soma::codec::ScaleType<soma::runtime::RuntimeCall> {
    static void encode(const runtime::RuntimeCall& value, ScaleWriter& out);
    /// Fails with RuntimeError::UnknownCall for calls that no pallet here has.
    static bool decode(ScaleReader& in, runtime::RuntimeCall& out);
    static chain::DecodedValue toDecoded(const runtime::RuntimeCall& value);
};

template <>
struct soma::codec::ScaleType<soma::runtime::BoxedCall> {
    static void encode(const runtime::BoxedCall& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, runtime::BoxedCall& out);
    static chain::DecodedValue toDecoded(const runtime::BoxedCall& value);
};

template <>
struct soma::codec::ScaleType<soma::runtime::OptionalCall> {
    static void encode(const runtime::OptionalCall& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, runtime::OptionalCall& out);
    static chain::DecodedValue toDecoded(const runtime::OptionalCall& value);
};

template <>
struct soma::codec::TypeText<soma::runtime::RuntimeCall> {
    static std::string text() { return "RuntimeCall"; }
};

template <>
struct soma::codec::TypeText<soma::runtime::BoxedCall> {
    static std::string text() { return "RuntimeCall"; }
};

template <>
struct soma::codec::TypeText<soma::runtime::OptionalCall> {
    static std::string text() { return "enum{None=0,Some=1(RuntimeCall)}"; }
};
