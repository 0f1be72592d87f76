/**
 * The window: MASON's controls around a live map; it watches runs and never changes their results.
 */
package org.harmattan.gui;
