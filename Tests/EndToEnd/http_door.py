"""The HTTP door, as a browser or curl finds it: plain HTTP, nothing of gRPC."""

import socket

import requests

TIMEOUT = 60


class Door:
    """Requests to a server's HTTP door, by the owner unless told otherwise."""

    def __init__(self, server, token: str | None = None):
        self.address = (server.data / "http-address").read_text().strip()
        self.token = server.token if token is None else token

    @property
    def url(self) -> str:
        return f"http://{self.address}"

    def of(self, token: str) -> "Door":
        other = object.__new__(Door)
        other.address, other.token = self.address, token
        return other

    def headers(self, more: dict | None = None) -> dict:
        bearer = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return bearer | {"Content-Type": "application/json"} | (more or {})

    def get(self, path: str, **more) -> requests.Response:
        return requests.get(self.url + path, timeout=TIMEOUT, **more)

    def post(self, method: str, content="{}", headers: dict | None = None) -> requests.Response:
        """Calls `Service/Method`; `content` goes as it stands."""
        url = f"{self.url}/capacity.v1.{method}"
        content = content.encode() if isinstance(content, str) else content
        return requests.post(url, data=content, headers=self.headers(headers), timeout=TIMEOUT)

    def raw(self, content: bytes, seconds: float = 10) -> bytes:
        """Sends bytes of our own making, and gives all that comes until the server closes or falls silent."""
        host, port = self.address.rsplit(":", 1)
        answer = b""
        with socket.create_connection((host, int(port)), timeout=seconds) as connection:
            connection.sendall(content)
            connection.shutdown(socket.SHUT_WR)
            try:
                while chunk := connection.recv(65_536):
                    answer += chunk
            except (TimeoutError, ConnectionResetError):
                pass
        return answer


def code_of(response: requests.Response) -> str:
    assert response.headers["Content-Type"] == "application/json", response.headers
    return response.json()["code"]


def violations(response: requests.Response) -> dict[str, str]:
    """The faulty fields that the answer names, from what it says for those who read JSON alone."""
    return violations_in(response.json())


def violations_in(error: dict) -> dict[str, str]:
    details = [detail for detail in error["details"] if detail["type"] == "google.rpc.BadRequest"]
    return {fault["field"]: fault["description"] for detail in details for fault in detail["debug"]["fieldViolations"]}
