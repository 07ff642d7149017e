package io.github.dailyietf.digest.render;

import java.util.Locale;

/** Prints a tree in one format. */
interface TreePrinter {

  String print(Tree tree, Locale language);
}
