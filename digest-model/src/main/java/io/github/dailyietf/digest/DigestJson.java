package io.github.dailyietf.digest;

import io.github.dailyietf.digest.json.JsonText;
import io.github.dailyietf.digest.summary.DayTexts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of digests and parts: two blanks deep, {@code \n} at line ends on every host. */
final class DigestJson {

  private DigestJson() {}

  static String write(Digest digest) {
    return JsonText.lines(digest);
  }

  /** The same without holding it in memory. */
  static void write(Digest digest, Appendable out) throws IOException {
    JsonText.lines(digest, new AppendableWriter(out));
  }

  static String write(Part part) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("day", part.digest().day());
    page.put("number", part.number());
    page.put("count", part.count());
    page.put("first", part.first());
    page.put("last", part.last());
    page.put("counts", part.digest().counts());
    page.put("drafts", part.drafts());
    page.put("rfcs", part.rfcs());
    page.put("actions", part.actions());
    if (!part.texts().equals(DayTexts.none())) {
      page.put("texts", part.texts());
    }
    page.put("report", part.digest().report());
    return JsonText.lines(page);
  }

  static Digest read(String json) {
    return JsonText.read(json, Digest.class, "a digest");
  }
}
