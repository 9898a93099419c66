"""A key-value store: a map in memory that is saved to a file ten times a second."""
import json
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATH = os.path.join(os.environ["DATA_DIR"], "store.json")

lock = threading.Lock()
values = {}
try:
    with open(PATH, encoding="utf-8") as file:
        values = json.load(file)
except (OSError, ValueError):
    pass  # nothing there yet


def save_now_and_then():
    saved = None
    while True:
        time.sleep(0.1)
        with lock:
            text = json.dumps(values)
        if text != saved:
            with open(PATH, "w", encoding="utf-8") as file:
                file.write(text)
            saved = text


def route(method, path, body, headers):
    key = path.split("/")[2]
    with lock:
        if method == "PUT":
            values[key] = body["value"]
            return 200, {}
        if method == "GET":
            return (200, {"value": values[key]}) if key in values else (404, {"error": "no such key"})
        if values.get(key) != body["from"]:
            return 409, {"error": "another value"}
        values[key] = body["to"]
        return 200, {}


threading.Thread(target=save_now_and_then, daemon=True).start()


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
