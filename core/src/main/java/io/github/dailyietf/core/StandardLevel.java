package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * The level of an RFC, reached or intended (RFC 2026, RFC 6410). An open set: a slug that is not
 * known here is kept.
 *
 * @param slug the Datatracker's key: {@code ps}, {@code ds}, {@code std}, {@code bcp}, {@code inf},
 *     {@code exp}, {@code hist} or {@code unkn}
 */
public record StandardLevel(String slug) {

  /** Proposed Standard. */
  public static final StandardLevel PROPOSED_STANDARD = new StandardLevel("ps");

  /** Draft Standard, in use until RFC 6410. */
  public static final StandardLevel DRAFT_STANDARD = new StandardLevel("ds");

  /** Internet Standard. */
  public static final StandardLevel INTERNET_STANDARD = new StandardLevel("std");

  /** Best Current Practice. */
  public static final StandardLevel BEST_CURRENT_PRACTICE = new StandardLevel("bcp");

  /** Informational. */
  public static final StandardLevel INFORMATIONAL = new StandardLevel("inf");

  /** Experimental. */
  public static final StandardLevel EXPERIMENTAL = new StandardLevel("exp");

  /** Historic. */
  public static final StandardLevel HISTORIC = new StandardLevel("hist");

  /** Old RFCs whose level nobody recorded. */
  public static final StandardLevel UNKNOWN = new StandardLevel("unkn");

  private static final List<StandardLevel> KNOWN =
      List.of(
          PROPOSED_STANDARD,
          DRAFT_STANDARD,
          INTERNET_STANDARD,
          BEST_CURRENT_PRACTICE,
          INFORMATIONAL,
          EXPERIMENTAL,
          HISTORIC,
          UNKNOWN);

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public StandardLevel {
    Slug.check(slug);
  }

  /**
   * The level of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StandardLevel of(String slug) {
    return new StandardLevel(slug);
  }

  /**
   * Reads a level as announcements and the RFC index name it: {@code Proposed Standard}, {@code a
   * Proposed Standard Protocol}, {@code BEST CURRENT PRACTICE}, {@code BCP}, {@code Informational
   * RFC}, {@code an Experimental RFC}, {@code Standard} ... Any other words become a slug of their
   * own.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static StandardLevel parse(String text) {
    String words = bare(text);
    for (StandardLevel level : KNOWN) {
      if (words.equalsIgnoreCase(level.label()) || words.equalsIgnoreCase(level.slug)) {
        return level;
      }
    }
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "standard", "full standard" -> INTERNET_STANDARD;
      case "best current practices" -> BEST_CURRENT_PRACTICE;
      default -> new StandardLevel(Slug.of(words));
    };
  }

  /** Without the article in front and the noun behind. */
  private static String bare(String text) {
    String words = Slug.words(text);
    for (String article : new String[] {"a ", "an "}) {
      if (words.regionMatches(true, 0, article, 0, article.length())) {
        words = words.substring(article.length()).strip();
      }
    }
    for (String noun : new String[] {" RFC", " Protocol", " document"}) {
      int end = words.length() - noun.length();
      if (end > 0 && words.regionMatches(true, end, noun, 0, noun.length())) {
        words = words.substring(0, end).strip();
      }
    }
    return words;
  }

  /** True for the three levels of the standards track: Proposed, Draft and Internet Standard. */
  public boolean standardsTrack() {
    return equals(PROPOSED_STANDARD) || equals(DRAFT_STANDARD) || equals(INTERNET_STANDARD);
  }

  /** The name for people: {@code Proposed Standard}; the slug where none is known. */
  public String label() {
    return switch (slug) {
      case "ps" -> "Proposed Standard";
      case "ds" -> "Draft Standard";
      case "std" -> "Internet Standard";
      case "bcp" -> "Best Current Practice";
      case "inf" -> "Informational";
      case "exp" -> "Experimental";
      case "hist" -> "Historic";
      case "unkn" -> "Unknown";
      default -> slug;
    };
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
