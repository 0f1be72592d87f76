package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.Posture;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who attacks how often, and whom: a day of a thousand cells. Bounds as in {@link Counts}. */
@Tag("attrition")
@Tag("stances")
class AttackProcessTest {
  private static final int PLACE = 5;
  private static final int CELLS = 1000;
  private static final double MONTH_DAYS = 30.4375;

  /** Three attacks a month, of which nearly none is called off. */
  private static final String[] READY = {
    "parameters.combat.attacks-per-month=3", "parameters.targeting.cell-initiative=100"
  };

  private static final double OPPORTUNITY = 62.5 / 63.5;
  private static final double ONE_DAY = CELLS * 3 / MONTH_DAYS * OPPORTUNITY;

  @Test
  void theRateIsThatOfTheParameter() {
    Counts.near(ONE_DAY, attacks(facingArmy()));
  }

  @Test
  void boldGroupsAndAggressiveBlocsAttackMore() {
    Counts.near(2.5 * ONE_DAY, attacks(facingArmy("groups.jnim.boldness=2.5")));
    Counts.near(0.3 * ONE_DAY, attacks(facingArmy("blocs.jnim.aggression=0.3")));
  }

  @Test
  void whoGovernsOpenlyAttacksByItsOwnFactor() {
    SmallWorld small = facingArmy("parameters.combat.open-attack-factor=0.2");
    small.world().roster().cells().forEach(cell -> cell.setPosture(Posture.GOVERNING));
    Counts.near(0.2 * ONE_DAY, attacks(small));
  }

  @Test
  void whoRestsOrHasNobodyLeftDoesNotAttack() {
    SmallWorld resting = facingArmy();
    resting.world().roster().cells().forEach(cell -> cell.restUntil(1));
    assertThat(attacks(resting)).isZero();
    SmallWorld empty = facingArmy();
    empty.world().roster().cells().forEach(cell -> cell.change(-cell.strength()));
    assertThat(attacks(empty)).isZero();
  }

  /** The base is pressed as hard as can be; the army at the front deters by a third. */
  @Test
  void aPressedBlocAttacksWhereTheForcesAreFew() {
    SmallWorld small =
        crowd(11, "parameters.diversion.front-opening=3", "parameters.reach.garrison-visibility=1");
    small.unit("army", 11, 100);
    small.cell("jnim", 0, 1_000_000);
    small.unit("army", 0, 1_000_000);
    small.felt();
    MilitantCommandProcess commands = new MilitantCommandProcess(small.world());
    commands.run();
    double pressure = commands.pressure(Bloc.JNIM);
    double deterred = small.world().reach().deterrence(Bloc.JNIM, 11);
    assertThat(pressure).isGreaterThan(0.9);
    assertThat(deterred).isBetween(0.3, 0.4);
    Counts.near(ONE_DAY * (1 + 3 * pressure * (1 - deterred)), attacks(small, commands));
  }

  @Test
  void attacksBreedAttacksWhereExcitationIsOn() {
    SmallWorld small = facingArmy("mechanisms.self-excitation=on");
    World world = small.world();
    SelfExcitationProcess excitation = new SelfExcitationProcess(world);
    AttackProcess attack = new AttackProcess(world, excitation, new MilitantCommandProcess(world));
    int first = small.run(attack, 1).size();
    excitation.run();
    double more = excitation.ratePerDay(0, world.roster().cells().get(0)) * CELLS;
    assertThat(more).isPositive();
    assertThat(first).isPositive();
  }

  /** Half of the interest is lost at the edge of the range of 40 km, all of it beyond. */
  @Test
  void nearTargetsAreAttackedRatherThanDistantOnes() {
    SmallWorld small = crowd(PLACE);
    small.unit("army", PLACE, 100);
    small.unit("reserve", PLACE + 2, 100);
    small.unit("mission", PLACE + 3, 100);
    List<ConflictEvent> day = day(small);
    int near = at(day, PLACE);
    int edge = at(day, PLACE + 2);
    assertThat(near + edge).isEqualTo(day.size());
    Counts.near(day.size(), 2.0 / 3, near);
  }

  @Test
  void weakTargetsRatherThanStrongOnes() {
    SmallWorld small = crowd(PLACE);
    small.unit("army", PLACE, 100);
    small.unit("reserve", PLACE + 1, 1000);
    List<ConflictEvent> day = day(small);
    double weak = 50.0 / 80;
    double strong = 50.0 / 350 * 0.75;
    Counts.near(day.size(), weak / (weak + strong), at(day, PLACE));
  }

  /** A rival cell is exposed whole, but a hidden one is hard to find. */
  @Test
  void openRivalsRatherThanHiddenOnes() {
    SmallWorld small = crowd(PLACE);
    small.world().stances().set(Bloc.JNIM, Bloc.IS, Stance.HOSTILE);
    small.cell("is", PLACE, 50).setPosture(Posture.GOVERNING);
    small.cell("is", PLACE + 1, 50);
    List<ConflictEvent> day = day(small);
    double open = 0.5;
    double hidden = 0.5 * 0.75 * 0.2;
    Counts.near(day.size(), open / (open + hidden), at(day, PLACE));
  }

  @Test
  void neitherFriendsNorThoseUnderATruceAreAttacked() {
    SmallWorld small = crowd(PLACE);
    small.cell("katiba", PLACE, 50);
    small.cell("is", PLACE, 50);
    assertThat(day(small)).isEmpty();
  }

  @Test
  void aTruceOfTheStateCoversContractorsButNotTheMissionsThatFightMilitants() {
    SmallWorld small = crowd(PLACE);
    small.world().stances().set(Bloc.STATE, Bloc.JNIM, Stance.TRUCE);
    small.unit("army", PLACE, 100);
    small.unit("contractors", PLACE, 100);
    assertThat(day(small)).isEmpty();
    small.unit("mission", PLACE, 100);
    assertThat(day(small)).isNotEmpty().allMatch(event -> event.opponent() == Bloc.STATE);
  }

  @Test
  void aForceIsFoughtByThoseWhomItOpposesAndByMilitants() {
    SmallWorld small = SmallWorld.of(READY);
    small.world().stances().set(Bloc.STATE, Bloc.PLATFORM, Stance.TRUCE);
    MilitantCell platform = small.cell("platform", PLACE, 50);
    small.unit("mission", PLACE, 100);
    Assault assault = new Assault(small.world(), small.world().stream("test"));
    assertThat(assault.target(platform)).isNull();
    assertThat(assault.target(small.cell("jnim", PLACE, 50))).isNotNull();
  }

  /** Odds of 1 to 1 with initiative 1.6, where 0.625 of them count. */
  @Test
  void withLittleInitiativeManyAttacksAreCalledOff() {
    SmallWorld small = facingArmy("parameters.targeting.cell-initiative=1.6");
    Counts.near(CELLS * 3 / MONTH_DAYS / 2, attacks(small));
  }

  @Test
  void aCurfewHoldsBackAttacksOnForcesInTowns() {
    SmallWorld small = crowd(PLACE, "parameters.policies.curfew-attacks=0.1");
    small.unit("army", PLACE, 100);
    small.unit("reserve", PLACE + 1, 100);
    small.world().regime().set(Policy.CURFEW, true);
    List<ConflictEvent> day = day(small);
    Counts.near(day.size(), 0.1 / (0.1 + 0.75), at(day, PLACE));
  }

  private static SmallWorld facingArmy(String... settings) {
    SmallWorld small = crowd(PLACE, settings);
    small.unit("army", PLACE, 100);
    return small;
  }

  private static SmallWorld crowd(int place, String... settings) {
    String[] all = Arrays.copyOf(READY, READY.length + settings.length + 1);
    all[READY.length] = "parameters.combat.intensity-median=0.001";
    System.arraycopy(settings, 0, all, READY.length + 1, settings.length);
    SmallWorld small = SmallWorld.of(all);
    for (int c = 0; c < CELLS; c++) {
      small.cell("jnim", place, 50);
    }
    return small;
  }

  private static int attacks(SmallWorld small) {
    return day(small).size();
  }

  private static List<ConflictEvent> day(SmallWorld small) {
    return small.run(process(small, new MilitantCommandProcess(small.world())), 1);
  }

  private static int attacks(SmallWorld small, MilitantCommandProcess commands) {
    return small.run(process(small, commands), 1).size();
  }

  private static AttackProcess process(SmallWorld small, MilitantCommandProcess commands) {
    World world = small.world();
    return new AttackProcess(world, new SelfExcitationProcess(world), commands);
  }

  private static int at(List<ConflictEvent> events, int place) {
    return (int) events.stream().filter(event -> event.locality() == place).count();
  }
}
