package org.harmattan.model.state;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What single processes keep from day to day beside the world. A process that begins starts its
 * memory; one that continues a run finds it as it was left.
 */
public final class Memories implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Serializable> kept = new TreeMap<>();
  private transient boolean continuing;

  /**
   * A process's memory.
   *
   * @param kind its class, a process's own
   * @param first the memory of a process that begins
   */
  public <T extends Serializable> T of(Class<T> kind, Supplier<T> first) {
    if (!continuing || !kept.containsKey(kind.getName())) {
      kept.put(kind.getName(), first.get());
    }
    return kind.cast(kept.get(kind.getName()));
  }

  /** From now on processes find their memories as they are. */
  void goOn() {
    continuing = true;
  }

  private Object readResolve() {
    continuing = true;
    return this;
  }
}
