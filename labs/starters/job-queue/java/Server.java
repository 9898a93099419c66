// A job queue that works for one worker. CONTRACT.md says what it owes to many.
//
// The standard library has no database driver, so jobs are kept in files of DATA_DIR.
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class Server {
  /** A state is open, acked or dead; times are milliseconds since 1970. */
  record Job(String id, long priority, long maxAttempts, long attempts, String state, String token, long due,
      Object payload) {
    static Job of(Map<String, Object> stored) {
      return new Job((String) stored.get("id"), (long) stored.get("priority"), (long) stored.get("maxAttempts"),
          (long) stored.get("attempts"), (String) stored.get("state"), (String) stored.get("token"),
          (long) stored.get("due"), stored.get("payload"));
    }

    Job with(long attempts, String state, String token, long due) {
      return new Job(id, priority, maxAttempts, attempts, state, token, due, payload);
    }

    Map<String, Object> toMap() {
      var map = new LinkedHashMap<String, Object>();
      map.put("id", id);
      map.put("priority", priority);
      map.put("maxAttempts", maxAttempts);
      map.put("attempts", attempts);
      map.put("state", state);
      map.put("token", token);
      map.put("due", due);
      map.put("payload", payload);
      return map;
    }
  }

  /** Each job has a file of its own, which survives kills. */
  static final Path folder = Path.of(System.getenv("DATA_DIR"), "jobs");

  static Path pathOf(String id) {
    return folder.resolve(URLEncoder.encode(id, StandardCharsets.UTF_8) + ".json");
  }

  static Job find(String id) throws IOException {
    return Files.exists(pathOf(id)) ? Job.of(Json.readObject(Files.readString(pathOf(id)))) : null;
  }

  static List<Job> where(Predicate<Job> holds) throws IOException {
    var jobs = new ArrayList<Job>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Job job = Job.of(Json.readObject(Files.readString(file)));
        if (holds.test(job)) jobs.add(job);
      }
    }
    return jobs;
  }

  /** Writes the job beside its place and moves it there, so that nobody reads half of one. */
  static void store(Job job) throws IOException {
    Path written = Files.createTempFile(folder.getParent(), "job-", "");
    Files.writeString(written, Json.write(job.toMap()));
    Files.move(written, pathOf(job.id()), StandardCopyOption.ATOMIC_MOVE);
  }

  static Answer enqueue(Map<String, Object> body) throws IOException {
    String id = (String) body.get("id");
    if (find(id) == null) {
      long due = body.get("runAt") instanceof String runAt ? Instant.parse(runAt).toEpochMilli() : now();
      store(new Job(id, (long) body.get("priority"), (long) body.get("maxAttempts"), 0, "open", null, due,
          body.get("payload")));
    }
    return new Answer(202, Map.of("id", id));
  }

  static Answer lease(long n, long visibilityMs) throws IOException {
    long now = now();
    List<Job> jobs =
        where(job -> job.state().equals("open") && job.due() <= now && job.attempts() < job.maxAttempts());
    jobs.sort(Comparator.comparing(Job::priority).reversed());
    var leases = new ArrayList<>();
    // The jobs were available a moment ago. Which of them still are?
    for (Job job : jobs.subList(0, (int) Math.min(n, jobs.size()))) {
      Job leased = job.with(job.attempts() + 1, "open", UUID.randomUUID().toString(), now + visibilityMs);
      store(leased);
      leases.add(Map.of("id", leased.id(), "attempt", leased.attempts(), "token", leased.token()));
    }
    return new Answer(200, leases);
  }

  static Answer end(String id, String verb, Object token) throws IOException {
    Job job = find(id);
    if (job == null || job.token() == null || !job.token().equals(token)) return Answer.error(409, "stale token");
    if (verb.equals("ack")) {
      store(job.with(job.attempts(), "acked", job.token(), job.due()));
    } else if (job.attempts() >= job.maxAttempts()) {
      store(job.with(job.attempts(), "dead", null, job.due()));
    } else {
      store(job.with(job.attempts(), "open", null, now() + (backoffMs << (job.attempts() - 1))));
    }
    return new Answer(200, Map.of());
  }

  static final long backoffMs = Long.parseLong(System.getenv().getOrDefault("BACKOFF_MS", "50"));

  static long now() {
    return System.currentTimeMillis();
  }

  static Answer route(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    switch (exchange.getRequestMethod() + " " + path[1] + " " + path.length) {
      case "POST jobs 2":
        return enqueue(bodyOf(exchange));
      case "POST lease 2":
        Map<String, Object> body = bodyOf(exchange);
        return lease((long) body.get("n"), (long) body.get("visibilityMs"));
      case "POST jobs 4":
        return end(path[2], path[3], bodyOf(exchange).get("token"));
      case "GET dlq 2":
        return new Answer(200, where(job -> job.state().equals("dead")).stream().map(Job::toMap).toList());
      case "GET jobs 3":
        Job job = find(path[2]);
        return job == null ? Answer.error(404, "no such job") : new Answer(200, job.toMap());
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
    Files.createDirectories(folder);
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
