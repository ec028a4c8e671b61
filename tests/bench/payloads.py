"""What a simulated Discord says of itself, in Discord's own form: one server with one channel and one reader."""

from typing import Any

Payload = dict[str, Any]

APPLICATION, GUILD, CHANNEL, READER = "1001", "1002", "1003", "1004"
SLASH_COMMAND, AUTOCOMPLETE, STRING, IN_GUILD = 2, 4, 3, 0


def user(number: str, name: str) -> Payload:
    """Somebody."""
    return {"id": number, "username": name, "discriminator": "0", "avatar": None, "global_name": None}


def application() -> Payload:
    """The bot's application, as its owner sees it."""
    return {
        "id": APPLICATION,
        "name": "Briefing bot",
        "description": "",
        "icon": None,
        "verify_key": "",
        "flags": 0,
        "bot_public": True,
        "bot_require_code_grant": False,
        "rpc_origins": None,
        "summary": "",
        "owner": user(READER, "reader"),
    }


def command(number: str, given: Payload) -> Payload:
    """A command as it is kept."""
    kept = {"application_id": APPLICATION, "version": "1", "description": "", "default_member_permissions": None}
    return {**kept, **given, "id": number}


def channel() -> Payload:
    """The channel."""
    return {"id": CHANNEL, "type": 0, "name": "briefings", "position": 0, "permission_overwrites": []}


def guild() -> Payload:
    """The server, as a bot is told of it when it connects."""
    numbers = (
        *("verification_level", "default_message_notifications", "explicit_content_filter", "mfa_level"),
        *("premium_tier", "nsfw_level", "afk_timeout", "system_channel_flags"),
    )
    lists = (
        *("roles", "emojis", "features", "members", "threads", "presences", "voice_states", "stage_instances"),
        *("guild_scheduled_events", "stickers", "soundboard_sounds"),
    )
    return {
        "id": GUILD,
        "name": "Readers",
        "owner_id": READER,
        "unavailable": False,
        "preferred_locale": "en-US",
        "member_count": 2,
        "large": False,
        "channels": [channel()],
        **dict.fromkeys(numbers, 0),
        **{name: [] for name in lists},
    }


def gateway_address(url: str) -> Payload:
    """Where a bot connects."""
    limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
    return {"url": url, "shards": 1, "session_start_limit": limit}


def ready(url: str) -> Payload:
    """The first event."""
    return {
        "v": 10,
        "session_id": "1",
        "resume_gateway_url": url,
        "shard": [0, 1],
        "user": user(APPLICATION, "Briefing bot"),
        "application": {"id": APPLICATION, "flags": 0},
        "guilds": [{"id": GUILD, "unavailable": True}],
    }


def interaction(number: str, invoked: Payload, options: dict[str, str]) -> Payload:
    """The reader invokes a command with some words."""
    given = [{"name": name, "type": STRING, "value": value} for name, value in options.items()]
    return _interaction(number, SLASH_COMMAND, invoked, given)


def typing(number: str, command: Payload, option: str, typed: str) -> Payload:
    """The reader types an option of a command, and has come so far."""
    given = [{"name": option, "type": STRING, "value": typed, "focused": True}]
    return _interaction(number, AUTOCOMPLETE, command, given)


def _interaction(number: str, kind: int, invoked: Payload, given: list[Payload]) -> Payload:
    member: Payload = {"user": user(READER, "reader"), "roles": [], "permissions": "0", "joined_at": None, "flags": 0}
    return {
        "id": number,
        "application_id": APPLICATION,
        "type": kind,
        "token": number,
        "version": 1,
        "guild_id": GUILD,
        "channel_id": CHANNEL,
        "channel": channel(),
        "member": member,
        "context": IN_GUILD,
        "locale": "en-US",
        "entitlements": [],
        "authorizing_integration_owners": {},
        "app_permissions": "0",
        "attachment_size_limit": 0,
        "data": {"id": invoked["id"], "name": invoked["name"], "type": 1, "options": given},
    }


def replied(number: str) -> Payload:
    """What a bot is told when its reply has arrived."""
    return {"interaction": {"id": number, "type": SLASH_COMMAND}}
