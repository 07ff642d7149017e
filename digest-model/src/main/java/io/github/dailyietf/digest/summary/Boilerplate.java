package io.github.dailyietf.digest.summary;

import java.util.List;
import java.util.Locale;

/** What stands in abstracts for editors, lawyers and reviewers, and says nothing of the matter. */
final class Boilerplate {

  private static final List<String> PHRASES =
      List.of(
          "latest revision of this draft",
          "status information for this document",
          "discussion of this document takes place",
          "discussion of this draft takes place",
          "discussion of this work",
          "source for this draft",
          "source for the draft",
          "issue tracker",
          "comments are solicited",
          "comments on this",
          "comments should be",
          "send comments",
          "send your comments",
          "provides information for the internet community",
          "protocol for the internet community",
          "practices for the internet community",
          "distribution of this memo is unlimited",
          "does not specify an internet standard",
          "not an internet standard",
          "published for informational purposes",
          "is submitted in full conformance",
          "internet-drafts are working documents",
          "internet-drafts are draft documents",
          "internet draft is in full conformance",
          "all rights reserved",
          "copyright (c)",
          "copyright \u00A9",
          "intellectual property",
          "patent or other ipr",
          "bcp 78",
          "key words \"must\"",
          "interpreted as described in",
          "product of the internet engineering task force",
          "received any formal review",
          "developed through the rough consensus",
          "for its consideration in the further evolution",
          "rfc editor",
          "rfc-editor",
          "editor's note",
          "editor\u2019s note",
          "editorial note",
          "ed. note",
          "ed note");

  private static final List<String> LAST =
      List.of(
          "note is to be removed",
          "section is to be removed",
          "to be removed before publi",
          "to be removed prior to publi",
          "to be removed by the rfc",
          "remove before publi",
          "remove this note");

  private static final List<String> NOTES =
      List.of(
          "note",
          "nb:",
          "ed:",
          "ed.",
          "editor",
          "rfc editor",
          "rfc-editor",
          "todo",
          "to do",
          "tbd",
          "fixme",
          "xxx",
          "open issue",
          "open question",
          "author",
          "question",
          "comment",
          "issue");

  private Boilerplate() {}

  /** A sentence that is left out. */
  static boolean is(String sentence) {
    String text = lower(sentence);
    return contains(text, PHRASES)
        || address(text)
        || text.codePoints().noneMatch(Character::isLetter);
  }

  /** A sentence that begins the notes at the end: nothing behind it belongs to the abstract. */
  static boolean endsAbstract(String sentence) {
    return contains(lower(sentence), LAST);
  }

  /** Whether brackets around this text hold a note of the authors to themselves. */
  static boolean note(String inBrackets) {
    String text = lower(inBrackets).strip();
    return NOTES.stream()
        .anyMatch(
            note ->
                text.startsWith(note)
                    && (text.length() == note.length()
                        || !Character.isLetterOrDigit(text.charAt(note.length()))
                        || note.equals("author")
                        || note.equals("question")));
  }

  private static boolean contains(String text, List<String> phrases) {
    return phrases.stream().anyMatch(text::contains);
  }

  /** An address alone. */
  private static boolean address(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 && text.contains("://");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
