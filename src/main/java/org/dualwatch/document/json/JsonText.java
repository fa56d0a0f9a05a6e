package org.dualwatch.document.json;

/**
 * One text of a file.
 *
 * @param text empty where the file has null
 * @param pointer the JSON Pointer of the value
 */
record JsonText(String text, String pointer) {}
