"""What the months and the days of the week are called in English, in small letters."""

MONTHS = "january february march april may june july august september october november december".split()
"""The months of a year, in order."""

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
"""The days of a week, in order."""
