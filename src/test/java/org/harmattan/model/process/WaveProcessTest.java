package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.simulation.Runs;
import org.harmattan.model.state.Ties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 14. */
@Tag("coordination")
class WaveProcessTest {
  private static final LocalDate END = LocalDate.of(2013, 12, 31);
  private static final String NO_STRIKES = "mechanisms.deep-strikes=off";

  /** Some 40 waves are expected, so that none at all has a chance below 1e-10. */
  @Test
  void tiedCellsOfOneBlocAttackSeveralPlacesOnOneDay() {
    Runs.Events events = new Runs.Events();
    String often = "parameters.waves.per-year=100";
    MaliModel model = Runs.runTo(Runs.model(Runs.coarse(often, NO_STRIKES), 1, events), END);
    Map<Integer, List<ConflictEvent>> waves =
        events.all.stream()
            .filter(event -> event.waveId() > 0)
            .collect(Collectors.groupingBy(ConflictEvent::waveId));
    assertThat(waves).isNotEmpty();
    assertThat(waves.values()).anyMatch(wave -> wave.size() >= 3);
    Ties ties = model.world().ties();
    for (List<ConflictEvent> wave : waves.values()) {
      assertThat(wave).extracting(ConflictEvent::day).containsOnly(wave.get(0).day());
      assertThat(wave).extracting(ConflictEvent::initiator).containsOnly(wave.get(0).initiator());
      assertThat(wave).hasSizeLessThanOrEqualTo(6);
      assertThat(wave)
          .as("somebody is tied to all")
          .anyMatch(
              leader ->
                  wave.stream().allMatch(e -> ties.between(leader.perpetrator(), e.perpetrator())));
    }
  }

  @Test
  void withoutCoordinationOrFreedomOfMovementThereAreNoWaves() {
    String often = "parameters.waves.per-year=100";
    assertThat(waves(often, "mechanisms.coordination=off")).isZero();
    assertThat(waves(often, "parameters.waves.free-control=0")).isZero();
  }

  private static long waves(String... settings) {
    String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = NO_STRIKES;
    Runs.Events events = new Runs.Events();
    Runs.runTo(Runs.model(Runs.coarse(all), 1, events), LocalDate.of(2012, 12, 31));
    return events.all.stream().filter(event -> event.waveId() > 0).count();
  }
}
