package org.harmattan.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NullMarksTest {
  @Test
  void everyShippedNullHasAMarkOfItsOwn() throws IOException {
    try (var files = Files.list(Path.of("scenarios/nulls"))) {
      int nulls = (int) files.count();
      Set<Shape> marks = new HashSet<>();
      for (int i = 0; i < nulls; i++) {
        marks.add(NullMarks.of(i));
      }
      assertThat(marks).hasSize(nulls);
    }
  }
}
