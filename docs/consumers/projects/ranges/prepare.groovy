// The class that the page shows is the one that is tried.
def page = new File(basedir, '../../../../../docs/compatibility.md').getText('UTF-8')
def shown = (page =~ /(?s)```java jackson-3\n(.*?)```/).collect { it[1] }
assert shown.size() == 1
new File(basedir, 'jackson-3/src/main/java/org/example/Jackson2Builders.java')
    .setText('package org.example;\n\n' + shown[0], 'UTF-8')
true
