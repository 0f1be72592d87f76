/** Maps of influence, layer by layer. */
package org.harmattan.draw.map;
