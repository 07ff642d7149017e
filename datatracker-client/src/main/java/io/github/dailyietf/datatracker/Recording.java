package io.github.dailyietf.datatracker;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * A {@link Snapshot} that grows: what clients bring while it is open is put at its end, the newest
 * answer to a question counting.
 *
 * <pre>{@code
 * try (var recording = Recording.of(Path.of("today.snapshot"))) {
 *   datatracker.recording(recording).drafts(names);
 * }
 * var offline = Datatracker.offline(Snapshot.of(Path.of("today.snapshot")));
 * }</pre>
 *
 * <p>It may be interrupted at any moment: an answer is in the file wholly or not at all, and what
 * an interrupted writing left at the end is cut off when the file is opened again. One process
 * writes at a time. Thread-safe.
 */
public final class Recording implements Closeable {

  private final FileChannel file;
  private final Path path;

  private Recording(FileChannel file, Path path) {
    this.file = file;
    this.path = path;
  }

  /**
   * Opens a snapshot for going on, or begins one if there is no such file.
   *
   * @throws IOException if the file cannot be written, is no snapshot, or is written by another
   */
  public static Recording of(Path path) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(file, path);
      // Not closed, which would close the channel too.
      InputStream in = Channels.newInputStream(file);
      boolean empty = file.size() == 0;
      long end = empty ? 0 : Snapshot.read(in, path, (offset, record) -> {});
      file.truncate(end);
      file.position(end);
      Recording recording = new Recording(file, path);
      if (empty) {
        recording.write(Snapshot.HEADER.getBytes(StandardCharsets.UTF_8));
      }
      return recording;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static void lock(FileChannel file, Path path) throws IOException {
    try {
      FileLock lock = file.tryLock();
      if (lock == null) {
        throw new IOException("another process writes " + path);
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException("already being written: " + path, e);
    }
  }

  /**
   * @throws UncheckedIOException if it cannot be written
   */
  synchronized void add(SnapshotRecord record, Instant at) {
    try {
      write(record.line(at));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private void write(byte[] line) throws IOException {
    long start = file.position();
    ByteBuffer member = ByteBuffer.wrap(GzipMembers.write(line));
    try {
      while (member.hasRemaining()) {
        file.write(member);
      }
    } catch (IOException e) {
      // Half an answer would hide those that follow.
      file.truncate(start);
      throw e;
    }
  }

  /** Ends the recording; what was brought until then is in the file. */
  @Override
  public synchronized void close() throws IOException {
    if (file.isOpen()) {
      file.force(true);
      file.close();
    }
  }
}
