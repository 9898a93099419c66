// A payment API that works for one client at a time. CONTRACT.md says what it owes to many.
//
// The standard library has no database driver, so payments are kept in a file of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

public final class Server {
  record Payment(String id, String key, long amount, String currency) {
    Map<String, Object> toMap() {
      return Map.of("id", id, "key", key, "amount", amount, "currency", currency);
    }

    static Payment of(Map<String, Object> stored) {
      return new Payment(
          (String) stored.get("id"), (String) stored.get("key"),
          (long) stored.get("amount"), (String) stored.get("currency"));
    }
  }

  /** The payments that are done: in memory, and a line each in a file that survives kills. */
  static final Path file = Path.of(System.getenv("DATA_DIR"), "payments.jsonl");
  static final Map<String, Payment> byKey = new ConcurrentHashMap<>();
  static final Map<String, Payment> byId = new ConcurrentHashMap<>();

  static void load() throws IOException {
    if (Files.notExists(file)) return;
    for (String line : Files.readAllLines(file)) remember(Payment.of(Json.readObject(line)));
  }

  static synchronized void store(Payment payment) throws IOException {
    String line = Json.write(payment.toMap()) + "\n";
    Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    remember(payment);
  }

  static void remember(Payment payment) {
    byKey.put(payment.key(), payment);
    byId.put(payment.id(), payment);
  }

  static Answer pay(Payment asked) throws IOException, InterruptedException {
    // Has it been paid? What if the same question comes again before the answer to this one is stored?
    Payment known = byKey.get(asked.key());
    if (known != null) {
      boolean isSame = known.amount() == asked.amount() && known.currency().equals(asked.currency());
      return isSame ? new Answer(200, known.toMap()) : Answer.error(422, "this key belongs to another payment");
    }
    charge(asked);
    store(asked);
    return new Answer(201, asked.toMap());
  }

  static final HttpClient psp = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Moves the money. An exception says that nobody knows whether it moved. */
  static void charge(Payment payment) throws IOException, InterruptedException {
    String body = Json.write(Map.of("reference", payment.key(), "amount", payment.amount()));
    var request = HttpRequest.newBuilder(URI.create(System.getenv("PSP_URL") + "/charges"))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .timeout(Duration.ofSeconds(2))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    var response = psp.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 201) throw new IOException("the provider answered " + response.statusCode());
  }

  static Payment paymentIn(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    Map<String, Object> body = bodyOf(exchange);
    if (key == null || key.isEmpty()) throw new IllegalArgumentException("no Idempotency-Key");
    if (!(body.get("amount") instanceof Long amount) || amount < 1 || amount > 1_000_000) {
      throw new IllegalArgumentException("amount is no whole number from 1 to 1,000,000");
    }
    if (!"EUR".equals(body.get("currency"))) throw new IllegalArgumentException("currency is not EUR");
    return new Payment(UUID.randomUUID().toString(), key, amount, "EUR");
  }

  static Answer route(HttpExchange exchange) throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("POST") && path.equals("/payments")) return pay(paymentIn(exchange));
    Payment found = byId.get(path.replaceFirst("^/payments/", ""));
    return found == null ? Answer.error(404, "no such payment") : new Answer(200, found.toMap());
  }

  record Answer(int status, Object body) {
    static Answer error(int status, String why) {
      return new Answer(status, Map.of("error", why));
    }
  }

  static void serve(HttpExchange exchange) throws IOException {
    Answer answer;
    try {
      answer = route(exchange);
    } catch (IllegalArgumentException wrong) {
      answer = Answer.error(400, String.valueOf(wrong.getMessage()));
    } catch (Exception broken) {
      answer = Answer.error(500, broken.toString());
    }
    byte[] text = Json.write(answer.body()).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), text.length);
    try (var stream = exchange.getResponseBody()) {
      stream.write(text);
    }
  }

  static Map<String, Object> bodyOf(HttpExchange exchange) throws IOException {
    return Json.readObject(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  public static void main(String[] arguments) throws IOException {
    load();
    // Otherwise the second half of an answer waits until the client has acknowledged the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var address = new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("PORT")));
    var server = HttpServer.create(address, 1024);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", Server::serve);
    server.start();
  }
}

/** As much JSON as is needed here: objects are maps, arrays lists, whole numbers longs, others doubles. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Throws an IllegalArgumentException for anything but an object. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> readObject(String text) {
    var json = new Json(text);
    if (json.value() instanceof Map<?, ?> members && json.next() == 0) return (Map<String, Object>) members;
    throw new IllegalArgumentException("no JSON object");
  }

  private Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    var members = new LinkedHashMap<String, Object>();
    at++;
    while (next() != '}') {
      if (!members.isEmpty()) take(',');
      next();
      String name = string();
      take(':');
      members.put(name, value());
    }
    at++;
    return members;
  }

  private List<Object> array() {
    var items = new ArrayList<>();
    at++;
    while (next() != ']') {
      if (!items.isEmpty()) take(',');
      items.add(value());
    }
    at++;
    return items;
  }

  private String string() {
    var letters = new StringBuilder();
    take('"');
    for (char letter = letter(); letter != '"'; letter = letter()) {
      letters.append(letter == '\\' ? escaped() : letter);
    }
    return letters.toString();
  }

  private char escaped() {
    char letter = letter();
    int place = "bfnrt".indexOf(letter);
    if (place >= 0) return "\b\f\n\r\t".charAt(place);
    if (letter != 'u') return letter;
    at += 4;
    if (at > text.length()) throw new IllegalArgumentException("an escape is cut off");
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private Object word() {
    int from = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
    String word = text.substring(from, at);
    return switch (word) {
      case "null" -> null;
      case "true", "false" -> word.equals("true");
      default -> word.matches("-?\\d{1,18}") ? (Object) Long.valueOf(word) : Double.valueOf(word);
    };
  }

  /** The next letter that is no space, without taking it; 0 at the end. */
  private char next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char letter() {
    if (at >= text.length()) throw new IllegalArgumentException("a text has no end");
    return text.charAt(at++);
  }

  private void take(char wanted) {
    if (next() != wanted) throw new IllegalArgumentException("no " + wanted + " at " + at);
    at++;
  }

  static String write(Object value) {
    if (value instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(member -> write(member.getKey()) + ":" + write(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
    }
    if (!(value instanceof String letters)) return String.valueOf(value);
    var quoted = new StringBuilder("\"");
    for (char letter : letters.toCharArray()) {
      if (letter == '"' || letter == '\\') quoted.append('\\').append(letter);
      else if (letter < ' ') quoted.append(String.format("\\u%04x", (int) letter));
      else quoted.append(letter);
    }
    return quoted.append('"').toString();
  }
}
