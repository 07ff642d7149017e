package io.github.dailyietf.datatracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Answers of servers in a file, made by a {@link Recording}, from which clients answer without a
 * network: {@link Datatracker#offline}, {@link RfcEditor#offline}, {@link IdIndex#offline}.
 *
 * <p>The file is a concatenation of gzip members (RFC 1952), so that {@code zcat} shows it; each
 * holds one line of JSON, the first one saying what the file is, each other one an answer. The
 * checksum of each member is verified; a damaged or cut end is passed over.
 *
 * <p>Only where the answers stand is kept in memory, and for the lists of the Datatracker their
 * rows once they are asked for in another way than they were recorded. Thread-safe. The file must
 * stay as it is, though it may grow; nothing is to be closed.
 */
public final class Snapshot {

  static final String HEADER = "{\"format\":\"dailyietf-snapshot\",\"version\":1}\n";

  private final Path path;
  private final Map<HttpUrl, Long> offsets;

  private Snapshot(Path path, Map<HttpUrl, Long> offsets) {
    this.path = path;
    this.offsets = offsets;
  }

  /**
   * Reads a snapshot.
   *
   * @throws NoSuchFileException if there is no such file
   * @throws IOException if the file cannot be read or is no snapshot
   */
  public static Snapshot of(Path path) throws IOException {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no such snapshot; a Recording makes one");
    }
    Map<HttpUrl, Long> offsets = new HashMap<>();
    try (InputStream in = Files.newInputStream(path)) {
      read(in, path, (offset, record) -> offsets.put(record.url(), offset));
    }
    return new Snapshot(path, offsets);
  }

  /** What to do with each answer. */
  interface Visitor {

    void visit(long offset, SnapshotRecord record) throws IOException;
  }

  /**
   * Reads the answers in the order of their recording.
   *
   * @return where what is whole ends
   */
  static long read(InputStream in, Path path, Visitor visitor) throws IOException {
    boolean[] known = {false};
    long end =
        GzipMembers.read(
            in,
            (offset, line) -> {
              if (offset > 0) {
                visitor.visit(offset, SnapshotRecord.read(line));
              } else if (HEADER.equals(new String(line, StandardCharsets.UTF_8))) {
                known[0] = true;
              } else {
                throw new IOException("not a snapshot of version 1: " + path);
              }
            });
    if (!known[0]) {
      throw new IOException("not a snapshot: " + path);
    }
    return end;
  }

  /** How many questions it answers as they were recorded. */
  public int size() {
    return offsets.size();
  }

  /** Where the Datatracker was, if it was asked at all. */
  Optional<HttpUrl> datatracker() {
    return offsets.keySet().stream()
        .filter(url -> !ApiPaths.parts(url).isEmpty())
        .map(url -> url.newBuilder().query(null).encodedPath(before(url)).build())
        .min((a, b) -> a.toString().compareTo(b.toString()));
  }

  /**
   * Where a server of files was, if it was asked for one of them.
   *
   * @param file what the paths of its files end in, with the slash before them
   */
  Optional<HttpUrl> siteOf(Pattern file) {
    return offsets.keySet().stream()
        .flatMap(
            url -> {
              Matcher matcher = file.matcher(url.encodedPath());
              return matcher.find()
                  ? Stream.of(
                      url.newBuilder()
                          .encodedPath(url.encodedPath().substring(0, matcher.start() + 1))
                          .build())
                  : Stream.empty();
            })
        .min((a, b) -> a.toString().compareTo(b.toString()));
  }

  private static String before(HttpUrl url) {
    String path = url.encodedPath();
    return path.substring(0, path.indexOf("/api/v1/") + 1);
  }

  /** The answer to exactly this question. */
  Optional<SnapshotRecord> find(HttpUrl url) {
    Long offset = offsets.get(url);
    if (offset == null) {
      return Optional.empty();
    }
    try (FileChannel file = FileChannel.open(path)) {
      return Optional.of(
          SnapshotRecord.read(GzipMembers.readOne(Channels.newInputStream(file.position(offset)))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** All answers, the newest to each question, in the order of their recording. */
  void forEach(Visitor visitor) {
    try (InputStream in = Files.newInputStream(path)) {
      read(
          in,
          path,
          (offset, record) -> {
            if (Long.valueOf(offset).equals(offsets.get(record.url()))) {
              visitor.visit(offset, record);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
