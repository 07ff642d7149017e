package io.github.dailyietf.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * An IMAP server of a few lines that says byte for byte what a test wants; for what no decent
 * server does. Mail n has the number 10 n.
 */
class ScriptedImap implements Closeable {

  private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<byte[]> mails;

  ScriptedImap(List<byte[]> mails) throws IOException {
    this.mails = mails;
    Thread thread = new Thread(this::serve, "scripted IMAP server");
    thread.setDaemon(true);
    thread.start();
  }

  /** What to say in place of the usual answer, or null for that one. */
  @Nullable String answer(String command) {
    return null;
  }

  int port() {
    return listener.getLocalPort();
  }

  /** What the clients have said, without tags. */
  List<String> commands() {
    return commands;
  }

  private void serve() {
    while (!listener.isClosed()) {
      try (Socket client = listener.accept()) {
        converse(client);
      } catch (IOException e) {
        // The client went away, or the test is over.
      }
    }
  }

  private void converse(Socket socket) throws IOException {
    Socket client = socket;
    BufferedReader in = reader(client);
    write(client, "* OK ready\r\n");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int blank = line.indexOf(' ');
      if (blank < 0) {
        return;
      }
      String tag = line.substring(0, blank) + " ";
      String command = line.substring(blank + 1);
      commands.add(command);
      String answer = answer(command);
      if (answer == null) {
        answer = usual(command);
      }
      boolean refused = answer.startsWith("NO") || answer.startsWith("BAD");
      write(client, refused ? tag + answer : answer + tag + "OK done\r\n");
      if (command.startsWith("STARTTLS") && !refused) {
        client = encrypted(client);
        in = reader(client);
      } else if (command.startsWith("LOGOUT")) {
        return;
      }
    }
  }

  /** Goes on with an encrypted connection; few servers need it. */
  Socket encrypted(Socket client) throws IOException {
    throw new IOException("no certificate");
  }

  private static BufferedReader reader(Socket client) throws IOException {
    return new BufferedReader(
        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void write(Socket client, String text) throws IOException {
    client.getOutputStream().write(Mails.bytes(text));
    client.getOutputStream().flush();
  }

  private String usual(String command) {
    if (command.startsWith("CAPABILITY")) {
      return "* CAPABILITY IMAP4rev1\r\n";
    }
    if (command.startsWith("EXAMINE")) {
      return "* FLAGS ()\r\n* "
          + mails.size()
          + " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] valid\r\n";
    }
    if (command.startsWith("UID FETCH") && command.contains("BODY.PEEK[]")) {
      return together(command.split(" ", -1)[2]);
    }
    if (command.startsWith("UID FETCH")) {
      return numbers(Long.parseLong(command.substring(10, command.indexOf(':'))));
    }
    if (command.startsWith("FETCH") && command.contains("BODY.PEEK[]")) {
      int number = number(command);
      return content(number, mails.get(number - 1));
    }
    if (command.endsWith("(RFC822.SIZE)")) {
      int number = number(command);
      return "* " + number + " FETCH (RFC822.SIZE " + mails.get(number - 1).length + ")\r\n";
    }
    if (command.startsWith("FETCH")) {
      return numbers(0);
    }
    return "";
  }

  /** The mail that a command names first. */
  static int number(String command) {
    int end = command.indexOf(' ', 6);
    return Integer.parseInt(command.substring(command.indexOf(' ') + 1, end));
  }

  /** What a server says that is asked for a mail. */
  static String content(int number, byte[] mail) {
    String size = "{" + mail.length + "}\r\n";
    return "* " + number + " FETCH (BODY[]<0> " + size + Mails.text(mail) + ")\r\n";
  }

  /** The mails from a number on; for one above the highest the last mail, as the standard wants. */
  private String numbers(long from) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= mails.size(); i++) {
      if (10L * i >= from || i == mails.size()) {
        out.append("* ").append(i).append(" FETCH (UID ").append(10 * i);
        out.append(" RFC822.SIZE ").append(size(i)).append(")\r\n");
      }
    }
    return out.toString();
  }

  /** The size that the server states for a mail. */
  int size(int number) {
    return mails.get(number - 1).length;
  }

  /** The mails of a set of numbers. */
  private String together(String uids) {
    StringBuilder out = new StringBuilder();
    for (String uid : uids.split(",", -1)) {
      out.append(together(Integer.parseInt(uid) / 10));
    }
    return out.toString();
  }

  /** What a server says of one mail when it is asked for many. */
  String together(int number) {
    byte[] mail = mails.get(number - 1);
    return content(number, mail).replace("FETCH (", "FETCH (UID " + 10 * number + " ");
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
