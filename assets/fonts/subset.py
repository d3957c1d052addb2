#!/usr/bin/env python3
"""Cuts the fonts of this folder from the full ones, and says which required characters a font lacks.

    subset.py cut FULL.ttf OUT.ttf      writes the subset
    subset.py check FONT.ttf...         lists what is missing; exit 1 when a letter or a currency is

Needs fonttools (any 4.x). The result depends on nothing else: no time stamps, no names of paths.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

# What the game's words are written with. A font without these is refused.
LETTERS = {
    "ASCII": "".join(map(chr, range(0x20, 0x7F))),
    "Latin-1": "".join(chr(c) for c in range(0xA0, 0x100) if c != 0xAD),
    "Kazakh in Latin letters, Turkish, Azerbaijani": "ÁáǴǵİıÓóŃńÚúÝýŞşÇçĞğÄäÖöÜüŪūŊŋŇňƏəĀāĪīŠšŽžŁł",
    "Russian and its neighbours": "".join(map(chr, range(0x400, 0x460))),
    "Kazakh in Cyrillic letters": "ҚқҒғӘәҢңӨөҰұҮүІіҺһ",
    "currencies": "$€£₸₽",
    "punctuation": "–—‘’‚“”„‹›«»…•·†‡№‰′″\u00a0\u2009\u202f\u2011\u2212×÷±",
}
# Signs that a panel may use. One font of the family has to have them; egui looks in the next font for the rest.
SIGNS = {
    "comparison": "≈≠≤≥",
    "arrows": "←→↑↓↗↘↔",
    "marks": "✓✗★☆",
    "shapes": "▲▼△▽▶◀●○■□◆◇",
    "warning": "⚠",
    "fractions and powers": "½¼¾²³°",
}
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def everything():
    return "".join(LETTERS.values()) + "".join(SIGNS.values())


def tabular_digits(font):
    """Digits of one width without asking: egui shapes text without OpenType features, so `tnum` would never be on."""
    if "GSUB" not in font:
        return
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                swaps.update(getattr(table, "mapping", {}))
    best = font.getBestCmap()
    widths = {font["hmtx"][best[ord(d)]][0] for d in "0123456789"}
    if len(widths) == 1:
        return
    for table in font["cmap"].tables:
        for digit in "0123456789":
            glyph = table.cmap.get(ord(digit))
            if glyph in swaps:
                table.cmap[ord(digit)] = swaps[glyph]


def cut(source, target):
    font = TTFont(source, recalcTimestamp=False)
    tabular_digits(font)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.legacy_kern = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["DSIG", "meta"]
    worker = subset.Subsetter(options)
    worker.populate(text=everything())
    worker.subset(font)
    font.save(target)


def check(path):
    font = TTFont(path)
    known = font.getBestCmap()
    widths = {font["hmtx"][known[ord(d)]][0] for d in "0123456789"}
    complete = len(widths) == 1
    print(f"{path}: {len(known)} characters, digits {'of one width' if complete else 'of several widths'}")
    for kinds, needed in ((LETTERS, True), (SIGNS, False)):
        for name, letters in kinds.items():
            missing = [f"{c} U+{ord(c):04X}" for c in letters if ord(c) not in known]
            if missing:
                print(f"  {'lacks' if needed else 'left to another font'}: {name}: {', '.join(missing)}")
                complete &= not needed
    return complete


def main(arguments):
    match arguments:
        case ["cut", source, target]:
            cut(source, target)
            return 0
        case ["check", *paths] if paths:
            return 0 if all([check(path) for path in paths]) else 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
