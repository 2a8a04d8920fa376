"""One call whose outcome is known beforehand, and what compares the two."""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field

import grpc
from google.protobuf.message_factory import GetMessageClass

from api import TIMEOUT
from capacity.v1 import assessment_service_pb2 as assessments
from people import Bearer

# Calls that change nothing need not wait for each other.
AT_A_TIME = 16


@dataclass
class Probe:
    # For example "AssessmentService/GetAssessment".
    method: str
    request: object
    bearer: Bearer
    # The name of the status that it must end with.
    code: str = "OK"
    # NOT_FOUND: the id or the code that the caller asked for.
    subject: str = ""
    # What a refusal must say, and what it may name beside what the request holds.
    words: str = ""
    named: tuple[str, ...] = ()
    # What a reply must be: gives the difference, if there is one.
    check: Callable | None = None
    # What becomes of the world with a reply; gives the difference too.
    effect: Callable | None = None
    # ListAssessments: walk over all pages; the replies are given to `check` as a list.
    pages: bool = False

    def __str__(self) -> str:
        request = " ".join(str(self.request).split())[:300]
        return f"{self.bearer} {self.method} {request}"


@dataclass
class Difference:
    number: int
    probe: Probe
    what: str

    def __str__(self) -> str:
        return f"probe {self.number}: {self.what}\n  {self.probe}"


@dataclass
class Prober:
    """Sends probes on one channel and keeps what differs."""

    channel: grpc.Channel
    # What looks at a refusal: gives what is wrong with it, if anything is.
    judge: Callable[[Probe, grpc.RpcError], str | None]
    sent: int = 0
    calls: int = 0
    outcomes: Counter = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)

    def __post_init__(self):
        self._stubs: dict[str, object] = {}
        self._waiting: deque = deque()

    def send(self, probe: Probe) -> None:
        self.sent += 1
        number = self.sent
        if probe.effect is None and not probe.pages:
            self._waiting.append((number, probe, self._start(probe, probe.request)))
            if len(self._waiting) > AT_A_TIME:
                self._finish(*self._waiting.popleft())
            return
        if probe.effect is not None:
            self.settle()
        self._finish(number, probe, self._start(probe, probe.request))

    def settle(self) -> None:
        while self._waiting:
            self._finish(*self._waiting.popleft())

    def _stub(self, probe: Probe):
        if probe.method not in self._stubs:
            service, name = probe.method.split("/")
            file = type(probe.request).DESCRIPTOR.file
            reply = file.services_by_name[service].methods_by_name[name].output_type
            self._stubs[probe.method] = self.channel.unary_unary(
                f"/capacity.v1.{probe.method}",
                request_serializer=type(probe.request).SerializeToString,
                response_deserializer=GetMessageClass(reply).FromString,
            )
        return self._stubs[probe.method]

    def _start(self, probe: Probe, request):
        self.calls += 1
        return self._stub(probe).future(request, metadata=probe.bearer.metadata, timeout=TIMEOUT)

    def _finish(self, number: int, probe: Probe, call) -> None:
        problem = self._problem(probe, call)
        if problem:
            self.differences.append(Difference(number, probe, problem))

    def _problem(self, probe: Probe, call) -> str | None:
        code = call.code().name
        self.outcomes[code] += 1
        if code != probe.code:
            return f"{code} ({call.details()}), not {probe.code}"
        if code != "OK":
            return self.judge(probe, call)
        reply = call.result()
        if probe.pages:
            return self._problem_of_pages(probe, reply)
        look = probe.effect or probe.check
        return look(reply) if look else None

    def _problem_of_pages(self, probe: Probe, page) -> str | None:
        pages = [page]
        while page.next_page_token:
            request = assessments.ListAssessmentsRequest()
            request.CopyFrom(probe.request)
            request.page_token = page.next_page_token
            call = self._start(probe, request)
            if call.code() != grpc.StatusCode.OK:
                return f"page {len(pages) + 1}: {call.code().name} ({call.details()})"
            page = call.result()
            pages.append(page)
            if len(pages) > 1000:
                return "the pages do not end"
        return probe.check(pages)
