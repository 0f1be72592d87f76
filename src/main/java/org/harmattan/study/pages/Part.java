package org.harmattan.study.pages;

import java.util.Locale;

/** The parts in which the figures of pages are made, each from runs of its own. */
public enum Part {
  /** The baseline and its nulls: against the record, and the conflict's lines. */
  BASELINE,
  /** The baseline on other grids. */
  GRIDS,
  /** The baseline without each mechanism. */
  ABLATION,
  /** The scenarios that ask a question. */
  FINDINGS;

  /** The folder of its tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
