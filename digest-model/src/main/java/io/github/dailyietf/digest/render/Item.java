package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.summary.Summary;
import java.util.List;
import java.util.Optional;

/** What there is to tell of a draft or an RFC, before it is known in which lines. */
interface Item {

  /** What the page calls it. */
  String id();

  /** The words before the title and their class: a number or the RFC's name. */
  String label();

  /** The class of the label. */
  String labelClass();

  /** The title; the name of the document if there is none. */
  String title();

  /** The name of the document. */
  String name();

  /** The document's page. */
  String address();

  /** Adds the linked name and all facts to a line. */
  void facts(Inlines line);

  /** The authors. */
  Optional<String> authors();

  /** The mark of the hot topic that it leads. */
  Optional<String> mark();

  /** What the facts say, each fit to be a short sentence. */
  List<String> sentences();

  /** What it has to do with others of the day. */
  List<String> relations();

  /** Adds the same to a line, with links to relatives that its history knows. */
  void remarks(Inlines line);

  /** Its history. */
  Optional<Life> life();

  /** What it is about. */
  Optional<Summary> summary();
}
