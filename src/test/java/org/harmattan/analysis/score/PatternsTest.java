package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.observe.Fixtures;
import org.harmattan.results.EventRow;
import org.junit.jupiter.api.Test;

class PatternsTest {
  private static final List<String> REGIONS =
      RecordedViolence.recordedNames(Fixtures.PLACES.regionNames());
  private static final ViolenceCounts RECORD = ViolenceCounts.of(RecordedViolence.mali(), REGIONS);

  @Test
  void noPatternIsLeftOut() {
    Set<Pattern> there = Patterns.of(RECORD).stream().map(Aim::pattern).collect(Collectors.toSet());
    assertThat(there).isEqualTo(EnumSet.allOf(Pattern.class));
  }

  @Test
  void nothingFromTheWithheldYearsIsOpenToFitting() {
    for (Aim aim : Patterns.of(RECORD)) {
      if (aim.role() == Role.FITTED) {
        assertThat(aim.quantities())
            .as(aim.words())
            .allMatch(quantity -> quantity.period().to().getYear() <= 2019);
      }
      assertThat(aim.needed()).isBetween(1, aim.quantities().size());
      assertThat(aim.quantities()).allMatch(quantity -> Double.isFinite(quantity.observed()));
    }
  }

  /** A run whose months are the record's reproduces what is taken from months. */
  @Test
  void theRecordReproducesItself() {
    RecordedRun run = new RecordedRun(0, 1, RECORD, List.of(), new TreeMap<>());
    List<Aim> aims = Patterns.of(RECORD);
    ModelRuns model = ModelRuns.of("record", "Record", List.of(run), aims);
    for (Aim aim : aims) {
      if (Set.of(Pattern.P1, Pattern.P2, Pattern.P6B).contains(aim.pattern())) {
        AimResult result = AimResult.of(aim, model);
        assertThat(result.verdict()).as(aim.words()).isEqualTo(AimResult.Verdict.REPRODUCED);
        assertThat(result.met()).isEqualTo(aim.quantities().size());
      }
    }
  }

  @Test
  void whatRunsDoNotReachIsLeftOutAndSaid() {
    ViolenceCounts twoYears = new ViolenceCounts(RECORD.first(), 24, REGIONS);
    RecordedRun run = new RecordedRun(0, 1, twoYears, List.of(), new TreeMap<>());
    List<Aim> aims = Patterns.of(RECORD);
    ModelRuns model = ModelRuns.of("short", "Short", List.of(run), aims);
    AimResult years = AimResult.of(aims.get(0), model);
    assertThat(years.covered()).isEqualTo(2);
    assertThat(years.needed()).isEqualTo(2);
    AimResult withheld = AimResult.of(aims.get(aims.size() - 1), model);
    assertThat(withheld.verdict()).isEqualTo(AimResult.Verdict.NOT_COVERED);
  }

  /** Mopti and Ségou in 2013, then Bamako, Sikasso and Koulikoro, then Kayes. */
  @Test
  void arrivalsInOrderNeedArrivals() {
    Quantity order = quantity(Pattern.P3, "emergent arrivals in the recorded order");
    List<EventRow> events = new ArrayList<>();
    assertThat(order.in(run(events))).as("nothing arrives").isZero();
    for (String region : List.of("Ségou", "Mopti", "Koulikoro", "Sikasso", "Bamako")) {
      events.add(arrival(region, 2013 + events.size()));
    }
    assertThat(order.in(run(events))).as("Kayes never").isEqualTo(1);
    events.add(arrival("Kayes", 2014));
    assertThat(order.in(run(events))).as("Kayes first of all but one").isZero();
  }

  private static RecordedRun run(List<EventRow> events) {
    return new RecordedRun(0, 1, RECORD, events, new TreeMap<>());
  }

  private static EventRow arrival(String region, int year) {
    return new EventRow(
        0,
        1,
        1,
        0,
        LocalDate.of(year, 5, 1),
        15,
        0,
        region,
        "Koro",
        "state-based",
        "jnim",
        "state",
        "x",
        0,
        1,
        0,
        true,
        1);
  }

  /** Losses are taken from whoever began: 2 of the state for 4 of JNIM. */
  @Test
  void lossesOfTheStateCountWhoeverBegan() {
    List<EventRow> events = new ArrayList<>();
    events.add(event("jnim", "state", 3, 1));
    events.add(event("state", "jnim", 1, 1));
    Quantity losses = quantity(Pattern.P8, "jnim");
    ViolenceCounts counts = ViolenceCounts.of(RecordedViolence.mali(), REGIONS);
    RecordedRun run = new RecordedRun(0, 1, counts, events, new TreeMap<>());
    assertThat(losses.in(run)).isEqualTo(0.5);
  }

  private static Quantity quantity(Pattern pattern, String name) {
    return Patterns.of(RECORD).stream()
        .filter(aim -> aim.pattern() == pattern)
        .flatMap(aim -> aim.quantities().stream())
        .filter(quantity -> quantity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static EventRow event(String initiator, String opponent, int theirs, int others) {
    int all = theirs + others;
    return new EventRow(
        0,
        1,
        1,
        0,
        LocalDate.of(2018, 5, 1),
        15,
        0,
        "Mopti",
        "Koro",
        "state-based",
        initiator,
        opponent,
        "x",
        theirs,
        others,
        0,
        true,
        all);
  }
}
