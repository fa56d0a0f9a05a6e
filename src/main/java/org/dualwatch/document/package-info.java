/**
 * Any file's bytes to a {@link org.dualwatch.document.Document} of paragraphs, tables, rows and
 * cells.
 */
@NullMarked
package org.dualwatch.document;

import org.jspecify.annotations.NullMarked;
