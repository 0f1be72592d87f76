package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.study.Question;

/** Makes questions of scenario files: the baseline of each is the file that it extends. */
final class QuestionFiles {
  private final Function<Path, Scenario> reader;

  QuestionFiles(Function<Path, Scenario> reader) {
    this.reader = reader;
  }

  /**
   * The questions of these files, or of the shipped ones where none are given.
   *
   * @throws UserError when a file extends nothing, or runs for other days than its baseline
   */
  List<Question> read(List<Path> files) throws IOException {
    List<Path> asked = files.isEmpty() ? shipped() : files;
    return new LinkedHashSet<>(asked).stream().map(this::question).toList();
  }

  private Question question(Path file) {
    Path parent =
        ScenarioReader.parent(file)
            .orElseThrow(() -> new UserError(file + ": extends no scenario to compare it with"));
    Scenario baseline = reader.apply(parent);
    Scenario scenario = reader.apply(file);
    if (!Question.comparable(baseline, scenario)) {
      throw new UserError(
          file + ": differs in period or localities from " + parent + ", so nothing compares");
    }
    return new Question(baseline, scenario);
  }

  private static List<Path> shipped() throws IOException {
    Path folder = ShippedScenarios.folder();
    if (!Files.isDirectory(folder)) {
      throw new UserError(folder + ": no folder of scenarios");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(QuestionFiles::asks)
          .sorted()
          .toList();
    }
  }

  /** A scenario that only runs longer than another is a baseline itself. */
  private static boolean asks(Path file) {
    return ScenarioReader.parent(file)
        .filter(parent -> Question.comparable(asIs(parent), asIs(file)))
        .isPresent();
  }

  private static Scenario asIs(Path file) {
    return ScenarioReader.read(file).scenario();
  }
}
