/**
 * What is on record, as the dashboard shows it: plain records, each unit's apart from the others.
 */
@NullMarked
package org.dualwatch.board;

import org.jspecify.annotations.NullMarked;
