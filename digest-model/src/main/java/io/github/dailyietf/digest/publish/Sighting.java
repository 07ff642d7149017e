package io.github.dailyietf.digest.publish;

import java.util.Optional;

/**
 * What a look-up for a post has shown.
 *
 * @param certain false if the look-up could not tell
 * @param address where the service keeps the post, if it has it
 */
public record Sighting(boolean certain, Optional<String> address) {

  /**
   * Checks that what was seen is certain.
   *
   * @throws IllegalArgumentException if there is an address although nothing is certain
   */
  public Sighting {
    if (address.isPresent() && !certain) {
      throw new IllegalArgumentException("seen, but not certain: " + address.get());
    }
  }

  /** The service has the post under this address. */
  public static Sighting at(String address) {
    return new Sighting(true, Optional.of(address));
  }

  /** The service does not have the post, and will not get it from an earlier attempt. */
  public static Sighting absent() {
    return new Sighting(true, Optional.empty());
  }

  /** Nobody can tell; a person has to look. */
  public static Sighting unknown() {
    return new Sighting(false, Optional.empty());
  }
}
