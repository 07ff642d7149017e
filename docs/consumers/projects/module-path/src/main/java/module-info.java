/** A program with all modules of Daily IETF, and nothing that it does not need. */
module org.example.bot {
  requires io.github.dailyietf.datatracker;
  requires io.github.dailyietf.digest;
  requires io.github.dailyietf.mail;
}
