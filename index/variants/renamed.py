"""What goes by several proper names in news: wars, alliances, organisations and groups."""

NAMES = (
    ("World War I", "First World War", "WWI", "WW1", "Great War"),
    ("World War II", "Second World War", "WWII", "WW2"),
    ("NATO", "North Atlantic alliance", "Atlantic alliance", "transatlantic alliance", "Western alliance"),
    ("IAEA", "UN nuclear watchdog", "UN nuclear agency", "UN atomic agency", "atomic energy agency"),
    ("World Health Organization", "UN health agency"),
    ("UNHCR", "UN refugee agency"),
    ("WFP", "UN food agency", "World Food Programme"),
    ("UNICEF", "UN children's agency", "UN children's fund"),
    ("UNRWA", "UN agency for Palestinian refugees", "UN Palestinian refugee agency"),
    ("ICC", "International Criminal Court", "war crimes court"),
    ("ICJ", "International Court of Justice", "World Court", "UN's top court"),
    ("OPEC", "oil cartel"),
    ("G7", "Group of Seven"),
    ("G20", "Group of Twenty"),
    ("Islamic State", "ISIS", "ISIL", "Daesh"),
    ("Houthis", "Houthi", "Ansar Allah"),
    ("Hezbollah", "Hizbullah", "Hizballah"),
    ("September 11", "9/11"),
)
"""Rows of names for one thing; texts need not explain them to each other, as they do with most short forms."""
