/**
 * PDF files: glyphs and lines by PDFBox, and from them tables, as people see them, by us (ISO
 * 32000-1).
 */
@NullMarked
package org.dualwatch.document.pdf;

import org.jspecify.annotations.NullMarked;
