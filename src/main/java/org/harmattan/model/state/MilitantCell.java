package org.harmattan.model.state;

import org.harmattan.model.Posture;
import org.harmattan.scenario.Community;
import org.harmattan.scenario.Group;

/** A cell of a katiba, a movement or a communal militia. */
public final class MilitantCell extends Unit {
  private static final long serialVersionUID = 1L;
  private String group;
  private Group traits;
  private int restUntilDay;
  private int massingUntilDay;

  MilitantCell(int id, String group, Group traits, int locality, int strength) {
    super(id, traits.bloc(), locality, strength, Posture.EMBEDDED);
    this.group = group;
    this.traits = traits;
  }

  @Override
  public String actor() {
    return group;
  }

  @Override
  public boolean cell() {
    return true;
  }

  /** Gives the cell to another group, and so perhaps to another bloc; people do not change. */
  public void label(String newGroup, Group newTraits) {
    group = newGroup;
    traits = newTraits;
    changeSide(newTraits.bloc());
  }

  public double discipline() {
    return traits.discipline();
  }

  public double boldness() {
    return traits.boldness();
  }

  public Community community() {
    return traits.community();
  }

  /** A dispersed cell hides until that day. */
  public void restUntil(int day) {
    restUntilDay = day;
    setPosture(Posture.DISPERSED);
  }

  public boolean resting(int day) {
    return day < restUntilDay;
  }

  /** The cell gathers in the open until that day. */
  public void massUntil(int day) {
    massingUntilDay = day;
    setPosture(Posture.MASSING);
  }

  public boolean massing(int day) {
    return day < massingUntilDay;
  }

  /** Whether it shows itself: governing, massing or attacking. */
  public boolean open() {
    return posture() == Posture.GOVERNING
        || posture() == Posture.MASSING
        || posture() == Posture.ATTACKING;
  }
}
