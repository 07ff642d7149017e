/**
 * Announcement mails from mailboxes of every kind, read into the types of the core module.
 *
 * @since 0.1.0
 */
module io.github.dailyietf.mail {
  requires transitive io.github.dailyietf.core;
  requires transitive jakarta.mail;
  requires static org.jspecify;

  exports io.github.dailyietf.mail;
}
