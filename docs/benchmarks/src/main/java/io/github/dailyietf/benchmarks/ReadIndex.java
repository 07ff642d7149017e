package io.github.dailyietf.benchmarks;

import io.github.dailyietf.datatracker.RfcEditor;
import io.github.dailyietf.datatracker.RfcIndexEntry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
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
 * Reads an RFC index of 14 MB in three ways in turn: only its events with the JDK's reader, as
 * typed entries with all fields, and as a tree of the JDK. The client gets it from memory and not
 * over a network. Prints the ratios of the medians, their range over all rounds, and how much of a
 * second the typed entries took.
 *
 * <pre>docs/benchmarks/run ReadIndex [rounds]</pre>
 */
public final class ReadIndex {

  private static final int PASSES = 9;
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
  private long sink;

  private ReadIndex() {}

  private interface Way {
    long run() throws Exception;
  }

  /** Runs the rounds. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
    new ReadIndex().measure(rounds);
  }

  private void measure(int rounds) throws Exception {
    Way[] ways = {this::events, this::entries, this::tree};
    String[] names = {"events", "typed entries", "JDK tree"};
    double[][] ratios = new double[ways.length][rounds];
    double slowest = 0;
    for (int round = -1; round < rounds; round++) {
      double events = 0;
      for (int way = 0; way < ways.length; way++) {
        double time = time(ways[way]);
        events = way == 0 ? time : events;
        if (round >= 0) {
          ratios[way][round] = time / events;
          slowest = way == 1 ? Math.max(slowest, time) : slowest;
        }
      }
    }
    System.out.printf(Locale.ROOT, "%d bytes, %d rounds%n", index.length, rounds);
    for (int way = 0; way < ways.length; way++) {
      Arrays.sort(ratios[way]);
      System.out.printf(
          Locale.ROOT,
          "%-14s %.2f (%.2f to %.2f)%n",
          names[way],
          ratios[way][rounds / 2],
          ratios[way][0],
          ratios[way][rounds - 1]);
    }
    System.out.printf(
        Locale.ROOT, "slowest median of typed entries: %.2f of a second%n", slowest / 1e9);
    if (sink == 42) {
      System.out.println();
    }
  }

  private double time(Way way) throws Exception {
    long[] times = new long[PASSES];
    for (int i = 0; i < PASSES; i++) {
      long start = System.nanoTime();
      sink += way.run();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[PASSES / 2];
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
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(index))
        .getDocumentElement()
        .getChildNodes()
        .getLength();
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
