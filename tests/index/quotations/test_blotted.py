"""What is read over outside of quotations."""

from quotation_texts import found


def test_a_party_in_brackets_is_no_part_of_the_name() -> None:
    text = "“We will go,” Rep. Ana Lima (D-Ohio), a lawyer, said."
    assert found(text) == [("direct", "We will go,", "Ana Lima", "named")]
