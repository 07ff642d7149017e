package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that break off, fall silent, lose mails or say what others do not say. */
class ImapOddServerTest {

  private static final String PASSWORD = "reader@example.org";

  private static List<byte[]> mails(int count) {
    List<byte[]> mails = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      mails.add(Mails.bytes(Mails.announcement(i)));
    }
    return mails;
  }

  private static List<String> texts(List<byte[]> mails) {
    return mails.stream().map(Mails::text).toList();
  }

  private static ImapBuilder at(int port) {
    return Mailbox.imap(URI.create("imap://127.0.0.1:" + port))
        .unencrypted()
        .login("anonymous", PASSWORD);
  }

  private static List<String> read(ImapBuilder settings) throws IOException {
    try (Mailbox box = settings.open()) {
      return Mails.raws(box.mails().toList());
    }
  }

  @Test
  void allBytesArriveAsTheServerHoldsThem() throws IOException {
    byte[] every = new byte[700];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) i;
    }
    byte[] header = Mails.bytes("Subject: caf\u00E9\nno colon \r\n \t\r\r\n\n\r\nFrom me\n\n\n");
    List<byte[]> mails = List.of(header, every, Mails.concat(header, every));
    try (ScriptedImap server = new ScriptedImap(mails)) {
      assertThat(read(at(server.port()))).isEqualTo(texts(mails));
    }
  }

  @Test
  void mailsLargerThanOneRequestAreWhole() throws IOException {
    byte[] large = Mails.bytes("Subject: large\n\n" + "line\n".repeat(120_000));
    ScriptedImap inPieces =
        new ScriptedImap(List.of(large, Mails.bytes("Subject: b\n\n"))) {
          @Override
          @Nullable String answer(String command) {
            if (!command.startsWith("FETCH 1 (BODY.PEEK[]<")) {
              return null;
            }
            String range = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
            int from = Integer.parseInt(range.substring(0, range.indexOf('.')));
            int length = Integer.parseInt(range.substring(range.indexOf('.') + 1));
            String piece = Mails.text(large).substring(from, Math.min(large.length, from + length));
            return content(1, Mails.bytes(piece)).replace("[]<0>", "[]<" + from + ">");
          }
        };
    try (inPieces) {
      assertThat(read(at(inPieces.port()))).containsExactly(Mails.text(large), "Subject: b\n\n");
      assertThat(inPieces.commands()).filteredOn(c -> c.contains("BODY.PEEK[]")).hasSize(4);
    }
  }

  @Test
  void aMailAboveTheCeilingIsCutAndSaysSo() {
    ImapContent content = new ImapContent(20_000);
    RawMail raw = new RawMail();
    byte[] part = Mails.bytes("S: 1\n".repeat(3_000));
    assertThatThrownBy(
            () -> {
              content.write(part);
              content.write(part);
            })
        .isInstanceOf(ImapContent.FullException.class);
    content.lend(raw);
    assertThat(raw.copy()).hasSize(20_000).startsWith(part);
    assertThat(raw.truncated()).isTrue();
    assertThat(raw.lines.count()).isEqualTo(4_000);
    content.clear();
    content.lend(raw);
    assertThat(raw.truncated()).as("the next one").isFalse();
  }

  @Test
  void aMailOfExactlyTheCeilingIsWholeAndTheNextOneToo() throws IOException {
    ImapContent content = new ImapContent(20_000);
    RawMail raw = new RawMail();
    content.write(new byte[20_000]);
    content.lend(raw);
    assertThat(raw.copy()).hasSize(20_000);
    assertThat(raw.truncated()).isFalse();
    content.clear();
    content.write(Mails.bytes("Subject: b\n"));
    content.lend(raw);
    assertThat(Mails.text(raw.copy())).isEqualTo("Subject: b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NIL", "\"\"", "{0}\r\n"})
  void anEmptyMailIsAMailAndItsReadingSaysSo(String nothing) throws IOException {
    List<byte[]> mails = mails(3);
    ScriptedImap server =
        new ScriptedImap(mails) {
          @Override
          @Nullable String answer(String command) {
            return command.startsWith("FETCH 2 (BODY.PEEK[]")
                ? "* 2 FETCH (BODY[]<0> " + nothing + ")\r\n"
                : null;
          }

          @Override
          int size(int number) {
            return number == 2 ? 0 : super.size(number);
          }

          @Override
          String together(int number) {
            return number == 2
                ? "* 2 FETCH (UID 20 BODY[]<0> " + nothing + ")\r\n"
                : super.together(number);
          }
        };
    AnnouncementParser parser = AnnouncementParser.create();
    try (server;
        Mailbox box = at(server.port()).open()) {
      List<Reading> readings = box.readings(parser).toList();
      assertThat(readings).hasSize(3);
      assertThat(readings.get(1).problems())
          .extracting(Problem::code, Problem::source)
          .containsExactly(tuple("header-missing", "127.0.0.1/INBOX, mail 20"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NO it is gone\r\n"})
  void aMailThatDisappearsWhileReadingIsToldAndTheNextOneRead(String answer) throws IOException {
    List<byte[]> mails = mails(4);
    ScriptedImap server =
        new ScriptedImap(mails) {
          private boolean told;

          @Override
          @Nullable String answer(String command) {
            if (!told && command.startsWith("FETCH 2 (BODY.PEEK[]")) {
              return answer;
            }
            if (!told && command.startsWith("NOOP") && !commands().get(3).equals("NOOP")) {
              told = true;
              return "* 2 EXPUNGE\r\n";
            }
            return null;
          }

          @Override
          String together(int number) {
            return number == 2 ? "" : super.together(number);
          }
        };
    try (server;
        Mailbox box = at(server.port()).open()) {
      assertThat(Mails.raws(box.mails().toList()))
          .containsExactly(
              Mails.text(mails.get(0)), Mails.text(mails.get(2)), Mails.text(mails.get(3)));
      assertThat(box.problems())
          .extracting(Problem::code, Problem::source)
          .containsExactly(tuple("mail-gone", "127.0.0.1/INBOX, mail 20"));
      assertThat(box.state()).hasValue(new ImapState(7, 40));
    }
  }

  @Test
  void anExpungeAmongManyMailsTakesNoneOfThemAway() throws IOException {
    List<byte[]> mails = mails(5);
    ScriptedImap server =
        new ScriptedImap(mails) {
          @Override
          String together(int number) {
            return switch (number) {
              case 2 -> "* 2 EXPUNGE\r\n";
              case 5 -> super.together(5).replace("* 5", "* 4") + "* 4 EXPUNGE\r\n";
              default -> super.together(number);
            };
          }
        };
    try (server;
        Mailbox box = at(server.port()).open()) {
      assertThat(Mails.raws(box.mails().toList()))
          .as("the last one had come before it went")
          .isEqualTo(Stream.of(0, 2, 3, 4).map(i -> Mails.text(mails.get(i))).toList());
      assertThat(box.problems())
          .extracting(Problem::code, Problem::source)
          .containsExactly(tuple("mail-gone", "127.0.0.1/INBOX, mail 20"));
      assertThat(box.state()).hasValue(new ImapState(7, 50));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMailThatTheServerRefusesStopsTheReadingAtItsNumber(boolean refusesAll) throws IOException {
    List<byte[]> mails = mails(3);
    ScriptedImap server =
        new ScriptedImap(mails) {
          @Override
          @Nullable String answer(String command) {
            boolean refused =
                command.startsWith("FETCH 2 (BODY.PEEK[]")
                    || refusesAll && command.startsWith("UID FETCH 10,20,30 (UID BODY.PEEK[]");
            return refused ? "NO the disk is bad\r\n" : null;
          }

          @Override
          String together(int number) {
            return number == 2 ? "" : super.together(number);
          }
        };
    try (server) {
      try (Mailbox box = at(server.port()).open()) {
        assertThatThrownBy(() -> box.mails().forEach(mail -> {}))
            .isInstanceOf(UncheckedIOException.class)
            .cause()
            .hasMessage(
                "127.0.0.1/INBOX: reading broke off at mail 20: the server refused to give it");
        assertThat(box.state()).hasValue(new ImapState(7, 10));
      }
      // Whoever wants to do without that mail goes on behind it.
      assertThat(read(at(server.port()).newerThan(new ImapState(7, 20))))
          .containsExactly(Mails.text(mails.get(2)));
    }
  }

  @Test
  void aServerThatDoesNotUnderstandIsAskedMailByMail() throws IOException {
    List<byte[]> mails = mails(130);
    ScriptedImap server =
        new ScriptedImap(mails) {
          @Override
          @Nullable String answer(String command) {
            return command.contains("(UID BODY") ? "BAD what is that\r\n" : null;
          }
        };
    try (server) {
      assertThat(read(at(server.port()))).isEqualTo(texts(mails));
      assertThat(server.commands()).filteredOn(c -> c.contains("(UID BODY")).hasSize(1);
    }
  }

  @Test
  void aMailThatIsLargerThanTheServerSaidIsWhole() throws IOException {
    byte[] large = Mails.bytes("Subject: large\n\n" + "line\n".repeat(60_000));
    List<byte[]> mails = List.of(Mails.bytes("Subject: a\n\n"), large, Mails.bytes("Subject: c\n"));
    ScriptedImap server =
        new ScriptedImap(mails) {
          @Override
          int size(int number) {
            return 10;
          }

          @Override
          @Nullable String answer(String command) {
            if (!command.startsWith("FETCH 2 (BODY.PEEK[]<")) {
              return null;
            }
            String range = command.substring(command.indexOf('<') + 1, command.indexOf('.', 22));
            int from = Integer.parseInt(range);
            String piece = part(from);
            return content(2, Mails.bytes(piece)).replace("[]<0>", "[]<" + from + ">");
          }

          private String part(int from) {
            int end = Math.min(large.length, from + ImapFolder.FETCH_SIZE);
            return Mails.text(large).substring(from, end);
          }

          @Override
          String together(int number) {
            return number == 2
                ? content(2, Mails.bytes(part(0))).replace("(BODY", "(UID 20 BODY")
                : super.together(number);
          }
        };
    try (server) {
      assertThat(read(at(server.port()))).isEqualTo(texts(mails));
    }
  }

  @Test
  void largeMailsMakeSmallBatches() throws IOException {
    byte[] mail = Mails.bytes("Subject: large\n\n" + "line\n".repeat(40_000));
    List<byte[]> mails = Collections.nCopies(45, mail);
    try (ScriptedImap server = new ScriptedImap(mails)) {
      try (Mailbox box = at(server.port()).open()) {
        assertThat(box.mails()).hasSize(45).allMatch(m -> m.raw().length == mail.length);
      }
      assertThat(server.commands())
          .as("20 mails are 4 MB")
          .filteredOn(c -> c.contains("BODY.PEEK[]"))
          .hasSize(3);
    }
  }

  @Test
  void aMailThatIsRefusedInItsMiddleIsNotTakenForWhole() throws IOException {
    byte[] first = Mails.bytes("Subject: large\n\n" + "x".repeat(ImapFolder.FETCH_SIZE - 16));
    ScriptedImap server =
        new ScriptedImap(List.of(first)) {
          @Override
          @Nullable String answer(String command) {
            return command.startsWith("FETCH 1 (BODY.PEEK[]<262144.")
                ? "NO later\r\n"
                : command.contains("SIZE") ? "* 1 FETCH (RFC822.SIZE 300000)\r\n" : null;
          }
        };
    try (server;
        Mailbox box = at(server.port()).open()) {
      assertThatThrownBy(() -> box.mails().forEach(mail -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("at mail 10: the server refused to give it");
      assertThat(box.state()).hasValue(new ImapState(7, 0));
    }
  }

  @Test
  void whereverTheLineIsCutNoMailIsLostOrComesTwice() throws IOException {
    List<byte[]> mails = mails(12);
    try (ScriptedImap server = new ScriptedImap(mails)) {
      long whole;
      try (LoopbackProxy proxy = LoopbackProxy.to(server.port())) {
        read(at(proxy.port()));
        whole = proxy.answered().length();
      }
      int broken = 0;
      for (long bytes = 1; bytes < whole; bytes += 31) {
        List<Mail> got = new ArrayList<>();
        ImapState state = new ImapState(7, 0);
        try (LoopbackProxy proxy = LoopbackProxy.cuttingAfter(bytes, server.port())) {
          state = readUntilCut(proxy.port(), got, state);
        }
        broken += got.isEmpty() || got.size() == mails.size() ? 0 : 1;
        try (Mailbox rest = at(server.port()).newerThan(state).open()) {
          rest.mails().forEach(got::add);
          assertThat(rest.problems()).isEmpty();
        }
        assertThat(Mails.raws(got)).as("cut after %s bytes", bytes).isEqualTo(texts(mails));
      }
      assertThat(broken).as("between the first and the last mail").isGreaterThan(100);
    }
  }

  private static ImapState readUntilCut(int port, List<Mail> got, ImapState before) {
    ImapState state = before;
    try (Mailbox box = at(port).open()) {
      try {
        box.mails().forEach(got::add);
      } catch (UncheckedIOException e) {
        assertThat(e.getCause())
            .hasMessageStartingWith("127.0.0.1/INBOX: reading broke off ")
            .hasMessageNotContaining("\n");
      }
      state = box.state().orElseThrow();
    } catch (IOException e) {
      assertThat(e).hasMessageStartingWith("127.0.0.1").hasMessageNotContaining("\n");
    }
    return state;
  }

  @Test
  void aServerThatFallsSilentIsGivenUpAndReadingCanGoOn() throws IOException {
    List<byte[]> mails = mails(12);
    List<Mail> got = new ArrayList<>();
    Duration silence = Duration.ofMillis(250);
    try (ScriptedImap server = new ScriptedImap(mails)) {
      ImapState state;
      try (LoopbackProxy proxy = LoopbackProxy.silentAfter(2_000, server.port());
          Mailbox box = at(proxy.port()).timeouts(silence, silence).open()) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> box.mails().forEach(got::add))
            .isInstanceOf(UncheckedIOException.class)
            .cause()
            .hasMessage(
                "127.0.0.1/INBOX: reading broke off at mail 40: the connection broke, or the server"
                    + " fell silent");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        state = box.state().orElseThrow();
      }
      assertThat(got).isNotEmpty().hasSizeLessThan(12);
      try (Mailbox rest = at(server.port()).newerThan(state).open()) {
        rest.mails().forEach(got::add);
      }
      assertThat(Mails.raws(got)).isEqualTo(texts(mails));
    }
  }

  @Test
  void aServerThatSaysNothingAtAllIsGivenUp() throws IOException {
    Duration silence = Duration.ofMillis(250);
    try (ScriptedImap server = new ScriptedImap(mails(1));
        LoopbackProxy proxy = LoopbackProxy.silentAfter(0, server.port())) {
      assertThatIOException()
          .isThrownBy(() -> at(proxy.port()).timeouts(silence, silence).open())
          .withMessage("127.0.0.1:" + proxy.port() + ": no answer in time");
    }
  }

  @Test
  void aServerThatDoesNotNumberForGoodHasNoState() throws IOException {
    List<byte[]> mails = mails(2);
    ScriptedImap server =
        new ScriptedImap(mails) {
          @Override
          @Nullable String answer(String command) {
            return command.startsWith("EXAMINE") ? "* 2 EXISTS\r\n* 0 RECENT\r\n" : null;
          }
        };
    try (server;
        Mailbox box = at(server.port()).newerThan(new ImapState(7, 10)).open()) {
      assertThat(Mails.raws(box.mails().toList())).isEqualTo(texts(mails));
      assertThat(box.state()).isEmpty();
      assertThat(box.problems()).extracting(Problem::code).containsExactly("uid-validity-changed");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"* SEARCH 3 1 2\r\n", "* SEARCH 1 3\r\n", ""})
  void theServerMayNameMailsOfDaysInAnyOrderOrNotAtAll(String answer) throws IOException {
    List<byte[]> mails = mails(3);
    ScriptedImap server =
        new ScriptedImap(mails) {
          @Override
          @Nullable String answer(String command) {
            return command.startsWith("SEARCH SENTSINCE")
                ? answer
                : command.startsWith("SEARCH SINCE") ? "* SEARCH 2\r\n" : null;
          }
        };
    UtcDay day = UtcDay.parse("2013-08-21");
    try (server) {
      assertThat(read(at(server.port()).days(day, day)))
          .isEqualTo(answer.isEmpty() ? texts(mails.subList(1, 2)) : texts(mails));
    }
  }

  @Test
  void aServerThatRepeatsThePasswordDoesNotGetItIntoMessages() throws IOException {
    ScriptedImap server =
        new ScriptedImap(mails(1)) {
          @Override
          @Nullable String answer(String command) {
            return command.startsWith("LOGIN") ? "NO not you: " + command + "\r\n" : null;
          }
        };
    try (server) {
      assertThatIOException()
          .isThrownBy(() -> at(server.port()).open())
          .withMessage("127.0.0.1:" + server.port() + ": the login of anonymous was refused")
          .withNoCause();
    }
  }

  @Test
  void whatAServerSaysStaysInOneLine() throws IOException {
    ScriptedImap server =
        new ScriptedImap(mails(1)) {
          @Override
          @Nullable String answer(String command) {
            return command.startsWith("LOGIN") ? "NO \u001b[31m\rred\u0007\r\n" : null;
          }
        };
    try (server) {
      assertThatIOException()
          .isThrownBy(() -> at(server.port()).open())
          .satisfies(e -> assertThat(e.getMessage()).doesNotContainPattern("\\p{Cntrl}"));
    }
  }
}
