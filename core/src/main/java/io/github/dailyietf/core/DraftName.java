package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;

/**
 * The name of an Internet-Draft without its revision: {@code draft-ietf-quic-http}.
 *
 * <pre>{@code
 * DraftName.of("draft-ietf-quic-http")
 * DraftName.parse("Draft-IETF-quic-http-34.txt")   // the same name
 * }</pre>
 *
 * @param value lower-case letters, digits, {@code -}, {@code .}, {@code _} and {@code +}, beginning
 *     with {@code draft-}; what history really holds is wider than today's rules
 */
public record DraftName(String value) implements DocumentReference, Comparable<DraftName> {

  static final String PREFIX = "draft-";
  private static final int LONGEST = 250;

  /** A table, because whether a letter, a digit or a hyphen comes next cannot be foretold. */
  private static final boolean[] ALLOWED = new boolean[128];

  static {
    for (char c : "abcdefghijklmnopqrstuvwxyz0123456789-._+".toCharArray()) {
      ALLOWED[c] = true;
    }
  }

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if {@code value} is not a draft name as described above
   */
  public DraftName {
    if (!isName(value)) {
      throw new IllegalArgumentException("not the name of an Internet-Draft: " + value);
    }
  }

  /**
   * The draft of exactly this name: digits or an extension at its end belong to it. For names with
   * a revision there is {@link #parse}.
   *
   * @throws IllegalArgumentException if it is not a draft name
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DraftName of(String name) {
    return new DraftName(name);
  }

  /**
   * Reads a name as people and files write it: any case, with or without a revision and an
   * extension ({@code .txt}, {@code .ps}, {@code .pdf}, {@code .xml}, {@code .html}). Two digits
   * after the last hyphen are a revision; other numbers belong to the name, as in {@code
   * draft-example-sip-911}.
   *
   * @throws IllegalArgumentException if the text is not a draft name
   */
  public static DraftName parse(String text) {
    String name = FileName.withoutExtension(text.strip().toLowerCase(Locale.ROOT));
    int revision = FileName.revisionDash(name, Revision.USUAL_DIGITS);
    return new DraftName(revision < 0 ? name : name.substring(0, revision));
  }

  /** This draft at one revision. */
  public DraftVersion at(Revision revision) {
    return new DraftVersion(this, revision);
  }

  /** The draft's page in the Datatracker. */
  @Override
  public URI datatrackerUrl() {
    return URI.create(DATATRACKER + value + "/");
  }

  @Override
  public int compareTo(DraftName other) {
    return value.compareTo(other.value);
  }

  /** The name itself. */
  @Override
  @JsonValue
  public String toString() {
    return value;
  }

  static boolean isName(String text) {
    int length = text.length();
    if (!text.startsWith(PREFIX) || length == PREFIX.length() || length > LONGEST) {
      return false;
    }
    for (int i = PREFIX.length(); i < length; i++) {
      char c = text.charAt(i);
      if (c >= ALLOWED.length || !ALLOWED[c]) {
        return false;
      }
    }
    return FileName.endsName(text.charAt(length - 1));
  }
}
