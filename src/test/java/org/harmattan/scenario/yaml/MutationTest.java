package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.harmattan.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, it is read or refused with a list of problems; nothing else happens. */
class MutationTest {
  private static final int FILES = 500;
  private static final String CHARACTERS = ":{}[]-,&*!|>'\"%@`#? \n\tnull0.é\u0000\uFEFF";

  /** Ways to spoil a file: lines lost, doubled, swapped, indented; characters put in or changed. */
  private static final List<BiFunction<String, Random, String>> SPOILERS =
      List.of(
          (text, random) -> lines(text, random, line -> ""),
          (text, random) -> lines(text, random, line -> line + "\n" + line),
          (text, random) -> lines(text, random, line -> "  " + line),
          (text, random) -> lines(text, random, line -> line.replaceFirst(":.*", ": null")),
          (text, random) -> lines(text, random, line -> line.replaceFirst(":.*", ": [a, {b: c}]")),
          (text, random) -> lines(text, random, line -> line.replaceFirst(": ", "s: ")),
          (text, random) -> lines(text, random, line -> line.replaceFirst("[0-9]+", "-1e999")),
          (text, random) -> {
            int at = random.nextInt(text.length());
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            return text.substring(0, at) + c + text.substring(at + random.nextInt(2));
          });

  @TempDir Path temporary;

  @Test
  void everyFileIsReadOrRefused() throws IOException {
    Random random = new Random(20120117);
    int refused = 0;
    for (int i = 0; i < FILES; i++) {
      String text = ScenarioFolder.BASE;
      for (int times = 1 + random.nextInt(4); times > 0 && !text.isEmpty(); times--) {
        text = SPOILERS.get(random.nextInt(SPOILERS.size())).apply(text, random);
      }
      Path file = Files.writeString(temporary.resolve("spoilt.yaml"), text);
      try {
        ScenarioReader.read(file);
      } catch (ScenarioException e) {
        refused++;
        assertThat(e.problems()).isNotEmpty();
      }
    }
    assertThat(refused).isBetween(FILES / 2, FILES);
  }

  private static String lines(String text, Random random, UnaryOperator<String> spoiler) {
    String[] lines = text.split("\n", -1);
    int line = random.nextInt(lines.length);
    lines[line] = spoiler.apply(lines[line]);
    return String.join("\n", Arrays.asList(lines));
  }
}
