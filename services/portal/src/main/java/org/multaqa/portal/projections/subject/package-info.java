/**
 * What the projections of all subjects share: the record's interface, its last event, the
 * lines of its timeline, and lists that never change.
 */
@NullMarked
package org.multaqa.portal.projections.subject;

import org.jspecify.annotations.NullMarked;
