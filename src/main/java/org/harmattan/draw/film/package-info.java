/** Maps in motion: pages of a film, and files that hold them. */
package org.harmattan.draw.film;
