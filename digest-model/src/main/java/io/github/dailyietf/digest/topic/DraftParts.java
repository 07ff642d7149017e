package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.DraftName;
import java.util.Optional;
import java.util.Set;

/**
 * What the pieces of a draft's name mean by custom: who owns it, which group it is for, and what it
 * is about.
 *
 * @param owner {@code ietf}, {@code irtf} ... or somebody's surname: {@code liu}
 * @param group the piece after the owner, which often is a group's acronym: {@code rtgwg}
 * @param topic the rest, the group included if it is nobody's for sure: {@code agent-gateway}
 */
record DraftParts(String owner, Optional<String> group, String topic) {

  private static final Set<String> BODIES =
      Set.of("ietf", "irtf", "iab", "iesg", "ise", "editorial", "rfced", "rfc", "iana", "isoc");

  static DraftParts of(DraftName name) {
    String rest = name.value().substring("draft-".length());
    int first = rest.indexOf('-');
    if (first < 0) {
      return new DraftParts(rest, Optional.empty(), "");
    }
    String owner = rest.substring(0, first);
    String after = rest.substring(first + 1);
    int second = after.indexOf('-');
    if (second < 0) {
      return new DraftParts(owner, Optional.empty(), after);
    }
    String group = after.substring(0, second);
    String topic = after.substring(second + 1);
    return new DraftParts(owner, Optional.of(group), ownedByBody(owner) ? topic : after);
  }

  /** True if a group or body owns the draft by its name, so that the owner is nobody's surname. */
  boolean ofGroup() {
    return ownedByBody(owner);
  }

  private static boolean ownedByBody(String owner) {
    return BODIES.contains(owner);
  }
}
