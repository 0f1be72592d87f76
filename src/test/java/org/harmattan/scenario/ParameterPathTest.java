package org.harmattan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class ParameterPathTest {
  private final Parameters parameters =
      ScenarioReader.read(Path.of("scenarios", "mali-2012-2024.yaml")).scenario().parameters();

  @Test
  void everyParameterHasAPathOfItsOwnAndADeclaration() {
    assertThat(ParameterPath.all())
        .hasSizeGreaterThan(100)
        .allSatisfy(p -> assertThat(p.declared()).as(p.path()).isNotNull())
        .allSatisfy(p -> assertThat(ParameterPath.of(p.path())).contains(p));
  }

  @Test
  void changingOneChangesThatAlone() {
    for (ParameterPath parameter : ParameterPath.all()) {
      double own = parameter.in(parameters);
      double value = (own + parameter.declared().max()) / 2;
      Parameters changed = parameter.with(parameters, value);
      assertThat(parameter.in(changed)).as(parameter.path()).isCloseTo(value, within(0.0));
      assertThat(parameter.with(changed, own)).as(parameter.path()).isEqualTo(parameters);
    }
  }

  @Test
  void whatIsNoParameterHasNone() {
    assertThat(ParameterPath.of("contagion.split")).isEmpty();
  }
}
