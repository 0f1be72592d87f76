package org.harmattan.model.process;

import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.StateService;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.Society;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.harmattan.scenario.parameters.Service;

/** State service follows control: lost fast, built slowly. */
public final class ServiceProcess implements Process {
  private static final int STATE = Bloc.STATE.ordinal();

  private final World world;
  private final PolicyEffects policies;
  private final double declineKept;
  private final double growthKept;
  private final double fastGrowthKept;

  public ServiceProcess(World world) {
    this.world = world;
    policies = new PolicyEffects(world);
    Service parameters = world.parameters().service();
    declineKept = Hazard.kept(parameters.declinePerMonth(), Time.WEEK_MONTHS);
    growthKept = Hazard.kept(parameters.growthPerMonth(), Time.WEEK_MONTHS);
    double faster = parameters.growthPerMonth() * parameters.servicesFirstFactor();
    fastGrowthKept = Hazard.kept(faster, Time.WEEK_MONTHS);
  }

  @Override
  public void run() {
    Society society = world.society();
    boolean first = world.regime().inForce(Policy.SERVICES_FIRST);
    double priority = first ? world.parameters().service().servicesFirstBudget() : 1;
    double budget = priority * world.regime().budget() * policies.service();
    double growth = first ? fastGrowthKept : growthKept;
    for (int i = 0; i < society.service.length; i++) {
      double target =
          StateService.target(society.sustainedService[i], budget, world.reach().control(i)[STATE]);
      society.service[i] = StateService.next(society.service[i], target, declineKept, growth);
    }
  }
}
