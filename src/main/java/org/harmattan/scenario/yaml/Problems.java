package org.harmattan.scenario.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;

/** Collects everything that is wrong, so that one reading reports it all. */
final class Problems {
  /** More names than this are counted rather than listed. */
  private static final int LONGEST_LIST = 24;

  private static final Comparator<Problem> IN_ORDER_OF_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column);

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  /** The file to which values belong that no file gives. */
  Problems(String file) {
    this.file = file;
  }

  void add(Origin at, String path, String what, String found, String valid) {
    add(at, path, what, found, valid, "");
  }

  /** Something that is none of the valid names. */
  void unknown(Origin at, String path, String what, String found, Collection<String> names) {
    String nearest = NearestName.to(found, names).orElse("");
    add(at, path, "unknown " + what, found, listed(what, names), nearest);
  }

  /** A file that is not there; its folder's other scenario files are the valid names. */
  void unknownFile(Origin askedBy, String path, Path file) {
    List<String> neighbours = neighbours(file);
    String name = String.valueOf(file.getFileName());
    String nearest = NearestName.to(name, neighbours).orElse("");
    String what = Files.isDirectory(file) ? "a folder, not a file" : "missing file";
    String valid = neighbours.isEmpty() ? "the path of a file" : listed(what, neighbours);
    add(askedBy, path, what, file.toString(), valid, nearest);
  }

  private static List<String> neighbours(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try (Stream<Path> files = folder == null ? Stream.empty() : Files.list(folder)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(f -> f.endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The same, with the name that was probably meant. */
  void add(Origin at, String path, String what, String found, String valid, String nearest) {
    if (at instanceof Origin.Line line) {
      problems.add(
          new Problem(line.file(), line.line(), line.column(), path, what, found, valid, nearest));
    } else {
      String source = at instanceof Origin.Option option ? option.option() : file;
      problems.add(new Problem(source, 0, 0, path, what, found, valid, nearest));
    }
  }

  private static String listed(String what, Collection<String> names) {
    return names.isEmpty()
        ? "none is defined"
        : names.size() > LONGEST_LIST
            ? "one of the " + names.size() + " names of this kind"
            : String.join(", ", names);
  }

  int count() {
    return problems.size();
  }

  boolean any() {
    return !problems.isEmpty();
  }

  void throwIfAny() {
    if (any()) {
      problems.sort(IN_ORDER_OF_PLACE);
      throw new ScenarioException(problems);
    }
  }
}
