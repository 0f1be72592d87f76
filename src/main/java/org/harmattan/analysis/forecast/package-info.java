/** How an ensemble is held to the record while it runs. No model here. */
package org.harmattan.analysis.forecast;
