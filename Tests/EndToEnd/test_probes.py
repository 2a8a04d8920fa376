"""Random calls by all kinds of people in a changing world, each beside what an independent model expects.

`Tests/run probes --rounds N --seed S` sends N of them, the same for the same S.
"""

import time

import grpc
import pytest

from access_rules import ROLES
from api import UNLIMITED, Api
from capacity.v1 import admin_service_pb2 as admin
from conftest import serving
from judge import Judge
from people import Bearer, Office
from probe import Prober
from probes_of_changing import Changing
from probes_of_reading import Reading
from probes_of_the_office import Offices
from world import World

pytestmark = pytest.mark.probes

# How often each kind of probe is sent.
KINDS = {
    "get": 18,
    "scores": 16,
    "list": 14,
    "relabel": 12,
    "share": 8,
    "unshare": 6,
    "contact": 6,
    "erase": 2,
    "publish": 14,
    "withdraw": 1,
    "submit": 8,
    "caller": 2,
    "catalogue": 3,
    "office": 6,
    "list_of_too_small_pages": 0.3,
    "relabel_with_nothing": 0.3,
}


class Probes(Reading, Changing, Offices):
    def __call__(self):
        kind = self.random.choices(list(KINDS), list(KINDS.values()))[0]
        # An empty world has little to hide.
        if len(self.world.assessments) < 60 and self.often(0.3):
            kind = "submit"
        return self.finished(getattr(self, kind)())


def first_people(office: Office, world: World) -> None:
    """The owner, people of every role in several agencies and states, and tokens that have ended."""
    principal = office.api.call(office.api.admin.GetCaller, admin.GetCallerRequest()).principal
    owner = Bearer(principal.name, "admin", principal.agency, secret=office.api.metadata[0][1].removeprefix("Bearer "))
    listed = office.api.call(office.api.admin.ListTokens, admin.ListTokensRequest()).tokens
    owner.token_id = listed[0].token_id
    world.bearers.append(owner)
    world.agencies[owner.agency] = True
    number = 90_000
    agencies = ["agency-alpha", "agency-beta", "agency-gamma", "agency-delta"]
    states = ["XTA", "XTB", "XTC", "XTD"]
    world.agencies |= dict.fromkeys(agencies, True)
    world.states |= dict.fromkeys(states, True)
    for role in ROLES:
        for home in states if role == "counterpart" else agencies:
            number += 1
            place = {"state": home} if role == "counterpart" else {"agency": home}
            world.bearers.append(office.token(role, name=f"p-{number}", **place))
    for agency, ended in zip(agencies * 2, ["revoked"] * 4 + ["expired"] * 4, strict=True):
        number += 1
        seconds = 1 if ended == "expired" else 0
        bearer = office.token("submitter", agency, name=f"p-{number}", seconds=seconds)
        if ended == "revoked":
            office.revoke(bearer)
        bearer.ended = ended
        world.bearers.append(bearer)
    time.sleep(1.1)


@pytest.fixture
def fresh_server(tmp_path):
    """One that waits for no reply of a state."""
    yield from serving(tmp_path, "--reply-days", "0")


def test_random_probes(fresh_server, rounds, seed):
    print(f"\nseed {seed}")
    with grpc.insecure_channel(fresh_server.address, options=UNLIMITED) as channel:
        api = Api(fresh_server, channel=channel)
        world = World()
        first_people(Office(api), world)
        probes = Probes(world, seed)
        prober = Prober(channel, Judge(api))
        start = time.monotonic()
        for _ in range(rounds):
            prober.send(probes())
            if len(prober.differences) >= 20:
                break
        prober.settle()
        seconds = time.monotonic() - start
    outcomes = ", ".join(f"{code} {count}" for code, count in prober.outcomes.most_common())
    speed = f"{prober.sent} probes ({prober.calls} calls) in {seconds:.0f} s, {prober.sent / seconds:.0f} probes/s"
    print(f"{speed}: {outcomes}")
    print(f"{len(world.assessments)} assessments, {len(world.bearers)} tokens, {len(prober.differences)} differences")
    assert not prober.differences, "\n".join(map(str, prober.differences))
    assert fresh_server.lives
