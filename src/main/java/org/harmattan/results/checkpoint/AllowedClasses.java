package org.harmattan.results.checkpoint;

import java.io.ObjectInputFilter;

/**
 * What a checkpoint may hold: the model's state and what is recorded of it, with the few classes of
 * Java and MASON that these are made of, and no more of them than a large run needs. A file that
 * was tampered with creates nothing else.
 */
final class AllowedClasses {
  private static final String LIMITS =
      "maxdepth=60;maxarray=5000000;maxrefs=20000000;maxbytes=1000000000;";

  private static final String OURS =
      "org.harmattan.model.*;org.harmattan.model.state.*;org.harmattan.model.process.*;"
          + "org.harmattan.model.simulation.*;org.harmattan.observe.*;org.harmattan.scenario.*;";

  /** Never in a stream, but asked about once more when they take the place of their names. */
  private static final String SHARED =
      "org.harmattan.scenario.parameters.*;org.harmattan.mechanism.SparseMatrix;";

  private static final String MASON = "ec.util.MersenneTwisterFast;";

  private static final String JAVA =
      "java.lang.Object;java.lang.String;java.lang.Enum;java.lang.Number;java.lang.Integer;"
          + "java.lang.Long;java.lang.Double;java.lang.Boolean;java.lang.Record;java.time.Ser;"
          + "java.util.ArrayList;java.util.ArrayDeque;java.util.CollSer;java.util.HashMap;"
          + "java.util.LinkedHashMap;java.util.TreeMap;java.util.EnumMap;java.util.HashSet;"
          + "java.util.LinkedHashSet;java.util.TreeSet;java.util.EnumSet$SerializationProxy;"
          + "java.time.LocalDate;java.util.RegularEnumSet;java.util.ImmutableCollections$*;"
          + "java.util.Map$Entry;java.util.Collections$UnmodifiableCollection;"
          + "java.util.Collections$UnmodifiableSet;";

  private static final ObjectInputFilter LIST =
      ObjectInputFilter.Config.createFilter(LIMITS + OURS + SHARED + MASON + JAVA + "!*");

  private AllowedClasses() {}

  /**
   * Decides on a class, or on the size reached so far.
   *
   * @throws IllegalArgumentException with its name when it is not allowed
   */
  static ObjectInputFilter.Status check(ObjectInputFilter.FilterInfo info) {
    ObjectInputFilter.Status status = LIST.checkInput(info);
    if (status == ObjectInputFilter.Status.REJECTED) {
      Class<?> type = info.serialClass();
      throw new IllegalArgumentException(type == null ? "more than a run" : type.getName());
    }
    return status;
  }
}
