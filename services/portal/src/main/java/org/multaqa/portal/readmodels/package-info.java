/**
 * What everybody reads: one immutable record per subject, folded from the subject's own
 * events and from nothing else, so that it can be rebuilt from the log and comes out
 * equal. Questions across subjects are joined when asked; numbers are counted, never
 * incremented.
 */
@NullMarked
package org.multaqa.portal.readmodels;

import org.jspecify.annotations.NullMarked;
