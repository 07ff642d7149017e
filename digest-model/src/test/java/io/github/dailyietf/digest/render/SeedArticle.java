package io.github.dailyietf.digest.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.topic.Classification;
import io.github.dailyietf.digest.topic.Family;
import io.github.dailyietf.digest.topic.HotTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the articles, read from the corpus: its lines, and the documents whose titles they have in
 * the order of the article. Documents come from the golden metadata; where there are none they are
 * made up from the titles.
 */
final class SeedArticle {

  /** The article's first and last item of that day, and how many drafts the day had. */
  static final int FIRST = 301;

  static final int SIZE = 25;
  static final int DRAFTS = 443;

  private static final String RFC_HEADING = "発行されたRFC";
  private static final String EDITORIAL = "編集後記";

  final String date;
  final List<String> lines;

  /** The titles in the order of the article, each with its document. */
  final Map<String, DocumentReference> documents = new LinkedHashMap<>();

  private final List<InternetDraft> drafts = new ArrayList<>();
  private final List<Rfc> rfcs = new ArrayList<>();

  private SeedArticle(String date, List<String> lines) {
    this.date = date;
    this.lines = lines;
  }

  static SeedArticle read(String name) throws IOException {
    Path corpus = Path.of(String.valueOf(System.getenv("DAILYIETF_CORPUS")));
    String text = Files.readString(corpus.resolve("seeds").resolve(name + ".txt"));
    // A list whose points are parted by empty lines was copied with its bullets on their own.
    String whole = text.replaceAll("(?m)^-\\s*\\R", "- ");
    String date = name.substring(0, 10);
    SeedArticle article = new SeedArticle(date, whole.strip().lines().toList());
    Path golden = corpus.resolve("golden").resolve(date + ".json");
    if (name.equals(date) && Files.exists(golden)) {
      article.documents(new ObjectMapper().readTree(golden.toFile()));
    } else {
      article.makeUp();
    }
    return article;
  }

  private void documents(JsonNode day) {
    for (JsonNode json : day.get("drafts")) {
      InternetDraftBuilder draft =
          InternetDraft.builder()
              .name(DraftName.of(json.get("name").asText()))
              .revision(Revision.parse(json.get("revision").asText()))
              .title(titleIn(json))
              .abstractText(json.get("abstract").asText());
      json.get("authors").forEach(author -> draft.addAuthor(Author.of(author.asText())));
      drafts.add(draft.build());
      documents.put(titleIn(json), drafts.get(drafts.size() - 1).name());
    }
    for (JsonNode json : day.get("rfcs")) {
      RfcBuilder rfc =
          Rfc.builder()
              .number(RfcNumber.of(json.get("number").asInt()))
              .title(json.get("title").asText())
              .abstractText(json.get("abstract").asText());
      json.get("subseries")
          .forEach(
              series ->
                  rfc.addSubSeries(
                      SubSeries.parse(
                          series.get("type").asText() + " " + series.get("number").asInt())));
      rfcs.add(rfc.build());
      documents.put(json.get("title").asText(), rfcs.get(rfcs.size() - 1).number());
    }
  }

  /** One article has the title of a draft in other words than its record. */
  private String titleIn(JsonNode json) {
    return json.get("name").asText().equals("draft-ietf-idr-bgpls-sr-vtn-mt")
        ? lines.stream()
            .filter(line -> line.startsWith("Applicability of BGP-LS"))
            .findFirst()
            .get()
        : json.get("title").asText();
  }

  /** A title and one line of text follow each other. */
  private void makeUp() {
    int start = lines.indexOf("投稿されたInternet-Draft") + 1;
    int end = lines.indexOf(EDITORIAL);
    for (int i = 1; i <= DRAFTS; i++) {
      int at = start + 2 * (i - FIRST);
      String title = at >= start && at < end ? lines.get(at) : "Item " + i;
      // What the article says of it must come from somewhere.
      String said = documented(at, start, end);
      InternetDraft draft =
          InternetDraft.builder()
              .from(Samples.draft("draft-made-up-" + i + "-00", title))
              .abstractText(said)
              .build();
      drafts.add(draft);
      if (at >= start && at < end) {
        documents.put(title, draft.name());
      }
    }
  }

  private String documented(int titleAt, int start, int end) {
    String text = titleAt >= start && titleAt + 1 < end ? lines.get(titleAt + 1) : "";
    int updates = text.indexOf("を更新");
    return DocumentReference.findAll(text.substring(0, Math.max(0, updates))).stream()
        .map(document -> "This document updates " + document + ". ")
        .reduce("This is about something. ", String::concat);
  }

  /** The family that the article puts a document into. */
  private Optional<Classification> family(Document document) {
    int number = 0;
    for (Map.Entry<String, List<String>> family : families().entrySet()) {
      number++;
      if (family.getValue().contains(document.title())) {
        Map<String, String> names =
            Map.of("ja", family.getKey().replaceFirst("系$", ""), "en", "family " + number);
        return Optional.of(Classification.of(new Family("family-" + number, names)));
      }
    }
    return Optional.empty();
  }

  /** The day with the documents announced in the order of the article. */
  DigestBuilder digest() {
    UtcDay day = UtcDay.parse(date);
    Instant at = day.start();
    DigestBuilder digest =
        Digest.on(day)
            .locale(Locale.JAPANESE)
            .topics(HotTopics.builder().classifier(this::family).build());
    for (InternetDraft draft : drafts) {
      at = at.plusSeconds(60);
      digest.add(Samples.posted(draft, at));
    }
    for (Rfc rfc : rfcs) {
      at = at.plusSeconds(60);
      digest.add(RfcPublication.builder().sentAt(at).subject(rfc.title()).rfc(rfc).build());
    }
    return digest;
  }

  /** The lines between a line and the next one of these. */
  List<String> between(String from, String... to) {
    int start = lines.indexOf(from) + 1;
    int end = start;
    while (start > 0 && end < lines.size() && !List.of(to).contains(lines.get(end))) {
      end++;
    }
    return lines.subList(start, end);
  }

  /** The lines below the title of a document. */
  List<String> below(String title) {
    Set<String> ends = new LinkedHashSet<>(documents.keySet());
    ends.addAll(families().keySet());
    ends.addAll(List.of(RFC_HEADING, EDITORIAL, "Datatracker"));
    return between(title, ends.toArray(new String[0]));
  }

  /** The headings that an article groups its documents by, each with their titles. */
  Map<String, List<String>> families() {
    Map<String, List<String>> families = new LinkedHashMap<>();
    List<String> titles = new ArrayList<>();
    for (String line : between("全Internet-Draftサマリー", RFC_HEADING)) {
      if (line.endsWith("系") && line.length() < 25) {
        titles = families.computeIfAbsent(line, name -> new ArrayList<>());
      } else if (documents.containsKey(line)) {
        titles.add(line);
      }
    }
    return families;
  }

  Optional<String> line(String containing) {
    return lines.stream().filter(line -> line.contains(containing)).findFirst();
  }
}
