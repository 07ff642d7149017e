package io.github.dailyietf.datatracker;

/**
 * A request that a client would send.
 *
 * @param what the address of one that is certain; of another the list, and by what it is asked
 * @param keys about how many names or numbers it asks, or 0 if it asks for a whole list
 * @param certain whether it is sent whatever the answers to others are; what is not depends on them
 */
public record PlannedRequest(String what, int keys, boolean certain) {

  @Override
  public String toString() {
    return (certain ? "certain   " : "possible  ") + what;
  }
}
