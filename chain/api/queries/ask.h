// How the typed reads are made: a question to the node, its bytes turned into a value.
#pragma once

#include "chain/api/node.h"
#include "chain/codec/scale_type.h"

#include <optional>
#include <utility>

namespace soma::chain {

/// A value with the block it belongs to and how sure it is.
template <typename T>
struct Told {
    T value{};
    Provenance provenance = Provenance::Reported;
    Head at;
};

template <typename T>
using Asked = QFuture<Result<Told<T>>>;

/// `decode` turns a good answer into a Result; errors and cancellation pass through. It runs on
/// the thread that answers, so it must be short and capture values only.
template <typename T, typename F>
auto mapped(QFuture<Result<T>> future, F decode) -> QFuture<std::invoke_result_t<F, T>>
{
    using Out = std::invoke_result_t<F, T>;
    return future.then(QtFuture::Launch::Sync, [decode](Result<T> answer) -> Out {
        if (!answer)
            return std::move(answer).error();
        return decode(std::move(answer).value());
    });
}

/// Both answers, or the first error. Ask both before, so that nothing refers to the node later on.
template <typename A, typename B>
QFuture<Result<std::pair<A, B>>> both(QFuture<Result<A>> first, QFuture<Result<B>> second)
{
    return first
        .then(QtFuture::Launch::Sync,
              [second](Result<A> a) mutable {
                  return second.then(
                      QtFuture::Launch::Sync,
                      [a = std::move(a)](Result<B> b) mutable -> Result<std::pair<A, B>> {
                          if (!a)
                              return std::move(a).error();
                          if (!b)
                              return std::move(b).error();
                          return std::pair(std::move(a).value(), std::move(b).value());
                      });
              })
        .unwrap();
}

/// The block that the node has now: several questions about it fit together.
inline At pinned(const Node& node, At at)
{
    if (at.kind == At::Kind::Best)
        return At::block(node.bestHead().hash);
    if (at.kind == At::Kind::Finalized)
        return At::block(node.finalizedHead().hash);
    return at;
}

namespace detail {
template <typename T>
struct AnswerBytes {
    static Result<T> read(ByteSpan bytes) { return codec::decode<T>(bytes); }
};

/// Taken apart here: inside the decoder the compiler believes that a large optional is unset.
template <typename T>
struct AnswerBytes<std::optional<T>> {
    static Result<std::optional<T>> read(ByteSpan bytes)
    {
        if (!bytes.empty() && bytes[0] == 1)
            return std::optional<T>(SOMA_TRY(codec::decode<T>(bytes.subspan(1))));
        SOMA_TRY(codec::decode<bool>(bytes));
        return std::optional<T>();
    }
};
} // namespace detail

/// A runtime API whose answer is a T.
template <typename T>
Asked<T> askRuntime(Node& node, std::string name, Bytes arguments, At at)
{
    return mapped(node.callRuntime(std::move(name), std::move(arguments), at),
                  [](const RuntimeAnswer& answer) -> Result<Told<T>> {
                      return Told<T>{SOMA_TRY(detail::AnswerBytes<T>::read(answer.value)),
                                     answer.provenance, answer.at};
                  });
}

} // namespace soma::chain
