package org.harmattan.observe;

import org.harmattan.mechanism.InformationChannels;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.ConflictEvent;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.parameters.Information;

/** Decides what a data collector records and what those in power announce of each event. */
interface PublicRecord {

  /** The event with its fate in both channels. */
  ObservedEvent observe(ConflictEvent event);

  /** The channels of a run: faithful when the mechanism is off. */
  static PublicRecord of(Scenario scenario, Randomness random) {
    return scenario.has(Mechanism.INFORMATION)
        ? new Imperfect(scenario.parameters().information(), random)
        : event -> new ObservedEvent(event, true, event.deaths(), event.deaths());
  }

  /** Small events go unrecorded, counts are off, announcements are biased. */
  record Imperfect(Information information, Randomness random) implements PublicRecord {
    @Override
    public ObservedEvent observe(ConflictEvent event) {
      int deaths = event.deaths();
      boolean recorded =
          random.chance(
              InformationChannels.recordProbability(
                  deaths, information.recordHalfDeaths(), information.recordSlope()));
      int recordedDeaths =
          recorded
              ? InformationChannels.recordedDeaths(random, deaths, information.recordErrorSpread())
              : 0;
      return new ObservedEvent(event, recorded, recordedDeaths, announced(event));
    }

    /** Where the state does not fight it has nothing to gloss over: as it happened. */
    private int announced(ConflictEvent event) {
      if (event.initiator() == Bloc.STATE) {
        return announced(event, event.deathsInitiator(), event.deathsOpponent());
      }
      if (event.opponent() == Bloc.STATE) {
        return announced(event, event.deathsOpponent(), event.deathsInitiator());
      }
      return event.deaths();
    }

    private int announced(ConflictEvent event, int stateDeaths, int enemyDeaths) {
      return InformationChannels.announcedDeaths(
          stateDeaths,
          enemyDeaths,
          event.civilianDeaths(),
          information.admittedOwnLosses(),
          information.claimedEnemyLosses());
    }
  }
}
