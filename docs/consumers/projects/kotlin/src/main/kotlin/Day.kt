import io.github.dailyietf.core.Announcement
import io.github.dailyietf.core.IdAction
import io.github.dailyietf.core.LastCall
import io.github.dailyietf.core.RfcPublication
import io.github.dailyietf.core.UtcDay
import io.github.dailyietf.digest.Digest
import io.github.dailyietf.mail.AnnouncementParser
import io.github.dailyietf.mail.Mailbox
import java.nio.file.Path
import java.time.Instant
import kotlin.jvm.optionals.getOrNull

// Types without question marks: the compiler knows what is never null.
fun what(mail: Announcement): String = when (mail) {
    is IdAction -> "draft"
    is RfcPublication -> "RFC"
    is LastCall -> "Last Call"
    else -> "other"
}

fun main(arguments: Array<String>) {
    val builder = Digest.on(UtcDay.parse("2026-11-19"))
    Mailbox.detect(Path.of(arguments[0])).use { box ->
        box.announcements(AnnouncementParser.create()).forEach { builder.add(it) }
    }
    val digest = builder.build()
    digest.drafts().forEach { println("${it.draft().version()} ${it.draft().title()}") }
    val at: Instant? = digest.rfcs().first().announcedAt()
    println(at)
    val group: String? = digest.drafts().first().draft().group().flatMap { it.acronym() }.getOrNull()
    println(group)
    Mailbox.detect(Path.of(arguments[0])).use { box ->
        println(box.announcements(AnnouncementParser.create()).toList().groupingBy(::what).eachCount().toSortedMap())
    }
}
