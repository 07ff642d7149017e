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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets through what models say if the facts of the digest agree. Not thread-safe. */
final class ClaimScreen {

  private final Digest digest;
  private final ClaimPolicy policy;
  private final ClaimCheck check;
  private final List<Problem> problems = new ArrayList<>();

  ClaimScreen(Digest digest, ClaimPolicy policy, Collection<Rfc> index) {
    this.digest = digest;
    this.policy = policy;
    this.check = ClaimCheck.builder(digest).rfcs(index).withoutModels().build();
  }

  Digest screened() {
    return new DigestAssembly()
        .from(digest)
        .drafts(digest.drafts().stream().map(this::of).toList())
        .rfcs(digest.rfcs().stream().map(this::of).toList())
        .texts(of(digest.texts()))
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
        .flatMap(text -> pass(text, Optional.of(document.reference())))
        .or(() -> Extracts.create().extract(document));
  }

  private DayTexts of(DayTexts texts) {
    Map<String, DayTexts> parts = new TreeMap<>();
    texts.parts().forEach((items, ofPart) -> parts.put(items, of(ofPart)));
    return DayTexts.builder()
        .opening(texts.opening().flatMap(this::of))
        .points(texts.points().flatMap(this::of))
        .summary(texts.summary().flatMap(this::of))
        .topics(texts.topics().stream().flatMap(this::of).toList())
        .editorial(texts.editorial().flatMap(this::of))
        .parts(parts)
        .build();
  }

  private Stream<Essay> of(Essay essay) {
    Summary title = Summary.builder().from(essay.body()).text(essay.title()).build();
    Optional<Summary> passed = of(title);
    return of(essay.body())
        .filter(text -> passed.isPresent())
        .map(text -> Essay.builder().from(essay).title(passed.get().text()).body(text).build())
        .stream();
  }

  private Optional<Summary> of(Summary text) {
    return pass(text, Optional.empty());
  }

  private Optional<Summary> pass(Summary text, Optional<DocumentReference> about) {
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
