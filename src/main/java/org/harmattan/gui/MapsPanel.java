package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.Places;

/**
 * The map of a run; or those of two and of their difference, which zoom and pan together. The
 * displays stay when scenarios change, because MASON knows them.
 */
final class MapsPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String[] NAMES = {"map", "map-other", "map-difference"};

  private final List<MapDisplay> displays = new ArrayList<>();
  private final List<JLabel> titles = new ArrayList<>();
  private final List<JPanel> cards = new ArrayList<>();
  private final ComparePanel compare = new ComparePanel();
  private boolean two;

  MapsPanel(MaliWithUI simulation) {
    super(new GridLayout(1, 1));
    for (String name : NAMES) {
      MapDisplay display = new MapDisplay(simulation, name);
      display.insideDisplay.setName(name);
      displays.add(display);
      JLabel title = new JLabel(" ");
      title.setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
      titles.add(title);
      JPanel card = new JPanel(new BorderLayout());
      card.add(display, BorderLayout.CENTER);
      cards.add(card);
    }
    displays.forEach(display -> display.together(displays));
    add(cards.get(0));
  }

  /** Shows runs, one or two, in a manner. */
  void show(List<WatchedRun> runs, MapChoice choice) {
    arrange(runs.size() == 2);
    Supplier<Theme> theme = choice::theme;
    for (int i = 0; i < runs.size(); i++) {
      WatchedRun run = runs.get(i);
      LiveMap live = live(run);
      displays.get(i).show(run, live, new MapScene(live, choice, i, !two), theme);
      titles.get(i).setText(run.scenario().title());
    }
    if (two) {
      LiveMap live = live(runs.get(1));
      displays.get(2).show(runs.get(1), live, new DifferenceScene(live, choice), theme);
      String whose = PanelText.brief(DifferenceScene.bloc(choice));
      titles.get(2).setText("Influence of " + whose + ": right less left");
      compare.show(runs, choice);
    }
  }

  private static LiveMap live(WatchedRun run) {
    Places places = run.places();
    return new LiveMap(places.country(), places.grid());
  }

  private void arrange(boolean side) {
    if (side == two) {
      return;
    }
    two = side;
    removeAll();
    setLayout(side ? new GridLayout(2, 2, 2, 2) : new GridLayout(1, 1));
    for (int i = 0; i < (side ? displays.size() : 1); i++) {
      cards.get(i).remove(titles.get(i));
      if (side) {
        cards.get(i).add(titles.get(i), BorderLayout.NORTH);
      }
      add(cards.get(i));
    }
    if (side) {
      add(compare);
    }
    revalidate();
    repaint();
  }

  /** Draws the maps of a day; from the thread that simulates. */
  void draw(List<MapFrame> frames) {
    displays.get(0).renderer().show(frames);
    if (frames.size() == 2) {
      displays.get(1).renderer().show(frames);
      displays.get(2).renderer().show(frames);
    }
  }

  /** Brings the figures beside the maps up to date. */
  void follow(List<WatchedRun> runs, MapChoice choice) {
    if (two && runs.size() == 2) {
      compare.follow(runs, choice);
    }
  }

  MapDisplay first() {
    return displays.get(0);
  }

  void close() {
    displays.forEach(display -> display.renderer().close());
  }
}
