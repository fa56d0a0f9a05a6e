package org.dualwatch.target;

/** 预算单位. Code and name are empty where the form states none. */
public record SpendingUnit(String code, String name) {}
