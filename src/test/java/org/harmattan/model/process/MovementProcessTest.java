package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.harmattan.model.Posture;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where cells go, and who arrives: a day of a thousand cells. Bounds as in {@link Counts}. */
@Tag("diversion")
class MovementProcessTest {
  private static final int PLACE = 7;
  private static final int CELLS = 1000;
  private static final double MOVING = 10 / 30.4375;

  /** Ten moves a month, and nothing that holds a cell where it is. */
  private static final String OFTEN = "parameters.movement.moves-per-month=10";

  private static final String LEAVING = "parameters.movement.stay-weight=0";
  private static final String ANY_DISTANCE = "parameters.movement.scale-km=500";

  @Test
  void cellsMoveAtTheRateOfTheirBlocAndThoseWhoSeekNoGroundSeldom() {
    Counts.near(CELLS, MOVING, moved(crowd("jnim", OFTEN, LEAVING)).size());
    String local = "parameters.movement.local-moves-per-month=5";
    Counts.near(CELLS, MOVING / 2, moved(crowd("azawad", OFTEN, LEAVING, local)).size());
  }

  @Test
  void theyDoNotMoveTowardHostileReach() {
    assertThat(leftward(crowd("jnim", OFTEN, LEAVING, ANY_DISTANCE))).isBetween(0.35, 0.65);
    SmallWorld threatened = crowd("jnim", OFTEN, LEAVING, ANY_DISTANCE);
    threatened.unit("army", PLACE + 3, 5000);
    threatened.felt();
    assertThat(leftward(threatened)).isGreaterThan(0.75);
  }

  @Test
  void theyMoveTowardGrievanceAndTowardTheirFollowers() {
    SmallWorld aggrieved = crowd("jnim", OFTEN, LEAVING, ANY_DISTANCE);
    Arrays.fill(aggrieved.world().society().grievance, 0, PLACE, 0.5);
    assertThat(leftward(aggrieved)).isGreaterThan(0.85);
    SmallWorld followed = crowd("jnim", OFTEN, LEAVING, ANY_DISTANCE);
    for (int i = 0; i < PLACE; i++) {
      followed.side(Bloc.JNIM, i, 0.5);
    }
    assertThat(leftward(followed)).isGreaterThan(0.85);
  }

  /** Nobody lives in the last place: it has only the pull of empty land. */
  @Test
  void peopleAttractAndEmptyLandHardly() {
    SmallWorld small = new Crowd(14).of("jnim", OFTEN, LEAVING, ANY_DISTANCE);
    small.everywhere(small.world().society().grievance, 0.5);
    List<MilitantCell> moved = moved(small);
    double people = SmallCountry.PEOPLE / (SmallCountry.PEOPLE + 3000.0) * 0.5 + 0.02;
    double total = 0;
    for (int i = 9; i < 14; i++) {
      total += Math.exp(-20.0 * (14 - i) / 500) * people;
    }
    double empty = Math.exp(-20.0 / 500) * 0.02;
    long there = moved.stream().filter(c -> c.destination() == SmallCountry.DESERT).count();
    Counts.near(moved.size(), empty / (total + empty), there);
  }

  @Test
  void nearPlacesAreChosenRatherThanDistantOnes() {
    List<MilitantCell> moved =
        moved(crowd("jnim", OFTEN, LEAVING, "parameters.movement.scale-km=20"));
    double total = 0;
    for (int steps = 1; steps <= 5; steps++) {
      total += 2 * Math.exp(-steps);
    }
    long next = moved.stream().filter(cell -> Math.abs(cell.destination() - PLACE) == 1).count();
    Counts.near(moved.size(), 2 * Math.exp(-1) / total, next);
  }

  /** All places alike: of the moves considered e^(-d/scale) / stay-weight are made. */
  @Test
  void whatACellHasAtHomeHoldsItBack() {
    int moved = moved(crowd("jnim", OFTEN, "parameters.movement.stay-weight=10")).size();
    assertThat(moved / (CELLS * MOVING)).isBetween(0.02, 0.1);
    int free = moved(crowd("jnim", OFTEN, "parameters.movement.stay-weight=0.1")).size();
    Counts.near(CELLS, MOVING, free);
  }

  /** The base at the capital is pressed; of the cells far from it more go where nobody guards. */
  @Test
  void aPressedBlocSendsItsCellsWhereTheForcesAreNot() {
    String strong = "parameters.diversion.front-opening=10";
    String unafraid = "parameters.combat.exposure-scale=5000";
    SmallWorld small = new Crowd(10).of("jnim", OFTEN, LEAVING, ANY_DISTANCE, strong, unafraid);
    small.cell("jnim", 0, 1_000_000);
    small.unit("army", 0, 1_000_000);
    small.unit("army", 6, 3000);
    small.felt();
    MilitantCommandProcess commands = new MilitantCommandProcess(small.world());
    double before = leftward(small, commands, 10);
    commands.run();
    assertThat(commands.pressure(Bloc.JNIM)).isGreaterThan(0.9);
    small.world().roster().cells().forEach(MilitantCell::stay);
    assertThat(leftward(small, commands, 10)).isLessThan(before - 0.1);
  }

  @Test
  void aMarchTakesAsLongAsItsRoad() {
    for (MilitantCell cell : moved(crowd("jnim", OFTEN, LEAVING))) {
      int km = 20 * Math.abs(cell.destination() - PLACE);
      int days = (km + 39) / 40;
      assertThat(cell.arrives(days)).isTrue();
      assertThat(cell.arrives(days - 1)).isFalse();
      assertThat(cell.posture()).isEqualTo(Posture.MOVING);
    }
  }

  @Test
  void whoRestsOrGathersOrTakesTownsOverStaysForThat() {
    SmallWorld resting = crowd("jnim", OFTEN, LEAVING);
    resting.world().roster().cells().forEach(cell -> cell.restUntil(10));
    assertThat(moved(resting)).isEmpty();
    SmallWorld massing = crowd("jnim", OFTEN, LEAVING);
    massing.world().roster().cells().forEach(cell -> cell.massUntil(10));
    assertThat(moved(massing)).isEmpty();
    SmallWorld takeover = crowd("jnim", OFTEN, LEAVING);
    takeover.world().operations().put("jnim", new Operation(List.of(PLACE), 10, 1));
    assertThat(moved(takeover)).isEmpty();
    assertThat(takeover.world().roster().cells())
        .allMatch(cell -> cell.posture() == Posture.MASSING);
    SmallWorld over = crowd("jnim", OFTEN, LEAVING);
    over.world().operations().put("jnim", new Operation(List.of(PLACE), 0, 1));
    assertThat(moved(over)).isNotEmpty();
  }

  @Test
  void aCellArrivesOnItsDayAndBringsPresence() {
    SmallWorld small = SmallWorld.of("parameters.movement.moves-per-month=0");
    MilitantCell cell = small.cell("jnim", PLACE, 20);
    cell.depart(3, 2);
    World world = small.world();
    small.run(process(small), 2);
    assertThat(cell.locality()).isEqualTo(PLACE);
    small.run(process(small), 1);
    assertThat(cell.locality()).isEqualTo(3);
    assertThat(cell.underWay()).isFalse();
    assertThat(cell.posture()).isEqualTo(Posture.EMBEDDED);
    assertThat(world.presence().at(Bloc.JNIM, 3)).isTrue();
    assertThat(world.reach().reach(Bloc.JNIM, 3)).as("counted").isCloseTo(7, within(1e-9));
    assertThat(world.reach().control(3)[Bloc.JNIM.ordinal()]).isPositive();
  }

  @Test
  void aUnitOperatesAwayFromItsBaseAndIsAGarrisonAtHome() {
    SmallWorld small = SmallWorld.of();
    SecurityUnit unit = small.unit("reserve", 0, 100);
    unit.depart(4, 0);
    small.run(process(small), 1);
    assertThat(unit.posture()).isEqualTo(Posture.OPERATING);
    assertThat(small.world().reach().reach(Bloc.STATE, 4)).isCloseTo(100, within(1e-9));
    unit.depart(0, 0);
    small.run(process(small), 1);
    assertThat(unit.posture()).isEqualTo(Posture.GARRISON);
  }

  @Test
  void aCellRulesOpenlyWhereItsBlocIsInControlAndGoverns() {
    String still = "parameters.movement.moves-per-month=0";
    assertThat(posture(still)).isEqualTo(Posture.GOVERNING);
    assertThat(posture(still, "blocs.jnim.governance=0")).isEqualTo(Posture.EMBEDDED);
    assertThat(posture(still, "parameters.movement.governing-control=0.99"))
        .isEqualTo(Posture.EMBEDDED);
  }

  private static Posture posture(String... settings) {
    SmallWorld small = SmallWorld.of(settings);
    MilitantCell cell = small.cell("jnim", PLACE, 1000);
    small.felt();
    small.run(process(small), 1);
    return cell.posture();
  }

  private record Crowd(int place) {
    SmallWorld of(String group, String... settings) {
      SmallWorld small = SmallWorld.of(settings);
      small.world().stances().set(Bloc.STATE, Bloc.AZAWAD, Stance.HOSTILE);
      for (int c = 0; c < CELLS; c++) {
        small.cell(group, place, 20);
      }
      return small;
    }
  }

  private static SmallWorld crowd(String group, String... settings) {
    return new Crowd(PLACE).of(group, settings);
  }

  private static MovementProcess process(SmallWorld small) {
    return new MovementProcess(small.world(), new MilitantCommandProcess(small.world()));
  }

  private static List<MilitantCell> moved(SmallWorld small) {
    return moved(small, new MilitantCommandProcess(small.world()));
  }

  private static List<MilitantCell> moved(SmallWorld small, MilitantCommandProcess commands) {
    new MovementProcess(small.world(), commands).run();
    return small.world().roster().cells().stream()
        .filter(cell -> cell.underWay() && cell.strength() == 20)
        .toList();
  }

  private static double leftward(SmallWorld small) {
    return leftward(small, new MilitantCommandProcess(small.world()), PLACE);
  }

  private static double leftward(SmallWorld small, MilitantCommandProcess commands, int from) {
    List<MilitantCell> moved = moved(small, commands);
    assertThat(moved).hasSizeGreaterThan(100);
    double left = moved.stream().filter(cell -> cell.destination() < from).count();
    return left / moved.size();
  }
}
