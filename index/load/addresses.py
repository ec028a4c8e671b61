"""Which network addresses a briefing may be fetched from: those of the public internet, and no others."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

Address = IPv4Address | IPv6Address

GLOBAL_UNICAST = IPv6Network("2000::/3")
"""All IPv6 addresses of the public internet (RFC 4291, 2.4). Addresses with an IPv4 address in them lie outside
(mapped ::ffff:0:0/96, NAT64 64:ff9b::/96), but for 6to4."""

NOT_PUBLIC = (
    IPv4Network("192.0.0.0/24"),  # protocol assignments (RFC 6890); Oracle Cloud's metadata
    IPv4Network("192.88.99.0/24"),  # 6to4 relays (RFC 7526)
    IPv4Network("168.63.129.16/32"),  # Azure's platform services
    IPv6Network("2002::/16"),  # 6to4: an IPv4 address in disguise
    IPv6Network("3fff::/20"),  # documentation (RFC 9637)
)
"""What Python's `is_global` takes for public, and is not."""


def is_public(address: Address) -> bool:
    """Whether an address is one of the public internet.

    It is not where it is private, loopback, link-local, multicast, unspecified or reserved, and where a cloud's
    metadata service may answer.
    """
    if isinstance(address, IPv6Address) and address not in GLOBAL_UNICAST:
        return False
    return address.is_global and not address.is_multicast and not any(address in network for network in NOT_PUBLIC)
