"""Whether a text is in English, told by its function words."""

from pathlib import Path

import pytest
from texts import briefing_of

from bot.settings import SEEDS
from index.text.language import is_english

ANSWERS = Path(__file__).with_name("answers")
ENGLISH = sorted([*ANSWERS.rglob("*.txt"), *SEEDS.glob("*.txt")])

GERMAN = (
    "Der Bundeskanzler hat am Dienstag in Berlin gesagt, dass die Regierung an dem Plan festhalten will. Was war, das"
    " war, so der Kanzler. Also muss man nun nach vorn schauen, so hat er es auch in Brüssel gesagt."
)
FRENCH = (
    "Le président a reçu jeudi les dirigeants de la coalition à l'Élysée. « La Russie ne veut pas la paix », a-t-il"
    " ajouté. On a bien travaillé, selon le ministre, qui a affirmé que Londres enverrait des troupes en 2026."
)
DUTCH = (
    "De premier heeft gisteren gezegd dat de regering van plan is om in de komende jaren meer geld uit te geven. We"
    " zijn er nog niet, zei hij, maar over de kosten was hij minder duidelijk, en of de kamer akkoord gaat is onzeker."
)
RUSSIAN = "Президент заявил в Москве, что переговоры продолжатся на следующей неделе, но результата пока нет. " * 2


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.stem)
def test_news_in_english_is(path: Path) -> None:
    assert is_english(briefing_of(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("text", [GERMAN, FRENCH, DUTCH, RUSSIAN], ids=["German", "French", "Dutch", "Russian"])
@pytest.mark.parametrize("stated", [None, "en"])
def test_news_in_another_language_is_not_whatever_its_page_states(text: str, stated: str | None) -> None:
    assert not is_english(briefing_of(text, language=stated))


@pytest.mark.parametrize(("stated", "english"), [(None, True), ("en-GB", True), ("English", True), ("de", False)])
def test_of_a_few_words_only_what_is_stated_counts(stated: str | None, english: bool) -> None:  # noqa: FBT001
    assert is_english(briefing_of("Merz in Kiew", language=stated)) is english


def test_a_script_without_spaces_is_not_english() -> None:
    assert not is_english(briefing_of("部长们周四在布鲁塞尔会面。他们讨论了港口的未来。" * 3))
