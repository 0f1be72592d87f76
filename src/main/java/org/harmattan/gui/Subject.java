package org.harmattan.gui;

/** Something that an inspector can be opened on. */
interface Subject {

  /** What the list of inspectors calls it. */
  String label(WatchedRun run);

  /** What there is to know of it now; the model must not be stepping meanwhile. */
  Facts facts(WatchedRun run);
}
