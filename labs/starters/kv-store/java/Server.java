// A key-value store that is right as long as nobody kills it. CONTRACT.md says what it owes afterwards.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public final class Server {
  /** How often the whole store is written: on each request it would be slow. */
  static final long SAVE_EVERY_MS = 100;

  /** One copy of all keys, and the file that it is read from at the start. */
  static final Path file = Path.of(System.getenv("DATA_DIR"), "store.json");
  static final Map<String, Object> values = new ConcurrentHashMap<>();
  static volatile boolean isChanged = false;

  static void load() throws IOException {
    if (Files.exists(file)) values.putAll(Json.readObject(Files.readString(file)));
  }

  /** Writes everything. What is on the disk if the process ends in the middle of it, or just before? */
  static void save() {
    if (!isChanged) return;
    isChanged = false;
    try {
      Files.writeString(file, Json.write(values));
    } catch (IOException failure) {
      isChanged = true;
      System.err.println(failure);
    }
  }

  static Answer get(String key) {
    Object value = values.get(key);
    return value == null ? Answer.error(404, "no such key") : new Answer(200, Map.of("value", value));
  }

  static Answer put(String key, Object value) {
    values.put(key, value);
    isChanged = true;
    return new Answer(200, Map.of());
  }

  static Answer swap(String key, Object from, Object to) {
    if (!values.replace(key, from, to)) return Answer.error(409, "the value is another one");
    isChanged = true;
    return new Answer(200, Map.of());
  }

  static Answer route(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    String key = path.length > 2 ? path[2] : "";
    String verb = path.length > 3 ? path[3] : "";
    return switch (exchange.getRequestMethod() + " " + verb) {
      case "GET " -> get(key);
      case "PUT " -> put(key, bodyOf(exchange).get("value"));
      case "POST cas" -> {
        Map<String, Object> body = bodyOf(exchange);
        yield swap(key, body.get("from"), body.get("to"));
      }
      default -> Answer.error(404, "no such path");
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
    Executors.newSingleThreadScheduledExecutor()
        .scheduleWithFixedDelay(Server::save, SAVE_EVERY_MS, SAVE_EVERY_MS, TimeUnit.MILLISECONDS);
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
