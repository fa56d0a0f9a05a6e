/**
 * What both formats of Word share: a text's flow through its fields, and the signs of its fonts.
 */
@NullMarked
package org.dualwatch.document.word;

import org.jspecify.annotations.NullMarked;
