package org.harmattan.model.process;

import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.RebelGovernance;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Governance;

/** Mechanism 12: armed groups govern where they are in control, and people make pacts with them. */
public final class GovernanceProcess implements Process {
  private final World world;
  private final Governance parameters;
  private final PolicyEffects policies;
  private final Randomness random;

  public GovernanceProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().governance();
    this.policies = new PolicyEffects(world);
    this.random = world.stream("governance");
  }

  @Override
  public void run() {
    if (!world.has(Mechanism.GOVERNANCE)) {
      return;
    }
    double pacts = policies.pacts() * parameters.pactsPerMonth();
    double leastSiege = policies.pactsWithoutSiege();
    for (Bloc bloc : Bloc.nonState()) {
      double[] governance = world.society().governance[bloc.ordinal()];
      for (int i = 0; i < governance.length; i++) {
        boolean present = world.presence().at(bloc, i);
        if (present || governance[i] > 0) {
          governance[i] = next(bloc, i, governance[i], present);
        }
        if (present) {
          seekPact(bloc, i, pacts, leastSiege);
        }
      }
    }
  }

  private double next(Bloc bloc, int i, double governance, boolean present) {
    double[] control = world.reach().control(i);
    return RebelGovernance.next(
        governance,
        parameters.buildPerMonth(),
        parameters.contestLossPerMonth(),
        parameters.departureLossPerMonth(),
        control[bloc.ordinal()],
        control[Bloc.STATE.ordinal()],
        present,
        world.doctrine(bloc).governance(),
        Time.WEEK_MONTHS);
  }

  private void seekPact(Bloc bloc, int i, double pactsPerMonth, double leastSiege) {
    double[] control = world.reach().control(i);
    double held = control[bloc.ordinal()];
    double state = control[Bloc.STATE.ordinal()];
    double siege = RebelGovernance.siege(held, world.society().fear[i], leastSiege);
    double hazard = RebelGovernance.pactHazardPerMonth(pactsPerMonth, siege, held, state);
    if (random.occurs(hazard * Time.WEEK_MONTHS)) {
      int days = (int) (parameters.pactMonths() * Time.MONTH_DAYS);
      world.society().pactUntilDay[bloc.ordinal()][i] = world.day() + days;
    }
  }
}
