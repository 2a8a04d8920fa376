"""Transport security: with a certificate made by openssl on the spot."""

import subprocess

import grpc
import pytest
import requests

from api import Api
from capacity_server import CapacityServer
from repository import executable


def openssl(*arguments) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=60)


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """A root, a certificate for 127.0.0.1 and localhost that it signed, and one of somebody else's."""
    folder = tmp_path_factory.mktemp("tls")
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=CA:FALSE\n")
    for root in ("root", "stranger"):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", 2,
                "-keyout", folder / f"{root}.key", "-out", folder / f"{root}.pem", "-subj", f"/CN=Test {root}")  # fmt: skip
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder / "server.key",
            "-out", folder / "server.csr", "-subj", "/CN=capacityd")  # fmt: skip
    openssl("x509", "-req", "-in", folder / "server.csr", "-CA", folder / "root.pem", "-CAkey", folder / "root.key",
            "-CAcreateserial", "-days", 2, "-extfile", folder / "names", "-out", folder / "server.pem")  # fmt: skip
    for key in folder.glob("*.key"):
        key.chmod(0o600)
    return folder


@pytest.fixture(scope="module")
def tls_server(authority, tmp_path_factory):
    arguments = ["--tls-certificate", authority / "server.pem", "--tls-key", authority / "server.key"]
    server = CapacityServer(tmp_path_factory.mktemp("tls-server") / "data", *arguments).start()
    yield server
    server.stop()


def secure_channel(server, authority, root: str = "root"):
    credentials = grpc.ssl_channel_credentials((authority / f"{root}.pem").read_bytes())
    return grpc.secure_channel(server.address, credentials)


def test_a_client_that_trusts_the_root_is_served(tls_server, authority):
    with secure_channel(tls_server, authority) as channel:
        assert Api(tls_server, channel=channel).answers()


def test_a_client_that_does_not_is_not(tls_server, authority):
    with secure_channel(tls_server, authority, "stranger") as channel, pytest.raises(grpc.RpcError) as failed:
        Api(tls_server, channel=channel).answers()
    assert failed.value.code() == grpc.StatusCode.UNAVAILABLE
    assert tls_server.lives


def test_plaintext_is_refused(tls_server):
    with grpc.insecure_channel(tls_server.address) as channel, pytest.raises(grpc.RpcError) as failed:
        Api(tls_server, channel=channel).answers()
    assert failed.value.code() == grpc.StatusCode.UNAVAILABLE
    assert tls_server.lives and tls_server.token not in tls_server.log.read_text(errors="replace")


def test_the_http_door_has_the_same_certificate(tls_server, authority):
    """Conformance of Connect: TLS."""
    url = f"https://{(tls_server.data / 'http-address').read_text().strip()}/capacity.v1.AdminService/GetCaller"
    ask = {"data": "{}", "headers": {"Authorization": f"Bearer {tls_server.token}", "Content-Type": "application/json"}}
    answer = requests.post(url, verify=authority / "root.pem", timeout=60, **ask)
    assert answer.json()["principal"]["name"] == "owner"
    # Others on this machine have the name localhost as well, and may have no TLS.
    assert "Strict-Transport-Security" not in answer.headers
    with pytest.raises(requests.exceptions.SSLError):
        requests.post(url, verify=authority / "stranger.pem", timeout=60, **ask)
    with pytest.raises(requests.exceptions.ConnectionError):
        requests.post(url.replace("https", "http"), timeout=60, **ask)
    assert tls_server.lives and tls_server.token not in tls_server.log.read_text(errors="replace")


@pytest.mark.parametrize("version", ["-tls1", "-tls1_1"])
def test_old_versions_are_refused(tls_server, version):
    command = ["openssl", "s_client", "-connect", tls_server.address, version, "-cipher", "DEFAULT:@SECLEVEL=0"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
    assert "Verification" not in done.stdout or "Cipher is (NONE)" in done.stdout, done.stdout


def test_the_command_line_with_a_ca_file(tls_server, authority, capacity):
    run = capacity("whoami", "--ca-file", authority / "root.pem", server=tls_server)
    assert run.returncode == 0 and "owner" in run.stdout, run.stderr


def test_the_command_line_with_a_profile(tls_server, authority, capacity):
    added = capacity("profile", "add", "secure", "--server", tls_server.address, "--token-file", tls_server.token_file,
                     "--ca-file", authority / "root.pem", "--use")  # fmt: skip
    assert added.returncode == 0, added.stderr
    run = capacity("whoami")
    assert run.returncode == 0 and "owner" in run.stdout, run.stderr


@pytest.mark.parametrize("root", ["stranger", None])
def test_the_command_line_without_the_right_root_reaches_nobody(tls_server, authority, capacity, root):
    arguments = ["--ca-file", authority / f"{root}.pem"] if root else []
    run = capacity("whoami", *arguments, "--deadline", "5", server=tls_server)
    assert run.returncode == 5, run.stdout + run.stderr
    assert run.stderr.strip() and tls_server.token not in run.stderr


def test_with_tls_it_listens_to_others(authority, tmp_path):
    arguments = ["--tls-certificate", authority / "server.pem", "--tls-key", authority / "server.key"]
    server = CapacityServer(tmp_path / "data", *arguments, listen="0.0.0.0:0").start()
    with secure_channel(server, authority) as channel:
        assert Api(server, channel=channel).answers()
    server.stop()


@pytest.mark.parametrize("listen", ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"])
def test_without_it_it_does_not(tmp_path, listen):
    done = start(tmp_path, listen=listen)
    assert done.returncode != 0 and "tls" in (done.stdout + done.stderr).lower()


def start(folder, *arguments, listen: str = "127.0.0.1:0"):
    command = [executable("capacityd"), "serve", "--data", folder / "data", "--listen", listen, *arguments]
    return subprocess.run(
        list(map(str, command)), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize(
    "files",
    [
        ("server.pem", None),
        (None, "server.key"),
        ("absent.pem", "server.key"),
        ("server.pem", "absent.key"),
        ("server.pem", "root.key"),
        ("server.key", "server.pem"),
        ("names", "server.key"),
    ],
    ids=str,
)
def test_files_that_do_not_fit_keep_it_from_starting(authority, tmp_path, files):
    options = zip(("--tls-certificate", "--tls-key"), files, strict=True)
    arguments = [word for option, name in options if name for word in (option, authority / name)]
    done = start(tmp_path, *arguments)
    assert done.returncode != 0
    assert done.stderr.strip() and "PRIVATE KEY" not in done.stdout + done.stderr


def test_a_key_that_others_can_read_is_warned_of(authority, tmp_path):
    key = tmp_path / "server.key"
    key.write_bytes((authority / "server.key").read_bytes())
    key.chmod(0o644)
    arguments = ["--tls-certificate", authority / "server.pem", "--tls-key", key]
    server = CapacityServer(tmp_path / "data", *arguments).start()
    server.stop()
    assert "warning" in server.log.read_text() and str(key) in server.log.read_text()
