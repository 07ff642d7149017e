package io.github.dailyietf.datatracker.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An RFC of the fake RFC Editor. Its methods are meant for filling, before the first request; not
 * thread-safe.
 */
public final class FakeRfcEntry {

  final int number;
  String title;
  String status = "INFORMATIONAL";
  String stream = "IETF";
  String area = "";
  String group = "NON WORKING GROUP";
  String text = "";
  String draft = "";
  String pages = "7";
  LocalDate date = LocalDate.of(2026, 1, 1);
  boolean errata;
  final List<String> authors = new ArrayList<>();
  final List<String> editors = new ArrayList<>();
  final List<String> keywords = new ArrayList<>();
  final List<String> obsoletes = new ArrayList<>();
  final List<String> updates = new ArrayList<>();

  FakeRfcEntry(int number) {
    this.number = number;
    this.title = "RFC number " + number;
  }

  String id() {
    return "RFC" + number;
  }

  /** The title; {@code RFC number 9000} by default. */
  public FakeRfcEntry title(String value) {
    title = value;
    return this;
  }

  /** The next author, as {@code N. van der Zee}. */
  public FakeRfcEntry author(String name) {
    authors.add(name);
    return this;
  }

  /** The next author, who is an editor. */
  public FakeRfcEntry editor(String name) {
    editors.add(name);
    return author(name);
  }

  /** The day of publication, of which the index shows year and month; the feeds show the day. */
  public FakeRfcEntry date(LocalDate value) {
    date = value;
    return this;
  }

  /** {@code PROPOSED STANDARD}, {@code INFORMATIONAL} (the default) ... or anything else. */
  public FakeRfcEntry status(String value) {
    status = value;
    return this;
  }

  /** {@code IETF} (the default), {@code IAB}, {@code INDEPENDENT} ... or anything else. */
  public FakeRfcEntry stream(String value) {
    stream = value;
    return this;
  }

  /** The working group and its area, by acronym; none by default. */
  public FakeRfcEntry group(String acronym, String areaAcronym) {
    group = acronym;
    area = areaAcronym;
    return this;
  }

  /** The abstract; none by default. */
  public FakeRfcEntry abstractText(String value) {
    text = value;
    return this;
  }

  /** The draft that it was, with its revision. */
  public FakeRfcEntry draft(String nameAndRevision) {
    draft = nameAndRevision;
    return this;
  }

  /** The number of pages as it stands there: {@code 7} by default, {@code None} has been seen. */
  public FakeRfcEntry pages(String value) {
    pages = value;
    return this;
  }

  /** Words to find it by. */
  public FakeRfcEntry keywords(String... words) {
    keywords.addAll(Arrays.asList(words));
    return this;
  }

  /** RFCs that it obsoletes; they say so too, if they are there. */
  public FakeRfcEntry obsoletes(int... numbers) {
    Arrays.stream(numbers).forEach(n -> obsoletes.add("RFC" + n));
    return this;
  }

  /** RFCs that it updates; they say so too, if they are there. */
  public FakeRfcEntry updates(int... numbers) {
    Arrays.stream(numbers).forEach(n -> updates.add("RFC" + n));
    return this;
  }
}
