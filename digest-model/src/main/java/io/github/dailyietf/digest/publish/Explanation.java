package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.UtcDay;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Why an item belongs to a day.
 *
 * @param day the day
 * @param state how far the day got
 * @param item the item as the day has it
 * @param number its number, if it is a draft
 * @param part the part of the day it was published in; empty for what is not numbered, came late or
 *     is of an open day
 */
public record Explanation(
    UtcDay day, DayState state, LedgerItem item, OptionalInt number, OptionalInt part) {

  Explanation(UtcDay day, DayState state, LedgerItem item, LedgerDay in) {
    this(day, state, item, in.number(item.id()), in.part(item.id()));
  }

  /** True if it came after the day was published. */
  public boolean late() {
    return item.addedAt().isPresent();
  }

  /** The explanation in Japanese if that is the language, else in English. */
  public String say(Locale language) {
    return language.getLanguage().equals("ja") ? japanese() : english();
  }

  private String english() {
    StringBuilder out = new StringBuilder(item.id());
    out.append(" belongs to ").append(day).append(": its first mail");
    out.append(" was sent at ").append(item.announcedAt()).append(" (UTC).");
    item.documentDate()
        .filter(date -> !date.toString().equals(day.toString()))
        .ifPresent(date -> out.append(" The document is dated ").append(date).append("."));
    if (number.isPresent()) {
      out.append(" Number ").append(number.getAsInt());
      part.ifPresent(in -> out.append(", part ").append(in));
      out.append('.');
    }
    item.addedAt().ifPresent(at -> out.append(" Added after publication, at ").append(at + "."));
    item.withdrawn().ifPresent(why -> out.append(" Withdrawn: ").append(why));
    return out.toString();
  }

  private String japanese() {
    StringBuilder out = new StringBuilder(item.id());
    out.append("は").append(day).append("の分です。最初のメールの送信時刻は");
    out.append(item.announcedAt()).append(" (UTC) です。");
    item.documentDate()
        .filter(date -> !date.toString().equals(day.toString()))
        .ifPresent(date -> out.append("文書に記載された日付は").append(date).append("です。"));
    if (number.isPresent()) {
      part.ifPresent(in -> out.append("第").append(in).append("部の"));
      out.append(number.getAsInt()).append("件目です。");
    }
    item.addedAt().ifPresent(at -> out.append("公開後の").append(at).append("に追加しました。"));
    item.withdrawn().ifPresent(why -> out.append("取り消しました。理由: ").append(why));
    return out.toString();
  }

  /** The explanation in English. */
  @Override
  public String toString() {
    return english();
  }
}
