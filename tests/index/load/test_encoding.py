import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import BriefingRefused
from index.load.encoding import declared_encoding, decode, decode_page

ENGLISH = "“We won’t build it,” said the mayor on Tuesday — and that was all. She’d been asked about the bridge."
FRENCH = "« Nous ne céderons pas », a déclaré la ministre à l’Assemblée. Elle a été élue en février."
POLISH = "„Nie możemy się na to zgodzić”, powiedział wczoraj minister. Żołnierze wrócili do koszar."
RUSSIAN = "«Мы не можем с этим согласиться», — сказал вчера министр. Солдаты вернулись в казармы."
GREEK = "«Δεν μπορούμε να συμφωνήσουμε», είπε χθες ο υπουργός. Οι στρατιώτες επέστρεψαν στους στρατώνες."
HEBREW = '"איננו יכולים להסכים", אמר אתמול השר. החיילים חזרו לבסיסים והממשלה הודיעה על צעדים חדשים.'
ARABIC = 'قال الوزير أمس: "لا يمكننا أن نوافق على ذلك". وعاد الجنود إلى ثكناتهم وأعلنت الحكومة إجراءات جديدة.'
JAPANESE = "「それには同意できない」と大臣は昨日述べた。兵士たちは兵舎に戻り、政府は新しい措置を発表した。"
CHINESE = "“我们不能同意，”部长昨天说。士兵们返回军营，政府宣布了新的措施。"
KOREAN = '장관은 어제 "우리는 동의할 수 없다"고 말했다. 병사들은 막사로 돌아갔고 정부는 새로운 조치를 발표했다.'


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")))
def test_any_text_in_utf_8_and_marked_utf_16_and_32_is_read_as_it_is(text: str) -> None:
    if "\x1b$" not in text:
        assert decode(text.encode(), "a.txt") == text
    if text:
        assert decode(text.encode("utf-16"), "a.txt") == text
        assert decode(text.encode("utf-32"), "a.txt") == text


@pytest.mark.parametrize("text", ["\x1b$", "é \x1b$ x", "a\x1b$B"])
def test_a_shift_to_japanese_without_japanese_behind_it_changes_nothing(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", ENGLISH),
        ("mac-roman", ENGLISH),
        ("utf-16-le", ENGLISH),
        ("utf-16-be", ENGLISH),
        ("cp1252", FRENCH),
        ("mac-roman", FRENCH),
        ("cp1252", "“Não podemos aceitar isso”, disse à imprensa. A reunião começará amanhã."),
        ("cp1254", "“Bunu kabul edemeyiz,” dedi bakan dün İstanbul’da. Askerler kışlalarına döndü."),
        ("cp1250", "„Nemůžeme s tím souhlasit,“ řekl včera ministr. Příští schůzka se koná v úterý."),
        ("cp1257", "„Negalime su tuo sutikti“, vakar sakė ministras. Kitas posėdis įvyks antradienį."),
        ("cp1250", POLISH),
        ("iso8859-2", POLISH.replace("„", '"').replace("”", '"')),
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN.replace("«", '"').replace("»", '"').replace("—", "-")),
        ("utf-16-le", RUSSIAN),
        ("cp1253", GREEK),
        ("cp1255", HEBREW),
        ("cp1256", ARABIC),
        ("shift_jis", JAPANESE),
        ("euc_jp", JAPANESE),
        ("iso2022_jp", JAPANESE),
        ("gb18030", CHINESE),
        ("euc_kr", KOREAN),
    ],
)
def test_the_encoding_of_a_text_that_states_none_is_told_by_its_looks(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_a_word_of_latin_1_is_read() -> None:
    assert decode(b"caf\xe9", "a.txt") == "café"


def test_what_is_declared_goes_before_looks_but_not_before_utf_8() -> None:
    assert decode("İstanbul’da ış".encode("cp1254"), "a.txt", "iso-8859-9") == "İstanbul’da ış"
    assert decode("Łódź".encode(), "a.txt", "iso-8859-1") == "Łódź"


@pytest.mark.parametrize("declared", ["zlib", "unicode_escape", "idna", "punycode", "utf-7", "x" * 9999, "\0"])
def test_a_declared_encoding_that_is_none_is_passed_over(declared: str) -> None:
    assert decode("Grüße".encode("cp1252"), "a.txt", declared) == "Grüße"


@pytest.mark.parametrize(
    "head", [b'<meta charset="koi8-r">', b"<meta http-equiv=x content='text/html; charset=koi8-r'>"]
)
def test_a_web_page_declares_its_encoding(head: bytes) -> None:
    assert declared_encoding(b"<html><head>" + head) == "koi8-r"
    assert declared_encoding(b"<html>") is None


BROKEN = ENGLISH.encode().replace("—".encode(), b"\x97")


@pytest.mark.parametrize("declared", [None, "utf-8", "windows-1252"])
def test_utf_8_with_a_wrong_byte_is_refused_and_not_read_as_something_else(declared: str | None) -> None:
    with pytest.raises(BriefingRefused, match=r"^a\.txt: it is UTF-8 with wrong bytes in it \(the first in line 3\)"):
        decode(b"One.\n\n" + BROKEN, "a.txt", declared)


def test_a_page_in_utf_8_with_a_wrong_byte_is_read_as_browsers_read_it() -> None:
    assert decode_page(BROKEN, "a.html") == ENGLISH.replace("—", "\ufffd")
    assert decode_page(FRENCH.encode("cp1252"), "a.html", "iso-8859-1") == FRENCH


def test_a_sign_for_an_unknown_character_is_as_good_as_any() -> None:
    assert decode("né\ufffd".encode(), "a.txt") == "né\ufffd"


def test_line_ends_of_any_system_are_line_ends_in_any_encoding() -> None:
    assert decode("One.\r\nTwo.\rThree.".encode("utf-16"), "a.txt") == "One.\nTwo.\nThree."


@pytest.mark.parametrize("data", [b"a\0b", b"\x00\x01\x02\xff\xfe\x80" * 50, bytes(range(256)), b"\xff\xfea\0\0\0"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(BriefingRefused, match=r"^a\.txt: it does not look like text"):
        decode(data, "a.txt")
