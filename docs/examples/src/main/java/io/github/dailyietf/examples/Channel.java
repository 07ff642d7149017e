package io.github.dailyietf.examples;

import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.Poster;
import io.github.dailyietf.digest.publish.PublicationReport;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Somewhere to publish: it cuts Markdown into posts of the right size, and posts them. */
interface Channel extends Poster {

  /** The posts that say this, in order, at places below this one. */
  List<Post> posts(String place, String markdown);

  /** The posts of a part of a day: its Markdown, unless the channel has a form of its own. */
  default List<Post> posts(String place, Part part, Layout layout) {
    return posts(place, DigestRenderer.markdown(layout).render(part));
  }

  /** The channel that the options describe: a chat, a mailing list or a folder of pages. */
  static Channel of(CommandLine options) throws IOException {
    if (options.has("--service")) {
      return ChatChannel.of(options);
    }
    return options.has("--smtp") ? MailChannel.of(options) : FolderChannel.of(options);
  }

  /** Prints what became of each post; 0 if all of them stand where they should. */
  static int tell(PublicationReport report, PrintStream out) {
    for (PublicationReport.Result result : report.results()) {
      String detail = result.detail().map(Channel::words).orElse("");
      out.println(result.outcome() + " " + result.post().place() + detail);
    }
    return report.complete() ? 0 : 1;
  }

  private static String words(String detail) {
    return ": " + detail.replaceFirst("^[a-zA-Z.]+Exception: ", "");
  }
}
