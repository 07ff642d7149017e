package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.Fact;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges whether the documents that a text names are known. */
final class ReferenceClaims {

  /** How far from its beginning a line of facts names its document. */
  private static final int NEAR_BEGINNING = 8;

  private static final int LONGEST_RANGE = 100;

  private static final Pattern RANGE =
      Pattern.compile(" ?[-~] ?(?:RFC ?)?(\\d{1,5})(?![\\d-])", Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM_BEFORE =
      Pattern.compile("(?i)(?<![A-Za-z0-9])(?:from|since) $");

  private final Knowledge knowledge;
  private final RfcIndex index;
  private final Set<DraftName> drafts;

  /** Takes the drafts of other days that a lookup knows. */
  ReferenceClaims(Knowledge knowledge, RfcIndex index, Set<DraftName> drafts) {
    this.knowledge = knowledge;
    this.index = index;
    this.drafts = drafts;
  }

  void read(Subjects text, Claims claims) {
    for (Mention mention : text.mentions()) {
      DocumentReference reference = mention.reference();
      if (reference instanceof RfcNumber number) {
        rfc(number, mention.start(), mention.end(), claims);
        range(number, mention, text, claims);
      } else if (reference instanceof SubSeries series) {
        series(series, mention, claims);
      } else {
        draft(mention, text, claims);
      }
    }
  }

  private void rfc(RfcNumber number, int start, int end, Claims claims) {
    Optional<Fact> fact =
        knowledge
            .subject(number)
            .flatMap(subject -> subject.fact("number"))
            .or(() -> knowledge.naming(number))
            .or(() -> index.rfc(number).map(rfc -> index.fact(number, "title", rfc.title())));
    if (fact.isPresent()) {
      claims.supported(Claim.Kind.RFC, start, end, "known: " + fact.get().subject(), fact);
    } else {
      claims.unknown(Claim.Kind.RFC, start, end, "neither the day nor the index has " + number);
    }
  }

  private void range(RfcNumber first, Mention mention, Subjects text, Claims claims) {
    String plain = text.text();
    int end = Math.min(plain.length(), mention.end() + 14);
    Matcher range = RANGE.matcher(plain).region(mention.end(), end);
    range.useTransparentBounds(true);
    if (range.lookingAt()) {
      int last = Integer.parseInt(range.group(1));
      if (last > first.value() && last - first.value() <= LONGEST_RANGE) {
        rfc(RfcNumber.of(last), range.start(1), range.end(1), claims);
      }
    }
  }

  private void series(SubSeries series, Mention mention, Claims claims) {
    Optional<Fact> fact =
        knowledge
            .naming(series)
            .or(
                () ->
                    index.members(series).stream()
                        .findFirst()
                        .map(member -> index.fact(member, "subSeries", series)));
    if (fact.isPresent()) {
      claims.supported(
          Claim.Kind.SUB_SERIES,
          mention.start(),
          mention.end(),
          series + " has " + index.members(series),
          fact);
    } else {
      claims.unknown(
          Claim.Kind.SUB_SERIES,
          mention.start(),
          mention.end(),
          "neither the day nor the index has " + series);
    }
  }

  private void draft(Mention mention, Subjects text, Claims claims) {
    DocumentReference reference = mention.reference();
    int start = mention.start();
    int end = mention.end();
    Optional<Subject> subject = knowledge.subject(reference);
    Optional<Fact> named = knowledge.naming(reference);
    if (subject.isPresent()) {
      if (reference instanceof DraftVersion version
          && !subject.get().revisions().contains(version.revision())) {
        revision(version, subject.get(), mention, text, claims);
        return;
      }
      Optional<Fact> fact =
          reference instanceof DraftVersion version
              ? subject.get().fact("revision", version.revision())
              : subject.get().fact("name");
      claims.supported(Claim.Kind.DRAFT, start, end, "announced on the day", fact);
    } else if (named.isPresent()) {
      claims.supported(Claim.Kind.DRAFT, start, end, "named in " + named.get().subject(), named);
    } else if (Knowledge.nameOf(reference).filter(drafts::contains).isPresent()) {
      claims.supported(Claim.Kind.DRAFT, start, end, "known to the lookup", Optional.empty());
    } else {
      unknown(mention, claims);
    }
  }

  /** A draft of the day at a revision that is not of the day. */
  private void revision(
      DraftVersion version, Subject subject, Mention mention, Subjects text, Claims claims) {
    int start = mention.start();
    int end = mention.end();
    Optional<Fact> named = knowledge.naming(version);
    Revision newest = subject.revisions().get(subject.revisions().size() - 1);
    boolean earlier = version.revision().compareTo(newest) < 0;
    String says = "the day has " + subject.revisions() + " of " + version.name();
    if (named.isPresent()) {
      claims.supported(Claim.Kind.DRAFT, start, end, "named in " + named.get().subject(), named);
    } else if (earlier
        && (start - text.topicAt(start).line().start() > NEAR_BEGINNING
            || comesFrom(text.text(), start))) {
      claims.unknown(Claim.Kind.DRAFT, start, end, says + "; this is an earlier one");
    } else {
      claims.contradicted(
          Claim.Kind.DRAFT,
          start,
          end,
          says,
          subject.fact("revision", newest),
          subject.revisions().size() == 1 ? Optional.of(subject.name()) : Optional.empty());
    }
  }

  private static boolean comesFrom(String text, int start) {
    return FROM_BEFORE.matcher(text).region(Math.max(0, start - 8), start).find();
  }

  private void unknown(Mention mention, Claims claims) {
    Optional<DraftName> name = Knowledge.nameOf(mention.reference());
    Optional<DraftName> meant =
        name.flatMap(
            wrong ->
                knowledge.namedLike(wrong).stream()
                    .filter(known -> Likeness.misspelled(known.toString(), wrong.toString()))
                    .findFirst());
    if (meant.isPresent()) {
      claims.contradicted(
          Claim.Kind.DRAFT,
          mention.start(),
          mention.end(),
          "not known; the day has " + meant.get(),
          knowledge.naming(meant.get()),
          Optional.empty());
    } else {
      claims.unknown(
          Claim.Kind.DRAFT,
          mention.start(),
          mention.end(),
          "neither the day nor the lookup has " + mention.reference());
    }
  }

  /** What stands in place of a mention to name another number, in the same style of writing. */
  static Optional<String> number(Mention mention, int value) {
    int length = mention.end() - mention.start();
    boolean prefixed = length > 5 || mention.reference() instanceof SubSeries;
    String prefix = mention.reference() instanceof SubSeries s ? s.series().name() : "RFC";
    return Optional.of(prefixed ? prefix + " " + value : Integer.toString(value));
  }

  /** The sub-series of an RFC of the same kind. */
  static Optional<SubSeries> like(SubSeries series, Rfc rfc) {
    return rfc.subSeries().stream().filter(s -> s.series() == series.series()).findFirst();
  }
}
