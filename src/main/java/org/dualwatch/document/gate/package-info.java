/**
 * What guards every reader: the archive's gate, the XML cursor, the limits, and the words of
 * refusal.
 */
@NullMarked
package org.dualwatch.document.gate;

import org.jspecify.annotations.NullMarked;
