package io.github.dailyietf.datatracker.resource;

/** The little HTML in what the server says of events. */
final class Html {

  private Html() {}

  /** Without tags, with the five characters that HTML must escape, blanks as they are. */
  static String text(String html) {
    var text = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int close = open < 0 ? -1 : html.indexOf('>', open);
      if (close < 0) {
        break;
      }
      text.append(html, at, open);
      if (html.startsWith("<br", open)) {
        text.append('\n');
      }
      at = close + 1;
    }
    return text.append(html, at, html.length())
        .toString()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
  }
}
