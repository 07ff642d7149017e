package io.github.dailyietf.digest.topic;

import java.util.Set;

/** Words of titles and names that say nothing, or nothing alone, about a topic. */
final class CommonWords {

  /** They never begin or end a phrase. */
  private static final Set<String> GLUE =
      Set.of("a", "an", "the", "of", "for", "and", "or", "to", "in", "on", "with", "by", "from", "as", "at", "over", "into", "via", "using", "use", "its", "their", "between", "within", "under", "is", "are", "be", "that", "this", "towards", "toward", "per", "not", "no", "new", "based", "when", "how", "what", "without", "through", "across", "against", "about", "non", "co");

  /** They are no phrase alone or with others of their kind. In the singular. */
  private static final Set<String> GENERIC =
      Set.of("protocol", "extension", "framework", "requirement", "architecture", "data", "model", "network", "networking", "internet", "version", "case", "problem", "statement", "support", "service", "information", "management", "consideration", "system", "document", "draft", "method", "mechanism", "option", "header", "message", "format", "field", "type", "update", "usage", "profile", "specification", "definition", "overview", "introduction", "guideline", "guidance", "guide", "best", "current", "practice", "operation", "operational", "approach", "solution", "scenario", "application", "applicability", "analysi", "analysis", "general", "generic", "common", "simple", "enhanced", "advanced", "improved", "revised", "registry", "registrie", "iana", "parameter", "value", "attribute", "object", "element", "procedure", "process", "function", "interface", "module", "layer", "control", "resource", "set", "standard", "technical", "rfc", "ietf", "bis", "v1", "v2", "v3", "i", "ii", "e", "s", "node", "host", "client", "server", "device", "provider", "user", "level", "multi", "multiple", "single", "implementation", "deployment", "experience", "report", "terminology", "term", "taxonomy", "survey", "reference", "descriptor", "encoding", "representation", "carrying", "request", "response", "ext", "arch", "req", "impl", "spec", "usecase", "ps", "scheme", "space", "list", "group", "end", "point", "part", "state", "base", "core", "basic", "additional", "considerations", "signaling", "signalling", "context", "content", "name", "identifier", "id", "code", "number", "key", "domain");

  /** Pieces of names and titles that tell which part of a piece of work a document is. */
  private static final Set<String> ROLES =
      Set.of("protocol", "proto", "guide", "guideline", "architecture", "arch", "requirement", "req", "reqs", "yang", "framework", "fwk", "usecase", "case", "use", "problem", "statement", "ps", "impl", "implementation", "overview", "spec", "specification", "mib", "terminology", "applicability", "deployment", "profile", "model", "security", "consideration", "test", "example", "primer", "core", "base", "ext", "extension", "threat", "info", "dm", "bcp", "transport", "binding", "registry", "considerations", "analysis", "analysi");

  private CommonWords() {}

  static boolean glue(String word) {
    return GLUE.contains(word);
  }

  /** True of glue, numbers and single letters too. */
  static boolean generic(String word) {
    return GLUE.contains(word)
        || GENERIC.contains(word)
        || GENERIC.contains(Words.singular(word))
        || word.length() < 2
        || word.chars().allMatch(Character::isDigit);
  }

  static boolean role(String word) {
    return ROLES.contains(word) || ROLES.contains(Words.singular(word));
  }
}
