/** Results as charts, maps and one page that needs nothing but itself. */
package org.harmattan.report;
