/** The pages over many projects: the office's figures, what needs a decision, and all projects. */
@NullMarked
package org.dualwatch.dashboard.office;

import org.jspecify.annotations.NullMarked;
