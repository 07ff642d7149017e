package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;

/** Plants the tree of a digest and has it printed. */
final class TreeRenderer implements DigestRenderer {

  private final Layout layout;
  private final TreePrinter printer;

  TreeRenderer(Layout layout, TreePrinter printer) {
    this.layout = layout;
    this.printer = printer;
  }

  @Override
  public String render(Digest digest) {
    return render(new Part(digest, Math.max(1, digest.drafts().size()), 1));
  }

  @Override
  public String render(Part part) {
    Words words = new Words(layout);
    return printer.print(new DigestTree(words, part).plant(), words, part);
  }
}
