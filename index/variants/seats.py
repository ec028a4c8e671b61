"""What news texts call countries by and the data package does not hold: seats of power, peoples, short forms.

No maintained package lists seats of power, so they are typed here, keyed by ISO 3166-1 code; "EU" is reserved in it.
"""

ALSO_CALLED = {
    "AE": ("UAE",),
    "AR": ("Argentine", "Casa Rosada"),
    "AZ": ("Azeri",),
    "BA": ("Bosnia", "Bosnian"),
    "BO": ("La Paz",),
    "BR": ("Planalto",),
    "CD": ("DR Congo", "DRC"),
    "CI": ("Ivory Coast",),
    "CN": ("Zhongnanhai", "PRC"),
    "CV": ("Cabo Verde",),
    "CZ": ("Czechia",),
    "DE": ("Chancellery", "Bundestag"),
    "DK": ("Dane",),
    "EC": ("Ecuadorian",),
    "ES": ("Spaniard", "Moncloa"),
    "EU": ("European Union", "EU", "Brussels", "Berlaymont"),
    "FI": ("Finn",),
    "FR": ("Elysee", "Quai d'Orsay", "Matignon"),
    "GB": ("Great Britain", "Britain", "UK", "Briton", "Brit", "Downing Street", "Whitehall", "Westminster"),
    "HK": ("Hong Konger",),
    "IL": ("Tel Aviv", "Knesset"),
    "IN": ("Delhi",),
    "IS": ("Icelandic",),
    "IT": ("Palazzo Chigi",),
    "JP": ("Kantei",),
    "KG": ("Kyrgyz",),
    "KP": ("DPRK",),
    "KR": ("Blue House",),
    "KZ": ("Kazakh", "Astana"),
    "LU": ("Luxembourgish",),
    "MK": ("North Macedonia", "Macedonia"),
    "MM": ("Burma",),
    "MV": ("Maldivian",),
    "NL": ("Holland", "Binnenhof"),
    "NP": ("Nepali",),
    "NZ": ("NZ",),
    "PH": ("Philippine", "Malacanang"),
    "PL": ("Pole", "Sejm"),
    "RS": ("Serb",),
    "RU": ("Kremlin",),
    "SA": ("Saudi",),
    "SE": ("Swede",),
    "SI": ("Slovenian",),
    "SK": ("Slovakian",),
    "SZ": ("Eswatini",),
    "TJ": ("Tajik",),
    "TL": ("Timor-Leste",),
    "TR": ("Turk", "Turkiye"),
    "UA": ("Kiev", "Bankova"),
    "US": ("US", "USA", "America", "Washington", "DC", "White House", "Oval Office"),
    "UZ": ("Uzbek",),
    "VA": ("Vatican", "Holy See"),
    "VN": ("Viet Nam",),
    "YE": ("Sanaa",),
}
"""Further forms of a country; one that another country claims in the data package is this country's alone."""

SHORT_NAMES = frozenset(
    "America|Bosnia|Britain|Congo|Czechia|DR Congo|England|Eswatini|Great Britain|Holland|Kosovo|Macedonia"
    "|North Macedonia|Turkiye|UAE|UK|US|USA|Vatican".split("|")
)
"""Names of countries that the data package has not, or not as names."""

MINISTRIES = (
    ("Pentagon", "Defense Department", "Department of Defense"),
    ("State Department", "Foggy Bottom", "Department of State"),
    ("Congress", "Capitol Hill"),
    ("Justice Department", "Department of Justice"),
    ("Foreign Office", "Foreign Ministry", "Ministry of Foreign Affairs"),
    ("Defence Ministry", "Ministry of Defence", "Defense Ministry", "Ministry of Defense"),
)
"""Bodies of a government and the buildings or short names they go by: they stand for each other, not the country."""

REGIONS = (
    ("Europe", "European"), ("Asia", "Asian"), ("Africa", "African"), ("West", "Western"), ("Baltics", "Baltic"),
    ("Balkans", "Balkan"), ("Scandinavia", "Scandinavian"), ("Middle East", "Middle Eastern", "Mideast"),
    ("Caucasus", "Caucasian"), ("Sahel", "Sahelian"), ("Nordics", "Nordic"), ("Benelux",), ("Central Asia",),
    ("Gulf states", "Gulf countries", "Gulf monarchies"),
)  # fmt: skip
"""Parts of the world by what they and their people are called."""

MEMBERS = {
    "Baltics": ("Estonia", "Latvia", "Lithuania"),
    "Balkans": ("Albania", "Bosnia", "Kosovo", "Montenegro", "North Macedonia", "Serbia"),
    "Scandinavia": ("Denmark", "Norway", "Sweden"),
    "Caucasus": ("Armenia", "Azerbaijan", "Georgia"),
    "Sahel": ("Burkina Faso", "Chad", "Mali", "Mauritania", "Niger"),
    "Nordics": ("Denmark", "Finland", "Iceland", "Norway", "Sweden"),
    "Benelux": ("Belgium", "Luxembourg", "Netherlands"),
    "Central Asia": ("Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"),
    "Gulf states": ("Bahrain", "Kuwait", "Oman", "Qatar", "Saudi Arabia", "UAE", "Emirates"),
}
"""The few countries of a part of the world, sought where a question names the part, and not the other way round.

The data package divides the world as the UN does, into Northern and Western Asia; newspapers do not.
"""

ELSEWHERE = (
    "Latin America", "North America", "South America", "Central America", "Latin American", "North American",
    "South American", "Central American", "Native American", "New Mexico", "New Jersey", "Northern Ireland",
    "Northern Irish", "Indian Ocean", "British Columbia", "guinea pig",
)  # fmt: skip
"""Names that hold the name of a country and mean something else."""

PERSONAL = frozenset("jordan chad georgia washington london paris berlin vienna sofia lima rome moscow".split())
"""Forms that beside another capitalised word are rather part of its name: Michael Jordan, the Washington Post."""

ORDINARY = frozenset(
    "us polish pole poles turkey turkeys jersey jerseys guinea chad male reunion swede swedes turk"
    " brit congress west western caucasian".split()
)
"""Forms, folded, that mean a place only with a capital: in lower case they are words, or names of something else."""

NEVER_SOUGHT = frozenset({"pole", "swede", "male", "reunion"})
"""Terms of forms that a text rather holds as ordinary words, terms having no capitals: read but not sought."""

MISLEADING = frozenset(
    "Congo|Congolese|Hamilton|Stanley|Douglas|Victoria|Plymouth|Valley|West Island|George Town|Georgetown|Kingston"
    "|Jamestown|Central African|Channel Islander|City of Victoria|Bottom".split("|")
)
"""Forms of the data package that an English news text rather holds as something else: words, names, two countries."""

NATIONS = frozenset({"Wales", "Scotland"})
"""Countries within another's code, which are called by none of its other names."""
