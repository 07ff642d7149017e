/** Renders digests. Jakarta Mail is not there: only DigestMail would need it. */
module org.example.page {
  requires io.github.dailyietf.digest;
}
