"""Spreadsheet programs: what they make of a CSV file that they open and save."""

import csv
import io
import shutil
import subprocess
from pathlib import Path

import openpyxl

SOFFICE = shutil.which("soffice")


def rows(path: Path) -> list[list[str]]:
    """By Python's reader: RFC 4180 as somebody else understands it."""
    text = Path(path).read_text(encoding="utf-8-sig")
    separator = max(",;\t", key=text.splitlines()[0].count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def through_openpyxl(path: Path, target: Path, separator: str = ",", encoding: str = "utf-8-sig") -> Path:
    """Opened as texts, kept as a workbook, saved as CSV again."""
    book = openpyxl.Workbook()
    for number, row in enumerate(rows(path), 1):
        for column, text in enumerate(row, 1):
            cell = book.active.cell(number, column, text)
            # A formula is what a spreadsheet program would make of it.
            cell.data_type = "s"
    workbook = target.with_suffix(".xlsx")
    book.save(workbook)
    sheet = openpyxl.load_workbook(workbook).active
    with open(target, "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerows([["" if value is None else value for value in row] for row in sheet.values])
    return target


def through_libreoffice(path: Path, folder: Path, by_workbook: bool, separator: str = ",") -> Path:
    """Opened by LibreOffice, saved as CSV, or as a workbook first."""
    read = f"CSV:{ord(separator)},34,76,1"
    if by_workbook:
        path = converted(path, folder / "workbook", "xlsx", read)
        read = None
    return converted(path, folder / "saved", f"csv:Text - txt - csv (StarCalc):{ord(separator)},34,76,1", read)


def converted(path: Path, folder: Path, to: str, read: str | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    command = [SOFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += [f"--infilter={read}"] if read else []
    run = subprocess.run(
        [*command, "--convert-to", to, "--outdir", folder, path], capture_output=True, text=True, timeout=120
    )
    (made,) = folder.glob(f"*.{to.split(':')[0]}")
    assert run.returncode == 0, run.stderr
    return made
