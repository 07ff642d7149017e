/**
 * Announcement mails from mailboxes of every kind, read into the types of the core module.
 *
 * @since 0.1.0
 */
module io.github.dailyietf.mail {
  requires transitive io.github.dailyietf.core;
  requires transitive jakarta.mail;
  // Present wherever a server is read; who reads files only can do without it.
  requires static org.eclipse.angus.mail;
  requires static org.jspecify;
  // Where there are files that xz packed.
  requires static org.tukaani.xz;

  exports io.github.dailyietf.mail;
}
