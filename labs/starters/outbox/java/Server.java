// Orders that are announced, and totals that are made of the announcements, as long as nothing fails in between.
// CONTRACT.md says what is owed when it does.
//
// The standard library has no database driver, so orders and totals are kept in a file of DATA_DIR.
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

public final class Server {
  record Order(String orderId, String customer, long amount) {
    static Order of(Object stored) {
      if (stored instanceof Map<?, ?> order
          && order.get("orderId") instanceof String orderId
          && order.get("customer") instanceof String customer
          && order.get("amount") instanceof Long amount
          && amount >= 1) {
        return new Order(orderId, customer, amount);
      }
      throw new IllegalArgumentException("an order has orderId, customer and amount");
    }

    Map<String, Object> toMap() {
      return Map.of("orderId", orderId, "customer", customer, "amount", amount);
    }
  }

  /** Everything in memory, and each change in a line of a file that survives kills. */
  static final Path file = Path.of(System.getenv("DATA_DIR"), "shop.jsonl");
  static final Map<String, Order> orders = new HashMap<>();
  static final Set<String> received = new HashSet<>();
  static final Map<String, List<Order>> ordersByCustomer = new HashMap<>();

  static void load() throws IOException {
    if (Files.notExists(file)) return;
    for (String line : Files.readAllLines(file)) {
      Map<String, Object> stored = Json.readObject(line);
      apply((String) stored.get("eventId"), Order.of(stored.get("order")));
    }
  }

  /** Without an event it is an order that was placed here; otherwise it was delivered with this event. */
  static void apply(String eventId, Order order) {
    if (eventId == null) {
      orders.put(order.orderId(), order);
    } else {
      received.add(eventId);
      ordersByCustomer.computeIfAbsent(order.customer(), unused -> new ArrayList<>()).add(order);
    }
  }

  static synchronized void store(String eventId, Order order) throws IOException {
    var line = new HashMap<String, Object>();
    line.put("eventId", eventId);
    line.put("order", order.toMap());
    Files.writeString(file, Json.write(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    apply(eventId, order);
  }

  static synchronized Order find(String id) {
    return orders.get(id);
  }

  static synchronized boolean hasReceived(String eventId) {
    return received.contains(eventId);
  }

  static synchronized Answer project(String customer) {
    List<Order> placed = ordersByCustomer.getOrDefault(customer, List.of());
    if (placed.isEmpty()) return Answer.error(404, "no such customer");
    long total = placed.stream().mapToLong(Order::amount).sum();
    return new Answer(200, Map.of("customer", customer, "orders", placed.size(), "total", total));
  }

  static Answer place(Order order) throws IOException, InterruptedException {
    Order known = find(order.orderId());
    if (known != null) return new Answer(200, known.toMap());
    store(null, order);
    // The order is stored. What if the broker does not answer now, or the process ends here?
    try {
      publish(order);
    } catch (IOException failure) {
      System.err.println(failure);
    }
    return new Answer(201, order.toMap());
  }

  static final HttpClient broker = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static void publish(Order order) throws IOException, InterruptedException {
    var event = Map.of("eventId", UUID.randomUUID().toString(), "key", order.customer(), "body", order.toMap());
    var request = HttpRequest.newBuilder(URI.create(System.getenv("BROKER_URL") + "/publish"))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(2))
        .POST(HttpRequest.BodyPublishers.ofString(Json.write(event)))
        .build();
    var response = broker.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) throw new IOException("the broker answered " + response.statusCode());
  }

  static Answer receive(Map<String, Object> event) throws IOException {
    String eventId = (String) event.get("eventId");
    // It counts once. What if it comes twice at the same moment?
    if (!hasReceived(eventId)) store(eventId, Order.of(event.get("body")));
    return new Answer(200, Map.of());
  }

  static Answer route(HttpExchange exchange) throws IOException, InterruptedException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    switch (exchange.getRequestMethod() + " " + path[1] + " " + path.length) {
      case "POST orders 2":
        return place(Order.of(bodyOf(exchange)));
      case "POST events 2":
        return receive(bodyOf(exchange));
      case "GET orders 3":
        Order order = find(path[2]);
        return order == null ? Answer.error(404, "no such order") : new Answer(200, order.toMap());
      case "GET projections 3":
        return project(path[2]);
      default:
        return Answer.error(404, "no such path");
    }
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
