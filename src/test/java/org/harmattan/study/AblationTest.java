package org.harmattan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.RemovalEffect;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.model.Observer;
import org.harmattan.observe.MonthState.Spread;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

/** Two years of the shipped scenario on few and large localities. */
class AblationTest {
  private static final int REPLICATIONS = 8;

  @Test
  void withoutContagionOrganisedPresenceReachesFewerLocalities() {
    List<Replication> runs = ablation(Mechanism.CONTAGION).runs();
    List<Integer> with = present(runs.subList(0, REPLICATIONS));
    List<Integer> without = present(runs.subList(REPLICATIONS, 2 * REPLICATIONS));
    for (int replicate = 0; replicate < REPLICATIONS; replicate++) {
      assertThat(without.get(replicate)).isLessThan(with.get(replicate));
    }
  }

  /** With a contagion strong enough to show within two years, whatever value is fitted. */
  @Test
  void withoutContagionInfluenceIsNarrower() {
    Scenario contagious = scenario(Map.of("parameters.contagion.basic-reproduction-number", "4"));
    Ablation ablation =
        Ablation.of(contagious, EnumSet.of(Mechanism.CONTAGION), Ablation.USUAL, 1, REPLICATIONS);
    RemovalEffect effect = run(ablation).effects().get(Ablation.USUAL.indexOf(Outcome.JNIM_AREA));
    assertThat(effect.difference().mean()).isNegative();
    assertThat(effect.found()).isTrue();
  }

  /** Talks begin years later, so that the runs are the same to the last digit. */
  @Test
  void aMechanismThatDoesNothingHasNoEffect() {
    for (RemovalEffect effect : run(ablation(Mechanism.TALKS)).effects()) {
      assertThat(effect.difference().tLow()).as(effect.outcome().id()).isZero();
      assertThat(effect.difference().tHigh()).isZero();
      assertThat(effect.pHolm()).isEqualTo(1);
      assertThat(effect.found()).isFalse();
    }
  }

  /** Reprisals, the other source of one-sided violence, are off with and without. */
  @Test
  void withoutHarmToCiviliansNoneAreKilledOneSidedly() {
    Scenario noReprisals = scenario(Map.of("mechanisms.reprisals", "off"));
    Ablation ablation =
        Ablation.of(
            noReprisals,
            EnumSet.of(Mechanism.CIVILIAN_HARM),
            List.of(Outcome.ONE_SIDED_DEATHS),
            1,
            REPLICATIONS);
    RemovalEffect effect = run(ablation).effects().get(0);
    assertThat(effect.baselineMean()).isPositive();
    assertThat(effect.withoutMean()).isZero();
    assertThat(effect.relative()).isEqualTo(-1);
  }

  @Test
  void whatIsOffIsSkipped() {
    Set<Mechanism> asked = EnumSet.of(Mechanism.SELF_EXCITATION, Mechanism.BACKLASH);
    Ablation ablation = Ablation.of(scenario(), asked, Ablation.USUAL, 1, REPLICATIONS);
    assertThat(ablation.skipped()).containsExactly(Mechanism.SELF_EXCITATION);
    assertThat(ablation.removed()).containsExactly(Mechanism.BACKLASH);
  }

  @Test
  void variantsDifferInTheMechanismAloneAndShareSeeds() {
    List<Replication> runs = ablation(Mechanism.TIPS).runs();
    Replication with = runs.get(1);
    Replication without = runs.get(REPLICATIONS + 1);
    assertThat(without.id()).isEqualTo(with.id());
    assertThat(without.scenario().name()).isEqualTo("mali-2012-2024-without-tips");
    assertThat(without.scenario().has(Mechanism.TIPS)).isFalse();
    assertThat(without.scenario())
        .usingRecursiveComparison()
        .ignoringFields("name", "mechanisms")
        .isEqualTo(with.scenario());
  }

  @Test
  void onePairIsTooFew() {
    assertThatThrownBy(
            () -> Ablation.of(scenario(), EnumSet.of(Mechanism.TIPS), Ablation.USUAL, 1, 1))
        .hasMessageContaining("replications 1");
  }

  private static Ablation.Result run(Ablation ablation) {
    return ablation.run(
        run -> new MaliModels(run.scenario(), run.places()), 2, new SilentProgress());
  }

  private static Ablation ablation(Mechanism mechanism) {
    return Ablation.of(scenario(), EnumSet.of(mechanism), Ablation.USUAL, 1, REPLICATIONS);
  }

  private static Scenario scenario() {
    return scenario(Map.of());
  }

  private static Scenario scenario(Map<String, String> settings) {
    Path file = Path.of("scenarios", "mali-2012-2024.yaml");
    Map<String, String> coarse = new TreeMap<>(settings);
    coarse.put("grid.cell-km", "50");
    return ScenarioReader.read(file, coarse, LocalDate.of(2013, 12, 31)).scenario();
  }

  /** Localities where JNIM's line is present at the end, by replicate. */
  private static List<Integer> present(List<Replication> runs) {
    MaliModels models = new MaliModels(runs.get(0).scenario(), runs.get(0).places());
    List<Integer> present = new ArrayList<>();
    new Batch(models, 2)
        .run(
            runs,
            new Observer() {},
            outcome -> present.add(present(((Ending.Completed) outcome).result())));
    return present;
  }

  private static int present(RunResult run) {
    return run.monthly().get(run.months().size() - 1).spread().stream()
        .filter(spread -> spread.bloc() == Bloc.JNIM)
        .mapToInt(Spread::localities)
        .sum();
  }

  private static final class SilentProgress implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}
  }
}
