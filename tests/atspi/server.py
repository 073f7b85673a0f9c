# SPDX-License-Identifier: MIT
"""The simulated Eloqua in a process of its own, and a way to it that can fall silent or break."""
import http.client
import http.server
import json
import os
import pathlib
import socket
import subprocess
import threading
import urllib.parse


class DemoServer:
    def __init__(self):
        syncs = os.path.join(os.path.dirname(os.environ["PROGRAM"]), "eloqua-syncs")
        self.process = subprocess.Popen([syncs, "demo-server"], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.file = self.process.stdout.readline().strip()

    def connection(self):
        return json.loads(pathlib.Path(self.file).read_text(encoding="utf-8"))

    def end(self):
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()


class Relay:
    """Hands requests on to the simulated Eloqua, which appears to be where this is; always on the same port."""

    def __init__(self, target):
        self.target = target
        self.port = 0
        self.hushed = None  # the end of the path of requests that get no answer
        self.answers = 0  # that they get before
        self.unanswered = 0  # of those so far
        self.lock = threading.Lock()
        self.server = None
        self.open()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def connection_file(self, demo):
        """Signs in to `demo` by this."""
        file = pathlib.Path(os.environ["HOME"]) / "relayed.json"
        file.write_text(json.dumps(demo.connection() | {"loginUrl": self.url}), encoding="utf-8")
        file.chmod(0o600)
        return str(file)

    def open(self):
        self.server = RelayServer(self)
        self.port = self.server.server_port
        self.server.start()

    def close(self):
        """As if the network were gone, for those as well who are connected."""
        self.server.end()

    def hush(self, path, after=0):
        """Requests to `path` get no answer any more, but for the next `after`."""
        self.answers = after
        self.hushed = path

    def speak(self):
        self.hushed = None

    def hushes(self, path):
        if not self.hushed or not path.split("?")[0].endswith(self.hushed):
            return False
        with self.lock:
            self.answers -= 1
            return self.answers < 0


class RelayServer(http.server.ThreadingHTTPServer):
    def __init__(self, relay):
        super().__init__(("127.0.0.1", relay.port), RelayHandler)
        self.relay = relay
        self.peers = set()
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.thread.start()

    def end(self):
        self.shutdown()
        self.server_close()
        self.thread.join()
        for peer in self.peers.copy():
            try:
                peer.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it has gone by itself

    def process_request(self, request, client_address):
        self.peers.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request):
        self.peers.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address):
        """Whoever asked has gone, which every stopped request comes to."""


class RelayHandler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def relay_request(self):
        relay = self.server.relay
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if relay.hushes(self.path):
            relay.unanswered += 1
            self.rfile.read(1)  # until whoever asked goes
            self.close_connection = True
            return
        kept = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "accept-encoding")}
        onward = http.client.HTTPConnection(urllib.parse.urlsplit(relay.target).netloc, timeout=60)
        onward.request(self.command, self.path, body or None, kept)
        answer = onward.getresponse()
        content = answer.read().replace(relay.target.encode(), relay.url.encode())
        onward.close()
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = relay_request

    def log_message(self, *_):
        pass
