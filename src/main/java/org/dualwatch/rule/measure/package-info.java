/** Rules on the values of indicators: numbers, signs and units. */
@NullMarked
package org.dualwatch.rule.measure;

import org.jspecify.annotations.NullMarked;
