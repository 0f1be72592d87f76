package org.harmattan.report.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.harmattan.results.Decimals;
import org.harmattan.results.TidyTable;
import org.junit.jupiter.api.Test;

/** Holes find their rows, show them as asked, and never stay empty unnoticed. */
public class FiguresTest {
  private static final TidyTable<Row> TABLE = new TidyTable<>("deaths.csv", Row.class);

  public record Row(
      String set,
      String place,
      @Decimals(4) double value,
      @Decimals(4) double low,
      @Decimals(4) double high,
      @Decimals(4) double pHolm) {}

  private static String fill(String text) {
    return page(text, "new").split("\n", 5)[4];
  }

  private static String page(String text, String stamp) {
    Figures figures =
        new Figures()
            .with("runs", MadeRow.TABLE, List.of(new MadeRow("runs", 5, 1, "new", "1.0", "abc")))
            .with(
                "runs",
                TABLE,
                List.of(
                    new Row("model", "Mopti", 1234.5, 1000, 2000, 0.01),
                    new Row("model", "Gao", -0.004, -1, 1, 0.9),
                    new Row("null", "Mopti", 300, Double.NaN, Double.NaN, 1)));
    return new PageTemplate("# Title\n\n" + text).fill(figures, Map.of("runs", stamp));
  }

  @Test
  void aHoleIsANumberInAFormat() {
    assertThat(fill("{{deaths model Mopti|0}}")).isEqualTo("1,235");
    assertThat(fill("{{deaths model Mopti|+1[]!}}"))
        .isEqualTo("**+1,234.5 [+1,000.0 to +2,000.0]**");
    assertThat(fill("{{deaths model Gao|+1[]!}}")).isEqualTo("0.0 [−1.0 to +1.0]");
    assertThat(fill("{{deaths null|0[]}} {{deaths null@low|0}}")).isEqualTo("300 undefined");
    assertThat(fill("{{deaths model Mopti|0k}} {{deaths null|0%}}")).isEqualTo("1 30,000");
  }

  @Test
  void aClaimIsJudgedBySignIntervalAndCorrection() {
    assertThat(fill("{{deaths model Mopti|more}}")).isEqualTo("**yes**");
    assertThat(fill("{{deaths model Mopti|less}}")).isEqualTo("**the opposite**");
    assertThat(fill("{{deaths model Gao|less}}")).isEqualTo("**no effect found**");
  }

  @Test
  void sectionsLoopAndLookAround() {
    String inner = "{{#deaths null $place}}{{set}}{{/deaths null $place}}";
    assertThat(fill("{{#deaths model}}{{place}} " + inner + ";{{/deaths model}}"))
        .isEqualTo("Mopti null;Gao ;");
  }

  @Test
  void whatFindsNothingFails() {
    assertThatThrownBy(() -> fill("{{deaths model Kidal|0}}")).hasStackTraceContaining("Kidal");
    assertThatThrownBy(() -> fill("{{deaths Mopti|0}}")).hasStackTraceContaining("2 rows");
    assertThatThrownBy(() -> fill("{{births model|0}}")).hasStackTraceContaining("births model");
    assertThatThrownBy(() -> fill("{{#deaths Kidal}}x{{/deaths Kidal}}"))
        .hasStackTraceContaining("Kidal");
    assertThatThrownBy(() -> fill("{{deaths null|9z}}")).hasStackTraceContaining("9z");
  }

  @Test
  void aPageSaysWhatItRestsOnAndFirstOfAllThatItIsOld() {
    String hole = "{{deaths null|0}}";
    assertThat(page(hole, "new"))
        .startsWith("# Title\n\nWritten by Harmattan; do not edit. Figures: runs, commit `abc`");
    assertThat(page(hole, "newer"))
        .startsWith("# Title\n\n**These figures were made by an older model** (runs, ");
  }
}
