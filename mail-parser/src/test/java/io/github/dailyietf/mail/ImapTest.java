package io.github.dailyietf.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a folder of a real IMAP server on this machine. */
class ImapTest {

  private static final String USER = "anonymous";
  private static final String PASSWORD = "reader@example.org";
  private static final Instant LATER = Instant.parse("2020-02-02T12:00:00Z");

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(LocalServer.speaking(ServerSetup.PROTOCOL_IMAP))
          .withConfiguration(
              GreenMailConfiguration.aConfig().withUser("anonymous@localhost", USER, PASSWORD));

  private GreenMailUser user;
  private ImapHostManager folders;
  private MailFolder inbox;

  @BeforeEach
  void findInbox() throws FolderException {
    user = SERVER.getUserManager().getUser(USER);
    folders = SERVER.getManagers().getImapHostManager();
    inbox = folders.getInbox(user);
  }

  private static ImapBuilder at(int port, String folder) {
    return Mailbox.imap(URI.create("imap://127.0.0.1:" + port + "/" + folder))
        .unencrypted()
        .login(USER, PASSWORD);
  }

  private static ImapBuilder inbox(int port) {
    return at(port, "INBOX");
  }

  private static int port() {
    return SERVER.getImap().getPort();
  }

  private static String mail(int number) {
    return Mails.announcement(number).replace("\n", "\r\n");
  }

  private static String sent(String date, String text) {
    String field = date.isEmpty() ? "" : "Date: " + date + "\r\n";
    return field + "Subject: " + text + "\r\n\r\nbody of " + text + "\r\n";
  }

  private static long add(MailFolder folder, String mail, Instant arrival)
      throws MessagingException {
    MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(Mails.bytes(mail)));
    return folder.appendMessage(message, new Flags(), Date.from(arrival));
  }

  private List<String> fill(int count) throws MessagingException {
    List<String> mails = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      mails.add(mail(i));
      add(inbox, mail(i), LATER);
    }
    return mails;
  }

  private ImapState state(long lastUid) {
    return new ImapState(inbox.getUidValidity(), lastUid);
  }

  private static List<String> read(ImapBuilder settings) throws IOException {
    try (Mailbox box = settings.open()) {
      return Mails.raws(box.mails().toList());
    }
  }

  private static List<String> subjects(ImapBuilder settings) throws IOException {
    try (Mailbox box = settings.open()) {
      return box.mails().map(mail -> mail.header("Subject").orElse("")).toList();
    }
  }

  @Test
  void mailsComeByteForByteInTheOrderOfTheServer() throws Exception {
    List<String> mails = fill(3);
    assertThat(read(inbox(port()))).isEqualTo(mails);
  }

  @Test
  void theyAreReadIntoAnnouncementsLikeAnyOthers() throws Exception {
    fill(2);
    try (Mailbox box = inbox(port()).open()) {
      List<Announcement> announcements = box.announcements(AnnouncementParser.create()).toList();
      assertThat(announcements).hasSize(2).allMatch(a -> a instanceof IdAction);
    }
  }

  @Test
  void aMailSaysServerFolderAndNumber() throws Exception {
    fill(1);
    try (Mailbox box = inbox(port()).open()) {
      assertThat(box.mails().findFirst().orElseThrow()).hasToString("127.0.0.1/INBOX, mail 1");
    }
  }

  @Test
  void anEmptyFolderIsAMailboxWithoutMails() throws IOException {
    try (Mailbox box = inbox(port()).open()) {
      assertThat(box.mails()).isEmpty();
      assertThat(box.state().orElseThrow().lastUid()).isZero();
      assertThat(box.problems()).isEmpty();
    }
  }

  @Test
  void withoutAFolderInTheAddressItIsTheInbox() throws Exception {
    List<String> mails = fill(1);
    assertThat(read(at(port(), ""))).isEqualTo(mails);
  }

  @Test
  void aWrongPasswordIsToldInOneLineThatDoesNotShowIt() {
    assertThatIOException()
        .isThrownBy(() -> inbox(port()).login(USER, "open sesame").open())
        .withMessageStartingWith("127.0.0.1:" + port() + ": the login of anonymous was refused")
        .withMessageNotContaining("\n")
        .satisfies(e -> assertThat(everything(e)).doesNotContain("sesame"));
  }

  @Test
  void aMissingFolderIsToldInOneLine() {
    assertThatIOException()
        .isThrownBy(() -> at(port(), "Shared%20Folders").open())
        .withMessage("127.0.0.1:" + port() + ": there is no folder Shared Folders")
        .satisfies(e -> assertThat(everything(e)).doesNotContain(PASSWORD));
  }

  @Test
  void aServerThatIsNotThereIsToldInOneLine() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThatIOException()
        .isThrownBy(() -> inbox(free).open())
        .withMessageStartingWith("127.0.0.1:" + free + ": no connection: ")
        .withMessageNotContaining("\n");
  }

  @Test
  void aServerThatCannotEncryptDoesNotGetThePassword() throws Exception {
    try (LoopbackProxy proxy = LoopbackProxy.to(port())) {
      URI address = URI.create("imap://127.0.0.1:" + proxy.port() + "/INBOX");
      assertThatIOException()
          .isThrownBy(() -> Mailbox.imap(address).login(USER, PASSWORD).open())
          .withMessageContaining("STARTTLS")
          .withMessageEndingWith(" (a server on this machine: unencrypted())");
      assertThat(proxy.asked()).contains("CAPABILITY").doesNotContain("LOGIN", "AUTHENTICATE");
    }
  }

  @Test
  void foldersHaveNamesOfAnyScript() throws Exception {
    String name = "\u8349\u6848 & \u00E9t\u00E9";
    MailFolder folder = folders.createMailbox(user, name);
    add(folder, mail(1), LATER);
    try (LoopbackProxy proxy = LoopbackProxy.to(port())) {
      String path = URLEncoder.encode(name, UTF_8).replace("+", "%20");
      assertThat(read(at(proxy.port(), path))).containsExactly(mail(1));
      assertThat(proxy.asked()).contains("EXAMINE \"&g0loSA- &- &AOk-t&AOk-\"");
    }
  }

  @Test
  void foldersInFoldersAreNamedAsTheServerWritesThem() throws Exception {
    folders.createMailbox(user, "Shared Folders");
    add(folders.createMailbox(user, "Shared Folders.i-d-announce"), mail(1), LATER);
    assertThat(read(at(port(), "Shared%20Folders.i-d-announce"))).containsExactly(mail(1));
  }

  @Test
  void readingChangesNothingOnTheServer() throws Exception {
    fill(3);
    try (LoopbackProxy proxy = LoopbackProxy.to(port())) {
      read(inbox(proxy.port()));
      assertThat(proxy.commands("EXAMINE")).isOne();
      assertThat(proxy.commands("BODY.PEEK[]")).isOne();
      assertThat(proxy.asked()).doesNotContain("SELECT", "STORE", "EXPUNGE", "BODY[");
      assertThat(proxy.commands("LOGOUT")).isOne();
    }
    assertThat(inbox.getMessages())
        .extracting(StoredMessage::getFlags)
        .noneMatch(flags -> flags.contains(Flags.Flag.SEEN));
  }

  @Test
  void aDayOfMailsTakesAFewCommands() throws Exception {
    List<String> mails = fill(443);
    try (LoopbackProxy proxy = LoopbackProxy.to(port())) {
      assertThat(read(inbox(proxy.port()))).isEqualTo(mails);
      assertThat(proxy.commands(" FETCH ")).as("one for the sizes, one for 64 mails").isEqualTo(8);
      assertThat(proxy.commands("BODY.PEEK[]")).isEqualTo(7);
      assertThat(proxy.asked().lines())
          .as("the other ones are those of opening")
          .hasSizeLessThan(16);
    }
  }

  @Test
  void readingMayStopEarlyAndGoOnLater() throws Exception {
    List<String> mails = fill(250);
    ImapState state;
    try (LoopbackProxy proxy = LoopbackProxy.to(port());
        Mailbox box = inbox(proxy.port()).open()) {
      assertThat(Mails.raws(box.mails().limit(7).toList())).isEqualTo(mails.subList(0, 7));
      assertThat(proxy.commands(" FETCH ")).isEqualTo(2);
      state = box.state().orElseThrow();
    }
    try (LoopbackProxy proxy = LoopbackProxy.to(port())) {
      assertThat(read(inbox(proxy.port()).newerThan(state))).isEqualTo(mails.subList(7, 250));
    }
  }

  @Test
  void theSecondTimeOnlyNewMailsAreFetched() throws Exception {
    fill(120);
    ImapState first;
    try (LoopbackProxy proxy = LoopbackProxy.to(port());
        Mailbox box = inbox(proxy.port()).open()) {
      assertThat(box.mails().count()).isEqualTo(120);
      first = box.state().orElseThrow();
    }
    assertThat(read(inbox(port()).newerThan(first))).isEmpty();
    add(inbox, mail(200), LATER);
    add(inbox, mail(201), LATER);
    try (LoopbackProxy proxy = LoopbackProxy.to(port());
        Mailbox box = inbox(proxy.port()).newerThan(first).open()) {
      assertThat(Mails.raws(box.mails().toList())).containsExactly(mail(200), mail(201));
      assertThat(proxy.commands("BODY.PEEK[]")).isOne();
      assertThat(proxy.answered()).doesNotContain(mail(120));
      assertThat(box.problems()).isEmpty();
      assertThat(box.state()).hasValue(new ImapState(first.uidValidity(), first.lastUid() + 2));
    }
  }

  @Test
  void aStateWithoutNewMailsStaysTheSameAndNothingIsFetched() throws Exception {
    fill(3);
    try (LoopbackProxy proxy = LoopbackProxy.to(port());
        Mailbox box = inbox(proxy.port()).newerThan(state(3)).open()) {
      assertThat(box.state()).hasValue(state(3));
      assertThat(box.mails()).isEmpty();
      assertThat(box.state()).hasValue(state(3));
      assertThat(proxy.commands("BODY.PEEK[]")).isZero();
    }
  }

  @Test
  void ifTheServerNumbersAnewAllIsReadAgainAndToldSo() throws Exception {
    List<String> mails = fill(4);
    ImapState old = new ImapState(inbox.getUidValidity() - 1, 3);
    try (Mailbox box = inbox(port()).newerThan(old).open()) {
      assertThat(box.state()).hasValue(state(0));
      assertThat(Mails.raws(box.mails().toList())).isEqualTo(mails);
      assertThat(box.state()).hasValue(state(4));
      assertThat(box.problems())
          .extracting(Problem::code, Problem::source)
          .containsExactly(tuple("uid-validity-changed", "127.0.0.1/INBOX"));
    }
  }

  @Test
  void aMailThatTheProgramFailedOnComesAgain() throws Exception {
    List<String> mails = fill(3);
    ImapState state;
    try (Mailbox box = inbox(port()).open()) {
      assertThatThrownBy(
              () ->
                  box.mails()
                      .forEach(
                          mail -> {
                            if (Mails.text(mail.raw()).equals(mails.get(1))) {
                              throw new IllegalArgumentException("no");
                            }
                          }))
          .isInstanceOf(IllegalArgumentException.class);
      state = box.state().orElseThrow();
    }
    assertThat(read(inbox(port()).newerThan(state))).isEqualTo(mails.subList(1, 3));
  }

  @Test
  void severalThreadsGiveTheSameMailsAndTheSameState() throws Exception {
    List<String> mails = fill(150);
    try (Mailbox box = inbox(port()).open()) {
      assertThat(Mails.raws(box.mails().parallel().toList())).isEqualTo(mails);
      assertThat(box.state()).hasValue(state(150));
    }
  }

  @Test
  void withSeveralThreadsNoMailCountsBeforeAllAheadOfItDo() throws Exception {
    List<String> mails = fill(200);
    try (Mailbox box = inbox(port()).open()) {
      Spliterator<Mail> rest = box.mails().spliterator();
      Spliterator<Mail> first = rest.trySplit();
      Spliterator<Mail> second = rest.trySplit();
      while (second.estimateSize() == 0) {
        second = rest.trySplit();
      }
      second.forEachRemaining(mail -> {});
      assertThat(box.state()).as("the first 64 may still fail").hasValue(state(0));
      first.forEachRemaining(mail -> {});
      assertThat(box.state()).hasValue(state(128));
      rest.forEachRemaining(mail -> {});
      assertThat(box.state()).hasValue(state(200));
    }
    try (Mailbox box = inbox(port()).open()) {
      assertThatThrownBy(
              () ->
                  box.mails()
                      .parallel()
                      .forEach(
                          mail -> {
                            if (Mails.text(mail.raw()).equals(mails.get(70))) {
                              throw new IllegalArgumentException("no");
                            }
                          }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(box.state().orElseThrow().lastUid()).isIn(0L, 64L);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Etc/GMT+12"})
  void onlyMailsAroundTheDaysTravel(String hostZone) throws Exception {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(hostZone));
    try (LoopbackProxy proxy = LoopbackProxy.to(port())) {
      add(inbox, sent("Sun, 18 Aug 2013 12:00:00 +0000", "too early"), LATER);
      add(inbox, sent("Wed, 21 Aug 2013 12:00:00 +0000", "inside"), LATER);
      add(inbox, sent("Wed, 28 Aug 2013 12:00:00 +0000", "too late"), LATER);
      UtcDay day = UtcDay.parse("2013-08-21");
      assertThat(subjects(inbox(proxy.port()).days(day, day.next()))).containsExactly("inside");
      assertThat(proxy.asked())
          .contains("SEARCH SENTSINCE 20-Aug-2013 SENTBEFORE 24-Aug-2013")
          .contains("SEARCH SINCE 20-Aug-2013 BEFORE 24-Aug-2013");
      assertThat(proxy.commands("BODY.PEEK[]")).isOne();
      assertThat(proxy.answered()).contains("body of inside").doesNotContain("body of too");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void noMailOfTheDayIsMissedWhateverItsZone() throws Exception {
    add(inbox, sent("Tue, 20 Aug 2013 12:00:00 -1200", "west"), LATER);
    add(inbox, sent("Thu, 22 Aug 2013 01:00:00 +0900", "east"), LATER);
    add(inbox, sent("Thu, 22 Aug 2013 13:59:00 +1400", "far east"), LATER);
    add(inbox, sent("Tue, 20 Aug 2013 23:59:59 +0000", "the day before"), LATER);
    UtcDay day = UtcDay.parse("2013-08-21");
    try (Mailbox box = inbox(port()).days(day, day).open().on(day)) {
      assertThat(box.mails().map(mail -> mail.header("Subject").orElse("")))
          .containsExactly("west", "east", "far east");
      assertThat(box.state()).as("behind the mail that was left out").hasValue(state(4));
    }
  }

  @Test
  void undatedMailsAreFoundByTheDayOnWhichTheyArrived() throws Exception {
    Instant noon = Instant.parse("2013-08-21T12:00:00Z");
    add(inbox, sent("", "undated"), noon);
    add(inbox, sent("someday", "date unreadable"), noon);
    add(inbox, sent("", "undated, long after"), LATER);
    add(inbox, sent("Mon, 01 Jul 2013 12:00:00 +0000", "delayed"), noon);
    UtcDay day = UtcDay.parse("2013-08-21");
    assertThat(subjects(inbox(port()).days(day, day)))
        .containsExactly("undated", "date unreadable", "delayed");
  }

  @Test
  void daysAndStateTogetherGiveNewMailsOfTheDays() throws Exception {
    for (int i = 1; i <= 6; i++) {
      add(inbox, sent((20 + i % 2 * 5) + " Aug 2013 12:00:00 +0000", "mail " + i), LATER);
    }
    UtcDay day = UtcDay.parse("2013-08-20");
    ImapState afterTwo = state(2);
    assertThat(subjects(inbox(port()).days(day, day)))
        .containsExactly("mail 2", "mail 4", "mail 6");
    assertThat(subjects(inbox(port()).days(day, day).newerThan(afterTwo)))
        .containsExactly("mail 4", "mail 6");
    ImapState afterAll = state(6);
    assertThat(subjects(inbox(port()).days(day, day).newerThan(afterAll))).isEmpty();
  }

  @Test
  void mailsThatArriveWhileReadingWaitForTheNextTime() throws Exception {
    List<String> mails = fill(150);
    ImapState state;
    try (LoopbackProxy proxy = LoopbackProxy.to(port());
        Mailbox box = inbox(proxy.port()).open();
        Stream<Mail> stream = box.mails()) {
      Iterator<Mail> iterator = stream.iterator();
      iterator.next();
      add(inbox, mail(999), LATER);
      List<Mail> rest = new ArrayList<>();
      iterator.forEachRemaining(rest::add);
      assertThat(Mails.raws(rest)).isEqualTo(mails.subList(1, 150));
      state = box.state().orElseThrow();
    }
    assertThat(read(inbox(port()).newerThan(state))).containsExactly(mail(999));
  }

  @Test
  void aClosedMailboxGivesNoMails() throws Exception {
    fill(2);
    Mailbox box = inbox(port()).open();
    box.close();
    box.close();
    assertThatThrownBy(() -> box.mails().forEach(mail -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("127.0.0.1/INBOX is closed");
  }

  @Test
  void aServerFolderIsReadOnceToo() throws Exception {
    try (Mailbox box = inbox(port()).open()) {
      assertThat(box.mails()).isEmpty();
      assertThatIllegalStateException().isThrownBy(box::mails);
    }
  }

  /** All messages of an exception and its causes. */
  private static String everything(Throwable e) {
    StringBuilder out = new StringBuilder();
    for (Throwable t = e; t != null; t = t.getCause()) {
      out.append(t).append('\n');
    }
    return out.toString();
  }
}
