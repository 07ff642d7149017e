package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.RfcNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text says, in English or Japanese, that a document updates or obsoletes RFCs. */
final class Relations {

  /** What is said of the RFCs. */
  enum Verb {
    UPDATES("updates"),
    OBSOLETES("obsoletes"),
    UPDATED_BY("updatedBy"),
    OBSOLETED_BY("obsoletedBy");

    private final String attribute;

    Verb(String attribute) {
      this.attribute = attribute;
    }

    /** The attribute of an RFC that has them. */
    String attribute() {
      return attribute;
    }
  }

  /**
   * One such statement.
   *
   * @param actor the document that does it, if it is named before and is not the one the text is
   *     about
   */
  record Relation(Verb verb, Optional<Mention> actor, List<Mention> targets) {}

  /** As far as this a text is searched for the verb, so that the time stays linear. */
  private static final int REACH = 100;

  private static final Pattern BETWEEN =
      Pattern.compile("[ ,、/・&とや「」]{0,4}(?:and|or|および|及び)?[ ,]{0,2}");

  private static final Pattern VERB_BEFORE =
      Pattern.compile(
          "(?i)(?<![A-Za-z0-9])(?:(updat(?:es|ing|e)|obsolet(?:es|ing|e)|replac(?:es|ing))"
              + "(?::? (?:both |the |sections? [\\d.,]{1,12} (?:of|in) )?)"
              + "|(updated|obsoleted|replaced) by )$");

  private static final Pattern VERB_AFTER =
      Pattern.compile(
          "(?:\\([^()\\n]{0,80}\\))? ?\\)? ?(?:(?:を|の)(?:一部を?)?|(により|によって)、?) ?"
              + "(更新|改訂|廃止|置き換え)");

  private static final Pattern ACTOR_GAP =
      Pattern.compile(
          "(?:\\([^()\\n]{0,80}\\))? ?(?:(?:は|が)、? ?|(?:is |was |also |has been |which )?)");

  private final String text;
  private final List<Mention> mentions;

  private Relations(String text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  static List<Relation> in(String text, List<Mention> mentions) {
    return new Relations(text, mentions).read();
  }

  private List<Relation> read() {
    List<Relation> all = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      int end = i + 1;
      while (end < mentions.size() && joined(mentions.get(end - 1), mentions.get(end))) {
        end++;
      }
      if (mentions.get(i).reference() instanceof RfcNumber) {
        Optional<Mention> before = i > 0 ? Optional.of(mentions.get(i - 1)) : Optional.empty();
        relation(before, mentions.subList(i, end)).ifPresent(all::add);
      }
      i = end;
    }
    return all;
  }

  private boolean joined(Mention a, Mention b) {
    int gap = a.end();
    int next = b.start();
    return b.reference() instanceof RfcNumber
        && next - gap <= 12
        && BETWEEN.matcher(text).region(gap, next).matches();
  }

  private Optional<Relation> relation(Optional<Mention> before, List<Mention> group) {
    int start = group.get(0).start();
    int end = group.get(group.size() - 1).end();
    Matcher verb = VERB_BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
    if (verb.find()) {
      Verb said = verb.group(2) == null ? active(verb.group(1)) : passive(verb.group(2));
      return Optional.of(new Relation(said, actor(before, verb.start()), List.copyOf(group)));
    }
    Matcher after = VERB_AFTER.matcher(text).region(end, Math.min(text.length(), end + REACH));
    if (after.lookingAt()) {
      Verb said = after.group(1) == null ? active(after.group(2)) : passive(after.group(2));
      return Optional.of(new Relation(said, actor(before, start), List.copyOf(group)));
    }
    return Optional.empty();
  }

  private Optional<Mention> actor(Optional<Mention> before, int until) {
    return before.filter(
        mention ->
            mention.end() <= until
                && until - mention.end() <= REACH
                && ACTOR_GAP.matcher(text).region(mention.end(), until).matches());
  }

  private static Verb active(String word) {
    return isUpdate(word) ? Verb.UPDATES : Verb.OBSOLETES;
  }

  private static Verb passive(String word) {
    return isUpdate(word) ? Verb.UPDATED_BY : Verb.OBSOLETED_BY;
  }

  private static boolean isUpdate(String word) {
    char first = word.charAt(0);
    return first == 'u' || first == 'U' || first == '更' || first == '改';
  }
}
