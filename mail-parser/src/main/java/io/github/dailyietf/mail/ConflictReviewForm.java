package io.github.dailyietf.mail;

import io.github.dailyietf.core.ConflictReview;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results of the IESG's reviews for conflicts with IETF work, before and since 2011. */
final class ConflictReviewForm {

  /** A version of 2011 put this instead of the name of the document. */
  private static final String PLACEHOLDER = "draft-foo";

  private static final String[] BEFORE_NAME = {"review for ", "to be: ", "to be:"};

  private ConflictReviewForm() {}

  /** The review, or null if neither the text nor the Subject names a document. */
  static @Nullable ConflictReview read(
      Prose prose, SubjectLine subject, CommonFields common, Notes notes) {
    int outcome = find(prose, "problem with the publication");
    int fallback = outcome >= 0 ? outcome : find(prose, "be published");
    int sentence = fallback >= 0 ? fallback : prose.find("has completed a review", 0);
    List<DocumentItem> items =
        sentence < 0 ? List.of() : DocumentList.in(prose.paragraph(sentence), notes);
    items = items.stream().filter(item -> !isPlaceholder(item)).toList();
    items = inSubject(subject.text()).completing(items, notes);
    if (items.isEmpty()) {
      return null;
    }
    Optional<Boolean> noProblem =
        fallback < 0 ? Optional.empty() : Optional.of(isFine(prose.paragraph(fallback)));
    if (noProblem.isEmpty()) {
      notes.add("outcome-missing", "the text does not say whether it may be published");
    }
    Optional<String> url = prose.webAddressBehind("review is documented at");
    return ConflictReview.builder()
        .from(common.base())
        .document(items.get(0))
        .noProblem(noProblem)
        .reviewUrl(url)
        .build();
  }

  private static int find(Prose prose, String words) {
    for (int i = 0; i < prose.size(); i++) {
      if (prose.paragraph(i).startsWith("The IESG") && prose.paragraph(i).contains(words)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFine(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return !lower.contains(" not be published") && lower.contains(" no problem ")
        || lower.contains(" no objection ");
  }

  private static boolean isPlaceholder(DocumentItem item) {
    return item.reference().toString().equals(PLACEHOLDER);
  }

  /** The document of {@code ... review for draft-a-03} or {@code ... RFC to be: draft-a-03.txt}. */
  private static SubjectDocument inSubject(String subject) {
    String text = SubjectLine.collapsed(subject);
    DocumentReference reference = null;
    for (String words : BEFORE_NAME) {
      int at = text.indexOf(words);
      if (at >= 0 && reference == null) {
        reference = SubjectDocument.of(text.substring(at + words.length()).strip()).reference();
      }
    }
    StatedLevel level = StatedLevel.at(text, 0);
    return new SubjectDocument(reference, "", level == null ? null : level.level());
  }
}
