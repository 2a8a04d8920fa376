"""Probes of registry and tokens: administrators change them, others may not."""

from access_rules import ROLES
from capacity.v1 import admin_service_pb2 as admin
from chooser import Chooser
from people import Bearer
from probe import Probe
from probes_of_reading import difference

# When fewer tokens work, the next office probe makes one.
FEWEST = 40


class Offices(Chooser):
    _count = 0

    def office(self) -> Probe:
        """By an administrator more often than not."""
        bearer = self.admin() if self.often(0.7) else self.bearer()
        if len(self.working) < FEWEST:
            return self._create_token(self.admin())
        kinds = {
            self._create_token: 4,
            self._revoke: 3,
            self._rotate: 3,
            self._create_agency: 3,
            self._create_state: 3,
            self._retire_agency: 1,
            self._retire_state: 1,
            self._get: 4,
            self._list: 3,
        }
        return self.random.choices(list(kinds), list(kinds.values()))[0](bearer)

    # Tokens

    def _create_token(self, bearer: Bearer) -> Probe:
        self._count += 1
        role = self.random.choice(ROLES)
        made = Bearer(f"p-{self._count:05}", role)
        if role == "counterpart":
            made.state = self.state()
        elif role != "admin" or self.often(0.5):
            made.agency = self.agency()
        registry, key = (self.world.states, made.state) if made.state else (self.world.agencies, made.agency)
        code = "OK" if not key or registry.get(key) else "FAILED_PRECONDITION" if key in registry else "INVALID_ARGUMENT"

        def effect(reply):
            made.token_id, made.secret = reply.token.token_id, reply.secret
            self.world.bearers.append(made)
            return difference((made.principal, reply.secret[:12]), (reply.token.principal, reply.token.prefix))

        request = admin.CreateTokenRequest(principal=made.principal)
        return Probe("AdminService/CreateToken", request, bearer, code, effect=effect)

    def _some_token(self) -> Bearer | None:
        """One that is there, but not the owner's: the office must stay open."""
        return None if self.often(0.1) else self.random.choice(self.world.bearers[1:])

    def _revoke(self, bearer: Bearer) -> Probe:
        about = self._some_token()
        request = admin.RevokeTokenRequest(token_id=about.token_id if about else self.absent_id())

        def effect(reply):
            self.world.end(about)
            return difference((about.token_id, True), (reply.token.token_id, reply.token.HasField("revoke_time")))

        code = "OK" if about else "NOT_FOUND"
        return Probe("AdminService/RevokeToken", request, bearer, code, words="token", effect=effect)

    def _rotate(self, bearer: Bearer) -> Probe:
        about = self._some_token()
        request = admin.RotateTokenRequest(token_id=about.token_id if about else self.absent_id())
        code = "NOT_FOUND" if about is None else "FAILED_PRECONDITION" if about.ended else "OK"

        def effect(reply):
            made = Bearer(about.name, about.role, about.agency, about.state, reply.token.token_id, reply.secret)
            self.world.end(about)
            self.world.bearers.append(made)
            return difference(made.principal, reply.token.principal)

        return Probe("AdminService/RotateToken", request, bearer, code, words="token", effect=effect)

    # Registry

    def _create_agency(self, bearer: Bearer) -> Probe:
        agency = self.agency()
        request = admin.CreateAgencyRequest(agency_id=agency)
        return self._create("CreateAgency", request, bearer, self.world.agencies, agency)

    def _create_state(self, bearer: Bearer) -> Probe:
        state = self.state()
        request = admin.CreateStateRequest(state_code=state)
        return self._create("CreateState", request, bearer, self.world.states, state)

    def _create(self, method: str, request, bearer: Bearer, registry: dict[str, bool], key: str) -> Probe:
        def effect(_):
            registry[key] = True

        code = "ALREADY_EXISTS" if registry.get(key) else "OK"
        return Probe(f"AdminService/{method}", request, bearer, code, words=key, effect=effect)

    def _retire_agency(self, bearer: Bearer) -> Probe:
        agency = self.agency()
        request = admin.RetireAgencyRequest(agency_id=agency)
        return self._retire("RetireAgency", request, bearer, self.world.agencies, agency, self.world.retire_agency)

    def _retire_state(self, bearer: Bearer) -> Probe:
        state = self.state()
        request = admin.RetireStateRequest(state_code=state)
        return self._retire("RetireState", request, bearer, self.world.states, state, self.world.retire_state)

    def _retire(self, method: str, request, bearer: Bearer, registry: dict[str, bool], key: str, retire) -> Probe:
        def effect(reply):
            # Retiring what is retired changes nothing.
            count = retire(key) if registry[key] else 0
            return difference(count, reply.revoked_tokens)

        code = "OK" if key in registry else "NOT_FOUND"
        return Probe(f"AdminService/{method}", request, bearer, code, words=key, effect=effect)

    def _get(self, bearer: Bearer) -> Probe:
        if self.often(0.5):
            key, registry = self.agency(), self.world.agencies
            method, request = "GetAgency", admin.GetAgencyRequest(agency_id=key)
            retired = lambda reply: reply.agency.HasField("retire_time")
        else:
            key, registry = self.state(), self.world.states
            method, request = "GetState", admin.GetStateRequest(state_code=key)
            retired = lambda reply: reply.state.HasField("retire_time")
        code = "OK" if key in registry else "NOT_FOUND"
        is_active = registry.get(key)
        check = lambda reply: difference(not is_active, retired(reply))
        return Probe(f"AdminService/{method}", request, bearer, code, words=key, check=check)

    def _list(self, bearer: Bearer) -> Probe:
        kind = self.random.choice(("Agencies", "States", "Tokens"))
        request = getattr(admin, f"List{kind}Request")(page_size=500)
        newest = sorted((bearer.token_id for bearer in self.world.bearers), reverse=True)[:500]
        expected = {"Agencies": sorted(self.world.agencies), "States": sorted(self.world.states), "Tokens": newest}[kind]
        ids = {
            "Agencies": lambda reply: [agency.agency_id for agency in reply.agencies],
            "States": lambda reply: [state.state_code for state in reply.states],
            "Tokens": lambda reply: [token.token_id for token in reply.tokens],
        }[kind]
        return Probe(f"AdminService/List{kind}", request, bearer, check=lambda reply: difference(expected, ids(reply)))
