package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Crashes at every step: before and after each write of the journal and each request. */
class PublicationProperties {

  /** The power fails. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Counts steps down to the crash. */
  private static final class World {

    private final Map<String, String> disk = new HashMap<>();
    private final Map<String, String> service = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final List<String> created = new ArrayList<>();
    private final boolean finds;
    private int left = Integer.MAX_VALUE;

    World(boolean finds) {
      this.finds = finds;
    }

    private void step() {
      if (left-- == 0) {
        throw new Crash();
      }
    }

    /** True if it ran to its end. */
    boolean run(List<Post> posts, int steps) {
      left = steps;
      try {
        PublicationJournal.of(map()).apply(posts, poster());
        return true;
      } catch (Crash crash) {
        return false;
      }
    }

    private Map<String, String> map() {
      return new HashMap<>(disk) {
        private static final long serialVersionUID = 1L;

        @Override
        public String put(String key, String value) {
          step();
          super.put(key, value);
          String before = disk.getOrDefault(key, "");
          disk.put(key, value);
          step();
          return before;
        }

        @Override
        public String remove(Object key) {
          step();
          super.remove(key);
          String before = disk.getOrDefault(String.valueOf(key), "");
          disk.remove(key);
          step();
          return before;
        }
      };
    }

    private Poster poster() {
      return new Poster() {
        @Override
        public String create(Post post) {
          step();
          String address = "at/" + created.size();
          created.add(post.place());
          service.put(address, post.content());
          keys.put(post.key(), address);
          step();
          return address;
        }

        @Override
        public void update(String address, Post post) {
          step();
          assertThat(service).containsKey(address);
          service.put(address, post.content());
          step();
        }

        @Override
        public Sighting find(String place, String key) {
          if (!finds) {
            return Sighting.unknown();
          }
          step();
          String address = keys.getOrDefault(key, "");
          return address.isEmpty() ? Sighting.absent() : Sighting.at(address);
        }
      };
    }
  }

  @Provide
  Arbitrary<List<Integer>> contents() {
    return Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(4);
  }

  private static List<Post> posts(List<Integer> contents) {
    return IntStream.range(0, contents.size())
        .mapToObj(i -> Post.of("place/" + i, "content " + contents.get(i)))
        .toList();
  }

  @Property
  void everyPostStandsThereOnceWhereverRunsAreCutOff(
      @ForAll("contents") List<Integer> first,
      @ForAll("contents") List<Integer> second,
      @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> crashes) {
    World world = new World(true);
    List<Post> before = posts(first);
    List<Post> after = posts(second);

    for (int i = 0; i < crashes.size(); i++) {
      world.run(i % 2 == 0 ? before : after, crashes.get(i));
    }
    assertThat(world.run(after, Integer.MAX_VALUE)).isTrue();

    assertThat(world.created).doesNotHaveDuplicates();
    assertThat(world.service.values()).containsAll(after.stream().map(Post::content).toList());
    assertThat(world.created).containsAll(after.stream().map(Post::place).toList());
    List<String> requests = List.copyOf(world.created);
    assertThat(world.run(after, Integer.MAX_VALUE)).isTrue();
    assertThat(world.created).isEqualTo(requests);
  }

  @Property
  void withoutALookUpNothingIsPostedTwice(
      @ForAll("contents") List<Integer> contents,
      @ForAll @Size(max = 5) List<@IntRange(max = 30) Integer> crashes) {
    World world = new World(false);

    for (int steps : crashes) {
      world.run(posts(contents), steps);
    }
    world.run(posts(contents), Integer.MAX_VALUE);

    assertThat(world.created).doesNotHaveDuplicates();
    int open =
        (int)
            PublicationJournal.of(world.disk).entries().stream()
                .filter(entry -> entry.state() == JournalEntry.State.INTENDED)
                .count();
    assertThat(world.created.size()).isBetween(contents.size() - open, contents.size());
  }

  @Property(tries = 1)
  void eachSingleStepCanBeTheLast() {
    List<Post> posts = posts(List.of(1, 2, 3));
    int steps = 0;
    boolean whole = false;
    while (!whole) {
      World world = new World(true);
      whole = world.run(posts, steps++);
      world.run(posts, Integer.MAX_VALUE);
      assertThat(world.created).containsExactly("place/0", "place/1", "place/2");
    }
    // Three posts, each with two writes and a request, each with a moment before and after.
    assertThat(steps).isEqualTo(3 * 3 * 2 + 1);
  }
}
