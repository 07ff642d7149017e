package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.digest.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A draft or RFC of the day, as that which a line is about.
 *
 * @param document what is known of it
 * @param revisions the revisions of the day; none for an RFC
 * @param facts its facts
 */
record Subject(Document document, List<Revision> revisions, List<Fact> facts) {

  /** The name that its facts bear. */
  String name() {
    return document.reference().toString();
  }

  Optional<Fact> fact(String attribute) {
    return facts.stream().filter(fact -> fact.attribute().equals(attribute)).findFirst();
  }

  Optional<Fact> fact(String attribute, Object value) {
    return facts.stream()
        .filter(fact -> fact.attribute().equals(attribute))
        .filter(fact -> fact.value().equals(value.toString()))
        .findFirst();
  }

  boolean initial() {
    return revisions.contains(Revision.INITIAL);
  }

  /** True if the reference means it, whatever the revision. */
  boolean is(DocumentReference reference) {
    return document instanceof InternetDraft draft
        ? Knowledge.nameOf(reference).equals(Optional.<DraftName>of(draft.name()))
        : document.reference().equals(reference);
  }
}
