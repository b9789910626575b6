"""Which letters do the fonts of the report have? Makes them from Noto's, as README.md says."""

import io
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

NOTO = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/noto")
LETTERS = [
    (0x0020, 0x024F),  # Latin with Extended-A and -B
    (0x0259, 0x0259), (0x02BB, 0x02BC), (0x02C6, 0x02DD),
    (0x0300, 0x036F),  # marks that combine
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20C0), (0x2100, 0x218F),
]
# Arrows and signs of arithmetic, then marks and shapes.
SIGNS = {
    "NotoSansMath-Regular.ttf": [
        (0x2190, 0x2199), (0x21D0, 0x21D5), (0x2202, 0x2202), (0x2206, 0x2206), (0x2211, 0x2213), (0x221A, 0x221A),
        (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2261), (0x2264, 0x2265),
    ],
    "NotoSansSymbols2-Regular.ttf": [
        (0x25A0, 0x25A1), (0x25B2, 0x25B3), (0x25B6, 0x25B7), (0x25BC, 0x25BD), (0x25C0, 0x25C1), (0x25C6, 0x25C7),
        (0x25CA, 0x25CB), (0x25CF, 0x25CF), (0x2605, 0x2606), (0x2610, 0x2612), (0x26A0, 0x26A0), (0x2713, 0x2718),
    ],
    "NotoSansSymbols-Regular.ttf": [
        (0x2639, 0x263A), (0x2640, 0x2640), (0x2642, 0x2642), (0x2660, 0x2667), (0x266D, 0x266F),
    ],
}


def reduced(name, ranges, without=()):
    font = TTFont(NOTO / name)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "MATH", "gasp", "DSIG"]
    reducer = subset.Subsetter(options)
    reducer.populate(unicodes=[c for a, b in ranges for c in range(a, b + 1) if c not in without])
    reducer.subset(font)
    return font


for name in ["Regular", "Bold"]:
    parts = [reduced(f"NotoSans-{name}.ttf", LETTERS)]
    has = set(parts[0].getBestCmap())
    for other, ranges in SIGNS.items():
        parts.append(reduced(other, ranges, has))
        has |= set(parts[-1].getBestCmap())
    files = []
    for part in parts:
        file = io.BytesIO()
        part.save(file)
        file.seek(0)
        files.append(file)
    whole = merge.Merger().merge(files)
    first = parts[0]
    for table in ["name", "OS/2", "hhea"]:
        if table == "name":
            whole["name"] = first["name"]
        else:
            for field in ["ascent", "descent", "lineGap", "sTypoAscender", "sTypoDescender", "usWinAscent", "usWinDescent",
                          "usWeightClass", "fsSelection", "fsType", "sCapHeight", "sxHeight", "panose"]:
                if hasattr(first[table], field):
                    setattr(whole[table], field, getattr(first[table], field))
    whole["post"].formatType = 3.0
    whole["head"].created = whole["head"].modified = first["head"].created
    whole.recalcTimestamp = False
    whole.save(Path(__file__).parent / f"report-{name.lower()}.ttf")
    print(name, len(has))
