package org.dualwatch.rule;

/**
 * A number or a list of words that an office may set in its profile.
 *
 * @param name the key in the profile, such as {@code shortest}
 * @param standard the value where no profile sets one, as written; words are parted by 、
 * @param meaning one line in Chinese, the unit said
 */
public record Parameter(String name, String standard, String meaning) {}
