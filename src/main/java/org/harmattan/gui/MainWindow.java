package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.LocalDate;
import java.util.List;
import javax.swing.BoxLayout;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.observe.MapFrame;

/** The window: time above, the map in the middle, what happens below. */
final class MainWindow implements MaliWithUI.Stage {
  private static final Dimension PREFERRED = new Dimension(1280, 800);
  private static final int REFRESH_MILLIS = 60;
  private static final double MAP_SHARE = 0.7;

  private final MaliWithUI simulation;
  private final MaliConsole console;
  private final Player player;
  private final JFrame frame = new JFrame("Harmattan");
  private final ControlBar controls;
  private final TimeBar timeBar;
  private final LayerBar layers;
  private final MapDisplay map;
  private final Headline headline = new Headline();
  private final SidePanel side = new SidePanel();
  private final Pace pace = new Pace();
  private final Timer refresh = new Timer(REFRESH_MILLIS, e -> refresh());
  private final Runnable closed;

  /**
   * Opens the window; on the event thread.
   *
   * @param closed told when the user has closed it
   */
  MainWindow(MaliWithUI simulation, Runnable closed) {
    this.simulation = simulation;
    this.closed = closed;
    console = new MaliConsole(simulation);
    console.setVisible(false);
    console.onClose(this::close);
    console.showInspectors(side::inspect);
    player = new Player(simulation, console);
    controls = new ControlBar(player);
    timeBar = new TimeBar(simulation.setting().first(), player::goTo);
    map = new MapDisplay(simulation, "Map");
    map.insideDisplay.setName("map");
    layers = new LayerBar(this::choose);
    simulation.showOn(this);
    layOut();
    Shortcuts.install(frame.getRootPane(), player, controls);
    player.ready();
    refresh.start();
    frame.setVisible(true);
  }

  private void layOut() {
    JPanel top = new JPanel();
    top.setLayout(new BoxLayout(top, BoxLayout.Y_AXIS));
    top.add(controls);
    top.add(timeBar);
    JPanel middle = new JPanel(new BorderLayout());
    middle.add(layers, BorderLayout.NORTH);
    middle.add(map, BorderLayout.CENTER);
    JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, middle, side);
    split.setResizeWeight(MAP_SHARE);
    split.setBorder(null);
    frame.add(top, BorderLayout.NORTH);
    frame.add(split, BorderLayout.CENTER);
    frame.add(headline, BorderLayout.SOUTH);
    frame.setName("harmattan");
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent e) {
            close();
          }
        });
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    frame.setSize(
        Math.min(PREFERRED.width, screen.width), Math.min(PREFERRED.height, screen.height));
    frame.setLocationRelativeTo(null);
  }

  JFrame frame() {
    return frame;
  }

  private void choose(MapChoice choice) {
    if (!simulation.runs().isEmpty()) {
      WatchedRun run = simulation.runs().get(0);
      LiveMap live = new LiveMap(run.places().country(), run.places().grid());
      map.show(run, live, new MapScene(live, choice, 0), () -> choice.theme());
    }
  }

  @Override
  public void begin(List<WatchedRun> runs) {
    EventQueue.invokeLater(() -> choose(layers.choice()));
  }

  @Override
  public void show(List<MapFrame> frames) {
    map.renderer().show(frames);
  }

  @Override
  public void broken(LocalDate date, RuntimeException cause) {
    EventQueue.invokeLater(() -> headline.pace("The run broke on " + date + ": " + cause));
  }

  private void refresh() {
    List<WatchedRun> runs = simulation.runs();
    if (runs.isEmpty()) {
      return;
    }
    WatchedRun run = runs.get(0);
    LocalDate date = run.model().date();
    controls.show(date, player.playing());
    timeBar.show(run.scenario(), date);
    headline.tell(run);
    side.follow(run, simulation.state.schedule);
    headline.pace(pace.words(date, player.playing(), player.over()));
    frame.setTitle(run.scenario().title() + " – Harmattan");
  }

  /** Ends the run and the window. */
  void close() {
    refresh.stop();
    console.end();
    map.renderer().close();
    frame.dispose();
    closed.run();
  }
}
