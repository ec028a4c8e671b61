"""Who or what a relative clause or a participle tells of."""

import pytest
from quotation_texts import quotations_of, said


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ana Lima liked a tweet that said “the port is lost”.", "a tweet"),
        ("Ana Lima stood beneath a banner that read “the port is lost”.", "a banner"),
        ("Ana Lima faced a crowd that chanted “the port is lost”.", "a crowd"),
        ("Ana Lima retweeted a post saying “the port is lost”.", "a post"),
        ("Ana Lima got a letter from Carl Berg saying “the port is lost”.", "a letter from Carl Berg"),
        ("Ana Lima met officials from Odesa who said “the port is lost”.", "officials from Odesa"),
        ("Ana Lima met people who said “the port is lost”.", "people"),
    ],
)
def test_what_a_text_or_another_says_is_not_the_subjects(text: str, mention: str) -> None:
    (quotation,) = quotations_of(text)
    speaker = quotation.speaker
    assert (speaker.name, speaker.mention and speaker.mention.of(text)) == (None, mention)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Lima issued a statement saying “the port is lost”.", "Ana Lima"),
        ("Ana Lima praised the port in a statement, calling it “a good place”.", "Ana Lima"),
        ("Ana Lima left the hall saying “the port is lost”.", "Ana Lima"),
        ("It was Ana Lima that said “the port is lost”.", "Ana Lima"),
        ("Ana Lima was hailed by mayor Carl Berg, who on Friday said: “The port is lost.”", "Carl Berg"),
        ("Ana Lima of Odesa, who once ran the port, told Port News it was lost.", "Ana Lima"),
        ("Ana Lima, who was fired after Carl Berg said “the port is lost”, left.", "Carl Berg"),
    ],
)
def test_a_relative_clause_tells_of_whoever_stands_before_it(text: str, name: str) -> None:
    assert [speaker for _, speaker in said(text)] == [name]


def test_whoever_is_of_a_body_with_a_long_name_speaks_and_not_the_body() -> None:
    text = "Professor Ana Lima of the University of Odesa, who had predicted a storm, said that it was lost."
    assert said(text) == [("a storm", "Ana Lima"), ("it was lost", "Ana Lima")]


@pytest.mark.parametrize("thing", ["a circumstance", "an issue", "one", "language"])
def test_who_speaks_in_a_relative_clause_without_a_pronoun_is_mentioned_without_what_it_tells_of(thing: str) -> None:
    text = f"Ana Lima left in May, {thing} she called “unlucky for all of us”."
    (quotation,) = quotations_of(text)
    speaker = quotation.speaker
    assert speaker.name
    assert speaker.mention
    assert (speaker.name.of(text), speaker.mention.of(text)) == ("Ana Lima", "she")
