"""Share, under an answer and under a card: what only the asker sees is posted once, whatever happens meanwhile."""

import pytest
import simcord
from layout_texts import parts, press_twice, text_of

QUESTION = "How much of GDP does Rubio want allies to spend?"


@pytest.fixture(params=["answer", "card"])
async def private(
    request: pytest.FixtureRequest, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> simcord.ResponseMessage:
    """What only the reader sees: an answer, or a card of it."""
    answer = (await reader.slash(channel, "ask", question=QUESTION, private=True)).response
    assert answer is not None
    if request.param == "answer":
        return answer
    card = (await reader.click(answer, label="Card")).response
    assert card is not None
    return card


def can_press_share(message: simcord.ResponseMessage) -> bool:
    """Whether Share is under a message and can be pressed."""
    return any(part.get("label") == "Share" and not part.get("disabled") for part in parts(message.components))


async def test_two_presses_post_once(
    simcord_env: simcord.Env, reader: simcord.MemberActor, private: simcord.ResponseMessage
) -> None:
    results = await press_twice(simcord_env, reader, private, "Share")
    assert [result.acknowledged for result in results] == [True, True]
    assert sum(len(result.followups) for result in results) == 1
    assert not can_press_share(private)


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/webhooks/*"), ("PATCH", "/webhooks/*"), ("POST", "/interactions/*/callback")]
)
@pytest.mark.simcord(check_errors=False)
async def test_what_discord_refuses_is_told_once_and_can_be_tried_again(
    simcord_env: simcord.Env, reader: simcord.MemberActor, private: simcord.ResponseMessage, method: str, path: str
) -> None:
    simcord_env.inject_error(method, path)
    result = await reader.click(private, label="Share")
    told = [*result.followups, *([result.response] if result.response and method == "POST" else [])]
    assert sum("Something went wrong" in text_of(message) for message in told) == 1
    assert can_press_share(private)
    assert len((await reader.click(private, label="Share")).followups) == 1
