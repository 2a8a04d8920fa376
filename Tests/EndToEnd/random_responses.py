"""Responses made by chance, from a seed: valid protobuf, far from valid surveys."""

import random
import string

from capacity.v1 import survey_pb2

TEXTS = [
    "", " ", "plain", "État d'urgence", "Größe", "Ελληνικά", "русский", "日本語の回答", "العربية", "हिन्दी",
    "e\u0301 beside \u00e9", "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U00010000", "\uffff\ufffd",
    "nul \x00 inside", "\x01\x1f\x7f\x80", "tab\tline\nreturn\r", "quote \" and \\ and /", "<script>&amp;</script>",
    "\u2028\u2029", "\u202eright to left", "yes", "null", "~", "1e5", "0x10", ".nan",
]  # fmt: skip
NUMBERS = [
    0.0, -0.0, 1.0, -1.0, 0.1, 1 / 3, 2.5, 1e21, 1e22, 1e-7, 123456789012345678.0, 2.0**53, -(2.0**63), 5e-324,
    2.2250738585072014e-308, 1.7976931348623157e308, -1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),
]  # fmt: skip
UINT32 = [0, 1, 2, 3, 4, 5, 127, 128, 2**31, 2**32 - 1]
UNKNOWN_ENUMS = [-(2**31), -1, 15, 99, 127, 128, 2**31 - 1]


class Chance:
    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def often(self, share: float) -> bool:
        return self.random.random() < share

    def text(self) -> str:
        kind = self.random.random()
        if kind < 0.5:
            return self.random.choice(TEXTS)
        if kind < 0.8:
            return "".join(self.random.choices(string.printable, k=self.random.randrange(40)))
        if kind < 0.99:
            points = [self.random.choice([self.random.randrange(0xD800), self.random.randrange(0xE000, 0x110000)])
                      for _ in range(self.random.randrange(20))]  # fmt: skip
            return "".join(map(chr, points))
        return self.random.choice(TEXTS) * 3000

    def number(self) -> float:
        if self.often(0.4):
            return self.random.choice(NUMBERS)
        return self.random.uniform(-1, 1) * 10 ** self.random.randrange(-12, 13)

    def enum(self, values) -> int:
        return self.random.choice(UNKNOWN_ENUMS) if self.often(0.1) else self.random.choice(values.values())

    def answer(self, answer: survey_pb2.Answer) -> None:
        member = self.random.choice(["level", "choice", "number", "unknown", "not_applicable", "withheld", None])
        values = {
            "level": lambda: self.random.choice(UINT32),
            "choice": lambda: self.enum(survey_pb2.YesPartialNo),
            "number": self.number,
            "unknown": lambda: self.often(0.5),
            "not_applicable": self.text,
            "withheld": lambda: self.often(0.5),
        }
        if member:
            setattr(answer, member, values[member]())
        if self.often(0.6):
            answer.evidence_grade = self.enum(survey_pb2.EvidenceGrade)
        if self.often(0.3):
            answer.small_base = self.often(0.5)
        if self.often(0.3):
            answer.target_level = self.random.choice(UINT32)
        if self.often(0.5):
            answer.comment = self.text()
        for _ in range(self.random.choice([0, 0, 1, 3])):
            answer.evidence.add(title=self.text(), uri=self.text(), note=self.text())

    def request(self, request: survey_pb2.TechnologyRequest) -> None:
        request.technology_id = self.text()
        request.kind = self.enum(survey_pb2.TransferKind)
        request.end_user = self.enum(survey_pb2.EndUser)
        request.purpose = self.enum(survey_pb2.Purpose)
        request.comment = self.text()
        if self.often(0.7):
            request.terms.SetInParent()
            for term in survey_pb2.TransferTerms.DESCRIPTOR.fields:
                if self.often(0.6):
                    setattr(request.terms, term.name, self.enum(survey_pb2.Ternary))
        for _ in range(self.random.choice([0, 1, 4])):
            request.mitigations.add(mitigation_id=self.text(), evidence_grade=self.enum(survey_pb2.EvidenceGrade))

    def response(self) -> survey_pb2.SurveyResponse:
        response = survey_pb2.SurveyResponse()
        for name in ("instrument_id", "instrument_version", "state_code", "round", "agency", "comment"):
            if self.often(0.8):
                setattr(response, name, self.text())
        if self.often(0.7):
            response.tlp = self.enum(survey_pb2.Tlp)
        for number in range(self.random.choice([0, 1, 5, 40])):
            # No key begins another: Python sorts "ab" before "a", other implementations do not, and none must.
            key = f"{self.text()}|{number:02}" if self.often(0.3) else f"LAW-{self.random.randrange(100):02}"
            self.answer(response.answers[key])
        for _ in range(self.random.choice([0, 0, 1, 4])):
            self.request(response.technology_requests.add())
        response.technologies_held.extend(self.text() for _ in range(self.random.choice([0, 0, 2, 10])))
        return response
