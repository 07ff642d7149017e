package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Part;

/** Prints the tree of a part in one format. */
interface TreePrinter {

  String print(Tree tree, Words words, Part part);
}
