package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Document;
import java.util.Locale;
import java.util.Optional;

/**
 * Where summaries come from besides the abstract: any model, in one lambda.
 *
 * <pre>{@code
 * Digest.on(day).summaries((document, locale) -> Optional.of(model.chat(prompt(document, locale))))
 * }</pre>
 *
 * <p>A digest calls it once for each draft and RFC, one after the other, on the thread that builds
 * the digest. Its texts are marked as {@link Summary.Origin#MODEL}. Where it gives nothing or
 * throws, the extract of the abstract stands in, and a failure is noted in the {@link
 * io.github.dailyietf.digest.Report}.
 */
@FunctionalInterface
public interface Summarizer {

  /**
   * Plain text about the document in the language of the locale; empty or blank if there is nothing
   * to say. A bad summary is worse than none.
   */
  Optional<String> summarize(Document document, Locale locale);
}
