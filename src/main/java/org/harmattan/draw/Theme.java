package org.harmattan.draw;

import java.awt.Color;
import org.harmattan.scenario.Bloc;

/** Dark figures on light ground or light ones on dark; every hue stays the same. */
public enum Theme {
  LIGHT(
      Palette.PAPER,
      Palette.INK,
      Palette.MUTED,
      Palette.AXIS,
      Palette.GRID,
      Palette.EVENT,
      Palette.ABROAD,
      Palette.ABROAD_BORDER,
      Palette.ABROAD_NAME,
      Palette.RIVER,
      Palette.ROAD,
      Palette.BORDER,
      Palette.of(Bloc.NEUTRAL)),
  DARK(
      new Color(0x1E2125),
      new Color(0xECECEC),
      new Color(0xB4B8BD),
      new Color(0x7E848B),
      new Color(0x33373D),
      new Color(0xFF7A85),
      new Color(0x25282D),
      new Color(0x4A4F57),
      new Color(0x9AA0A8),
      new Color(0x4F86B0),
      new Color(0x8C8C8C),
      new Color(0xC4C8CD),
      new Color(0x34383D));

  private static final double VISIBLE = 4;

  /** The hue of IS, too dark to keep its saturation when it is merely lightened. */
  private static final Color IS_ON_DARK = new Color(0xA070EC);

  private final Color paper;
  private final Color ink;
  private final Color muted;
  private final Color axis;
  private final Color grid;
  private final Color event;
  private final Color abroad;
  private final Color abroadBorder;
  private final Color abroadName;
  private final Color river;
  private final Color road;
  private final Color border;
  private final Color neutral;

  Theme(
      Color paper,
      Color ink,
      Color muted,
      Color axis,
      Color grid,
      Color event,
      Color abroad,
      Color abroadBorder,
      Color abroadName,
      Color river,
      Color road,
      Color border,
      Color neutral) {
    this.paper = paper;
    this.ink = ink;
    this.muted = muted;
    this.axis = axis;
    this.grid = grid;
    this.event = event;
    this.abroad = abroad;
    this.abroadBorder = abroadBorder;
    this.abroadName = abroadName;
    this.river = river;
    this.road = road;
    this.border = border;
    this.neutral = neutral;
  }

  /** The ground. */
  public Color paper() {
    return paper;
  }

  /** Text and outlines. */
  public Color ink() {
    return ink;
  }

  /** Text of less weight. */
  public Color muted() {
    return muted;
  }

  /** Lines of axes. */
  public Color axis() {
    return axis;
  }

  /** Lines of grids. */
  public Color grid() {
    return grid;
  }

  /** Marks of events. */
  public Color event() {
    return event;
  }

  /** Other countries. */
  public Color abroad() {
    return abroad;
  }

  /** Borders of other countries. */
  public Color abroadBorder() {
    return abroadBorder;
  }

  /** Names of other countries. */
  public Color abroadName() {
    return abroadName;
  }

  /** Rivers. */
  public Color river() {
    return river;
  }

  /** Roads. */
  public Color road() {
    return road;
  }

  /** Borders of the country and its regions. */
  public Color border() {
    return border;
  }

  /** Counts that belong to no actor. */
  public Color count() {
    return visible(Palette.COUNT);
  }

  /** An actor's full colour; on dark ground lightened as far as it takes to be seen. */
  public Color of(Bloc bloc) {
    if (bloc == Bloc.NEUTRAL) {
      return neutral;
    }
    return this == DARK && bloc == Bloc.IS ? IS_ON_DARK : visible(Palette.of(bloc));
  }

  /** The colour of an actor's losses, on maps of difference. */
  public Color loss(Bloc bloc) {
    return visible(Palette.loss(bloc));
  }

  /**
   * An actor's colour at a strength.
   *
   * @param strength 0 gives the weakest, 1 the full colour
   */
  public Color shade(Bloc bloc, double strength) {
    return tint(of(bloc), strength);
  }

  /** A share of a colour: pale on light ground, dim on dark ground. */
  public Color tint(Color colour, double share) {
    return Palette.mix(this == LIGHT ? paper : neutral, colour, share);
  }

  /** A colour made for light ground, lightened on dark ground until it stands out by 4 : 1. */
  public Color visible(Color colour) {
    if (this == LIGHT) {
      return colour;
    }
    Color lighter = colour;
    for (double light = 0; Palette.contrast(lighter, paper) < VISIBLE; light += 0.04) {
      lighter = Palette.mix(colour, Color.WHITE, light);
    }
    return lighter;
  }

  /** An actor's colour, fit for small text. */
  public Color ink(Bloc bloc) {
    return this == LIGHT ? Palette.ink(bloc) : Palette.mix(of(bloc), Color.WHITE, 0.15);
  }
}
