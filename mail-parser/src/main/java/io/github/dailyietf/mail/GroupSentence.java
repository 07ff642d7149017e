package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupBuilder;
import io.github.dailyietf.core.GroupType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which group a document belongs to, from the sentence that says so. */
final class GroupSentence {

  private static final String WORK_ITEM = " a work item of the ";
  private static final String THIS_DRAFT = "This draft is";
  private static final String PRODUCT = "This document is a product of the ";
  private static final String WORKING_GROUP = " Working Group";
  private static final String RESEARCH_GROUP = " Research Group";

  private GroupSentence() {}

  /**
   * The group in {@code This draft is a work item of the ... of the IETF.}, or null if the opening
   * of an announcement has no such sentence.
   *
   * @param opening the opening paragraph, white space collapsed
   * @param typeWordMayBeMissing true if a final {@code Working Group} can be part of the name, as
   *     in the mails of February 2016 to July 2017
   */
  static @Nullable Group workItem(String opening, boolean typeWordMayBeMissing) {
    int sentence = opening.indexOf(WORK_ITEM);
    if (sentence < 0) {
      return null;
    }
    // Since 2022 "This Internet-Draft is" or "It is", and the acronym.
    boolean acronym = !opening.startsWith(THIS_DRAFT, sentence - THIS_DRAFT.length());
    String rest = opening.substring(sentence + WORK_ITEM.length());
    return inBody(rest, typeWordMayBeMissing, acronym);
  }

  /** The group with its type as the last word of its name, as in {@code Path Awareness RG}. */
  static Group withoutType(Group group) {
    if (group.type().isEmpty()) {
      return group;
    }
    String name = group.name() + " " + group.type().get().label();
    return Group.builder().from(group).name(name).type(Optional.empty()).build();
  }

  /**
   * The group in {@code This document is a product of the ... of the IETF.}, or null if the
   * paragraph is no such sentence or names no group.
   */
  static @Nullable Group product(String paragraph) {
    if (!isProduct(paragraph)) {
      return null;
    }
    return inBody(paragraph.substring(PRODUCT.length()), false, false);
  }

  /** True if the whole paragraph is the sentence that the RFC Editor adds behind an abstract. */
  static boolean isProduct(String paragraph) {
    if (paragraph.equals("This document is a product of the IRTF.")
        || paragraph.equals("This document is a product of the IETF.")) {
      return true;
    }
    return paragraph.startsWith(PRODUCT)
        && isOneSentence(paragraph)
        && (paragraph.endsWith(" of the IETF.")
            || paragraph.endsWith(" of the IRTF.")
            || paragraph.endsWith("Internet Architecture Board.")
            || paragraph.endsWith("Internet Engineering Steering Group.")
            || paragraph.endsWith(" Working Group.")
            || paragraph.endsWith(" Research Group."));
  }

  /** True if every full stop before the last is that of an initial, as in {@code P. Internet}. */
  private static boolean isOneSentence(String paragraph) {
    int stop = paragraph.indexOf(". ");
    while (stop > 1 && paragraph.charAt(stop - 2) == ' ' && isCapital(paragraph.charAt(stop - 1))) {
      stop = paragraph.indexOf(". ", stop + 1);
    }
    return stop < 0;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Reads {@code <name> (<ACRONYM>) <type> of the <body>.} in all its eras. */
  private static @Nullable Group inBody(
      String text, boolean typeWordMayBeMissing, boolean withAcronym) {
    int ietf = text.indexOf(" of the IETF.");
    int irtf = text.indexOf(" of the IRTF.");
    int end = ietf < 0 || irtf >= 0 && irtf < ietf ? irtf : ietf;
    if (end < 0) {
      return null;
    }
    GroupBuilder group = Group.builder().organization(end == irtf ? "IRTF" : "IETF");
    String name = text.substring(0, end).strip();
    int close = name.lastIndexOf(')');
    int open = name.lastIndexOf('(', close);
    if (withAcronym && open > 0 && isWord(name, open + 1, close)) {
      String type = name.substring(close + 1).strip();
      if (!type.isEmpty()) {
        group.type(GroupType.parse(type));
      }
      group.acronym(name.substring(open + 1, close).toLowerCase(Locale.ROOT));
      return group.name(name.substring(0, open).strip()).build();
    }
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    if (space > 0 && isShortType(last)) {
      return group.type(GroupType.parse(last)).name(name.substring(0, space)).build();
    }
    if (!typeWordMayBeMissing) {
      for (String words : new String[] {WORKING_GROUP, RESEARCH_GROUP}) {
        if (name.endsWith(words) && name.length() > words.length()) {
          group.type(GroupType.parse(words));
          return group.name(name.substring(0, name.length() - words.length())).build();
        }
      }
    }
    return group.name(name).build();
  }

  private static boolean isWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) <= ' ') {
        return false;
      }
    }
    return from < to;
  }

  /** The short names of group types that the Datatracker puts behind a name. */
  private static boolean isShortType(String word) {
    return switch (word) {
      case "WG", "RG", "AG", "RAG", "BOF", "Team", "Program", "Area", "IAB", "ISE", "Directorate" ->
          true;
      default -> false;
    };
  }
}
