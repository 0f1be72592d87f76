package org.harmattan.gui;

import java.util.Locale;
import org.harmattan.scenario.Bloc;

/** Numbers and names as the window writes them. */
final class PanelText {
  private PanelText() {}

  /** Two decimals. */
  static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** As few digits as it takes, at most four significant ones. */
  static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e7) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    String text = String.format(Locale.ROOT, "%.4g", value);
    return text.contains("e") ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /** A constant as words. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** With a capital first letter. */
  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A bloc's name where there is little room. */
  static String brief(Bloc bloc) {
    return switch (bloc) {
      case JNIM -> "JNIM’s line";
      case AZAWAD -> "Azawad";
      case MILITIA -> "Militias";
      case NEUTRAL -> "Nobody";
      default -> bloc.label();
    };
  }
}
