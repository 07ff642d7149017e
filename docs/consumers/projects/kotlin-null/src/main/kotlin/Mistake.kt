import io.github.dailyietf.core.UtcDay

fun day(): UtcDay = UtcDay.parse(null)
