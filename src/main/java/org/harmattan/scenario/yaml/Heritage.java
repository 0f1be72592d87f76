package org.harmattan.scenario.yaml;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Entry;

/** Follows {@code extends} from file to file and lays each file over the one that it extends. */
final class Heritage {
  static final String EXTENDS = "extends";

  /** A file says for itself what it is called and asks. */
  private static final Set<String> NOT_INHERITED = Set.of("name", "title", "question");

  private final Problems problems;
  private final Deque<Entries> newestFirst = new ArrayDeque<>();
  private boolean complete = true;

  private Heritage(Problems problems) {
    this.problems = problems;
  }

  /**
   * A file with all it extends.
   *
   * @param complete false where a file of the line could not be read, so that what is missing says
   *     nothing
   */
  record Merged(Entries entries, boolean complete) {}

  static Merged of(Path file, Problems problems) {
    Heritage heritage = new Heritage(problems);
    heritage.follow(file);
    return new Merged(heritage.merged(), heritage.complete);
  }

  /** The file that a file extends, or null. */
  static Path parent(Path file, Problems problems) {
    Value value = YamlFile.read(file, new Origin.Line(file.toString(), 0, 0), "", problems);
    Value name = value instanceof Entries entries ? entries.get(EXTENDS) : null;
    return name == null ? null : new Heritage(problems).parentFile(file, name);
  }

  private void follow(Path file) {
    Set<Path> seen = new LinkedHashSet<>();
    Origin askedBy = new Origin.Line(file.toString(), 0, 0);
    Path next = file;
    while (next != null) {
      if (!seen.add(identity(next))) {
        problems.add(
            askedBy, EXTENDS, "cycle in extends", next.toString(), "no way back to itself");
        complete = false;
        return;
      }
      Value value = YamlFile.read(next, askedBy, newestFirst.isEmpty() ? "" : EXTENDS, problems);
      if (!(value instanceof Entries entries)) {
        refuse(value);
        return;
      }
      Value parent = entries.get(EXTENDS);
      newestFirst.addLast(entries);
      askedBy = parent == null ? askedBy : parent.at();
      next = parent == null ? null : parentFile(next, parent);
    }
  }

  private void refuse(Value value) {
    complete = false;
    if (!(value instanceof Value.Broken)) {
      problems.add(value.at(), "", "no scenario", value.found(), "a map");
    }
  }

  private Path parentFile(Path child, Value name) {
    if (name instanceof Value.Text text) {
      try {
        return child.resolveSibling(text.text()).normalize();
      } catch (InvalidPathException e) {
        problems.add(name.at(), EXTENDS, "no file name", text.text(), "a file beside this one");
      }
    } else if (!(name instanceof Value.Broken)) {
      problems.add(name.at(), EXTENDS, "no file name", name.found(), "a file beside this one");
    }
    complete = false;
    return null;
  }

  private Entries merged() {
    Entries merged = Entries.none(new Origin.Default());
    while (!newestFirst.isEmpty()) {
      merged = Merger.merge(without(merged), newestFirst.removeLast());
    }
    return merged;
  }

  private static Entries without(Entries parent) {
    Map<String, Entry> kept = new LinkedHashMap<>(parent.entries());
    kept.keySet().removeAll(NOT_INHERITED);
    kept.remove(EXTENDS);
    return new Entries(kept, parent.at());
  }

  /** Two ways to write one file are one file. */
  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
