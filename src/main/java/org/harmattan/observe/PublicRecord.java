package org.harmattan.observe;

import org.harmattan.mechanism.InformationChannels;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.harmattan.scenario.parameters.Information;

/** Decides what a data collector records and what those in power announce of each event. */
interface PublicRecord {

  /**
   * The event with its fate in both channels.
   *
   * @param censored share of their admitted losses that those in power hide today
   */
  ObservedEvent observe(ConflictEvent event, double censored);

  /** Share of what those in power admit that censorship hides today. */
  static double censored(ModelView model) {
    boolean censorship = model.regime().policies().contains(Policy.CENSORSHIP);
    return censorship ? model.scenario().parameters().policies().censoredShare() : 0;
  }

  /** The channels of a run: faithful when the mechanism is off. */
  static PublicRecord of(Scenario scenario, Randomness random) {
    return scenario.has(Mechanism.INFORMATION)
        ? new Imperfect(scenario.parameters().information(), random)
        : (event, censored) -> new ObservedEvent(event, true, event.deaths(), event.deaths());
  }

  /** Small events go unrecorded, counts are off, announcements are biased. */
  record Imperfect(Information information, Randomness random) implements PublicRecord {
    @Override
    public ObservedEvent observe(ConflictEvent event, double censored) {
      int deaths = event.deaths();
      boolean recorded =
          random.chance(
              InformationChannels.recordProbability(
                  deaths, information.recordHalfDeaths(), information.recordSlope()));
      int recordedDeaths =
          recorded
              ? InformationChannels.recordedDeaths(random, deaths, information.recordErrorSpread())
              : 0;
      return new ObservedEvent(event, recorded, recordedDeaths, announced(event, censored));
    }

    /** Where the state does not fight it has nothing to gloss over: as it happened. */
    private int announced(ConflictEvent event, double censored) {
      if (event.initiator() == Bloc.STATE) {
        return announced(event, (1 - censored) * event.deathsInitiator(), event.deathsOpponent());
      }
      if (event.opponent() == Bloc.STATE) {
        return announced(event, (1 - censored) * event.deathsOpponent(), event.deathsInitiator());
      }
      return event.deaths();
    }

    private int announced(ConflictEvent event, double stateDeaths, int enemyDeaths) {
      return InformationChannels.announcedDeaths(
          stateDeaths,
          enemyDeaths,
          event.civilianDeaths(),
          information.admittedOwnLosses(),
          information.claimedEnemyLosses());
    }
  }
}
