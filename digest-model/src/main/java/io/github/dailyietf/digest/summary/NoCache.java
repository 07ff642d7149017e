package io.github.dailyietf.digest.summary;

import java.util.Optional;

/** Keeps nothing. */
enum NoCache implements AnswerCache {
  INSTANCE;

  @Override
  public Optional<String> get(String key) {
    return Optional.empty();
  }

  @Override
  public void put(String key, String text) {}
}
