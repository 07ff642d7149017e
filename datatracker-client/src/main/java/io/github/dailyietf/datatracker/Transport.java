package io.github.dailyietf.datatracker;

import java.util.List;
import okhttp3.HttpUrl;

/** Brings answers from addresses: over the network, or from where they were kept. Thread-safe. */
interface Transport {

  /** What the Datatracker's API and a few other pages send. */
  String JSON = "application/json";

  /**
   * The answer at this address.
   *
   * @param accept the wanted media type
   * @throws DatatrackerException if there is none, of whatever status
   */
  Answer fetch(HttpUrl url, String accept, Deadline deadline);

  /** What could not be answered though it was asked for, as long as that is no error. */
  default List<Gap> gaps() {
    return List.of();
  }

  /**
   * The body of what says that it is JSON.
   *
   * @throws DatatrackerException if there is none, of whatever status
   */
  default byte[] get(HttpUrl url, Deadline deadline) {
    Answer answer = fetch(url, JSON, deadline);
    if (!answer.saysJson()) {
      String type = answer.contentType().isEmpty() ? "of no type" : answer.contentType();
      throw DatatrackerException.unusable(url, 200, "it is " + type + ", not JSON");
    }
    return answer.body();
  }
}
