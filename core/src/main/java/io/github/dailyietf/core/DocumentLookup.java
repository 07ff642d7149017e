package io.github.dailyietf.core;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where facts about documents come from besides the mail: the Datatracker, an index, a list in
 * memory. A digest asks it; this library's clients answer it.
 *
 * <pre>{@code
 * DocumentLookup lookup = DocumentLookup.of(draft, rfc).or(datatracker);
 * lookup.draft(DraftName.of("draft-ietf-quic-http"))   // Optional[InternetDraft ...]
 * }</pre>
 *
 * <p>One lookup may serve many threads: those of this library are safe for that, and others should
 * be. Implementations tell in their own documentation which exceptions a failing source throws; a
 * document that does not exist is empty, never an exception.
 */
public interface DocumentLookup {

  /** The newest revision of a draft, or empty if there is no such draft. */
  Optional<InternetDraft> draft(DraftName name);

  /** An RFC, or empty if there is none of this number. */
  Optional<Rfc> rfc(RfcNumber number);

  /**
   * The newest revisions of many drafts; what does not exist is absent. Sources that can answer
   * many names at once override this, others are asked one by one.
   */
  default Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
    Map<DraftName, InternetDraft> found = new LinkedHashMap<>();
    for (DraftName name : names) {
      draft(name).ifPresent(draft -> found.put(name, draft));
    }
    return found;
  }

  /** Many RFCs; what does not exist is absent. See {@link #drafts}. */
  default Map<RfcNumber, Rfc> rfcs(Collection<RfcNumber> numbers) {
    Map<RfcNumber, Rfc> found = new LinkedHashMap<>();
    for (RfcNumber number : numbers) {
      rfc(number).ifPresent(rfc -> found.put(number, rfc));
    }
    return found;
  }

  /**
   * The address under which this source keeps what it knows of a document, so that a reader of a
   * digest can look it up; empty for a source without addresses, such as a list in memory. Costs no
   * request and does not tell whether the document exists.
   */
  default Optional<URI> address(DocumentReference document) {
    return Optional.empty();
  }

  /**
   * The sources that are asked in turn, each for what those before it do not know: this one alone,
   * or all of {@link #or}. Who asks them one by one learns which of them answered.
   */
  default List<DocumentLookup> sources() {
    return List.of(this);
  }

  /**
   * What this source was not asked since it was made, though its answers may look complete: a
   * budget was spent, or nothing was kept. Empty for sources that say all they know.
   */
  default List<Problem> gaps() {
    return List.of();
  }

  /** Asks this source, and the other one for what this one does not know. */
  default DocumentLookup or(DocumentLookup other) {
    return new LookupChain(this, other);
  }

  /** A source that knows nothing. */
  static DocumentLookup none() {
    return of();
  }

  /** A source that knows these documents; of several revisions of a draft, the highest. */
  static DocumentLookup of(Document... documents) {
    return new KnownDocuments(List.of(documents));
  }

  /** A source that knows these documents; of several revisions of a draft, the highest. */
  static DocumentLookup of(Collection<? extends Document> documents) {
    return new KnownDocuments(documents);
  }
}
