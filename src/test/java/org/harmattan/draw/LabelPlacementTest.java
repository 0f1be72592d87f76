package org.harmattan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacementTest {
  private static final Rectangle2D PAGE = new Rectangle2D.Double(10, 20, 400, 300);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void labelsNeverOverlapEachOtherAnObstacleOrTheEdge(long seed) {
    Rectangle2D legend = new Rectangle2D.Double(10, 20, 120, 90);
    LabelPlacement placement = new LabelPlacement(PAGE, 1.5);
    placement.block(legend);
    List<Rectangle2D> boxes = random(placement, seed);
    assertThat(boxes).hasSizeGreaterThan(20);
    for (Rectangle2D box : boxes) {
      assertThat(PAGE.contains(box)).isTrue();
      assertThat(box.intersects(legend)).isFalse();
      assertThat(boxes.stream().filter(box::intersects)).containsExactly(box);
    }
  }

  @Test
  void sameInputGivesSamePlaces() {
    assertThat(random(new LabelPlacement(PAGE, 1), 5))
        .isEqualTo(random(new LabelPlacement(PAGE, 1), 5));
  }

  @Test
  void theFirstLabelTakesTheBestPlaceAndTheSecondAnother() {
    LabelPlacement placement = new LabelPlacement(PAGE, 1);
    Rectangle2D first = placement.beside(200, 150, 3, 50, 10).orElseThrow();
    Rectangle2D second = placement.beside(200, 150, 3, 50, 10).orElseThrow();
    assertThat(first.getMinX()).isEqualTo(203);
    assertThat(second.intersects(first)).isFalse();
  }

  @Test
  void aLabelWiderThanThePageIsDropped() {
    assertThat(new LabelPlacement(PAGE, 1).beside(200, 150, 3, 500, 10)).isEmpty();
  }

  @Test
  void aPlaceOnceTakenIsNoLongerFree() {
    LabelPlacement placement = new LabelPlacement(PAGE, 1);
    Rectangle2D box = placement.centred(200, 150, 40, 10).orElseThrow();
    assertThat(placement.isFree(box)).isFalse();
    assertThat(placement.centred(205, 152, 40, 10)).isEmpty();
  }

  private static List<Rectangle2D> random(LabelPlacement placement, long seed) {
    Random random = new Random(seed);
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double x = random.nextDouble() * 420;
      double y = random.nextDouble() * 330;
      double width = 15 + random.nextDouble() * 60;
      placement.beside(x, y, 2 + random.nextDouble() * 3, width, 10).ifPresent(boxes::add);
    }
    return boxes;
  }
}
