package org.harmattan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.harmattan.observe.Fixtures;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
  @TempDir Path temp;

  @Test
  void whatTheDiskCannotHoldIsRefusedBeforeItBegins() {
    Path folder = temp.resolve("not/yet/there");
    assertThatThrownBy(() -> DiskSpace.check(folder, Long.MAX_VALUE))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("MB are free at " + folder);
    assertThatCode(() -> DiskSpace.check(folder, 1)).doesNotThrowAnyException();
  }

  @Test
  void theNeedGrowsWithReplicatesAndMonths() {
    Scenario year = Fixtures.scenario("2012-01-01", "2012-12-31");
    Scenario decade = Fixtures.scenario("2012-01-01", "2021-12-31");
    assertThat(DiskSpace.needed(decade, 1)).isEqualTo(DiskSpace.needed(year, 10));
    assertThat(DiskSpace.needed(decade, 2)).isGreaterThan(DiskSpace.needed(decade, 1));
  }
}
