package io.github.dailyietf.digest;

import io.github.dailyietf.digest.summary.DayTexts;

/** Keeps the texts of a day out of its JSON if there are none. The mapper asks by equality. */
final class NoTexts {

  @Override
  public boolean equals(Object other) {
    return DayTexts.none().equals(other);
  }

  @Override
  public int hashCode() {
    return DayTexts.none().hashCode();
  }
}
