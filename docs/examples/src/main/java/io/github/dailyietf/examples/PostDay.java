package io.github.dailyietf.examples;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.PublicationJournal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Posts the digest of a day, once: to a chat or to a mailing list. */
final class PostDay {

  static final String CHAT_HELP =
      """
      chat-post [MAILBOX] --service SERVICE --secret FILE --journal FOLDER
                [--day YYYY-MM-DD] [--language en|ja] [--part-size N] [--plan]
                [--posted PLACE] [--not-posted PLACE]

      Posts the digest of a day (UTC) to a chat, cut to what the service takes, and never twice:
      run it as often as you like.

        MAILBOX       of any kind; the bundled sample if not given
        --service     slack, discord, mastodon or matrix
        --secret      a file: the address, and in the second line the access token if there is one;
                      slack and discord: the webhook; mastodon: https://server and a token;
                      matrix: https://server/_matrix/client/v3/rooms/!room:server and a token
        --journal     remembers what was posted; keep it
        --day         yesterday if not given
        --part-size   drafts in a part of a heavy day; 25 if not given
        --plan        tells what would be posted and posts nothing
        --posted      you have looked: the post at this place, reported as TO_BE_CHECKED, is there
        --not-posted  you have looked: it is not there and is to be sent again

      Exit status: 0 all posted, 1 some posts are left for the next run or for you, 2 wrong
      arguments, 3 a file cannot be read.
      """;

  static final String MAIL_HELP =
      """
      mail-post [MAILBOX] --smtp URL --from ADDRESS --to ADDRESS --journal FOLDER
                [--password-file FILE] [--day YYYY-MM-DD] [--language en|ja] [--part-size N] [--plan]
                [--posted PLACE] [--not-posted PLACE]

      Sends the digest of a day (UTC) to a mailing list, one mail for each part, and never twice.

        MAILBOX       of any kind; the bundled sample if not given
        --smtp        smtps://user@mail.example.org, or smtp:// with STARTTLS; without user: no login
        --password-file  a file with the password of the user
        --journal     remembers what was sent; keep it
        --day         yesterday if not given
        --part-size   drafts in a mail; 25 if not given
        --plan        tells what would be sent and sends nothing
        --posted      you have looked: the mail reported as TO_BE_CHECKED has come
        --not-posted  you have looked: it has not, and is to be sent again

      Exit status: 0 all sent, 1 some mails are left for the next run or for you, 2 wrong arguments,
      3 a file cannot be read.
      """;

  private final Clock clock;
  private final PrintStream out;

  PostDay(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  int run(CommandLine options) throws IOException {
    PublicationJournal journal = PublicationJournal.in(Path.of(options.required("--journal")));
    options.value("--posted").ifPresent(place -> journal.posted(place, ""));
    options.value("--not-posted").ifPresent(journal::notPosted);

    // 1. The digest, and the channel that knows how long a post may be.
    Inbox inbox = Inbox.of(options);
    UtcDay day = inbox.day(options, clock);
    Digest digest = inbox.digest(day);
    Channel channel = Channel.of(options);

    // 2. Posts with names: the same run makes the same names and the same words again.
    List<Post> posts = new ArrayList<>();
    for (Part part : digest.parts(options.number("--part-size", 25))) {
      posts.addAll(channel.posts(day + "/part-" + part.number(), part, inbox.layout()));
    }

    // 3. What the journal has already is skipped.
    if (options.has("--plan")) {
      out.println(journal.plan(posts));
      return 0;
    }
    return Channel.tell(journal.apply(posts, channel), out);
  }
}
