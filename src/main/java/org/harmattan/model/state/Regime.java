package org.harmattan.model.state;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.harmattan.mechanism.Time;
import org.harmattan.model.RegimeView;
import org.harmattan.model.TalksState;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;

/** Those in power: legitimacy, policies in force, a command that may be paralysed. */
public final class Regime implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private double legitimacy;
  private final double initialLegitimacy;
  private double budget = 1;
  private double guardAlertness;
  private int paralysedUntilDay = -1;
  private int boastDay = NEVER;
  private int coups;
  private TalksState talks = TalksState.NONE;
  private final Map<Declaration, Integer> declarations = new EnumMap<>(Declaration.class);
  private final Set<Policy> policies = EnumSet.noneOf(Policy.class);

  public Regime(double initialLegitimacy, double initialGuard) {
    this.initialLegitimacy = initialLegitimacy;
    this.legitimacy = initialLegitimacy;
    this.guardAlertness = initialGuard;
  }

  /** Legitimacy, 0 to 1. */
  public double legitimacy() {
    return legitimacy;
  }

  public void setLegitimacy(double value) {
    legitimacy = Math.max(0, Math.min(1, value));
  }

  /** Where legitimacy returns to. */
  public double initialLegitimacy() {
    return initialLegitimacy;
  }

  /** Budget for services, relative to the one at initial legitimacy. */
  public double budget() {
    return budget;
  }

  public void setBudget(double value) {
    budget = Math.max(0, value);
  }

  /** Alertness of the guard at the capital, 0 to 1. */
  public double guardAlertness() {
    return guardAlertness;
  }

  public void setGuardAlertness(double value) {
    guardAlertness = Math.max(0, Math.min(1, value));
  }

  /** Those in power change; the command does nothing new until a day. */
  public void coup(double legitimacyChange, int untilDay) {
    coups++;
    setLegitimacy(legitimacy + legitimacyChange);
    paralysedUntilDay = Math.max(paralysedUntilDay, untilDay);
  }

  public boolean paralysed(int day) {
    return day < paralysedUntilDay;
  }

  /** Coups so far. */
  public int coups() {
    return coups;
  }

  /** How far talks have come. */
  public TalksState talks() {
    return talks;
  }

  public void setTalks(TalksState state) {
    talks = state;
  }

  public boolean inForce(Policy policy) {
    return policies.contains(policy);
  }

  public void set(Policy policy, boolean on) {
    if (on) {
      policies.add(policy);
    } else {
      policies.remove(policy);
    }
  }

  public void declare(Declaration declaration, int day) {
    declarations.put(declaration, day);
  }

  public boolean declared(Declaration declaration) {
    return declarations.containsKey(declaration);
  }

  /** Those in power announce a great victory. */
  public void boast(int day) {
    boastDay = day;
  }

  /** Whether a boast lies at most so many days back. */
  public boolean boasted(int day, double withinDays) {
    return day > boastDay && day - boastDay <= withinDays;
  }

  /** Whether an anniversary that was declared, or its return in a later year, was in these days. */
  public boolean symbolic(int day, double withinDays) {
    Integer declared = declarations.get(Declaration.ANNIVERSARY);
    return declared != null && day >= declared && (day - declared) % Time.YEAR_DAYS <= withinDays;
  }

  /** What may be read of it. */
  public RegimeView view() {
    return new RegimeView(legitimacy, budget, guardAlertness, coups, talks, policies);
  }
}
