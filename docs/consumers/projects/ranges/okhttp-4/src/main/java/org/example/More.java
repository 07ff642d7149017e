package org.example;

import java.io.IOException;
import okhttp3.OkHttp;

final class More {
  static void run() throws IOException {
    System.out.println("OkHttp " + OkHttp.VERSION);
    System.out.println("missing " + Links.missing("io.github.dailyietf.datatracker.Datatracker"));
  }
}
