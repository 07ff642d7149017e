// What a day is about, and why: DAY=2026-10-19 docs/jshell/start hot-topics.jsh
var digest = Digest.on(UtcDay.parse(setting("DAY", "2026-10-19"))).addAll(announcements()).build()
digest.hotTopics().stream().limit(3).forEach(topic -> System.out.println(topic.label() + ": " + topic.documents().size() + " documents, score " + topic.score()))
digest.keywords().stream().limit(3).forEach(keyword -> System.out.println(keyword.term() + ": " + keyword.count()))
/exit
