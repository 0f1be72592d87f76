package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BoxLayout;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.harmattan.draw.Theme;
import org.harmattan.observe.MapFrame;

/** The window: scenario and time above, the map in the middle, what happens below. */
final class MainWindow implements MaliWithUI.Stage, ScenarioBar.Actions {
  private static final Dimension PREFERRED = new Dimension(1280, 800);
  private static final int REFRESH_MILLIS = 60;
  private static final double MAP_SHARE = 0.7;

  private final MaliWithUI simulation;
  private final MaliConsole console;
  private final Player player;
  private final JFrame frame = new JFrame("Harmattan");
  private final ScenarioBar scenarios;
  private final ControlBar controls;
  private final TimeBar timeBar;
  private final LayerBar layers;
  private final MapsPanel maps;
  private final Headline headline = new Headline();
  private final SidePanel side;
  private final TakeAway takeAway;
  private final Pace pace = new Pace();
  private final Timer refresh = new Timer(REFRESH_MILLIS, e -> refresh());
  private final Runnable closed;

  /**
   * Opens the window; on the event thread.
   *
   * @param opened the file of the scenario that is played
   * @param folder where other scenarios lie
   * @param closed told when the user has closed it
   */
  MainWindow(MaliWithUI simulation, Choice opened, Path folder, Runnable closed) {
    this.simulation = simulation;
    this.closed = closed;
    console = new MaliConsole(simulation);
    console.setVisible(false);
    player = new Player(simulation, console);
    controls = new ControlBar(player);
    timeBar = new TimeBar(simulation.setting().first(), player::goTo);
    scenarios = new ScenarioBar(opened, simulation.setting().seed(), folder, this);
    maps = new MapsPanel(simulation);
    layers = new LayerBar(this::choose);
    takeAway = new TakeAway(frame, simulation, maps, layers::choice);
    side = new SidePanel(new ChangeTab(takeAway::saveScenario, this::refresh));
    takeAway.charts(side.charts());
    console.onClose(this::close);
    console.showInspectors(side::inspect);
    simulation.showOn(this);
    layOut();
    Shortcuts.install(frame.getRootPane(), player, controls);
    frame.getRootPane().setTransferHandler(new DropFiles(scenarios::choose));
    frame.setJMenuBar(new Menus(this, takeAway, console).bar());
    player.ready();
    refresh.start();
    frame.setVisible(true);
  }

  private void layOut() {
    JPanel top = new JPanel();
    top.setLayout(new BoxLayout(top, BoxLayout.Y_AXIS));
    Stream.of(scenarios, controls, timeBar).forEach(top::add);
    JPanel middle = new JPanel(new BorderLayout());
    middle.add(layers, BorderLayout.NORTH);
    middle.add(maps, BorderLayout.CENTER);
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
      maps.show(simulation.runs(), choice);
    }
  }

  @Override
  public void run(Path file, Path other, long rootSeed) {
    List<Path> files = other == null ? List.of(file) : List.of(file, other);
    headline.pace("Loading " + file.getFileName() + " …");
    player.pause();
    Background.run(
        frame,
        () -> {
          Setting setting = Loader.read(files, rootSeed);
          simulation.prepare(setting);
          return setting;
        },
        setting -> play(file, setting));
  }

  private void play(Path file, Setting setting) {
    scenarios.opened(new Choice(file, setting.first().title()));
    simulation.set(setting);
    player.restart();
  }

  @Override
  public void open() {
    takeAway.askForScenario().ifPresent(scenarios::choose);
  }

  /** Dresses the window, its map and its charts. */
  void dress(boolean dark) {
    Theme theme = dark ? Theme.DARK : Theme.LIGHT;
    Looks.dress(dark);
    layers.dress(theme);
    side.dress(theme);
  }

  @Override
  public void begin(List<WatchedRun> runs) {
    EventQueue.invokeLater(() -> choose(layers.choice()));
  }

  @Override
  public void show(List<MapFrame> frames) {
    maps.draw(frames);
  }

  @Override
  public void broken(LocalDate date, RuntimeException cause) {
    EventQueue.invokeLater(
        () -> ProblemDialog.show(frame, "The run broke", "On " + date + ": " + cause));
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
    headline.pace(pace.words(date, player.playing(), player.over()));
    side.follow(run, simulation.state.schedule);
    maps.follow(runs, layers.choice());
    String changed = Changes.of(run).isEmpty() ? "" : " (changed)";
    String title = run.scenario().title() + changed + " – Harmattan";
    if (!title.equals(frame.getTitle())) {
      frame.setTitle(title);
    }
  }

  /** Ends the run and the window. */
  void close() {
    refresh.stop();
    console.end();
    maps.close();
    frame.dispose();
    closed.run();
  }
}
