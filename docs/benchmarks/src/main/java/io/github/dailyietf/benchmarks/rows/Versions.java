package io.github.dailyietf.benchmarks.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What jars on the class path say about themselves. */
final class Versions {

  private Versions() {}

  static String of(String group, String artifact) {
    String file = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = Versions.class.getClassLoader().getResourceAsStream(file)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "of unknown version");
    } catch (IOException e) {
      return "of unknown version";
    }
  }
}
