"""What a browser, a page from elsewhere or somebody with a socket may try at the HTTP door."""

import http.client
import re
import socket
import threading
import time

import pytest
import requests

from capacity_server import CapacityServer
from http_door import Door

HOST = b"Host: 127.0.0.1\r\n"


@pytest.fixture(scope="module")
def door(server):
    return Door(server)


def status(answer: bytes) -> int | None:
    match = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
    return int(match[1]) if match else None


def answers(door) -> bool:
    return door.get("/healthz").text == "ok\n"


@pytest.mark.parametrize("path", ["/", "/healthz", "/nothing", "/metrics", "/capacity.v1.AdminService/GetCaller"])
def test_every_answer_has_the_strict_headers(door, path):
    headers = door.get(path).headers
    policy = headers["Content-Security-Policy"].split("; ")
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert not [part for part in policy if "unsafe" in part or "*" in part or "http" in part]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Opener-Policy"] == headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert not {"Set-Cookie", "Access-Control-Allow-Origin", "Strict-Transport-Security", "Server"} & set(headers)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1", "localhost.evil.example:80"])
def test_other_names_for_loopback_are_refused(door, host):
    """DNS rebinding: a page of evil.example whose name resolves to 127.0.0.1."""
    answer = door.get("/", headers={"Host": host})
    assert answer.status_code == 421 and "localhost" in answer.text


def test_the_dashboard_is_packed_and_kept(door):
    packed = door.get("/", headers={"Accept-Encoding": "gzip"})
    plain = door.get("/", headers={"Accept-Encoding": "identity"})
    assert packed.headers["Content-Encoding"] == "gzip" and "Content-Encoding" not in plain.headers
    assert packed.content == plain.content and b"<!doctype html>" in plain.content.lower()
    assert packed.headers["ETag"] != plain.headers["ETag"]
    again = door.get("/", headers={"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    for path in set(re.findall(r'(?:href|src)="(/assets/[^"]+)"', plain.text)):
        assert door.get(path).status_code == 200, path


@pytest.mark.parametrize("path", ["/../etc/passwd", "/assets/../../x", "/assets/%2e%2e/index.html", "/index.html/", "//"])
def test_there_are_no_other_files(door, path):
    assert status(door.raw(b"GET " + path.encode() + b" HTTP/1.1\r\n" + HOST + b"\r\n")) == 404


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"])
def test_other_methods(door, method):
    assert status(door.raw(method.encode() + b" / HTTP/1.1\r\n" + HOST + b"\r\n")) == 405


POST = b"POST /capacity.v1.AdminService/GetCaller HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
SMUGGLED = b"GET /healthz HTTP/1.1\r\n" + HOST + b"\r\n"
SMUGGLING = {
    "length and chunks": POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED,
    "two lengths": POST + b"Content-Length: 0\r\nContent-Length: 44\r\n\r\n" + SMUGGLED,
    "lengths in a list": POST + b"Content-Length: 0, 44\r\n\r\n" + SMUGGLED,
    "length with a sign": POST + b"Content-Length: +2\r\n\r\n{}" + SMUGGLED,
    "space before the colon": POST + b"Content-Length : 2\r\n\r\n{}" + SMUGGLED,
    "chunked, spelt otherwise": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + SMUGGLED,
    "chunk size that is none": POST + b"Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
    "header folded": POST + b"X: a\r\n Content-Length: 2\r\nContent-Length: 2, 2\r\n\r\n{}" + SMUGGLED,
}


@pytest.mark.parametrize("name", SMUGGLING)
def test_a_request_within_a_request_is_not_answered(door, name):
    answer = door.raw(SMUGGLING[name], seconds=3)
    assert b"\r\n\r\nok\n" not in answer, "the second request must not be read"
    assert answers(door)


@pytest.mark.parametrize(
    "head",
    [
        b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"a" * 40_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + HOST + b"".join(b"X-%d: a\r\n" % i for i in range(200)) + b"\r\n",
        b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n",
        b"GET / HTTP/1.1\r\n" + HOST + b"X: a\x00b\r\n\r\n",
        b"GET / HTTP/9.9\r\n" + HOST + b"\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
    ids=["long header", "many headers", "long path", "NUL", "version", "TLS hello", "nonsense", "no host"],
)
def test_heads_that_are_wrong(door, head):
    found = status(door.raw(head, seconds=3))
    assert found is None or 400 <= found < 500, found
    assert answers(door)


@pytest.mark.parametrize("what", ["nobody", "no such method", "no such thing", "an unknown type"])
def test_a_body_that_is_refused_is_not_waited_for(door, what):
    """A byte now and then must not keep one of the door's connections for ever."""
    bearer = b"" if what == "nobody" else f"Authorization: Bearer {door.token}\r\n".encode()
    path = {"no such method": b"/capacity.v1.AdminService/No", "no such thing": b"/nothing"}.get(
        what, b"/capacity.v1.AdminService/GetCaller"
    )
    kind = b"text/plain" if what == "an unknown type" else b"application/json"
    head = b"POST " + path + b" HTTP/1.1\r\n" + HOST + bearer + b"Content-Type: " + kind + b"\r\nContent-Length: 1000000\r\n\r\n"
    host, port = door.address.rsplit(":", 1)
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(head)
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        assert 400 <= answer.status < 500 and answer.headers["Connection"] == "close"
        answer.read()
        with pytest.raises(OSError):
            for _ in range(600):
                connection.sendall(b" ")
                time.sleep(0.1)


def test_a_connection_is_kept_for_the_next_request(door):
    host, port = door.address.rsplit(":", 1)
    connection = http.client.HTTPConnection(host, int(port), timeout=60)
    connection.connect()
    first = connection.sock.getsockname()
    for _ in range(3):
        connection.request("POST", "/capacity.v1.AdminService/GetCaller", "{}", door.headers())
        answer = connection.getresponse()
        assert (answer.status, answer.headers["Connection"]) == (200, None)
        answer.read()
        connection.request("GET", "/healthz")
        assert connection.getresponse().read() == b"ok\n"
        assert connection.sock.getsockname() == first, "one connection for all"
    connection.close()


def test_idle_connections_do_not_shut_others_out(door):
    host, port = door.address.rsplit(":", 1)
    idle = [socket.create_connection((host, int(port)), timeout=60) for _ in range(500)]
    try:
        for connection in idle[:250]:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert answers(door)
    finally:
        for connection in idle:
            connection.close()


def test_what_depends_on_the_caller_is_kept_by_nobody_else(door):
    call = "/capacity.v1.AdminService/GetCaller"
    kept = {"private, no-cache", "no-store", "no-cache"}
    for answer in (
        door.post("AdminService/GetCaller"), door.of("").post("AdminService/GetCaller"),
        door.post("AdminService/GetCaller", "{}", {"Content-Type": "text/plain"}),
        door.get(call, params={"encoding": "json", "message": "{}"}, headers=door.headers()),
        door.get(call, params={"encoding": "json", "message": "{}"}), door.get("/nothing"), door.get("/"), door.get("/metrics"),
        requests.put(door.url + call, timeout=10), door_options(door, {}),
    ):  # fmt: skip
        assert answer.headers["Cache-Control"] in kept, (answer.status_code, answer.headers)
    answer = door.get(call, params={"encoding": "json", "message": "{}"}, headers=door.headers())
    # A tag tells nothing to those who may not see what it stands for.
    asked = door.of("").headers({"If-None-Match": answer.headers["ETag"]})
    assert door.get(call, params={"encoding": "json", "message": "{}"}, headers=asked).status_code == 401


def test_chunks_are_read(door):
    bearer = f"Authorization: Bearer {door.token}\r\n".encode()
    chunks = b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"
    answer = door.raw(POST + bearer + chunks)
    assert status(answer) == 200 and b'"owner"' in answer


def test_pages_of_other_origins_may_not_call_unless_they_are_named(tmp_path):
    server = CapacityServer(tmp_path / "data", "--http-allow-origin", "https://dashboards.example").start()
    try:
        door = Door(server)
        preflight = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
        for origin, is_named in (("https://dashboards.example", True), ("https://evil.example", False)):
            asked = door_options(door, {"Origin": origin} | preflight)
            assert (asked.status_code == 204) == is_named
            answer = door.post("AdminService/GetCaller", "{}", {"Origin": origin})
            assert answer.headers.get("Access-Control-Allow-Origin") == (origin if is_named else None)
            assert "Access-Control-Allow-Credentials" not in answer.headers
    finally:
        server.stop()


def door_options(door, headers):
    return requests.options(f"{door.url}/capacity.v1.AdminService/GetCaller", headers=headers, timeout=10)


def test_metrics_are_prometheus_text(door):
    door.post("AdminService/GetCaller")
    answer = door.get("/metrics")
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    samples = {}
    for line in answer.text.splitlines():
        if not line.startswith("#"):
            name, value = re.fullmatch(r'([a-z_]+(?:\{[a-z]+="[^"\n]*"(?:,[a-z]+="[^"\n]*")*\})?) (\S+)', line).groups()
            assert name not in samples, "each sample once"
            samples[name] = float(value)
    called = 'capacity_rpcs_total{method="capacity.v1.AdminService/GetCaller",door="http",code="ok"}'
    assert samples[called] >= 1
    assert samples["process_resident_memory_bytes"] > 1 << 20
    assert samples["process_start_time_seconds"] < time.time()
    assert samples["capacity_streams_open"] == 0 and "capacity_assessments" in samples
    assert door.token not in answer.text


def test_the_server_stops_while_requests_run(fresh_server):
    door = Door(fresh_server)
    statuses, ends = set(), threading.Event()

    def call():
        while not ends.is_set():
            try:
                statuses.add(door.post("AdminService/GetCaller").status_code)
            except OSError:
                return

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    while not statuses:
        time.sleep(0.01)
    fresh_server.stop()
    ends.set()
    for thread in threads:
        thread.join()
    assert statuses <= {200, 503}, "answered, or told to try again; never cut in the middle"
    assert not (fresh_server.data / "http-address").exists()


def test_no_door_where_none_is_wanted(tmp_path):
    server = CapacityServer(tmp_path / "data", "--no-http").start()
    try:
        assert not (server.data / "http-address").exists()
    finally:
        server.stop()
