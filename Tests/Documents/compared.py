"""Texts of documents and of data in a form in which they can be compared."""

import re
import subprocess
import unicodedata


def letters(text):
    """Letters and digits alone: lay-out breaks lines, hyphenates, and draws ligatures."""
    text = unicodedata.normalize("NFKC", text or "")
    return "".join(character for character in text if character.isalnum())


def missing(texts, whole):
    """Those of the texts that do not stand in the whole in their order."""
    place, lost = 0, []
    for text in map(letters, texts):
        found = whole.find(text, place)
        if found < 0:
            lost.append(text)
        else:
            place = found + len(text)
    return lost


def run(*command):
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True, timeout=300).stdout


def structure(pdf):
    """The lines of the structure of a PDF, as poppler tells it."""
    return run("pdfinfo", "-struct-text", pdf).splitlines()


def spoken(pdf):
    """What a reader that speaks says, in its order."""
    return letters("".join(line.strip()[1:-1] for line in structure(pdf) if line.strip().startswith('"')))


def printed(pdf, *, top=62, height=712):
    """What is printed, without what stands at the head and the foot of pages (in points)."""
    return letters(run("pdftotext", "-raw", "-x", 0, "-y", top, "-W", 700, "-H", height, pdf, "-"))


def without_notes(texts):
    """Texts that call no note: its mark is another on paper, and its words stand between."""
    return [text for text in texts if text and not re.search(r"\(\d{1,3}\)", text)]
