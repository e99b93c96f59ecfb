package org.multaqa.portal.projections.roadmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.RoadmapEvent;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.portal.projections.roadmap.Roadmap.ApprovalState;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.roadmap.api.RoadmapStage;

/** How a roadmap follows from its events. */
public final class RoadmapProjection {

	/**
	 * Those of a meeting, those that a recommendation is a source of, and those that have
	 * an initiative, now or in an edition, by year.
	 */
	public static final Listing<Roadmap> LISTING = Listing.of(RoadmapProjection::listed)
		.by("year", "meeting")
		.by("year", "sources")
		.by("year", "initiatives");

	private RoadmapProjection() {
	}

	private static Map<String, Object> listed(Roadmap roadmap) {
		var initiatives = Stream
			.concat(roadmap.initiatives().stream(),
					roadmap.editions().stream().flatMap((edition) -> edition.initiatives().stream()))
			.toList();
		return Map.of("meeting", roadmap.meeting(), "year", roadmap.year(), "sources",
				initiatives.stream().flatMap((initiative) -> initiative.sources().stream()).distinct().toList(),
				"initiatives", initiatives.stream().map((initiative) -> initiative.id()).distinct().toList());
	}

	public static @Nullable Roadmap next(@Nullable Roadmap before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof RoadmapEvent event)) {
			return before;
		}
		if (event instanceof RoadmapOpened opened) {
			return opened(opened, envelope);
		}
		return (before != null) ? changed(before, event, envelope) : null;
	}

	private static Roadmap opened(RoadmapOpened opened, EventEnvelope<?> envelope) {
		return new Roadmap(opened.roadmap(), opened.meeting(), opened.year(), opened.title(), opened.impactAreas(),
				opened.gates(), opened.authentic(), null, RoadmapStage.DRAFTING, null, List.of(), List.of(),
				ApprovalState.NONE, List.of(), List.of(), List.of(TimelineEntry.of(envelope, null, null)),
				LastEvent.of(envelope));
	}

	private static Roadmap changed(Roadmap before, RoadmapEvent event, EventEnvelope<?> envelope) {
		var next = new NextRoadmap(before, envelope);
		switch (event) {
			case RoadmapOpened opened -> {
				return opened(opened, envelope);
			}
			case PlanReworded reworded -> next.reword(reworded.plan());
			case InitiativeDrafted drafted -> next.put(drafted.initiative());
			case InitiativeRevised revised -> next.put(revised.initiative());
			case InitiativeRemoved removed -> next.remove(removed.initiative());
			case ConsultationOpened consultation -> next.consult(consultation.until());
			case ConsultationEndMoved moved -> next.consult(moved.until());
			case ConsultationClosed _ -> next.closeConsultation();
			case CommentMade made -> next.comment(made);
			case CommentAnswered answered -> next.answer(answered);
			case RoadmapPresented presented -> next.present(presented.contentHash());
			case GateApproved approved -> next.pass(approved);
			case RoadmapReturned returned -> next.turnBack(returned);
			case ApprovalsVoided voided -> next.voided(voided);
			case EditionPublished published -> next.publish(published);
			case MilestoneReached reached -> next.reach(reached);
		}
		return next.state();
	}

}
