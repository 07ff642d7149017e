def said = new File(basedir, 'target/said.txt').getText('UTF-8')
assert said == new File(basedir, 'expected.txt').getText('UTF-8')
