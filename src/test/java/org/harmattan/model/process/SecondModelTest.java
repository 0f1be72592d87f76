package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Receptivity, homes, founding, turnover and massacres: sign, and nothing when off. */
class SecondModelTest {
  private static final int WEEKS = 300;

  @Test
  @Tag("receptivity")
  void onlyThoseWhoCanBeWonFollowAPresenceWithoutFighters() {
    double bounded = followersOfPreachers();
    double all = followersOfPreachers("mechanisms.receptivity=off");
    assertThat(bounded).isPositive().isLessThan(0.6 * all);
  }

  private static double followersOfPreachers(String... settings) {
    World world = Worlds.of(settings);
    Worlds.disband(world);
    int place = world.terrain().town("Youwarou");
    world.presence().arrive(Bloc.JNIM, place, "katiba-macina", Cause.START, 0);
    Worlds.run(world, new AllegianceProcess(world), WEEKS);
    return world.society().allegiance(Bloc.JNIM, place);
  }

  @Test
  @Tag("receptivity")
  void fightersAtHandWinFollowersSooner() {
    World world = Worlds.of();
    int place = world.terrain().town("Youwarou");
    world.presence().arrive(Bloc.JNIM, place, "katiba-macina", Cause.START, 0);
    Following following = new Following(world);
    double before = following.activity(Bloc.JNIM, place);
    world.roster().addCell("katiba-macina", world.group("katiba-macina"), place, 200);
    count(world);
    assertThat(before).isCloseTo(world.parameters().receptivity().clandestineShare(), within(0.05));
    assertThat(following.activity(Bloc.JNIM, place)).isGreaterThan(2 * before);
  }

  @Test
  @Tag("receptivity")
  void loyaltyToTheStateFadesWhereItsEnemiesRule() {
    World world = Worlds.of();
    int place = world.terrain().town("Youwarou");
    double before = world.society().allegiance(Bloc.STATE, place);
    world.roster().addCell("katiba-macina", world.group("katiba-macina"), place, 2000);
    Worlds.disband(world);
    count(world);
    Worlds.run(world, new AllegianceProcess(world), 100);
    assertThat(world.society().allegiance(Bloc.STATE, place)).isLessThan(0.6 * before);
  }

  @Test
  @Tag("homes")
  void placesNearHomeDrawAGroupAndTheSwitchMakesAllPlacesEqual() {
    World world = Worlds.of();
    World off = Worlds.of("mechanisms.homes=off");
    int home = world.terrain().town("Youwarou");
    int far = world.terrain().town("Kayes");
    HomeArea area = new HomeArea(world);
    area.survey();
    assertThat(area.moving("katiba-macina", home)).isEqualTo(1);
    assertThat(area.moving("katiba-macina", far)).isBetween(0.001, 0.1);
    assertThat(area.recruiting(Bloc.JNIM, far)).isLessThan(0.2);
    assertThat(new HomeArea(off).moving("katiba-macina", far)).isEqualTo(1);
    assertThat(new HomeArea(off).group(Bloc.JNIM, home, "mujao")).isEqualTo("mujao");
  }

  @Test
  @Tag("homes")
  void aPresenceTakesTheNameOfTheActiveGroupAtHomeThere() {
    World world = Worlds.of();
    HomeArea area = new HomeArea(world);
    area.survey();
    int delta = world.terrain().town("Youwarou");
    assertThat(area.group(Bloc.JNIM, delta, "ansar-dine")).isNotEqualTo("katiba-macina");
    world.activeGroups().add("katiba-macina");
    area.survey();
    assertThat(area.group(Bloc.JNIM, delta, "ansar-dine")).isEqualTo("katiba-macina");
    world.homes().found("mujao", world.terrain(), world.terrain().town("Kayes"), 30);
    area.survey();
    assertThat(area.group(Bloc.JNIM, world.terrain().town("Kayes"), "x")).isEqualTo("mujao");
  }

  @Test
  @Tag("founding")
  void foundersGoWhereTheirBlocHasNobodyAndAreAtHomeThere() {
    World world = Worlds.of("parameters.founding.per-year=50");
    int before = fighters(world);
    int cells = world.roster().cells().size();
    Worlds.run(world, new FoundingProcess(world), 60);
    assertThat(world.roster().cells().size()).isGreaterThan(cells);
    assertThat(fighters(world)).isEqualTo(before);
    MilitantCell sent = world.roster().cells().get(cells);
    assertThat(sent.strength())
        .isBetween(
            (int) world.parameters().founding().leastFighters(),
            (int) world.parameters().founding().mostFighters());
    assertThat(world.homes().km(sent.actor(), sent.destination())).isZero();

    World off = Worlds.of("parameters.founding.per-year=50", "mechanisms.founding=off");
    Worlds.run(off, new FoundingProcess(off), 60);
    assertThat(off.roster().cells()).hasSize(cells);
  }

  @Test
  @Tag("recruitment")
  void fightersGoHomeAndFewerWhereTheirBlocIsInControl() {
    World world = Worlds.of("parameters.recruitment.turnover-per-month=0.05");
    int before = fighters(world);
    double living = living(world);
    Worlds.run(world, new TurnoverProcess(world), 52);
    int left = before - fighters(world);
    assertThat(left).isBetween((int) (0.2 * before), (int) (0.5 * before));
    assertThat(living(world) - living).isCloseTo(left, within(1e-3));

    World none = Worlds.of("parameters.recruitment.turnover-per-month=0");
    Worlds.run(none, new TurnoverProcess(none), 52);
    assertThat(fighters(none)).isEqualTo(before);
  }

  @Test
  @Tag("massacres")
  void aMassacreIsLargerThanTheOrdinaryEventAndOffThereIsNone() {
    World world = Worlds.of("parameters.massacres.share=1");
    World off = Worlds.of("parameters.massacres.share=1", "mechanisms.massacres=off");
    MilitantCell cell = world.roster().cells().get(0);
    cell.change(10_000);
    var random = world.stream("test");
    int least = (int) world.parameters().massacres().leastDeaths();
    int large = 0;
    for (int event = 0; event < 100; event++) {
      int deaths = new MassacreRisk(world).deaths(random, 2, 3, cell, 0);
      large += deaths >= least ? 1 : 0;
      assertThat(deaths).isBetween(2, (int) world.parameters().massacres().mostDeaths());
      assertThat(new MassacreRisk(off).deaths(random, 2, 3, cell, 0)).isEqualTo(2);
    }
    assertThat(large).isGreaterThan(90);
  }

  /** Two units far from base, four cells: together all fight, off only two of them do. */
  @Test
  @Tag("columns")
  void aColumnIsAmbushedAsOneByAllWhoAreNear() {
    assertThat(inAmbush()).isEqualTo(6);
    assertThat(inAmbush("mechanisms.columns=off")).isEqualTo(2);
  }

  /** Units and cells that lose somebody in one attack of very high intensity. */
  private static int inAmbush(String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("parameters.combat.intensity-median=1");
    all.add("parameters.combat.intensity-spread=0");
    World world = Worlds.of(all.toArray(String[]::new));
    int place = world.terrain().town("Kidal");
    List<Unit> there = new ArrayList<>();
    for (SecurityUnit unit : world.roster().forces()) {
      if (unit.actor().equals("army-reserve") && there.size() < 2) {
        world.roster().place(unit, place);
        there.add(unit);
      }
    }
    var offensive = new Operation(List.of(place), 100, 1);
    world.operations().put("army-reserve", offensive);
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.actor().equals("ansar-dine") && there.size() < 6) {
        world.roster().place(cell, place);
        there.add(cell);
      } else if (world.terrain().straightKm(cell.locality(), place) < 200) {
        world.roster().place(cell, world.terrain().capital());
      }
    }
    int[] before = there.stream().mapToInt(Unit::strength).toArray();
    MilitantCell leader = (MilitantCell) there.get(2);
    new Assault(world, world.stream("test")).attack(0, leader, there.get(0));
    int hit = 0;
    for (int u = 0; u < before.length; u++) {
      hit += there.get(u).strength() < before[u] ? 1 : 0;
    }
    return hit;
  }

  /** JNIM and IS, whose blocs seek new ground. */
  private static int fighters(World world) {
    return world.roster().cells().stream()
        .filter(cell -> world.doctrine(cell.bloc()).expansion() > 0)
        .mapToInt(MilitantCell::strength)
        .sum();
  }

  private static double living(World world) {
    double living = 0;
    for (int i = 0; i < world.terrain().size(); i++) {
      living += world.people().at(i);
    }
    return living;
  }

  private static void count(World world) {
    world.roster().all().forEach(world.reach()::count);
    world.reach().refreshControl();
  }
}
