package org.harmattan.model.state;

import java.io.Serializable;
import org.harmattan.model.Posture;
import org.harmattan.model.UnitView;
import org.harmattan.scenario.Bloc;

/** An armed unit: a cell or a security unit. It stands in one locality and may be under way. */
public abstract sealed class Unit implements UnitView, Serializable
    permits MilitantCell, SecurityUnit {
  private static final long serialVersionUID = 1L;
  private final int id;
  private Bloc bloc;
  private int locality;
  private int strength;
  private Posture posture;
  private int destination = -1;
  private int arrivalDay;

  /** Where and with how much weight the reach field has counted this unit; kept by that field. */
  int countedLocality = -1;

  double countedWeight;
  int countedChannel = -1;

  Unit(int id, Bloc bloc, int locality, int strength, Posture posture) {
    this.id = id;
    this.bloc = bloc;
    this.locality = locality;
    this.strength = strength;
    this.posture = posture;
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public Bloc bloc() {
    return bloc;
  }

  protected void changeSide(Bloc newBloc) {
    bloc = newBloc;
  }

  @Override
  public int locality() {
    return locality;
  }

  /** Puts the unit in a locality at once; use {@link Roster#place} so that lists stay right. */
  void setLocality(int newLocality) {
    locality = newLocality;
  }

  @Override
  public int strength() {
    return strength;
  }

  /** Adds (or, negative, takes away) people; never below zero. */
  public void change(int people) {
    if (strength + people < 0) {
      throw new IllegalArgumentException(
          "unit " + id + " of strength " + strength + " cannot change by " + people);
    }
    strength += people;
  }

  @Override
  public Posture posture() {
    return posture;
  }

  public void setPosture(Posture newPosture) {
    posture = newPosture;
  }

  /** Sends the unit to a locality, where it arrives on a day. */
  public void depart(int newDestination, int day) {
    destination = newDestination;
    arrivalDay = day;
  }

  public boolean underWay() {
    return destination >= 0;
  }

  public boolean arrives(int day) {
    return destination >= 0 && day >= arrivalDay;
  }

  public int destination() {
    return destination;
  }

  public void stay() {
    destination = -1;
  }
}
