package io.github.dailyietf.digest;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.digest.summary.Claim;
import io.github.dailyietf.digest.summary.ClaimCheck;
import io.github.dailyietf.digest.summary.ClaimPolicy;
import io.github.dailyietf.digest.summary.ClaimReport;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Extracts;
import io.github.dailyietf.digest.summary.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets through what models say if the facts of the digest agree. Not thread-safe. */
final class ClaimScreen {

  private static final Pattern ITEMS = Pattern.compile("(\\d{1,7})-(\\d{1,7})");

  private final Digest digest;
  private final ClaimPolicy policy;
  private final ClaimCheck whole;
  private final List<Problem> problems = new ArrayList<>();

  ClaimScreen(Digest digest, ClaimPolicy policy, Collection<Rfc> index) {
    this.digest = digest;
    this.policy = policy;
    this.whole = ClaimCheck.builder(digest).rfcs(index).withoutModels().build();
  }

  Digest screened() {
    return new DigestAssembly()
        .from(digest)
        .drafts(digest.drafts().stream().map(this::of).toList())
        .rfcs(digest.rfcs().stream().map(this::of).toList())
        .texts(of(digest.texts(), whole))
        .build()
        .withProblems(problems);
  }

  private DraftEntry of(DraftEntry entry) {
    return byModel(entry.summary())
        ? DraftEntry.builder().from(entry).summary(of(entry.summary(), entry.draft())).build()
        : entry;
  }

  private RfcEntry of(RfcEntry entry) {
    return byModel(entry.summary())
        ? RfcEntry.builder().from(entry).summary(of(entry.summary(), entry.rfc())).build()
        : entry;
  }

  private static boolean byModel(Optional<Summary> summary) {
    return summary.filter(text -> text.origin() == Summary.Origin.MODEL).isPresent();
  }

  private Optional<Summary> of(Optional<Summary> summary, Document document) {
    return summary
        .flatMap(text -> pass(text, whole, Optional.of(document.reference())))
        .or(() -> Extracts.create().extract(document));
  }

  private DayTexts of(DayTexts texts, ClaimCheck check) {
    Map<String, DayTexts> parts = new TreeMap<>();
    texts
        .parts()
        .forEach(
            (items, ofPart) ->
                parts.put(items, of(ofPart, part(items, texts).map(whole::forPart).orElse(whole))));
    return DayTexts.builder()
        .opening(texts.opening().flatMap(text -> of(text, check)))
        .points(texts.points().flatMap(text -> of(text, check)))
        .summary(texts.summary().flatMap(text -> of(text, check)))
        .topics(texts.topics().stream().flatMap(essay -> of(essay, check)).toList())
        .editorial(texts.editorial().flatMap(text -> of(text, check)))
        .parts(parts)
        .build();
  }

  /** The part that shows these items, if the day is cut as its texts are. */
  private Optional<Part> part(String items, DayTexts texts) {
    int size = texts.parts().keySet().stream().mapToInt(ClaimScreen::length).max().orElse(0);
    if (size < 1) {
      return Optional.empty();
    }
    return digest.parts(size).stream().filter(part -> part.items().equals(items)).findFirst();
  }

  private static int length(String items) {
    Matcher range = ITEMS.matcher(items);
    return range.matches()
        ? Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) + 1
        : 0;
  }

  private Stream<Essay> of(Essay essay, ClaimCheck check) {
    Summary title = Summary.builder().from(essay.body()).text(essay.title()).build();
    Optional<Summary> passed = of(title, check);
    return of(essay.body(), check)
        .filter(text -> passed.isPresent())
        .map(text -> Essay.builder().from(essay).title(passed.get().text()).body(text).build())
        .stream();
  }

  private Optional<Summary> of(Summary text, ClaimCheck check) {
    return pass(text, check, Optional.empty());
  }

  private Optional<Summary> pass(
      Summary text, ClaimCheck check, Optional<DocumentReference> about) {
    if (text.origin() != Summary.Origin.MODEL) {
      return Optional.of(text);
    }
    ClaimReport report =
        about.isPresent() ? check.check(text.text(), about.get()) : check.check(text.text());
    Optional<String> passed = policy.apply(report);
    if (!passed.equals(Optional.of(text.text()))) {
      note(report, about.map(DocumentReference::toString).orElse(digest.day().toString()), passed);
    }
    return passed.map(words -> Summary.builder().from(text).text(words).build());
  }

  private void note(ClaimReport report, String source, Optional<String> passed) {
    String wrong =
        Stream.concat(report.contradicted().stream(), report.unknown().stream())
            .map(Claim::toString)
            .collect(Collectors.joining("; "));
    String message =
        passed.isPresent()
            ? "what a model wrote was changed"
            : "what a model wrote is not shown, as the facts do not agree";
    problems.add(new Problem("claim-contradicted", source, 0, message, wrong));
  }
}
