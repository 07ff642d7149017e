package io.github.dailyietf.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fuzzer is let loose on: bytes of any kind, and the laws that hold for them all. The fuzzer
 * calls {@link #fuzzerTestOneInput}; {@code FuzzFindingsTest} repeats what was found.
 */
public enum FuzzTarget {

  /** One mail. */
  MAIL {
    @Override
    void check(byte[] input) {
      FuzzLaws.mail(input);
    }
  },

  /** The values of header fields, all fields at once. */
  HEADERS {
    @Override
    void check(byte[] input) {
      dates(input);
      String text = Mails.text(input);
      String decoded = EncodedWords.decode(text);
      FuzzLaws.hold(FuzzLaws.isOneLine(decoded), "a decoded field is one line");
      if (!text.contains("=?")) {
        FuzzLaws.same(text.replace('\r', ' ').replace('\n', ' '), decoded, "no encoded words");
      }
      ByteArrayOutputStream mail = new ByteArrayOutputStream();
      for (String field : FuzzLaws.FIELDS) {
        mail.writeBytes(Mails.bytes(field + ": "));
        mail.writeBytes(input);
        mail.write('\n');
      }
      FuzzLaws.mail(mail.toByteArray());
    }

    private void dates(byte[] input) {
      Instant alone = MailDate.read(input, 0, input.length);
      byte[] amid = Mails.concat(Mails.bytes("9:9"), input, Mails.bytes("9:9"));
      Instant found = MailDate.read(amid, 3, 3 + input.length);
      FuzzLaws.hold(Objects.equals(alone, found), "a date is read inside its bounds");
    }
  },

  /** A body; the first byte chooses its type and its encoding. */
  BODY {
    @Override
    void check(byte[] input) {
      int choice = input.length == 0 ? 0 : input[0] & 0xFF;
      String type = TYPES.get(choice % TYPES.size());
      String encoding = ENCODINGS.get(choice / TYPES.size() % ENCODINGS.size());
      byte[] body = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
      String header =
          "From: Internet-Drafts@ietf.org\n"
              + "Date: Wed, 21 Aug 2013 16:20:36 -0400\n"
              + "Subject: I-D ACTION:draft-example-widgets-00.txt\n"
              + ("Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n");
      FuzzLaws.mail(Mails.concat(Mails.bytes(header), body));
    }
  },

  /** An mbox file. */
  MBOX {
    @Override
    void check(byte[] input) throws IOException {
      FuzzLaws.box(input, MboxReader::new);
    }
  },

  /** An MMDF file. */
  MMDF {
    @Override
    void check(byte[] input) throws IOException {
      FuzzLaws.box(input, MmdfReader::new);
    }
  },

  /** A tar archive as it is under gzip; the checksums of its headers are put right first. */
  EXPORT {
    @Override
    void check(byte[] input) throws IOException {
      FuzzLaws.box(
          FuzzSeeds.withTarChecksums(input),
          (in, name, window, ceiling) -> new ExportReader(in, name, ceiling));
    }
  },

  /** A file of any form. */
  DETECT {
    @Override
    void check(byte[] input) throws IOException {
      FuzzLaws.box(input, (in, name, window, ceiling) -> Opening.detect(in, name));
    }
  },

  /** Text that names documents. */
  REFERENCES {
    @Override
    void check(byte[] input) {
      FuzzLaws.references(new String(input, StandardCharsets.UTF_8));
    }
  },

  /** One mail, which other eras print. */
  PRINTED {
    @Override
    void check(byte[] input) {
      FuzzValues.printed(input);
    }
  },

  /** The JSON of an announcement. */
  JSON {
    @Override
    void check(byte[] input) throws IOException {
      FuzzValues.json(input);
    }
  };

  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "text/html; charset=utf-8",
          "multipart/mixed; boundary=b",
          "multipart/alternative; boundary=\"b b\"",
          "text/plain; charset=iso-2022-jp",
          "text/plain; charset=utf-16");

  private static final List<String> ENCODINGS =
      List.of("7bit", "quoted-printable", "base64", "x-uuencode");

  private static @Nullable FuzzTarget chosen;

  /** Throws if the bytes break a law. */
  abstract void check(byte[] input) throws IOException;

  /** The folder of its files. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fuzzer calls this once, with the name of the target. */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    FuzzTarget target = valueOf(arguments[0].toUpperCase(Locale.ROOT));
    // Loads the classes, for which the first input would be blamed.
    target.check(new byte[0]);
    chosen = target;
  }

  /** The fuzzer calls this with each input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Objects.requireNonNull(chosen, "no target chosen").check(input);
  }
}
