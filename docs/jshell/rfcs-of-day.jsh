// The RFCs of a day: DAY=2026-11-19 docs/jshell/start rfcs-of-day.jsh
var day = UtcDay.parse(setting("DAY", "2026-11-19"))
var digest = Digest.on(day).addAll(announcements()).build()
System.out.println(day + ": " + digest.counts().rfcs() + " RFC(s)")
for (var entry : digest.rfcs())
    System.out.println(entry.rfc().number() + " " + entry.rfc().subSeries() + " " + entry.rfc().title() + "\n  " + entry.rfc().level().map(Object::toString).orElse("level not stated"));
/exit
