// Quotes and orders by way of an upstream that works. CONTRACT.md says what is owed when it does not.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

public final class Server {
  record Answer(int status, String body) {}

  static final String upstream = System.getenv("UPSTREAM_URL");
  static final int maxAttempts = number("MAX_ATTEMPTS", 3);
  static final int backoffBaseMs = number("BACKOFF_BASE_MS", 60);
  static final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Sends one attempt. How long may it take? */
  static Answer ask(String method, String path, String body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(upstream + path))
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .build();
    var response = client.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.body());
  }

  /** Tries until it is answered, or has tried often enough. */
  static Answer retry(String method, String path, String body) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        Answer answer = ask(method, path, body);
        if (answer.status() < 500) return answer;
      } catch (IOException unreachable) {
        System.err.println(unreachable);
      }
      if (tries == maxAttempts) return new Answer(502, "{\"error\":\"the upstream failed\"}");
      Thread.sleep(backoffBaseMs);
    }
  }

  static int number(String name, int otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  static Answer route(HttpExchange exchange) throws IOException, InterruptedException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean isQuote = method.equals("GET") && path.startsWith("/quote/");
    boolean isOrder = method.equals("POST") && path.equals("/orders");
    if (!isQuote && !isOrder) return new Answer(404, "{\"error\":\"no such path\"}");
    return retry(method, path, body);
  }

  static void serve(HttpExchange exchange) throws IOException {
    Answer answer;
    try {
      answer = route(exchange);
    } catch (Exception broken) {
      System.err.println(broken);
      answer = new Answer(500, "{\"error\":\"this service is broken\"}");
    }
    byte[] text = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), text.length);
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
