// A rate limiter that is right as long as it is alone. CONTRACT.md says what two of them owe together.
//
// Both instances share DATA_DIR and, for whoever adds a driver, the PostgreSQL of DATABASE_URL.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

public final class Server {
  /** Answers how many seconds a request has to wait: 0 means that it is admitted. */
  interface Limiter {
    double secondsToWait(String key);
  }

  /** Token buckets, one for each key: full at first, refilled continuously. */
  static final class Buckets implements Limiter {
    private static final class Bucket {
      double tokens = SIZE;
      long at = System.nanoTime();
    }

    private static final double SIZE = number("BUCKET_SIZE", 20);
    private static final double PER_SECOND = number("REFILL_PER_SECOND", 10);
    private final Map<String, Bucket> byKey = new HashMap<>();

    @Override
    public synchronized double secondsToWait(String key) {
      // Each process remembers its own keys. Who else admits requests of this one?
      Bucket bucket = byKey.computeIfAbsent(key, unused -> new Bucket());
      long now = System.nanoTime();
      bucket.tokens = Math.min(SIZE, bucket.tokens + (now - bucket.at) / 1e9 * PER_SECOND);
      bucket.at = now;
      if (bucket.tokens < 1) return (1 - bucket.tokens) / PER_SECOND;
      bucket.tokens -= 1;
      return 0;
    }
  }

  /** Counts the requests of each key from one border of a window to the next. */
  static final class Windows implements Limiter {
    private final double limit = number("WINDOW_LIMIT", 20);
    private final long lengthMs = (long) number("WINDOW_MS", 1000);
    private final Map<String, Integer> counts = new HashMap<>();
    private long window = 0;

    @Override
    public synchronized double secondsToWait(String key) {
      long now = System.currentTimeMillis();
      if (now / lengthMs != window) counts.clear();
      window = now / lengthMs;
      int count = counts.getOrDefault(key, 0);
      if (count >= limit) return ((window + 1) * lengthMs - now) / 1000.0;
      counts.put(key, count + 1);
      return 0;
    }
  }

  static double number(String name, double otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : Double.parseDouble(value);
  }

  static final Limiter limiter = "window".equals(System.getenv("POLICY")) ? new Windows() : new Buckets();

  static void serve(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("X-Api-Key");
    if (key == null) {
      answer(exchange, 400, "X-Api-Key is missing\n");
      return;
    }
    double wait = limiter.secondsToWait(key);
    if (wait > 0) {
      exchange.getResponseHeaders().set("Retry-After", String.valueOf((long) Math.ceil(wait)));
      answer(exchange, 429, "too many requests\n");
    } else {
      answer(exchange, 200, "admitted\n");
    }
  }

  static void answer(HttpExchange exchange, int status, String says) throws IOException {
    byte[] text = says.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, text.length);
    try (var stream = exchange.getResponseBody()) {
      stream.write(text);
    }
  }

  public static void main(String[] arguments) throws IOException {
    // Otherwise the second half of an answer waits until the client has acknowledged the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var address = new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("PORT")));
    var server = HttpServer.create(address, 1024);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", Server::serve);
    server.start();
  }
}
