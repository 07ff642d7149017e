package io.github.dailyietf.digest.render;

/** The look of a page in a mail: only what the readers of mail understand. */
final class MailStylesheet {

  static final String CSS =
      """
      body {
        margin: 0 auto;
        max-width: 44rem;
        padding: 1rem;
        background: #ffffff;
        color: #1d2329;
        font-family: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Hiragino Sans",
          "Noto Sans JP", Meiryo, sans-serif;
        font-size: 16px;
        line-height: 1.6;
      }
      h1 { margin: 0 0 16px; font-size: 26px; line-height: 1.3; }
      h2 { margin: 36px 0 0; padding-bottom: 6px; border-bottom: 2px solid #1d2329; font-size: 20px; }
      h3 { margin: 0 0 4px; font-size: 17px; line-height: 1.35; }
      h4 { margin: 0 0 4px; font-size: 16px; line-height: 1.35; }
      p { margin: 8px 0; }
      a { color: #0b5c8a; }
      .item { padding: 18px 0; border-bottom: 1px solid #dfe3e6; }
      .facts, .authors, .opening, .none, .report, .closing, .number, .origin { color: #5a6570; }
      .facts, .authors { margin: 2px 0; font-size: 14px; }
      .number { font-weight: normal; }
      .new { color: #1f7a4d; }
      .origin { font-size: 14px; font-style: normal; }
      .report, .closing { font-size: 14px; }
      @media (prefers-color-scheme: dark) {
        body { background: #14181c; color: #e4e7ea; }
        h2 { border-color: #e4e7ea; }
        a { color: #7fc4ee; }
        .item { border-color: #2c343b; }
        .facts, .authors, .opening, .none, .report, .closing, .number, .origin { color: #9ba6b0; }
        .new { color: #7fd6a6; }
      }
      """;

  private MailStylesheet() {}
}
