package org.multaqa.roadmap.web;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoadmapId;
import org.multaqa.roadmap.domain.Publication;
import org.multaqa.roadmap.domain.Roadmap;

/**
 * A roadmap in a list.
 *
 * @param version rises with every change
 * @param year for which year
 * @param title what it is called
 * @param stage where it stands
 * @param edition number of its latest edition, or absent
 */
record RoadmapSummary(RoadmapId id, long version, MeetingId meeting, int year, LocalizedText title, String stage,
		@Nullable String edition) {

	static RoadmapSummary of(Versioned<Roadmap> found) {
		var roadmap = found.state();
		return new RoadmapSummary(roadmap.id(), found.version(), roadmap.meeting(), roadmap.plan().year(),
				roadmap.plan().title(), RoadmapView.name(roadmap.stage()),
				roadmap.publications().latest().map(Publication::number).orElse(null));
	}

}
