package io.github.dailyietf.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** All values of the core types, for properties. */
class CoreValues extends DomainContextBase {

  private static final Pattern LIKE_A_FILE =
      Pattern.compile(".*(-\\d\\d|\\.(txt|xml|html|pdf|ps))");

  /** True for names that {@code parse} shortens, because their end looks like that of a file. */
  static boolean looksLikeAFile(DraftName name) {
    return LIKE_A_FILE.matcher(name.value()).matches();
  }

  @Provide
  Arbitrary<DraftName> draftNames() {
    Arbitrary<String> anyRest =
        Arbitraries.strings().withChars("abcxyz0189-._+").ofMinLength(1).ofMaxLength(244);
    Arbitrary<String> words =
        Arbitraries.of("ietf", "quic", "911", "00", "rfc2119", "802.11", "txt", "draft", "bis")
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(parts -> String.join("-", parts));
    return Arbitraries.oneOf(anyRest, words)
        .map(rest -> "draft-" + rest)
        .filter(name -> !name.endsWith("-") && !name.endsWith("."))
        .map(DraftName::of);
  }

  @Provide
  Arbitrary<Revision> revisions() {
    return Arbitraries.integers().between(0, 999).map(Revision::of);
  }

  @Provide
  Arbitrary<DraftVersion> draftVersions() {
    return Combinators.combine(draftNames(), revisions()).as(DraftVersion::of);
  }

  @Provide
  Arbitrary<RfcNumber> rfcNumbers() {
    return Arbitraries.integers().between(1, 99_999).map(RfcNumber::of);
  }

  @Provide
  Arbitrary<SubSeries> subSeries() {
    return Combinators.combine(
            Arbitraries.of(SubSeries.Series.class), Arbitraries.integers().between(1, 99_999))
        .as(SubSeries::of);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<PublicationDate> publicationDates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
    return Arbitraries.oneOf(
        dates().map(PublicationDate::of),
        Combinators.combine(years, Arbitraries.of(Month.class)).as(PublicationDate::of),
        years.map(PublicationDate::of));
  }

  @Provide
  Arbitrary<Instant> instants() {
    long furthest = Instant.parse("+999999999-01-01T00:00:00Z").getEpochSecond();
    return Combinators.combine(
            Arbitraries.longs().between(-furthest, furthest),
            Arbitraries.longs().between(0, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<UtcDay> days() {
    return dates().map(UtcDay::of);
  }
}
