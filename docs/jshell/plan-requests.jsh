// What a digest would ask the Datatracker, without asking it anything: DAY=2026-10-19 docs/jshell/start plan-requests.jsh
var builder = Digest.on(UtcDay.parse(setting("DAY", "2026-10-19"))).addAll(announcements())
var plan = Datatracker.builder().userAgent("example/1.0 (me@example.org)").build().plan(datatracker -> builder.documents(datatracker).build())
System.out.println("from " + plan.atLeast() + " to " + plan.atMost() + " requests")
/exit
