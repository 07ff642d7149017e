package io.github.dailyietf.digest;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.topic.Classification;
import io.github.dailyietf.digest.topic.HotTopics;
import io.github.dailyietf.digest.topic.Keyword;
import io.github.dailyietf.digest.topic.Relation;
import io.github.dailyietf.digest.topic.Window;
import java.util.Collection;
import java.util.Optional;

/** Finds what the documents of a digest are about. */
final class Topics {

  private final HotTopics settings;
  private final Collection<Problem> problems;

  Topics(HotTopics settings, Collection<Problem> problems) {
    this.settings = settings;
    this.problems = problems;
  }

  Optional<Classification> of(Document document) {
    try {
      return settings.classifier().classify(document);
    } catch (RuntimeException failure) {
      problems.add(
          new Problem(
              "classifier-failed",
              document.reference().toString(),
              0,
              "the document stands in no family",
              FailureText.of(failure)));
      return Optional.empty();
    }
  }

  /**
   * The digest with what its documents have in common. Each step needs what the one before gave.
   */
  static Digest complete(DigestAssembly assembly, HotTopics settings) {
    Digest entries = assembly.build();
    Optional<Window> window = settings.window();
    Digest related =
        assembly
            .keywords(Keyword.in(entries, settings.table()))
            .relations(Relation.in(entries))
            .baseline(window.map(days -> days.before(entries, settings.table())))
            .build();
    return assembly.hotTopics(settings.of(related)).build();
  }
}
