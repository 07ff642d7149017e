package io.github.dailyietf.digest.render;

/**
 * Where Markdown is going to be shown. All flavours are CommonMark and say the same; they differ in
 * what else the place makes out of plain text, and in what it offers beyond CommonMark.
 */
public enum MarkdownFlavor {
  /** Any CommonMark parser; no HTML in it. */
  COMMONMARK(false, "", ""),
  /**
   * Issues, discussions, comments and files of GitHub: {@code @name}, {@code #123} and {@code
   * :emoji:} in titles and abstracts stay text, so that nobody is notified; which part of a day it
   * is stands in a note; the report is folded.
   */
  GITHUB(true, "> [!NOTE]\n> ", ""),
  /** Articles of Qiita: the same with that site's form of a note. */
  QIITA(true, ":::note info\n", "\n:::");

  private final boolean folds;
  private final String noteStart;
  private final String noteEnd;

  MarkdownFlavor(boolean folds, String noteStart, String noteEnd) {
    this.folds = folds;
    this.noteStart = noteStart;
    this.noteEnd = noteEnd;
  }

  /** True if sections can be folded, and words that call people must be guarded. */
  boolean folds() {
    return folds;
  }

  String noteStart() {
    return noteStart;
  }

  String noteEnd() {
    return noteEnd;
  }
}
