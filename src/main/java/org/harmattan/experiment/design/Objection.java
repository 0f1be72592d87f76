package org.harmattan.experiment.design;

/**
 * What keeps a design from being made.
 *
 * @param path where in the design, e.g. {@code rows[3]}; empty for all of it
 * @param what is wrong
 * @param found what is there; empty where {@code what} says it
 * @param valid what could be there
 */
public record Objection(String path, String what, String found, String valid) {

  /** The same with the place in a file that the design names. */
  Objection at(String place) {
    return new Objection(path, place + ": " + what, found, valid);
  }

  /** One that concerns the design as a whole. */
  static Objection toAll(String what) {
    return new Objection("", what, "", "a design that fits the factors");
  }
}
