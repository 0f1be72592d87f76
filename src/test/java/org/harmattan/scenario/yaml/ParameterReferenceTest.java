package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.scenario.Parameters;
import org.junit.jupiter.api.Test;

class ParameterReferenceTest {
  private static final Path PAGE = Path.of("src/site/markdown/parameters.md");
  private static final Path MADE = Path.of("target/parameters.md");

  @Test
  void pageIsUpToDate() throws IOException {
    Files.writeString(MADE, ParameterReference.write());
    assertThat(PAGE)
        .as("The parameters changed: cp %s %s", MADE, PAGE)
        .hasSameTextualContentAs(MADE);
  }

  @Test
  void everyParameterSaysWhatItIsAndHoldsItsOwnDefault() {
    for (Field group : Field.of(Parameters.class)) {
      for (Field field : Field.of(group.type())) {
        assertThat(field.parameter()).as("%s.%s", group.key(), field.key()).isTrue();
        assertThat(field.says()).isNotBlank();
        assertThat(field.unit()).isNotBlank();
        assertThat(field.source()).isNotBlank();
        assertThat(Double.parseDouble(field.orElse())).isBetween(field.min(), field.max());
      }
    }
  }
}
