/** What is recorded of a run; nothing here changes the run. */
package org.harmattan.observe;
