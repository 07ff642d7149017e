package io.github.dailyietf.mail;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between a client and a server on this machine: takes down what both say, and can cut the
 * line or fall silent after so many bytes of the server.
 */
final class LoopbackProxy implements Closeable {

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream asked = new ByteArrayOutputStream();
  private final ByteArrayOutputStream answered = new ByteArrayOutputStream();
  private final int target;
  private final long cutAfter;
  private final long silentAfter;

  private LoopbackProxy(int target, long cutAfter, long silentAfter) throws IOException {
    this.target = target;
    this.cutAfter = cutAfter;
    this.silentAfter = silentAfter;
    start(this::accept);
  }

  static LoopbackProxy to(int target) throws IOException {
    return new LoopbackProxy(target, Long.MAX_VALUE, Long.MAX_VALUE);
  }

  static LoopbackProxy cuttingAfter(long bytes, int target) throws IOException {
    return new LoopbackProxy(target, bytes, Long.MAX_VALUE);
  }

  static LoopbackProxy silentAfter(long bytes, int target) throws IOException {
    return new LoopbackProxy(target, Long.MAX_VALUE, bytes);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** All that the client has said. */
  String asked() {
    synchronized (asked) {
      return Mails.text(asked.toByteArray());
    }
  }

  /** How many commands of the client have this in them. */
  long commands(String part) {
    return asked().lines().filter(line -> line.contains(part)).count();
  }

  /** All that the server has said and the client has got. */
  String answered() {
    synchronized (answered) {
      return Mails.text(answered.toByteArray());
    }
  }

  private interface Task {
    void run() throws IOException;
  }

  private void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                closeSockets();
              }
            },
            "loopback proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listener.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      client.setTcpNoDelay(true);
      sockets.add(client);
      sockets.add(server);
      start(() -> pump(client, server, asked, false));
      start(() -> pump(server, client, answered, true));
    }
  }

  /** A server that answers in two writes waits for this in between, which makes tests slow. */
  @SuppressWarnings("unchecked") // the option is a Boolean
  private static void acknowledgeAtOnce(Socket socket) throws IOException {
    for (SocketOption<?> option : socket.supportedOptions()) {
      if (option.name().equals("TCP_QUICKACK")) {
        socket.setOption((SocketOption<Boolean>) option, true);
      }
    }
  }

  private void pump(Socket from, Socket to, ByteArrayOutputStream log, boolean limited)
      throws IOException {
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    byte[] buffer = new byte[8_192];
    long passed = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      long most = limited ? Math.min(cutAfter, silentAfter) : Long.MAX_VALUE;
      int pass = (int) Math.min(count, Math.max(0, most - passed));
      synchronized (log) {
        log.write(buffer, 0, pass);
      }
      out.write(buffer, 0, pass);
      out.flush();
      passed += pass;
      acknowledgeAtOnce(from);
      if (limited && passed >= cutAfter) {
        break;
      }
    }
    closeSockets();
  }

  private void closeSockets() {
    for (Socket socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        // It was closed by the other side.
      }
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    closeSockets();
  }
}
