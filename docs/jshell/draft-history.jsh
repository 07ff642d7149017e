// The life of a draft: DRAFT=draft-ietf-exnet-quiet-links docs/jshell/start draft-history.jsh
var history = Histories.of(announcements()).history(DraftName.of(setting("DRAFT", "draft-ietf-exnet-quiet-links"))).orElseThrow()
var now = Instant.parse(setting("NOW", "2026-11-20T00:00:00Z"))
System.out.print(TimelineRenderer.text(Locale.ENGLISH).render(Timeline.of(history, now)))
/exit
