package org.harmattan.gui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import sim.display.Console;

/**
 * What the control bar can do with time; runs on the event thread, MASON's console does the work.
 */
final class Player {
  private static final long FOREVER = Long.MAX_VALUE;
  private static final int FAST_DRAW_DAYS = 7;

  /** Days a second above which a map of each day would only be a flicker. */
  private static final int DAILY_MAPS = 60;

  private final MaliWithUI simulation;
  private final MaliConsole console;
  private boolean fast;

  Player(MaliWithUI simulation, MaliConsole console) {
    this.simulation = simulation;
    this.console = console;
  }

  boolean playing() {
    return console.getPlayState() == Console.PS_PLAYING;
  }

  /** Whether a run is under way, playing or paused. */
  boolean started() {
    return console.getPlayState() != Console.PS_STOPPED;
  }

  /** Plays on, from the start where nothing runs or all is over. */
  void play() {
    console.setWhenShouldPause(FOREVER);
    simulation.pauseAfter(LocalDate.MAX);
    if (playing()) {
      return;
    }
    if (over()) {
      restart();
    }
    ready();
    console.pressPause();
  }

  void pause() {
    if (playing()) {
      console.pressPause();
      simulation.showNow();
    }
  }

  /** Sets up a run that waits for its first day. */
  void ready() {
    if (!started()) {
      console.pressPause();
    }
  }

  /** Simulates some days at once. */
  void step(int days) {
    pause();
    if (over()) {
      return;
    }
    ready();
    simulation.burst(false);
    console.setNumStepsPerStepButtonPress(days);
    console.pressPlay();
    simulation.burst(fast);
    simulation.showNow();
  }

  /** Begins again with what is set. */
  void restart() {
    if (started()) {
      console.pressStop();
    }
    ready();
  }

  /** Plays until the end of a day; from the start again where it is past. */
  void goTo(LocalDate date) {
    LocalDate now = date();
    if (now == null || !date.isAfter(now)) {
      pause();
      restart();
      now = date();
    }
    long steps = simulation.state.schedule.getSteps() + ChronoUnit.DAYS.between(now, date);
    if (steps > simulation.state.schedule.getSteps()) {
      play();
      simulation.pauseAfter(date);
      console.setWhenShouldPause(steps);
    }
  }

  /** The day that has been simulated; null before the first start. */
  LocalDate date() {
    List<WatchedRun> runs = simulation.runs();
    return runs.isEmpty() ? null : runs.get(0).model().date();
  }

  boolean over() {
    List<WatchedRun> runs = simulation.runs();
    return !runs.isEmpty() && runs.stream().allMatch(WatchedRun::over);
  }

  /** Days a second; 0 for as fast as it goes. */
  void speed(int daysPerSecond) {
    console.setPlaySleep(daysPerSecond == 0 ? 0 : 1000 / daysPerSecond);
    fast = daysPerSecond == 0;
    simulation.burst(fast);
    simulation.drawEvery(daysPerSecond == 0 || daysPerSecond > DAILY_MAPS ? FAST_DRAW_DAYS : 1);
  }
}
