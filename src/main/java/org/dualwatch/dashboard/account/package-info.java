/** The pages about users themselves: passwords, language, who there is, and who saw what. */
@NullMarked
package org.dualwatch.dashboard.account;

import org.jspecify.annotations.NullMarked;
