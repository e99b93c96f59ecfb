package org.multaqa.portal.pages.roadmaps;

import java.util.function.Function;

import org.multaqa.model.RoadmapId;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.roadmap.Roadmap;

/** What to say of a change; whoever saves what was there already changes nothing. */
final class SavedNotice {

	private SavedNotice() {
	}

	/** That of a change which is about to be made. */
	static Function<ServiceResponse.Done, Notice> of(ReadModels models, RoadmapId roadmap) {
		long binding = models.roadmap(roadmap)
			.filter(Roadmap::isBeforeTheGates)
			.map((found) -> found.last().sequence())
			.orElse(Long.MAX_VALUE);
		return (done) -> Notice.of((done.sequence() > binding) ? "gates-again" : "saved");
	}

}
