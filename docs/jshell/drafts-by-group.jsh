// How many drafts each group announced: MAILBOX=i-d-announce.mbox YEAR=2025 docs/jshell/start drafts-by-group.jsh
var year = Integer.parseInt(setting("YEAR", "2026"))
var byGroup = new TreeMap<String, Set<DraftName>>()
for (var announcement : announcements())
    if (announcement instanceof IdAction action && action.sentAt().isPresent() && UtcDay.of(action.sentAt().get()).date().getYear() == year)
        byGroup.computeIfAbsent(action.draft().group().flatMap(Group::acronym).orElse("(no group)"), group -> new TreeSet<>()).add(action.draft().name());
byGroup.entrySet().stream().sorted((a, b) -> b.getValue().size() - a.getValue().size()).forEach(group -> System.out.println(group.getValue().size() + " " + group.getKey()))
/exit
