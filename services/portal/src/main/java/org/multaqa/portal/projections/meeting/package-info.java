/** A meeting, and the delegations that its offices send. */
@NullMarked
package org.multaqa.portal.projections.meeting;

import org.jspecify.annotations.NullMarked;
