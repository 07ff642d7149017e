package io.github.dailyietf.datatracker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * A site of the RFC Editor that is not there: notes what it is asked, has a file for every RFC and
 * else files without entries. What its files hold does not decide what is asked next. Thread-safe.
 */
final class ImaginedFiles implements Transport {

  static final List<String> ASSUMPTIONS =
      List.of(
          "no request is repeated, no file that is kept for a day is known yet, and no cache has an"
              + " answer");

  private static final Pattern RFC = Pattern.compile("/rfc(\\d+)\\.json$");

  private final List<HttpUrl> asked = new ArrayList<>();

  synchronized List<HttpUrl> asked() {
    return List.copyOf(asked);
  }

  @Override
  public synchronized Answer fetch(HttpUrl url, String accept, Deadline deadline) {
    asked.add(url);
    String path = url.encodedPath();
    Matcher rfc = RFC.matcher(path);
    if (rfc.find()) {
      return answer(url, JSON, "{\"doc_id\":\"RFC" + rfc.group(1) + "\",\"title\":\"imagined\"}");
    } else if (path.endsWith(".json")) {
      return answer(url, JSON, "[]");
    }
    String root =
        path.endsWith("/rfc-index.xml")
            ? "rfc-index"
            : path.endsWith("/queue.xml") ? "rfc-editor-queue" : "rss";
    return answer(url, "application/xml", "<" + root + "></" + root + ">");
  }

  private static Answer answer(HttpUrl url, String type, String text) {
    return new Answer(url, type, text.getBytes(StandardCharsets.UTF_8));
  }
}
