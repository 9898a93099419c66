// A list in pages that is right as long as it does not change. CONTRACT.md says what it owes while it does.
//
// The standard library has no database driver, so items are kept in a file of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public final class Server {
  record Item(long id, String createdAt, String title) {
    Map<String, Object> toMap() {
      return Map.of("id", id, "createdAt", createdAt, "title", title);
    }

    static Item of(Map<String, Object> stored) {
      return new Item((long) stored.get("id"), (String) stored.get("createdAt"), (String) stored.get("title"));
    }
  }

  /** Newest first, and by id among equals. */
  static final Comparator<Item> order =
      Comparator.comparing(Item::createdAt).reversed().thenComparing(Item::id);
  static final DateTimeFormatter isoMillis =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** The items in their order; each creation and deletion is a line of a file that survives kills. */
  static final Path file = Path.of(System.getenv("DATA_DIR"), "items.jsonl");
  static final List<Item> items = new ArrayList<>();
  static long lastId = 0;

  static void load() throws IOException {
    if (Files.notExists(file)) return;
    for (String line : Files.readAllLines(file)) {
      Map<String, Object> stored = Json.readObject(line);
      apply(Item.of(stored), stored.containsKey("deleted"));
    }
  }

  static void apply(Item item, boolean isDeleted) {
    int place = Collections.binarySearch(items, item, order);
    if (isDeleted) items.remove(place);
    else items.add(-place - 1, item);
    lastId = Math.max(lastId, item.id());
  }

  static void store(Item item, boolean isDeleted) throws IOException {
    var line = new HashMap<>(item.toMap());
    if (isDeleted) line.put("deleted", true);
    Files.writeString(file, Json.write(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    apply(item, isDeleted);
  }

  static synchronized Answer create(Map<String, Object> body) throws IOException {
    Object createdAt = body.getOrDefault("createdAt", isoMillis.format(Instant.now()));
    var item = new Item(lastId + 1, (String) createdAt, (String) body.getOrDefault("title", ""));
    store(item, false);
    return new Answer(201, item.toMap());
  }

  static synchronized Answer remove(String id) throws IOException {
    for (Item item : items) {
      if (!String.valueOf(item.id()).equals(id)) continue;
      store(item, true);
      return new Answer(204, null);
    }
    return Answer.error(404, "no such item");
  }

  static synchronized Answer read(Map<String, String> query) {
    boolean isNumbered = query.containsKey("page");
    int limit = Math.min(100, number(query.get(isNumbered ? "size" : "limit"), 20));
    // The place in the list where this page begins. Is it still the same place when the next page is read?
    int offset = isNumbered ? (number(query.get("page"), 1) - 1) * limit : offsetOf(query.get("cursor"));
    int from = Math.min(offset, items.size());
    int to = Math.min(offset + limit, items.size());
    var page = new HashMap<String, Object>();
    page.put("items", items.subList(from, to).stream().map(Item::toMap).toList());
    page.put("nextCursor", to < items.size() ? cursorOf(to) : null);
    return new Answer(200, page);
  }

  /** The offset is signed, so that nobody makes up one of his own. */
  static String cursorOf(int offset) {
    try {
      var sign = Mac.getInstance("HmacSHA256");
      sign.init(new SecretKeySpec("a secret of this service".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signature = sign.doFinal(String.valueOf(offset).getBytes(StandardCharsets.UTF_8));
      return offset + "-" + HexFormat.of().formatHex(signature);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  static int offsetOf(String cursor) {
    if (cursor == null) return 0;
    int offset = number(cursor.split("-")[0], 0);
    if (!cursor.equals(cursorOf(offset))) throw new IllegalArgumentException("no cursor of ours");
    return offset;
  }

  static int number(String text, int otherwise) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  static Map<String, String> queryOf(HttpExchange exchange) {
    var query = new HashMap<String, String>();
    String text = exchange.getRequestURI().getRawQuery();
    for (String part : text == null ? new String[0] : text.split("&")) {
      String[] pair = part.split("=", 2);
      query.put(pair[0], pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  static Answer route(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    return switch (exchange.getRequestMethod()) {
      case "POST" -> create(bodyOf(exchange));
      case "DELETE" -> remove(path.replaceFirst("^/items/", ""));
      default -> path.equals("/items") ? read(queryOf(exchange)) : Answer.error(404, "no such path");
    };
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
    exchange.sendResponseHeaders(answer.status(), answer.body() == null ? -1 : text.length);
    if (answer.body() == null) {
      exchange.close();
      return;
    }
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
