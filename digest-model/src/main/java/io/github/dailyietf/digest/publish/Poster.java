package io.github.dailyietf.digest.publish;

import java.io.IOException;

/**
 * A service that keeps posts: the caller's side of a {@link PublicationJournal}.
 *
 * <p>A method that throws leaves it open whether the service has done what was asked, since an
 * answer can be lost on its way; only {@link PostRefusedException} says that it has not.
 *
 * <p>A journal calls it from the thread that applies, one post after another.
 */
@FunctionalInterface
public interface Poster {

  /**
   * Publishes the post. Hand {@link Post#key} to the service where it takes such a key: then a
   * request that is sent twice is carried out once.
   *
   * @return the address under which the service keeps the post, for {@link #update}
   * @throws PostRefusedException if the service has certainly not published it
   * @throws IOException if that is not certain
   */
  String create(Post post) throws IOException;

  /**
   * Replaces what stands at this address; doing it twice must do no harm. Refuses if it is not
   * overridden.
   *
   * @throws PostRefusedException if the service has certainly not changed it
   * @throws IOException if that is not certain
   */
  default void update(String address, Post post) throws IOException {
    throw new PostRefusedException("posts cannot be changed here: " + address);
  }

  /**
   * Looks for a post of which it is not known whether the service took it: by its key, where the
   * service keeps that, or by its words. Unknown if it is not overridden.
   *
   * @param place the place of the post
   * @param key the {@link Post#key} that it was to be published with
   */
  default Sighting find(String place, String key) throws IOException {
    return Sighting.unknown();
  }
}
