package org.harmattan.gui;

import java.awt.GridLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.harmattan.draw.Figure;
import org.harmattan.scenario.Scenario;

/** Asks where to put what the user takes away: scenario files, pictures, films. */
final class TakeAway {
  private final JFrame window;
  private final MaliWithUI simulation;
  private final MapsPanel maps;
  private final Supplier<MapChoice> choice;
  private ChartsTab charts;
  private File folder = new File(".");

  /**
   * For a window.
   *
   * @param choice what its map shows
   */
  TakeAway(JFrame window, MaliWithUI simulation, MapsPanel maps, Supplier<MapChoice> choice) {
    this.window = window;
    this.simulation = simulation;
    this.maps = maps;
    this.choice = choice;
  }

  /** Whose charts are saved. */
  void charts(ChartsTab tab) {
    charts = tab;
  }

  private WatchedRun run() {
    return simulation.runs().get(0);
  }

  /** Asks for a scenario file to open. */
  Optional<Path> askForScenario() {
    JFileChooser chooser = chooser("Scenario files", "yaml", "yml");
    boolean chosen = chooser.showOpenDialog(window) == JFileChooser.APPROVE_OPTION;
    return chosen ? Optional.of(picked(chooser)) : Optional.empty();
  }

  /** Saves the scenario with all changes, and says how to repeat the run. */
  void saveScenario() {
    String name = run().scenario().name() + "-changed.yaml";
    ask("Scenario files", name, "yaml")
        .ifPresent(
            file -> {
              write(() -> Files.writeString(file, Changes.file(run())), file);
              JOptionPane.showMessageDialog(
                  window,
                  "The same run without the window:\n\nharmattan run "
                      + file
                      + " --seed "
                      + simulation.setting().seed(),
                  "Saved",
                  JOptionPane.INFORMATION_MESSAGE);
            });
  }

  /** Saves the map as it is in sight. */
  void saveMap() {
    MapRenderer.Picture shown = maps.first().renderer().picture();
    if (shown != null) {
      save(Pictures.map(run(), simulation.setting().seed(), choice.get(), shown.sight()));
    }
  }

  /** Saves the charts. */
  void saveCharts() {
    if (charts.picture() != null) {
      save(Pictures.charts(run(), simulation.setting().seed(), charts.picture()));
    }
  }

  private void save(Figure figure) {
    ask("Pictures: PNG or SVG", figure.name() + ".png", "png", "svg")
        .ifPresent(file -> write(() -> Pictures.write(figure, file), file));
  }

  /** Films a period; the window goes on meanwhile. */
  void saveFilm() {
    Scenario scenario = run().scenario();
    JTextField from = new JTextField(scenario.start().toString());
    JTextField to = new JTextField(run().model().date().toString());
    JPanel fields = new JPanel(new GridLayout(2, 2, 6, 6));
    fields.add(new JLabel("From"));
    fields.add(from);
    fields.add(new JLabel("To"));
    fields.add(to);
    int answer =
        JOptionPane.showConfirmDialog(
            window, fields, "Save an animation of", JOptionPane.OK_CANCEL_OPTION);
    Optional<LocalDate> first = Dates.read(from.getText());
    Optional<LocalDate> last = Dates.read(to.getText());
    if (answer != JOptionPane.OK_OPTION) {
      return;
    }
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      ProblemDialog.show(window, "No period", "From and to are days as YYYY-MM-DD, in this order.");
      return;
    }
    ask("Animations: GIF or MP4", scenario.name() + ".gif", "gif", "mp4")
        .ifPresent(file -> film(scenario, first.get(), last.get(), file));
  }

  private void film(Scenario scenario, LocalDate first, LocalDate last, Path file) {
    long seed = simulation.setting().seed();
    MapChoice shown = choice.get();
    LocalDate until = last.isAfter(scenario.end()) ? scenario.end() : last;
    LocalDate since = first.isBefore(scenario.start()) ? scenario.start() : first;
    Background.run(
        window,
        () -> FilmMaker.film(scenario, seed, shown, since, until, file),
        pictures ->
            JOptionPane.showMessageDialog(
                window, file + ", " + pictures + " pictures", "Saved", JOptionPane.PLAIN_MESSAGE));
  }

  private JFileChooser chooser(String kind, String... endings) {
    JFileChooser chooser = new JFileChooser(folder);
    chooser.setFileFilter(new FileNameExtensionFilter(kind, endings));
    return chooser;
  }

  private Path picked(JFileChooser chooser) {
    folder = chooser.getCurrentDirectory();
    return chooser.getSelectedFile().toPath();
  }

  /** Asks for a file to write; one that is there only after a question. */
  private Optional<Path> ask(String kind, String name, String... endings) {
    JFileChooser chooser = chooser(kind, endings);
    chooser.setSelectedFile(new File(folder, name));
    if (chooser.showSaveDialog(window) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    Path file = picked(chooser);
    if (!Files.exists(file)) {
      return Optional.of(file);
    }
    int answer =
        JOptionPane.showConfirmDialog(
            window, file + " exists. Replace it?", "Replace", JOptionPane.YES_NO_OPTION);
    return answer == JOptionPane.YES_OPTION ? Optional.of(file) : Optional.empty();
  }

  /** Writes a file. */
  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  private void write(Writing writing, Path file) {
    try {
      writing.write();
    } catch (IOException e) {
      ProblemDialog.show(window, "Not saved", file + " cannot be written: " + e.getMessage());
    }
  }
}
