package org.harmattan.model.state;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harmattan.scenario.Group;

/** Ties between groups, which coordination can use. A merger adds ties and changes no numbers. */
public final class Ties implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Set<String> tied = new TreeSet<>();

  public Ties(Map<String, Group> groups) {
    groups.forEach((id, group) -> group.ties().forEach(other -> tie(id, other)));
  }

  /** Ties two groups. */
  public void tie(String a, String b) {
    tied.add(key(a, b));
  }

  /** Ties each of the groups to each other. */
  public void merge(List<String> groups) {
    for (String a : groups) {
      groups.forEach(b -> tie(a, b));
    }
  }

  /** Whether two groups act together; a group always does with itself. */
  public boolean between(String a, String b) {
    return a.equals(b) || tied.contains(key(a, b));
  }

  private static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
  }
}
