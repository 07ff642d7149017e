package org.example;

import com.fasterxml.jackson.core.json.PackageVersion;

final class More {
  static void run() {
    System.out.println("Jackson " + PackageVersion.VERSION);
  }
}
