/** Charts from plain records, one class for each family. */
package org.harmattan.draw.chart;
