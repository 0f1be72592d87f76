/** How well runs agree with the record: proper scores, field baselines, patterns. */
package org.harmattan.analysis.score;
