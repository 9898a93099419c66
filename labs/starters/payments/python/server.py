"""A payment API that works when every request comes once. CONTRACT.md says what it owes when they do not."""
import json
import os
import sqlite3
import threading
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PSP = os.environ["PSP_URL"]

local = threading.local()


def database():
    """One connection for each thread; every statement is committed by itself."""
    if not hasattr(local, "connection"):
        path = os.path.join(os.environ["DATA_DIR"], "state.db")
        local.connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    return local.connection


def query(text, *values):
    return database().execute(text, values).fetchall()


def charge(reference, amount):
    body = json.dumps({"reference": reference, "amount": amount}).encode()
    headers = {"content-type": "application/json", "idempotency-key": str(uuid.uuid4())}
    with urllib.request.urlopen(urllib.request.Request(PSP + "/charges", body, headers), timeout=2):
        pass


def is_payment(body):
    amount = body.get("amount") if isinstance(body, dict) else None
    return type(amount) is int and 1 <= amount <= 1_000_000 and body.get("currency") == "EUR"


def pay(key, body):
    if key is None or not is_payment(body):
        return 400, {"error": "not a payment"}
    for id, amount, currency in query("select id, amount, currency from payments where key = ?", key):
        if (amount, currency) != (body["amount"], body["currency"]):
            return 422, {"error": "the key belongs to another payment"}
        return 200, {"id": id, "amount": amount, "currency": currency}
    charge(key, body["amount"])
    id = str(uuid.uuid4())
    query("insert into payments values (?, ?, ?, ?)", id, key, body["amount"], body["currency"])
    return 201, {"id": id, "amount": body["amount"], "currency": body["currency"]}


def find(id):
    for amount, currency in query("select amount, currency from payments where id = ?", id):
        return 200, {"id": id, "amount": amount, "currency": currency}
    return 404, {"error": "no such payment"}


def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return None


def route(method, path, text, headers):
    if method == "POST" and path == "/payments":
        return pay(headers.get("idempotency-key"), parsed(text))
    return find(path.split("/")[-1])


query("pragma journal_mode = wal")
query("create table if not exists payments (id text primary key, key text, amount int, currency text)")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept
    wbufsize = -1  # head and body leave together
    disable_nagle_algorithm = True

    def answer(self):
        text = self.rfile.read(int(self.headers.get("content-length") or 0))
        try:
            status, body, *rest = route(self.command, self.path, text, self.headers)
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
