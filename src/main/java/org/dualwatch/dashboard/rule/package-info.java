/** The rules: their pages and how often they find something in, pages for people out. */
@NullMarked
package org.dualwatch.dashboard.rule;

import org.jspecify.annotations.NullMarked;
