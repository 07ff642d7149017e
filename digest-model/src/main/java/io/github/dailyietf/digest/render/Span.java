package io.github.dailyietf.digest.render;

import org.commonmark.node.CustomNode;

/** Words that HTML sets apart; plain words elsewhere. */
final class Span extends CustomNode {}
