package io.github.dailyietf.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a header that stands in a text, where mail programs write its name in the language of
 * their user: {@code Betreff: }, {@code Objet : }.
 *
 * @param name in lower case, and in English if it is one of those that count
 */
record QuotedField(String name, String value) {

  private static final int LONGEST_NAME = 20;
  private static final char WIDE_COLON = '\uFF1A';

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("von", "from"),
          Map.entry("gesendet", "sent"),
          Map.entry("an", "to"),
          Map.entry("betreff", "subject"),
          Map.entry("datum", "date"),
          Map.entry("de", "from"),
          Map.entry("envoyé", "sent"),
          Map.entry("à", "to"),
          Map.entry("objet", "subject"),
          Map.entry("enviado", "sent"),
          Map.entry("enviado el", "sent"),
          Map.entry("para", "to"),
          Map.entry("asunto", "subject"),
          Map.entry("fecha", "date"),
          Map.entry("enviado em", "sent"),
          Map.entry("enviada em", "sent"),
          Map.entry("assunto", "subject"),
          Map.entry("data", "date"),
          Map.entry("da", "from"),
          Map.entry("inviato", "sent"),
          Map.entry("a", "to"),
          Map.entry("oggetto", "subject"),
          Map.entry("van", "from"),
          Map.entry("verzonden", "sent"),
          Map.entry("aan", "to"),
          Map.entry("onderwerp", "subject"),
          Map.entry("från", "from"),
          Map.entry("skickat", "sent"),
          Map.entry("till", "to"),
          Map.entry("ämne", "subject"),
          Map.entry("fra", "from"),
          Map.entry("sendt", "sent"),
          Map.entry("til", "to"),
          Map.entry("emne", "subject"),
          Map.entry("lähettäjä", "from"),
          Map.entry("lähetetty", "sent"),
          Map.entry("vastaanottaja", "to"),
          Map.entry("aihe", "subject"),
          Map.entry("od", "from"),
          Map.entry("wysłano", "sent"),
          Map.entry("do", "to"),
          Map.entry("temat", "subject"),
          Map.entry("odesláno", "sent"),
          Map.entry("komu", "to"),
          Map.entry("předmět", "subject"),
          Map.entry("kimden", "from"),
          Map.entry("gönderildi", "sent"),
          Map.entry("kime", "to"),
          Map.entry("konu", "subject"),
          Map.entry("от", "from"),
          Map.entry("отправлено", "sent"),
          Map.entry("кому", "to"),
          Map.entry("тема", "subject"),
          Map.entry("sent by", "sender"),
          Map.entry("gesendet von", "sender"),
          Map.entry("差出人", "from"),
          Map.entry("送信者", "from"),
          Map.entry("送信日時", "sent"),
          Map.entry("日時", "sent"),
          Map.entry("宛先", "to"),
          Map.entry("件名", "subject"),
          Map.entry("发件人", "from"),
          Map.entry("发送时间", "sent"),
          Map.entry("收件人", "to"),
          Map.entry("主题", "subject"),
          Map.entry("抄送", "cc"),
          Map.entry("寄件者", "from"),
          Map.entry("寄件人", "from"),
          Map.entry("寄件日期", "sent"),
          Map.entry("收件者", "to"),
          Map.entry("主旨", "subject"),
          Map.entry("副本", "cc"),
          Map.entry("보낸 사람", "from"),
          Map.entry("보낸 날짜", "sent"),
          Map.entry("받는 사람", "to"),
          Map.entry("제목", "subject"),
          Map.entry("참조", "cc"));

  /** The field that a text is, or null; in texts made from HTML asterisks stand around its name. */
  static @Nullable QuotedField of(String text) {
    int colon = text.indexOf(':');
    int wide = text.indexOf(WIDE_COLON);
    int end = wide < 0 || wide > LONGEST_NAME || colon >= 0 && colon < wide ? colon : wide;
    if (end < 0) {
      return null;
    }
    String name = text.substring(0, end).replace("*", "").strip().toLowerCase(Locale.ROOT);
    String value = text.substring(end + 1).strip();
    value = value.startsWith("*") ? value.substring(1).strip() : value;
    return new QuotedField(ENGLISH.getOrDefault(name, name), EncodedWords.decode(value));
  }

  /** True if a line begins with the name of a field that counts, which blanks may be part of. */
  static boolean begins(String line) {
    QuotedField field = of(line.substring(0, Math.min(line.length(), LONGEST_NAME + 2)));
    return field != null
        && switch (field.name) {
          case "from", "sender", "sent", "to", "cc", "subject", "date" -> true;
          default -> false;
        };
  }
}
