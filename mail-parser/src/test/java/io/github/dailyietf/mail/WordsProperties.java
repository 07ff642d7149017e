package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.mail.LabelLine.Label;
import io.github.dailyietf.mail.MailHead.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is read by words, and with what was learned before, is what is read byte by byte. */
class WordsProperties {

  /** Longer than what is looked at at once. */
  private static final String BEHIND = "x: behind\n".repeat(4);

  private final MailHead warm = new MailHead();
  private final Fields warmFields = new Fields();

  @Provide
  Arbitrary<String> headerLine() {
    Arbitrary<String> names =
        Arbitraries.of(
            "From",
            "SUBJECT",
            "Date",
            "To",
            "X",
            "X-Mailman-Rule-Misses",
            "Content-Type",
            "X-Name-Of-Thirty-One-Letters-X",
            "X-Name-Of-Thirty-Three-Letters-XYZ",
            "Received");
    Arbitrary<String> ends = Arbitraries.of(":", ": a", " : a", ":\ta ", " a", "");
    Arbitrary<String> others =
        Arbitraries.of(" a", "\ta", "  a", " \t", " ", "\t", "", "\r", "a", " \u00E9", "\u00E9: a");
    Arbitrary<String> fields = Combinators.combine(names, ends).as(String::concat);
    return Arbitraries.frequencyOf(Tuple.of(4, fields), Tuple.of(1, others));
  }

  @Property
  void ofHeaders(
      @ForAll @Size(max = 14) List<@From("headerLine") String> headerLines,
      @ForAll @IntRange(max = 120) int cut) {
    byte[] bytes = Mails.bytes(String.join("\n", headerLines) + "\n" + BEHIND);
    int end = Math.max(bytes.length - cut, 0);
    String plain = read(new MailHead(), bytes, end, false);
    assertThat(read(warm, bytes, end, true)).isEqualTo(plain);
    assertThat(read(warm, bytes, end, true)).isEqualTo(plain);
  }

  @Provide
  Arbitrary<String> fieldLine() {
    Arbitrary<String> indents = Arbitraries.of("", "   ", "\t", "  \t", " ".repeat(10), "\t  \t ");
    Arbitrary<String> texts =
        Arbitraries.of(
            "Title: a",
            "Title:\tb",
            "TITLE   :  c",
            "Authors:",
            "Pages: 7 ",
            "Name",
            "Date: d",
            "d e",
            "Titles: f",
            "\u00E9",
            "",
            " ",
            "\r");
    return Combinators.combine(indents, texts).as(String::concat);
  }

  @Property
  void ofLabelledFields(
      @ForAll @Size(max = 14) List<@From("fieldLine") String> fieldLines,
      @ForAll @IntRange(max = 90) int cut) {
    byte[] bytes = Mails.bytes(String.join("\n", fieldLines) + "\n" + BEHIND);
    int end = Math.max(bytes.length - cut, 0);
    String plain = read(new Fields(), bytes, end, false);
    assertThat(read(warmFields, bytes, end, true)).isEqualTo(plain);
    assertThat(read(warmFields, bytes, end, true)).isEqualTo(plain);
  }

  private static String read(Fields fields, byte[] bytes, int end, boolean byWords) {
    Lines lines = new Lines();
    lines.index(bytes, 0, end, byWords ? new LineFeeds() : null);
    Set<Label> known =
        Fields.labels(Label.TITLE, Label.AUTHORS, Label.PAGES, Label.NAME, Label.DATE);
    if (!fields.read(lines, 0, lines.count(), known, Fields.labels(Label.DATE))) {
      return "none";
    }
    List<String> found = new ArrayList<>();
    for (Label label : known) {
      found.add(label + "=" + fields.valueLines(label));
    }
    return fields.start() + " " + fields.end() + " " + found;
  }

  private static String read(MailHead head, byte[] bytes, int end, boolean byWords) {
    Lines lines = new Lines();
    lines.index(bytes, 0, end, byWords ? new LineFeeds() : null);
    head.read(lines);
    List<String> found = new ArrayList<>();
    for (Field field : Field.ALL) {
      found.add(field + "=" + head.text(field));
    }
    return head.present() + " " + head.bodyLine() + " " + found;
  }
}
