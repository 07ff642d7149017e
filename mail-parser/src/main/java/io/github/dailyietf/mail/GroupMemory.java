package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import java.util.ArrayList;
import java.util.List;
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

  private static final int SLOTS = 128;

  /** The name stands at the end of the paragraph; so many bytes of it choose the slot. */
  private static final int HASHED = 48;

  private final List<Remembered<Owner>> slots = new ArrayList<>(SLOTS);

  GroupMemory() {
    for (int i = 0; i < SLOTS; i++) {
      slots.add(new Remembered<>());
    }
  }

  /**
   * What these bytes say, or null if they are not remembered; with another flag they mean other.
   */
  @Nullable Owner get(byte[] data, int from, int end, boolean flag) {
    return slots.get(slot(data, from, end, flag)).get(data, from, end);
  }

  void put(byte[] data, int from, int end, boolean flag, Owner owner) {
    slots.get(slot(data, from, end, flag)).put(data, from, end, owner);
  }

  private static int slot(byte[] data, int from, int end, boolean flag) {
    int hash = 0;
    for (int i = Math.max(from, end - HASHED); i < end; i++) {
      hash = hash * 31 + data[i];
    }
    return ((hash ^ hash >>> 12) & (SLOTS / 2 - 1)) * 2 + (flag ? 1 : 0);
  }
}
