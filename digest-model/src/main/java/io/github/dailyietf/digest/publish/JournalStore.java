package io.github.dailyietf.digest.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a journal keeps its entries, as JSON. Failures are unchecked. */
interface JournalStore {

  Optional<String> get(String place);

  /** On return the entry is where no crash can take it. */
  void put(String place, String json);

  void remove(String place);

  List<String> all();

  /** Keeps others from applying plans until it is closed. */
  Closeable lock();

  /** A map that the caller gave. */
  record InMap(Map<String, String> map) implements JournalStore {

    @Override
    public Optional<String> get(String place) {
      return Optional.ofNullable(map.get(place));
    }

    @Override
    public void put(String place, String json) {
      map.put(place, json);
    }

    @Override
    public void remove(String place) {
      map.remove(place);
    }

    @Override
    public List<String> all() {
      return List.copyOf(map.values());
    }

    @Override
    public Closeable lock() {
      return () -> {};
    }
  }

  /** A folder with one file for each place. */
  record InFolder(Path folder) implements JournalStore {

    @Override
    public Optional<String> get(String place) {
      Path file = file(place);
      try {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void put(String place, String json) {
      try {
        AtomicFile.write(file(place), json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void remove(String place) {
      try {
        Files.deleteIfExists(file(place));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> all() {
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> entries =
            files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        List<String> all = new ArrayList<>();
        for (Path entry : entries) {
          all.add(Files.readString(entry));
        }
        return all;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Places are free text; file names are not. */
    private Path file(String place) {
      return folder.resolve(ContentHash.of(place).substring(0, 32) + ".json");
    }

    @Override
    public Closeable lock() {
      try {
        FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel)) {
          return channel;
        }
        channel.close();
        throw new IOException("somebody else publishes from this journal: " + folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static boolean locked(FileChannel channel) throws IOException {
      try {
        return channel.tryLock() != null;
      } catch (OverlappingFileLockException byThisProcess) {
        return false;
      }
    }
  }
}
