package io.github.dailyietf.digest.summary;

import java.util.Optional;

/** What becomes of a text that says something wrong. */
public enum ClaimPolicy {
  /** It stays, with a remark behind each claim that is contradicted or unknown. */
  ANNOTATE {
    @Override
    public Optional<String> apply(ClaimReport report) {
      return Optional.of(report.annotated());
    }
  },
  /**
   * Wrong numbers are replaced where exactly one is right; a text that says anything else wrong is
   * dropped.
   */
  REPAIR {
    @Override
    public Optional<String> apply(ClaimReport report) {
      boolean all = report.contradicted().stream().allMatch(c -> c.replacement().isPresent());
      return all ? Optional.of(report.repaired()) : Optional.empty();
    }
  },
  /** It is dropped. */
  REJECT {
    @Override
    public Optional<String> apply(ClaimReport report) {
      return report.sound() ? Optional.of(report.text()) : Optional.empty();
    }
  },
  /**
   * It is dropped, and so is one that names an RFC, a sub-series or a draft that nobody knows of: a
   * model may have made it up.
   */
  STRICT {
    @Override
    public Optional<String> apply(ClaimReport report) {
      return report.sound() && report.unknown().stream().noneMatch(ClaimPolicy::isDocument)
          ? Optional.of(report.text())
          : Optional.empty();
    }
  };

  private static boolean isDocument(Claim claim) {
    return switch (claim.kind()) {
      case RFC, SUB_SERIES, DRAFT -> true;
      default -> false;
    };
  }

  /** The text as it may appear, or empty if it may not. */
  public abstract Optional<String> apply(ClaimReport report);
}
