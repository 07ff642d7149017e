package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges what is said to update or obsolete what. */
final class RelationClaims {

  private final Knowledge knowledge;
  private final RfcIndex index;

  RelationClaims(Knowledge knowledge, RfcIndex index) {
    this.knowledge = knowledge;
    this.index = index;
  }

  void read(Subjects text, Claims claims) {
    for (Relations.Relation relation : Relations.in(text.text(), text.mentions())) {
      Optional<DocumentReference> named = relation.actor().map(Mention::reference);
      Optional<Subject> subject =
          named.isPresent()
              ? named.flatMap(knowledge::subject)
              : text.at(relation.targets().get(0).start());
      Optional<Document> actor =
          subject.map(Subject::document).or(() -> named.flatMap(this::indexed));
      actor.ifPresent(document -> judge(relation, document, subject, claims));
    }
  }

  private Optional<Document> indexed(DocumentReference reference) {
    return reference instanceof RfcNumber number ? index.rfc(number).map(d -> d) : Optional.empty();
  }

  private void judge(
      Relations.Relation relation, Document actor, Optional<Subject> subject, Claims claims) {
    TreeSet<RfcNumber> right = new TreeSet<>(related(actor, relation.verb()));
    boolean complete = subject.isPresent() && actor instanceof Rfc;
    Set<RfcNumber> said = new TreeSet<>();
    for (Mention target : relation.targets()) {
      RfcNumber number = (RfcNumber) target.reference();
      if (!said.add(number)) {
        String why = number + " is named twice";
        claims.contradicted(
            Claim.Kind.RELATION,
            target.start(),
            target.end(),
            why,
            Optional.empty(),
            Optional.empty());
      } else if (right.contains(number)) {
        claims.supported(
            Claim.Kind.RELATION,
            target.start(),
            target.end(),
            "so says " + actor.reference(),
            fact(actor, relation.verb(), number, subject));
      } else if (!right.isEmpty() || complete) {
        Optional<Fact> fact =
            right.isEmpty()
                ? Optional.empty()
                : fact(actor, relation.verb(), right.first(), subject);
        boolean one = right.size() == 1 && relation.targets().size() == 1;
        claims.contradicted(
            Claim.Kind.RELATION,
            target.start(),
            target.end(),
            actor.reference()
                + " "
                + relation.verb().attribute()
                + " "
                + (right.isEmpty() ? "no RFC" : right),
            fact,
            one ? ReferenceClaims.number(target, right.first().value()) : Optional.empty());
      }
    }
  }

  private Optional<Fact> fact(
      Document actor, Relations.Verb verb, RfcNumber number, Optional<Subject> subject) {
    if (actor instanceof InternetDraft) {
      return subject.flatMap(about -> about.fact("abstract"));
    }
    return subject
        .flatMap(about -> about.fact(verb.attribute(), number))
        .or(() -> Optional.of(index.fact((RfcNumber) actor.reference(), verb.attribute(), number)));
  }

  private static List<RfcNumber> related(Document document, Relations.Verb verb) {
    if (document instanceof Rfc rfc) {
      return switch (verb) {
        case UPDATES -> rfc.updates();
        case OBSOLETES -> rfc.obsoletes();
        case UPDATED_BY -> rfc.updatedBy();
        case OBSOLETED_BY -> rfc.obsoletedBy();
      };
    }
    String words = document.abstractText().orElse("");
    List<RfcNumber> related = new ArrayList<>();
    for (var relation : Relations.in(words, DocumentReference.mentionsIn(words))) {
      if (relation.verb() == verb) {
        relation.targets().forEach(target -> related.add((RfcNumber) target.reference()));
      }
    }
    return related;
  }
}
