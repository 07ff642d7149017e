package io.github.dailyietf.digest;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupBuilder;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Fills what mails leave open from a lookup, and never replaces what they state. */
final class Enrichment {

  /** A document, the names of those of its facts that a lookup gave, and where that keeps them. */
  record Completed<D extends Document>(D document, List<String> facts, Optional<URI> address) {}

  /** What one source knows of a document. */
  private record Answer<D extends Document>(D document, Optional<URI> address) {}

  private final DocumentLookup lookup;
  private final Collection<Problem> problems;

  Enrichment(DocumentLookup lookup, Collection<Problem> problems) {
    this.lookup = lookup;
    this.problems = problems;
  }

  List<Completed<InternetDraft>> drafts(Map<DraftName, InternetDraft> stated) {
    return complete(stated, "drafts", DocumentLookup::drafts, Enrichment::complete);
  }

  List<Completed<Rfc>> rfcs(Map<RfcNumber, Rfc> stated) {
    return complete(stated, "RFCs", DocumentLookup::rfcs, Enrichment::complete);
  }

  private <K extends DocumentReference, D extends Document> List<Completed<D>> complete(
      Map<K, D> stated,
      String what,
      BiFunction<DocumentLookup, List<K>, Map<K, D>> question,
      BiFunction<D, Answer<D>, Completed<D>> completion) {
    Map<K, Answer<D>> found = new HashMap<>();
    for (DocumentLookup source : lookup.sources()) {
      List<K> open = stated.keySet().stream().filter(key -> !found.containsKey(key)).toList();
      ask(what, open, () -> question.apply(source, open))
          .forEach((key, facts) -> found.put(key, new Answer<>(facts, source.address(key))));
    }
    List<Completed<D>> all = new ArrayList<>();
    stated.forEach(
        (key, document) ->
            all.add(
                Optional.ofNullable(found.get(key))
                    .map(answer -> completion.apply(document, answer))
                    .orElseGet(() -> new Completed<>(document, List.of(), Optional.empty()))));
    return all;
  }

  /** One question for all of a kind; a source that fails is not asked again. */
  private <K, V> Map<K, V> ask(String what, List<K> keys, Supplier<Map<K, V>> question) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    try {
      int gaps = lookup.gaps().size();
      Map<K, V> found = Objects.requireNonNull(question.get(), "the lookup gave null");
      lookup.gaps().stream().skip(gaps).forEach(problems::add);
      return found;
    } catch (RuntimeException failure) {
      problems.add(
          new Problem(
              "lookup-failed",
              "lookup of " + what,
              0,
              "only the facts of the mails are shown",
              FailureText.of(failure)));
      return Map.of();
    }
  }

  private static Completed<InternetDraft> complete(
      InternetDraft stated, Answer<InternetDraft> answer) {
    InternetDraft found = answer.document();
    List<String> facts = new ArrayList<>();
    InternetDraftBuilder draft = InternetDraft.builder().from(stated);
    fillGroup(stated.group(), found.group(), draft::group, facts);
    fill("stream", stated.stream(), found.stream(), draft::stream, facts);
    fill(
        "intendedLevel",
        stated.intendedLevel(),
        found.intendedLevel(),
        draft::intendedLevel,
        facts);
    fill("state", stated.state(), found.state(), draft::state, facts);
    fillAll("replaces", stated.replaces(), found.replaces(), draft::replaces, facts);
    fillAll("replacedBy", stated.replacedBy(), found.replacedBy(), draft::replacedBy, facts);
    fill("rfc", stated.rfc(), found.rfc(), draft::rfc, facts);
    return completed(draft.build(), facts, answer);
  }

  private static Completed<Rfc> complete(Rfc stated, Answer<Rfc> answer) {
    Rfc found = answer.document();
    List<String> facts = new ArrayList<>();
    RfcBuilder rfc = Rfc.builder().from(stated);
    fillGroup(stated.group(), found.group(), rfc::group, facts);
    fill("stream", stated.stream(), found.stream(), rfc::stream, facts);
    fill("level", stated.level(), found.level(), rfc::level, facts);
    return completed(rfc.build(), facts, answer);
  }

  private static <D extends Document> Completed<D> completed(
      D document, List<String> facts, Answer<D> answer) {
    return new Completed<>(document, facts, facts.isEmpty() ? Optional.empty() : answer.address());
  }

  private static <T> void fill(
      String fact, Optional<T> stated, Optional<T> found, Consumer<T> set, List<String> facts) {
    if (stated.isEmpty() && found.isPresent()) {
      set.accept(found.get());
      facts.add(fact);
    }
  }

  private static <T> void fillAll(
      String fact, List<T> stated, List<T> found, Consumer<List<T>> set, List<String> facts) {
    if (stated.isEmpty() && !found.isEmpty()) {
      set.accept(found);
      facts.add(fact);
    }
  }

  private static void fillGroup(
      Optional<Group> stated, Optional<Group> found, Consumer<Group> set, List<String> facts) {
    if (found.isEmpty() || found.get().type().equals(Optional.of(GroupType.INDIVIDUAL))) {
      return;
    }
    Group other = found.get();
    if (stated.isEmpty()) {
      set.accept(other);
      facts.add("group");
    } else if (same(stated.get(), other)) {
      GroupBuilder group = Group.builder().from(stated.get());
      fill("group.acronym", stated.get().acronym(), other.acronym(), group::acronym, facts);
      fill("group.type", stated.get().type(), other.type(), group::type, facts);
      fill("group.area", stated.get().area(), other.area(), group::area, facts);
      set.accept(group.build());
    }
  }

  private static boolean same(Group a, Group b) {
    return a.acronym().isPresent() && b.acronym().isPresent()
        ? a.acronym().get().equalsIgnoreCase(b.acronym().get())
        : a.name().strip().equalsIgnoreCase(b.name().strip());
  }
}
