"""Chance: who calls, and about what."""

import random

from access_rules import CALLERS, ROLES
from people import Bearer
from probe import Probe
from world import Assessment, World

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
WORDS = {"revoked": "revoked", "expired": "expired", "unknown": "not know", "either": ""}


class Chooser:
    def __init__(self, world: World, seed: int):
        self.world = world
        self.random = random.Random(seed)
        # Of those who start the world, and whose token stays.
        self.owner: Bearer = world.bearers[0]
        # Tokens that no server ever made.
        self.strangers = [
            Bearer(f"p-{number:05}", "admin", secret=f"cap_{''.join(self.random.choices(CROCKFORD, k=43))}", ended="unknown")
            for number in range(3)
        ]

    def often(self, share: float) -> bool:
        return self.random.random() < share

    @property
    def working(self) -> list[Bearer]:
        return [bearer for bearer in self.world.bearers if not bearer.ended]

    def bearer(self, about: Assessment | None = None) -> Bearer:
        """Anybody; rather often somebody to whom the assessment is near, and now and then a token that has ended."""
        if self.often(0.06):
            ended = [bearer for bearer in self.world.bearers if bearer.ended] + self.strangers
            return self.random.choice(ended)
        working = self.working
        if about and self.often(0.5):
            near = [
                bearer
                for bearer in working
                if bearer.agency in (about.agency, *about.shared) or bearer.state == about.state
            ]
            if near:
                return self.random.choice(near)
        role = self.random.choice(ROLES)
        return self.random.choice([bearer for bearer in working if bearer.role == role] or working)

    def admin(self) -> Bearer:
        return self.random.choice([bearer for bearer in self.working if bearer.role == "admin"])

    def assessment(self) -> Assessment | None:
        """One that is there; now and then none."""
        if self.often(0.06) or not self.world.assessments:
            return None
        return self.random.choice(list(self.world.assessments.values()))

    def subject(self, assessment: Assessment | None) -> str:
        """Its id; one that was never given where there is none."""
        return assessment.assessment_id if assessment else self.absent_id()

    def absent_id(self) -> str:
        return self.random.choice("01234567") + "".join(self.random.choices(CROCKFORD, k=25))

    def agency(self) -> str:
        """Of a pool; some are registered, some retired, some were never heard of."""
        return f"agency-{self.random.choice(['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'])}"

    def state(self) -> str:
        return f"XT{self.random.choice('ABCDEFGHIJ')}"

    def round(self) -> str:
        return f"{self.random.choice((2025, 2026))}-{self.random.choice((1, 2, 10))}"

    def finished(self, probe: Probe) -> Probe:
        """Puts first what comes first: a token that works, then a role that may call the method at all."""
        ended = probe.bearer.ended
        if ended:
            return Probe(probe.method, probe.request, probe.bearer, "UNAUTHENTICATED", words=WORDS[ended])
        if probe.bearer.role not in CALLERS[probe.method]:
            return Probe(probe.method, probe.request, probe.bearer, "PERMISSION_DENIED", words=probe.bearer.role)
        if probe.code != "OK":
            probe.check = probe.effect = None
            probe.pages = False
        return probe
