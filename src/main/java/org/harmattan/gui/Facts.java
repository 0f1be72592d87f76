package org.harmattan.gui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an inspector shows of something.
 *
 * @param title what it is
 * @param subtitle where or whose it is
 * @param sections facts under headings
 * @param history how it came about; null where there is no history
 */
record Facts(String title, String subtitle, List<Section> sections, HistoryPicture history) {
  Facts {
    sections = List.copyOf(sections);
  }

  /** Facts under a heading. */
  record Section(String heading, List<Line> lines) {
    Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One fact.
   *
   * @param label what it is
   * @param value with its unit
   * @param share length of a bar beside it, 0 to 1; not a number for none
   * @param colour of the bar; null for a plain one
   */
  record Line(String label, String value, double share, Color colour) {}

  /** Gathers facts in order. */
  static final class Sheet {
    private final List<Section> sections = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();

    /** Begins a section; one without lines is left out. */
    Sheet section(String heading) {
      close();
      lines = new ArrayList<>();
      sections.add(new Section(heading, List.of()));
      return this;
    }

    Sheet text(String label, String value) {
      return add(label, value, Double.NaN, null);
    }

    Sheet number(String label, double value, String unit) {
      String text = String.format(Locale.ROOT, "%,.0f", value);
      return text(label, unit.isEmpty() ? text : text + " " + unit);
    }

    /** A share with its bar. */
    Sheet share(String label, double share, Color colour) {
      return add(label, percent(share), share, colour);
    }

    Sheet add(String label, String value, double share, Color colour) {
      lines.add(new Line(label, value, share, colour));
      return this;
    }

    private void close() {
      if (!sections.isEmpty()) {
        Section last = sections.remove(sections.size() - 1);
        if (!lines.isEmpty()) {
          sections.add(new Section(last.heading(), lines));
        }
      }
    }

    Facts facts(String title, String subtitle, HistoryPicture history) {
      close();
      return new Facts(title, subtitle, sections, history);
    }
  }

  /** E.g. {@code 12 %}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
