package io.github.dailyietf.benchmarks;

import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.benchmarks.peers.Peer;
import io.github.dailyietf.mail.AnnouncementParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The time for one mail out of a mix of 1,000 in memory, beside two peers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MailBenchmark {

  private static final int MAILS = 1_000;

  private final AnnouncementParser parser = AnnouncementParser.create();
  private final Peer angus = Peer.named("angus");
  private final Peer mime4j = Peer.named("mime4j");
  private final List<byte[]> mails = new ArrayList<>();

  /** Makes the mails. */
  @Setup
  public void makeMails() {
    for (int i = 0; i < MAILS; i++) {
      mails.add(GeneratedMail.number(i).bytes());
    }
  }

  /** This library. */
  @Benchmark
  @OperationsPerInvocation(MAILS)
  public void dailyIetf(Blackhole blackhole) {
    for (byte[] mail : mails) {
      blackhole.consume(parser.parse(mail));
    }
  }

  /** Angus Mail with fields taken by hand. */
  @Benchmark
  @OperationsPerInvocation(MAILS)
  public void angus(Blackhole blackhole) throws IOException {
    for (byte[] mail : mails) {
      blackhole.consume(angus.read(mail));
    }
  }

  /** The stream parser of mime4j with fields taken by hand. */
  @Benchmark
  @OperationsPerInvocation(MAILS)
  public void mime4j(Blackhole blackhole) throws IOException {
    for (byte[] mail : mails) {
      blackhole.consume(mime4j.read(mail));
    }
  }
}
