package io.github.dailyietf.digest.summary;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Puts questions to a model within a limit, and keeps the account. Safe for many threads. */
final class Conversation {

  /** The answer to the longest question is shorter; more is not read. */
  private static final int LONGEST_ANSWER = 200_000;

  /** The model was not asked or gave nothing that can be read. */
  static final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean again;

    NoAnswer(String reason, boolean again) {
      super(reason);
      this.again = again;
    }

    NoAnswer(String reason, Throwable cause) {
      super(reason, cause);
      this.again = false;
    }

    String reason() {
      return Objects.requireNonNullElse(getMessage(), "");
    }

    /** Whether the answer was bad, and another may be better. */
    boolean again() {
      return again;
    }
  }

  private final ChatModel model;
  private final AnswerCache cache;
  private final int mostCalls;
  private final long mostCharacters;
  private ModelUsage usage = ModelUsage.NONE;

  Conversation(ChatModel model, AnswerCache cache, int mostCalls, long mostCharacters) {
    this.model = model;
    this.cache = cache;
    this.mostCalls = mostCalls;
    this.mostCharacters = mostCharacters;
  }

  synchronized ModelUsage usage() {
    return usage;
  }

  String ask(ChatModel.Prompt prompt) throws NoAnswer {
    charge(prompt.length());
    String answer;
    try {
      answer = Objects.requireNonNullElse(model.answer(prompt), "");
    } catch (IOException | RuntimeException e) {
      throw new NoAnswer("the model failed: " + e, e);
    }
    synchronized (this) {
      usage = usage.answered(answer.length());
    }
    if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
      throw new NoAnswer(answer.isBlank() ? "no answer" : "an answer far too long", true);
    }
    return answer;
  }

  /** Before the call, so that threads together do not pass the limit either. */
  private synchronized void charge(int characters) throws NoAnswer {
    if (usage.calls() >= mostCalls
        || usage.charactersSent() + usage.charactersReceived() + characters > mostCharacters) {
      throw new NoAnswer(
          "the limit of " + mostCalls + " calls and " + mostCharacters + " characters is reached",
          false);
    }
    usage = usage.called(characters);
  }

  Optional<String> cached(String key) {
    try {
      return cache.get(key);
    } catch (RuntimeException e) {
      cacheFailed();
      return Optional.empty();
    }
  }

  void keep(String key, String text) {
    try {
      cache.put(key, text);
    } catch (RuntimeException e) {
      // The text is paid for and good; the account tells that it could not be kept.
      cacheFailed();
    }
  }

  synchronized void foundInCache() {
    usage = usage.cached();
  }

  private synchronized void cacheFailed() {
    usage = usage.cacheFailed();
  }
}
