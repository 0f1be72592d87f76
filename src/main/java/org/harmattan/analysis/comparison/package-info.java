/** Stored runs beside those of a baseline: what differs, by how much and how surely. */
package org.harmattan.analysis.comparison;
