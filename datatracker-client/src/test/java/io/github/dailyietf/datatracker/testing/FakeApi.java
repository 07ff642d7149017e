package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** Answers below {@code /api/v1/} from rows in memory, and elsewhere from given texts. */
final class FakeApi {

  private static final int LONGEST_REQUEST_LINE = 4_094;

  private final Tables tables;
  private final Map<String, Answer> files;
  private volatile int maxAge = 300;

  FakeApi(Tables tables, Map<String, Answer> files) {
    this.tables = tables;
    this.files = files;
  }

  void maxAge(int seconds) {
    maxAge = seconds;
  }

  Answer answer(RecordedRequest request) {
    HttpUrl url = request.getUrl();
    String path = url.encodedPath();
    if (request.getRequestLine().length() > LONGEST_REQUEST_LINE) {
      return Answer.html(400, "Request Line is too large");
    }
    Answer file = files.get(path);
    if (file != null) {
      return cacheable(file);
    }
    if (!path.startsWith("/api/v1/")) {
      return Answer.notFound();
    }
    if (!path.endsWith("/")) {
      String query = url.encodedQuery();
      return Answer.moved(301, path + "/" + (query == null ? "" : "?" + query));
    }
    if (!"GET".equals(request.getMethod())) {
      return Answer.text(405, Answer.HTML, "GET,POST,PUT,DELETE,PATCH")
          .with("Allow", "GET,POST,PUT,DELETE,PATCH");
    }
    try {
      return readable(request, answer(url));
    } catch (Refused refused) {
      return Answer.error(refused.text());
    }
  }

  private Answer answer(HttpUrl url) {
    List<String> path = url.pathSegments();
    int parts = path.size() - 3;
    if (parts == 0) {
      ObjectNode apps = Json.object();
      tables
          .apps()
          .forEach(app -> apps.putObject(app).put("list_endpoint", "/api/v1/" + app + "/"));
      return Answer.json(200, apps);
    }
    Optional<Resource> resource =
        parts < 2 ? Optional.empty() : tables.resource(path.get(2) + "/" + path.get(3));
    if (resource.isEmpty() || parts > 4) {
      return Answer.notFound();
    }
    return switch (parts) {
      case 2 -> cacheable(Answer.json(200, new Question(tables, resource.get(), url).page()));
      case 3 ->
          tables
              .find(resource.get().path(), path.get(4))
              .map(object -> cacheable(Answer.json(200, object)))
              .orElseGet(() -> Answer.text(404, Answer.HTML, "").with("Vary", "Accept"));
      default ->
          path.get(4).equals("set")
              ? cacheable(Answer.json(200, set(resource.get(), path.get(5))))
              : Answer.notFound();
    };
  }

  private ObjectNode set(Resource resource, String keys) {
    ObjectNode set = Json.object();
    ArrayNode missing = set.putArray("not_found");
    ArrayNode objects = set.putArray("objects");
    for (String key : keys.split(";", -1)) {
      tables.find(resource.path(), key).ifPresentOrElse(objects::add, () -> missing.add(key));
    }
    if (missing.isEmpty()) {
      set.remove("not_found");
    }
    return set;
  }

  /** Who does not ask for JSON, as browsers do not, gets XML. */
  private static Answer readable(RecordedRequest request, Answer answer) {
    String accept = request.getHeaders().get("Accept");
    boolean json =
        accept == null
            || accept.contains("json")
            || accept.strip().equals("*/*")
            || request.getUrl().queryParameter("format") != null;
    return json || answer.json() == null
        ? answer
        : Answer.text(answer.status(), "application/xml; charset=utf-8", "<response/>");
  }

  private Answer cacheable(Answer answer) {
    return answer
        .with("Vary", "Accept")
        .with("Cache-Control", "max-age=" + maxAge + ", s-maxage=" + maxAge);
  }
}
