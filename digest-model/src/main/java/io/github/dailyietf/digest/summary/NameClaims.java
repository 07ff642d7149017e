package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges numbers by the names that stand beside them: titles, and the RFCs of a sub-series. */
final class NameClaims {

  /** A name of fewer words could mean many documents. */
  private static final int FEWEST_WORDS = 3;

  private static final int LONGEST_NAME = 100;

  private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\d\\n。.;]{0,8}");

  /** The words before a bracket in which a number stands: {@code HTTP Semantics (RFC}. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9 .,'/&+-]{0,100}?) ?\\((?:[A-Za-z0-9]{1,8}[,、] ?)?$");

  private static final Pattern TITLE_AFTER =
      Pattern.compile("\\]?(?: ?<[^ <>\\n]{1,300}[>)])?[ :,\"「『(\u2013-]{1,4}");

  private final Knowledge knowledge;
  private final RfcIndex index;

  NameClaims(Knowledge knowledge, RfcIndex index) {
    this.knowledge = knowledge;
    this.index = index;
  }

  void read(Subjects text, Claims claims) {
    List<Mention> mentions = text.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      titleAfter(mention, text, claims);
      nameBefore(mention, text, claims);
      if (i > 0) {
        membership(mentions.get(i - 1), mention, text.text(), claims);
      }
    }
  }

  private void titleAfter(Mention mention, Subjects text, Claims claims) {
    int end = text.topicAt(mention.start()).line().end();
    Matcher gap =
        TITLE_AFTER.matcher(text.text()).region(mention.end(), Math.max(mention.end(), end));
    if (!gap.lookingAt()) {
      return;
    }
    int to = Math.min(end, gap.end() + 2 * LONGEST_NAME);
    String letters = Compact.of(text.text(), gap.end(), to).toString();
    DocumentReference reference = mention.reference();
    if (reference instanceof RfcNumber number) {
      Optional<Rfc> titled = index.titled(letters);
      if (titled.isPresent() && !titled.get().number().equals(number)) {
        int right = titled.get().number().value();
        claims.contradicted(
            Claim.Kind.RFC,
            mention.start(),
            mention.end(),
            "the title is that of RFC " + right + index.rfc(number).map(NameClaims::not).orElse(""),
            Optional.of(index.fact(titled.get().number(), "title", titled.get().title())),
            ReferenceClaims.number(mention, right));
      }
    } else if (!(reference instanceof SubSeries)) {
      Optional<Fact> titled = knowledge.titleAt(letters);
      if (titled.isPresent() && !bears(titled.get(), reference)) {
        claims.contradicted(
            Claim.Kind.DRAFT,
            mention.start(),
            mention.end(),
            "the title is that of " + titled.get().subject(),
            titled,
            Optional.empty());
      }
    }
  }

  private static String not(Rfc rfc) {
    return "; " + rfc.number() + " is \"" + rfc.title() + '"';
  }

  private boolean bears(Fact title, DocumentReference reference) {
    Optional<Subject> subject = knowledge.subject(reference);
    if (subject.isPresent() && subject.get().fact("title", title.value()).isPresent()) {
      return true;
    }
    return title.subject().equals(reference.toString())
        || knowledge.about(title.subject()).stream()
            .anyMatch(
                fact ->
                    fact.attribute().equals("document")
                        && fact.value().equals(reference.toString()));
  }

  private void nameBefore(Mention mention, Subjects text, Claims claims) {
    int from =
        Math.max(text.topicAt(mention.start()).line().start(), mention.start() - LONGEST_NAME);
    Matcher name = NAME_BEFORE.matcher(text.text()).region(from, mention.start());
    Set<RfcNumber> meant = meant(mention.reference());
    String near = text.text().substring(Math.max(from, mention.start() - 12), mention.start());
    if (meant.isEmpty() || near.indexOf('(') < 0 || !name.find()) {
      return;
    }
    List<String> words = RfcIndex.words(name.group(1));
    for (RfcNumber number : meant) {
      List<String> title = RfcIndex.words(index.rfc(number).map(Rfc::title).orElse(""));
      if (title.isEmpty() || title.stream().anyMatch(words::contains)) {
        return;
      }
    }
    for (int first = 0; words.size() - first >= FEWEST_WORDS; first++) {
      Set<RfcNumber> others = index.withWords(words.subList(first, words.size()));
      if (!others.isEmpty()) {
        otherName(mention, others, claims);
        return;
      }
    }
  }

  private Set<RfcNumber> meant(DocumentReference reference) {
    if (reference instanceof SubSeries series) {
      return index.members(series);
    }
    return reference instanceof RfcNumber number ? Set.of(number) : Set.of();
  }

  private void otherName(Mention mention, Set<RfcNumber> others, Claims claims) {
    Set<DocumentReference> right = new TreeSet<>();
    if (mention.reference() instanceof SubSeries series) {
      for (RfcNumber other : others) {
        index.rfc(other).flatMap(rfc -> ReferenceClaims.like(series, rfc)).ifPresent(right::add);
      }
    } else {
      right.addAll(others);
    }
    if (right.isEmpty()) {
      return;
    }
    DocumentReference first = right.iterator().next();
    int value = first instanceof SubSeries s ? s.number() : ((RfcNumber) first).value();
    RfcNumber other = others.iterator().next();
    String meant =
        meant(mention.reference()).stream()
            .flatMap(number -> index.rfc(number).stream())
            .map(
                rfc ->
                    (rfc.number().equals(mention.reference()) ? "" : rfc.number() + " ")
                        + '"'
                        + rfc.title()
                        + '"')
            .collect(Collectors.joining(", "));
    String means = right.stream().map(Object::toString).collect(Collectors.joining(" or "));
    claims.contradicted(
        LinkClaims.kind(mention.reference()),
        mention.start(),
        mention.end(),
        mention.reference() + " is " + meant + "; the name means " + means,
        index.rfc(other).map(rfc -> index.fact(other, "title", rfc.title())),
        right.size() == 1 ? ReferenceClaims.number(mention, value) : Optional.empty());
  }

  /** {@code BCP 244 (RFC 9874)} and {@code RFC 9874, BCP 244}. */
  private void membership(Mention a, Mention b, String text, Claims claims) {
    boolean seriesFirst = a.reference() instanceof SubSeries;
    Mention set = seriesFirst ? a : b;
    Mention member = seriesFirst ? b : a;
    int gap = a.end();
    int next = b.start();
    if (set.reference() instanceof SubSeries series
        && member.reference() instanceof RfcNumber number
        && next - gap <= 10
        && BESIDE.matcher(text).region(gap, next).matches()) {
      Set<RfcNumber> members = index.members(series);
      Optional<SubSeries> other = index.rfc(number).flatMap(r -> ReferenceClaims.like(series, r));
      if (members.contains(number)) {
        claims.supported(
            Claim.Kind.SUB_SERIES,
            set.start(),
            set.end(),
            number + " is part of it",
            Optional.of(index.fact(number, "subSeries", series)));
      } else if (other.isPresent() || !members.isEmpty()) {
        claims.contradicted(
            Claim.Kind.SUB_SERIES,
            set.start(),
            set.end(),
            other.map(right -> number + " is " + right).orElseGet(() -> series + " has " + members),
            other.map(right -> index.fact(number, "subSeries", right)),
            other.flatMap(right -> ReferenceClaims.number(set, right.number())));
      }
    }
  }
}
