// The program is that of the consumer on the class path.
new File(basedir, 'target').mkdirs()
def from = new File(basedir, '../../../projects/class-path')
['src/main/java/org/example/Yesterday.java', 'expected.txt'].each {
  def to = new File(basedir, it)
  to.parentFile.mkdirs()
  to.bytes = new File(from, it).bytes
}
true
