package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.Document;
import java.util.Optional;

/**
 * Decides which family of topics a document belongs to: a table of terms, or any lambda.
 *
 * <pre>{@code
 * Classifier classifier = document ->
 *     document.title().contains("YANG")
 *         ? Optional.of(Classification.of(Family.of("yang")))
 *         : Classifier.standard().classify(document);
 * }</pre>
 *
 * <p>A digest calls it once for each draft and RFC on the thread that builds the digest. To keep
 * digests the same for the same mails it should look at nothing but the document.
 */
@FunctionalInterface
public interface Classifier {

  /** The family of the document; empty if none fits. */
  Optional<Classification> classify(Document document);

  /** The classifier of {@link TopicTable#standard}. */
  static Classifier standard() {
    return TopicTable.standard();
  }
}
