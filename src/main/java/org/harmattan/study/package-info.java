/** Studies that decide on further runs: what each mechanism contributes. */
package org.harmattan.study;
