package io.github.dailyietf.digest;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.summary.Extracts;
import io.github.dailyietf.digest.summary.Summarizer;
import io.github.dailyietf.digest.summary.Summary;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the summary of a document: a person's, else a model's, else an extract. */
final class Summaries {

  private static final Extracts EXTRACTS = Extracts.create();

  private final Map<DocumentReference, String> written;
  private final Optional<Summarizer> summarizer;
  private final Locale locale;
  private final Collection<Problem> problems;

  Summaries(
      Map<DocumentReference, String> written,
      Optional<Summarizer> summarizer,
      Locale locale,
      Collection<Problem> problems) {
    this.written = written;
    this.summarizer = summarizer;
    this.locale = locale;
    this.problems = problems;
  }

  Optional<Summary> of(Document document) {
    return written(document)
        .or(() -> asked(document))
        .or(() -> document.abstractText().flatMap(EXTRACTS::extract));
  }

  private Optional<Summary> written(Document document) {
    Optional<String> text = Optional.ofNullable(written.get(document.reference()));
    if (text.isEmpty() && document instanceof InternetDraft draft) {
      text = Optional.ofNullable(written.get(draft.name()));
    }
    return text.flatMap(words -> summary(words, Summary.Origin.HUMAN));
  }

  private Optional<Summary> asked(Document document) {
    try {
      return summarizer
          .flatMap(model -> model.summarize(document, locale))
          .flatMap(words -> summary(words, Summary.Origin.MODEL));
    } catch (RuntimeException failure) {
      problems.add(
          new Problem(
              "summary-failed",
              document.reference().toString(),
              0,
              "the abstract stands in for the summary",
              FailureText.of(failure)));
      return Optional.empty();
    }
  }

  private Optional<Summary> summary(String text, Summary.Origin origin) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(
            Summary.builder()
                .text(text.strip())
                .origin(origin)
                .language(locale.toLanguageTag())
                .build());
  }
}
