package io.github.dailyietf.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts of histories, and mails that tell them. */
final class HistorySamples {

  static final DraftName INDIVIDUAL = DraftName.of("draft-wkumari-dnsop-extended-error");
  static final DraftName OF_GROUP = DraftName.of("draft-ietf-dnsop-extended-error");
  static final RfcNumber RFC = RfcNumber.of(8914);

  /** The dates in the headers of the drafts that became RFC 8914. */
  private static final String DATED =
      """
      draft-wkumari-dnsop-extended-error-00 2017-02-27
      draft-wkumari-dnsop-extended-error-01 2017-07
      draft-wkumari-dnsop-extended-error-02 2017-07-17
      draft-ietf-dnsop-extended-error-00 2017-10-16
      draft-ietf-dnsop-extended-error-01 2018-07
      draft-ietf-dnsop-extended-error-02 2018-09-21
      draft-ietf-dnsop-extended-error-03 2018-12-20
      draft-ietf-dnsop-extended-error-04 2019-01
      draft-ietf-dnsop-extended-error-05 2019-03-11
      draft-ietf-dnsop-extended-error-06 2019-07
      draft-ietf-dnsop-extended-error-07 2019-08
      draft-ietf-dnsop-extended-error-08 2019-08
      draft-ietf-dnsop-extended-error-09 2019-09-10
      draft-ietf-dnsop-extended-error-10 2019-09-27
      draft-ietf-dnsop-extended-error-11 2019-09-30
      draft-ietf-dnsop-extended-error-12 2019-10
      draft-ietf-dnsop-extended-error-13 2019-12-18
      draft-ietf-dnsop-extended-error-14 2020-01-15
      draft-ietf-dnsop-extended-error-15 2020-04-24
      draft-ietf-dnsop-extended-error-16 2020-05
      """;

  private HistorySamples() {}

  /** What the headers of the documents say. */
  static List<HistoryEvent> headers() {
    HistorySource source = HistorySource.of("document", "header");
    return DATED
        .lines()
        .map(line -> line.split(" ", -1))
        .map(
            words ->
                event("revision", words[0], source).dated(PublicationDate.parse(words[1])).build())
        .toList();
  }

  /** What slides of 2021 say of the times of posting: months. */
  static List<HistoryEvent> slides() {
    HistorySource source = HistorySource.of("slides", "2021-06-04");
    return List.of(
        event("revision", INDIVIDUAL + "-00", source).time(EventTime.parse("2017-02")).build(),
        event("revision", OF_GROUP + "-00", source).time(EventTime.parse("2017-10")).build(),
        event("revision", OF_GROUP + "-01", source).time(EventTime.parse("2018-06")).build(),
        event("revision", OF_GROUP + "-07", source).time(EventTime.parse("2019-07")).build(),
        event("replaces", OF_GROUP.toString(), source).other(INDIVIDUAL).build(),
        event("became-rfc", OF_GROUP.toString(), source).other(RFC).build(),
        event("rfc-published", "RFC 8914", source).time(EventTime.parse("2020-10")).build());
  }

  /** The mails that announced them, each at noon of a day in the month in which it was posted. */
  static List<Announcement> mails() {
    List<Announcement> mails = new ArrayList<>();
    for (HistoryEvent header : headers()) {
      DraftVersion version = DraftVersion.parse(header.document().toString());
      String day = header.dated().map(PublicationDate::earliest).orElseThrow().toString();
      String sent =
          switch (version.toString()) {
            case "draft-ietf-dnsop-extended-error-01" -> "2018-06-29";
            case "draft-ietf-dnsop-extended-error-07" -> "2019-07-31";
            case "draft-ietf-dnsop-extended-error-08" -> "2019-08-20";
            default -> day;
          };
      mails.add(
          mail(version, sent + "T12:00:00Z", header.dated(), "Extended DNS Errors", "W. Kumari"));
    }
    mails.add(
        RfcPublication.builder()
            .subject("RFC 8914 on Extended DNS Errors")
            .messageId("rfc8914@example.org")
            .sentAt(Instant.parse("2020-10-22T20:00:00Z"))
            .rfc(rfc())
            .build());
    return mails;
  }

  static Rfc rfc() {
    return Rfc.builder()
        .number(RFC)
        .title("Extended DNS Errors")
        .date(PublicationDate.parse("2020-10"))
        .draft(OF_GROUP)
        .draftRevision(Revision.of(16))
        .build();
  }

  static Announcement mail(
      DraftVersion version,
      String sent,
      Optional<PublicationDate> dated,
      String title,
      String author) {
    return IdAction.builder()
        .subject("I-D Action: " + version + ".txt")
        .messageId(version + "@example.org")
        .sentAt(Instant.parse(sent))
        .draft(
            InternetDraft.builder()
                .name(version.name())
                .revision(version.revision())
                .title(title)
                .addAuthor(Author.of(author))
                .date(dated)
                .build())
        .build();
  }

  static HistoryEventBuilder event(String kind, String document, HistorySource source) {
    return HistoryEvent.builder()
        .kind(EventKind.of(kind))
        .document(
            kind.equals("revision")
                ? DraftVersion.parse(document)
                : DocumentReference.parse(document))
        .source(source);
  }

  /**
   * An event in one line: {@code revision draft-a-b-00 2020-01-02}, {@code replaces draft-b draft-a
   * 2020-05-01}. A time is one that begins with a digit.
   */
  static HistoryEvent event(String line) {
    String[] words = line.split(" ", -1);
    HistoryEventBuilder event = event(words[0], words[1], HistorySource.of("test", "1"));
    for (int i = 2; i < words.length; i++) {
      String word = words[i];
      if (Character.isDigit(word.charAt(0))) {
        event.time(EventTime.parse(word));
      } else if (word.startsWith("ends=")) {
        event.ends(UtcDay.parse(word.substring(5)).date());
      } else if (word.startsWith("detail=")) {
        event.detail(word.substring(7));
      } else if (word.startsWith("by=")) {
        event.source(HistorySource.of("test", word.substring(3)));
      } else {
        event.other(DocumentReference.parse(word));
      }
    }
    return event.build();
  }

  static DocumentHistory history(String subject, String... lines) {
    return Histories.ofEvents(List.of(lines).stream().map(HistorySamples::event).toList())
        .history(DocumentReference.parse(subject))
        .orElseThrow();
  }
}
