package org.example;

import java.io.IOException;
import java.util.Collections;
import okhttp3.OkHttpClient;

/** One jar has the classes: the other is the empty one of version 5. */
final class More {
  static void run() throws IOException {
    var copies = OkHttpClient.class.getClassLoader().getResources("okhttp3/OkHttpClient.class");
    for (var copy : Collections.list(copies)) {
      System.out.println(copy.getPath().replaceAll(".*/([^/]*\\.jar)!.*", "$1"));
    }
  }
}
