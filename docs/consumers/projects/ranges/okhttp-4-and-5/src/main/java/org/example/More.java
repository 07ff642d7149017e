package org.example;

import java.io.IOException;
import java.util.Collections;
import okhttp3.OkHttpClient;

/** Two jars with the same classes: the first one on the class path wins. */
final class More {
  static void run() throws IOException {
    var copies = OkHttpClient.class.getClassLoader().getResources("okhttp3/OkHttpClient.class");
    for (var copy : Collections.list(copies)) {
      System.out.println(copy.getPath().replaceAll(".*/([^/]*\\.jar)!.*", "$1"));
    }
  }
}
