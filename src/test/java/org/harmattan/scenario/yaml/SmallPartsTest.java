package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTest {

  /** The first two are the textbook cases of the edit distance, the third of its swap. */
  @ParameterizedTest
  @CsvSource({
    "kitten,sitting,3",
    "sunday,saturday,3",
    "ab,ba,1",
    "'',abc,3",
    "abc,abc,0",
    "ca,abc,3"
  })
  void distanceCountsEdits(String a, String b, int edits) {
    assertThat(NearestName.distance(a, b)).isEqualTo(edits);
    assertThat(NearestName.distance(b, a)).isEqualTo(edits);
  }

  @Test
  void nearestNameForgivesAccentsCaseAndSeparators() {
    List<String> towns = List.of("Ségou", "Sévaré", "Gourma-Rharous");
    assertThat(NearestName.to("segou", towns)).contains("Ségou");
    assertThat(NearestName.to("Gourma Rharus", towns)).contains("Gourma-Rharous");
    assertThat(NearestName.to("Paris", towns)).isEmpty();
    assertThat(NearestName.to("", towns)).isEmpty();
    assertThat(NearestName.to("x".repeat(100_000), towns)).isEmpty();
  }

  @Test
  void idsOfTheProgramAreTheNamesOfFiles() {
    Arrays.stream(Bloc.values()).forEach(b -> assertThat(Kebab.of(b)).isEqualTo(b.id()));
    Arrays.stream(Mechanism.values()).forEach(m -> assertThat(Kebab.of(m)).isEqualTo(m.id()));
    assertThat(Kebab.of("basicReproductionNumber")).isEqualTo("basic-reproduction-number");
    assertThat(Kebab.of("SetStance")).isEqualTo("set-stance");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0,0",
    "20,20",
    "0.1,0.1",
    "5e-5,0.00005",
    "1e-300,1E-300",
    "1e20,1E+20",
    "2e23,2E+23",
    "0.30000000000000004,0.30000000000000004",
    "-12.5,-12.5",
    "1000000,1000000"
  })
  void numbersAreWrittenShort(double number, String text) {
    assertThat(NumberText.text(number)).isEqualTo(text);
  }

  @Test
  void numbersReadBackEqual() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(NumberText.isNumber(NumberText.text(number))).isTrue();
        assertThat(Double.parseDouble(NumberText.text(number))).isEqualTo(number);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1_000", "0x10", "1d", "NaN", ".inf", "1,5", "--1", ".", "1e", "١"})
  void notEverythingIsANumber(String text) {
    assertThat(NumberText.isNumber(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "null",
        "~",
        "yes",
        "12",
        "a: b",
        "- x",
        "# no comment",
        "two\nlines",
        "\t",
        "\\",
        "\"quoted\"",
        "Tombouctou",
        "Ménaka",
        "trailing ",
        " leading",
        "é\u0085\u2028\uFEFF",
        "😀",
        "{a}",
        "[b]",
        "*a",
        "&a",
        "!t",
        "%d",
        "@x",
        "`",
        "'",
        "---",
        "..."
      })
  void textsReadBackEqual(String text) {
    Problems problems = new Problems("test");
    Value read = YamlText.read("k: " + Scalar.write(text), place -> new Origin.Default(), problems);
    assertThat(problems.any()).isFalse();
    assertThat(((Value.Entries) read).get("k").found()).isEqualTo(text);
  }
}
