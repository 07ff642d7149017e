package io.github.dailyietf.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a fuzzer begins with: the mails of the forms, also in mailboxes and in parts. */
public final class FuzzSeeds {

  private static final int BLOCK = TarReader.BLOCK;

  private FuzzSeeds() {}

  /** Writes the seeds of all targets below the folder that is the first argument. */
  public static void main(String[] arguments) throws IOException {
    for (FuzzTarget target : FuzzTarget.values()) {
      Path folder = Files.createDirectories(Path.of(arguments[0], target.folder()));
      int number = 0;
      for (byte[] seed : of(target)) {
        Files.write(folder.resolve("seed-" + ++number), seed);
      }
    }
  }

  static List<byte[]> of(FuzzTarget target) throws IOException {
    List<byte[]> mails = mails();
    return switch (target) {
      case MAIL, PRINTED -> mails;
      case HEADERS -> headers(mails);
      case BODY -> mails.stream().map(mail -> Mails.bytes("\0" + body(mail))).toList();
      case MBOX -> List.of(mbox(mails, 0, 2), mbox(mails, 2, 3), mbox(mails, 5, 8));
      case MMDF -> List.of(mmdf(mails, 0, 2), mmdf(mails, 2, 3), mmdf(mails, 5, 8));
      case EXPORT -> List.of(export(mails, 0), export(mails, 3));
      case DETECT -> List.of(mails.get(0), mbox(mails, 0, 2), mmdf(mails, 0, 2), export(mails, 0));
      case REFERENCES -> mails.stream().map(mail -> Mails.bytes(body(mail))).toList();
      case JSON -> files(".json");
    };
  }

  /** The mails of the forms, smallest first. */
  private static List<byte[]> mails() throws IOException {
    return files(".eml");
  }

  private static List<byte[]> files(String extension) throws IOException {
    try (Stream<Path> files = Files.walk(folder("/mails"))) {
      List<byte[]> contents = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(extension)).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
      contents.sort((a, b) -> Integer.compare(a.length, b.length));
      return contents;
    }
  }

  static Path folder(String name) {
    URL resource = Objects.requireNonNull(FuzzSeeds.class.getResource(name), name);
    try {
      return Path.of(new URI(resource.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<byte[]> headers(List<byte[]> mails) {
    return mails.stream()
        .map(Mail::of)
        .flatMap(mail -> FuzzLaws.FIELDS.stream().flatMap(field -> mail.headers(field).stream()))
        .distinct()
        .map(Mails::utf8)
        .toList();
  }

  private static String body(byte[] mail) {
    String text = Mails.text(mail).replace("\r\n", "\n");
    return text.substring(text.indexOf("\n\n") + 2);
  }

  private static byte[] mbox(List<byte[]> mails, int from, int to) {
    return Mails.bytes(Mails.joined(mails.subList(from, to).stream().map(Mails::text).toList()));
  }

  private static byte[] mmdf(List<byte[]> mails, int from, int to) {
    String mark = "\1\1\1\1\n";
    StringBuilder box = new StringBuilder();
    for (byte[] mail : mails.subList(from, to)) {
      box.append(mark).append(Mails.text(mail)).append('\n').append(mark);
    }
    return Mails.bytes(box.toString());
  }

  /** A folder, a long name, a mail, an mbox and a file with a pax header. */
  private static byte[] export(List<byte[]> mails, int from) {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    entry(tar, "list/", '5', new byte[0]);
    entry(tar, "././@LongLink", 'L', Mails.bytes("list/" + "long".repeat(30) + "\0"));
    entry(tar, "list/short", '0', mails.get(from));
    entry(tar, "list/2013.mail", '0', mbox(mails, from, from + 2));
    entry(tar, "pax", 'x', Mails.bytes("18 path=other.mail\n9 size=\n"));
    entry(tar, "list/._note", '0', Mails.bytes("note"));
    entry(tar, "list/last", '0', mails.get(from + 1));
    tar.writeBytes(new byte[2 * BLOCK]);
    return withTarChecksums(tar.toByteArray());
  }

  private static void entry(ByteArrayOutputStream tar, String name, char type, byte[] content) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 124, String.format("%011o", content.length));
    header[156] = (byte) type;
    put(header, 257, "ustar");
    tar.writeBytes(header);
    tar.writeBytes(content);
    tar.writeBytes(new byte[-content.length & BLOCK - 1]);
  }

  /** The archive with the right checksum in each block that looks like a header. */
  static byte[] withTarChecksums(byte[] archive) {
    byte[] tar = archive.clone();
    for (int at = 0; at + BLOCK <= tar.length; at += BLOCK) {
      if (Ascii.startsWith(tar, at + 257, at + BLOCK, "ustar")) {
        Arrays.fill(tar, at + 148, at + 156, (byte) ' ');
        int sum = 0;
        for (int i = at; i < at + BLOCK; i++) {
          sum += tar[i] & 0xFF;
        }
        put(tar, at + 148, String.format("%06o\0", sum));
      }
    }
    return tar;
  }

  private static void put(byte[] into, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, into, at, bytes.length);
  }
}
