# SPDX-License-Identifier: MIT
"""As much of Eloqua as counting causes asks for, on a loopback port."""

import http.server
import json
import random
import re
import threading
import time
import urllib.parse

from rejects import DEFINITION

STAMP = "2024-03-01T09:15:05.0000000Z"
DEFINED = {"name": "Nightly", "uri": "/contacts/imports/7", "identifierFieldName": "emailAddress",
           "fields": {name: "{{Contact.Field(C_X)}}" for name in DEFINITION}}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def answer(self, content, status=200):
        self.send(json.dumps(content, ensure_ascii=False).encode(), status)

    def send(self, body, status=200):
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer({"access_token": "a", "token_type": "bearer", "expires_in": 28800, "refresh_token": "r"})

    def do_GET(self):
        address = urllib.parse.urlsplit(self.path)
        query = {name: values[0] for name, values in urllib.parse.parse_qs(address.query).items()}
        if address.path == "/id":
            return self.answer(self.server.identity())
        path = address.path.removeprefix("/API/Bulk/2.0")
        if path == DEFINED["uri"]:
            return self.answer(DEFINED)
        found = re.fullmatch(r"/syncs/(\d+)(/logs|/rejects|)", path)
        if not found or int(found[1]) not in self.server.syncs:
            return self.answer({}, 404)
        if found[2] == "":
            return self.answer({"syncedInstanceUri": DEFINED["uri"], "syncStartedAt": STAMP, "syncEndedAt": STAMP,
                                "status": "warning", "createdAt": STAMP, "createdBy": "jane", "uri": path})
        if found[2] == "/logs":
            rows = self.server.log(int(found[1]))
            return self.page(json.dumps(rows), len(rows), len(rows), 0, 1000)
        return self.rejects(int(found[1]), query)

    def page(self, items, count, total, offset, limit):
        head = {"totalResults": total, "limit": limit, "offset": offset, "count": count,
                "hasMore": offset + count < total}
        self.send(f'{{"items":{items},{json.dumps(head)[1:]}'.encode())

    def rejects(self, sync, query):
        time.sleep(random.random() * self.server.jitter)
        made = self.server.syncs[sync]
        offset, limit = int(query.get("offset", 0)), min(1000, int(query.get("limit", 1000)))
        if sync == 1045 and offset >= 3000:
            return self.answer({}, 400)
        # 1044 announces five rejects that it hasn't got.
        total = len(made) + 5 * (sync == 1044)
        return self.page(self.server.items(sync, offset, limit), max(0, min(limit, len(made) - offset)), total, offset,
                         limit)


class Eloqua(http.server.ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True

    def __init__(self, syncs):
        super().__init__(("127.0.0.1", 0), Handler)
        self.syncs, self.jitter = syncs, 0.004
        self.known = {}  # of the first pages: they are asked for many times

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()

    def handle_error(self, *_):
        """Who has heard enough hangs up."""

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"

    def connection(self):
        return {"clientId": "c", "clientSecret": "s", "refreshToken": "r", "redirectUri": "http://127.0.0.1:1/cb",
                "scope": "full", "apiVersion": "2.0", "loginUrl": self.url}

    def identity(self):
        return {"site": {"id": 1, "name": "Acme"}, "user": {"id": 2, "username": "jane"},
                "urls": {"base": self.url, "apis": {"rest": {"bulk": self.url + "/API/Bulk/{version}/"}}}}

    def items(self, *asked):
        """Rejects as JSON."""
        if asked not in self.known:
            sync, offset, limit = asked
            text = json.dumps(self.syncs[sync].some(offset, limit), ensure_ascii=False)
            if len(self.known) >= 1500:
                return text
            self.known[asked] = text
        return self.known[asked]

    def log(self, sync):
        count = len(self.syncs[sync])
        counters = [("ELQ-00130", 3 * count), ("ELQ-00001", 2 * count), ("ELQ-00001", count), ("ELQ-00060", count),
                    ("ELQ-00004", 7), ("ELQ-00071", 0)]
        return [{"syncUri": f"/syncs/{sync}", "count": number, "severity": "information", "statusCode": code,
                 "createdAt": STAMP} for code, number in counters]
