package io.github.dailyietf.mail;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Announcements with everything in them that has ever been hard to read. */
final class ArbitraryAnnouncements {

  private ArbitraryAnnouncements() {}

  static Arbitrary<IdAction> drafts(IdEra era) {
    Arbitrary<InternetDraft> drafts =
        Combinators.combine(
                names(),
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0)),
                        Tuple.of(7, Arbitraries.integers().between(1, 199)))
                    .map(Revision::of),
                titles().injectNull(0.05).map(title -> title == null ? "" : title),
                authors(true),
                pages(),
                dates(),
                groups(era).optional(0.7),
                abstracts())
            .as(
                (name, revision, title, authors, pages, date, group, text) ->
                    InternetDraft.builder()
                        .name(name)
                        .revision(revision)
                        .title(title)
                        .authors(authors)
                        .pages(pages)
                        .date(date)
                        .group(group)
                        .abstractText(text)
                        .build());
    return Combinators.combine(
            drafts, moments(), ids(), Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(
            (draft, sentAt, id, links, more) ->
                IdAction.builder()
                    .subject("")
                    .sentAt(sentAt)
                    .messageId(id)
                    .listId(id.map(any -> "i-d-announce.ietf.org"))
                    .archivedAt(id.map(any -> "https://mailarchive.example.org/msg/" + any + "/"))
                    .htmlUrl(links ? era.htmlUrl(draft.version()) : Optional.empty())
                    .diffUrl(links ? era.diffUrl(draft.version()) : Optional.empty())
                    .draft(InternetDraft.builder().from(draft).moreAuthors(more).build())
                    .build());
  }

  static Arbitrary<RfcPublication> rfcs(RfcEra era) {
    Arbitrary<Rfc> rfcs =
        Combinators.combine(
                Arbitraries.integers().between(1, 99_999).map(RfcNumber::of),
                titles(),
                authors(false),
                pages(),
                dates(),
                rfcGroups().optional(0.7),
                abstracts(),
                relations())
            .as(
                (number, title, authors, pages, date, group, text, relations) ->
                    Rfc.builder()
                        .number(number)
                        .title(title)
                        .authors(authors)
                        .pages(pages)
                        .date(date)
                        .group(group)
                        .abstractText(text)
                        .subSeries(relations.subSeries())
                        .updates(relations.updates())
                        .obsoletes(relations.obsoletes())
                        .draft(relations.draft())
                        .draftRevision(relations.draft().map(any -> Revision.of(7)))
                        .stream(relations.stream())
                        .doi("10.17487/RFC" + number.value())
                        .build());
    return Combinators.combine(rfcs, moments(), ids(), levels())
        .as(
            (rfc, sentAt, id, level) ->
                RfcPublication.builder()
                    .subject("")
                    .sentAt(sentAt)
                    .messageId(id)
                    .listId(id.map(any -> "ietf-announce.ietf.org"))
                    .url(era.url(rfc.number()))
                    .rfc(Rfc.builder().from(rfc).level(level).build())
                    .build());
  }

  private record Relations(
      List<SubSeries> subSeries,
      List<RfcNumber> updates,
      List<RfcNumber> obsoletes,
      Optional<DraftName> draft,
      Optional<DocumentStream> stream) {}

  private static Arbitrary<Relations> relations() {
    Arbitrary<List<RfcNumber>> numbers =
        Arbitraries.integers().between(1, 20_000).map(RfcNumber::of).list().ofMaxSize(14);
    return Combinators.combine(
            Combinators.combine(
                    Arbitraries.of(SubSeries.Series.class), Arbitraries.integers().between(1, 300))
                .as(SubSeries::of)
                .list()
                .ofMaxSize(3),
            numbers,
            numbers,
            names().optional(0.8),
            Arbitraries.of("ietf", "irtf", "iab", "ise", "editorial", "legacy")
                .map(DocumentStream::of)
                .optional(0.8))
        .as(Relations::new);
  }

  private static Arbitrary<DraftName> names() {
    return Arbitraries.of("ietf", "irtf", "iab", "example", "o2", "x.y_z+1")
        .flatMap(
            source ->
                Arbitraries.strings()
                    .withChars("abcxyz0189")
                    .ofMinLength(1)
                    .ofMaxLength(12)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(parts -> "draft-" + source + "-" + String.join("-", parts) + "-w"))
        .map(DraftName::of);
  }

  private static Arbitrary<String> titles() {
    return Arbitraries.of(TrickyText.WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(words -> String.join(" ", words));
  }

  private static Arbitrary<List<Author>> authors(boolean drafts) {
    Arbitrary<Author> author =
        Combinators.combine(Arbitraries.of(TrickyText.NAMES), Arbitraries.of(true, false))
            .as((name, editor) -> Author.builder().name(name).editor(editor && !drafts).build());
    return author.list().ofMaxSize(13);
  }

  private static Arbitrary<OptionalInt> pages() {
    return Arbitraries.integers()
        .between(0, 1_500)
        .map(pages -> pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages));
  }

  private static Arbitrary<Optional<PublicationDate>> dates() {
    return Arbitraries.integers()
        .between(0, 25_000)
        .map(day -> LocalDate.of(1970, 1, 1).plusDays(day))
        .flatMap(
            day ->
                Arbitraries.of(
                    PublicationDate.of(day),
                    PublicationDate.of(day.getYear(), day.getMonth()),
                    PublicationDate.of(day.getYear())))
        .optional(0.9);
  }

  private static Arbitrary<Optional<Instant>> moments() {
    return Arbitraries.longs()
        .between(200_000, 2_400_000_000L)
        .map(Instant::ofEpochSecond)
        .optional(0.9);
  }

  private static Arbitrary<Optional<String>> ids() {
    return Arbitraries.integers()
        .between(1, 1_000_000)
        .map(number -> number + ".idtracker@mail.example.org")
        .optional(0.9);
  }

  private static Arbitrary<Group> groups(IdEra era) {
    Arbitrary<String> withoutAcronym =
        era.from(IdEra.G_2022)
            ? Arbitraries.of(TrickyText.GROUP_NAMES)
            : Arbitraries.oneOf(
                Arbitraries.of(TrickyText.GROUP_NAMES), Arbitraries.of(TrickyText.PARENTHESISED));
    Arbitrary<String> anyName =
        Arbitraries.oneOf(
            Arbitraries.of(TrickyText.GROUP_NAMES), Arbitraries.of(TrickyText.PARENTHESISED));
    Arbitrary<Optional<GroupType>> types =
        Arbitraries.of("wg", "wg", "rg", "ag", "team").map(GroupType::of).optional(0.9);
    Arbitrary<Group> named =
        Combinators.combine(anyName, Arbitraries.of("idr", "6man", "opsawg", "t2trg"), types)
            .as((name, acronym, type) -> group(name, Optional.of(acronym), type));
    Arbitrary<Group> plain =
        Combinators.combine(withoutAcronym, types)
            .as((name, type) -> group(name, Optional.empty(), type));
    return Arbitraries.oneOf(named, named, plain);
  }

  private static Group group(String name, Optional<String> acronym, Optional<GroupType> type) {
    return Group.builder().name(name).acronym(acronym).type(type).build();
  }

  private static Arbitrary<Group> rfcGroups() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.of(TrickyText.GROUP_NAMES), Arbitraries.of(TrickyText.PARENTHESISED)),
            Arbitraries.of("wg", "wg", "rg", "team").map(GroupType::of))
        .as((name, type) -> group(name, Optional.empty(), Optional.of(type)));
  }

  private static Arbitrary<Optional<StandardLevel>> levels() {
    return Arbitraries.of("ps", "ds", "std", "bcp", "inf", "exp", "hist", "unkn")
        .map(StandardLevel::of)
        .optional(0.9);
  }

  private static Arbitrary<Optional<String>> abstracts() {
    Arbitrary<String> sentence =
        Arbitraries.of(TrickyText.WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(30)
            .map(words -> NormalText.wrapped(String.join(" ", words), 0, 69, "\n"));
    Arbitrary<String> line = Arbitraries.oneOf(Arbitraries.of(TrickyText.LINES), sentence);
    Arbitrary<String> paragraph =
        line.list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines));
    return paragraph
        .list()
        .ofMaxSize(5)
        .map(paragraphs -> String.join("\n\n", paragraphs))
        .map(text -> endsLikeAMail(text) ? text + "\n\nThat is all." : text)
        .optional(0.95);
  }

  /** Nobody could tell such a last paragraph from the sentence of the RFC Editor. */
  private static boolean endsLikeAMail(String text) {
    String last = text.substring(text.lastIndexOf("\n\n") + 1).strip();
    return last.startsWith("This document is a product of");
  }
}
