package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Mails that are files of their own: a Maildir, a folder of {@code .eml} files, one such file. */
final class FolderReader implements MailSource {

  private final Iterator<Path> files;

  private FolderReader(List<Path> files) {
    this.files = files.iterator();
  }

  static FolderReader maildir(Path folder) throws IOException {
    Path fresh = folder.resolve("new");
    Path seen = folder.resolve("cur");
    if (!Files.isDirectory(fresh) && !Files.isDirectory(seen)) {
      throw new IOException(folder + " is not a Maildir: it has neither new nor cur");
    }
    return new FolderReader(
        Stream.concat(list(fresh), list(seen))
            .sorted(Comparator.comparing(FolderReader::name).thenComparing(Path::toString))
            .toList());
  }

  private static Stream<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> !name(file).startsWith(".") && Files.isRegularFile(file))
          .toList()
          .stream();
    }
  }

  static FolderReader eml(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      if (!Files.isReadable(fileOrFolder)) {
        throw new IOException(fileOrFolder + " does not exist or cannot be read");
      }
      return new FolderReader(List.of(fileOrFolder));
    }
    try (Stream<Path> tree = Files.walk(fileOrFolder)) {
      return new FolderReader(
          tree.filter(file -> name(file).endsWith(".eml") && Files.isRegularFile(file))
              .sorted()
              .toList());
    }
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public boolean next(RawMail mail) throws IOException {
    if (!files.hasNext()) {
      return false;
    }
    Path file = files.next();
    boolean truncated = Files.size(file) > Mailbox.CEILING;
    try (InputStream in = Files.newInputStream(file)) {
      mail.setAlone(in.readNBytes(Mailbox.CEILING), name(file), 0);
    }
    mail.setTruncated(truncated);
    return true;
  }

  @Override
  public void close() {
    // No file stays open between two mails.
  }
}
