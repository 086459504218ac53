"""Data beside every page: what JSON says is as its schema says, and CSV says the same."""

import csv
import datetime
import io
import json
import urllib.parse
import urllib.request

import jsonschema
import openpyxl
import pytest

PLANS = ["lettre-orientation-2024", "meerjarenplan-2026-2031"]


def fetch(address, accept="*/*"):
    request = urllib.request.Request(address, headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read()


@pytest.fixture(scope="module")
def schema(site):
    schema = json.loads(fetch(site + "/schemas/belfry.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture(scope="module")
def addresses(site):
    """One address of each kind of page that has data."""
    plans = [row["plan"] for row in json.loads(fetch(site + "/fr/plans.json"))["plans"]]
    found = ["/fr/plans", "/fr/partners", "/fr/target-groups"]
    for plan in plans:
        root = f"/fr/plans/{plan}"
        found += [root] + [
            f"{root}/{part}"
            for part in ["objectives", "indicators", "money", "staff", "deadlines", "partners", "target-groups", "reading",
                         "lists/regulatory-agenda", "lists/audit-recommendations"]
        ]
        whole = json.loads(fetch(site + root + ".json"))
        found += [f"{root}/objectives/{urllib.parse.quote(row['objective'])}" for row in whole["objectives"][::9]]
        found += [f"{root}/indicators/{urllib.parse.quote(str(row['indicator']))}" for row in whole["indicators"][:1]]
        found += [f"{root}/objectives", f"{root}/chapters/chapter-1"][: 2 if "lettre" in plan else 1]
    slug = json.loads(fetch(site + "/fr/partners.json"))["partners"][0]["slug"]
    return found + [f"/fr/partners/{slug}"]


def rows_of(site, address, **options):
    query = "&".join(f"{name}={value}" for name, value in options.items())
    text = fetch(site + address + ".csv" + ("?" + query if query else "")).decode("utf-8")
    assert text.startswith("\ufeff"), "a byte order mark, by which spreadsheets know UTF-8"
    delimiter = ";" if options.get("decimal") == "comma" else ","
    return list(csv.DictReader(io.StringIO(text[1:]), delimiter=delimiter))


def test_every_json_is_as_the_schema_says(site, schema, addresses):
    for address in addresses:
        data = json.loads(fetch(site + address + ".json"))
        errors = [f"{address}: {error.json_path}: {error.message}" for error in schema.iter_errors(data)]
        assert not errors, errors[:3]
        by_accept = json.loads(fetch(site + address, "application/json"))
        assert by_accept == data, address


def test_csv_has_the_rows_of_the_json(site, addresses):
    for address in addresses:
        data = json.loads(fetch(site + address + ".json"))
        tables = [rows for name, rows in data.items() if isinstance(rows, list)]
        rows = rows_of(site, address)
        assert len(rows) == len(tables[0]), address
        for row, object in zip(rows, tables[0]):
            for name, value in object.items():
                if isinstance(value, (int, float)):
                    assert float(row[name]) == float(value), f"{address}: {name}"
                elif isinstance(value, dict):
                    for language, text in value.items():
                        assert row[f"{name}_{language}"].lstrip("'") == (text or "").lstrip("'"), f"{address}: {name}"


def test_excel_has_the_rows_and_columns_of_the_csv(site, addresses):
    for address in addresses[::3]:
        book = openpyxl.load_workbook(io.BytesIO(fetch(site + address + ".xlsx")))
        data = json.loads(fetch(site + address + ".json"))
        tables = [name for name, rows in data.items() if isinstance(rows, list)]
        assert [sheet.title for sheet in book] == tables, address
        sheet, rows = book.worksheets[0], rows_of(site, address)
        cells = list(sheet.iter_rows(values_only=True))
        if rows:
            assert list(cells[0]) == list(rows[0]), address
        assert len(cells) == len(rows) + 1, address
        for line, row in zip(cells[1:], rows):
            for value, text in zip(line, row.values()):
                if isinstance(value, (int, float)):
                    assert float(text) == pytest.approx(value), address
                elif isinstance(value, datetime.datetime):
                    assert text == value.date().isoformat(), address
                else:
                    assert (value or "").replace("\r\n", "\n")[:32_000] == text.removeprefix("'")[:32_000], address


def test_a_decimal_comma_changes_only_the_mark(site):
    address = f"/nl/plans/{PLANS[0]}/money"
    points, commas = rows_of(site, address), rows_of(site, address, decimal="comma")
    assert [row["amount"] for row in points] == [row["amount"].replace(",", ".") for row in commas]


def test_every_page_with_data_leads_to_them(open_page, site):
    page = open_page(f"/fr/plans/{PLANS[0]}/objectives?status=late")
    csv_link = page.locator(".data a").first.get_attribute("href")
    assert len(page.locator(".listing > li").all()) == len(
        list(csv.DictReader(io.StringIO(fetch(site + csv_link).decode("utf-8-sig")))))


def test_a_search_is_data_with_all_that_it_finds(site, schema):
    address = "/fr/search.json?q=plan"
    data = json.loads(fetch(site + address))
    assert not list(schema.iter_errors(data))
    found = data["results"]
    assert len(found) > 10, "more than a page"
    page = fetch(site + "/fr/search?q=plan").decode()
    assert f"{len(found)} " in page and page.count('<li class="hit') <= 10
    assert "/fr/search.csv?q=plan" in page, "the page leads to its data"
    rows = list(csv.DictReader(io.StringIO(fetch(site + "/fr/search.csv?q=plan").decode("utf-8-sig"))))
    assert [row["number"] for row in rows] == [row["number"] for row in found]
    nothing = json.loads(fetch(site + "/fr/search.json?q=xqzxqz"))
    assert nothing["results"] == []
