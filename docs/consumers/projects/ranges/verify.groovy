['jackson-oldest', 'jackson-3', 'okhttp-4', 'okhttp-4-and-5', 'okhttp-bom'].each { name ->
  def said = new File(basedir, "$name/target/said.txt").getText('UTF-8')
  assert said == new File(basedir, "$name/expected.txt").getText('UTF-8')
}
true
