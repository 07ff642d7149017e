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
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

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
  @Nullable Owner get(Lines lines, int from, int end, boolean flag) {
    return slots.get(slot(lines, from, end, flag)).get(lines.data(), from, end);
  }

  void put(Lines lines, int from, int end, boolean flag, Owner owner) {
    slots.get(slot(lines, from, end, flag)).put(lines.data(), from, end, owner);
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
    return (int) (hash >>> 58) * 2 + (flag ? 1 : 0);
  }
}
