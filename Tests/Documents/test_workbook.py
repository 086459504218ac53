"""Opens the workbook with openpyxl, which had no part in writing it."""

import datetime
import zipfile
from decimal import Decimal

import openpyxl
import pytest

PLAN = "lettre-orientation-2024"
SHEETS = {
    "fr": ["Plan", "Objectifs", "Points", "Indicateurs", "Valeurs", "Budget", "Budget par objectif", "Personnel",
           "Partenaires", "Échéances", "Agenda de la réglementation", "Cour des comptes"],
    "nl": ["Plan", "Doelstellingen", "Punten", "Indicatoren", "Waarden", "Budget", "Budget per doelstelling",
           "Personeel", "Partners", "Deadlines", "Regelgevingsagenda", "Rekenhof"],
}


@pytest.fixture(scope="session")
def book(export):
    def do(language="fr", plan=PLAN):
        return openpyxl.load_workbook(export(plan, "xlsx", "--language", language), data_only=True)

    return do


def rows(sheet):
    """The rows beneath the header, by the titles of their columns."""
    titles = [cell.value for cell in sheet[1]]
    return [dict(zip(titles, [cell.value for cell in row])) for row in sheet.iter_rows(min_row=2)]


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_there_is_a_sheet_a_subject_in_the_words_of_the_reader(book, language):
    assert book(language).sheetnames == SHEETS[language]


def test_each_table_keeps_its_header_in_sight_and_can_be_filtered(book):
    for sheet in book():
        assert sheet.freeze_panes == "B2", sheet.title
        last = openpyxl.utils.get_column_letter(sheet.max_column)
        assert sheet.auto_filter.ref.startswith("A1:" + last), sheet.title
        assert sheet.print_title_rows == "$1:$1", sheet.title


def test_every_objective_and_item_is_there(book, data):
    written, expected = book(), data(PLAN)
    objectives = rows(written["Objectifs"])
    assert [row["Intitulé"] for row in objectives] == [row["title"]["fr"] for row in expected["objectives"]]
    assert [row["Indicateurs"] for row in objectives] == [row["indicators"] for row in expected["objectives"]]
    assert [row["Texte"] for row in rows(written["Points"])] == [
        row["text"]["fr"] or row["text"]["nl"] for row in expected["items"]]


def test_two_languages_stand_in_two_columns(book, data):
    written = rows(book("fr+nl")["Points"])
    for language, title in [("fr", "Texte (français)"), ("nl", "Texte (néerlandais)")]:
        assert [row[title] for row in written] == [row["text"][language] for row in data(PLAN)["items"]]


def test_amounts_are_numbers_that_add_up_to_what_the_data_say(book, data):
    money = [row for row in data(PLAN)["money"]]
    written = rows(book()["Budget"])
    assert len(written) == len(money) > 50
    for row, expected in zip(written, money):
        if expected["amount"] is None:
            assert row["Montant"] is None
        else:
            assert isinstance(row["Montant"], (int, float))
            assert Decimal(str(row["Montant"])) == Decimal(str(expected["amount"]))
    total = sum(Decimal(str(row["Montant"])) for row in written if row["Dans le total du plan"] == "oui")
    assert total == sum(Decimal(str(row["amount"])) for row in money if row["use"] == "plan")
    cells = book()["Budget"]["H"][1:]
    assert {cell.number_format for cell in cells if cell.value is not None} == {"#,##0.00"}


def test_the_last_row_of_sums_holds_what_stands_above_it(export, book):
    sheet = book()["Budget par objectif"]
    formulas = openpyxl.load_workbook(export(PLAN, "xlsx", "--language", "fr"))["Budget par objectif"]
    assert sheet.cell(sheet.max_row, 1).value == "Total"
    for column in range(3, sheet.max_column + 1):
        above = [sheet.cell(row, column).value or 0 for row in range(2, sheet.max_row)]
        assert sheet.cell(sheet.max_row, column).value == pytest.approx(sum(above), abs=0.001)
        assert formulas.cell(sheet.max_row, column).value.startswith("=SUBTOTAL(109,")


def test_days_are_days_and_years_are_whole_numbers(book, data):
    days = [row["Jour"] for row in rows(book()["Échéances"])]
    expected = [row["due"] and datetime.datetime.fromisoformat(row["due"]) for row in data(PLAN)["deadlines"]]
    assert days == expected and any(days)
    values = rows(book()["Valeurs"])
    assert [(row["Année"], row["Valeur"]) for row in values] == [
        (row["year"], row["value"]) for row in data(PLAN)["measurements"]]
    assert all(isinstance(row["Année"], (int, type(None))) for row in values)


def test_a_number_of_an_objective_leads_to_its_row(book):
    written = book()
    objectives = written["Objectifs"]
    for title in ["Points", "Indicateurs", "Budget", "Partenaires", "Échéances"]:
        cell = next(cell for cell in written[title]["A"][1:] if cell.value)
        sheet, place = cell.hyperlink.location.rsplit("!", 1)
        assert sheet.strip("'") == "Objectifs"
        assert objectives[place].value == cell.value, title


def test_the_file_is_a_whole_archive(export):
    assert zipfile.ZipFile(export(PLAN, "xlsx", "--language", "nl")).testzip() is None


def test_the_name_of_the_plan_is_in_its_properties(book):
    assert book("nl").properties.title == "Oriëntatiebrief 2024"
