/**
 * Our own JSON of target tables to a {@link org.dualwatch.document.Document} in a form's layout.
 */
@NullMarked
package org.dualwatch.document.json;

import org.jspecify.annotations.NullMarked;
