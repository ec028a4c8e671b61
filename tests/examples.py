"""How many examples a property is tried on: more of them where there is time."""

from hypothesis import settings

PATIENT, MANY = "patient", 10_000


def examples(count: int) -> settings:
    """So many, or MANY under `--hypothesis-profile=patient`."""
    return settings(max_examples=MANY if settings.get_current_profile_name() == PATIENT else count)
