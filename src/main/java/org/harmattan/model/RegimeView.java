package org.harmattan.model;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.harmattan.scenario.TimelineEvent.Policy;

/**
 * Those in power, on one day.
 *
 * @param legitimacy 0 to 1
 * @param budget for services, relative to the one at initial legitimacy
 * @param guardAlertness of the guard at the capital, 0 to 1
 * @param coups coups so far
 * @param talks how far talks have come
 * @param policies policies in force, in order of declaration
 */
public record RegimeView(
    double legitimacy,
    double budget,
    double guardAlertness,
    int coups,
    TalksState talks,
    Set<Policy> policies)
    implements Serializable {
  public RegimeView {
    EnumSet<Policy> copy = EnumSet.noneOf(Policy.class);
    copy.addAll(policies);
    policies = java.util.Collections.unmodifiableSet(copy);
  }
}
