package io.github.dailyietf.datatracker.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A server on the loopback interface that is honest where no quirk applies. Thread-safe. */
final class FakeServer extends Dispatcher implements Closeable {

  private final MockWebServer server = new MockWebServer();
  private final Function<RecordedRequest, Answer> honest;
  private final List<Misbehaviour> misbehaviours = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();

  /** A quirk for so many more requests whose target contains the text. */
  private record Misbehaviour(String part, Quirk quirk, long times) {}

  FakeServer(Function<RecordedRequest, Answer> honest) {
    this.honest = honest;
    server.setDispatcher(this);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException("no port on the loopback interface", e);
    }
  }

  HttpUrl url(String path) {
    return server.url(path);
  }

  synchronized void misbehave(String part, Quirk quirk, long times) {
    misbehaviours.add(new Misbehaviour(part, quirk, times));
  }

  synchronized void behave() {
    misbehaviours.clear();
  }

  synchronized List<String> targets() {
    return List.copyOf(targets);
  }

  synchronized void forgetTargets() {
    targets.clear();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    Answer answer = honest.apply(request);
    @Nullable Quirk last = null;
    for (Quirk quirk : quirksFor(request.getTarget())) {
      answer = quirk.changed(request, answer);
      last = quirk.replies() ? quirk : last;
    }
    return last == null ? answer.to(request) : last.reply(request, answer);
  }

  /**
   * Notes the request and uses up what applies to it: one quirk for once, and all standing ones.
   */
  private synchronized List<Quirk> quirksFor(String target) {
    targets.add(target);
    List<Quirk> quirks = new ArrayList<>();
    boolean once = false;
    List<Misbehaviour> left = new ArrayList<>();
    for (Misbehaviour next : misbehaviours) {
      boolean standing = next.times() == Long.MAX_VALUE;
      if (!target.contains(next.part()) || once && !standing) {
        left.add(next);
        continue;
      }
      quirks.add(next.quirk());
      if (standing) {
        left.add(next);
      } else {
        once = true;
        if (next.times() > 1) {
          left.add(new Misbehaviour(next.part(), next.quirk(), next.times() - 1));
        }
      }
    }
    misbehaviours.clear();
    misbehaviours.addAll(left);
    return quirks;
  }

  @Override
  public void close() {
    server.close();
  }
}
