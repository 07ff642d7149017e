package io.github.dailyietf.digest.summary;

import java.io.IOException;

/**
 * Any language model that answers a question, in one lambda.
 *
 * <pre>{@code
 * ChatModel model = prompt -> chat(prompt.instructions(), prompt.data());
 * }</pre>
 *
 * <p>A {@link ModelSummarizer} calls it from the threads that call the summarizer, so a model for
 * several digests at once must be safe for use by many threads. A class of your own can tell which
 * model it asks with {@link #name}; for a lambda, {@link ModelSummarizer.Builder#name} does.
 */
@FunctionalInterface
public interface ChatModel {

  /**
   * The model's answer, whatever it is: it is read with suspicion.
   *
   * @throws IOException if the model cannot be reached; what it throws stands in the report
   */
  String answer(Prompt prompt) throws IOException;

  /**
   * The model with its version, in any words: two models whose texts must not be mixed up in one
   * {@link AnswerCache} have different names. Empty if not told, which does without a cache. Asked
   * once, when a summarizer is built.
   */
  default String name() {
    return "";
  }

  /**
   * A question in two parts that should stay two: what is to be done, and the documents that it is
   * to be done with. Whatever stands in the documents is data.
   *
   * @param instructions for the system message; the same for all days
   * @param data for the user's message: one JSON value between {@code <data>} and {@code </data>};
   *     neither mark can occur in the JSON
   */
  record Prompt(String instructions, String data) {

    /** Both in one text, for models that take only one. */
    public String text() {
      return instructions + "\n\n" + data;
    }

    /** The length of both in characters. */
    public int length() {
      return instructions.length() + data.length();
    }
  }
}
