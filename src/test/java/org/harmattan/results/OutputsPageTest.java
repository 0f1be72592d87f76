package org.harmattan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.analysis.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on outputs lists the columns that the tables have, in their order. */
class OutputsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/outputs.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9_]+)` \\| ([^|]+) \\|");
  private static final List<String> FIRST = List.of("point", "replicate");

  static Stream<Table<?>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsDescribedWithItsUnit(Table<?> table) throws IOException {
    List<String> described = new ArrayList<>(FIRST);
    ROW.matcher(section(table.file())).results().forEach(row -> described.add(row.group(1)));
    assertThat(described).as(table.file()).isEqualTo(table.header());
  }

  @Test
  void everyColumnOfAnAblationIsDescribed() throws IOException {
    List<String> described = new ArrayList<>();
    ROW.matcher(section(AblationRow.FILE)).results().forEach(row -> described.add(row.group(1)));
    assertThat(described).isEqualTo(AblationRow.header());
  }

  static Stream<TidyTable<?>> scores() {
    return ScoreTables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource({"scores", "comparison", "branches"})
  void everyColumnIsDescribed(TidyTable<?> table) throws IOException {
    List<String> described = new ArrayList<>();
    ROW.matcher(section(table.file())).results().forEach(row -> described.add(row.group(1)));
    assertThat(described).as(table.file()).isEqualTo(table.header());
  }

  static Stream<TidyTable<?>> comparison() {
    return Stream.of(
        ComparedRow.TABLE,
        EffectRow.TABLE,
        CourseRow.TABLE,
        ArrivalDifferenceRow.TABLE,
        MapDifferenceRow.TABLE);
  }

  static Stream<TidyTable<?>> branches() {
    return Stream.of(FutureRow.TABLE, FanRow.TABLE);
  }

  @Test
  void everyOutcomeIsDescribedWithItsUnit() throws IOException {
    String rest = Files.readString(PAGE).split("\n## Outcomes\n", 2)[1].split("\n## ", 2)[0];
    List<String> described =
        Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| ([^|]+) \\|")
            .matcher(rest)
            .results()
            .map(row -> row.group(1) + ", " + row.group(2))
            .toList();
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Outcome.values()).map(o -> o.id() + ", " + o.unit().stored()).toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsInTheListOfFiles(Table<?> table) throws IOException {
    assertThat(Files.readString(PAGE)).contains("| `" + table.file() + "` |");
  }

  private static String section(String file) throws IOException {
    String page = Files.readString(PAGE);
    String title = "\n### `" + file + "`\n";
    assertThat(page).contains(title);
    String rest = page.substring(page.indexOf(title) + title.length());
    return rest.split("\n#{2,3} ", 2)[0];
  }
}
