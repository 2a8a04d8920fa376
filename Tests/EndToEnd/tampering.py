"""A relay that changes bytes on their way to the server: what an honest client library refuses to send."""

import contextlib
import socket
import threading


class Relay:
    """Forwards connections to an address, and replaces bytes on the way there by others of the same length."""

    def __init__(self, address: str, change: bytes, into: bytes):
        assert len(change) == len(into), "lengths stand in the frames around"
        host, port = address.rsplit(":", 1)
        self._target, self._change, self._into = (host, int(port)), change, into
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.changed = 0
        self._connections: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._target)
                self._connections += [client, server]
                threading.Thread(target=self._forward, args=(client, server, True), daemon=True).start()
                threading.Thread(target=self._forward, args=(server, client, False), daemon=True).start()

    def _forward(self, source: socket.socket, target: socket.socket, changing: bool) -> None:
        with contextlib.suppress(OSError):
            while content := source.recv(1 << 16):
                if changing:
                    self.changed += content.count(self._change)
                    content = content.replace(self._change, self._into)
                target.sendall(content)
            target.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        for connection in [self._listener, *self._connections]:
            connection.close()
