package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.timeline.Relatives;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The older names of documents and their companions of the day, linked, by their histories. */
final class DayRelatives {

  /** Stands where the links come; no phrase has it, since it is no character. */
  private static final String PLACE = "\uffff";

  private final Words words;
  private final Map<DocumentReference, Relatives> relatives;
  private final Map<DocumentReference, String> ids = new HashMap<>();

  /** What stands on no page with others. */
  DayRelatives(Words words, Digest digest) {
    this.words = words;
    this.relatives = Relatives.of(digest);
  }

  /** What stands in this part. */
  DayRelatives(Words words, Part part) {
    this(words, part.digest());
    part.drafts().forEach(entry -> ids.put(entry.draft().name(), DraftItem.id(entry)));
    part.rfcs().forEach(entry -> ids.put(entry.rfc().number(), RfcItem.id(entry)));
  }

  /** The older names of a draft without its revision, or of an RFC. */
  List<DocumentReference> ancestors(DocumentReference document) {
    return Optional.ofNullable(relatives.get(document)).map(Relatives::ancestors).orElse(List.of());
  }

  /** Adds a remark for each kind of relatives that the document has. */
  void tell(DocumentReference document, Inlines line) {
    Relatives all = relatives.get(document);
    if (all != null) {
      tell(Phrase.EARLIER_NAMES, all.ancestors(), line);
      List<DocumentReference> others =
          all.companions().stream().filter(other -> !all.ancestors().contains(other)).toList();
      tell(Phrase.SAME_STORY, others, line);
    }
  }

  private void tell(Phrase phrase, List<DocumentReference> documents, Inlines line) {
    String text = words.say(phrase, "documents", PLACE);
    if (documents.isEmpty() || text.isBlank()) {
      return;
    }
    String[] around = text.split(PLACE, 2);
    line.separator(words.say(Phrase.FACT_SEPARATOR)).text(around[0]);
    if (around.length < 2) {
      return;
    }
    if (!CleanText.of(around[0]).isEmpty()) {
      line.separator(around[0].endsWith(" ") ? " " : "");
    }
    for (DocumentReference document : documents) {
      Optional<String> id = Optional.ofNullable(ids.get(document));
      line.document(document.toString(), document.datatrackerUrl().toString(), id);
      line.separator(words.say(Phrase.LIST_SEPARATOR));
    }
    line.separator(around[1].startsWith(" ") ? " " : "").text(around[1]);
  }
}
