// Last Calls that end in the three weeks after a day: DAY=2026-11-19 docs/jshell/start last-calls.jsh
var today = UtcDay.parse(setting("DAY", "2026-11-19")).date()
for (var announcement : announcements())
    if (announcement instanceof LastCall call && call.ends().filter(end -> !end.isBefore(today) && end.isBefore(today.plusWeeks(3))).isPresent())
        for (var item : call.documents())
            System.out.println("until " + call.ends().get() + "  " + item.reference() + "  " + item.title().orElse(""));
/exit
