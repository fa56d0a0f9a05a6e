package org.dualwatch.dashboard.project;

/**
 * A finding as a cell shows it.
 *
 * @param number its place among all that stand of the project
 * @param message what it says
 * @param href where the project's page tells of it
 * @param chosen whether it is the one that was asked for
 */
public record Mark(int number, String message, String href, boolean chosen) {}
