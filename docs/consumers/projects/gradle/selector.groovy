// Gradle is not among what the build fetches: without one, or with one too old for this JDK, skipped.
try {
  def version = 'gradle --version'.execute()
  version.consumeProcessOutput()
  return version.waitFor() == 0
} catch (IOException e) {
  return false
}
