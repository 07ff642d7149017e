package io.github.dailyietf.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two sources, the second asked only for what the first does not know. */
record LookupChain(DocumentLookup first, DocumentLookup second) implements DocumentLookup {

  @Override
  public Optional<InternetDraft> draft(DraftName name) {
    return first.draft(name).or(() -> second.draft(name));
  }

  @Override
  public Optional<Rfc> rfc(RfcNumber number) {
    return first.rfc(number).or(() -> second.rfc(number));
  }

  @Override
  public List<DocumentLookup> sources() {
    List<DocumentLookup> all = new ArrayList<>(first.sources());
    all.addAll(second.sources());
    return List.copyOf(all);
  }

  @Override
  public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
    Map<DraftName, InternetDraft> found = new LinkedHashMap<>(first.drafts(names));
    List<DraftName> missing = new ArrayList<>(names);
    missing.removeAll(found.keySet());
    if (!missing.isEmpty()) {
      found.putAll(second.drafts(missing));
    }
    return found;
  }

  @Override
  public Map<RfcNumber, Rfc> rfcs(Collection<RfcNumber> numbers) {
    Map<RfcNumber, Rfc> found = new LinkedHashMap<>(first.rfcs(numbers));
    List<RfcNumber> missing = new ArrayList<>(numbers);
    missing.removeAll(found.keySet());
    if (!missing.isEmpty()) {
      found.putAll(second.rfcs(missing));
    }
    return found;
  }

  @Override
  public List<Problem> gaps() {
    List<Problem> gaps = new ArrayList<>(first.gaps());
    gaps.addAll(second.gaps());
    return gaps;
  }
}
