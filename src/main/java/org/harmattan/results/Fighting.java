package org.harmattan.results;

import org.harmattan.model.ViolenceType;
import org.harmattan.scenario.Bloc;

/** What one side did to another in a region within a month: a row of {@code violence_actor.csv}. */
public record Fighting(
    int region,
    ViolenceType type,
    Bloc initiator,
    Bloc opponent,
    int events,
    int deathsInitiator,
    int deathsOpponent,
    int civilianDeaths,
    int recordedDeaths) {

  static Fighting of(ViolenceActorRow row, int region) {
    return new Fighting(
        region,
        ViolenceType.of(row.type()),
        Bloc.of(row.initiator()),
        Bloc.of(row.opponent()),
        row.events(),
        row.deathsInitiator(),
        row.deathsOpponent(),
        row.civilianDeaths(),
        row.recordedDeaths());
  }
}
