package org.multaqa.roadmap.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.roadmap.domain.Comment;
import org.multaqa.roadmap.domain.Returned;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.roadmap.domain.Stage;

/**
 * A roadmap as a reader sees it.
 *
 * @param version rises with every change; the ETag
 * @param year for which year
 * @param title what it is called
 * @param stage where it stands
 * @param since when that began, or absent in drafting
 * @param contentHash hash of the present content
 * @param gates who approves, in order, and who has
 * @param initiatives the present content, in the order of the ids
 * @param returned why it was sent back, until it is presented again
 * @param comments what was said in consultations
 * @param editions what was published, the first one first
 */
record RoadmapView(RoadmapId id, long version, MeetingId meeting, int year, LocalizedText title, String stage,
		@Nullable Instant since, String contentHash, List<ImpactArea> impactAreas, List<GateView> gates,
		List<InitiativeView> initiatives, @Nullable Returned returned, List<Comment> comments,
		List<Publication> editions) {

	static RoadmapView of(Versioned<Roadmap> found, List<Source> sources, List<Comment> comments) {
		var roadmap = found.state();
		var plan = roadmap.plan();
		var initiatives = roadmap.content()
			.initiatives()
			.stream()
			.map((initiative) -> InitiativeView.of(initiative, roadmap.progress().reached(), sources))
			.toList();
		return new RoadmapView(roadmap.id(), found.version(), roadmap.meeting(), plan.year(), plan.title(),
				name(roadmap.stage()), since(roadmap.stage()), roadmap.content().hash(), plan.impactAreas(),
				GateView.of(roadmap), initiatives, roadmap.returned(), comments,
				roadmap.publications()
					.all()
					.stream()
					.map((edition) -> new Publication(edition.number(), edition.contentHash(), edition.by(),
							edition.at()))
					.toList());
	}

	static String name(Stage stage) {
		return switch (stage) {
			case Stage.Drafting _ -> "drafting";
			case Stage.Consultation _ -> "consultation";
			case Stage.Presented _ -> "presented";
			case Stage.Approved _ -> "approved";
			case Stage.Published _ -> "published";
		};
	}

	private static @Nullable Instant since(Stage stage) {
		return switch (stage) {
			case Stage.Drafting _ -> null;
			case Stage.Consultation consultation -> consultation.at();
			case Stage.Presented presented -> presented.at();
			case Stage.Approved approved -> approved.at();
			case Stage.Published published -> published.at();
		};
	}

	/**
	 * An edition, without its content.
	 *
	 * @param contentHash what was approved
	 * @param by who published it
	 */
	record Publication(String number, String contentHash, PersonId by, Instant at) {

	}

}
