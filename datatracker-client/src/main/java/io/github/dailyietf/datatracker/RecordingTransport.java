package io.github.dailyietf.datatracker;

import java.util.List;
import okhttp3.HttpUrl;

/**
 * Puts what another one brings into a snapshot; also what is known not to exist. Thread-safe.
 *
 * @param source what is asked
 */
record RecordingTransport(Transport source, Recording recording, Time time) implements Transport {

  @Override
  public Answer fetch(HttpUrl url, String accept, Deadline deadline) {
    int gaps = deadline.gaps();
    try {
      Answer answer = source.fetch(url, accept, deadline);
      if (deadline.gaps() == gaps) {
        recording.add(new SnapshotRecord(url, 200, answer), time.now());
      }
      return answer;
    } catch (DatatrackerException e) {
      if (e.status().orElse(0) == 404 && e.bare()) {
        Answer nothing = new Answer(url, "", new byte[0]);
        recording.add(new SnapshotRecord(url, 404, nothing), time.now());
      }
      throw e;
    }
  }

  @Override
  public List<Gap> gaps() {
    return source.gaps();
  }
}
