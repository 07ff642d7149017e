import java.time.*
import io.github.dailyietf.core.*
import io.github.dailyietf.datatracker.*
import io.github.dailyietf.datatracker.resource.*
import io.github.dailyietf.digest.*
import io.github.dailyietf.digest.render.*
import io.github.dailyietf.digest.timeline.*
import io.github.dailyietf.mail.*
