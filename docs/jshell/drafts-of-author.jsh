// The drafts of a person: AUTHOR='Jean Dupont' docs/jshell/start drafts-of-author.jsh
var author = setting("AUTHOR", "Jean Dupont")
Map<DraftName, InternetDraft> newest = new TreeMap<>()
for (var announcement : announcements())
    if (announcement instanceof IdAction action && action.draft().authors().stream().anyMatch(who -> who.name().equals(author)))
        newest.merge(action.draft().name(), action.draft(), (a, b) -> a.revision().compareTo(b.revision()) > 0 ? a : b);
System.out.println(newest.size() + " drafts of " + author)
newest.values().stream().limit(5).forEach(draft -> System.out.println(draft.version() + "  " + draft.title()))
/exit
