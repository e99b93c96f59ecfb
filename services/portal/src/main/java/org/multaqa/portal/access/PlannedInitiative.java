package org.multaqa.portal.access;

import org.multaqa.model.Initiative;
import org.multaqa.portal.projections.roadmap.Roadmap;

/** An initiative, and the roadmap in which it stands. */
public record PlannedInitiative(Roadmap roadmap, Initiative initiative) {

}
