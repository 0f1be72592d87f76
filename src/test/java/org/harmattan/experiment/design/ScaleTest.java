package org.harmattan.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void linear() {
    Scale scale = new Scale.Linear(-1, 3);
    assertThat(scale.extremes()).containsExactly("-1", "3");
    assertThat(scale.value(0.25)).isEqualTo("0");
    assertThat(scale.value(1.0 / 3)).isEqualTo("0.3333333333");
  }

  @Test
  void logIsEvenInRatios() {
    Scale scale = new Scale.Log(0.001, 0.1);
    assertThat(scale.extremes()).containsExactly("0.001", "0.1");
    assertThat(scale.value(0.5)).isEqualTo("0.01");
    assertThat(new Scale.Log(0, 1).objection()).isPresent();
  }

  @Test
  void integersAndLevelsTakeEqualParts() {
    Scale integers = new Scale.Integer(2, 5);
    assertThat(integers.value(0)).isEqualTo("2");
    assertThat(integers.value(0.249)).isEqualTo("2");
    assertThat(integers.value(0.25)).isEqualTo("3");
    assertThat(integers.value(1)).isEqualTo("5");
    Scale levels = new Scale.Levels(List.of("a", "b", "c"));
    assertThat(levels.value(0.34)).isEqualTo("b");
    assertThat(levels.value(1)).isEqualTo("c");
    assertThat(levels.size()).hasValue(3);
  }

  @Test
  void rangesHaveToAscend() {
    assertThat(new Scale.Linear(2, 2).objection()).contains("a range that does not ascend");
    assertThat(new Scale.Integer(3, 1).objection()).isPresent();
    assertThat(new Scale.Levels(List.of("a")).objection()).contains("fewer than two levels");
    assertThat(new Scale.Linear(1, 2).objection()).isEmpty();
  }
}
