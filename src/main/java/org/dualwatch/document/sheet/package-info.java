/**
 * What all workbooks share: number formats, the grid with its merged cells, and remarks on both.
 */
@NullMarked
package org.dualwatch.document.sheet;

import org.jspecify.annotations.NullMarked;
