package org.harmattan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the conflict's eighteen lines points to an output that there is, with its figures. */
class RecordPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/record.md");
  private static final Path PROCESSES = Path.of("src/main/java/org/harmattan/model/process");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ \\|.*$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static Stream<String> rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE)).results().map(MatchResult::group);
  }

  @Test
  void allEighteenLinesStandInOrder() throws IOException {
    List<String> numbers = rows().map(row -> row.split(" \\| ")[0].substring(2)).toList();
    assertThat(numbers).hasSize(18);
    for (int i = 0; i < 18; i++) {
      assertThat(numbers.get(i)).isEqualTo("" + (i + 1));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void classesTablesColumnsAndScenariosExist(String row) {
    String[] cells = row.split(" \\| ");
    assertThat(names(cells[2]))
        .allSatisfy(name -> assertThat(PROCESSES.resolve(name + ".java")).exists());
    for (String output : cells[3].split("; ")) {
      List<String> names = names(output);
      assertThat(header(names.get(0))).as(names.get(0)).containsAll(names.subList(1, names.size()));
    }
    for (String scenario : names(cells[4])) {
      assertThat(Path.of("scenarios", scenario + ".yaml")).exists();
    }
    assertThat(cells[5].strip()).hasSizeGreaterThan(20).doesNotContain("@");
  }

  /** Read without the program that wrote the page; {@code PagesTest} holds every other figure. */
  @Test
  void aFigureIsThatOfTheTable() throws IOException {
    String line =
        Files.readAllLines(Path.of("src/site/figures/baseline/lines.csv")).stream()
            .filter(row -> row.contains(",macina-fighters,"))
            .findFirst()
            .orElseThrow();
    double median = Double.parseDouble(line.split(",")[3]);
    assertThat(rows().toList().get(1)).contains(String.format(Locale.ROOT, "has %,.0f [", median));
  }

  private static List<String> header(String file) {
    return Tables.ALL.stream()
        .filter(table -> table.file().equals(file))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table " + file))
        .header();
  }

  private static List<String> names(String cell) {
    return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
  }
}
