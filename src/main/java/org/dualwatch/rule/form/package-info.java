/** What every form needs, whatever it is about: rules on completeness and on whose form it is. */
@NullMarked
package org.dualwatch.rule.form;

import org.jspecify.annotations.NullMarked;
