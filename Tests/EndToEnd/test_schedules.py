"""Schedules of reports by the real server and the real CLI: restarts, missed runs, deliveries, rights, refusals."""

import contextlib
import hashlib
import sqlite3
import stat
import time

import grpc
import pytest

from api import Api, violations
from capacity.v1 import (
    assessment_service_pb2 as assessments, report_pb2, report_service_pb2 as reports, review_service_pb2 as reviews,
    schedule_pb2,
)  # fmt: skip
from capacity_server import CapacityServer
from http_door import Door
from people import Office
from refusal import code_of, flat, log_lines, reason_of, refused
from repository import SAMPLES
from running import as_json, ran, token_file
from small import small_response
from survey_file import read_response
from test_doctor import doctor

DONE = (schedule_pb2.REPORT_RUN_STATE_SUCCEEDED, schedule_pb2.REPORT_RUN_STATE_FAILED)


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def host(tmp_path, out):
    """A server with a folder and two commands for reports."""
    for name, text in {
        "note": 'echo "$CAPACITY_REPORT_RUN $CAPACITY_REPORT_ATTEMPT $#" >> "$CAPACITY_REPORT_DELIVERED/../../noted"',
        "refuse": "echo the mail server is asleep >&2; exit 3",
    }.items():
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{text}\n")
        program.chmod(0o700)
    commands = [word for name in ("note", "refuse") for word in ("--report-command", f"{name}={tmp_path / name}")]
    server = CapacityServer(tmp_path / "data", "--reports", out, *commands).start()
    try:
        api = Api(server)
        # An invented state with an assessment.
        server.state = api.get(api.submit(read_response(SAMPLES[0])).assessment_id).state_code
        api.close()
        yield server
    finally:
        if server.lives:
            server.stop()


def wanted(state: str, **fields):
    schedule = schedule_pb2.ReportSchedule(name="Daily", expression="0 6 * * *", time_zone="UTC", formats=[1])
    schedule.report.kind = report_pb2.REPORT_KIND_STATE_PROFILE
    schedule.report.language_code = "en"
    schedule.report.cohort.state_codes.append(state)
    schedule.MergeFrom(schedule_pb2.ReportSchedule(**fields))
    return schedule


def create(client, schedule):
    request = reports.CreateReportScheduleRequest(schedule=schedule)
    return client.call(client.reports.CreateReportSchedule, request).schedule


def get(client, schedule_id: str):
    request = reports.GetReportScheduleRequest(schedule_id=schedule_id)
    return client.call(client.reports.GetReportSchedule, request).schedule


def runs(client, schedule_id: str = "", **filters) -> list:
    request = reports.ListReportRunsRequest(schedule_id=schedule_id, **filters)
    return list(client.call(client.reports.ListReportRuns, request).runs)


def finished(client, schedule_id: str, number: int, timeout: float = 150):
    """The run of this number, once it is over."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        for run in runs(client, schedule_id):
            if run.number == number and run.state in DONE:
                return run
        time.sleep(0.1)
    raise AssertionError(f"no run {number} of {schedule_id}: {runs(client, schedule_id)}")


@contextlib.contextmanager
def time_passed(server, schedule_id: str, seconds: int):
    """The server was down for so long: to the schedule it is as if its last due time lay that much further back."""
    server.stop()
    with contextlib.closing(sqlite3.connect(server.data / "capacity.sqlite")) as store, store:
        store.execute("UPDATE report_schedule SET since = since - ? WHERE id = ?", (seconds, schedule_id))
    server.start()
    client = Api(server)
    yield client
    client.close()


def test_a_schedule_fires_across_a_restart(host, out):
    client = Api(host)
    made = create(client, wanted(host.state, expression="* * * * *", folder="ministry/minutely"))
    assert made.next_time.seconds % 60 == 0 and made.owner.name == "owner" and not made.HasField("last_run")
    client.close()
    host.stop()
    host.start()
    client = Api(host)
    # Nobody asks for it: the next minute comes by itself.
    run = finished(client, made.schedule_id, 1)
    assert run.state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED, run
    assert run.due_time.seconds % 60 == 0 and not run.on_demand
    (file,) = run.files
    delivered = out / run.delivered_to / file.name
    assert hashlib.sha256(delivered.read_bytes()).hexdigest() == file.digest and delivered.stat().st_size == file.size
    assert run.delivered_to.startswith("ministry/minutely/")
    kept = host.data / "reports" / made.schedule_id / "1" / file.name
    assert kept.read_bytes() == delivered.read_bytes() and stat.S_IMODE(kept.stat().st_mode) == 0o600
    client.close()


def test_doctor_finds_kept_files_that_are_gone_or_changed(host):
    client = Api(host)
    made = create(client, wanted(host.state))
    for number in (1, 2):
        client.call(client.reports.RunReportSchedule, reports.RunReportScheduleRequest(schedule_id=made.schedule_id))
        assert finished(client, made.schedule_id, number).state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED
    assert doctor(host.data)["findings"] == []
    kept = host.data / "reports"
    gone, changed = (next((kept / made.schedule_id / number).iterdir()) for number in ("1", "2"))
    gone.unlink()
    changed.write_bytes(changed.read_bytes() + b" ")
    kept.chmod(0o750)
    found = {finding["subject"]: finding for finding in doctor(host.data, status=1)["findings"]}
    assert set(found) == {str(gone), str(changed), str(kept)}
    assert found[str(gone)]["found"] == "is missing"
    assert "is not what the run" in found[str(changed)]["found"]
    assert made.schedule_id in found[str(changed)]["remedy"] and "DATA_LOSS" in found[str(changed)]["meaning"]
    assert found[str(kept)]["remedy"] == f"chmod 700 {kept}"
    client.close()


def test_two_missed_runs_give_one_catch_up(host, out):
    client = Api(host)
    made = create(client, wanted(host.state, folder="daily", command="note"))
    client.close()
    with time_passed(host, made.schedule_id, 2 * 86_400) as client:
        run = finished(client, made.schedule_id, 1)
        assert run.state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED, run
        assert run.catch_up and run.missed == 1, "two days of it are due, and one is for both"
        assert [item.number for item in runs(client, made.schedule_id)] == [1]
        assert (out / "noted").read_text() == f"{run.run_id} 1 1\n"
        assert get(client, made.schedule_id).next_time.seconds > run.due_time.seconds
    host.stop()
    host.start()
    client = Api(host)
    assert [item.number for item in runs(client, made.schedule_id)] == [1], "what is caught up stays so"
    assert len(list((out / "daily").iterdir())) == 1
    client.close()


def test_a_server_killed_in_the_middle_leaves_one_repeat(host, out, tmp_path):
    client = Api(host)
    slow = tmp_path / "note"
    # It says that it was told, and hangs the first time.
    slow.write_text(slow.read_text() + '[ "$CAPACITY_REPORT_ATTEMPT" = 2 ] || exec sleep 300\n')
    made = create(client, wanted(host.state, folder="daily", command="note"))
    request = reports.RunReportScheduleRequest(schedule_id=made.schedule_id)
    asked = client.call(client.reports.RunReportSchedule, request).run
    error = refused(lambda: client.call(client.reports.RunReportSchedule, request))
    assert error.code().name == "FAILED_PRECONDITION" and reason_of(error) == "RUN_UNDER_WAY"
    end = time.monotonic() + 60
    while not (out / "noted").exists() and time.monotonic() < end:
        time.sleep(0.02)
    host.kill()
    client.close()
    host.start()
    client = Api(host)
    run = finished(client, made.schedule_id, 1)
    assert run.state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED, run
    assert run.run_id == asked.run_id and run.attempts == 2 and run.on_demand
    assert (out / "noted").read_text() == f"{run.run_id} 1 1\n{run.run_id} 2 1\n", "both are to be seen"
    assert len(list((out / "daily").iterdir())) == 1, "the same files are not delivered twice"
    client.close()


def test_rights_are_those_of_the_owner_at_the_time(host, out):
    client = Api(host)
    office = Office(client)
    ana = office.token("analyst", "agency-one", name="ana")
    theirs = client.of(ana)
    made = create(theirs, wanted(host.state, folder="ana"))
    run = lambda: theirs.call(theirs.reports.RunReportSchedule, reports.RunReportScheduleRequest(schedule_id=made.schedule_id))
    run()
    first = finished(client, made.schedule_id, 1)
    # The assessment of agency "local" is not published: it is not there for an analyst of another one.
    assert (first.state, first.failure_reason) == (schedule_pb2.REPORT_RUN_STATE_FAILED, "NOT_FOUND"), first
    assert not (out / "ana").exists()
    (assessment,) = client.list()
    office.label(assessment.assessment_id, "AMBER")
    office.share(assessment.assessment_id, "agency-one")
    run()
    assert finished(client, made.schedule_id, 2).state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED
    assert get(client, made.schedule_id).failures == 0
    office.revoke(ana)
    client.call(client.reports.RunReportSchedule, reports.RunReportScheduleRequest(schedule_id=made.schedule_id))
    third = finished(client, made.schedule_id, 3)
    assert third.failure_reason == "OWNER_WITHOUT_TOKEN" and "ana, analyst of agency-one" in third.failure
    assert code_of(lambda: theirs.call(theirs.reports.ListReportRuns, reports.ListReportRunsRequest())) == "UNAUTHENTICATED"
    (line,) = log_lines(host, message="A report was not made", reason="OWNER_WITHOUT_TOKEN")
    assert "ana" not in str(line), "ids and reasons alone"
    metrics = Door(host).get("/metrics").text.splitlines()
    assert 'capacity_report_runs_total{outcome="failed"} 2' in metrics
    assert 'capacity_report_runs_total{outcome="succeeded"} 1' in metrics
    assert "capacity_report_schedules_failing 1" in metrics and 'capacity_report_schedules{state="active"} 1' in metrics
    assert any(line.startswith("capacity_report_last_success_time_seconds 1") for line in metrics)
    # Somebody else of the agency sees it, and nobody of another one.
    bo = client.of(office.token("analyst", "agency-one"))
    cy = client.of(office.token("analyst", "agency-two"))
    assert get(bo, made.schedule_id).failures == 1 and len(runs(bo)) == 3
    assert code_of(lambda: get(cy, made.schedule_id)) == "NOT_FOUND" and runs(cy) == []
    file = reports.GetReportRunFileRequest(run_id=runs(bo)[1].run_id, name=runs(bo)[1].files[0].name)
    chunks = list(bo.call(bo.reports.GetReportRunFile, file))
    content = b"".join(chunk.data for chunk in chunks)
    assert chunks[-1].digest == hashlib.sha256(content).hexdigest() == runs(bo)[1].files[0].digest
    assert code_of(lambda: list(cy.call(cy.reports.GetReportRunFile, file))) == "NOT_FOUND"
    file.name = "../1/x"
    assert code_of(lambda: list(bo.call(bo.reports.GetReportRunFile, file))) == "NOT_FOUND"
    client.close()


def run_at_once(client, schedule_id: str, number: int = 1):
    client.call(client.reports.RunReportSchedule, reports.RunReportScheduleRequest(schedule_id=schedule_id))
    run = finished(client, schedule_id, number)
    assert run.state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED, run
    return run


def fetch(client, run) -> bytes:
    request = reports.GetReportRunFileRequest(run_id=run.run_id, name=run.files[0].name)
    return b"".join(chunk.data for chunk in client.call(client.reports.GetReportRunFile, request))


def gets(client, run) -> str:
    """What comes of a fetch: "OK", or the status."""
    try:
        assert hashlib.sha256(fetch(client, run)).hexdigest() == run.files[0].digest
        return "OK"
    except grpc.RpcError as error:
        return error.code().name


REQUEST = {
    "technology_id": "mobile-unlock", "kind": "software", "end_user": "forensic_laboratory", "purpose": "serious_crime",
    "terms": {"re_transfer_allowed": "no"},
}  # fmt: skip


def of_the_agency(state: str, round_: str = "2026-1", level: int = 2, **fields):
    answers = {"FOR-05": {"level": level}, "LAW-01": {"level": level}}
    return small_response(state, round_, agency="agency-one", tlp="amber", answers=answers, **fields)


def test_kept_files_are_for_who_may_see_all_that_they_rest_on_by_the_labels_of_now(host):
    client = Api(host)
    office = Office(client)
    for state in ("XTA", "XTB"):
        office.state(state)
    ana, bo = (client.of(office.token("analyst", "agency-one")) for _ in range(2))
    there = {
        "first": client.submit(of_the_agency("XTA", "2026-1", technology_requests=[REQUEST])).assessment_id,
        "later": client.submit(of_the_agency("XTA", "2026-2", level=0)).assessment_id,
        "other": client.submit(of_the_agency("XTB")).assessment_id,
    }
    # A report of each kind, with what it rests on beside the assessment that it names.
    asked = {
        "profile": (dict(kind=report_pb2.REPORT_KIND_STATE_PROFILE, cohort={"state_codes": ["XTA"]}), {"first", "later"}),
        "comparison": (
            dict(kind=report_pb2.REPORT_KIND_COMPARISON, cohort={"state_codes": ["XTA", "XTB"]}), {"later", "other"},
        ),
        "brief": (
            dict(kind=report_pb2.REPORT_KIND_PROGRAMMING_BRIEF, cohort={"state_codes": ["XTA", "XTB"]}), {"later", "other"},
        ),
        "diligence": (dict(kind=report_pb2.REPORT_KIND_DUE_DILIGENCE, assessment_id=there["first"]), {"first", "later"}),
        "treaty": (
            dict(kind=report_pb2.REPORT_KIND_TREATY_READINESS, assessment_id=there["other"], framework_id="uncc"),
            {"other"},
        ),
    }  # fmt: skip
    made = {}
    for name, (report, _) in asked.items():
        schedule = schedule_pb2.ReportSchedule(name=name, expression="0 6 * * *", time_zone="UTC", formats=[5])
        schedule.report.MergeFrom(report_pb2.GenerateReportRequest(language_code="en", **report))
        made[name] = run_at_once(ana, create(ana, schedule).schedule_id)
        assert [gets(who, made[name]) for who in (ana, bo, client)] == ["OK"] * 3
    for hidden, assessment_id in there.items():
        office.label(assessment_id, "RED")
        for name, (_, sources) in asked.items():
            given = "NOT_FOUND" if hidden in sources else "OK"
            assert [gets(who, made[name]) for who in (ana, bo, client)] == [given, given, "OK"], (name, hidden)
            assert code_of(lambda: bo.get(assessment_id)) == "NOT_FOUND"
        # The list goes on naming the runs, and no name of a file tells what the schedule does not.
        assert {run.run_id for run in runs(bo)} == {run.run_id for run in made.values()}
        error = refused(lambda: fetch(bo, made["profile"])) if hidden != "other" else None
        assert error is None or all(other not in error.details() for other in there.values())
        office.label(assessment_id, "AMBER")
        assert {gets(bo, run) for run in made.values()} == {"OK"}
    client.close()


def test_kept_files_go_out_of_sight_with_an_ended_share_and_with_a_withdrawal(host, capacity):
    client = Api(host)
    office = Office(client)
    office.state("XTA")
    assessment = client.submit(small_response("XTA", agency="local", tlp="amber")).assessment_id
    office.share(assessment, "agency-one")
    ana = client.of(office.token("analyst", "agency-one"))
    made = create(ana, wanted("XTA"))
    run = run_at_once(ana, made.schedule_id)
    assert gets(ana, run) == "OK"
    unshare = assessments.UnshareAssessmentRequest(assessment_id=assessment, agency_id="agency-one")
    client.call(client.assessments.UnshareAssessment, unshare)
    assert (gets(ana, run), gets(client, run)) == ("NOT_FOUND", "OK")
    office.publish(assessment)
    office.label(assessment, "GREEN")
    assert gets(ana, run) == "OK", "whoever made it visible again made the file visible again"
    withdraw = reviews.WithdrawAssessmentRequest(assessment_id=assessment, reason="a mistake")
    client.call(client.reviews.WithdrawAssessment, withdraw)
    assert code_of(lambda: ana.get(assessment)) == "NOT_FOUND" == gets(ana, run)
    assert gets(client, run) == "OK"
    client.close()


def test_kept_files_of_earlier_versions_are_for_administrators(host):
    client = Api(host)
    office = Office(client)
    office.state("XTA")
    client.submit(of_the_agency("XTA"))
    bearer = office.token("analyst", "agency-one")
    run = run_at_once(client.of(bearer), create(client.of(bearer), wanted("XTA")).schedule_id)
    client.close()
    host.stop()
    with contextlib.closing(sqlite3.connect(host.data / "capacity.sqlite")) as store, store:
        assert store.execute("DELETE FROM report_run_source").rowcount == 1
    host.start()
    client = Api(host)
    ana = client.of(bearer)
    error = refused(lambda: fetch(ana, run))
    assert error.code().name == "NOT_FOUND" and "earlier version" in error.details()
    assert gets(client, run) == "OK"
    # The next one notes it.
    assert gets(ana, run_at_once(ana, run.schedule_id, 2)) == "OK"
    client.close()


def test_a_damaged_run_keeps_no_other_schedule_from_being_recovered(host, tmp_path):
    client = Api(host)
    slow = tmp_path / "note"
    quick = slow.read_text()
    slow.write_text(quick + "exec sleep 300\n")
    older, newer = (create(client, wanted(host.state, folder=name, command="note")).schedule_id for name in ("a", "b"))
    for schedule in (older, newer):
        client.call(client.reports.RunReportSchedule, reports.RunReportScheduleRequest(schedule_id=schedule))
    end = time.monotonic() + 60
    while not all(
        [run.state for run in runs(client, schedule)] == [schedule_pb2.REPORT_RUN_STATE_RUNNING] for schedule in (older, newer)
    ):
        assert time.monotonic() < end
        time.sleep(0.05)
    host.kill()
    client.close()
    slow.write_text(quick)
    with contextlib.closing(sqlite3.connect(host.data / "capacity.sqlite")) as store, store:
        # The newer one is looked at first.
        store.execute("UPDATE report_run SET content = x'FF' WHERE schedule_id = ?", (newer,))
    host.start()
    client = Api(host)
    run = finished(client, older, 1)
    assert run.state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED and run.attempts == 2, run
    assert run_at_once(client, older, 2).attempts == 1
    (line,) = log_lines(host, message="A run of an earlier server could not be looked at: its schedule makes none")
    assert flat(line)["schedule"] == newer
    client.close()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"expression": "0 24 * * *"}, "schedule.expression"),
        ({"expression": "0 0 31 2 *"}, "schedule.expression"),
        ({"time_zone": "Mars/Olympus"}, "schedule.time_zone"),
        ({"folder": "../../etc"}, "schedule.folder"),
        ({"folder": "/etc"}, "schedule.folder"),
        ({"command": "/bin/sh"}, "schedule.command"),
        ({"formats": [99]}, "schedule.formats[1]"),
        ({"formats": [1]}, "schedule.formats[1]"),
        ({"report": {"template": "ministry"}}, "schedule.report.template"),
        ({"keep": 5000}, "schedule.keep"),
        ({"name": "a\nb"}, "schedule.name"),
    ],
)
def test_what_is_wrong_is_named(host, fields, field):
    client = Api(host)
    error = refused(lambda: create(client, wanted(host.state, **fields)))
    assert error.code().name == "INVALID_ARGUMENT" and list(violations(error)) == [field]
    client.close()


def test_a_schedule_asks_for_no_more_than_the_server_has(tmp_path):
    """PDF needs a program that prints it, a look one of the operator's: told when it is made, not when it is due."""
    server = CapacityServer(tmp_path / "data", environment={"PATH": "/nonexistent"}).start()
    client = Api(server)
    state = client.get(client.submit(read_response(SAMPLES[0])).assessment_id).state_code
    error = refused(lambda: create(client, wanted(state, formats=[report_pb2.REPORT_FORMAT_PDF])))
    assert error.code().name == "FAILED_PRECONDITION" and reason_of(error) == "NO_PDF_PROGRAM"
    assert "schedule.formats" in error.details() and "weasyprint" in error.details()
    look = server.data / "templates" / "ministry"
    look.mkdir(parents=True)
    (look / "brand.yaml").write_text("name: Ministry of Examples\n")
    error = refused(lambda: create(client, wanted(state, report={"template": "minstry"})))
    assert error.code().name == "INVALID_ARGUMENT"
    (fault,) = violations(error).items()
    assert fault[0] == "schedule.report.template" and "one of ministry" in fault[1], "what there is is named"
    # A format without a look may stand beside one that has it.
    csv = report_pb2.REPORT_FORMAT_CSV
    made = create(client, wanted(state, formats=[csv], report={"template": "ministry"}))
    asked = client.call(client.reports.RunReportSchedule, reports.RunReportScheduleRequest(schedule_id=made.schedule_id))
    run = finished(client, made.schedule_id, asked.run.number)
    assert run.state == schedule_pb2.REPORT_RUN_STATE_SUCCEEDED, run.failure
    names = [file.name for file in run.files]
    assert [name.split(".", 1)[1] for name in names] == ["html", "csv.zip"]
    file = reports.GetReportRunFileRequest(run_id=run.run_id, name=names[0])
    page = b"".join(chunk.data for chunk in client.call(client.reports.GetReportRunFile, file))
    assert b"Ministry of Examples" in page
    client.close()
    server.stop()


def test_the_server_takes_no_destination_that_there_is_not(tmp_path):
    import subprocess

    from repository import executable

    for arguments, word in [
        (["--reports", tmp_path / "none"], "there is no folder"),
        (["--report-command", "mail"], "NAME=PATH"),
        (["--report-command", f"mail={tmp_path}"], "no program"),
    ]:
        command = [executable("capacityd"), "serve", "--data", tmp_path / "data", "--listen", "127.0.0.1:0", *arguments]
        run = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=60)
        assert run.returncode == 2 and word in run.stderr, run.stderr


def test_by_the_cli(host, out, capacity):
    admin = lambda *arguments, status=0: ran(capacity, "admin", *arguments, server=host, status=status)
    admin("agency", "add", "agency-one")
    token = token_file(admin, capacity, "ana", "--role", "analyst", "--agency", "agency-one")
    report = lambda *arguments, status=0, **who: ran(capacity, "report", *arguments, server=host, status=status, **who)
    add = (
        "schedule", "add", "state-profile", "--state", host.state, "--name", "Every Monday", "--cron", "30 6 * * mon",
        "--time-zone", "Africa/Nairobi", "--format", "html,csv,json", "--language", "fr", "--folder", "weekly",
        "--command", "note", "--keep", "3",
    )  # fmt: skip
    made = as_json(report(*add, "--output", "json"))
    assert made["nextTime"].endswith("T03:30:00Z") and made["owner"]["name"] == "owner" and made["keep"] == 3
    schedule = made["scheduleId"]
    words = report("schedule", "list")
    assert "Every Monday" in words and "30 6 * * mon" in words and "not yet" in words
    run = as_json(report("schedule", "run", schedule, "--output", "json"))
    assert run["state"] == "REPORT_RUN_STATE_SUCCEEDED" and [file["name"].rsplit(".", 1)[1] for file in run["files"]] == [
        "html", "zip", "json",
    ]  # fmt: skip
    assert sorted(path.name for path in (out / run["deliveredTo"]).iterdir()) == sorted(f["name"] for f in run["files"])
    assert run["files"][0]["digest"] in report("list") and run["runId"] in report("schedule", "runs", schedule)
    report("fetch", run["runId"], "-o", "fetched")
    fetched = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (capacity.folder / "fetched").iterdir()}
    assert fetched == {file["name"]: file["digest"] for file in run["files"]}
    assert "exists already" in report("fetch", run["runId"], "-o", "fetched", status=1)
    assert "paused since" in report("schedule", "pause", schedule)
    assert "paused" not in report("schedule", "resume", schedule)

    # By somebody else it is not to be seen; who is asleep is named.
    assert "No schedules" in report("schedule", "list", token_file=token)
    assert schedule in report("schedule", "show", schedule, token_file=token, status=1)
    asleep = as_json(report(*add[:-4], "--command", "refuse", "--output", "json"))["scheduleId"]
    assert "the command refuse ended with status 3: the mail server is asleep" in report("schedule", "run", asleep, status=1)
    assert "failed: the command refuse" in report("schedule", "list").replace("\n", " ")
    assert "--yes" in report("schedule", "remove", schedule, status=2)
    report("schedule", "remove", schedule, "--yes")
    assert schedule not in report("schedule", "list") and not (host.data / "reports" / schedule).exists()
    assert (out / run["deliveredTo"]).exists(), "what was delivered stays"
    actions = [entry["entry"]["action"] for entry in as_json(admin("audit", "list", "--action", "schedule", "--output", "json"))["entries"]]
    assert {"schedule.create", "schedule.run", "schedule.start", "schedule.finish", "schedule.pause", "schedule.remove"} <= set(actions)
