package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import org.jspecify.annotations.Nullable;

/**
 * The groups of announcements that were read before, by the bytes of their opening paragraphs: the
 * drafts of one group all say it in the same words. Not thread-safe.
 */
final class GroupMemory {

  /**
   * What an opening says.
   *
   * @param group null if it names none
   */
  record Owner(@Nullable Group group) {}

  /** More than there are groups at a time, each with and without the flag. */
  private static final int SLOTS = 512;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The name stands at the end of the paragraph; so many bytes of it choose the slot. */
  private static final int HASHED = 48;

  private final @Nullable Remembered<Owner>[] slots = slots();

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays cannot have type parameters
  private static @Nullable Remembered<Owner>[] slots() {
    return new Remembered[SLOTS];
  }

  /**
   * What these bytes say, or null if they are not remembered; with another flag they mean other.
   */
  @Nullable Owner get(Lines lines, int from, int end, boolean flag) {
    Remembered<Owner> slot = slots[slot(lines, from, end, flag)];
    return slot == null ? null : slot.get(lines.data(), from, end);
  }

  void put(Lines lines, int from, int end, boolean flag, Owner owner) {
    int i = slot(lines, from, end, flag);
    Remembered<Owner> slot = slots[i];
    if (slot == null) {
      slot = new Remembered<>();
      slots[i] = slot;
    }
    slot.put(lines.data(), from, end, owner);
  }

  private static int slot(Lines lines, int from, int end, boolean flag) {
    byte[] data = lines.data();
    int at = Math.max(from, end - HASHED);
    long hash = (long) end - at;
    if (end <= lines.wordsEnd()) {
      for (; at + 8 <= end; at += 8) {
        hash = (hash ^ Words.at(data, at)) * SPREAD;
      }
    }
    for (; at < end; at++) {
      hash = (hash ^ data[at]) * SPREAD;
    }
    return (int) (hash >>> 56) * 2 + (flag ? 1 : 0);
  }
}
