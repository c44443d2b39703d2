/**
 * Comparisons of specs as text to read, for the console, for programs, for merge requests and for a browser. {@link
 * dev.tc3.spec.diff.report.ChangeReport} is the door. The look and the keys are in {@code docs/change-reports.md}.
 */
@NullMarked
package dev.tc3.spec.diff.report;

import org.jspecify.annotations.NullMarked;
