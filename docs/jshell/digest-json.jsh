// The digest of a day as JSON: DAY=2026-11-19 docs/jshell/start digest-json.jsh > digest.json
var digest = Digest.on(UtcDay.parse(setting("DAY", "2026-11-19"))).addAll(announcements()).build()
var json = digest.toJson()
System.out.print(json)
if (!Digest.fromJson(json).equals(digest)) throw new AssertionError("does not read back equal")
/exit
