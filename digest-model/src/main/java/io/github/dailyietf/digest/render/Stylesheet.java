package io.github.dailyietf.digest.render;

/** The look of a page: one column, light and dark, from a phone to a desk. */
final class Stylesheet {

  static final String CSS =
      """
      :root {
        color-scheme: light dark;
        --paper: #fdfdfb;
        --ink: #1d2329;
        --soft: #5a6570;
        --line: #dfe3e6;
        --tint: #f1f4f5;
        --link: #0b5c8a;
        --new: #1f7a4d;
        --new-tint: #e3f3ea;
        --bar: #2f7fb0;
        --rest: #a9b6bf;
        --edge: #87939d;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #14181c;
          --ink: #e4e7ea;
          --soft: #9ba6b0;
          --line: #2c343b;
          --tint: #1d2329;
          --link: #7fc4ee;
          --new: #7fd6a6;
          --new-tint: #173626;
          --bar: #4f9fce;
          --rest: #55626d;
          --edge: #6d7a86;
        }
      }
      * { box-sizing: border-box; }
      html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
      body {
        margin: 0 auto;
        max-width: 46rem;
        padding: 2.5rem 1.25rem 4rem;
        background: var(--paper);
        color: var(--ink);
        font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        font-size: 1.0625rem;
        line-height: 1.65;
        overflow-wrap: anywhere;
      }
      :lang(ja) {
        font-family: "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic Medium",
          "Yu Gothic", Meiryo, sans-serif;
        line-break: strict;
        text-autospace: normal;
        text-spacing-trim: trim-start;
      }
      :lang(ja) em, em:lang(ja), i:lang(ja) { font-style: normal; }
      html:lang(ja) body { line-height: 1.85; }
      html:lang(ja) .opening, h1:lang(ja), h2:lang(ja) { word-break: auto-phrase; }
      html:lang(ja) [lang="en"] { line-height: 1.65; }
      html:lang(ja) h3 [lang="en"], html:lang(ja) h4 [lang="en"] { line-height: inherit; }
      [hidden] { display: none !important; }
      h1, h2, h3 { line-height: 1.3; text-wrap: balance; }
      h1 { margin: 0 0 1rem; font-size: 1.9rem; letter-spacing: -0.01em; }
      h2 {
        margin: 3rem 0 0;
        padding-bottom: 0.4rem;
        border-bottom: 2px solid var(--ink);
        font-size: 1.3rem;
      }
      h3 { margin: 0 0 0.35rem; font-size: 1.0625rem; }
      h4 { margin: 0 0 0.35rem; font-size: 1rem; line-height: 1.3; text-wrap: balance; }
      .group > h3 { margin-top: 2rem; font-size: 1.15rem; }
      .mark { font-weight: 600; }
      p { margin: 0.5rem 0; text-wrap: pretty; }
      a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
      a:hover { text-decoration-thickness: 2px; }
      a:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
      .figures { white-space: nowrap; }
      .opening { color: var(--soft); }
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin: 1.25rem 0;
        padding: 0;
        list-style: none;
        font-variant-numeric: tabular-nums;
      }
      .counts li {
        padding: 0.2rem 0.8rem;
        border-radius: 0.4rem;
        background: var(--tint);
        font-size: 0.95rem;
        font-weight: 600;
      }
      .split { padding: 0.6rem 0.9rem; border-left: 3px solid var(--link); background: var(--tint); }
      .item { padding: 1.35rem 0; border-bottom: 1px solid var(--line); }
      .item:last-child { padding-bottom: 0; border-bottom: 0; }
      .number { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
      .facts, .authors { margin: 0.15rem 0; color: var(--soft); font-size: 0.9rem; line-height: 1.6; }
      .new {
        margin-right: 0.35em;
        padding: 0.05em 0.55em;
        border-radius: 1em;
        background: var(--new-tint);
        color: var(--new);
        font-size: 0.85em;
      }
      .summary { margin: 0.6rem 0 0; }
      .origin { color: var(--soft); font-size: 0.85em; font-style: normal; white-space: nowrap; }
      .actions ul, .problems { padding-left: 1.2rem; }
      .hot-topics ul { padding-left: 1.2rem; }
      .hot-topics li { margin: 0.7rem 0; }
      .actions li { margin: 0.5rem 0; }
      .none { color: var(--soft); }
      .report, .closing { color: var(--soft); font-size: 0.9rem; }
      .report h2 { border-bottom-width: 1px; border-color: var(--line); font-size: 1rem; }
      .parts {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.5rem 2rem;
        margin-top: 2.5rem;
        padding: 0.75rem 0;
        border-top: 2px solid var(--ink);
      }
      .parts .next { margin-left: auto; }
      .closing { margin-top: 2rem; }
      .charts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: 1.5rem 2.5rem;
        margin: 2rem 0;
      }
      .chart { margin: 0; max-width: 26rem; }
      .chart figcaption { margin-bottom: 0.3rem; font-size: 0.95rem; font-weight: 600; }
      .chart svg { display: block; width: 100%; height: auto; }
      .chart text { fill: var(--ink); font-size: 13px; }
      .chart .value { fill: var(--soft); text-anchor: end; font-variant-numeric: tabular-nums; }
      .chart .track { fill: var(--tint); }
      .chart .bar { fill: var(--bar); }
      .chart .muted { fill: var(--rest); }
      .contents { margin: 1.5rem 0; font-size: 0.95rem; }
      .contents summary, .source summary { cursor: pointer; }
      .contents summary { font-weight: 600; }
      .contents ul { margin: 0.4rem 0; padding-left: 1.2rem; }
      .contents ul ul { columns: 16rem; column-gap: 2rem; }
      .contents li { margin: 0.15rem 0; break-inside: avoid; }
      .contents ul:not(:has(ul)):not(ul ul) {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 1.5rem;
        padding: 0;
        list-style: none;
      }
      .filter {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
        gap: 0.75rem 1rem;
        margin: 1.5rem 0;
        padding: 0.9rem 1rem 1rem;
        border-radius: 0.6rem;
        background: var(--tint);
        font-size: 0.9rem;
      }
      .filter label { display: grid; gap: 0.2rem; min-width: 0; color: var(--soft); }
      .filter label:first-of-type { grid-column: span 2; }
      .filter p { display: flex; grid-column: 1 / -1; align-items: center; gap: 1rem; margin: 0; }
      .filter input, .filter select, .filter button {
        width: 100%;
        min-height: 2.4rem;
        padding: 0.3rem 0.6rem;
        border: 1px solid var(--edge);
        border-radius: 0.35rem;
        background: var(--paper);
        color: var(--ink);
        font: inherit;
        line-height: 1.3;
      }
      .filter button { width: auto; cursor: pointer; }
      .filter output { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
      .filter :focus-visible, summary:focus-visible {
        outline: 2px solid var(--link);
        outline-offset: 2px;
      }
      .source { margin-top: 0.4rem; color: var(--soft); font-size: 0.85rem; }
      .source p { margin: 0.2rem 0 0; }
      @media (min-width: 60rem) {
        .item { position: relative; }
        .item .number { position: absolute; right: calc(100% + 0.9rem); white-space: nowrap; }
      }
      @media print {
        :root {
          --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #eee; --link: #000;
          --new: #000; --new-tint: #eee; --bar: #555; --rest: #aaa;
        }
        body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
        .contents, .filter, .source, .parts { display: none; }
        .item, .chart { break-inside: avoid; }
        .item { padding: 0.7rem 0; }
        h2, h3, h4 { break-after: avoid; }
        p { orphans: 3; widows: 3; }
        a { text-decoration: none; }
      }
      """;

  private Stylesheet() {}
}
