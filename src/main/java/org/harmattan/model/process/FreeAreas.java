package org.harmattan.model.process;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.harmattan.mechanism.CoordinatedWaves;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;

/** Connected areas in which cells move freely: the state's control stays below a limit. */
final class FreeAreas {
  private static final int STATE = Bloc.STATE.ordinal();
  private static final int UNSEEN = -2;

  private final World world;
  private final double freeControl;
  private final int[] area;

  FreeAreas(World world) {
    this.world = world;
    this.freeControl = world.parameters().waves().freeControl();
    this.area = new int[world.terrain().size()];
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
    Deque<Integer> frontier = new ArrayDeque<>();
    area[start] = number;
    frontier.add(start);
    while (!frontier.isEmpty()) {
      for (int j : world.terrain().grid().roads().neighbours(frontier.remove())) {
        if (area[j] == UNSEEN && free(j)) {
          area[j] = number;
          frontier.add(j);
        }
      }
    }
  }
}
