package org.harmattan.model.simulation;

import org.harmattan.geography.Locality;
import org.harmattan.mechanism.GrievanceAndFear;
import org.harmattan.mechanism.StateService;
import org.harmattan.model.Cause;
import org.harmattan.model.process.Mustering;
import org.harmattan.model.state.Society;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Parameters;

/**
 * The first day: units at their bases, control from the formula, service and grievance from
 * covariates of place (remoteness from towns), never from a region's name.
 */
final class Opening {
  private final World world;
  private final Parameters parameters;

  Opening(World world) {
    this.world = world;
    this.parameters = world.parameters();
  }

  void set() {
    muster();
    world.roster().all().forEach(world.reach()::count);
    world.reach().refreshControl();
    for (Locality locality : world.terrain().grid().localities()) {
      settle(locality);
    }
  }

  private void muster() {
    Mustering mustering = new Mustering(world);
    world
        .scenario()
        .forces()
        .forEach(
            (id, force) -> {
              if (force.atStart()) {
                mustering.units(id, force.strength());
              }
            });
    world
        .scenario()
        .groups()
        .forEach(
            (id, group) -> {
              if (group.atStart()) {
                mustering.cells(id, group.fighters(), Cause.START);
              }
            });
  }

  private void settle(Locality locality) {
    int i = locality.index();
    Society society = world.society();
    double[] control = world.reach().control(i);
    double potential =
        StateService.initial(
            parameters.service().atTown(),
            locality.remotenessKm(),
            parameters.service().remotenessLengthKm());
    double stateControl = control[Bloc.STATE.ordinal()];
    society.service[i] = potential;
    society.sustainedService[i] =
        StateService.sustainable(
            potential, Math.max(parameters.opening().minimumStateControl(), stateControl));
    double remoteness =
        Math.min(1, locality.remotenessKm() / parameters.opening().fullRemotenessKm());
    society.baselineGrievance[i] =
        GrievanceAndFear.baseline(
            parameters.grievance().baseline(),
            parameters.grievance().serviceRelief(),
            potential,
            parameters.grievance().remotenessWeight(),
            remoteness,
            parameters.grievance().contestWeight() * locality.contestedPasture()
                + parameters.grievance().pastoralWeight() * locality.pastoralShare());
    society.grievance[i] = society.baselineGrievance[i];
    takeSides(i, society, control, potential);
  }

  private void takeSides(int i, Society society, double[] control, double service) {
    double[] shares = society.allegiance[i];
    double state = parameters.allegiance().initialStateShare() * service;
    double left = 1 - state;
    shares[Bloc.STATE.ordinal()] = state;
    for (Bloc bloc : Bloc.nonState()) {
      double share = parameters.opening().followersByControl() * left * control[bloc.ordinal()];
      shares[bloc.ordinal()] = share;
    }
    double sum = 0;
    for (Bloc bloc : Bloc.armed()) {
      sum += shares[bloc.ordinal()];
    }
    shares[Bloc.NEUTRAL.ordinal()] = 1 - sum;
  }
}
