/** Palette, type, figures and what keeps their words apart; no window. */
package org.harmattan.draw;
