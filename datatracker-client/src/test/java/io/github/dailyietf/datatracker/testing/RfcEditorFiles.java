package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the RFC Editor's files in the forms that they have had since May 2026. */
final class RfcEditorFiles {

  private static final String SITE = "https://www.rfc-editor.org";
  private static final int IN_FEEDS = 15;

  private final Collection<FakeRfcEntry> rfcs;

  /** Sub-series by name, with the numbers in them: {@code BCP14}. */
  private final Map<String, List<Integer>> series;

  RfcEditorFiles(Collection<FakeRfcEntry> rfcs, Map<String, List<Integer>> series) {
    this.rfcs = rfcs;
    this.series = series;
  }

  String index(Collection<Integer> notIssued) {
    Xml xml = new Xml().open("rfc-index", "xmlns", SITE + "/rfc-index");
    series(xml, "BCP", "bcp-entry");
    series(xml, "FYI", "fyi-entry");
    Map<Integer, Runnable> entries = new TreeMap<>();
    rfcs.forEach(rfc -> entries.put(rfc.number, () -> entry(xml, rfc)));
    notIssued.forEach(
        number ->
            entries.put(
                number,
                () ->
                    xml.open("rfc-not-issued-entry")
                        .leaf("doc-id", "RFC" + number)
                        .close("rfc-not-issued-entry")));
    entries.values().forEach(Runnable::run);
    series(xml, "STD", "std-entry");
    return xml.close("rfc-index").toString();
  }

  private void series(Xml xml, String kind, String element) {
    series.forEach(
        (name, numbers) -> {
          if (name.startsWith(kind)) {
            xml.open(element)
                .leaf("doc-id", name)
                .list("is-also", "doc-id", numbers.stream().map(n -> "RFC" + n).toList())
                .close(element);
          }
        });
  }

  private void entry(Xml xml, FakeRfcEntry rfc) {
    xml.open("rfc-entry").leaf("doc-id", rfc.id()).leaf("title", rfc.title);
    for (String author : rfc.authors) {
      xml.open("author").leaf("name", author);
      xml.maybe("title", rfc.editors.contains(author) ? "Editor" : "").close("author");
    }
    xml.open("date").leaf("month", month(rfc));
    if (rfc.date.getMonthValue() == 4 && rfc.date.getDayOfMonth() == 1) {
      xml.leaf("day", "1");
    }
    xml.leaf("year", "" + rfc.date.getYear()).close("date");
    xml.list("format", "file-format", List.of("TXT", "HTML"));
    xml.leaf("page-count", rfc.pages).list("keywords", "kw", rfc.keywords);
    if (!rfc.text.isEmpty()) {
      xml.open("abstract");
      List.of(rfc.text.split("\n\n", -1)).forEach(paragraph -> xml.leaf("p", paragraph));
      xml.close("abstract");
    }
    xml.maybe("draft", rfc.draft).list("is-also", "doc-id", seriesOf(rfc));
    xml.list("obsoletes", "doc-id", rfc.obsoletes);
    xml.list("obsoleted-by", "doc-id", whoSay(rfc, other -> other.obsoletes));
    xml.list("updates", "doc-id", rfc.updates);
    xml.list("updated-by", "doc-id", whoSay(rfc, other -> other.updates));
    xml.leaf("current-status", rfc.status).leaf("publication-status", rfc.status);
    xml.leaf("stream", rfc.stream);
    if (rfc.stream.equals("IETF")) {
      xml.maybe("area", rfc.area).leaf("wg_acronym", rfc.group);
    }
    xml.maybe("errata-url", rfc.errata ? errataUrl(rfc) : "");
    xml.leaf("doi", "10.17487/" + rfc.id()).close("rfc-entry");
  }

  private static String errataUrl(FakeRfcEntry rfc) {
    return SITE + "/errata/rfc" + rfc.number;
  }

  private static String month(FakeRfcEntry rfc) {
    return rfc.date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private List<String> seriesOf(FakeRfcEntry rfc) {
    List<String> names = new ArrayList<>();
    series.forEach(
        (name, numbers) -> names.addAll(numbers.contains(rfc.number) ? List.of(name) : List.of()));
    return names;
  }

  private List<String> whoSay(FakeRfcEntry rfc, Function<FakeRfcEntry, List<String>> field) {
    return rfcs.stream()
        .filter(other -> field.apply(other).contains(rfc.id()))
        .map(FakeRfcEntry::id)
        .toList();
  }

  ObjectNode json(FakeRfcEntry rfc) {
    ObjectNode json = Json.object();
    json.put("doc_id", rfc.id())
        .put("title", rfc.title)
        .put("page_count", rfc.pages)
        .put("draft", rfc.draft)
        .put("source", rfc.stream)
        .put("abstract", rfc.text)
        .put("pub_status", rfc.status)
        .put("status", rfc.status)
        .put("pub_date", month(rfc) + " " + rfc.date.getYear())
        .put("doi", "10.17487/" + rfc.id())
        .put("errata_url", rfc.errata ? errataUrl(rfc) : null);
    list(
        json,
        "authors",
        rfc.authors.stream().map(a -> a + (rfc.editors.contains(a) ? ", Ed." : "")).toList());
    list(json, "format", List.of("TEXT", "HTML"));
    list(json, "keywords", rfc.keywords);
    list(json, "obsoletes", rfc.obsoletes);
    list(json, "obsoleted_by", whoSay(rfc, other -> other.obsoletes));
    list(json, "updates", rfc.updates);
    list(json, "updated_by", whoSay(rfc, other -> other.updates));
    list(json, "see_also", seriesOf(rfc));
    return json;
  }

  private static void list(ObjectNode json, String field, Collection<String> texts) {
    ArrayNode list = json.putArray(field);
    texts.forEach(list::add);
  }

  String rss() {
    Xml xml = new Xml().open("rss", "version", "2.0").open("channel");
    xml.leaf("title", "Recent RFCs").leaf("link", SITE);
    for (FakeRfcEntry rfc : newest()) {
      xml.open("item").leaf("title", "RFC " + rfc.number + ": " + rfc.title);
      xml.leaf("link", SITE + "/info/rfc" + rfc.number + "/");
      xml.leaf("pubDate", rfcDate(rfc.date)).leaf("description", rfc.text).close("item");
    }
    return xml.close("channel").close("rss").toString();
  }

  private static String rfcDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .format(date.atStartOfDay(ZoneOffset.UTC));
  }

  String atom() {
    Xml xml = new Xml().open("feed", "xmlns", "http://www.w3.org/2005/Atom");
    xml.leaf("id", SITE).leaf("title", "Recent RFCs");
    for (FakeRfcEntry rfc : newest()) {
      String address = SITE + "/info/rfc" + rfc.number + "/";
      xml.open("entry").leaf("title", "RFC " + rfc.number + ": " + rfc.title);
      xml.leaf("id", address).open("link", "href", address).close("link");
      xml.leaf("updated", rfc.date + "T00:00:00.000Z").leaf("summary", rfc.text).close("entry");
    }
    return xml.close("feed").toString();
  }

  private List<FakeRfcEntry> newest() {
    return rfcs.stream()
        .sorted(
            Comparator.comparing((FakeRfcEntry rfc) -> rfc.date)
                .thenComparing(rfc -> rfc.number)
                .reversed())
        .limit(IN_FEEDS)
        .toList();
  }
}
