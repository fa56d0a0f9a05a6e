package org.dualwatch.access;

import java.util.Arrays;
import java.util.Optional;

/** What a user is to the dashboard. */
public enum Role {
  /** The finance office: sees all units and decides. */
  OFFICE("office"),
  /** A spending unit: sees its own alone, and hands in files. */
  UNIT("unit"),
  /** Reads everything, who saw and did what too, and changes nothing. */
  AUDITOR("auditor"),
  /** Keeps the users; sees no more than is needed for that. */
  ADMINISTRATOR("administrator");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The word in commands and in the record. */
  public String id() {
    return id;
  }

  /** Whether users of this role belong to one unit. */
  public boolean isOfUnit() {
    return this == UNIT;
  }

  /** The role of a word; empty where it is none. */
  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }
}
