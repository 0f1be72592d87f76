package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.ScenarioException;

/** Scenario files of a test, beside {@code base.yaml}, the smallest complete scenario. */
record ScenarioFolder(Path folder) {
  static final String BASE =
      """
      title: Base
      question: Is it read?
      start: 2012-01-01
      end: 2012-12-31
      blocs:
      DOCTRINES
      stances:
        jnim-is: truce
      groups:
        ansar:
          label: Ansar
          bloc: jnim
          fighters: 300
          cell-size: 20
          at-start: yes
          bases: [{town: Kidal}]
          community: any
          discipline: 0.5
          boldness: 1
          source: test
      forces:
        army:
          label: Army
          kind: army
          strength: 1000
          unit-size: 100
          at-start: yes
          bases: [{town: Gao, share: 2}, {town: Mopti, spread-km: 20}]
          opposes: [jnim, is]
          holds-ground: yes
          mobile: no
          effectiveness: 1
          discipline: 0.5
          local-knowledge: 0.5
          cohesion: 0.6
          source: test
        visitors:
          label: Visitors
          kind: foreign
          strength: 500
          unit-size: 100
          at-start: no
          bases: [{town: Gao}]
          opposes: [jnim]
          holds-ground: no
          mobile: yes
          effectiveness: 3
          discipline: 0.9
          local-knowledge: 0.3
          cohesion: 0.9
          source: test
      timeline:
        visit:
          date: 2012-03-01
          kind: arrive
          force: visitors
          says: They come
        leave:
          date: 2012-09-01
          announced: 2012-08-01
          kind: withdraw
          force: visitors
          over-days: 30
          requires: [visit]
          says: They go
      """
          .replace("DOCTRINES\n", doctrines());

  ScenarioFolder {
    write(folder, "base.yaml", BASE);
  }

  private static String doctrines() {
    String doctrine =
        "{governance: 0.5, restraint: 0.5, deep-strikes: 0, coordination: 0.5,"
            + " mobility-km-per-day: 80, diversion: 0, expansion: 1, recruitment: 1,"
            + " aggression: 1}";
    StringBuilder blocs = new StringBuilder();
    for (String bloc : List.of("state", "jnim", "is", "azawad", "platform", "militia")) {
      blocs.append("  ").append(bloc).append(": ").append(doctrine).append('\n');
    }
    return blocs.toString();
  }

  Path file(String name, String content) {
    return write(folder, name, content);
  }

  private static Path write(Path folder, String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A scenario that changes the base as the YAML says. */
  Path changed(String yaml) {
    return file("child.yaml", "extends: base.yaml\ntitle: Child\nquestion: What changes?\n" + yaml);
  }

  Resolved read(String change) {
    return ScenarioReader.read(changed(change));
  }

  /** The problems of a file, as users read them, the file's folder left out. */
  List<String> problems(Path file) {
    return problems(file, Map.of());
  }

  List<String> problems(Path file, Map<String, String> overrides) {
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class, () -> ScenarioReader.read(file, overrides, null));
    return e.problems().stream()
        .map(Problem::text)
        .map(text -> text.replace(folder + "/", ""))
        .toList();
  }
}
