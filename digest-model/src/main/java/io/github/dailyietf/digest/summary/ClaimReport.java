package io.github.dailyietf.digest.summary;

import java.util.List;
import java.util.function.Function;

/**
 * What a {@link ClaimCheck} found in a text.
 *
 * @param text the text
 * @param claims what it claims, in its order
 */
public record ClaimReport(String text, List<Claim> claims) {

  /** Copies the list. */
  public ClaimReport {
    claims = List.copyOf(claims);
  }

  /** How many claims there are of each verdict, in one line, without the text. */
  @Override
  public String toString() {
    return "claims (contradicted: "
        + contradicted().size()
        + ", unknown: "
        + unknown().size()
        + ", supported: "
        + supported().size()
        + ")";
  }

  /** What a fact says otherwise. */
  public List<Claim> contradicted() {
    return with(Claim.Verdict.CONTRADICTED);
  }

  /** What no fact says anything to. */
  public List<Claim> unknown() {
    return with(Claim.Verdict.UNKNOWN);
  }

  /** What a fact says too. */
  public List<Claim> supported() {
    return with(Claim.Verdict.SUPPORTED);
  }

  /** True if nothing is contradicted; there may be claims that nothing is known of. */
  public boolean sound() {
    return claims.stream().noneMatch(claim -> claim.verdict() == Claim.Verdict.CONTRADICTED);
  }

  private List<Claim> with(Claim.Verdict verdict) {
    return claims.stream().filter(claim -> claim.verdict() == verdict).toList();
  }

  /**
   * The text with a remark in brackets behind each claim that is contradicted or unknown: {@code 7件
   * [contradicted: the day has 6 drafts]}.
   */
  public String annotated() {
    return rewritten(
        claim ->
            switch (claim.verdict()) {
              case SUPPORTED -> claim.text();
              case CONTRADICTED -> claim.text() + " [contradicted: " + claim.explanation() + "]";
              case UNKNOWN -> claim.text() + " [unknown: " + claim.explanation() + "]";
            });
  }

  /**
   * The text with the right number in place of each wrong one, where exactly one is right. Nothing
   * but numbers, identifiers and marks is changed; other wrong claims stay, so check again.
   */
  public String repaired() {
    return rewritten(
        claim ->
            claim.verdict() == Claim.Verdict.CONTRADICTED
                ? claim
                    .replacement()
                    .map(right -> inTheStyleOf(claim.text(), right))
                    .orElse(claim.text())
                : claim.text());
  }

  private String rewritten(Function<Claim, String> words) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Claim claim : claims) {
      out.append(text, at, claim.start()).append(words.apply(claim));
      at = claim.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  /** Full-width digits for full-width digits. */
  private static String inTheStyleOf(String wrong, String right) {
    if (wrong.chars().noneMatch(c -> c >= '\uff10' && c <= '\uff19')) {
      return right;
    }
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < right.length(); i++) {
      char c = right.charAt(i);
      wide.append(Compact.isDigit(c) ? (char) (c - '0' + '\uff10') : c);
    }
    return wide.toString();
  }
}
