"""Who may do what, written down a second time: label by label and person by person, for the tests alone.

The server's own table says from which label on a role may act; this one says it for each label. They must agree.
"""

import re

ROLES = ("submitter", "counterpart", "reader", "analyst", "admin")
# Strictest first; the number of `Tlp` is the place in the list, counted from 1.
LABELS = ("RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR")
NUMBERS = {label: number for number, label in enumerate(LABELS, start=1)}

# s: see scores and flags, a: see answers too, c: read the contact, e: erase it, ^: make the label stricter, or keep it,
# v: make it less strict, +: share, -: unshare, r: have it scored again, d: decide about flags, f: follow the review, w: review,
# y: reply, p: publish, x: withdraw. Without s there is nothing to be seen, not even that it exists.
SEE, ANSWERS, CONTACT, ERASE, RAISE, LOWER, SHARE, UNSHARE, RESCORE, DECIDE = "sace^v+-rd"
FOLLOW, REVIEW, REPLY, PUBLISH, WITHDRAW = "fwypx"

_TABLE = """
                                      RED          AMBER_STRICT  AMBER           GREEN           CLEAR
    admin                             sace^v-rdfx  sace^v-rdfx   sace^v+-rdfwpx  sace^v+-rdfwpx  sace^v+-rdfwpx
    submitter of the agency           sace^v-rdfx  sace^v-rdfx   sace^v+-rdfpx   sace^v+-rdfpx   sace^v+-rdfpx
    analyst of the agency             nothing      sa^rf         sa^rfw          sa^rfw          sa^rfw
    reader of the agency              nothing      nothing       s               s               s
    submitter of a friend             nothing      nothing       sa              sa              sa
    analyst of a friend               nothing      nothing       sa              sa              sa
    reader of a friend                nothing      nothing       s               s               s
    submitter of another agency       nothing      nothing       nothing         sa              sa
    analyst of another agency         nothing      nothing       nothing         sa              sa
    reader of another agency          nothing      nothing       nothing         s               s
    counterpart of the state          nothing      nothing       sa^fwy          sa^fwy          sa^fwy
    counterpart of another state      nothing      nothing       nothing         nothing         sa
"""


def _read(table: str) -> dict[str, dict[str, str]]:
    head, *rows = ([cell for cell in re.split(r" {2,}", line) if cell] for line in table.splitlines() if line.strip())
    assert tuple(head) == LABELS
    cells = {who: [cell.replace("nothing", "") for cell in row] for who, *row in rows}
    return {who: dict(zip(LABELS, row, strict=True)) for who, row in cells.items()}


RULES = _read(_TABLE)
# To these, what is not published is not there.
PUBLISHED_ONLY = {who for who in RULES if who.startswith("reader") or "another" in who}

EVERYONE = set(ROLES)
_ADMIN_ONLY = {
    f"{verb}{noun}"
    for noun, verbs in {
        "Agency": ("Create", "Get", "Rename", "Retire"),
        "State": ("Create", "Get", "Rename", "Retire"),
        "Token": ("Create", "Revoke", "Rotate"),
    }.items()
    for verb in verbs
} | {"ListAgencies", "ListStates", "ListTokens", "ListAuditEntries", "VerifyAuditLog", "CreateBackup"}

# Called by anyone, without a token.
OPEN = {"SignInService/ExchangeSignInCode"}
# Who may call each other method at all, whatever the object.
CALLERS: dict[str, set[str]] = {
    "AdminService/GetCaller": EVERYONE,
    "AdminService/ListAccessRules": EVERYONE,
    "AssessmentService/ValidateResponse": {"submitter", "admin"},
    "AssessmentService/SubmitResponse": {"submitter", "admin"},
    "AssessmentService/GetAssessment": EVERYONE,
    "AssessmentService/ListAssessments": EVERYONE,
    "AssessmentService/SetTlp": EVERYONE - {"reader"},
    "AssessmentService/ShareAssessment": {"submitter", "admin"},
    "AssessmentService/UnshareAssessment": {"submitter", "admin"},
    "AssessmentService/GetContact": {"submitter", "admin"},
    "AssessmentService/EraseContact": {"submitter", "admin"},
    "AssessmentService/GetBundle": EVERYONE - {"reader"},
    "AssessmentService/RescoreAssessment": {"submitter", "analyst", "admin"},
    "AssessmentService/ListResults": EVERYONE,
    "AssessmentService/WatchAssessments": EVERYONE,
    "InstrumentService/ListInstruments": EVERYONE,
    "InstrumentService/GetInstrument": EVERYONE,
    "ScoreService/GetScorecard": EVERYONE,
    "ScoreService/GetReadiness": EVERYONE,
    "ScoreService/GetSensitivity": EVERYONE,
    "ScoreService/ExplainScore": EVERYONE,
    "ScoreService/GetTrend": EVERYONE,
    "ScoreService/CompareStates": EVERYONE,
    "ScoreService/ListNeeds": EVERYONE,
    "ScoreService/GetCoordination": EVERYONE,
    "ScoreService/CreateSupport": {"submitter", "admin"},
    "ScoreService/ListSupport": EVERYONE,
    "ScoreService/EndSupport": {"submitter", "admin"},
    "ScoreService/GetAssistanceForm": EVERYONE,
    "ScoreService/EvaluateAssistance": EVERYONE,
    "ReviewService/GetReview": EVERYONE - {"reader"},
    "ReviewService/ListReviewEvents": EVERYONE - {"reader"},
    "ReviewService/AddReviewComment": EVERYONE - {"reader"},
    "ReviewService/StartReview": {"counterpart", "analyst", "admin"},
    "ReviewService/RecordReview": {"counterpart", "analyst", "admin"},
    "ReviewService/ReturnAssessment": {"counterpart", "analyst", "admin"},
    "ReviewService/ValidateAssessment": {"counterpart", "analyst", "admin"},
    "ReviewService/ReplyToAssessment": {"counterpart"},
    "ReviewService/PublishAssessment": {"submitter", "admin"},
    "ReviewService/WithdrawAssessment": {"submitter", "admin"},
    "ReviewService/GetViews": EVERYONE,
    "SignInService/CreateSignInLink": EVERYONE,
    "SignInService/SignOut": EVERYONE,
    "TransferService/EvaluateTransfer": EVERYONE,
    "TransferService/ListTechnologies": EVERYONE,
    "TransferService/ListTransfers": EVERYONE,
    "TransferService/GetTransfer": EVERYONE,
    "TransferService/GetDueDiligence": EVERYONE - {"reader"},
    "TransferService/DecideFlag": {"submitter", "admin"},
    "TransferService/ListTransferEvents": EVERYONE,
    "ReportService/GenerateReport": EVERYONE,
    "ReportService/CreateReportSchedule": {"analyst", "admin"},
    "ReportService/ListReportSchedules": {"analyst", "admin"},
    "ReportService/GetReportSchedule": {"analyst", "admin"},
    "ReportService/PauseReportSchedule": {"analyst", "admin"},
    "ReportService/ResumeReportSchedule": {"analyst", "admin"},
    "ReportService/DeleteReportSchedule": {"analyst", "admin"},
    "ReportService/RunReportSchedule": {"analyst", "admin"},
    "ReportService/ListReportRuns": {"analyst", "admin"},
    "ReportService/GetReportRun": {"analyst", "admin"},
    "ReportService/GetReportRunFile": {"analyst", "admin"},
} | {f"AdminService/{method}": {"admin"} for method in _ADMIN_ONLY}


def person(bearer, assessment) -> str:
    """The row of the table."""
    if bearer.role == "admin":
        return "admin"
    if bearer.role == "counterpart":
        return f"counterpart of {'the' if bearer.state == assessment.state else 'another'} state"
    if bearer.agency == assessment.agency:
        return f"{bearer.role} of the agency"
    return f"{bearer.role} of {'a friend' if bearer.agency in assessment.shared else 'another agency'}"


def may(bearer, act: str, assessment) -> bool:
    who = person(bearer, assessment)
    if who in PUBLISHED_ONLY and not assessment.published:
        return False
    return act in RULES[who][assessment.label]


def verdict(bearer, act: str, assessment, label: str | None = None) -> str:
    """The status of a call that does something to an assessment (None: there is none), by someone who may call at all.

    `label` is the one asked for, where a label is.
    """
    if assessment is None or not may(bearer, SEE, assessment):
        return "NOT_FOUND"
    row = RULES[person(bearer, assessment)]
    if not may(bearer, act, assessment):
        # Another label would do: that can be changed first. No label would do: this is not the person.
        return "FAILED_PRECONDITION" if any(act in cell for cell in row.values()) else "PERMISSION_DENIED"
    if label and SEE not in row[label]:
        return "PERMISSION_DENIED"
    return "OK"


def relabelling(assessment, label: str) -> str:
    """What it is to ask for a label."""
    return LOWER if assessment and NUMBERS[label] > NUMBERS[assessment.label] else RAISE
