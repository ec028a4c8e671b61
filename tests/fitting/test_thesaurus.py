"""The thesaurus can be made again: senses, their numbers and pointers are read right from WordNet's files."""

from pathlib import Path

from fitting.thesaurus import terms_alike

DATA = {
    "verb": [
        "00000010 42 v 02 stay 4 remain 1 001 ~ 00000020 v 0000 01 + 02 00 | continue in a place",
        "00000020 42 v 02 visit 0 call_in 0 001 @ 00000010 v 0000 01 + 02 00 | stay as a guest",
        "00000030 30 v 01 turn 0 000 01 + 02 00 | become",
    ],
    "noun": [
        "00000040 04 n 02 stay 1 remains 0 000 | what is left",
        "00000050 04 n 02 dog 0 Fido 0 000 | a pet",
    ],
    "adj": [
        "00000060 00 a 02 main(a) 0 chief(a) 3 001 & 00000070 s 0000 | most important",
        "00000070 00 s 01 important 0 001 & 00000060 a 0000 | of note",
    ],
    "adv": [],
}
INDEX = {
    "verb": [
        "stay v 1 1 ~ 1 1 00000010",
        "remain v 7 1 ~ 7 1 00000030 00000030 00000030 00000030 00000030 00000030 00000010",
        "visit v 1 1 @ 1 1 00000020",
        "call_in v 1 1 @ 1 1 00000020",
        "turn v 1 0 1 1 00000030",
    ],
    "noun": [
        "stay n 1 0 1 1 00000040",
        "remains n 1 0 1 1 00000040",
        "dog n 1 0 1 1 00000050",
        "fido n 1 0 1 1 00000050",
    ],
    "adj": [
        "main a 1 1 & 1 1 00000060",
        "chief a 1 1 & 1 1 00000060",
        "important a 1 1 & 1 1 00000070",
    ],
    "adv": [],
}


def test_words_of_one_sense_are_alike_and_of_near_senses_where_both_are_common(tmp_path: Path) -> None:
    for name in DATA:
        for kind, rows in (("data", DATA[name]), ("index", INDEX[name])):
            (tmp_path / f"{kind}.{name}").write_text("\n".join(["  1 The licence.", *rows, ""]))
    assert terms_alike(tmp_path) == {
        "remain": {"stay"},  # though it is the seventh sense; "remains" have the same term
        "stay": {"visit"},  # and not "remain", whose seventh sense it is
        "chief": {"main", "import"},
        "import": {"main"},
    }
