package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.datatracker.RfcEditor;
import io.github.dailyietf.datatracker.RfcIndexEntry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * An RFC index of 14 MB: its events with the JDK's reader, typed entries with all their fields, and
 * a tree of the JDK. The client gets it from memory and not over a network.
 */
public final class ReadIndex implements Subject {

  private static final int RFCS = 9_900;

  private final byte[] index = index().getBytes(StandardCharsets.UTF_8);
  private final RfcEditor editor =
      RfcEditor.builder()
          .userAgent("dailyietf-benchmark (bench@example.org)")
          .httpClient(
              new OkHttpClient.Builder()
                  .addInterceptor(
                      chain ->
                          new Response.Builder()
                              .request(chain.request())
                              .protocol(Protocol.HTTP_1_1)
                              .code(200)
                              .message("OK")
                              .body(ResponseBody.create(index, MediaType.get("text/xml")))
                              .build())
                  .build())
          .build();

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        "index-events", words -> this::events,
        "index-entries", words -> this::entries,
        "index-tree", words -> this::tree);
  }

  @Override
  public List<Row> rows() {
    String what = "RFC index of 14 MB, as typed entries";
    return List.of(
        Row.cost(
            "read-index",
            what,
            "its bare events with the JDK",
            b -> b.cost(b.task("index-entries"), b.task("index-events"), Cost.PROCESSOR)),
        Row.faster(
            "index-tree",
            what,
            "tree of the JDK",
            b -> b.faster(b.task("index-entries"), b.task("index-tree"), Cost.PROCESSOR)));
  }

  private long events() throws Exception {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(index));
    long events = 0;
    while (in.hasNext()) {
      in.next();
      events++;
    }
    return events;
  }

  private long entries() {
    try (Stream<RfcIndexEntry> entries = editor.index()) {
      long count =
          entries
              .filter(
                  entry ->
                      entry instanceof RfcIndexEntry.Issued issued
                          && !issued.rfc().title().isEmpty())
              .count();
      if (count != RFCS) {
        throw new IllegalStateException("read " + count + " RFCs of " + RFCS);
      }
      return count;
    }
  }

  private long tree() throws Exception {
    int nodes =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(index))
            .getDocumentElement()
            .getChildNodes()
            .getLength();
    // White space stands around each entry.
    return nodes / 2;
  }

  private static String index() {
    var out =
        new StringBuilder(
            """
            <?xml version='1.0' encoding='utf-8'?>
            <rfc-index xmlns="https://www.rfc-editor.org/rfc-index">
            """);
    for (int number = 1; number <= RFCS; number++) {
      entry(out, number);
    }
    return out.append("</rfc-index>\n").toString();
  }

  private static void entry(StringBuilder out, int number) {
    out.append("  <rfc-entry>\n    <doc-id>RFC").append(number).append("</doc-id>\n");
    out.append("    <title>A Protocol for Purpose ").append(number).append("</title>\n");
    for (int i = 0; i <= number % 3; i++) {
      out.append("    <author>\n      <name>A. Uthor ")
          .append(i)
          .append("</name>\n    </author>\n");
    }
    out.append("    <date>\n      <month>March</month>\n      <year>");
    out.append(1970 + number / 180).append("</year>\n    </date>\n    <format>\n");
    out.append("      <file-format>TXT</file-format>\n      <file-format>HTML</file-format>\n");
    out.append("    </format>\n    <page-count>").append(number % 90).append("</page-count>\n");
    out.append(
        "    <keywords>\n      <kw>purpose</kw>\n      <kw>protocol</kw>\n    </keywords>\n");
    out.append("    <abstract>\n      <p>");
    String sentence = "This document defines part " + number + " of it &amp; what nobody needs. ";
    out.append(sentence.repeat(5 + number % 7));
    out.append("</p>\n    </abstract>\n    <draft>draft-ietf-group-some-protocol-");
    out.append(number).append("-07</draft>\n    <obsoletes>\n      <doc-id>RFC");
    out.append(1 + number / 2).append("</doc-id>\n    </obsoletes>\n");
    out.append("    <current-status>PROPOSED STANDARD</current-status>\n");
    out.append("    <publication-status>PROPOSED STANDARD</publication-status>\n");
    out.append("    <stream>IETF</stream>\n    <area>wit</area>\n");
    out.append("    <wg_acronym>group").append(number % 120).append("</wg_acronym>\n");
    out.append("    <doi>10.17487/RFC").append(number).append("</doi>\n  </rfc-entry>\n");
  }
}
