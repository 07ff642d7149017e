package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A document as a text names it: a draft, one revision of a draft, an RFC, or a BCP, STD or FYI.
 *
 * <pre>{@code
 * DocumentReference.findAll("updates RFC 8040/8526, see draft-ietf-netmod-system-config-14")
 * // [RFC 8040, RFC 8526, draft-ietf-netmod-system-config-14]
 * }</pre>
 */
@JsonSerialize(using = ReferenceWriter.class)
public sealed interface DocumentReference permits DraftName, DraftVersion, RfcNumber, SubSeries {

  /** Where the Datatracker's document pages live. */
  String DATATRACKER = "https://datatracker.ietf.org/doc/";

  /** The document's page in the Datatracker. */
  URI datatrackerUrl();

  /**
   * One mention of a document in a text.
   *
   * @param reference what is named
   * @param start index of the first character that names it
   * @param end index after the last one, which is the extension's in a file name; in {@code RFC
   *     8040/8526} the second mention is {@code 8526}
   */
  record Mention(DocumentReference reference, int start, int end) {}

  /**
   * Reads one reference: a draft name with or without revision, an RFC, a BCP, STD or FYI. A full
   * stop may follow.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  static DocumentReference parse(String text) {
    List<Mention> mentions = mentionsIn(text);
    if (mentions.size() == 1) {
      Mention only = mentions.get(0);
      String rest = text.substring(only.end()).strip();
      if (text.substring(0, only.start()).isBlank() && (rest.isEmpty() || rest.equals("."))) {
        return only.reference();
      }
    }
    throw new IllegalArgumentException("not a reference to one document: " + text);
  }

  /**
   * Reads the JSON form: a number is an RFC, a text is parsed. An object has a {@code draft} whose
   * name is taken as it stands, and may have a {@code revision}; that is how a draft is written
   * whose name ends like a revision or a file, such as {@code {"draft": "draft-example-03"}}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DocumentReference fromJson(Object json) {
    if (json instanceof Map<?, ?> parts) {
      DraftName name = DraftName.of(String.valueOf(parts.get("draft")));
      Object revision = parts.get("revision");
      return revision == null ? name : name.at(Revision.parse(String.valueOf(revision)));
    }
    String text = String.valueOf(json);
    return json instanceof Number ? RfcNumber.parse(text) : parse(text);
  }

  /**
   * Every document that the text names, once, in order of first mention.
   *
   * <p>Understands upper and lower case, {@code RFC9000}, {@code RFC 7643/7644}, {@code RFCs 2555,
   * 2616 and 5540}, file names ({@code .txt}, {@code .ps} ...), non-breaking hyphens, and draft
   * names that a line break cut after a hyphen, in quoted lines ({@code > }) too. Two digits at the
   * end of a draft's name are its revision. Takes time linear in the length of the text.
   */
  static List<DocumentReference> findAll(CharSequence text) {
    return mentionsIn(text).stream().map(Mention::reference).distinct().toList();
  }

  /** Every mention of a document in the text, in order; see {@link #findAll} for what is read. */
  static List<Mention> mentionsIn(CharSequence text) {
    return new ReferenceScanner(text).scan();
  }
}
