"""What the months and the days of the week are called in English, in small letters."""

MONTHS = "january february march april may june july august september october november december".split()
"""The months of a year, in order."""

SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec".split()
"""The months that are written shorter, as they are then."""

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
"""The days of a week, in order."""
