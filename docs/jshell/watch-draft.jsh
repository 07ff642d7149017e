// What was announced about a draft: DRAFT=draft-ietf-exnet-quiet-links docs/jshell/start watch-draft.jsh
var watched = DraftName.of(setting("DRAFT", "draft-ietf-exnet-quiet-links"))
var seen = new HashSet<String>()   // copies to other lists count once
announcements().stream().filter(a -> a.messageId().map(seen::add).orElse(true)).filter(a -> a instanceof IdAction action && action.draft().name().equals(watched)).forEach(a -> System.out.println(a.sentAt().map(Object::toString).orElse("without a date") + "  " + a.subject()))
/exit
