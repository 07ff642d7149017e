package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Mails that are files of their own: a Maildir, a folder of {@code .eml} files, one such file. */
final class FolderReader implements MailSource {

  private static final String EML = ".eml";

  private final Iterator<Path> files;

  private FolderReader(List<Path> files) {
    this.files = files.iterator();
  }

  static FolderReader maildir(Path folder) throws IOException {
    if (!isMaildir(folder)) {
      throw new IOException(folder + " is not a Maildir: it has neither new nor cur");
    }
    List<Path> files = new ArrayList<>();
    addMails(folder.resolve("new"), files);
    addMails(folder.resolve("cur"), files);
    files.sort(FolderReader::byDelivery);
    return new FolderReader(files);
  }

  /** True if there is one of the folders that mails of a Maildir are in. */
  static boolean isMaildir(Path folder) {
    return Files.isDirectory(folder.resolve("new")) || Files.isDirectory(folder.resolve("cur"));
  }

  private static void addMails(Path folder, List<Path> files) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path file : entries) {
        if (!name(file).startsWith(".") && Files.isRegularFile(file)) {
          files.add(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Names begin with the second of delivery, which had nine digits until September 2001. */
  private static int byDelivery(Path a, Path b) {
    int byLength = Integer.compare(digits(name(a)), digits(name(b)));
    int byName = byLength != 0 ? byLength : name(a).compareTo(name(b));
    return byName != 0 ? byName : a.compareTo(b);
  }

  private static int digits(String name) {
    int i = 0;
    while (i < name.length() && Ascii.isDigit(name.charAt(i))) {
      i++;
    }
    return i;
  }

  static FolderReader eml(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      Opening.requireReadable(fileOrFolder);
      return new FolderReader(List.of(fileOrFolder));
    }
    try (Stream<Path> tree = Files.walk(fileOrFolder)) {
      return new FolderReader(tree.filter(FolderReader::isEml).sorted().toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isEml(Path file) {
    String name = name(file);
    return name.regionMatches(true, name.length() - EML.length(), EML, 0, EML.length())
        && Files.isRegularFile(file);
  }

  boolean isEmpty() {
    return !files.hasNext();
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
    try (InputStream in = Opening.open(file)) {
      mail.setAlone(in.readNBytes(Mailbox.CEILING), name(file), 0);
      mail.setTruncated(in.read() >= 0);
    }
    return true;
  }

  @Override
  public void close() {
    // No file stays open between two mails.
  }
}
