"""A rate limiter: a token bucket for each key, in the memory of this process. Two of these run at the same time."""
import json
import math
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SIZE = int(os.environ.get("BUCKET_SIZE", "20"))
PER_SECOND = int(os.environ.get("REFILL_PER_SECOND", "10"))
LIMIT = int(os.environ.get("WINDOW_LIMIT", "20"))
WINDOW = int(os.environ.get("WINDOW_MS", "1000")) / 1000

lock = threading.Lock()
buckets = {}
windows = {}


def ask_bucket(key):
    """Seconds to wait; 0 when admitted."""
    now = time.time()
    tokens, filled_at = buckets.get(key, (SIZE, now))
    tokens = min(SIZE, tokens + (now - filled_at) * PER_SECOND)
    wait = 0 if tokens >= 1 else (1 - tokens) / PER_SECOND
    buckets[key] = (tokens - 1 if wait == 0 else tokens, now)
    return wait


def ask_window(key):
    now = time.time()
    number = int(now / WINDOW)
    last, count = windows.get(key, (number, 0))
    if last != number:
        count = 0
    if count >= LIMIT:
        return (number + 1) * WINDOW - now
    windows[key] = (number, count + 1)
    return 0


ask = ask_window if os.environ.get("POLICY") == "window" else ask_bucket


def route(method, path, body, headers):
    key = headers.get("x-api-key")
    if key is None:
        return 400, {"error": "no key"}
    with lock:
        wait = ask(key)
    if wait > 0:
        return 429, {"error": "too many"}, {"retry-after": str(math.ceil(wait))}
    return 200, {}


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
