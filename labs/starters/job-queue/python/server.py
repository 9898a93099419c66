"""A job queue that works for one worker. CONTRACT.md says what it owes to many."""
import json
import os
import re
import sqlite3
import threading
import time
import uuid
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BACKOFF = int(os.environ.get("BACKOFF_MS", "50")) / 1000

local = threading.local()


def database():
    """One connection for each thread; every statement is committed by itself."""
    if not hasattr(local, "connection"):
        path = os.path.join(os.environ["DATA_DIR"], "state.db")
        local.connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    return local.connection


def query(text, *values):
    return database().execute(text, values).fetchall()


def enqueue(job):
    run_at = job.get("runAt")
    due = datetime.fromisoformat(run_at.replace("Z", "+00:00")).timestamp() if run_at else time.time()
    query(
        "insert or ignore into jobs (id, payload, priority, max_attempts, due) values (?, ?, ?, ?, ?)",
        job["id"], json.dumps(job.get("payload")), job["priority"], job["maxAttempts"], due,
    )
    return 202, {"id": job["id"]}


def lease(n, visibility_ms):
    found = query(
        """select id, attempts from jobs where state = 'open' and due <= ? and attempts < max_attempts
           order by priority desc, due limit ?""",
        time.time(), n,
    )
    leases = []
    for id, attempts in found:
        token = str(uuid.uuid4())
        query(
            "update jobs set attempts = ?, token = ?, due = ? where id = ?",
            attempts + 1, token, time.time() + visibility_ms / 1000, id,
        )
        leases.append({"id": id, "attempt": attempts + 1, "token": token})
    return 200, leases


def ack(id, token):
    if query("select token from jobs where id = ?", id) != [(token,)]:
        return 409, {"error": "stale token"}
    query("update jobs set state = 'acked' where id = ?", id)
    return 200, {}


def nack(id, token):
    [(attempts, most, current)] = query("select attempts, max_attempts, token from jobs where id = ?", id)
    if current != token:
        return 409, {"error": "stale token"}
    state = "dead" if attempts >= most else "open"
    due = time.time() + BACKOFF * 2 ** (attempts - 1)
    query("update jobs set state = ?, token = null, due = ? where id = ?", state, due, id)
    return 200, {}


def find(id):
    for state, attempts in query("select state, attempts from jobs where id = ?", id):
        return 200, {"id": id, "state": state, "attempts": attempts}
    return 404, {"error": "no such job"}


def route(method, path, body, headers):
    if method == "POST" and path == "/jobs":
        return enqueue(body)
    if method == "POST" and path == "/lease":
        return lease(body["n"], body["visibilityMs"])
    if method == "GET" and path == "/dlq":
        return 200, [{"id": id} for (id,) in query("select id from jobs where state = 'dead'")]
    if end := re.fullmatch(r"/jobs/([^/]+)/(ack|nack)", path):
        return (ack if end[2] == "ack" else nack)(end[1], body["token"])
    return find(path.split("/")[-1])


query("pragma journal_mode = wal")
query(
    """create table if not exists jobs (
         id text primary key, payload text, priority int, max_attempts int,
         attempts int default 0, state text default 'open', token text, due real)"""
)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept
    wbufsize = -1  # head and body leave together
    disable_nagle_algorithm = True

    def answer(self):
        text = self.rfile.read(int(self.headers.get("content-length") or 0))
        try:
            status, body, *rest = route(self.command, self.path, json.loads(text or b"{}"), self.headers)
        except Exception as error:
            status, body, rest = 500, {"error": str(error)}, []
        sent = json.dumps(body).encode()
        self.send_response(status)
        for name, value in (rest[0] if rest else {}).items():
            self.send_header(name, value)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256


Server(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
