package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.harmattan.model.Cause;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.TalksState;
import org.harmattan.model.ViolenceType;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every switch: which outcome its mechanism is there for, which way that goes when it is off, and
 * that off means off. Whole runs of the small scenario, with and without, on the same seeds.
 *
 * <p>Of {@value #PAIRS} pairs at least {@value #NEEDED} have to go the expected way. A switch that
 * does nothing passes with a chance below 2 in 100 (sign test, ties against it). Where 19 of 20
 * pairs go that way, a change of the model that alters no more than its chances fails the test with
 * a chance of 2 in 100; without a change it never fails, since the seeds are fixed.
 */
class MechanismSwitchesTest {
  private static final int PAIRS = 12;
  private static final int NEEDED = 10;
  private static final Map<Mechanism, Row> ROWS = new EnumMap<>(Mechanism.class);

  /** Which way an outcome goes when a mechanism is off. */
  private enum Off {
    LESS,
    MORE
  }

  /** A run that is over, and what happened in it. */
  private record Run(MaliModel model, List<ConflictEvent> events) {
    World world() {
      return model.world();
    }

    double deaths(ViolenceType type) {
      return events.stream()
          .filter(event -> event.type() == type)
          .mapToInt(ConflictEvent::deaths)
          .sum();
    }

    /** Fighters whom the state and its partners killed in operations of their own. */
    double killedByState() {
      return events.stream()
          .filter(event -> event.initiator() == Bloc.STATE)
          .mapToInt(ConflictEvent::deathsOpponent)
          .sum();
    }

    double fighters(Bloc bloc) {
      return world().roster().cells().stream()
          .filter(cell -> cell.bloc() == bloc)
          .mapToInt(MilitantCell::strength)
          .sum();
    }

    double over(ToDoubleFunction<Integer> place) {
      return IntStream.range(0, SmallCountry.SIZE).mapToDouble(place::applyAsDouble).sum();
    }
  }

  /**
   * What is expected of a switch.
   *
   * @param off which way the outcome goes when it is off
   * @param outcome what the mechanism is there for
   * @param silent a value that must not matter while it is off; empty where it has none of its own
   * @param settings what makes the outcome show within a year
   */
  private record Row(Off off, ToDoubleFunction<Run> outcome, String silent, String... settings) {}

  static {
    String violent = "parameters.civilian-harm.indiscriminate-per-month=1";
    String fierce = "parameters.combat.attacks-per-month=3";
    String hunted = "parameters.combat.operations-per-month=10";
    String calm = "mechanisms.attrition=off";
    String noRecruits = "mechanisms.recruitment=off";
    String noStrikes = "mechanisms.deep-strikes=off";
    row(
        Mechanism.CONTAGION,
        Off.LESS,
        run -> run.over(i -> arose(run, i)),
        "contagion.introduction-per-month=0.05",
        "parameters.contagion.basic-reproduction-number=4");
    row(
        Mechanism.THIN_STATE,
        Off.MORE,
        run -> new ContagionProcess(run.world()).susceptibility(Bloc.JNIM, SmallCountry.CAPITAL),
        "");
    row(
        Mechanism.ROAD_COUPLING,
        Off.MORE,
        run -> SmallWorld.terrain(run.model().scenario(), 500).coupling().weight().length,
        "");
    row(
        Mechanism.ESCALATION,
        Off.LESS,
        run -> run.world().roster().cells().size(),
        "contagion.split-probability=0.1",
        "parameters.contagion.basic-reproduction-number=8",
        "parameters.contagion.split-probability=1",
        "parameters.recruitment.minimum-cell=4",
        "mechanisms.fission-fusion=off",
        calm,
        noRecruits);
    row(
        Mechanism.CONTEST,
        Off.MORE,
        run -> run.over(i -> run.world().reach().control(i)[Bloc.STATE.ordinal()]),
        "",
        "parameters.movement.moves-per-month=0",
        "mechanisms.contagion=off",
        calm,
        noRecruits);
    row(
        Mechanism.RECRUITMENT,
        Off.LESS,
        run -> run.fighters(Bloc.JNIM),
        "recruitment.ceiling-share=0.05",
        "parameters.recruitment.ceiling-share=0.1",
        "parameters.recruitment.turnover-per-month=0",
        "parameters.allegiance.first-followers-per-month=0.1",
        calm);
    row(
        Mechanism.GRIEVANCE,
        Off.LESS,
        run -> run.over(i -> run.world().society().fear[i]),
        "grievance.per-harm=0.5",
        violent);
    row(
        Mechanism.BACKLASH,
        Off.MORE,
        run -> run.over(i -> run.world().society().allegiance(Bloc.STATE, i)),
        "backlash.per-harm=0.5",
        "parameters.backlash.per-harm=1",
        "forces.army.discipline=0",
        "groups.jnim.discipline=1",
        "groups.katiba.discipline=1",
        "groups.is.discipline=1",
        violent,
        calm);
    row(
        Mechanism.RECEPTIVITY,
        Off.MORE,
        run -> run.over(i -> run.world().society().allegiance(Bloc.JNIM, i)),
        "receptivity.any-appeal=0.9",
        "parameters.allegiance.first-followers-per-month=0.1");
    row(
        Mechanism.ATTRITION,
        Off.LESS,
        run -> run.deaths(ViolenceType.STATE_BASED),
        "combat.intensity-median=0.5",
        fierce,
        noStrikes);
    row(
        Mechanism.COLUMNS,
        Off.LESS,
        MechanismSwitchesTest::worstDayOfTheMarch,
        "columns.doubling-km=10",
        "timeline.march={date: 2012-02-01, kind: offensive, force: reserve, towns: [Kidal], "
            + "days: 300, intensity: 1, says: A march}",
        "parameters.combat.intensity-spread=0.3",
        fierce);
    row(
        Mechanism.ACCURACY,
        Off.MORE,
        Run::killedByState,
        "combat.accuracy-length-km=500",
        "parameters.combat.accuracy-length-km=50",
        hunted,
        "parameters.combat.operation-range-km=200");
    row(
        Mechanism.TIPS,
        Off.LESS,
        Run::killedByState,
        "combat.tips-per-support=0.9",
        "parameters.combat.tips-per-support=1",
        "parameters.combat.tips-per-service=1",
        hunted);
    row(
        Mechanism.CIVILIAN_HARM,
        Off.LESS,
        run -> run.deaths(ViolenceType.ONE_SIDED),
        "civilian-harm.indiscriminate-per-month=2",
        violent,
        "mechanisms.reprisals=off");
    row(
        Mechanism.REPRISALS,
        Off.LESS,
        run ->
            run.events().stream()
                .filter(event -> event.initiator() == Bloc.MILITIA)
                .mapToInt(ConflictEvent::civilianDeaths)
                .sum(),
        "reprisals.events-per-ledger-month=2",
        "parameters.reprisals.events-per-ledger-month=2",
        "parameters.combat.bystander-share=1",
        violent);
    row(
        Mechanism.MASSACRES,
        Off.LESS,
        run -> run.events().stream().filter(MechanismSwitchesTest::massacre).count(),
        "massacres.least-deaths=50",
        "parameters.massacres.share=1",
        violent);
    row(
        Mechanism.GOVERNANCE,
        Off.LESS,
        run -> run.over(i -> run.world().society().governance[Bloc.JNIM.ordinal()][i]),
        "governance.build-per-month=0.2");
    row(
        Mechanism.SELF_EXCITATION,
        Off.LESS,
        run -> run.events().size(),
        "excitation.branching-ratio=0.5",
        "parameters.excitation.branching-ratio=0.9",
        fierce);
    row(
        Mechanism.COORDINATION,
        Off.LESS,
        run -> run.events().stream().filter(event -> event.waveId() > 0).count(),
        "waves.per-year=50",
        "parameters.waves.per-year=50",
        "parameters.waves.free-control=1",
        noStrikes);
    row(
        Mechanism.FISSION_FUSION,
        Off.LESS,
        run -> run.world().roster().cells().size(),
        "fission.fragment-per-month=0.9",
        "parameters.fission.fragment-per-month=1",
        "parameters.fission.merge-per-month=0",
        "parameters.recruitment.minimum-cell=4",
        "mechanisms.contagion=off",
        calm,
        noRecruits);
    row(
        Mechanism.STANCES,
        Off.MORE,
        run -> run.events().stream().filter(MechanismSwitchesTest::underTruce).count(),
        "stances.jnim-is=allied",
        fierce);
    row(
        Mechanism.DISPLACEMENT,
        Off.LESS,
        run -> run.over(i -> run.world().people().away(i)),
        "displacement.per-harm=0.5",
        violent);
    row(
        Mechanism.INFORMATION,
        Off.LESS,
        run -> run.world().regime().legitimacy(),
        "information.admitted-own-losses=0.9",
        "mechanisms.publicity=off",
        "parameters.information.admitted-own-losses=0",
        fierce);
    row(
        Mechanism.DIVERSION,
        Off.LESS,
        run -> soldiersBeyond(run, SmallCountry.RIVER_BANK),
        "diversion.front-opening=9",
        "parameters.diversion.redeployment-days=14",
        "parameters.diversion.home-weight=0",
        fierce);
    row(
        Mechanism.DEEP_STRIKES,
        Off.LESS,
        run -> run.events().stream().filter(MechanismSwitchesTest::atTheCapital).count(),
        "capital.per-year=20",
        "parameters.capital.per-year=50",
        "parameters.capital.initial-guard=0",
        "mechanisms.coordination=off");
    row(
        Mechanism.REGIME,
        Off.LESS,
        run -> Math.abs(run.world().regime().legitimacy() - 0.5),
        "regime.loss-weight=0.5",
        fierce);
    row(
        Mechanism.TALKS,
        Off.LESS,
        run -> run.world().regime().talks() == TalksState.TRUCE ? 1 : 0,
        "negotiation.acceptance-per-month=1",
        "parameters.negotiation.acceptance-per-month=5",
        "parameters.negotiation.breakdown-per-month=0",
        "timeline.mission-arrives=null",
        fierce);
    row(
        Mechanism.PUBLICITY,
        Off.LESS,
        run -> run.world().publicMind().attention[Bloc.JNIM.ordinal()],
        "publicity.half-deaths=1",
        fierce);
    row(
        Mechanism.SPILL_OVER,
        Off.LESS,
        run -> run.world().borderland().pressure[0],
        "borders.pressure-per-month=3");
    row(
        Mechanism.ACCESS,
        Off.MORE,
        run -> run.over(i -> run.world().society().access[i]),
        "access.largest-rise=1");
    row(
        Mechanism.HOMES,
        Off.MORE,
        MechanismSwitchesTest::kmFromHome,
        "homes.moving-km=50",
        "parameters.homes.moving-km=5",
        "parameters.homes.recruiting-km=5",
        "parameters.movement.moves-per-month=5",
        "parameters.movement.scale-km=200",
        "parameters.movement.stay-weight=0",
        "mechanisms.founding=off",
        calm);
    row(
        Mechanism.FOUNDING,
        Off.LESS,
        run -> cells(run, SmallCountry.RIVER_BANK),
        "founding.range-km=20",
        "parameters.founding.per-year=50",
        "parameters.founding.half-fighters=1",
        "parameters.founding.least-fighters=5",
        "parameters.founding.most-fighters=8",
        "parameters.movement.moves-per-month=0",
        "mechanisms.contagion=off",
        "mechanisms.fission-fusion=off",
        calm,
        noRecruits);
    row(
        Mechanism.TIMELINE,
        Off.LESS,
        run -> soldiersBeyond(run, -1),
        "timeline.mission-arrives.strength=5000",
        calm);
  }

  private static void row(
      Mechanism mechanism,
      Off off,
      ToDoubleFunction<Run> outcome,
      String silent,
      String... settings) {
    ROWS.put(mechanism, new Row(off, outcome, silent, settings));
  }

  private static double arose(Run run, int place) {
    return run.world().presence().firstCause(Bloc.JNIM, place) == Cause.CONTAGION ? 1 : 0;
  }

  /** Most soldiers that one attack killed around the town of the march. */
  private static double worstDayOfTheMarch(Run run) {
    return run.events().stream()
        .filter(event -> event.opponent() == Bloc.STATE && event.locality() >= 12)
        .mapToInt(ConflictEvent::deathsOpponent)
        .max()
        .orElse(0);
  }

  private static boolean massacre(ConflictEvent event) {
    return event.type() == ViolenceType.ONE_SIDED && event.deaths() >= 12;
  }

  /** How far cells are from home, in all. */
  private static double kmFromHome(Run run) {
    return run.world().roster().cells().stream()
        .mapToDouble(cell -> run.world().homes().km(cell.actor(), cell.locality()))
        .sum();
  }

  /** JNIM's cells nearer to the capital than a locality. */
  private static double cells(Run run, int place) {
    return run.world().roster().cells().stream()
        .filter(cell -> cell.bloc() == Bloc.JNIM && cell.locality() < place)
        .count();
  }

  private static boolean underTruce(ConflictEvent event) {
    return event.initiator() == Bloc.JNIM && event.opponent() == Bloc.IS
        || event.initiator() == Bloc.IS && event.opponent() == Bloc.JNIM;
  }

  private static boolean atTheCapital(ConflictEvent event) {
    return event.waveId() > 0 && event.locality() <= 2;
  }

  /** Soldiers of the reserve and the mission beyond a locality. */
  private static double soldiersBeyond(Run run, int place) {
    return run.world().roster().forces().stream()
        .filter(unit -> !unit.actor().equals("army") && unit.locality() > place)
        .mapToInt(SecurityUnit::strength)
        .sum();
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void whatAMechanismIsThereForGoesTheExpectedWayWhenItIsOff(Mechanism mechanism) {
    Row row = rowOf(mechanism);
    int expected = 0;
    List<String> pairs = new ArrayList<>();
    for (int seed = 1; seed <= PAIRS; seed++) {
      double on = row.outcome().applyAsDouble(run(seed, mechanism, true, row.settings()));
      double off = row.outcome().applyAsDouble(run(seed, mechanism, false, row.settings()));
      expected += (row.off() == Off.LESS ? off < on : off > on) ? 1 : 0;
      pairs.add(on + " to " + off);
    }
    assertThat(expected).as("%s when off: %s", row.off(), pairs).isGreaterThanOrEqualTo(NEEDED);
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void whatIsOffIsSilent(Mechanism mechanism) {
    Row row = rowOf(mechanism);
    if (row.silent().isEmpty()) {
      return;
    }
    String group = row.silent().substring(0, row.silent().indexOf('.'));
    boolean actors = group.equals("timeline") || group.equals("stances");
    List<String> other = new ArrayList<>(List.of(row.settings()));
    String silent = actors ? row.silent() : "parameters." + row.silent();
    other.removeIf(setting -> setting.startsWith(silent.substring(0, silent.indexOf('='))));
    other.add(silent);
    Run plain = run(1, mechanism, false, row.settings());
    Run changed = run(1, mechanism, false, other.toArray(String[]::new));
    assertThat(changed.events()).as("with %s", row.silent()).isEqualTo(plain.events());
    assertThat(changed.fighters(Bloc.JNIM)).isEqualTo(plain.fighters(Bloc.JNIM));
    assertThat(changed.over(i -> changed.world().society().grievance[i]))
        .isEqualTo(plain.over(i -> plain.world().society().grievance[i]));
  }

  private static Row rowOf(Mechanism mechanism) {
    assertThat(ROWS).as("a row in this test's table").containsKey(mechanism);
    return ROWS.get(mechanism);
  }

  private static Run run(int seed, Mechanism mechanism, boolean on, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("mechanisms." + mechanism.id() + "=" + (on ? "on" : "off"));
    all.add("end=2012-12-31");
    Scenario scenario = SmallWorld.scenario(all.toArray(String[]::new));
    List<ConflictEvent> events = new ArrayList<>();
    MaliModel model =
        SmallWorld.model(
            scenario,
            seed,
            new Observer() {
              @Override
              public void onEvent(ConflictEvent event, ModelView view) {
                events.add(event);
              }
            });
    model.start();
    if (mechanism == Mechanism.TALKS) {
      model.world().regime().declare(Declaration.TALKS_OFFER, 0);
      model.world().regime().set(Policy.NEGOTIATION, true);
    }
    model.runToEnd();
    return new Run(model, events);
  }
}
