#!/usr/bin/env python3
"""Makes the lists of what others wrote; see README.md beside this file."""

import json
import re
import subprocess
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SYSTEMS = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"]

# What parts carry along beside their code, under terms of its own: the file with these terms, or
# nothing where they ask for no notice.
CARRIED = [
    ("hayro-font", "the fonts of a PDF that brings none (Foxit): BSD-3-Clause", "assets/LICENSE_FOXIT"),
    ("hayro-cmap", "tables of characters (Adobe): BSD-3-Clause", "assets/LICENSE.txt"),
    ("hayro-interpret", "a colour profile for print (CGATS): CC0-1.0", None),
    ("hayro-jpeg2000", "a colour profile (CGATS): CC0-1.0", None),
]


def cargo(*arguments):
    done = subprocess.run(["cargo", *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


def built():
    """Every part that is compiled, for the systems the program is made for, with its licence."""
    systems = [word for system in SYSTEMS for word in ("--target", system)]
    tree = cargo(
        "tree", "--locked", "--all-features", "--edges", "normal,build", "--prefix", "none",
        "--format", "{p}|{l}", *systems,
    )
    found = {}
    for line in filter(None, tree.splitlines()):
        part, licence = line.removesuffix(" (*)").split("|")
        name, version = part.split(" ")[:2]
        if name != "leerrecht":
            found[name, version.removeprefix("v")] = licence
    return found


def locked():
    """Every part that the lock file leads to from the program, on whatever system."""
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text())["package"]
    asked = tomllib.loads((ROOT / "Cargo.toml").read_text())["dependencies"]

    def part(words):
        name, *version = words.split(" ")
        return next(one for one in lock if one["name"] == name and version in ([], [one["version"]]))

    first = part("leerrecht")["dependencies"]
    to_do = [part(words) for words in first if words.split(" ")[0] in asked]
    found = set()
    while to_do:
        one = to_do.pop()
        key = one["name"], one["version"]
        if key not in found:
            found.add(key)
            to_do += [part(words) for words in one.get("dependencies", [])]
    return found


def carried():
    options = ["--format-version", "1", "--locked", "--filter-platform", SYSTEMS[0]]
    parts = {part["name"]: part for part in json.loads(cargo("metadata", *options))["packages"]}
    for name, what, terms in CARRIED:
        part = parts[name]
        yield f"{name} {part['version']} carries {what}"
        if terms:
            text = (Path(part["manifest_path"]).parent / terms).read_text()
            lines = [re.sub(r"^// ?", "", line).rstrip() for line in text.strip().splitlines()]
            yield ""
            yield from lines
        yield ""


def write(name, lines):
    (HERE / name).write_text("\n".join(lines).rstrip() + "\n")


def main():
    parts = built()
    nameless = [part for part, licence in parts.items() if not licence]
    assert not nameless, f"without a licence: {nameless}"
    write("crates.txt", [f"{name} {version}: {licence}" for (name, version), licence in sorted(parts.items())])
    write("elsewhere.txt", [f"{name} {version}" for name, version in sorted(locked() - set(parts))])
    write("carried.txt", carried())


main()
