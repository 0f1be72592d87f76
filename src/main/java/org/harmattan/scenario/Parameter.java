package org.harmattan.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States everything about one model parameter where it is declared: the scenario reader, the JSON
 * Schema, the documentation and the window's sliders are all made from this annotation.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Parameter {
  /** What it is, in one line. */
  String says();

  /** Unit, e.g. {@code km}, {@code per month}, {@code 1} for a pure number. */
  String unit();

  /** Value used where a scenario does not give one. */
  double value();

  /** Smallest accepted value. */
  double min();

  /** Largest accepted value. */
  double max();

  /** Whether it counts something, so that a fraction would be cut off unseen. */
  boolean whole() default false;

  /** Why it cannot change in a run that has begun; empty where it can. */
  String fixed() default "";

  /** Where value and range come from; an assumption says that it is one. */
  String source();
}
