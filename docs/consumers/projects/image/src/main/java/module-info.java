/** A program that becomes an image without the modules of the JDK that it does not need. */
module org.example.image {
  requires io.github.dailyietf.digest;
  requires io.github.dailyietf.mail;
}
