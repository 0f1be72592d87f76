package org.harmattan.scenario.yaml;

import java.nio.file.Path;
import java.util.Map;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.Value.Entries;

/**
 * Reads files that are no scenarios but written in the same way: the components of a record, with
 * the annotations of scenario files, are the keys.
 */
public final class RecordFile {
  private RecordFile() {}

  /** Checks a record across its fields, those of which that could not be read being null. */
  @FunctionalInterface
  public interface Check<R> {
    /** Reports what is wrong. */
    void run(R record, Complaints complaints);
  }

  /** Takes what is wrong at a path of the file. */
  public interface Complaints {
    /** Something wrong at the value of a path. */
    void add(String path, String what, String found, String valid);

    /** A problem of a scenario that comes from the value of a path. */
    void add(String path, Problem problem);
  }

  /**
   * Reads a file.
   *
   * @param type a record all of whose components are objects
   * @throws ScenarioException with every problem there is
   */
  public static <R extends Record> R read(Path file, Class<R> type, Check<R> check) {
    Problems problems = new Problems(file.toString());
    Value value = YamlFile.read(file, new Origin.Line(file.toString(), 0, 0), "", problems);
    boolean readable = value instanceof Entries;
    if (!readable && !(value instanceof Value.Broken)) {
      problems.add(value.at(), "", "no map", value.found(), "keys with values");
    }
    Entries entries = readable ? (Entries) value : Entries.none(value.at());
    Binder binder = new Binder(new Names(KnownPlaces.NONE, entries), readable, problems);
    R record = type.cast(Records.make(type, binder.components(type, entries, "").values()));
    if (readable) {
      check.run(record, complaints(binder, problems));
    }
    problems.throwIfAny();
    return record;
  }

  private static Complaints complaints(Binder binder, Problems problems) {
    return new Complaints() {
      @Override
      public void add(String path, String what, String found, String valid) {
        problems.add(at(path, binder.origins()), path, what, found, valid);
      }

      @Override
      public void add(String path, Problem problem) {
        problems.add(
            at(path, binder.origins()),
            path,
            problem.path() + ": " + problem.what(),
            problem.found(),
            problem.valid(),
            problem.nearest());
      }
    };
  }

  /** The place of a path, of the first value under it, or of the nearest path above it. */
  private static Origin at(String path, Map<String, Origin> origins) {
    String here = path;
    while (!here.isEmpty()) {
      if (origins.containsKey(here)) {
        return origins.get(here);
      }
      String below = here + ".";
      for (Map.Entry<String, Origin> entry : origins.entrySet()) {
        if (entry.getKey().startsWith(below)) {
          return entry.getValue();
        }
      }
      int up = here.lastIndexOf(here.endsWith("]") ? '[' : '.');
      here = here.substring(0, Math.max(0, up));
    }
    return new Origin.Default();
  }
}
