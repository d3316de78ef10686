#include "chain/primitives/block_header.h"

#include "chain/crypto/hashing.h"
#include "chain/primitives/block_number32.h"

namespace soma::chain {

BlockHash Header::hash() const
{
    return BlockHash(crypto::blake2b256(codec::encode(*this)));
}

Hash256 Header::hashWithoutSeal() const
{
    Header bare = *this;
    if (!bare.digest.empty() && bare.digest.back().kind == DigestItem::Kind::Seal)
        bare.digest.pop_back();
    return Hash256(crypto::blake2b256(codec::encode(bare)));
}

} // namespace soma::chain

namespace soma::codec {

using chain::Header;

void ScaleType<Header>::encode(const Header& value, ScaleWriter& out)
{
    encodeTo(value.parent, out);
    encodeTo(Compact(chain::narrow(value.number)), out);
    encodeTo(value.stateRoot, out);
    encodeTo(value.extrinsicsRoot, out);
    encodeTo(value.digest, out);
}

bool ScaleType<Header>::decode(ScaleReader& in, Header& out)
{
    Compact<chain::BlockNumber32> number;
    if (!decodeFrom(in, out.parent) || !decodeFrom(in, number) || !decodeFrom(in, out.stateRoot) ||
        !decodeFrom(in, out.extrinsicsRoot) || !decodeFrom(in, out.digest))
        return false;
    out.number = chain::widen(number.value);
    return true;
}

chain::DecodedValue ScaleType<Header>::toDecoded(const Header& value)
{
    chain::DecodedGroup group{"Header", {}};
    group.fields.push_back({"parent_hash", codec::toDecoded(value.parent)});
    group.fields.push_back({"number", value.number.value()});
    group.fields.push_back({"state_root", codec::toDecoded(value.stateRoot)});
    group.fields.push_back({"extrinsics_root", codec::toDecoded(value.extrinsicsRoot)});
    group.fields.push_back({"digest", codec::toDecoded(value.digest)});
    return group;
}

} // namespace soma::codec
