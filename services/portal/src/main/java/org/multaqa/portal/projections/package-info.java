/**
 * What everybody reads: one immutable record per subject, folded from the subject's own
 * events and from nothing else, so that it can be rebuilt from the log and comes out
 * equal. Questions across subjects are joined when asked; numbers are counted, never
 * incremented. Each package below holds the records of what is read together, with their
 * stages and projections; {@code subject} is what they share. {@code person} has the
 * offices besides the people, {@code workshop} the materials and the sign-ups of its
 * session, and {@code roster}, the one that knows another, makes its participants from
 * the delegations of {@code meeting}. This package keeps and finds them all. None of them
 * knows a page.
 */
@NullMarked
package org.multaqa.portal.projections;

import org.jspecify.annotations.NullMarked;
