package org.harmattan.gui;

/** Text for Swing's labels, which read HTML. */
final class LabelText {
  private LabelText() {}

  /** The text with nothing left that a label would take for markup. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
