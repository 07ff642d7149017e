package io.github.dailyietf.benchmarks.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.datatracker.resource.DocumentFacts;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import io.github.dailyietf.datatracker.resource.ResourcePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page of 1,000 documents, as the Datatracker sends them: its tokens, its objects, its documents
 * with all their fields, and a tree of Jackson.
 */
public final class DecodePage implements Subject {

  private final byte[] page = page().getBytes(StandardCharsets.UTF_8);
  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        "page-tokens", words -> this::tokens,
        "page-objects", words -> this::objects,
        "page-fields", words -> this::fields,
        "page-tree", words -> this::tree);
  }

  @Override
  public List<Row> rows() {
    String tokens = "its bare tokens with Jackson";
    return List.of(
        Row.cost(
                "decode-page",
                "page of 1,000 documents of the Datatracker, as objects",
                tokens,
                b -> b.cost(b.task("page-objects"), b.task("page-tokens"), Cost.PROCESSOR))
            .goal(2),
        Row.cost(
            "decode-fields",
            "the same, and all 17 fields of each document read",
            tokens,
            b -> b.cost(b.task("page-fields"), b.task("page-tokens"), Cost.PROCESSOR)),
        Row.faster(
            "decode-tree",
            "page of 1,000 documents of the Datatracker, as objects",
            "tree of Jackson",
            b -> b.faster(b.task("page-objects"), b.task("page-tree"), Cost.PROCESSOR)));
  }

  @Override
  public List<String> peers(Bench bench) {
    return List.of("Jackson " + factory.version());
  }

  private long tokens() throws IOException {
    long tokens = 0;
    try (JsonParser in = factory.createParser(page)) {
      while (in.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  private long objects() throws IOException {
    return ResourcePage.parse(page).objects().size();
  }

  private long fields() throws IOException {
    long read = 0;
    for (ResourceObject object : ResourcePage.parse(page).objects()) {
      DocumentFacts document = Resource.DOCUMENTS.read(object);
      read +=
          document.id()
              + document.name().length()
              + document.title().length()
              + document.abstractText().map(String::length).orElse(0)
              + document.type().hashCode()
              + document.revision().hashCode()
              + document.pages().orElse(0)
              + document.words().orElse(0)
              + document.group().orElse(0)
              + document.stream().hashCode()
              + document.level().hashCode()
              + document.intendedLevel().hashCode()
              + document.areaDirector().orElse(0)
              + document.shepherd().hashCode()
              + document.states().size()
              + document.tags().size()
              + document.keywords().size();
    }
    return read;
  }

  private long tree() throws IOException {
    return mapper.readTree(page).path("objects").size();
  }

  private static String page() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      rows.add(row(i));
    }
    return "{\"meta\": {\"limit\": 1000, \"next\": null, \"offset\": 0, \"previous\": null,"
        + " \"total_count\": 1000}, \"objects\": ["
        + String.join(", ", rows)
        + "]}";
  }

  private static String row(int i) {
    String name = "draft-ietf-group" + i % 120 + "-some-protocol-" + i;
    String sentence = "This document defines part " + i + " of a protocol that nobody needs. ";
    return """
    {"abstract": "%s", "ad": %s, "expires": "2026-09-%02dT10:00:00Z", "external_url": "",
     "group": "/api/v1/group/group/%d/", "id": %d, "intended_std_level":
     "/api/v1/name/intendedstdlevelname/ps/", "keywords": "['one', 'two']", "name": "%s",
     "note": "", "notify": "group%d-chairs@example.org, someone@example.net", "pages": %d,
     "resource_uri": "/api/v1/doc/document/%s/", "rev": "%02d", "rfc": null, "rfc_number": null,
     "shepherd": null, "states": ["/api/v1/doc/state/1/", "/api/v1/doc/state/38/",
     "/api/v1/doc/state/150/"], "std_level": null, "stream": "/api/v1/name/streamname/ietf/",
     "submissions": ["/api/v1/submit/submission/%d/", "/api/v1/submit/submission/%d/"],
     "tags": [], "time": "2026-03-%02dT08:03:00Z", "title": "A Protocol for Purpose %d",
     "type": "/api/v1/name/doctypename/draft/", "uploaded_filename": "", "words": %d}\
    """
        .formatted(
            sentence.repeat(6 + i % 9),
            i % 3 == 0 ? "null" : "\"/api/v1/person/person/" + (100_000 + i % 15) + "/\"",
            1 + i % 28,
            1_000 + i % 1_500,
            100_000 + i,
            name,
            i % 120,
            5 + i % 60,
            name,
            i % 20,
            150_000 + i,
            140_000 + i,
            1 + i % 28,
            i,
            1_000 + 13 * i);
  }
}
