/** Roadmaps with their initiatives, comments, approvals, editions and milestones. */
@NullMarked
package org.multaqa.portal.projections.roadmap;

import org.jspecify.annotations.NullMarked;
