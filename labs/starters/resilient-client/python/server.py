"""Quotes and orders by way of an upstream that works. CONTRACT.md says what is owed when it does not."""
import json
import os
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

UPSTREAM = os.environ["UPSTREAM_URL"]
MAX_ATTEMPTS = int(os.environ.get("MAX_ATTEMPTS", "3"))
BACKOFF = int(os.environ.get("BACKOFF_BASE_MS", "60")) / 1000


def ask(method, path, body=None):
    sent = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(UPSTREAM + path, sent, {"content-type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, {"error": "the upstream said so"}


def retry(attempt):
    """Tries until it is answered, or has tried often enough."""
    for tries in range(MAX_ATTEMPTS):
        if tries > 0:
            time.sleep(BACKOFF)
        try:
            status, body = attempt()
            if status < 500:
                return status, body
        except OSError:
            pass  # the upstream could not be reached
    return 502, {"error": "the upstream failed"}


def route(method, path, body, headers):
    if method == "GET" and path.startswith("/quote/"):
        return retry(lambda: ask("GET", path))
    if method == "POST" and path == "/orders":
        return retry(lambda: ask("POST", "/orders", body))
    return 404, {"error": "no such path"}


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
