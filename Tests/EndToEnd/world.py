"""What the server should hold, kept beside it in memory: an independent model of registry, tokens and assessments."""

from dataclasses import dataclass, field

from access_rules import ANSWERS, LABELS, NUMBERS, SEE, may, person
from people import Bearer


@dataclass
class Assessment:
    assessment_id: str
    agency: str
    state: str
    round: str
    label: str
    principal: str
    # As submitted; to be submitted again by probes.
    request: object = field(repr=False)
    shared: set[str] = field(default_factory=set)
    contact: str = ""
    published: bool = False
    stage: str = "SUBMITTED"
    # Whether the time in which the state may reply runs, or is over.
    reply_time_runs: bool = False
    # Technology ids, and where each was requested before ("": the response itself names it).
    held: dict[str, str] = field(default_factory=dict)

    @property
    def rank(self) -> tuple:
        """Of a state's assessments the highest is the latest."""
        year, number = map(int, self.round.split("-"))
        return year, number, self.assessment_id

    @property
    def requested(self) -> set[str]:
        return {request.technology_id for request in self.request.response.technology_requests}


class World:
    def __init__(self):
        # By id; whether it is active.
        self.agencies: dict[str, bool] = {}
        self.states: dict[str, bool] = {}
        self.bearers: list[Bearer] = []
        self.assessments: dict[str, Assessment] = {}
        self.request_ids: dict[tuple[str, str], Assessment] = {}

    # Who sees what

    def seen(self, bearer: Bearer, **filters: str) -> list[Assessment]:
        """Newest first. Filters by attribute; an empty one lets all through."""
        wanted = [(name, value) for name, value in filters.items() if value]
        found = [
            assessment
            for assessment in self.assessments.values()
            if all(getattr(assessment, name) == value for name, value in wanted) and may(bearer, SEE, assessment)
        ]
        return sorted(found, key=lambda assessment: assessment.assessment_id, reverse=True)

    def latest(self, bearer: Bearer, state: str) -> Assessment | None:
        seen = [assessment for assessment in self.seen(bearer, state=state) if assessment.stage != "WITHDRAWN"]
        return max(seen, key=lambda assessment: assessment.rank, default=None)

    # Changes

    def submitted(self, bearer: Bearer, request, assessment_id: str) -> Assessment:
        """What becomes of a submission that the server stored."""
        response = request.response
        agency = response.agency or bearer.agency
        self.agencies.setdefault(agency, True)
        self.states.setdefault(response.state_code, True)
        made = Assessment(
            assessment_id,
            agency,
            response.state_code,
            response.round,
            LABELS[response.tlp - 1] if response.tlp else "AMBER",
            bearer.name,
            request,
            contact=request.contact.name,
        )
        made.held = self._held(made)
        self.assessments[assessment_id] = made
        self.request_ids[agency, request.request_id] = made
        return made

    def move(self, about: Assessment, stage: str) -> None:
        """A step of its review: what is published takes the place of what was, of its round or an earlier one."""
        about.stage = stage
        if stage == "IN_REVIEW":
            about.reply_time_runs = True
        if stage == "WITHDRAWN":
            about.published = False
        if stage != "PUBLISHED":
            return
        about.published = True
        others = [
            other
            for other in self.assessments.values()
            if other is not about
            and (other.agency, other.state, other.stage) == (about.agency, about.state, "PUBLISHED")
        ]
        for other in others:
            if other.rank[:2] <= about.rank[:2]:
                other.stage = "SUPERSEDED"
            else:
                about.stage = "SUPERSEDED"

    def _held(self, made: Assessment) -> dict[str, str]:
        held: dict[str, str] = {}
        for earlier in sorted(self.assessments):
            other = self.assessments[earlier]
            counts = other.stage not in ("WITHDRAWN", "SUPERSEDED")
            if counts and (other.agency, other.state) == (made.agency, made.state):
                for technology in other.requested:
                    held.setdefault(technology, earlier)
        return held | dict.fromkeys(made.request.response.technologies_held, "")

    def end(self, bearer: Bearer) -> None:
        """A revoked token stays the one that was revoked; of an expired one, the refusal may name either."""
        bearer.ended = "revoked" if not bearer.ended else bearer.ended if bearer.ended == "revoked" else "either"

    def retire_agency(self, agency: str) -> int:
        return self._retire(self.agencies, agency, [b for b in self.bearers if b.agency == agency])

    def retire_state(self, state: str) -> int:
        return self._retire(self.states, state, [b for b in self.bearers if b.state == state])

    def _retire(self, registry: dict[str, bool], key: str, bearers: list[Bearer]) -> int:
        working = [bearer for bearer in bearers if not bearer.ended]
        registry[key] = False
        for bearer in bearers:
            self.end(bearer)
        return len(working)


def shown(bearer: Bearer, assessment: Assessment, *, listed: bool = False, full: bool = False) -> dict:
    """What somebody who may see an assessment is shown of it, of what depends on who asks."""
    is_keeper = person(bearer, assessment) in ("admin", "submitter of the agency")
    held = sorted(assessment.held.items()) if not listed else []
    return {
        "id": assessment.assessment_id,
        "state": assessment.state,
        "round": assessment.round,
        "agency": assessment.agency,
        "label": NUMBERS[assessment.label],
        "principal": assessment.principal if is_keeper else "",
        "shared": sorted(assessment.shared) if is_keeper and not listed else [],
        "held": [(technology, source) for technology, source in held if is_keeper or not source],
        "answers": full and may(bearer, ANSWERS, assessment),
    }


def found(message) -> dict:
    """The same, of the server's message."""
    return {
        "id": message.assessment_id,
        "state": message.state_code,
        "round": message.round,
        "agency": message.agency,
        "label": message.tlp,
        "principal": message.principal,
        "shared": list(message.shared_with),
        "held": [(item.technology_id, item.assessment_id) for item in message.technologies_held],
        "answers": message.HasField("response"),
    }
