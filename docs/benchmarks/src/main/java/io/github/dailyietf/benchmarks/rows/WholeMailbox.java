package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.ParseMailbox;
import io.github.dailyietf.benchmarks.PeerMailbox;
import io.github.dailyietf.benchmarks.measure.Absent;
import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Contestant;
import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Jvm;
import io.github.dailyietf.benchmarks.measure.Lap;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.benchmarks.peers.Peer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From a mailbox to typed announcements with all their fields, by one thread. */
public final class WholeMailbox implements Subject {

  static final String PARSE = "parse";
  private static final String PEER = "peer";
  private static final String WHAT = "mailbox to announcements";
  static final String ANGUS = "Angus Mail, tuned";
  static final String MIME4J = "mime4j, stream parser";

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        PARSE,
        words -> () -> ParseMailbox.count(Path.of(words[0]), false),
        "parse-wrong",
        words -> () -> ParseMailbox.wrong(Path.of(words[0])),
        PEER,
        words -> peer(words[0], Path.of(words[1])));
  }

  private static Task peer(String name, Path file) throws IOException {
    Peer peer = Peer.named(name);
    int wrong = PeerMailbox.wrong(file, peer, 1_000);
    if (wrong > 0) {
      throw new IOException("read wrong fields in " + wrong + " of 1,000 mails");
    }
    return () -> PeerMailbox.count(file, peer);
  }

  @Override
  public List<Row> rows() {
    return List.of(
        Row.faster("parse-grep", WHAT, "`grep -c '^From '`", WholeMailbox::grep).goal(1),
        Row.faster(
            "parse-rust", WHAT, "Rust, mail-parser", bench -> peer(bench, ExternalPeer.RUST)),
        Row.faster("parse-mime4j", WHAT, MIME4J, bench -> peer(bench, "mime4j")).goal(6),
        Row.faster("parse-mime4j-lean", WHAT, "mime4j, lean", bench -> peer(bench, "mime4j-lean")),
        Row.faster("parse-go", WHAT, "Go, net/mail", bench -> peer(bench, ExternalPeer.GO)),
        Row.faster("parse-angus", WHAT, ANGUS, bench -> peer(bench, "angus")).goal(10),
        Row.faster(
            "parse-angus-lean", WHAT, "Angus Mail, lean", bench -> peer(bench, "angus-lean")),
        Row.faster("parse-angus-plain", WHAT, "Angus Mail as it comes", WholeMailbox::plainAngus),
        Row.faster(
            "parse-python", WHAT, "Python, email", bench -> peer(bench, ExternalPeer.PYTHON)),
        Row.faster(
            "memory-mime4j",
            "fewer bytes allocated for it",
            MIME4J,
            bench -> allocation(bench, "mime4j")),
        Row.faster(
            "memory-angus",
            "fewer bytes allocated for it",
            ANGUS,
            bench -> allocation(bench, "angus")),
        Row.count("memory-mail", "bytes allocated for one mail", WholeMailbox::bytes).goal(6_000),
        Row.count("wrong-fields", "mails with a wrong field", WholeMailbox::wrong).goal(0));
  }

  @Override
  public List<String> peers(Bench bench) {
    List<String> peers = new ArrayList<>();
    try {
      String[] words = bench.require("grep", "--version").split(" ", -1);
      peers.add("grep " + words[words.length - 1]);
    } catch (Absent e) {
      // Its row says so.
    }
    for (ExternalPeer peer : ExternalPeer.values()) {
      peer.described(bench).ifPresent(peers::add);
    }
    peers.add("Angus Mail " + Versions.of("org.eclipse.angus", "angus-mail"));
    peers.add("mime4j " + Versions.of("org.apache.james", "apache-mime4j-core"));
    return peers;
  }

  static Contestant ours(Bench bench) throws IOException {
    return bench.kept(PARSE, bench.mailbox().toString());
  }

  private static Contestant oursWithFewMails(Bench bench) throws IOException {
    return bench.kept(PARSE, bench.smallMailbox().toString());
  }

  private static Figure grep(Bench bench) throws Exception {
    bench.require("grep", "--version");
    Contestant grep = bench.command(List.of("grep", "-c", "^From ", bench.mailbox().toString()));
    return bench.faster(ours(bench), grep, Cost.PROCESSOR);
  }

  private static Figure peer(Bench bench, String name) throws IOException {
    Contestant peer = bench.task(PEER, name, bench.mailbox().toString());
    return bench.faster(ours(bench), peer, Cost.PROCESSOR);
  }

  private static Figure plainAngus(Bench bench) throws IOException {
    List<String> options = List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g");
    Contestant plain =
        bench.worker(Jvm.worker(options, PEER, "angus", bench.smallMailbox().toString()));
    return bench.faster(oursWithFewMails(bench), plain, Cost.PROCESSOR);
  }

  private static Figure peer(Bench bench, ExternalPeer peer) throws Exception {
    List<String> command = new ArrayList<>(peer.command(bench));
    boolean slow = peer == ExternalPeer.PYTHON;
    command.add((slow ? bench.smallMailbox() : bench.mailbox()).toString());
    Contestant ours = slow ? oursWithFewMails(bench) : ours(bench);
    return bench.faster(ours, bench.worker(command), Cost.PROCESSOR);
  }

  private static Figure allocation(Bench bench, String name) throws IOException {
    Contestant peer = bench.task(PEER, name, bench.smallMailbox().toString());
    return bench.faster(oursWithFewMails(bench), peer, Cost.ALLOCATED);
  }

  private static Figure bytes(Bench bench) throws IOException {
    Lap lap = ours(bench).lap(3);
    double bytes = lap.allocated() / lap.found();
    return new Figure.Count(bytes, String.format(Locale.ROOT, "%,.0f", bytes));
  }

  private static Figure wrong(Bench bench) throws IOException {
    long wrong = bench.task("parse-wrong", bench.mailbox().toString()).lap(1).found();
    return new Figure.Count(
        wrong, String.format(Locale.ROOT, "%,d of %,d", wrong, bench.effort().mails()));
  }
}
