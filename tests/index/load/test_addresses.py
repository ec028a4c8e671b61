from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.load.addresses import is_public


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "192.0.1.1", "2606:4700::1111", "2a00:1450:4001::200e"]
)
def test_addresses_of_the_public_internet_are_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1"),
        *("169.254.169.254", "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254"),
        *("0.0.0.1", "255.255.255.255", "224.0.0.1", "240.0.0.1", "192.0.2.1", "198.18.0.1", "192.88.99.1"),
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "ff0e::1", "2001:db8::1", "3fff::1"),
        *("::ffff:127.0.0.1", "::ffff:1.1.1.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1"),
    ],
)
def test_other_addresses_are_not(address: str) -> None:
    assert not is_public(ip_address(address))


@given(st.ip_addresses(v=4))
def test_no_address_that_carries_another_in_it_is_public(inner: object) -> None:
    assert not is_public(ip_address(f"::ffff:{inner}"))
    assert not is_public(ip_address(f"64:ff9b::{inner}"))


@given(st.ip_addresses())
def test_public_is_at_most_what_python_calls_global(address: object) -> None:
    parsed = ip_address(str(address))
    assert parsed.is_global or not is_public(parsed)
