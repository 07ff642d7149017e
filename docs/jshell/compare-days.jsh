// Two days beside each other: DAY=2026-11-19 OTHER=2026-10-19 docs/jshell/start compare-days.jsh
var all = announcements()
for (var day : List.of(UtcDay.parse(setting("OTHER", "2026-10-19")), UtcDay.parse(setting("DAY", "2026-11-19")))) {
    var counts = Digest.on(day).addAll(all).build().counts();
    System.out.println(day + "  drafts " + counts.drafts() + "  new " + counts.newDrafts() + "  revisions " + counts.revisions() + "  RFCs " + counts.rfcs());
}
/exit
