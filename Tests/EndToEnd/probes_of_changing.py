"""Probes that change an assessment, or make one."""

from access_rules import ERASE, LABELS, NUMBERS, PUBLISH, REVIEW, SHARE, UNSHARE, WITHDRAW, relabelling, verdict
from capacity.v1 import assessment_service_pb2 as assessments, review_service_pb2 as reviews
from chooser import Chooser
from people import Bearer, label_request, share_request
from probe import Probe
from probes_of_reading import difference
from small import small_response
from world import Assessment, found, shown

TECHNOLOGIES = ("mobile-unlock", "disk-imaging", "li-mediation", "facial-recognition-live")
# Steps of a review: from where, and to where.
STEPS = {
    "StartReview": ({"SUBMITTED", "VALIDATED"}, "IN_REVIEW"),
    "ValidateAssessment": ({"IN_REVIEW"}, "VALIDATED"),
    "PublishAssessment": ({"VALIDATED"}, "PUBLISHED"),
    "WithdrawAssessment": ({"SUBMITTED", "IN_REVIEW", "VALIDATED", "PUBLISHED"}, "WITHDRAWN"),
}
# From then on submits are sent again rather than new ones: lists stay short enough to be walked.
MOST = 400


class Changing(Chooser):
    def relabel(self) -> Probe:
        about = self.assessment()
        bearer = self.bearer(about)
        label = self.random.choice(LABELS)
        code = verdict(bearer, relabelling(about, label), about, label)

        def effect(_):
            about.label = label
            if NUMBERS[label] < NUMBERS["AMBER"]:
                about.reply_time_runs = False

        return self._changing("SetTlp", label_request(self.subject(about), label), bearer, about, code, effect, label=label)

    def relabel_with_nothing(self) -> Probe:
        about = self.assessment()
        request = assessments.SetTlpRequest(assessment_id=self.subject(about), tlp=self.random.choice((0, 6, -1)))
        return Probe("AssessmentService/SetTlp", request, self.bearer(about), "INVALID_ARGUMENT", words="tlp")

    def share(self) -> Probe:
        about = self.assessment()
        bearer = self.bearer(about)
        agency = self.agency()
        code = verdict(bearer, SHARE, about)
        # Unknown and retired agencies are not told apart: the registry is the administrators'.
        if code == "OK" and (agency == about.agency or not self.world.agencies.get(agency)):
            code = "INVALID_ARGUMENT"
        request = share_request(self.subject(about), agency)
        return self._changing("ShareAssessment", request, bearer, about, code, lambda _: about.shared.add(agency))

    def unshare(self) -> Probe:
        about = self.assessment()
        bearer = self.bearer(about)
        shared = sorted(about.shared) if about else []
        agency = self.random.choice(shared) if shared and self.often(0.7) else self.agency()
        code = verdict(bearer, UNSHARE, about)
        words = ""
        if code == "OK" and agency not in about.shared:
            code, words = "NOT_FOUND", "not shared with"
        request = assessments.UnshareAssessmentRequest(assessment_id=self.subject(about), agency_id=agency)
        probe = self._changing("UnshareAssessment", request, bearer, about, code, lambda _: about.shared.discard(agency))
        probe.words = words
        return probe

    def _changing(self, method: str, request, bearer, about, code, effect, **changed) -> Probe:
        """A change whose reply shows the assessment as it then is."""
        probe = Probe(f"AssessmentService/{method}", request, bearer, code)

        def effect_and_check(reply):
            effect(reply)
            return difference(shown(bearer, about) | {"held": []}, found(reply.assessment) | {"held": []})

        probe.effect = effect_and_check
        return probe

    def publish(self) -> Probe:
        """A step towards publication, without the state's reply: the server waits for none here."""
        about = self.assessment()
        bearer = self.bearer(about)
        steps = {"SUBMITTED": "StartReview", "IN_REVIEW": "ValidateAssessment", "VALIDATED": "PublishAssessment"}
        method = self.random.choice(list(steps.values()))
        if about and self.often(0.8):
            method = steps.get(about.stage, method)
        act = PUBLISH if method == "PublishAssessment" else REVIEW
        return self._step(method, about, bearer, verdict(bearer, act, about))

    def withdraw(self) -> Probe:
        about = self.assessment()
        bearer = self.bearer(about)
        return self._step("WithdrawAssessment", about, bearer, verdict(bearer, WITHDRAW, about), reason="a mistake")

    def _step(self, method: str, about: Assessment | None, bearer: Bearer, code: str, **fields) -> Probe:
        own = about and bearer.name == about.principal and (bearer.role == "admin" or bearer.agency == about.agency)
        if code == "OK" and method in ("StartReview", "ValidateAssessment") and own:
            code = "PERMISSION_DENIED"
        origins, target = STEPS[method]
        stopped = about and method == "PublishAssessment" and not about.reply_time_runs
        if code == "OK" and (about.stage not in origins or stopped):
            code = "FAILED_PRECONDITION"
        if method == "ValidateAssessment":
            fields["confirm_rest"] = True

        def effect(_):
            self.world.move(about, target)

        request = getattr(reviews, f"{method}Request")(assessment_id=self.subject(about), **fields)
        return Probe(f"ReviewService/{method}", request, bearer, code, effect=effect)

    def erase(self) -> Probe:
        about = self.assessment()
        bearer = self.bearer(about)
        had = bool(about and about.contact)

        def effect(reply):
            about.contact = ""
            return difference(had, reply.erased)

        request = assessments.EraseContactRequest(assessment_id=self.subject(about))
        return Probe("AssessmentService/EraseContact", request, bearer, verdict(bearer, ERASE, about), effect=effect)

    # Submitting

    def submit(self) -> Probe:
        """A new response, one that was sent before, or other content under a request id that was used before."""
        submitters = [bearer for bearer in self.working if bearer.role in ("submitter", "admin")]
        bearer = self.random.choice(submitters) if self.often(0.7) else self.bearer()
        known = list(self.world.request_ids.values())
        if known and (self.often(0.3) or len(self.world.assessments) >= MOST):
            earlier = self.random.choice(known)
            request = assessments.SubmitResponseRequest()
            request.CopyFrom(earlier.request)
            request.response.agency = earlier.agency
            if self.often(0.5):
                request.response.comment = "other content"
            if self.often(0.7):
                bearer = self.bearer(earlier)
        else:
            request = self._new_request(bearer)
        return self._submission(bearer, request)

    def _new_request(self, bearer: Bearer):
        number = self.random.randrange(10**9)
        response = small_response(
            self.state(),
            self.round(),
            technologies_held=self.random.sample(TECHNOLOGIES, self.random.choice((0, 0, 1))),
            technology_requests=[
                {"technology_id": technology, "kind": "goods"}
                for technology in self.random.sample(TECHNOLOGIES, self.random.choice((0, 0, 1, 2)))
            ],
        )
        response.tlp = self.random.randrange(6)
        if self.often(0.5):
            response.agency = bearer.agency if bearer.agency and self.often(0.7) else self.agency()
        contact = assessments.Contact(name=f"contact-{number}") if self.often(0.5) else None
        return assessments.SubmitResponseRequest(request_id=f"request-{number}", response=response, contact=contact)

    def _submission(self, bearer: Bearer, request) -> Probe:
        probe = Probe("AssessmentService/SubmitResponse", request, bearer)
        response = request.response
        agency = response.agency or bearer.agency
        earlier = self.world.request_ids.get((agency, request.request_id))
        if bearer.role == "submitter" and agency != bearer.agency:
            probe.code, probe.words = "PERMISSION_DENIED", bearer.agency
        elif not agency:
            probe.code, probe.words = "INVALID_ARGUMENT", "agency"
        elif earlier and not same_content(earlier, response):
            probe.code, probe.named = "ALREADY_EXISTS", (earlier.assessment_id,)
            probe.words = earlier.assessment_id
        elif earlier:
            wanted = (earlier.assessment_id, True)
            probe.check = lambda reply: difference(wanted, (reply.assessment_id, reply.receipt.repeated))
        elif not self._is_covered(bearer, agency, response.state_code):
            probe.code = "FAILED_PRECONDITION"
        else:
            probe.effect = lambda reply: self._stored(bearer, request, reply)
        return probe

    def _is_covered(self, bearer: Bearer, agency: str, state: str) -> bool:
        registers = bearer.role == "admin"
        return self.world.agencies.get(agency, registers) and self.world.states.get(state, registers)

    def _stored(self, bearer: Bearer, request, reply) -> str | None:
        made = self.world.submitted(bearer, request, reply.assessment_id)
        receipt = reply.receipt
        wanted = (made.agency, made.assessment_id, False)
        return difference(wanted, (receipt.agency, receipt.assessment_id, receipt.repeated))


def same_content(earlier: Assessment, response) -> bool:
    """The agency may be left to the token."""
    sent = type(response)()
    sent.CopyFrom(earlier.request.response)
    sent.agency = earlier.agency
    again = type(response)()
    again.CopyFrom(response)
    again.agency = earlier.agency
    return sent == again
