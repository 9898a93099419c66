"""The stock of a flash sale that works for one buyer at a time. CONTRACT.md says what it owes to a crowd."""
import json
import os
import sqlite3
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STOCK = json.loads(os.environ["STOCK"])
TTL = int(os.environ["TTL_MS"]) / 1000

local = threading.local()


def database():
    """One connection for each thread; every statement is committed by itself."""
    if not hasattr(local, "connection"):
        path = os.path.join(os.environ["DATA_DIR"], "state.db")
        local.connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    return local.connection


def query(text, *values):
    return database().execute(text, values).fetchall()


def free(sku):
    [(taken,)] = query(
        """select coalesce(sum(qty), 0) from reservations
           where sku = ? and (state = 'confirmed' or (state = 'active' and until > ?))""",
        sku, time.time(),
    )
    return STOCK[sku] - taken


def reserve(body):
    items = body.get("items") or [{"sku": body.get("sku"), "qty": body.get("qty")}]
    if "orderId" not in body or any(type(item.get("qty")) is not int or item["qty"] < 1 for item in items):
        return 400, {"error": "not an order"}
    if any(item.get("sku") not in STOCK for item in items):
        return 404, {"error": "no such article"}
    for (id,) in query("select id from reservations where order_id = ?", body["orderId"]):
        return 200, {"id": id}
    if any(free(item["sku"]) < item["qty"] for item in items):
        return 409, {"error": "sold out"}
    id, until = str(uuid.uuid4()), time.time() + TTL
    for item in items:
        query(
            "insert into reservations values (?, ?, ?, ?, 'active', ?)",
            id, body["orderId"], item["sku"], item["qty"], until,
        )
    return 201, {"id": id}


def end(id, wanted):
    found = query("select state, until from reservations where id = ?", id)
    if not found:
        return 404, {"error": "no such reservation"}
    state, until = found[0]
    if state == wanted:
        return 200, {}
    if state != "active" or until <= time.time():
        return 409, {"error": "it has ended"}
    query("update reservations set state = ? where id = ?", wanted, id)
    return 200, {}


def route(method, path, body, headers):
    if method == "POST" and path == "/reservations":
        return reserve(body)
    if path.endswith("/confirm"):
        return end(path.split("/")[2], "confirmed")
    if path.endswith("/cancel"):
        return end(path.split("/")[2], "cancelled")
    sku = path.split("/")[-1]
    return (200, {"available": free(sku)}) if sku in STOCK else (404, {"error": "no such article"})


query("pragma journal_mode = wal")
query("create table if not exists reservations (id text, order_id text, sku text, qty int, state text, until real)")


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
