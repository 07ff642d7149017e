// The dependencies are those of the pages, as they stand there.
def xml = { String page, String start ->
  def text = new File(basedir, "../../../../../$page").getText('UTF-8')
  def blocks = (text =~ /(?s)```xml\n(.*?)```/).collect { it[1] }.findAll { it.startsWith(start) }
  assert blocks.size() == 1: "$page has ${blocks.size()} blocks that begin with $start"
  blocks[0]
}
def pom = new File(basedir, 'pom.xml')
def text = pom.getText('UTF-8')
text = text.replaceFirst(/<!-- README:.*?-->/, xml('README.md', '<dependency>'))
text = text.replaceFirst(/<!-- BOM:.*?-->/, xml('docs/compatibility.md', '<dependencyManagement>'))
assert !text.contains('prepare.groovy')
pom.setText(text, 'UTF-8')
true
