# SPDX-License-Identifier: MIT
"""The simulated Eloqua as a process, and nginx before it with pages that are ready-made.

A page is made when somebody asks for it for the first time: nginx fetches it from the simulated Eloqua and keeps it
as a file in shared memory. So whatever page size a program asks for, its second run gets files, and what it asked for
is known URL by URL, for curl and others to ask for the same.
"""
import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

SHARED_MEMORY = "/dev/shm"
NGINX = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")

CONFIGURATION = """
daemon off;
{user}
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/tmp/body;
    proxy_temp_path {folder}/tmp/proxy;
    fastcgi_temp_path {folder}/tmp/fastcgi;
    uwsgi_temp_path {folder}/tmp/uwsgi;
    scgi_temp_path {folder}/tmp/scgi;
    default_type application/json;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    # One line a request: where a page had to be made, the status that the simulated Eloqua gave, else "-".
    log_format asked '$upstream_status $request_uri';
    map $args $page {{ "" "-"; default $args; }}
    server {{
        listen 127.0.0.1:{port};
        location = /auth/oauth2/token {{ return 200 '{token}'; }}
        location = /id {{ return 200 '{identity}'; }}
        location / {{
            access_log {folder}/asked.log asked buffer=64k flush=50ms;
            root {folder};
            try_files "/pages$uri/$page" @made;
        }}
        location @made {{
            access_log {folder}/asked.log asked buffer=64k flush=50ms;
            proxy_pass {upstream};
            proxy_http_version 1.1;
            proxy_read_timeout 600s;
            proxy_set_header Connection "";
            proxy_set_header Accept-Encoding "";
            proxy_set_header Authorization "Bearer {bearer}";
            proxy_store "{folder}/pages$uri/$page";
        }}
    }}
}}
"""


class Server:
    """bench_server: the simulated Eloqua; `token` is a bearer."""

    def __init__(self, program, rejects, latency=0):
        self.process = subprocess.Popen([program, str(rejects), str(latency)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        told = json.loads(self.process.stdout.readline())
        self.url, self.token, self._connection = told["url"], told["token"], told["connection"]

    def write_connection(self, path, **other):
        """A connection file, with other values where some are given; its path."""
        with open(path, "w", encoding="utf-8") as file:
            json.dump({**self._connection, **other}, file)
        return path

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class ReadyPages:
    """nginx on a port of its own, as an Eloqua that takes any sign-in; its folder goes with it."""

    def __init__(self, server):
        if not NGINX:
            sys.exit("This bench needs nginx: apt-get install nginx-light")
        self._server = server
        self._read = 0  # bytes of the log

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="inspector-bench-", dir=SHARED_MEMORY)
        os.mkdir(f"{self.folder}/tmp")
        os.mkdir(f"{self.folder}/pages")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        with open(f"{self.folder}/nginx.conf", "w", encoding="utf-8") as file:
            file.write(self._configuration(port))
        self.connection = self._server.write_connection(f"{self.folder}/connection.json", loginUrl=self.url)
        self._nginx = subprocess.Popen([NGINX, "-e", f"{self.folder}/error.log", "-p", self.folder, "-c",
                                        f"{self.folder}/nginx.conf"], stdout=subprocess.DEVNULL)
        self._wait()
        return self

    def __exit__(self, *_):
        self._nginx.terminate()
        self._nginx.wait()
        shutil.rmtree(self.folder)

    def _configuration(self, port):
        token = {"access_token": "bench", "token_type": "bearer", "expires_in": 28800, "refresh_token": "bench"}
        # Who that is, as the simulated Eloqua has it, but with nginx as the place of the API.
        request = urllib.request.Request(self._server.url + "/id",
                                         headers={"Authorization": "Bearer " + self._server.token})
        identity = urllib.request.urlopen(request).read().decode().replace(self._server.url, self.url)
        user = "user root;" if os.geteuid() == 0 else ""  # else the workers could not read our folder
        return CONFIGURATION.format(user=user, folder=self.folder, port=port, upstream=self._server.url,
                                    bearer=self._server.token, token=json.dumps(token), identity=identity)

    def _wait(self):
        for _ in range(200):
            with contextlib.suppress(urllib.error.URLError):
                urllib.request.urlopen(self.url + "/id")
                return
            if self._nginx.poll() is not None:
                break
            time.sleep(0.05)
        with open(f"{self.folder}/error.log", encoding="utf-8") as log:
            sys.exit("nginx did not start. " + log.read())

    def asked(self):
        """The URLs that were asked for since the last call, by offset, and how many of them had to be made."""
        time.sleep(0.2)  # until the log is written
        with open(f"{self.folder}/asked.log", encoding="utf-8") as log:
            log.seek(self._read)
            lines = log.read().splitlines()
            self._read = log.tell()
        made = sum(1 for line in lines if not line.startswith("- "))
        refused = [line for line in lines if line[:2] not in ("- ", "20")]
        if refused:
            sys.exit("The simulated Eloqua refused what was asked for: " + refused[0])
        paths = {line.split(" ", 1)[1] for line in lines}
        return [self.url + path for path in sorted(paths, key=offset_of)], made

    def drop(self):
        """Gives back the memory of all pages."""
        shutil.rmtree(f"{self.folder}/pages")
        os.mkdir(f"{self.folder}/pages")


def offset_of(path):
    for part in path.partition("?")[2].split("&"):
        name, _, value = part.partition("=")
        if name == "offset":
            return int(value)
    return -1
