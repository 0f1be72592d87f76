package org.harmattan.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.harmattan.Requirement;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.scenario.yaml.ScenarioWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a user meets it; what it looked like stays in {@code target/window}. */
@Tag("window")
class MainWindowTest {
  private static final long SEED = 2;
  private static final Path SHIPPED = Path.of("scenarios").toAbsolutePath();

  @TempDir Path temp;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Path file;
  private MaliWithUI simulation;
  private JFrame frame;
  private Driver user;

  @BeforeEach
  void open() throws Exception {
    Requirement.DISPLAY.check(Gui.obstacle().isEmpty());
    file = shortScenario("short.yaml", "Short", "on");
    Scenario scenario = ScenarioReader.read(file).scenario();
    simulation = new MaliWithUI(new Setting(List.of(scenario), SEED));
    Choice opened = new Choice(file, scenario.title());
    frame =
        Driver.onEventThread(
            () -> {
              Looks.dress(false);
              return new MainWindow(simulation, opened, SHIPPED, closed::countDown).frame();
            });
    user = new Driver(frame);
    user.await("the window is there", () -> frame.isShowing() && frame.isActive());
    user.await("a map is drawn", () -> date() != null);
  }

  @AfterEach
  void close() {
    if (frame != null && closed.getCount() > 0) {
      frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
    }
  }

  private Path shortScenario(String name, String title, String attrition) throws Exception {
    Path target = temp.resolve(name);
    Scenario first =
        ScenarioReader.read(
                SHIPPED.resolve("mali-2012-2024.yaml"),
                Map.of("grid.cell-km", "50", "title", title, "mechanisms.attrition", attrition),
                LocalDate.of(2012, 12, 31))
            .scenario();
    Files.writeString(target, ScenarioWriter.write(first));
    return target;
  }

  private LocalDate date() {
    return simulation.runs().isEmpty() ? null : run().model().date();
  }

  private WatchedRun run() {
    return simulation.runs().get(0);
  }

  private void goTo(String day) {
    user.type("jump", day);
    LocalDate target = LocalDate.parse(day);
    user.await("it is " + day, () -> date().equals(target) && !playing());
  }

  private boolean playing() {
    return user.find(AbstractButton.class, "play").getIcon() == Glyph.PAUSE;
  }

  @Test
  void playsPausesStepsAndCloses() throws Exception {
    user.click("play");
    user.await("days pass", () -> date().isAfter(LocalDate.of(2012, 1, 20)));
    user.click("play");
    user.await("it pauses", () -> !playing());
    LocalDate paused = date();
    user.click("day");
    user.await("a day passes", () -> date().equals(paused.plusDays(1)));
    user.click("month");
    user.await("a month passes", () -> date().equals(paused.plusDays(31)));
    goTo("2012-06-15");
    user.shoot("played");
    frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
    assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(frame.isShowing()).isFalse();
  }

  @Test
  void clickingAPlaceOpensInspectors() throws Exception {
    goTo("2012-05-01");
    Component map = user.find(Component.class, "map");
    user.click(map, 0.5, 0.55);
    user.await("an inspector is open", () -> user.shows(JComboBox.class, "inspected"));
    JComboBox<?> names = user.find(JComboBox.class, "inspected");
    assertThat(String.valueOf(names.getItemAt(0))).startsWith("Locality ");
    assertThat(String.valueOf(names.getItemAt(names.getItemCount() - 1))).startsWith("Region ");
    FactsInspector open = user.find(FactsInspector.class, null);
    user.await("it has facts", () -> open.facts() != null);
    assertThat(open.facts().sections()).isNotEmpty();
    user.shoot("inspected");
  }

  @Test
  void theWheelZoomsAndTheMousePans() throws Exception {
    goTo("2012-05-01");
    MapDisplay display = user.find(MapDisplay.class, null);
    Component map = user.find(Component.class, "map");
    user.wheel(map, -4);
    user.await("the map is larger", () -> display.getScale() > 2);
    int before = display.display.getViewport().getViewPosition().x;
    user.drag(map, 0, 0);
    Component seen = display.display.getViewport();
    user.drag(seen, -90, 40);
    user.await(
        "the map has moved",
        () -> display.display.getViewport().getViewPosition().x == before + 90);
    user.shoot("zoomed");
  }

  @Test
  void aChangedRunIsSavedAndRepeatedByteForByte() throws Exception {
    goTo("2012-04-10");
    user.tab("side", 2);
    user.type("number-combat.attacks-per-month", "9.5");
    user.await("the window says so", () -> text("changes").contains("Changed run"));
    assertThat(frame.getTitle()).contains("(changed)");
    user.tab("change-kinds", 2);
    user.click("event-add");
    user.await("two changes", () -> text("changes").contains("2 changes"));
    user.shoot("changed");
    Path saved = temp.resolve("saved.yaml");
    save(saved);
    goTo("2012-12-31");
    Scenario again = ScenarioReader.read(saved).scenario();
    assertThat(again).isEqualTo(run().scenario());
    TableBytes.assertSame(temp, SameBytesTest.headless(again, SEED), run().recorder().result());
  }

  private void save(Path to) {
    user.click("save-scenario");
    user.await("the dialog is open", () -> user.shows(JFileChooser.class, null));
    JFileChooser chooser = user.find(JFileChooser.class, null);
    Driver.onEventThread(
        () -> {
          chooser.setSelectedFile(to.toFile());
          chooser.approveSelection();
          return true;
        });
    user.await("it is saved", () -> !user.shows(JFileChooser.class, null) && Files.exists(to));
    user.await(
        "it says how to repeat it", () -> user.shows(AbstractButton.class, "OptionPane.button"));
    user.click("OptionPane.button");
  }

  private String text(String label) {
    return user.find(JLabel.class, label).getText();
  }

  @Test
  void aBrokenFileIsRefusedInTheWordsOfCheck() throws Exception {
    Path broken = temp.resolve("broken.yaml");
    Files.writeString(broken, Files.readString(file).replaceFirst("cell-km: 50", "cell-km: 5"));
    Driver.onEventThread(
        () -> {
          new DropFiles(path -> user.find(ScenarioBar.class, null).choose(path));
          user.find(ScenarioBar.class, null).choose(broken);
          return true;
        });
    user.await("the problem is shown", () -> user.shows(JTextArea.class, "problems"));
    assertThat(user.find(JTextArea.class, "problems").getText())
        .contains("broken.yaml")
        .contains("grid.cell-km: out of range: \"5\"; valid: 10 to 50 km");
    user.shoot("refused");
    user.click("OptionPane.button");
    user.await("it is gone", () -> !user.shows(JTextArea.class, "problems"));
    assertThat(run().scenario().title()).isEqualTo("Short");
  }

  @Test
  void twoScenariosRunSideBySide() throws Exception {
    Path other = shortScenario("other.yaml", "Other", "off");
    Driver.onEventThread(
        () -> {
          JComboBox<?> beside = user.find(JComboBox.class, "beside");
          user.find(ScenarioBar.class, null).offer(new Choice(other, "Other"));
          beside.setSelectedIndex(beside.getItemCount() - 1);
          return true;
        });
    user.await("two runs", () -> simulation.runs().size() == 2);
    goTo("2012-08-01");
    assertThat(simulation.runs().get(1).model().date()).isEqualTo(date());
    assertThat(user.shows(Component.class, "map-difference")).isTrue();
    assertThat(simulation.runs().get(1).scenario().has(Mechanism.ATTRITION)).isFalse();
    user.shoot("side-by-side");
    assertThat(deaths(1)).isLessThan(deaths(0));
  }

  /** The picture in the README: ten years of the shipped baseline at full speed. */
  @Test
  void showsTheShippedBaseline() throws Exception {
    Driver.onEventThread(
        () -> {
          user.find(ScenarioBar.class, null).choose(SHIPPED.resolve("mali-2012-2024.yaml"));
          JComboBox<?> speed = user.find(JComboBox.class, "speed");
          speed.setSelectedItem(Speed.FULL);
          return true;
        });
    user.await("the baseline is open", () -> run().scenario().end().getYear() == 2024);
    goTo("2021-06-30");
    user.shoot("baseline");
    assertThat(run().log().size()).isGreaterThan(20);
  }

  private double deaths(int which) {
    return Arrays.stream(simulation.runs().get(which).series().deaths()).sum();
  }

  @Test
  void nothingIsCutAtAnySize() throws Exception {
    goTo("2012-03-01");
    for (int[] size : new int[][] {{1280, 800}, {1600, 1100}}) {
      Driver.onEventThread(
          () -> {
            frame.setBounds(0, 0, size[0], size[1]);
            frame.validate();
            return true;
          });
      for (int tab = 0; tab < 4; tab++) {
        user.tab("side", tab);
        user.shoot("tab-" + tab + "-" + size[0]);
        Driver.all().forEach(MainWindowTest::assertReadable);
      }
    }
  }

  /** Words on buttons and plain labels have the room they need; some labels end in an ellipsis. */
  private static void assertReadable(Component component) {
    String text =
        component instanceof AbstractButton button
            ? button.getText()
            : component instanceof JLabel label ? label.getText() : null;
    boolean plain = text != null && !text.isBlank() && !text.startsWith("<html>");
    boolean mayBeShort =
        "headline".equals(component.getName())
            || component.getParent() instanceof ParameterRow
            || component.getParent() instanceof JComboBox;
    if (plain && !mayBeShort) {
      assertThat(component.getWidth())
          .as("width of \"%s\"", text)
          .isGreaterThanOrEqualTo(component.getPreferredSize().width - 1);
    }
  }
}
