"""Somebody before the offline survey form in a browser, who clicks, types and chooses."""

import json
import re
from pathlib import Path

from browsing import PATIENCE
from capacity.v1 import survey_pb2
from survey_file import enum_value

ENUM = survey_pb2.DESCRIPTOR.enum_types_by_name
DOMAINS = ["LAW", "LIM", "HRS", "PRC", "ENF", "FOR", "INT", "TEC", "HAR", "GEN", "PRV", "RES"]
SECTIONS = ["about", *DOMAINS, "technologies", "finish"]


def field(path: str) -> str:
    """The selector of a field's control."""
    return "#field-" + re.sub(r"[^A-Za-z0-9_-]+", "-", path)


def full(enum: str, written) -> str:
    """An enum value's full name."""
    return ENUM[enum].values_by_number[enum_value(ENUM[enum], written)].name


class Filler:
    def __init__(self, browser, path: Path, width: int = 1024, theme: str = "light", locale: str = "en-GB"):
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=theme, locale=locale, accept_downloads=True
        )
        self.path = path
        self.wrong: list[str] = []
        self.requests: list[str] = []
        self.page = self.window()

    def window(self):
        """The form in a window of the same browser."""
        page = self.context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda line: line.type in ("error", "warning") and self.wrong.append(line.text))
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(self.path.as_uri())
        return page

    def leave(self) -> None:
        """Closes the browser's windows. Nothing went wrong behind the page, and it asked for nothing but itself."""
        self.context.close()
        assert self.wrong == []
        assert {url.split("#")[0] for url in self.requests if not url.startswith(("data:", "blob:"))} == {self.path.as_uri()}

    # Ways through the form

    def go(self, section: str) -> None:
        """By the link among the sections, which fold away on a narrow window."""
        link = self.page.locator(f"#sections a[data-section={section}]")
        if not link.is_visible():
            self.page.click("#sections summary")
        link.click()
        self.page.wait_for_selector(f"main[data-section={section}]")

    def check(self) -> list[tuple[str, str]]:
        """What the form finds wrong: field, and the words after its name."""
        self.go("finish")
        self.page.click("#check")
        return self.faults()

    def faults(self, box: str = "#faults") -> list[tuple[str, str]]:
        rows = "rows => rows.map(row => [(row.querySelector('[data-field]') ?? row).dataset.field, row.lastElementChild.textContent])"
        return [tuple(row) for row in self.page.eval_on_selector_all(f"{box} li", rows)]

    def saved(self, selector: str) -> str:
        """The text of the file that a button saves."""
        with self.page.expect_download() as download:
            self.page.click(selector)
        return Path(download.value.path()).read_text(encoding="utf-8")

    def export(self) -> str:
        self.go("finish")
        return self.saved("#export")

    def load(self, path: Path) -> None:
        """Opens a file, and agrees that it replaces what stands there."""
        self.go("finish")
        self.page.once("dialog", lambda dialog: dialog.accept())
        self.page.set_input_files("#open", path)
        # The form's policy lets no text run as code, so there is no waiting for a function here.
        self.page.wait_for_selector(":is(#left-out, #faults, #open):focus")

    def load_document(self, folder: Path, document) -> Path:
        path = folder / "loaded.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        self.load(path)
        return path

    # Filling in

    def fill(self, document: dict) -> None:
        """Fills in all that a survey file holds."""
        self.fill_head(document)
        for domain in DOMAINS:
            answers = {id_: answer for id_, answer in document["answers"].items() if id_.startswith(domain)}
            if answers:
                self.go(domain)
            for id_, answer in answers.items():
                self.answer(id_, answer)
        self.go("technologies")
        for index, request in enumerate(document.get("technology_requests", [])):
            self.request(index, request)
        for id_ in document.get("technologies_held", []):
            self.page.check(f"fieldset input[type=checkbox][value='{id_}']")

    def fill_head(self, document: dict) -> None:
        self.go("about")
        for name in ("state_code", "round", "agency", "comment"):
            self.page.fill(field(name), document.get(name, ""))
        self.page.select_option(field("tlp"), full("Tlp", document["tlp"]))

    def answer(self, id_: str, answer: dict) -> None:
        question, path = f"#q-{id_}", f'answers["{id_}"]'
        if "number" in answer:
            self.page.fill(field(f"{path}.number"), str(answer["number"]))
        elif "not_applicable" in answer:
            self.page.check(f"{question} input[value='not_applicable:']")
            self.page.fill(field(f"{path}.not_applicable"), answer["not_applicable"])
        else:
            name = next(name for name in ("level", "choice", "unknown", "withheld") if name in answer)
            value = full("YesPartialNo", answer[name]) if name == "choice" else str(answer[name]).lower()
            self.page.check(f"{question} input[value='{name}:{value}']")
        if "evidence_grade" in answer:
            self.page.select_option(field(f"{path}.evidence_grade"), full("EvidenceGrade", answer["evidence_grade"]))
        if answer.get("small_base"):
            self.page.check(f"{question} .extras input[type=checkbox]")
        if {"evidence", "target_level", "comment"} & answer.keys():
            self.page.click(f"{question} details.more summary")
        for index, item in enumerate(answer.get("evidence", [])):
            self.page.click(f"{question} .evidence > button")
            for name, text in item.items():
                self.page.fill(field(f"{path}.evidence[{index}].{name}"), text)
        if "target_level" in answer:
            self.page.select_option(field(f"{path}.target_level"), str(answer["target_level"]))
        if "comment" in answer:
            self.page.fill(field(f"{path}.comment"), answer["comment"])

    def request(self, index: int, request: dict) -> None:
        path = f"technology_requests[{index}]"
        self.page.click(".requests > button")
        self.page.select_option(field(f"{path}.technology_id"), request["technology_id"])
        self.page.select_option(field(f"{path}.kind"), full("TransferKind", request["kind"]))
        for name, enum in (("end_user", "EndUser"), ("purpose", "Purpose")):
            if name in request:
                self.page.select_option(field(f"{path}.{name}"), full(enum, request[name]))
        for term, written in request.get("terms", {}).items():
            self.page.select_option(field(f"{path}.terms.{term}"), full("Ternary", written))
        for position, mitigation in enumerate(request.get("mitigations", [])):
            self.page.check(f".request >> nth={index} >> .row:has(b:text-is('{mitigation['mitigation_id']}')) input")
            grade = field(f"{path}.mitigations[{position}].evidence_grade")
            self.page.select_option(grade, full("EvidenceGrade", mitigation["evidence_grade"]))
        if "comment" in request:
            self.page.fill(field(f"{path}.comment"), request["comment"])
