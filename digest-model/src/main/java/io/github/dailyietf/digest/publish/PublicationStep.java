package io.github.dailyietf.digest.publish;

import io.github.dailyietf.digest.json.JsonText;
import io.github.dailyietf.digest.publish.JournalEntry.State;
import io.github.dailyietf.digest.publish.PublicationReport.Outcome;
import io.github.dailyietf.digest.publish.PublicationReport.Result;
import java.io.IOException;
import java.util.Optional;

/** Publishes one post and writes down before and after that it does. Not thread-safe. */
final class PublicationStep {

  private final JournalStore store;
  private final Poster poster;
  private final Post post;
  private boolean stops;

  PublicationStep(JournalStore store, Poster poster, Post post) {
    this.store = store;
    this.poster = poster;
    this.post = post;
  }

  static JournalEntry read(String json) {
    return JsonText.read(json, JournalEntry.class, "a journal entry");
  }

  /** True if the posts behind this one must wait. */
  boolean stops() {
    return stops;
  }

  Result left() {
    return result(Outcome.LEFT, Optional.empty(), Optional.empty());
  }

  Result take() {
    Optional<JournalEntry> entry = store.get(post.place()).map(PublicationStep::read);
    if (entry.isEmpty()) {
      return create();
    }
    return entry.get().state() == State.INTENDED
        ? check(entry.get())
        : update(entry.get(), Outcome.SKIPPED);
  }

  private Result create() {
    write(JournalEntry.of(post, State.INTENDED, Optional.empty()));
    String address;
    try {
      address = poster.create(post);
    } catch (PostRefusedException e) {
      store.remove(post.place());
      stops = true;
      return result(Outcome.REFUSED, Optional.empty(), Optional.of(e.toString()));
    } catch (IOException | RuntimeException e) {
      // The answer may have been lost behind a post that was taken.
      stops = true;
      return result(Outcome.TO_BE_CHECKED, Optional.empty(), Optional.of(e.toString()));
    }
    write(JournalEntry.of(post, State.POSTED, Optional.of(address)));
    return result(Outcome.CREATED, Optional.of(address), Optional.empty());
  }

  private Result check(JournalEntry intended) {
    Sighting sighting;
    try {
      sighting = poster.find(intended.place(), intended.key());
    } catch (IOException | RuntimeException e) {
      return result(Outcome.TO_BE_CHECKED, Optional.empty(), Optional.of(e.toString()));
    }
    if (!sighting.certain()) {
      return result(
          Outcome.TO_BE_CHECKED,
          Optional.empty(),
          Optional.of("an earlier run ended while it was being published"));
    }
    if (sighting.address().isEmpty()) {
      return create();
    }
    JournalEntry found = intended.posted(sighting.address().get());
    write(found);
    return update(found, Outcome.FOUND);
  }

  private Result update(JournalEntry entry, Outcome ifSame) {
    String address = entry.address().orElse("");
    if (entry.state() == State.POSTED && entry.hash().equals(post.hash())) {
      return result(ifSame, entry.address(), Optional.empty());
    }
    write(JournalEntry.of(post, State.CHANGING, entry.address()));
    try {
      poster.update(address, post);
    } catch (PostRefusedException e) {
      write(entry);
      return result(Outcome.REFUSED, entry.address(), Optional.of(e.toString()));
    } catch (IOException | RuntimeException e) {
      // Left as changing: doing it again does no harm.
      return result(Outcome.REFUSED, entry.address(), Optional.of(e.toString()));
    }
    write(JournalEntry.of(post, State.POSTED, entry.address()));
    return result(Outcome.UPDATED, entry.address(), Optional.empty());
  }

  private void write(JournalEntry entry) {
    store.put(entry.place(), JsonText.lines(entry));
  }

  private Result result(Outcome outcome, Optional<String> address, Optional<String> detail) {
    return new Result(post, outcome, address, detail);
  }
}
