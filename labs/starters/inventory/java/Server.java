// The stock of a flash sale that works for one buyer at a time. CONTRACT.md says what it owes to a crowd.
//
// The standard library has no database driver, so stock and reservations are kept in files of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public final class Server {
  record Item(String sku, long qty) {
    static Item of(Object stored) {
      if (stored instanceof Map<?, ?> item
          && item.get("sku") instanceof String sku
          && item.get("qty") instanceof Long qty
          && qty >= 1) {
        return new Item(sku, qty);
      }
      throw new IllegalArgumentException("an item needs a sku and a qty of at least 1");
    }
  }

  /** The files under DATA_DIR, one for each article and one for each reservation; they survive kills. */
  static final Path folder = Path.of(System.getenv("DATA_DIR"));
  static final long ttlMs = Long.parseLong(System.getenv().getOrDefault("TTL_MS", "2000"));
  static final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);

  /** Null where nothing is stored under this name. */
  static Map<String, Object> load(String kind, String name) throws IOException {
    Path path = folder.resolve(kind).resolve(URLEncoder.encode(name, StandardCharsets.UTF_8));
    return Files.exists(path) ? Json.readObject(Files.readString(path)) : null;
  }

  /** Writes beside the place and moves the file there, so that nobody reads half of one. */
  static void save(String kind, String name, Map<String, Object> value) throws IOException {
    Path written = Files.createTempFile(folder, "new-", "");
    Files.writeString(written, Json.write(value));
    Path path = folder.resolve(kind).resolve(URLEncoder.encode(name, StandardCharsets.UTF_8));
    Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
  }

  static Answer reserve(String id, List<Item> items) throws IOException {
    Map<String, Object> known = load("reservations", id);
    if (known != null) return new Answer(200, known);
    for (Item item : items) {
      Map<String, Object> stock = load("stock", item.sku());
      if (stock == null) return Answer.error(404, "no such article");
      if ((long) stock.get("available") < item.qty()) return Answer.error(409, "sold out");
    }
    // There was enough a moment ago. Is there still? And if the process ends between two of these steps?
    for (Item item : items) addToStock(item.sku(), -item.qty());
    var made = new LinkedHashMap<String, Object>();
    made.put("id", id);
    made.put("items", items.stream().map(item -> Map.of("sku", item.sku(), "qty", item.qty())).toList());
    made.put("state", "active");
    made.put("ends", System.currentTimeMillis() + ttlMs);
    save("reservations", id, made);
    clock.schedule(() -> end(id, "expired"), ttlMs, TimeUnit.MILLISECONDS);
    return new Answer(201, made);
  }

  static void addToStock(String sku, long qty) throws IOException {
    long available = (long) load("stock", sku).get("available");
    save("stock", sku, Map.of("available", available + qty));
  }

  /** Confirms, cancels or expires a reservation that is active. */
  static Answer end(String id, String state) throws IOException {
    Map<String, Object> reservation = load("reservations", id);
    if (reservation == null) return Answer.error(404, "no such reservation");
    if (reservation.get("state").equals(state)) return new Answer(200, reservation);
    boolean isOver = System.currentTimeMillis() > (long) reservation.get("ends");
    if (!reservation.get("state").equals("active") || state.equals("confirmed") && isOver) {
      return Answer.error(409, "it has ended otherwise");
    }
    if (!state.equals("confirmed")) {
      for (Object stored : (List<?>) reservation.get("items")) {
        Item item = Item.of(stored);
        addToStock(item.sku(), item.qty());
      }
    }
    reservation.put("state", state);
    save("reservations", id, reservation);
    return new Answer(200, reservation);
  }

  static Answer reserve(Map<String, Object> body) throws IOException {
    if (!(body.get("orderId") instanceof String id)) throw new IllegalArgumentException("no orderId");
    List<?> items = body.get("items") instanceof List<?> several ? several : List.of(body);
    return reserve(id, items.stream().map(Item::of).toList());
  }

  static Answer route(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    switch (exchange.getRequestMethod() + " " + path[1] + " " + path.length) {
      case "POST reservations 2":
        return reserve(bodyOf(exchange));
      case "POST reservations 4":
        return end(path[2], path[3].equals("confirm") ? "confirmed" : "cancelled");
      case "GET stock 3":
        Map<String, Object> stock = load("stock", path[2]);
        return stock == null ? Answer.error(404, "no such article") : new Answer(200, stock);
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

  /** Stores what there was before the sale, unless an earlier start has done so. */
  static void stockShelves() throws IOException {
    Files.createDirectories(folder.resolve("stock"));
    Files.createDirectories(folder.resolve("reservations"));
    for (var units : Json.readObject(System.getenv("STOCK")).entrySet()) {
      if (load("stock", units.getKey()) != null) continue;
      save("stock", units.getKey(), Map.of("available", units.getValue()));
    }
  }

  public static void main(String[] arguments) throws IOException {
    stockShelves();
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
