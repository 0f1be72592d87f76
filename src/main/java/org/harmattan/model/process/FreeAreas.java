package org.harmattan.model.process;

import java.io.Serializable;
import java.util.Arrays;
import org.harmattan.mechanism.CoordinatedWaves;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;

/** Connected areas in which cells move freely: the state's control stays below a limit. */
final class FreeAreas {
  /** The area each locality lies in. */
  private record Areas(int[] area) implements Serializable {}

  private static final int STATE = Bloc.STATE.ordinal();
  private static final int UNSEEN = -2;

  private final World world;
  private final double freeControl;
  private final int[] area;
  private final int[] frontier;

  FreeAreas(World world) {
    this.world = world;
    this.freeControl = world.parameters().waves().freeControl();
    int n = world.terrain().size();
    this.area = world.memories().of(Areas.class, () -> new Areas(new int[n])).area();
    this.frontier = new int[area.length];
  }

  /** Maps the areas anew. */
  void survey() {
    Arrays.fill(area, UNSEEN);
    int found = 0;
    for (int i = 0; i < area.length; i++) {
      if (area[i] == UNSEEN) {
        if (free(i)) {
          fill(i, found++);
        } else {
          area[i] = -1;
        }
      }
    }
  }

  /** The area a locality lies in, or -1 where the state stands in the way. */
  int of(int locality) {
    return area[locality];
  }

  private boolean free(int i) {
    return CoordinatedWaves.free(world.reach().control(i)[STATE], freeControl);
  }

  private void fill(int start, int number) {
    int size = 0;
    area[start] = number;
    frontier[size++] = start;
    while (size > 0) {
      for (int j : world.terrain().grid().roads().neighbours(frontier[--size])) {
        if (area[j] == UNSEEN && free(j)) {
          area[j] = number;
          frontier[size++] = j;
        }
      }
    }
  }
}
