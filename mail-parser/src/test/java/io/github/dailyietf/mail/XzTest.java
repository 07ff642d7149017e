package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZOutputStream;

/** Files that xz packed, with the library that unpacks them and without it. */
class XzTest {

  private static final List<String> MAILS = List.of(Mails.announcement(1), Mails.announcement(2));
  private static final int BLOCK_HEADER = 12;

  @TempDir Path folder;

  static byte[] packed(byte[] content, int check) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream xz = new XZOutputStream(out, new LZMA2Options(1), check)) {
      xz.write(content);
    }
    return out.toByteArray();
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] mbox() {
    return Mails.bytes(Mails.joined(MAILS));
  }

  @ParameterizedTest
  @ValueSource(ints = {XZ.CHECK_NONE, XZ.CHECK_CRC32, XZ.CHECK_CRC64, XZ.CHECK_SHA256})
  void anMboxIsReadWhateverItsNameAndItsCheck(int check) throws IOException {
    Path file = write("a.mbox", packed(mbox(), check));
    try (Mailbox box = Mailbox.mbox(file)) {
      assertThat(Mails.raws(box.mails().toList())).isEqualTo(MAILS);
    }
  }

  @Test
  void everyKindOfFileIsDetected() throws IOException {
    String mmdf = "\1\1\1\1\n" + MAILS.get(0) + "\1\1\1\1\n\1\1\1\1\n" + MAILS.get(1);
    byte[][] contents = {
      mbox(),
      Mails.bytes(mmdf + "\1\1\1\1\n"),
      MailboxTest.tar(
          MailboxTest.entry("x/1", MAILS.get(0)), MailboxTest.entry("x/2", MAILS.get(1)))
    };
    for (byte[] content : contents) {
      Path file = write("box", packed(content, XZ.CHECK_CRC64));
      try (Mailbox box = Mailbox.detect(file)) {
        assertThat(Mails.raws(box.mails().toList())).isEqualTo(MAILS);
      }
    }
    Path empty = write("empty", packed(new byte[0], XZ.CHECK_CRC64));
    try (Mailbox box = Mailbox.detect(empty)) {
      assertThat(box.mails()).isEmpty();
    }
  }

  @Test
  void packedFilesOneBehindTheOtherAreOne() throws IOException {
    byte[] first = packed(Mails.bytes(Mails.FROM_LINE + MAILS.get(0) + "\n"), XZ.CHECK_CRC64);
    byte[] second = packed(Mails.bytes(Mails.FROM_LINE + MAILS.get(1) + "\n"), XZ.CHECK_CRC32);
    Path file = write("both.xz", Mails.concat(first, new byte[8], second));
    try (Mailbox box = Mailbox.mbox(file)) {
      assertThat(Mails.raws(box.mails().toList())).isEqualTo(MAILS);
    }
  }

  @Test
  void whereverItIsCutTheMailsBeforeAreGivenAndThenItIsTold() throws IOException {
    byte[] packed = packed(mbox(), XZ.CHECK_CRC64);
    for (int length = 6; length < packed.length; length++) {
      Path file = write("cut.xz", Arrays.copyOf(packed, length));
      List<Mail> mails = new ArrayList<>();
      assertThatThrownBy(() -> readInto(mails, file))
          .as("cut after %s bytes", length)
          .isInstanceOf(EOFException.class)
          .hasMessage(file + " ends in the middle");
      assertThat(Mails.raws(mails)).isEqualTo(MAILS.subList(0, mails.size()));
    }
  }

  @Test
  void damageIsToldWhereverItIs() throws IOException {
    byte[] packed = packed(mbox(), XZ.CHECK_SHA256);
    for (int at = 6; at < packed.length; at++) {
      byte[] damaged = packed.clone();
      damaged[at] ^= 0x55;
      Path file = write("damaged.xz", damaged);
      List<Mail> mails = new ArrayList<>();
      assertThatThrownBy(() -> readInto(mails, file))
          .as("damaged at %s", at)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(file.toString());
    }
  }

  private static void readInto(List<Mail> mails, Path file) throws IOException {
    try (Mailbox box = Mailbox.mbox(file)) {
      box.mails().forEach(mails::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Test
  void aBombIsReadAsAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream xz = new XZOutputStream(out, new LZMA2Options(0))) {
      xz.write(mbox());
      xz.write(Mails.bytes(Mails.FROM_LINE + "Subject: bomb\n\n"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        xz.write(zeros);
      }
    }
    assertThat(out.size()).isLessThan(1 << 17);
    try (Mailbox box = Mailbox.detect(write("bomb.xz", out.toByteArray()))) {
      List<Mail> mails = box.mails().toList();
      assertThat(mails).hasSize(3);
      assertThat(mails.get(2).raw()).hasSize(Mailbox.CEILING);
      assertThat(mails.get(2).truncated()).isTrue();
    }
  }

  /** A file of few bytes may ask for four GiB. */
  @Test
  void aFileThatAsksForTooMuchMemoryIsRefused() throws IOException {
    byte[] packed = packed(mbox(), XZ.CHECK_CRC64);
    int size = 4 * packed[BLOCK_HEADER];
    packed[BLOCK_HEADER + 4] = 34;
    CRC32 crc = new CRC32();
    crc.update(packed, BLOCK_HEADER, size);
    ByteBuffer.wrap(packed)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(BLOCK_HEADER + size, (int) crc.getValue());
    Path file = write("large.xz", packed);
    assertThatIOException()
        .isThrownBy(() -> Mailbox.detect(file))
        .withMessage(file + " takes 512 MiB of memory to unpack, more than 128: pipe xz -dc");
  }

  @Test
  void withoutTheLibraryTheMessageNamesIt() throws Exception {
    Path file = write("a.mbox.xz", packed(mbox(), XZ.CHECK_CRC64));
    Path plain = write("a.mbox", mbox());
    try (Without loader = new Without("org.tukaani.")) {
      Class<?> mailbox = loader.loadClass(Mailbox.class.getName());
      assertThatThrownBy(() -> mailbox.getMethod("detect", Path.class).invoke(null, file))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IOException.class)
          .hasMessage(
              file + " is packed with xz: add the dependency org.tukaani:xz, or pipe xz -dc");
      Object opened = mailbox.getMethod("detect", Path.class).invoke(null, plain);
      assertThat(opened).as("other files need it not").isNotNull();
      ((AutoCloseable) opened).close();
    }
  }

  /** Loads the library anew, as if a dependency were not there. */
  private static final class Without extends URLClassLoader {

    private final String missing;

    Without(String missing) {
      super(
          new URL[] {Mailbox.class.getProtectionDomain().getCodeSource().getLocation()},
          XzTest.class.getClassLoader());
      this.missing = missing;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(missing)) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("io.github.dailyietf.mail.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
