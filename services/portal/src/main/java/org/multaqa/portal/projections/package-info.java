/**
 * What everybody reads: one immutable record per subject, folded from the subject's own
 * events and from nothing else, so that it can be rebuilt from the log and comes out
 * equal. Questions across subjects are joined when asked; numbers are counted, never
 * incremented. Each package below holds the records of one family with their stages and
 * projections, and knows no other family; this one keeps and finds them. None of them
 * knows a page.
 */
@NullMarked
package org.multaqa.portal.projections;

import org.jspecify.annotations.NullMarked;
