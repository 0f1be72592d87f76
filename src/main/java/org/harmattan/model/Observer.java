package org.harmattan.model;

/** Watches a run without changing it. */
public interface Observer {

  /** Called once for each violent event, in order, on the day it happens. */
  default void onEvent(ConflictEvent event, ModelView model) {}

  /** Called before the first day, and then at the end of every day. */
  default void onDayEnd(ModelView model) {}
}
