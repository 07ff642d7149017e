package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.Fact;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges whether a link leads to the document that it names. */
final class LinkClaims {

  private static final Pattern LINK = Pattern.compile("\\]? ?<(https?://[^ <>)\\n]{1,300})[>)]");

  private final Knowledge knowledge;

  LinkClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void read(Subjects text, Claims claims) {
    Matcher link = LINK.matcher(text.text());
    for (Mention mention : text.mentions()) {
      link.region(mention.end(), text.text().length());
      if (link.lookingAt() && link.group(1).contains("/doc/")) {
        judge(mention, link.group(1), link.start(1), link.end(1), claims);
      }
    }
  }

  private void judge(Mention mention, String address, int start, int end, Claims claims) {
    DocumentReference reference = mention.reference();
    Optional<Fact> fact = known(reference);
    Claim.Kind kind = kind(reference);
    String right = reference.datatrackerUrl().toString();
    if (address.equals(right)) {
      if (fact.isPresent()) {
        claims.supported(kind, start, end, "leads to " + reference, fact);
      }
    } else if (fact.isPresent() && !leadsToKnown(address)) {
      claims.contradicted(
          kind, start, end, reference + " is at " + right, fact, Optional.of(right));
    } else {
      claims.contradicted(
          kind,
          mention.start(),
          mention.end(),
          reference + " is named, but the link leads to " + address,
          fact,
          Optional.empty());
    }
  }

  private boolean leadsToKnown(String address) {
    return DocumentReference.findAll(address).stream()
        .anyMatch(
            target ->
                knowledge
                        .subject(target)
                        .filter(s -> address.equals(s.document().reference().datatrackerUrl() + ""))
                        .isPresent()
                    || knowledge.naming(target).isPresent()
                        && address.equals(target.datatrackerUrl().toString()));
  }

  private Optional<Fact> known(DocumentReference reference) {
    if (reference instanceof DraftVersion version) {
      Optional<Subject> subject = knowledge.subject(reference);
      if (subject.isPresent()) {
        return subject.get().fact("revision", version.revision());
      }
    }
    return knowledge.naming(reference);
  }

  static Claim.Kind kind(DocumentReference reference) {
    if (reference instanceof RfcNumber) {
      return Claim.Kind.RFC;
    }
    return reference instanceof SubSeries ? Claim.Kind.SUB_SERIES : Claim.Kind.DRAFT;
  }
}
