package org.harmattan.model;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;

/** What may be read of a running model. All shares are in [0,1]. */
public interface ModelView {

  Scenario scenario();

  Country country();

  LocalityGrid grid();

  /** The day that has just been simulated; the day before the start when nothing has been yet. */
  LocalDate date();

  /** Days since the start: 0 on the first day, -1 before it. */
  int day();

  /** ω control + (1 - ω) allegiance; over all blocs with neutral it sums to 1. */
  double influence(Bloc bloc, int locality);

  /** Control by reach and contest; {@link Bloc#NEUTRAL} is the uncontrolled rest. */
  double control(Bloc bloc, int locality);

  /** Share of people who side with the bloc. */
  double allegiance(Bloc bloc, int locality);

  /** Whether a non-state bloc is organised there. */
  boolean present(Bloc bloc, int locality);

  /** Grievance in [0,1]. */
  double grievance(int locality);

  /** Fear in [0,1]. */
  double fear(int locality);

  /** State service in [0,1]. */
  double service(int locality);

  /** People living there, hosted displaced people among them. */
  double population(int locality);

  /** Displaced people hosted there. */
  double displacedHosted(int locality);

  /** How the bloc first came to be present there, or null where it never was. */
  Cause firstPresenceCause(Bloc bloc, int locality);

  /** Day of the first presence, or -1. */
  int firstPresenceDay(Bloc bloc, int locality);

  /** Humanitarian access in [0,1]. */
  double humanitarianAccess(int locality);

  /**
   * Zone of control of the state and its strongest hostile rival: 1 full control of the state, 2
   * state dominant, 3 parity or nobody, 4 rival dominant, 5 full control of the rival.
   */
  int controlZone(int locality);

  /** R0 of presence with today's grievance, service and deterrence; estimated at most monthly. */
  double basicReproductionNumber();

  /** Presences arising to presences dying out: above 1 it spreads; NaN where it does not apply. */
  double effectiveReproductionNumber(Bloc bloc);

  /** Those in power. */
  RegimeView regime();

  /** The neighbours' side of the border, in the order of {@link Country#neighbours()}. */
  List<NeighbourView> neighbours();

  /** Units in the country now, in order of their ids. */
  List<? extends UnitView> units();

  /** Timeline entries decided so far, in order: what happened to each, and why. */
  List<TimelineDecision> timelineDecisions();
}
