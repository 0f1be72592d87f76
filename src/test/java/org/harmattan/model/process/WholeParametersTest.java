package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.ParameterPath;
import org.junit.jupiter.api.Test;

/** What the model cuts down to a whole number, a scenario must give as one. */
class WholeParametersTest {
  /** {@code (int)} right before a parameter, and not before an expression. */
  private static final Pattern CUT =
      Pattern.compile("\\(int\\) (?:\\w+(?:\\(\\))?\\.)*(\\w+)\\(\\)");

  @Test
  void parametersThatAreCutAreDeclaredWhole() throws IOException {
    Set<String> parameters =
        ParameterPath.all().stream()
            .map(parameter -> parameter.component().getName())
            .collect(Collectors.toSet());
    Set<String> cut = new TreeSet<>();
    for (Path file : sources()) {
      CUT.matcher(Files.readString(file))
          .results()
          .map(match -> match.group(1))
          .filter(parameters::contains)
          .forEach(cut::add);
    }
    assertThat(cut).hasSizeGreaterThan(5);
    assertThat(ParameterPath.all())
        .filteredOn(parameter -> cut.contains(parameter.component().getName()))
        .allMatch(parameter -> parameter.declared().whole());
  }

  @Test
  void wholeParametersHaveWholeDefaultsAndBounds() {
    for (ParameterPath path : ParameterPath.all()) {
      Parameter declared = path.declared();
      if (declared.whole()) {
        assertThat(List.of(declared.value(), declared.min(), declared.max()))
            .as(path.path())
            .allMatch(number -> number == Math.rint(number));
      }
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/harmattan/model"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
