package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads out of an abstract which RFCs its document would update or make obsolete. Careful rather
 * than complete: the document must be the subject of the sentence and the RFC must follow the verb
 * closely.
 */
final class ProposedChanges {

  /**
   * A change that the text announces.
   *
   * @param text the words from the verb to the reference
   */
  record Change(RelationKind kind, DocumentReference reference, String text) {}

  private static final Map<String, RelationKind> VERBS =
      Map.of(
          "updates", RelationKind.UPDATES,
          "update", RelationKind.UPDATES,
          "updating", RelationKind.UPDATES,
          "obsoletes", RelationKind.OBSOLETES,
          "obsolete", RelationKind.OBSOLETES,
          "obsoleting", RelationKind.OBSOLETES,
          "replaces", RelationKind.REPLACES,
          "replace", RelationKind.REPLACES,
          "replacing", RelationKind.REPLACES);

  private static final Map<String, RelationKind> PASSIVES =
      Map.of(
          "updated", RelationKind.UPDATES,
          "obsoleted", RelationKind.OBSOLETES,
          "replaced", RelationKind.REPLACES);

  private static final Set<String> SELF =
      Set.of("document", "memo", "draft", "specification", "note", "revision", "rfc", "text");

  /** Between subject and verb they begin a clause with another subject, or deny. */
  private static final Set<String> OTHER_SUBJECT =
      Set.of("that", "which", "how", "whether", "if", "where", "when", "why", "not", "neither");

  /** Between verb and reference they tell that the reference is something else. */
  private static final Set<String> DETOUR =
      Set.of(
          "to", "with", "by", "using", "based", "from", "as", "which", "that", "through", "via",
          "see", "per", "than", "so", "because", "since", "after", "before", "similar");

  /** Between two references of one list. */
  private static final Set<String> LIST =
      Set.of("and", "or", "of", "the", "rfc", "rfcs", "section", "sections", "both", "in", "also");

  private static final int NEAR = 10;

  private final String text;
  private final Words words;
  private final List<DocumentReference.Mention> mentions;
  private final List<Change> changes = new ArrayList<>();

  private ProposedChanges(String text, Words words) {
    this.text = text;
    this.words = words;
    this.mentions = DocumentReference.mentionsIn(text);
  }

  static List<Change> in(String text) {
    // Most abstracts change nothing; looking for pieces of the verbs spares reading their words.
    if (!text.contains("pdat") && !text.contains("bsolet") && !text.contains("eplac")) {
      return List.of();
    }
    Words words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      if (VERBS.containsKey(words.word(i)) || PASSIVES.containsKey(words.word(i))) {
        return new ProposedChanges(text, words).read();
      }
    }
    return List.of();
  }

  private List<Change> read() {
    int sentence = 0;
    int mention = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && endsSentence(i - 1)) {
        sentence = i;
      }
      while (mention < mentions.size() && mentions.get(mention).start() < words.start(i)) {
        mention++;
      }
      RelationKind active = VERBS.get(words.word(i));
      if (active != null && subjectBefore(i, sentence, mention)) {
        following(active, i, mention);
      }
      RelationKind passive = PASSIVES.get(words.word(i));
      if (passive != null && byThis(i)) {
        preceding(passive, i, sentence, mention);
      }
    }
    return changes;
  }

  /** True if the text between this word and the next ends a sentence. */
  private boolean endsSentence(int word) {
    int end = words.start(word + 1);
    boolean stop = false;
    for (int i = words.end(word); i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';') {
        stop = true;
      } else if (stop && Character.isWhitespace(c)) {
        return true;
      } else if (c == '\n' && i + 1 < end && text.charAt(i + 1) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** True if the document itself does what the verb says. */
  private boolean subjectBefore(int verb, int sentence, int mention) {
    boolean afterAnd = verb > sentence && words.word(verb - 1).equals("and");
    for (int i = verb - 1; i >= sentence; i--) {
      String word = words.word(i);
      if (OTHER_SUBJECT.contains(word)) {
        return false;
      }
      boolean self = i + 1 < words.size() && SELF.contains(words.word(i + 1));
      if (word.equals("this") && self
          || word.equals("the") && self && i == sentence
          || word.equals("it") && i == sentence) {
        boolean otherBetween = mention > 0 && mentions.get(mention - 1).start() > words.start(i);
        return !otherBetween || afterAnd;
      }
    }
    return false;
  }

  private void following(RelationKind kind, int verb, int firstMention) {
    int at = verb + 1;
    boolean first = true;
    for (int m = firstMention; m < mentions.size(); m++) {
      DocumentReference.Mention mention = mentions.get(m);
      if (!reaches(at, mention.start(), first)) {
        return;
      }
      add(kind, mention.reference(), words.start(verb), mention.end());
      while (at < words.size() && words.start(at) < mention.end()) {
        at++;
      }
      first = false;
    }
  }

  /** True if nothing between a word and a place in the text leads away. */
  private boolean reaches(int from, int to, boolean first) {
    int brackets = 0;
    for (int i = from; i < words.size(); i++) {
      if (i > from && i > 0 && endsSentence(i - 1) || i == from && endsSentence(i - 1)) {
        return false;
      }
      for (int c = words.end(i - 1); c < Math.min(to, words.start(i)); c++) {
        brackets += text.charAt(c) == '(' ? 1 : text.charAt(c) == ')' ? -1 : 0;
      }
      if (words.start(i) >= to) {
        return true;
      }
      String word = words.word(i);
      boolean number = word.chars().allMatch(Character::isDigit);
      if (first
          ? i - from >= NEAR || DETOUR.contains(word)
          : brackets <= 0 && !number && !LIST.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean byThis(int verb) {
    return verb + 3 < words.size()
        && words.word(verb + 1).equals("by")
        && words.word(verb + 2).equals("this")
        && SELF.contains(words.word(verb + 3));
  }

  private void preceding(RelationKind kind, int verb, int sentence, int mention) {
    int nearest = Math.max(sentence, verb - 4);
    for (int m = mention - 1; m >= 0; m--) {
      if (mentions.get(m).end() <= words.start(sentence)
          || mentions.get(m).end() <= words.start(nearest)) {
        return;
      }
      add(kind, mentions.get(m).reference(), mentions.get(m).start(), words.end(verb));
      return;
    }
  }

  private void add(RelationKind verb, DocumentReference reference, int start, int end) {
    boolean draft = reference instanceof DraftName || reference instanceof DraftVersion;
    if (draft && !verb.equals(RelationKind.REPLACES)) {
      return;
    }
    RelationKind kind =
        verb.equals(RelationKind.REPLACES) && !draft ? RelationKind.OBSOLETES : verb;
    changes.add(new Change(kind, reference, Words.withBlanks(text.substring(start, end))));
  }
}
