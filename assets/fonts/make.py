#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Makes the fonts of the program and the list of its signs.

    pip install fonttools==4.68.0 brotli==1.2.1 skia-pathops==0.9.2
    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz     # gives the folder `package`
    python3 make.py package
    python3 make.py                                           # the signs only

Out of the folder of the npm package inter-ui 4.1.1 (Inter 4.1) come, beside this script,

- Inter-{Regular,Medium,SemiBold,Italic}.ttf: Inter, cut down to the letters and the features
  that this program can show;
- InterTabular-{Regular,Medium,SemiBold}.ttf: the same with the feature `tnum` built in, because
  the window cannot switch on OpenType features;
- OFL.txt: the licence of Inter, as it comes in the package.

Out of the drawings below come LeerrechtIcons.ttf, our own signs, and ../../src/ui/icon.rs, which
names them. `--sheet FILE.png` draws all signs in four sizes, to look at; that needs Pillow
(13.0.0) besides. The same input gives the same bytes. Written for Python 3.11.
"""

import argparse
import io
import shutil
from pathlib import Path

import pathops
from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Transform
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables

HERE = Path(__file__).resolve().parent
RUST = HERE.parent.parent / "src" / "ui" / "icon.rs"

# Inter --------------------------------------------------------------------------------------------

INTER_FACES = ["Regular", "Medium", "SemiBold", "Italic"]
TABULAR_FACES = ["Regular", "Medium", "SemiBold"]

# Blocks that are kept as far as Inter has them.
BLOCKS = [
    (0x0020, 0x024F),  # Latin: basic, Latin-1, Extended-A, Extended-B
    (0x02B0, 0x036F),  # modifier letters, combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic and its supplement
    (0x1DC0, 0x1DFF),  # more combining marks
    (0x1E00, 0x1EFF),  # Latin Additional
    (0x1F00, 0x1FFF),  # Greek Extended
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currency
    (0x2100, 0x218F),  # letterlike signs, fractions, Roman numerals
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2C60, 0x2C7F),  # Latin Extended-C
    (0xA720, 0xA7FF),  # Latin Extended-D
    (0xFB00, 0xFB06),  # ligatures
]
# The check, the cross, the warning sign, and what stands for a letter that is not there.
SINGLE = [0x2713, 0x2717, 0x26A0, 0xFFFD]

# What a text engine uses by itself. All other features have to be asked for, and nobody can.
FEATURES = ["calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "rlig"]


def wanted_characters(font):
    """The characters to keep: the blocks, and the small forms of their capitals.

    Some small letters of names (Azerbaijani, West African) lie in the block of the phonetic
    alphabet, away from their capitals.
    """
    here = set(font.getBestCmap())
    kept = {code for first, last in BLOCKS for code in range(first, last + 1)} | set(SINGLE)
    for code in list(kept):
        for other in (chr(code).lower(), chr(code).upper()):
            kept.update(map(ord, other))
    return kept & here


def tabular_pairs(font):
    """Glyph and tabular glyph, as `tnum` pairs them."""
    table = font["GSUB"].table
    pairs = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                pairs.update(getattr(part, "ExtSubTable", part).mapping)
    return pairs


def unordered_coverages(table):
    """The sets of glyphs that contextual rules look for, as far as their order says nothing."""
    for lookup in table.LookupList.Lookup:
        for part in lookup.SubTable:
            part = getattr(part, "ExtSubTable", part)
            if isinstance(part, otTables.ContextSubst) and part.Format == 3:
                yield from part.Coverage
            if isinstance(part, otTables.ChainContextSubst) and part.Format == 3:
                yield from [*part.BacktrackCoverage, *part.InputCoverage, *part.LookAheadCoverage]


def bake_tabular(font):
    """Lets the tabular glyphs take the place of the others, for characters and for substitutions.

    Only `cmap` and `GSUB` get the two names of each pair exchanged. So a text without features
    gets the tabular glyph, the contextual rules go on working on it, and outlines, advances and
    kerning stay with the glyph they belong to.
    """
    pairs = tabular_pairs(font)
    swapped = {**pairs, **{new: old for old, new in pairs.items()}}
    assert len(swapped) == 2 * len(pairs), "tnum is not one to one"
    for part in font["cmap"].tables:
        part.cmap = {code: swapped.get(name, name) for code, name in part.cmap.items()}
    # Compiled under the exchanged names, read back under the real ones.
    font["GSUB"].ensureDecompiled(recurse=True)
    order = font.getGlyphOrder()
    font.setGlyphOrder([swapped.get(name, name) for name in order])
    for coverage in unordered_coverages(font["GSUB"].table):
        coverage.glyphs.sort(key=font.getGlyphID)
    data = font["GSUB"].compile(font)
    font.setGlyphOrder(order)
    font["GSUB"] = newTable("GSUB")
    font["GSUB"].decompile(data, font)


def rename(font, face):
    """Gives the face its place in the family Inter Tabular."""
    family = "Inter Tabular"
    linked = face == "Regular"
    full = f"{family} {face}"
    names = {
        1: family if linked else full,
        2: "Regular",
        3: f"4.001;Leerrecht;InterTabular-{face}",
        4: full,
        6: f"InterTabular-{face}",
        16: None if linked else family,
        17: None if linked else face,
        21: None,
        22: None,
    }
    for number, text in names.items():
        font["name"].removeNames(nameID=number)
        if text:
            font["name"].setName(text, number, 3, 1, 0x409)


def cut_down(font):
    options = subset.Options(
        layout_features=FEATURES,
        name_IDs=[*range(0, 23)],
        name_languages=[0x409],
        notdef_outline=True,
        glyph_names=False,
        hinting=False,
        recalc_timestamp=False,
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted_characters(font))
    cutter.subset(font)


def make_inter(source):
    families = [("Inter", INTER_FACES), ("InterTabular", TABULAR_FACES)]
    for family, face in [(family, face) for family, faces in families for face in faces]:
        font = TTFont(source / "web" / f"Inter-{face}.woff2", recalcTimestamp=False)
        font.flavor = None
        version = font["name"].getDebugName(5)
        font["name"].setName(f"{version};cut for Leerrecht", 5, 3, 1, 0x409)
        if family == "InterTabular":
            bake_tabular(font)
            rename(font, face)
        cut_down(font)
        name = f"{family}-{face}.ttf"
        if face != "Medium":
            save(font, name)
        give_spaces_an_outline(font)
        save(font, f"window/{name}")
    shutil.copyfile(source / "LICENSE.txt", HERE / "OFL.txt")
    (HERE / "OFL.txt").chmod(0o644)


# The window's own faces. Its renderer keeps the picture of every glyph that has one. A space has
# none, so with every frame it is looked for again, which costs more than all letters of a line. Here
# spaces have an outline without any area: their picture is one pixel in which there is nothing. Paper
# has the faces without: a printer might set a dot there.
def give_spaces_an_outline(font):
    glyphs = font["glyf"]
    for glyph in sorted(set(font.getBestCmap().values())):
        width, _ = font["hmtx"][glyph]
        if glyphs[glyph].numberOfContours == 0 and width > 0:
            pen = TTGlyphPen(None)
            pen.moveTo((0, 0))
            pen.lineTo((1, 1))
            pen.lineTo((2, 2))
            pen.closePath()
            glyphs[glyph] = pen.glyph()
            font["hmtx"][glyph] = (width, 0)


def save(font, name):
    font.save(HERE / name)
    print(f"{name:28} {(HERE / name).stat().st_size:>8} bytes")


# The signs: how they are drawn ---------------------------------------------------------------------
#
# On a grid of 24 by 24, y downwards, mostly with lines 1.75 wide and round. A drawing is a list of
# parts, laid one on the other: `line` adds a line, `fill` an area, `cut` and `cut_line` take away.

LINE = 1.75
BOLD = 2.25
GRID = 24
EM = 1000
ASCENT, DESCENT = 800, -200
FIRST = 0xE000
# 1 January 2026, in seconds since 1904.
BORN = 3850070400


def line(path, width=LINE):
    return (pathops.PathOp.UNION, path, width)


def fill(path):
    return (pathops.PathOp.UNION, path, None)


def cut(path):
    return (pathops.PathOp.DIFFERENCE, path, None)


def cut_line(path, width):
    return (pathops.PathOp.DIFFERENCE, path, width)


def circle(x, y, r):
    return f"M{x - r} {y}A{r} {r} 0 0 1 {x + r} {y}A{r} {r} 0 0 1 {x - r} {y}Z"


def box(x, y, w, h, r):
    turn = f"a{r} {r} 0 0 1"
    return (
        f"M{x + r} {y}h{w - 2 * r}{turn} {r} {r}v{h - 2 * r}{turn} {-r} {r}"
        f"h{2 * r - w}{turn} {-r} {-r}v{2 * r - h}{turn} {r} {-r}Z"
    )


def dots(r, *places):
    return [fill(circle(x, y, r)) for x, y in places]


def rays(x, y, near, far, *directions):
    """Short lines outwards, each direction as a vector of length one."""
    return "".join(
        f"M{x + near * dx:.2f} {y + near * dy:.2f}L{x + far * dx:.2f} {y + far * dy:.2f}"
        for dx, dy in directions
    )


SLANT = 0.7071
COMPASS = [
    (0, -1), (SLANT, -SLANT), (1, 0), (SLANT, SLANT), (0, 1), (-SLANT, SLANT), (-1, 0), (-SLANT, -SLANT),
]
CHECK_BOX = line(box(4, 4, 16, 16, 3.25))
RING = line(circle(12, 12, 8.75))
FOLDED_SHEET = "M13.5 3H7A2 2 0 0 0 5 5V19A2 2 0 0 0 7 21H17A2 2 0 0 0 19 19V8.5Z"
EYE = "M2.5 12C4.9 7.6 8.2 5.5 12 5.5C15.8 5.5 19.1 7.6 21.5 12C19.1 16.4 15.8 18.5 12 18.5C8.2 18.5 4.9 16.4 2.5 12Z"

# Name, what it stands for, drawing. The place in this list is the character: new ones go at the end.
SIGNS = [
    ("met", "A condition that is met.", [line("M4 12.75L9.5 18.25L20 6.25", BOLD)]),
    ("not_met", "A condition that is not met.", [line("M5.5 5.5L18.5 18.5M18.5 5.5L5.5 18.5", BOLD)]),
    ("missing", "Evidence that is missing.", [RING, fill("M12 3.25A8.75 8.75 0 0 0 12 20.75Z")]),
    ("judgement", "Something the officer judges.",
     [fill("M12 4L20 12L12 20L4 12Z"), line("M12 4L20 12L12 20L4 12Z")]),
    ("unknown", "Something nobody knows yet.",
     [RING, line("M9.4 9.9C9.2 6.5 14.7 6.5 14.6 9.7C14.5 11.6 12 11.7 12 13.6"), *dots(1.15, (12, 16.7))]),
    ("check_off", "A box that is not ticked.", [CHECK_BOX]),
    ("check_on", "A box that is ticked.", [CHECK_BOX, line("M7.75 12.25L10.75 15.25L16.25 8.75", 2)]),
    ("check_mixed", "A box that stands for some ticked and some not.", [CHECK_BOX, line("M8 12H16", 2)]),
    ("radio_off", "A choice that is not taken.", [RING]),
    ("radio_on", "The choice that is taken.", [RING, fill(circle(12, 12, 4.5))]),
    ("chevron_down", "Opens downwards.", [line("M6 9L12 15L18 9")]),
    ("chevron_up", "Closes upwards.", [line("M6 15L12 9L18 15")]),
    ("chevron_left", "The one before.", [line("M15 6L9 12L15 18")]),
    ("chevron_right", "The next one, or the step between two places.", [line("M9 6L15 12L9 18")]),
    ("sort_up", "Sorted from small to large.",
     [fill("M12 8.5L17 15.5H7Z"), line("M12 8.5L17 15.5H7Z", 1.25)]),
    ("sort_down", "Sorted from large to small.",
     [fill("M12 15.5L17 8.5H7Z"), line("M12 15.5L17 8.5H7Z", 1.25)]),
    ("search", "Search.", [line(circle(10.5, 10.5, 6.75)), line("M15.5 15.5L20.75 20.75")]),
    ("close", "Close, or take away.", [line("M6 6L18 18M18 6L6 18")]),
    ("plus", "Add.", [line("M12 4.5V19.5M4.5 12H19.5")]),
    ("minus", "Less.", [line("M4.5 12H19.5")]),
    ("calendar", "A date.",
     [line(box(3.5, 5, 17, 15.5, 2.5)), line("M3.5 10H20.5M8 2.75V6.5M16 2.75V6.5"),
      fill(box(13.25, 13.25, 4, 4, 0.9))]),
    ("copy", "Copy.",
     [line(box(9, 9, 11.5, 11.5, 2.25)),
      line("M5.75 15H5.5A2 2 0 0 1 3.5 13V5.5A2 2 0 0 1 5.5 3.5H13A2 2 0 0 1 15 5.5V5.75")]),
    ("lock", "Locked, or lock.",
     [line(box(4.5, 10.5, 15, 10.25, 2.5)), line("M8 10.5V7.25A4 4 0 0 1 16 7.25V10.5M12 14.5V16.75")]),
    ("unlock", "Open, or unlock.",
     [line(box(4.5, 10.5, 15, 10.25, 2.5)), line("M8 10.5V6.75A4 4 0 0 1 15.7 5.25M12 14.5V16.75")]),
    ("eye", "Show what is hidden.", [line(EYE), line(circle(12, 12, 3))]),
    ("eye_off", "Hide, or hidden.",
     [line(EYE), line(circle(12, 12, 3)), cut_line("M3.5 20.5L20.5 3.5", 4.5), line("M4 20L20 4")]),
    ("today", "The day: what is there to do.",
     [line("M7.25 14A4.75 4.75 0 0 1 16.75 14M2.75 14H21.25M2.75 19H14"),
      line(rays(12, 14, 7.75, 9.5, *COMPASS[:2], COMPASS[7]))]),
    ("cases", "The cases.",
     [line("M3 18V6.5A2 2 0 0 1 5 4.5H9L11.75 7.75H19A2 2 0 0 1 21 9.75V18A2 2 0 0 1 19 20H5A2 2 0 0 1 3 18Z")]),
    ("youths", "The youths.",
     [line(circle(8.25, 8.25, 3.5)), line("M2.25 20C2.25 16.6 4.6 15 8.25 15C11.9 15 14.25 16.6 14.25 20Z"),
      line(circle(17, 9.5, 2.75)), line("M17 15.25C20 15.25 21.75 16.8 21.75 20H17.75")]),
    ("person", "One person.",
     [line(circle(12, 7.5, 4.25)), line("M4.5 20.75C4.5 16.6 7.5 14.75 12 14.75C16.5 14.75 19.5 16.6 19.5 20.75Z")]),
    ("school", "A school.",
     [line("M4.5 20.5V13.5L12 8.5L19.5 13.5V20.5M2.5 20.5H21.5M12 8.5V3"), fill(box(11.2, 2.2, 6, 3.5, 0.6)),
      line("M12 19.5V16.75", 2.75), *dots(1.15, (7.9, 16.75), (16.1, 16.75))]),
    ("exchange", "Exchange with others.",
     [line("M3.5 7.5H20.5M16.75 3.75L20.5 7.5L16.75 11.25M20.5 16.5H3.5M7.25 12.75L3.5 16.5L7.25 20.25")]),
    ("settings", "The settings.",
     [line("M3.5 6H12.25M17.75 6H20.5M3.5 12H5.25M10.75 12H20.5M3.5 18H12.25M17.75 18H20.5"),
      line(circle(15, 6, 2.5)), line(circle(8, 12, 2.5)), line(circle(15, 18, 2.5))]),
    ("phone", "Telephone.",
     [line("M5.4 3.5H8.2L10 8.2L7.7 9.9C8.8 12.6 11.4 15.2 14.1 16.3L15.8 14L20.5 15.8V18.6"
           "C20.5 19.8 19.6 20.7 18.4 20.6C10.5 19.9 4.1 13.5 3.4 5.6C3.3 4.4 4.2 3.5 5.4 3.5Z")]),
    ("mail", "Mail.", [line(box(3, 5, 18, 14, 2.5)), line("M3.75 7.25L12 13.25L20.25 7.25")]),
    ("visit", "A visit at home.",
     [line("M2.75 11.75L12 4L21.25 11.75M5.5 9.75V20.25H18.5V9.75M9.75 20.25V14.5H14.25V20.25")]),
    ("note", "A note, or write.",
     [line("M3.75 20.25L4.9 15.7L15.7 4.9A2.4 2.4 0 0 1 19.1 8.3L8.3 19.1ZM13.2 7.4L16.6 10.8")]),
    ("attachment", "An attachment.",
     [line("M20.5 11.25L12.15 19.6A5.16 5.16 0 0 1 4.85 12.3L13.25 3.9A3.5 3.5 0 0 1 18.2 8.85L9.9 17.15"
           "A1.77 1.77 0 0 1 7.4 14.65L15 7.05")]),
    ("document", "A document.", [line(FOLDED_SHEET), line("M13.25 3.25V8.75H18.75M8.75 13H15.25M8.75 17H12.75")]),
    ("printer", "Print.",
     [line("M7 8.5V3.5H17V8.5M7 17.5H5A2 2 0 0 1 3 15.5V10.5A2 2 0 0 1 5 8.5H19"
           "A2 2 0 0 1 21 10.5V15.5A2 2 0 0 1 19 17.5H17"),
      line("M7 13.75H17V20.75H7Z")]),
    ("undo", "Undo.", [line("M8.5 4L3.75 8.75L8.5 13.5M3.75 8.75H14.75A5.5 5.5 0 0 1 14.75 19.75H9.5")]),
    ("redo", "Do again what was undone.",
     [line("M15.5 4L20.25 8.75L15.5 13.5M20.25 8.75H9.25A5.5 5.5 0 0 0 9.25 19.75H14.5")]),
    ("warning", "A warning.",
     [line("M10.5 4.6Q12 2.2 13.5 4.6L21.1 17.9Q22.3 20.5 19.6 20.5H4.4Q1.7 20.5 2.9 17.9Z"),
      line("M12 9.5V13.5"), *dots(1.2, (12, 17))]),
    ("info", "Something to know.", [RING, line("M12 11.25V16.5"), *dots(1.2, (12, 7.75))]),
    ("error", "Something went wrong.",
     [line("M8.4 3.25H15.6L20.75 8.4V15.6L15.6 20.75H8.4L3.25 15.6V8.4Z"),
      line("M12 7.5V12.5"), *dots(1.2, (12, 16.25))]),
    ("bell", "A reminder.",
     [line("M12 3C8.3 3 6.2 5.6 6.2 9C6.2 13.3 4.8 14.6 4 17H20C19.2 14.6 17.8 13.3 17.8 9C17.8 5.6 15.7 3 12 3Z"),
      line("M9.75 20.5C10.6 21.4 13.4 21.4 14.25 20.5")]),
    ("trash", "Delete.",
     [line("M4 6.5H20M9 6.25V4.75A1.5 1.5 0 0 1 10.5 3.25H13.5A1.5 1.5 0 0 1 15 4.75V6.25"),
      line("M5.9 6.5L6.8 18.9A2 2 0 0 0 8.8 20.75H15.2A2 2 0 0 0 17.2 18.9L18.1 6.5M10 11V16.25M14 11V16.25")]),
    ("bookmark", "A view or place that is kept.",
     [line("M6 20.5V5.5A2 2 0 0 1 8 3.5H16A2 2 0 0 1 18 5.5V20.5L12 16Z")]),
    ("filter", "Show fewer.", [line("M3.25 4.5H20.75L14 12.5V20L10 17.25V12.5Z")]),
    ("columns", "Choose the columns.", [line(box(3, 4.5, 18, 15, 2.5)), line("M9 4.5V19.5M15 4.5V19.5")]),
    ("help", "Help.",
     [line("M7.5 8.5C7.2 2.3 16.7 2.3 16.5 8.1C16.4 11.8 12 11.6 12 15.5", 2), *dots(1.4, (12, 19.75))]),
    ("clock", "A term or a time.", [RING, line("M12 6.75V12L15.5 14.25")]),
    ("task", "A task.",
     [line("M3.25 6L5.25 8L9 3.75M12.5 6H20.75M3.25 13L5.25 15L9 10.75M12.5 13H20.75M12.5 20H20.75"),
      *dots(1.4, (6, 20))]),
    ("hand_over", "Hand over to someone else.",
     [line(circle(9, 7, 3.75)), line("M11.5 20H2.5C2.5 15.8 5.2 14 9 14C9.7 14 10.4 14.1 11 14.2"),
      line("M13.5 17H21.5M18 13.5L21.5 17L18 20.5")]),
    ("tag", "A label.",
     [line("M3.25 5.25A2 2 0 0 1 5.25 3.25H11.25A2 2 0 0 1 12.7 3.85L20.2 11.35A2 2 0 0 1 20.2 14.2L14.2 20.2"
           "A2 2 0 0 1 11.35 20.2L3.85 12.7A2 2 0 0 1 3.25 11.25Z"),
      *dots(1.5, (8, 8))]),
    ("external", "Opens outside the program.",
     [line("M10 4.5H6A2 2 0 0 0 4 6.5V18A2 2 0 0 0 6 20H17.5A2 2 0 0 0 19.5 18V14"
           "M14 3.75H20.25V10M20.25 3.75L11.25 12.75")]),
    ("strike", "A sentence left out of the letter.",
     [line("M16.9 7.1C16.4 5 14.5 3.75 12 3.75C9 3.75 7 5.4 7 7.75C7 9.9 8.6 11 12 12C15.6 13 17.2 14.1 17.2 16.4"
           "C17.2 18.8 15 20.25 12 20.25C9.3 20.25 7.2 18.9 6.7 16.7"),
      cut_line("M2 12H22", 4.75), line("M3 12H21")]),
    ("sibling", "A brother or sister.",
     [line(circle(12, 5.25, 2.5)), line("M12 7.75V12M6 15.5V12H18V15.5"),
      fill(circle(6, 18.25, 3.25)), fill(circle(18, 18.25, 3.25))]),
    ("partner", "Works along: another office or helper.",
     [line(circle(15.25, 12, 5.9)), cut_line("M10.5 6.4A5.9 5.9 0 0 1 14.2 9.8", 4), line(circle(8.75, 12, 5.9))]),
    ("menu", "Opens the menu.", [line("M4 6H20M4 12H20M4 18H20")]),
    ("backup", "A backup.",
     [line("M12 2.75L19.5 5.5V11.25C19.5 15.9 16.6 19.5 12 21.25C7.4 19.5 4.5 15.9 4.5 11.25V5.5Z"),
      line("M8.5 11.75L11.1 14.35L15.6 9")]),
    ("more", "More that can be done.", dots(1.6, (5, 12), (12, 12), (19, 12))),
    ("arrow_left", "Back.", [line("M20 12H4M10.5 5.5L4 12L10.5 18.5")]),
    ("arrow_right", "On.", [line("M4 12H20M13.5 5.5L20 12L13.5 18.5")]),
    ("dot", "One point in a row, or something new.", dots(4, (12, 12))),
    ("drag", "Can be dragged.", dots(1.6, *((x, y) for x in (9, 15) for y in (5.5, 12, 18.5)))),
    ("keyboard", "The keys.",
     [line(box(2.5, 5.25, 19, 13.5, 2.5)), *dots(1.1, (6.6, 9.75), (10.2, 9.75), (13.8, 9.75), (17.4, 9.75)),
      line("M8.25 14.5H15.75")]),
    ("sun", "The light theme.", [line(circle(12, 12, 4)), line(rays(12, 12, 7.25, 9.25, *COMPASS))]),
    ("moon", "The dark theme.", [line("M20.6 13.9A8.75 8.75 0 1 1 10.15 3.45A7 7 0 0 0 20.6 13.9Z")]),
    ("contrast", "The theme of high contrast.",
     [CHECK_BOX, fill("M12 4H16.75A3.25 3.25 0 0 1 20 7.25V16.75A3.25 3.25 0 0 1 16.75 20H12Z"),
      fill("M12 7.5A4.5 4.5 0 0 0 12 16.5Z"), cut("M12 7.5A4.5 4.5 0 0 1 12 16.5Z")]),
    ("save", "Saves a copy outside the program.",
     [line("M12 3.75V15M7 10.25L12 15.25L17 10.25M4 15.5V18.25A2 2 0 0 0 6 20.25H18A2 2 0 0 0 20 18.25V15.5")]),
]


# The signs: what is made of them -------------------------------------------------------------------


def outline(parts):
    """The area of a drawing, in units of the font."""
    scale = EM / GRID
    place = Transform(scale, 0, 0, -scale, 0, ASCENT)
    area = pathops.Path()
    for operation, text, width in parts:
        part = pathops.Path()
        parse_path(text, TransformPen(part.getPen(), place))
        if width is not None:
            part.stroke(width * scale, pathops.LineCap.ROUND_CAP, pathops.LineJoin.ROUND_JOIN, 4)
        part.convertConicsToQuads(0.1)
        part.simplify(fix_winding=True)
        area = pathops.op(area, part, operation, fix_winding=True)
    area.convertConicsToQuads(0.1)
    return area


def glyph(parts):
    area = outline(parts)
    measure = AreaPen()
    area.draw(measure)
    pen = TTGlyphPen(None)
    # TrueType wants its outer contours clockwise: a negative area.
    area.draw(Cu2QuPen(ReverseContourPen(pen) if measure.value > 0 else pen, 0.5))
    return pen.glyph()


def build_icons():
    names = [name for name, _, _ in SIGNS]
    empty = TTGlyphPen(None).glyph()
    glyphs = {".notdef": glyph([CHECK_BOX]), "space": empty}
    glyphs.update((name, glyph(parts)) for name, _, parts in SIGNS)
    builder = FontBuilder(EM, isTTF=True)
    builder.updateHead(created=BORN, modified=BORN, fontRevision=1.0)
    builder.font.recalcTimestamp = False
    builder.setupGlyphOrder([".notdef", "space", *names])
    builder.setupCharacterMap({0x20: "space", **{FIRST + n: name for n, name in enumerate(names)}})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (EM, getattr(made, "xMin", 0)) for name, made in glyphs.items()})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({
        "copyright": "Copyright (c) 2026 the authors of Leerrecht",
        "familyName": "Leerrecht Icons",
        "styleName": "Regular",
        "uniqueFontIdentifier": "1.000;LeerrechtIcons-Regular",
        "fullName": "Leerrecht Icons",
        "version": "Version 1.000",
        "psName": "LeerrechtIcons-Regular",
        "licenseDescription": "Licensed under the EUPL-1.2.",
    }, mac=False)
    builder.setupOS2(
        version=4, sTypoAscender=ASCENT, sTypoDescender=DESCENT, usWinAscent=ASCENT, usWinDescent=-DESCENT,
        usWeightClass=400, fsSelection=0xC0, fsType=0, achVendID="LRCT",
    )
    builder.setupPost()
    return builder.font


def write_rust():
    def variant(name):
        return "".join(word.capitalize() for word in name.split("_"))

    text = [
        "//! The signs of the window, from our own icon font.",
        "//!",
        "//! Written by `assets/fonts/make.py`, in the order of the drawings there.",
        "",
        "/// The font itself.",
        'pub(crate) const FONT_BYTES: &[u8] = include_bytes!("../../assets/fonts/LeerrechtIcons.ttf");',
        "",
        "/// The font by its name, once it is loaded.",
        'pub(crate) const FONT: iced::Font = iced::Font::with_name("Leerrecht Icons");',
        "",
        "/// A sign. Its number is its character in the font.",
        "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]",
        "#[repr(u32)]",
        "pub(crate) enum Icon {",
    ]
    for number, (name, meaning, _) in enumerate(SIGNS):
        value = f" = 0x{FIRST:X}" if number == 0 else ""
        text += [f"    /// {meaning}", f"    {variant(name)}{value},"]
    text += ["}", "", "impl Icon {"]
    text += [
        "    /// Every sign, in the order of the font.",
        f"    pub(crate) const ALL: [Self; {len(SIGNS)}] = [",
    ]
    text += [f"        Self::{variant(name)}," for name, _, _ in SIGNS]
    text += [
        "    ];",
        "",
        "    /// The character that shows the sign in [`FONT`].",
        "    pub(crate) const fn glyph(self) -> char {",
        "        match char::from_u32(self as u32) {",
        "            Some(glyph) => glyph,",
        "            None => char::REPLACEMENT_CHARACTER,",
        "        }",
        "    }",
        "}",
        "",
    ]
    RUST.write_text("\n".join(text), encoding="utf-8")
    print(f"{RUST.name:28} {len(SIGNS):>8} signs")


def draw_sheet(font, target):
    from PIL import Image, ImageDraw, ImageFont

    file = io.BytesIO()
    font.save(file)

    def sized(size):
        return ImageFont.truetype(io.BytesIO(file.getvalue()), size)

    across, cell_w, cell_h = 8, 150, 64
    rows = -(-len(SIGNS) // across)
    sheet = Image.new("RGB", (across * cell_w, rows * cell_h), "white")
    pen = ImageDraw.Draw(sheet)
    words = ImageFont.truetype(str(HERE / "Inter-Regular.ttf"), 11)
    for number, (name, _, _) in enumerate(SIGNS):
        x, y = number % across * cell_w, number // across * cell_h
        for size, left in ((14, 6), (16, 28), (20, 54), (32, 88)):
            pen.text((x + left, y + 22), chr(FIRST + number), "#17222d", sized(size), anchor="lm")
        pen.text((x + 6, y + 46), name, "#54626f", words)
    sheet.save(target)


def main():
    asked = argparse.ArgumentParser(description="Makes the fonts of the program.")
    asked.add_argument("package", nargs="?", type=Path, help="the unpacked npm package inter-ui 4.1.1")
    asked.add_argument("--sheet", type=Path, metavar="FILE.png", help="draws all signs")
    given = asked.parse_args()
    if given.package:
        make_inter(given.package)
    icons = build_icons()
    save(icons, "LeerrechtIcons.ttf")
    write_rust()
    if given.sheet:
        draw_sheet(icons, given.sheet)


if __name__ == "__main__":
    main()
