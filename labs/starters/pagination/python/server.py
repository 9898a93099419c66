"""A list with pages: the cursor says how many items to skip."""
import base64
import hashlib
import hmac
import json
import os
import sqlite3
import threading
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

SECRET = b"change me"  # cursors are signed, so that nobody makes one of their own

local = threading.local()


def database():
    """One connection for each thread; every statement is committed by itself."""
    if not hasattr(local, "connection"):
        path = os.path.join(os.environ["DATA_DIR"], "state.db")
        local.connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    return local.connection


def query(text, *values):
    return database().execute(text, values).fetchall()


def sign(text):
    return base64.urlsafe_b64encode(hmac.new(SECRET, text.encode(), hashlib.sha256).digest()).decode()


def to_cursor(offset):
    return f"{offset}.{sign(str(offset))}"


def to_offset(cursor):
    offset, _, signature = cursor.partition(".")
    return int(offset) if hmac.compare_digest(sign(offset).encode(), signature.encode()) else None


def create(item):
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    created_at, title = item.get("createdAt", now), item.get("title", "")
    cursor = database().execute("insert into items (created_at, title) values (?, ?)", (created_at, title))
    return 201, {"id": cursor.lastrowid, "createdAt": created_at, "title": title}


def read(limit, offset):
    found = query(
        "select id, created_at, title from items order by created_at desc, id limit ? offset ?", limit, offset
    )
    return [{"id": id, "createdAt": created_at, "title": title} for id, created_at, title in found]


def route(method, path, body, headers):
    url = urlsplit(path)
    if method == "POST":
        return create(body) if isinstance(body, dict) else (400, {"error": "one at a time"})
    if method == "DELETE":
        gone = database().execute("delete from items where id = ?", (url.path.split("/")[-1],)).rowcount
        return (204, None) if gone else (404, {"error": "no such item"})
    asked = {name: values[0] for name, values in parse_qs(url.query).items()}
    if "page" in asked:
        size = min(100, int(asked.get("size", "20")))
        return 200, {"items": read(size, (int(asked["page"]) - 1) * size)}
    offset = to_offset(asked["cursor"]) if "cursor" in asked else 0
    if offset is None:
        return 400, {"error": "no cursor of ours"}
    limit = min(100, int(asked.get("limit", "20")))
    items = read(limit, offset)
    return 200, {"items": items, "nextCursor": to_cursor(offset + limit) if len(items) == limit else None}


query("pragma journal_mode = wal")
query("create table if not exists items (id integer primary key autoincrement, created_at text, title text)")


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
        sent = b"" if body is None else json.dumps(body).encode()
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
