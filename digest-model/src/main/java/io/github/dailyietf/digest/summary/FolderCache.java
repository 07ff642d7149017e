package io.github.dailyietf.digest.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file for each text, moved to its place when it is complete. */
final class FolderCache implements AnswerCache {

  /** Nothing that was kept is longer; whatever is, was not written by this class. */
  private static final long LONGEST = 1 << 20;

  private final Path folder;

  FolderCache(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<String> get(String key) {
    Path file = file(key);
    try {
      return Files.size(file) > LONGEST
          ? Optional.empty()
          : Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  @Override
  public void put(String key, String text) {
    Path file = file(key);
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "answer", ".part");
      try {
        Files.writeString(written, text, StandardCharsets.UTF_8);
        Files.move(
            written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Keys are hexadecimal digits, so that none leads out of the folder. */
  private Path file(String key) {
    if (key.isEmpty() || !key.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
      throw new IllegalArgumentException("not a key of the cache: " + key);
    }
    return folder.resolve(key + ".txt");
  }
}
