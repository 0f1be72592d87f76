package org.harmattan.gui;

import java.awt.Graphics2D;
import java.util.List;
import org.harmattan.draw.map.Layer;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.draw.map.MapContent;
import org.harmattan.observe.MapFrame;
import org.harmattan.scenario.Bloc;

/**
 * By how much the influence of one actor differs: the second run less the first.
 *
 * @param map draws it
 * @param choice whose influence; that of JNIM where another ground is chosen
 */
record DifferenceScene(LiveMap map, MapChoice choice) implements MapPainting {
  @Override
  public void paint(Graphics2D g, Sight sight, List<MapFrame> frames) {
    if (frames.size() < 2) {
      return;
    }
    Bloc bloc = bloc(choice);
    MapContent content =
        map.difference(
            frames.get(0).influence(),
            frames.get(1).influence(),
            bloc,
            PanelText.brief(bloc) + ": right less left");
    MapScene.paint(g, sight, map, content, choice);
  }

  /** The actor whose influence is compared. */
  static Bloc bloc(MapChoice choice) {
    return choice.ground() instanceof Layer.Influence one ? one.bloc() : Bloc.JNIM;
  }
}
