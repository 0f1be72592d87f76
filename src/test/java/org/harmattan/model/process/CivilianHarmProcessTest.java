package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 11: a day of a thousand units among people. Bounds as in {@link Counts}. */
@Tag("civilian-harm")
class CivilianHarmProcessTest {
  private static final int PLACE = 5;
  private static final int UNITS = 1000;
  private static final double PEOPLE = SmallCountry.PEOPLE / (SmallCountry.PEOPLE + 2000.0);

  /** Three events a month by who knows nothing and holds nothing back. */
  private static final String OFTEN = "parameters.civilian-harm.indiscriminate-per-month=3";

  private static final String NO_SELECTION = "parameters.civilian-harm.selective-per-month=0";
  private static final double ALL = UNITS * 3 / 30.4375 * PEOPLE;

  @Test
  void whoControlsAndKnowsNothingHarmsTheMoreTheLessItIsDisciplined() {
    Counts.near(ALL, events(cells("groups.jnim.discipline=0")));
    Counts.near(0.2 * ALL, events(cells("groups.jnim.discipline=0.8")));
  }

  @Test
  void followersTellACellWhomToSpare() {
    SmallWorld small = cells("groups.jnim.discipline=0").side(Bloc.JNIM, PLACE, 0.7);
    Counts.near(0.3 * ALL, events(small));
  }

  @Test
  void controlLeavesLittleToKillWithoutDistinction() {
    SmallWorld small = cells("groups.jnim.discipline=0").felt();
    double control = small.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    assertThat(control).isGreaterThan(0.9);
    Counts.near((1 - control) * ALL, events(small));
  }

  /** Control of 3/4, where selective violence is at its height. */
  @Test
  void whereControlIsDominantButIncompleteItKillsSelectively() {
    SmallWorld small = selective();
    double third = UNITS * 100 * 0.35 / 3;
    small.unit("army", PLACE, (int) (2 * (third - 60)));
    small.felt();
    double control = small.world().reach().control(PLACE)[Bloc.JNIM.ordinal()];
    assertThat(control).isBetween(0.74, 0.76);
    Counts.near(ALL, cellEvents(small));
    SmallWorld alone = selective();
    alone.felt();
    assertThat(cellEvents(alone)).as("full control needs no violence").isLessThan((int) ALL / 10);
  }

  private static SmallWorld selective() {
    SmallWorld small =
        SmallWorld.of(
            "parameters.civilian-harm.selective-per-month=3",
            "parameters.civilian-harm.indiscriminate-per-month=0");
    crowd(small, "jnim");
    return small;
  }

  private static int cellEvents(SmallWorld small) {
    List<ConflictEvent> day = day(small);
    return (int) day.stream().filter(event -> event.initiator() == Bloc.JNIM).count();
  }

  @Test
  void whereFewPeopleLiveThereIsLittleToHarm() {
    SmallWorld small =
        cells("groups.jnim.discipline=0", "parameters.civilian-harm.half-people=20000");
    Counts.near(ALL / PEOPLE / 2, events(small));
  }

  @Test
  void militiasAndWhoRestsOrIsGoneHarmNobodyHere() {
    SmallWorld militias = SmallWorld.of(OFTEN, NO_SELECTION);
    crowd(militias, "farmers");
    assertThat(events(militias)).isZero();
    SmallWorld resting = cells("groups.jnim.discipline=0");
    resting.world().roster().cells().forEach(cell -> cell.restUntil(5));
    assertThat(events(resting)).isZero();
    SmallWorld gone = cells("groups.jnim.discipline=0");
    gone.world().roster().cells().forEach(cell -> cell.change(-cell.strength()));
    assertThat(events(gone)).isZero();
  }

  /** Deaths of 2 each (no spread), at most 4 per member of a unit of one. */
  @Test
  void anEventCostsItsDeathsAndNoMoreThanTheUnitCanKill() {
    String deaths = "parameters.civilian-harm.median-deaths=9";
    String exact = "parameters.civilian-harm.deaths-spread=0";
    SmallWorld small =
        SmallWorld.of(OFTEN, NO_SELECTION, deaths, exact, "groups.jnim.discipline=0");
    for (int c = 0; c < UNITS; c++) {
      small.cell("jnim", PLACE, c < UNITS / 2 ? 1 : 100);
    }
    List<ConflictEvent> day = day(small);
    assertThat(day).extracting(ConflictEvent::civilianDeaths).contains(4, 9).containsOnly(4, 9);
    World world = small.world();
    double dead = SmallCountry.PEOPLE - world.people().at(PLACE);
    assertThat(day.stream().mapToInt(ConflictEvent::civilianDeaths).sum()).isEqualTo((int) dead);
    double harm = world.harm().week[Bloc.JNIM.ordinal()][PLACE] / world.harmPerDeath();
    Counts.near(dead, harm);
  }

  @Test
  void thePartnersOfTheStateHarmWhereTheySeeEnemiesWithinTheirRange() {
    int all = events(contractors(PLACE, "contractors", "jnim"));
    assertThat(all).isPositive();
    assertThat(events(contractors(PLACE + 4, "contractors", "jnim"))).as("out of range").isZero();
    assertThat(events(contractors(PLACE, "mission", "azawad"))).as("no mandate").isZero();
    SmallWorld truce = contractors(PLACE, "contractors", "jnim");
    truce.world().stances().set(Bloc.STATE, Bloc.JNIM, Stance.TRUCE);
    assertThat(events(truce)).isZero();
    SmallWorld away = contractors(PLACE, "contractors", "jnim");
    away.world().roster().forces().forEach(unit -> unit.depart(1, 9));
    assertThat(events(away)).isZero();
  }

  /** A unit patrols its own place and the six within 60 km, one of which has enemies. */
  @Test
  void patrolsSpreadOverTheRangeAndDisciplineHoldsThemBack() {
    double own = (1 + 4) / 11.0;
    Counts.near(own * ALL, events(contractors(PLACE, "contractors", "jnim")));
    Counts.near(ALL / 11, events(contractors(PLACE + 3, "contractors", "jnim")));
    double disciplined = events(contractors(PLACE, "mission", "jnim"));
    Counts.near(0.1 * own * ALL, disciplined);
  }

  /** Tips are those that the state gets: 0.3 from support and 0.1 from service. */
  @Test
  void tipsTellTheStateWhomToSpare() {
    SmallWorld small = contractors(PLACE, "contractors", "jnim").side(Bloc.STATE, PLACE, 1);
    small.world().society().service[PLACE] = 1;
    Counts.near(0.6 * (1 + 4) / 11 * ALL, events(small));
  }

  private static SmallWorld contractors(int enemies, String force, String group) {
    SmallWorld small = SmallWorld.of(OFTEN, NO_SELECTION);
    small.present(group, enemies);
    for (int u = 0; u < UNITS; u++) {
      small.unit(force, PLACE, 100);
    }
    return small;
  }

  @Test
  void switchedOffNobodyIsHarmed() {
    SmallWorld off = SmallWorld.of(OFTEN, NO_SELECTION, "mechanisms.civilian-harm=off");
    crowd(off, "jnim");
    assertThat(events(off)).isZero();
  }

  private static SmallWorld cells(String... settings) {
    SmallWorld small =
        settings.length == 1
            ? SmallWorld.of(OFTEN, NO_SELECTION, settings[0])
            : SmallWorld.of(OFTEN, NO_SELECTION, settings[0], settings[1]);
    crowd(small, "jnim");
    return small;
  }

  private static void crowd(SmallWorld small, String group) {
    for (int c = 0; c < UNITS; c++) {
      small.cell(group, PLACE, 100);
    }
  }

  private static int events(SmallWorld small) {
    return day(small).size();
  }

  private static List<ConflictEvent> day(SmallWorld small) {
    return small.run(new CivilianHarmProcess(small.world()), 1);
  }
}
