package org.harmattan.results.stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with folders, collected so that all of it can be told at once. */
final class Faults {
  private final Set<String> lines = new LinkedHashSet<>();

  void add(Path place, String what) {
    lines.add(place + ": " + what);
  }

  void add(String place, String what) {
    lines.add(place + ": " + what);
  }

  int count() {
    return lines.size();
  }

  List<String> lines() {
    return new ArrayList<>(lines);
  }
}
