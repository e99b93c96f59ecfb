package org.multaqa.portal.trace;

import org.multaqa.model.Initiative;
import org.multaqa.portal.projections.roadmap.Roadmap;

/** An initiative, and the roadmap in which it stands. */
record PlannedInitiative(Roadmap roadmap, Initiative initiative) {

}
