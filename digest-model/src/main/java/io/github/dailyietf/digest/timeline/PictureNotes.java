package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.HistoryConflict;
import io.github.dailyietf.core.HistoryFact;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.RevisionGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences in and around a picture. */
final class PictureNotes {

  private final TimelineWords words;

  PictureNotes(TimelineWords words) {
    this.words = words;
  }

  /** What is disputed and what is missing; so many lines at the most. */
  List<String> of(Timeline timeline, int most) {
    List<String> notes = new ArrayList<>();
    for (HistoryConflict conflict : timeline.conflicts()) {
      notes.add(words.conflict(conflict));
    }
    for (Timeline.Row row : timeline.rows()) {
      for (RevisionGap gap : row.gaps()) {
        notes.add(words.gap(gap));
      }
    }
    if (notes.size() > most) {
      int left = notes.size() - most + 1;
      notes = new ArrayList<>(notes.subList(0, most - 1));
      notes.add(words.more(left));
    }
    return notes;
  }

  /** For those who cannot see the picture. */
  String description(Timeline timeline) {
    StringBuilder text = new StringBuilder(words.standing(timeline.standing()));
    for (Timeline.Row row : timeline.rows()) {
      text.append(' ').append(row.document()).append(": ").append(facts(row)).append('.');
    }
    for (String note : of(timeline, 5)) {
      text.append(' ').append(note).append('.');
    }
    return text.toString();
  }

  /** {@code 2017-02-27 - 2017-07-17, 3 revisions}. */
  String facts(Timeline.Row row) {
    List<Timeline.Mark> shown = row.marks().stream().filter(Timeline.Mark::appearance).toList();
    if (shown.isEmpty()) {
      return row.possible() ? words.possible() : "";
    }
    String first = PlainTime.day(shown.get(0).time());
    String last = PlainTime.day(shown.get(shown.size() - 1).time());
    boolean draft = shown.get(0).fact().kind().equals(EventKind.REVISION);
    return (first.equals(last) ? first : first + " \u2013 " + last)
        + (draft ? " \u00b7 " + words.revisions(shown.size()) : "")
        + (row.possible() ? " \u00b7 " + words.possible() : "");
  }

  /** All that is known of a mark. */
  String mark(Timeline.Mark mark) {
    HistoryFact fact = mark.fact();
    StringBuilder text = new StringBuilder(fact.document().toString());
    if (!fact.kind().equals(EventKind.REVISION)) {
      text.append(", ").append(words.kind(fact.kind()));
    }
    if (fact.kind().equals(EventKind.REVISION)) {
      fact.time().ifPresent(time -> text.append(", ").append(words.posted(time)));
    } else {
      fact.time().ifPresent(time -> text.append(' ').append(PlainTime.of(time)));
    }
    fact.dated().ifPresent(date -> text.append(", ").append(words.dated(date.toString())));
    fact.events().get(0).ends().ifPresent(day -> text.append(", ").append(words.lastCallEnds(day)));
    return text.toString();
  }

  /** The document and, where one is known, its last title. */
  String heading(Timeline timeline) {
    List<String> titles = timeline.history().titles();
    String name = timeline.history().subject().toString();
    return titles.isEmpty() ? name : name + ": " + titles.get(titles.size() - 1);
  }

  /** As much of a text as has room. */
  static String cut(String text, double size, double room) {
    if (SvgWriter.width(text, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && SvgWriter.width(text.substring(0, end), size) > room - size) {
      end--;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + "\u2026";
  }

  /** Lines of a text; what is more than three of them is cut. */
  static List<String> wrap(String text, double size, double room) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (SvgWriter.width(rest, size) > room && lines.size() < 2) {
      int end = cut(rest, size, room).length() - 1;
      int blank = Math.max(rest.lastIndexOf(' ', end), rest.lastIndexOf('\u3002', end - 1) + 1);
      int at = blank > end / 2 ? blank : end;
      lines.add(rest.substring(0, at).strip());
      rest = rest.substring(at).strip();
    }
    lines.add(cut(rest, size, room));
    return lines;
  }

  static String sources(List<HistorySource> sources) {
    return sources.stream().map(HistorySource::toString).collect(Collectors.joining("; "));
  }

  /** Begins a picture, with what those hear who cannot see it. */
  static void open(
      SvgWriter svg,
      TimelineWords words,
      Timeline timeline,
      String prefix,
      double width,
      double height,
      boolean styled) {
    String id = prefix + anchor(timeline.history().subject());
    String size = SvgWriter.number(width);
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "tl",
        "role",
        "img",
        "lang",
        words.language(),
        "viewBox",
        "0 0 " + size + " " + SvgWriter.number(height),
        "width",
        styled ? "100%" : size,
        styled ? "style" : "height",
        styled ? "max-width:" + size + "px;height:auto" : SvgWriter.number(height),
        "aria-labelledby",
        id + "-title " + id + "-desc");
    svg.raw("\n");
    svg.element("title", words.heading(timeline.history().subject()), "id", id + "-title");
    svg.raw("\n");
    svg.element("desc", new PictureNotes(words).description(timeline), "id", id + "-desc");
    svg.raw("\n");
  }

  /** What can stand in an id, another one for each document: {@code rfc8914}. */
  static String anchor(DocumentReference document) {
    return Pattern.compile("[^a-z0-9.-]")
        .matcher(document.toString().toLowerCase(Locale.ROOT).replace(" ", ""))
        .replaceAll(odd -> "_" + Integer.toHexString(odd.group().charAt(0)));
  }
}
