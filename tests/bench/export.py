# SPDX-License-Identifier: MIT
"""Times eloqua-syncs against curl, and curl | jq, on the same server in the same run; see export.sh."""
import base64
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

PROGRAM, ROWS = sys.argv[1], int(sys.argv[2])
REJECTS, EXPORT_5M, PAGE = 1042, 1038, 1000
JQ = '.items[] | [.recordIndex, .statusCode, .message, (.invalidFields | join(";"))] + [.fieldValues[]] | @csv'


class Server:
    """demo-server as a process of its own, and a way to sign in to it without our program."""

    def __init__(self, *options):
        self.process = subprocess.Popen([PROGRAM, "demo-server", *options], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.file = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def bearer(self):
        with open(self.file, encoding="utf-8") as text:
            connection = json.load(text)
        pair = f"{connection['clientId']}:{connection['clientSecret']}".encode()
        body = json.dumps({"grant_type": "refresh_token", "refresh_token": connection["refreshToken"],
                           "redirect_uri": connection["redirectUri"], "scope": "full"}).encode()
        request = urllib.request.Request(self.url + "/auth/oauth2/token", body, {
            "Authorization": "Basic " + base64.b64encode(pair).decode(), "Content-Type": "application/json"})
        answer = json.load(urllib.request.urlopen(request))
        # The token that was just given takes the place of the one that was just spent.
        connection["refreshToken"] = answer["refresh_token"]
        with open(self.file, "w", encoding="utf-8") as text:
            json.dump(connection, text)
        return answer["access_token"]


def measure(command, shell=False):
    """Wall seconds and peak memory in MB of one process (the largest, of a pipeline)."""
    before = time.monotonic()
    process = subprocess.Popen(command, shell=shell, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - before
    if status != 0:
        sys.exit(f"failed: {command}")
    return seconds, usage.ru_maxrss / 1024


def curl(server, token, rows, sink="-o /dev/null"):
    """The same pages one after another, over one connection."""
    url = f"{server.url}/API/Bulk/2.0/syncs/{REJECTS}/rejects?limit={PAGE}&offset=[0-{rows - PAGE}:{PAGE}]"
    return f"curl -sS -H 'Authorization: Bearer {token}' '{url}' {sink}"


def export(server, command, output, *options):
    return measure([PROGRAM, "--connection", server.file, *command, "--all", "--output", output, *options])


def best(times, run):
    return min((run() for _ in range(times)), key=lambda result: result[0])


def row(what, goal, ratio, detail, met):
    print(f"{what:<62} {goal:>10} {ratio:>8}   {'met' if met else 'MISSED'}   {detail}", flush=True)


def main():
    print(f"{'what':<62} {'to reach':>10} {'measured':>8}")
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "out.csv")
        with Server("--rejects", str(ROWS), "--data", "5000000") as server:
            token = server.bearer()
            fetch, _ = best(3, lambda: measure(curl(server, token, ROWS), shell=True))
            ours, _ = best(3, lambda: export(server, ["rejects", str(REJECTS)], target))
            row(f"{ROWS:,} rejects to CSV / curl -o /dev/null, wall", "<= 2.0 x", f"{ours / fetch:.2f} x",
                f"{ours:.2f} s, {fetch:.2f} s, {os.path.getsize(target) / 1e6:.0f} MB", ours <= 2 * fetch)
            piped, _ = measure(curl(server, token, ROWS, f"| jq -r '{JQ}' > {target}.jq"), shell=True)
            row("curl | jq @csv / the same export, wall", ">= 12 x", f"{piped / ours:.1f} x", f"{piped:.2f} s",
                piped >= 12 * ours)
            small = measure([PROGRAM, "--connection", server.file, "data", str(EXPORT_5M), "--all", "--offset", "4900000",
                             "--output", target])[1]
            large = export(server, ["data", str(EXPORT_5M)], target)[1]
            row("peak memory, 5,000,000 / 100,000 data rows", "<= 1.1 x", f"{large / small:.2f} x",
                f"{large:.0f} MB, {small:.0f} MB", large <= 1.1 * small)
            row("peak memory in all", "< 90 MB", f"{large:.0f} MB", "", large < 90)
        with Server("--rejects", "200000", "--latency", "100") as server:
            token = server.bearer()
            slow, _ = measure(curl(server, token, 200000), shell=True)
            ours, _ = export(server, ["rejects", str(REJECTS)], target)
            row("200 pages at 100 ms latency, one after another / export", ">= 3.8 x", f"{slow / ours:.2f} x",
                f"{slow:.1f} s, {ours:.1f} s", slow >= 3.8 * ours)


main()
