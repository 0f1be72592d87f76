package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.MilitantCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 14 term by term: waves of many days; bounds as in {@link Counts}. */
@Tag("coordination")
class WaveInTheSmallTest {
  private static final int PLACE = 10;
  private static final int DAYS = 4000;
  private static final String[] OFTEN = {
    "parameters.waves.per-year=50",
    "parameters.waves.massing-days=0",
    "parameters.combat.intensity-median=0.001",
    "parameters.combat.intensity-spread=0"
  };

  /** Begun on one day and struck on the next, waves follow each other at 1 / (1 / rate + 1). */
  @Test
  void tiedCellsThatShareAFreeAreaStrikeTogether() {
    Counts.near(expected(1), waves(world("jnim", "katiba")));
  }

  @Test
  void thoseWithoutTiesOrFarApartOrWithLittleCoordinationSeldomDo() {
    SmallWorld untied = world("jnim", "katiba", "groups.jnim.ties=[]", "groups.katiba.ties=[]");
    assertThat(waves(untied)).as("nobody joins").isZero();
    assertThat(waves(world("jnim", "katiba", "blocs.jnim.coordination=0"))).isZero();
    assertThat(waves(world("jnim", "katiba", "parameters.waves.range-km=10"))).isZero();
    assertThat(waves(world("jnim", "katiba", "mechanisms.coordination=off"))).isZero();
    int half = waves(world("jnim", "katiba", "blocs.jnim.coordination=0.5"));
    assertThat(half).isPositive().isLessThan(waves(world("jnim", "katiba")) / 2);
  }

  /** A garrison that holds the ground between them or where they are ends freedom of movement. */
  @Test
  void controlOfTheStateEndsFreedomOfMovement() {
    SmallWorld held = world("jnim", "katiba");
    held.unit("army", PLACE, 5000);
    assertThat(waves(held.felt())).isZero();
    SmallWorld cut = world("jnim", "katiba", "parameters.waves.free-control=0.9");
    cut.unit("army", PLACE, 200);
    cut.felt();
    FreeAreas areas = new FreeAreas(cut.world());
    areas.survey();
    assertThat(areas.of(PLACE - 1)).isGreaterThanOrEqualTo(0).isEqualTo(areas.of(PLACE + 1));
    SmallWorld strict = world("jnim", "katiba", "parameters.waves.free-control=0.5");
    strict.unit("army", PLACE, 200);
    strict.felt();
    FreeAreas apart = new FreeAreas(strict.world());
    apart.survey();
    assertThat(apart.of(PLACE)).isEqualTo(-1);
    assertThat(apart.of(0)).isNotEqualTo(apart.of(SmallCountry.DESERT)).isNotEqualTo(-1);
  }

  @Test
  void aWaveGathersForItsDaysInTheOpenAndThenStrikesAtOnce() {
    SmallWorld small = world("jnim", "katiba", "parameters.waves.massing-days=3");
    WaveProcess process = new WaveProcess(small.world());
    List<ConflictEvent> events = new ArrayList<>();
    small.world().chronicle().listen(events::add);
    MilitantCell cell = small.world().roster().cells().get(0);
    int began = -1;
    for (int day = 0; day < DAYS && events.isEmpty(); day++) {
      process.run();
      began = began < 0 && cell.massing(small.world().day()) ? day : began;
      small.world().nextDay();
    }
    assertThat(events).hasSize(2).extracting(ConflictEvent::day).containsOnly(began + 3);
    assertThat(events).extracting(ConflictEvent::waveId).containsOnly(1);
    assertThat(events).extracting(ConflictEvent::locality).doesNotHaveDuplicates();
  }

  @Test
  void restingOrMarchingCellsTakeNoPart() {
    SmallWorld resting = world("jnim", "katiba");
    resting.world().roster().cells().get(0).restUntil(1_000_000);
    assertThat(waves(resting)).isZero();
    SmallWorld marching = world("jnim", "katiba");
    marching.world().roster().cells().get(0).depart(3, 1_000_000);
    assertThat(waves(marching)).isZero();
  }

  @Test
  void noMoreThanTheMostStrikeAtOnce() {
    SmallWorld small = world("jnim", "jnim", "parameters.waves.most-attacks=3");
    for (int c = 0; c < 8; c++) {
      small.cell("jnim", PLACE, 20);
      small.unit("reserve", PLACE, 1);
    }
    List<ConflictEvent> events = small.run(new WaveProcess(small.world()), 400);
    assertThat(events).isNotEmpty();
    Map<Integer, Long> sizes =
        events.stream()
            .collect(Collectors.groupingBy(ConflictEvent::waveId, Collectors.counting()));
    assertThat(sizes.values()).contains(3L).allMatch(size -> size >= 2 && size <= 3);
  }

  private static double expected(double factor) {
    double ratePerDay = 50 / 365.25 * factor;
    return DAYS / (1 / ratePerDay + 1);
  }

  /** Two cells side by side, in one area, each with a worthwhile target of its own. */
  private static SmallWorld world(String a, String b, String... settings) {
    List<String> all = new ArrayList<>(List.of(OFTEN));
    for (String setting : settings) {
      all.removeIf(s -> s.startsWith(setting.substring(0, setting.indexOf('='))));
      all.add(setting);
    }
    SmallWorld small = SmallWorld.of(all.toArray(String[]::new));
    small.cell(a, PLACE - 1, 20);
    small.cell(b, PLACE + 1, 20);
    small.unit("mission", PLACE - 3, 5000);
    small.unit("mission", PLACE + 3, 5000);
    return small;
  }

  private static int waves(SmallWorld small) {
    List<ConflictEvent> events = small.run(new WaveProcess(small.world()), DAYS);
    assertThat(events).allMatch(event -> event.waveId() > 0);
    return events.isEmpty() ? 0 : events.get(events.size() - 1).waveId();
  }
}
