package org.harmattan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.draw.Palette;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.FutureChecks;
import org.harmattan.scenario.yaml.ScenarioReader;
import picocli.CommandLine.Option;

/** {@code --at}, {@code --futures}, {@code --set} and {@code --until}: where futures part. */
final class FutureOptions {
  private static final String NAME = "[a-z0-9][a-z0-9-]*";

  @Option(
      names = "--at",
      paramLabel = "DATE",
      required = true,
      description = "The fork: last day that all futures have in common.")
  private LocalDate fork;

  @Option(
      names = "--futures",
      paramLabel = "FILE",
      split = ",",
      description = {
        "Scenario files that are futures beside SCENARIO's own, with commas between or repeated.",
        "They may differ from it in what lies after the fork and in what a running model takes up."
      })
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "[NAME:]PATH=VALUE",
      mapFallbackValue = Option.NULL_VALUE,
      description = {
        "Set a value of SCENARIO and all futures, or with a name of that future alone; repeatable.",
        "A name that no file has makes a future of SCENARIO."
      })
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Last day of the futures, inclusive; default: the scenario's.")
  private LocalDate until;

  LocalDate fork() {
    return fork;
  }

  /**
   * The scenario until the fork.
   *
   * @throws UserError when the fork is none
   */
  Scenario past(Path file) {
    Scenario whole = ScenarioReader.read(file, settings(""), until).scenario();
    if (fork.isBefore(whole.start()) || !fork.isBefore(whole.end())) {
      throw new UserError(
          "--at: date outside the run: \""
              + fork
              + "\"; valid: "
              + whole.start()
              + " to "
              + whole.end().minusDays(1));
    }
    return ScenarioReader.read(file, settings(""), fork).scenario();
  }

  /**
   * The futures, the scenario's own first.
   *
   * @throws UserError when there are too few or too many, or they differ in name or length
   */
  List<Scenario> futures(Path file, Scenario past) {
    Map<String, Resolved> futures = new LinkedHashMap<>();
    add(futures, ScenarioReader.read(file, settings(""), until));
    files.forEach(f -> add(futures, fromFile(f)));
    for (String name : names()) {
      if (!futures.containsKey(name)) {
        add(futures, made(file, name));
      }
    }
    if (futures.size() < 2 || futures.size() > Palette.futures()) {
      throw new UserError(
          "a fork has 2 to "
              + Palette.futures()
              + " futures, the scenario's own among them; found "
              + futures.size()
              + ": name others with --futures or --set NAME:PATH=VALUE");
    }
    futures.values().forEach(future -> FutureChecks.run(past, fork, future));
    List<Scenario> scenarios = futures.values().stream().map(Resolved::scenario).toList();
    requireOneEnd(scenarios);
    return scenarios;
  }

  private Resolved fromFile(Path file) {
    String name = ScenarioReader.read(file, settings(""), until).scenario().name();
    return ScenarioReader.read(file, settings(name), until);
  }

  private Resolved made(Path file, String name) {
    if (!name.matches(NAME)) {
      throw new UserError("--set: no name of a future: \"" + name + "\"; valid: a-z, 0-9 and -");
    }
    Map<String, String> all = settings(name);
    all.put("name", '"' + name + '"');
    if (!all.containsKey("title")) {
      all.put("title", '"' + name.replace('-', ' ') + '"');
    }
    return ScenarioReader.read(file, all, until);
  }

  private static void add(Map<String, Resolved> futures, Resolved future) {
    String name = future.scenario().name();
    if (futures.put(name, future) != null) {
      throw new UserError("two futures are named " + name);
    }
  }

  private static void requireOneEnd(List<Scenario> futures) {
    if (futures.stream().map(Scenario::end).distinct().count() > 1) {
      String ends =
          futures.stream().map(f -> f.name() + " " + f.end()).collect(Collectors.joining(", "));
      throw new UserError("futures need one last day, which --until can set: " + ends);
    }
  }

  /** The names that settings give, in order. */
  private List<String> names() {
    return settings.keySet().stream()
        .filter(FutureOptions::named)
        .map(key -> key.substring(0, key.indexOf(':')))
        .distinct()
        .toList();
  }

  /** Whether a name stands before the path; behind its first dot, a colon belongs to the path. */
  private static boolean named(String key) {
    int colon = key.indexOf(':');
    return colon >= 0 && key.lastIndexOf('.', colon) < 0;
  }

  /** The settings of all, and those of a name over them. */
  private Map<String, String> settings(String name) {
    Map<String, String> mine = new LinkedHashMap<>();
    settings.forEach(
        (key, value) -> {
          if (!named(key)) {
            mine.put(key, value);
          }
        });
    settings.forEach(
        (key, value) -> {
          if (!name.isEmpty() && key.startsWith(name + ":")) {
            mine.put(key.substring(name.length() + 1), value);
          }
        });
    return mine;
  }
}
