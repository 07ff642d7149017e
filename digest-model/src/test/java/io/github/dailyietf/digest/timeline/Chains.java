package io.github.dailyietf.digest.timeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.Histories;
import io.github.dailyietf.core.HistoryEvent;
import io.github.dailyietf.core.HistoryEventBuilder;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.UtcDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Histories of all shapes. */
final class Chains {

  static final Path DOCS = Path.of("..", "docs");

  /** The day of the slides that told the story of RFC 8914. */
  static final Instant SLIDES = Instant.parse("2021-06-04T07:20:00Z");

  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  static final Group DNSOP =
      Group.builder()
          .name("Domain Name System Operations")
          .acronym("dnsop")
          .type(GroupType.WORKING_GROUP)
          .build();

  private Chains() {}

  static DocumentHistory rfc8914() {
    try {
      return JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .build()
          .readValue(Files.readString(DOCS.resolve("rfc8914.json")), DocumentHistory.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocumentHistory split() {
    return history(
        "draft-alpha-everything",
        "revision draft-alpha-everything-00 2020-01-10",
        "revision draft-alpha-everything-01 2020-04-02",
        "revision draft-ietf-exnet-one-00 2020-08-01",
        "revision draft-ietf-exnet-one-01 2021-02-11",
        "revision draft-ietf-exnet-two-00 2020-08-03",
        "replaces draft-ietf-exnet-one draft-alpha-everything",
        "replaces draft-ietf-exnet-two draft-alpha-everything");
  }

  static DocumentHistory merged() {
    return history(
        "draft-ietf-exnet-both",
        "revision draft-alpha-one-00 2020-01-10",
        "revision draft-alpha-one-02 2020-06-02",
        "revision draft-beta-two-00 2020-03-11",
        "revision draft-ietf-exnet-both-00 2021-08-01",
        "revision draft-ietf-exnet-both-03 2022-08-01",
        "replaces draft-ietf-exnet-both draft-alpha-one",
        "replaces draft-ietf-exnet-both draft-beta-two");
  }

  static DocumentHistory cameBack() {
    return history(
        "draft-ietf-exnet-widgets",
        "revision draft-ietf-exnet-widgets-00 2019-01-10",
        "revision draft-ietf-exnet-widgets-01 2019-03-02",
        "expired draft-ietf-exnet-widgets 2019-09-03",
        "revision draft-ietf-exnet-widgets-02 2021-03-02",
        "state draft-ietf-exnet-widgets detail=draft-iesg/ad-eval 2021-05-01",
        "last-call draft-ietf-exnet-widgets-02 ends=2021-06-15 2021-06-01",
        "revision draft-ietf-exnet-widgets-03 2021-07-02",
        "approved draft-ietf-exnet-widgets-03 2021-08-01",
        "became-rfc draft-ietf-exnet-widgets RFC9999",
        "rfc-published RFC9999 2021-11-01",
        "erratum RFC9999 detail=7000 2022-05-01");
  }

  static DocumentHistory circle() {
    return history(
        "draft-b-circle",
        "revision draft-a-circle-00 2020-01-01",
        "revision draft-b-circle-00 2020-02-01",
        "revision draft-c-circle-00 2020-03-01",
        "replaces draft-b-circle draft-a-circle",
        "replaces draft-c-circle draft-b-circle",
        "replaces draft-a-circle draft-c-circle");
  }

  /** So many revisions, one every so many days. */
  static DocumentHistory lengthy(int revisions, int days) {
    List<HistoryEvent> events = new ArrayList<>();
    LocalDate day = LocalDate.of(1995, 3, 7);
    for (int i = 0; i < revisions; i++) {
      events.add(event(String.format("revision draft-ietf-exnet-long-%02d %s", i, day)));
      day = day.plusDays(days);
    }
    return Histories.ofEvents(events)
        .history(DocumentReference.parse("draft-ietf-exnet-long"))
        .orElseThrow();
  }

  static DocumentHistory history(String subject, String... lines) {
    return Histories.ofEvents(List.of(lines).stream().map(Chains::event).toList())
        .history(DocumentReference.parse(subject))
        .orElseThrow();
  }

  /** {@code kind document [other] [time] [dated=] [ends=] [detail=] [by=] [dnsop]}. */
  static HistoryEvent event(String line) {
    String[] words = line.split(" ", -1);
    HistoryEventBuilder event =
        HistoryEvent.builder()
            .kind(EventKind.of(words[0]))
            .document(
                words[0].equals("revision")
                    ? DraftVersion.parse(words[1])
                    : DocumentReference.parse(words[1]))
            .source(HistorySource.of("test", "1"));
    for (int i = 2; i < words.length; i++) {
      String word = words[i];
      String value = word.substring(word.indexOf('=') + 1);
      if (Character.isDigit(word.charAt(0))) {
        event.time(EventTime.parse(word));
      } else if (word.startsWith("dated=")) {
        event.dated(PublicationDate.parse(value));
      } else if (word.startsWith("ends=")) {
        event.ends(UtcDay.parse(value).date());
      } else if (word.startsWith("detail=")) {
        event.detail(value);
      } else if (word.startsWith("by=")) {
        event.source(HistorySource.of("test", value));
      } else if (word.equals("dnsop")) {
        event.group(DNSOP);
      } else {
        event.other(DocumentReference.parse(word));
      }
    }
    return event.build();
  }
}
