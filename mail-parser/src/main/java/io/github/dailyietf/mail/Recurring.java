package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/**
 * What follows from header fields that are the same in most mails of a list, worked out once. Not
 * thread-safe.
 */
final class Recurring {

  private @Nullable String lastFrom;
  private Sender lastSender = Sender.UNKNOWN;
  private @Nullable String lastList;
  private @Nullable String lastListId;

  /** Who sends, by the From field. */
  Sender sender(@Nullable String from) {
    if (from != null && from.equals(lastFrom)) {
      return lastSender;
    }
    Sender sender = Sender.of(from);
    if (from != null && from.length() <= Remembered.LONGEST) {
      lastSender = sender;
      lastFrom = from;
    }
    return sender;
  }

  /** The identifier in a List-Id field. */
  @Nullable String listId(@Nullable String list) {
    if (list == null) {
      return null;
    }
    if (list.equals(lastList)) {
      return lastListId;
    }
    String listId = CommonFields.inBrackets(list);
    if (list.length() <= Remembered.LONGEST) {
      lastListId = listId;
      lastList = list;
    }
    return listId;
  }
}
