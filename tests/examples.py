"""How many examples a property is tried on: more of them where there is time."""

from hypothesis import settings

PATIENT, TIMES = "patient", 3


def examples(count: int) -> settings:
    """So many, or TIMES as many under `--hypothesis-profile=patient`."""
    patient = settings.get_current_profile_name() == PATIENT
    return settings(max_examples=count * TIMES if patient else count)
