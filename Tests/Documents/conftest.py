"""Writes the examples as documents, as `belfry export` does, and keeps each for the tests that look into it."""

import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = {
    "lettre-orientation-2024": ("lierne-2024.txt", "orientation-letter"),
    "meerjarenplan-2026-2031": ("zwaluwbeke-meerjarenplan-2026-2031.txt", "multi-year-plan"),
}


def program():
    """The program that is under test: BELFRY, or what was built last."""
    built = [ROOT / ".build/debug/belfry", ROOT / ".build/release/belfry"]
    built = sorted((path for path in built if path.exists()), key=lambda path: path.stat().st_mtime)
    return os.environ.get("BELFRY") or (str(built[-1]) if built else pytest.exit("build belfry first", 1))


def belfry(*arguments, check=True, **options):
    return subprocess.run([program(), *map(str, arguments)], check=check, capture_output=True, timeout=300, **options)


@pytest.fixture(scope="session")
def database(tmp_path_factory):
    """A database with the examples."""
    database = f"sqlite:{tmp_path_factory.mktemp('belfry')}/belfry.db"
    for name, form in EXAMPLES.values():
        belfry("read", ROOT / "Examples" / name, "--form", form, "--store", "--database", database)
    return database


@pytest.fixture(scope="session")
def export(database, tmp_path_factory):
    """Writes a plan in a format and gives the path; the same document is written once."""
    folder = tmp_path_factory.mktemp("documents")
    made = {}

    def do(plan, format, *options):
        key = (plan, format, options)
        if key not in made:
            made[key] = folder / f"{len(made)}.{format}"
            belfry(
                "export", plan, "--format", format, "--output", made[key], "--database", database, *options)
        return made[key]

    return do


@pytest.fixture(scope="session")
def data(database):
    """A plan as JSON: what the documents must hold."""
    made = {}

    def do(plan):
        if plan not in made:
            made[plan] = json.loads(belfry("export", plan, "--database", database).stdout)
        return made[plan]

    return do
