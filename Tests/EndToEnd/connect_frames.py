"""Streams of the Connect protocol: frames of a byte of flags, four of length, and a message."""

import gzip
import json

import requests

PACKED, END = 1, 2


def frame(message: bytes | str, flags: int = 0) -> bytes:
    message = message.encode() if isinstance(message, str) else message
    return bytes([flags]) + len(message).to_bytes(4, "big") + message


class ConnectStream:
    """One call over the HTTP door whose answers come as frames. To be used as a context: leaving it hangs up."""

    def __init__(self, door, method: str, body: bytes, codec: str = "json", headers: dict | None = None):
        headers = door.headers({"Content-Type": f"application/connect+{codec}"} | (headers or {}))
        url = f"{door.url}/capacity.v1.{method}"
        self.response = requests.post(url, data=body, headers=headers, stream=True, timeout=60)
        self.flags: list[int] = []
        # What the last frame said; `None`: none has come.
        self.end: dict | None = None

    def __enter__(self) -> "ConnectStream":
        return self

    def __exit__(self, *_) -> None:
        self.response.close()

    def messages(self):
        """Every message until the end, unpacked; :attr:`end` is known then."""
        raw = self.response.raw
        while head := raw.read(5):
            flags, content = head[0], raw.read(int.from_bytes(head[1:], "big"))
            self.flags.append(flags)
            content = gzip.decompress(content) if flags & PACKED else content
            if flags & END:
                self.end = json.loads(content)
                assert raw.read() == b"", "nothing follows the end"
                return
            yield content

    def ended(self) -> dict:
        """Reads until the end, and gives what the last frame said."""
        for _ in self.messages():
            pass
        assert self.end is not None, "the stream broke off"
        return self.end
