package org.harmattan.model.process;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.harmattan.scenario.parameters.PolicyPrices;

/** What policies in force do to the other processes, and their price: factors and additions. */
final class PolicyEffects {
  private final World world;
  private final PolicyPrices prices;
  private final boolean[] aroundCapital;

  PolicyEffects(World world) {
    this.world = world;
    this.prices = world.parameters().policies();
    this.aroundCapital = new boolean[world.terrain().size()];
    int capital = world.terrain().capital();
    for (int i = 0; i < aroundCapital.length; i++) {
      aroundCapital[i] = world.terrain().straightKm(i, capital) <= prices.marketRangeKm();
    }
  }

  private boolean on(Policy policy) {
    return world.regime().inForce(policy);
  }

  /** Share of events that the public is kept from hearing of. */
  double censorship() {
    return on(Policy.CENSORSHIP) ? prices.censoredShare() : 0;
  }

  /** Change of the legitimacy that those in power return to. */
  double legitimacy() {
    return (on(Policy.CENSORSHIP) ? -prices.censorshipCost() : 0)
        - (on(Policy.FUEL_BLOCKADE) ? prices.blockadeLegitimacy() : 0);
  }

  /** Factor on the budget. */
  double budget() {
    return on(Policy.FUEL_BLOCKADE) ? prices.blockadeBudget() : 1;
  }

  /** Grievance that policies add to a locality's baseline. */
  double grievance(int i) {
    double markets =
        on(Policy.LIVESTOCK_MARKETS_CLOSED) && aroundCapital[i] ? prices.marketGrievance() : 0;
    double curfew = on(Policy.CURFEW) && world.terrain().urban(i) ? prices.curfewGrievance() : 0;
    return markets + curfew;
  }

  /** Factor on recruitment in a locality. */
  double recruitment(int i) {
    return on(Policy.LIVESTOCK_MARKETS_CLOSED) && aroundCapital[i] ? prices.marketRecruitment() : 1;
  }

  /** Factor on the reach of strikes at the capital. */
  double capitalReach() {
    return on(Policy.LIVESTOCK_MARKETS_CLOSED) ? prices.marketReach() : 1;
  }

  /** Factor on attacks on targets in a locality. */
  double attacks(Bloc bloc, int i) {
    double curfew = on(Policy.CURFEW) && world.terrain().urban(i) ? prices.curfewAttacks() : 1;
    boolean truce = on(Policy.LOCAL_PACTS) && world.society().pact(bloc, i, world.day());
    return truce ? curfew * (1 - world.parameters().governance().pactCalm()) : curfew;
  }

  /** Factor on operations of the state's own units. */
  double operations() {
    double fuel = on(Policy.FUEL_BLOCKADE) ? prices.blockadeOperations() : 1;
    return on(Policy.SERVICES_FIRST) ? fuel * prices.servicesFirstOperations() : fuel;
  }

  /** Share of the orders to mobile units that convoys take up. */
  double convoys() {
    return on(Policy.FUEL_BLOCKADE) ? prices.convoyShare() : 0;
  }

  /** Factor on the service that the state sustains. */
  double service() {
    return on(Policy.FUEL_BLOCKADE) ? prices.blockadeService() : 1;
  }

  /** Factor on the followers a bloc wins: a blockade hurts those it wants to win. */
  double following(Bloc bloc) {
    return bloc == Bloc.JNIM && on(Policy.FUEL_BLOCKADE) ? prices.blockadeResentment() : 1;
  }

  /** Factor on the hazard of local pacts. */
  double pacts() {
    return on(Policy.LOCAL_PACTS) ? prices.pactPolicyFactor() : 1;
  }

  /** Pressure for a pact where there is no siege. */
  double pactsWithoutSiege() {
    return on(Policy.LOCAL_PACTS) ? prices.pactPolicySiege() : 0;
  }
}
