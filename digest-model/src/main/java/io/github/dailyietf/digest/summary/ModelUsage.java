package io.github.dailyietf.digest.summary;

/**
 * What a model was asked for so far; characters are UTF-16 code units.
 *
 * @param calls questions that were put, those that failed included
 * @param charactersSent the length of all questions
 * @param charactersReceived the length of all answers
 * @param fromCache texts that were taken from the cache
 * @param cacheFailures how often the cache could not be read or written
 */
public record ModelUsage(
    int calls, long charactersSent, long charactersReceived, int fromCache, int cacheFailures) {

  static final ModelUsage NONE = new ModelUsage(0, 0, 0, 0, 0);

  ModelUsage called(int sent) {
    return new ModelUsage(
        calls + 1, charactersSent + sent, charactersReceived, fromCache, cacheFailures);
  }

  ModelUsage answered(int received) {
    return new ModelUsage(
        calls, charactersSent, charactersReceived + received, fromCache, cacheFailures);
  }

  ModelUsage cached() {
    return new ModelUsage(calls, charactersSent, charactersReceived, fromCache + 1, cacheFailures);
  }

  ModelUsage cacheFailed() {
    return new ModelUsage(calls, charactersSent, charactersReceived, fromCache, cacheFailures + 1);
  }
}
