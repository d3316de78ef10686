#include "chain/engine/aura.h"

#include "chain/crypto/sr25519.h"

namespace soma::engine {

using chain::AuthorityKey;
using chain::DigestItem;
using chain::Header;

const AuthorityKey* authorOf(std::uint64_t slot, const std::vector<AuthorityKey>& authorities)
{
    return authorities.empty() ? nullptr : &authorities[slot % authorities.size()];
}

Result<Header> seal(Header header, const SealSigner& sign)
{
    const chain::Hash256 hash = header.hashWithoutSeal();
    header.digest.push_back(chain::auraSeal(SOMA_TRY(sign(hash.span()))));
    return header;
}

Header unsealed(Header header)
{
    if (!header.digest.empty() && header.digest.back().kind == DigestItem::Kind::Seal)
        header.digest.pop_back();
    return header;
}

Result<void> checkHeader(const Header& header, const Header& parent,
                         const std::vector<AuthorityKey>& authorities, std::uint64_t currentSlot)
{
    if (header.parent != parent.hash())
        return BlockError::BadParent;
    if (header.number.value() != parent.number.value() + 1)
        return BlockError::BadNumber;
    const auto slot = chain::auraSlot(header.digest);
    if (!slot)
        return BlockError::MissingSlot;
    const auto parentSlot = chain::auraSlot(parent.digest);
    if (parentSlot && *slot <= *parentSlot)
        return BlockError::SlotNotRising;
    if (*slot > currentSlot)
        return BlockError::SlotInFuture;
    const AuthorityKey* author = authorOf(*slot, authorities);
    if (!author)
        return BlockError::NoAuthorities;
    const auto signature = chain::auraSealOf(header.digest);
    if (!signature)
        return BlockError::MissingSeal;
    const chain::Hash256 hash = header.hashWithoutSeal();
    if (!crypto::verifySr25519(author->bytes(), hash.span(), signature->bytes()))
        return BlockError::BadSeal;
    return {};
}

} // namespace soma::engine
