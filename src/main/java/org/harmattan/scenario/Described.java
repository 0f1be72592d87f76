package org.harmattan.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States everything about one field of a scenario file, other than a {@link Parameter}, where it is
 * declared: the reader's checks, the writer and the JSON Schema are made from it. A field without
 * {@link #orElse} or {@link #sameAs} has to be given.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {
  /** What it is, in one line. */
  String says();

  /** Unit of a number; empty where it has none. */
  String unit() default "";

  /** Smallest accepted number. */
  double min() default Double.NEGATIVE_INFINITY;

  /** Largest accepted number. */
  double max() default Double.POSITIVE_INFINITY;

  /** The value, as YAML, where a file gives none; empty for a field that has to be given. */
  String orElse() default "";

  /** The sibling key whose value is taken where a file gives none. */
  String sameAs() default "";

  /** Why it cannot change in a run that has begun; empty where it can. */
  String fixed() default "";

  /** Whether it is the key under which the record stands rather than a field of its own. */
  boolean fromKey() default false;

  /** What a text names; an unknown name is refused. */
  Reference refers() default Reference.NONE;
}
