package io.github.dailyietf.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.MailRange;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads all mails below a folder on as many machines as there are, counts them per UTC day and
 * kind, and writes the announcements as JSON lines, a folder for each day: {@code CountArchive
 * FOLDER OUT [MIB]}. A mail that is in several files or lists counts once.
 */
public final class CountArchive {

  private static final StructType COLUMNS =
      new StructType()
          .add("day", "string", false)
          .add("kind", "string", false)
          .add("id", "string", false)
          .add("json", "string", true);

  private CountArchive() {}

  /** Runs on the machines that {@code spark.master} names. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("CountArchive FOLDER OUT [MIB]: counts the mails of FOLDER into OUT");
      return;
    }
    long mebibytes = arguments.length > 2 ? Long.parseLong(arguments[2]) : 128;
    try (SparkSession spark = SparkSession.builder().appName("CountArchive").getOrCreate()) {
      run(spark, Path.of(arguments[0]), arguments[1], mebibytes << 20);
    }
  }

  static void run(SparkSession spark, Path folder, String out, long bytes) throws IOException {
    // 1. The program that starts the others cuts the files; that takes a look at each of them.
    List<MailRange> ranges =
        MailArchive.ranges(MailArchive.files(folder), bytes, System.err::println);

    // 2. Each range becomes a task, and each of its mails a row.
    Dataset<Row> mails = mails(spark, ranges);

    // 3. What is used twice is kept, so that no mail is read twice.
    Dataset<Row> messages = messages(mails).cache();
    writeCounts(counts(messages), out + "/counts");
    writeAnnouncements(messages, out + "/announcements");
    System.out.println(messages.count() + " messages, out of " + ranges.size() + " ranges");
  }

  /** The mails of all ranges: day, kind, id and, of announcements, JSON. */
  static Dataset<Row> mails(SparkSession spark, List<MailRange> ranges) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int tasks = Math.max(1, ranges.size());
    return spark.createDataFrame(
        context.parallelize(ranges, tasks).flatMap(CountArchive::read), COLUMNS);
  }

  /** One mail after the other: however large a range is, a task needs the memory of one mail. */
  private static Iterator<Row> read(MailRange range) throws IOException {
    Mailbox box = range.open();
    // The file is closed when the task ends, whichever way it does.
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(box));
    AnnouncementParser parser = AnnouncementParser.create();
    return box.mails()
        .map(mail -> ArchivedMail.read(mail, parser))
        .map(mail -> RowFactory.create(mail.day(), mail.kind(), mail.id(), mail.json()))
        .iterator();
  }

  private static void close(Mailbox box) {
    try {
      box.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each message once. Of its copies the smallest line stays, whichever was read first. */
  static Dataset<Row> messages(Dataset<Row> mails) {
    return mails.groupBy("day", "kind", "id").agg(min("json").as("json"));
  }

  /** How many messages there are of each kind on each day. */
  static Dataset<Row> counts(Dataset<Row> messages) {
    return messages.groupBy("day", "kind").count().orderBy("day", "kind");
  }

  /** One CSV file. */
  static void writeCounts(Dataset<Row> counts, String folder) {
    counts.coalesce(1).write().option("header", true).csv(folder);
  }

  /** A folder {@code day=2026-11-19} for each day with one file of lines, always in one order. */
  static void writeAnnouncements(Dataset<Row> messages, String folder) {
    messages
        .where(col("json").isNotNull())
        .select("day", "json")
        .repartition(col("day"))
        .sortWithinPartitions("day", "json")
        .write()
        .partitionBy("day")
        .text(folder);
  }
}
