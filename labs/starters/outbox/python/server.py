"""Orders that are announced, and sums that are made of the announcements, as long as nothing fails in between.

CONTRACT.md says what is owed when it does."""
import json
import os
import sqlite3
import sys
import threading
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BROKER = os.environ["BROKER_URL"]

local = threading.local()


def database():
    """One connection for each thread; every statement is committed by itself."""
    if not hasattr(local, "connection"):
        path = os.path.join(os.environ["DATA_DIR"], "state.db")
        local.connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    return local.connection


def query(text, *values):
    return database().execute(text, values).fetchall()


def publish(order):
    event = {"eventId": str(uuid.uuid4()), "key": order["customer"], "body": order}
    headers = {"content-type": "application/json"}
    body = json.dumps(event).encode()
    with urllib.request.urlopen(urllib.request.Request(BROKER + "/publish", body, headers), timeout=2):
        pass


def is_order(body):
    if not isinstance(body, dict) or not body.get("orderId") or not body.get("customer"):
        return False
    return type(body.get("amount")) is int and body["amount"] >= 1


def place(body):
    if not is_order(body):
        return 400, {"error": "an order has orderId, customer and amount"}
    order = {name: body[name] for name in ("orderId", "customer", "amount")}
    if query("select 1 from orders where id = ?", order["orderId"]):
        return 200, order
    query("insert into orders values (?, ?, ?)", *order.values())
    # The order is stored. What if the broker does not answer now, or the process ends here?
    try:
        publish(order)
    except OSError as error:
        print(error, file=sys.stderr)
    return 201, order


def receive(event):
    # It counts once. What if it comes twice at the same moment?
    if not query("select 1 from received where id = ?", event["eventId"]):
        query("insert into received values (?, ?, ?)", event["eventId"], event["key"], event["body"]["amount"])
    return 200, {}


def find(id):
    for customer, amount in query("select customer, amount from orders where id = ?", id):
        return 200, {"orderId": id, "customer": customer, "amount": amount}
    return 404, {"error": "no such order"}


def project(customer):
    [(orders, total)] = query("select count(*), coalesce(sum(amount), 0) from received where customer = ?", customer)
    return 200, {"customer": customer, "orders": orders, "total": total}


def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return None


def route(method, path, text, headers):
    _, what, *rest = path.split("/")
    if method == "POST":
        return place(parsed(text)) if what == "orders" else receive(parsed(text))
    if what in ("orders", "projections"):
        return find(rest[0]) if what == "orders" else project(rest[0])
    return 404, {"error": "no such path"}


query("pragma journal_mode = wal")
query("create table if not exists orders (id text primary key, customer text, amount int)")
query("create table if not exists received (id text, customer text, amount int)")


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
