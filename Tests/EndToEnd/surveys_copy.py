"""A copy of Surveys/ to be changed, for a server that is started with `--surveys`."""

import shutil
from pathlib import Path

import yaml

from repository import SURVEYS

OLD, NEW = "instruments/cyber-capacity-0.1", "instruments/cyber-capacity-0.2"


class SurveysCopy:
    def __init__(self, folder: Path):
        self.folder = Path(shutil.copytree(SURVEYS, folder))

    def replace(self, file: str, old: str, new: str) -> None:
        """Changes a text that stands there once."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def copy(self, folder: str, other: str) -> None:
        shutil.copytree(self.folder / folder, self.folder / other)


def newer_surveys(folder) -> SurveysCopy:
    """With a version 0.2: PRV-07 in other words and as PRV-09, and a new PRV-10."""
    surveys = SurveysCopy(folder)
    surveys.copy(OLD, NEW)
    declaration = {
        "version": "0.2",
        "earlier_versions": [
            {
                "from_version": "0.1",
                "links": [
                    {"change": "reworded", "from_ids": ["PRV-07"], "to_ids": ["PRV-09"]},
                    {"change": "new", "to_ids": ["PRV-10"]},
                ],
            }
        ],
    }
    surveys.replace(f"{NEW}/00-instrument.yaml", 'version: "0.1"\n', yaml.safe_dump(declaration, sort_keys=False))
    surveys.replace(f"{NEW}/11-PRV.yaml", "id: PRV-07\n", "id: PRV-09\n")
    surveys.replace(f"{NEW}/11-PRV.yaml", "Are there programmes to steer", "Do programmes exist to steer")
    path = surveys.folder / NEW / "11-PRV.yaml"
    new = """
      - id: PRV-10
        question: {en: "Do schools teach children how to stay safe online?"}
        answer_type: yes_partial_no
        options:
          - {choice: "yes", text: {en: "In all schools."}}
          - {choice: partial, text: {en: "In some schools."}}
          - {choice: "no", text: {en: "In none."}}
        evidence:
          - text: {en: "curricula"}
        principle_ids: [PRO-1]
        weight: 1.0
"""
    path.write_text(path.read_text(encoding="utf-8").rstrip() + "\n" + new, encoding="utf-8")
    return surveys
