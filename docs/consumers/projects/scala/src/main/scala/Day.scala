import io.github.dailyietf.core.{Announcement, IdAction, RfcPublication, UtcDay}
import io.github.dailyietf.digest.Digest
import io.github.dailyietf.mail.{AnnouncementParser, Mailbox}
import java.nio.file.Path
import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*
import scala.jdk.StreamConverters.*
import scala.util.Using

def what(mail: Announcement): String = mail match
  case action: IdAction => s"draft ${action.draft.version}"
  case publication: RfcPublication => s"RFC of ${publication.rfc.draft.toScala.fold("nothing")(_.toString)}"
  case _ => "other"

@main def day(mailbox: String): Unit =
  val builder = Digest.on(UtcDay.parse("2026-11-19"))
  Using.resource(Mailbox.detect(Path.of(mailbox))) { box =>
    val mails = box.announcements(AnnouncementParser.create()).toScala(List)
    mails.foreach(builder.add)
    println(mails.map(what).distinct.take(4).mkString(", "))
  }
  val digest = builder.build()
  for entry <- digest.drafts.asScala do println(s"${entry.draft.version} ${entry.revisions.size}")
  println(digest.drafts.asScala.head.draft.group.toScala.flatMap(_.acronym.toScala))
