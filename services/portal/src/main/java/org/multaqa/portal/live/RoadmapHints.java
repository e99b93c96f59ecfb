package org.multaqa.portal.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.RecommendationId;
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
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.ReadModel;

/** What happened to roadmaps, as hints. */
final class RoadmapHints {

	private RoadmapHints() {
	}

	static Set<String> of(RoadmapEvent event, @Nullable ReadModel model) {
		var names = new HashSet<>(Set.of(Hints.ROADMAP, Hints.CHANGES));
		switch (event) {
			case CommentMade _, CommentAnswered _, MilestoneReached _ -> names.add(Hints.APPROVAL);
			case RoadmapOpened _, PlanReworded _, ConsultationOpened _, ConsultationEndMoved _, ConsultationClosed _,
					RoadmapPresented _, GateApproved _, RoadmapReturned _, ApprovalsVoided _ ->
				names.addAll(Set.of(Hints.APPROVAL, Hints.TASKS));
			case EditionPublished _ -> names.addAll(Set.of(Hints.APPROVAL, Hints.TASKS, Hints.JOURNEY));
			case InitiativeDrafted drafted -> addInitiative(names, drafted.initiative().sources(), model);
			case InitiativeRevised revised -> addInitiative(names, revised.initiative().sources(), model);
			case InitiativeRemoved _ -> addInitiative(names, Set.of(), model);
		}
		return names;
	}

	/** Concerns the recommendations that it carries out now, and those that it did. */
	private static void addInitiative(Set<String> names, Collection<RecommendationId> sources,
			@Nullable ReadModel model) {
		names.addAll(Set.of(Hints.APPROVAL, Hints.TASKS, Hints.JOURNEY, Hints.RECOMMENDATIONS));
		var earlier = (model instanceof Roadmap roadmap)
				? Optional.ofNullable(roadmap.timeline().getLast().before()).map(Initiative::sources).orElse(List.of())
				: List.<RecommendationId>of();
		Stream.of(sources, earlier)
			.flatMap(Collection::stream)
			.forEach((source) -> names.add(RecommendationHints.initiatives(source)));
	}

}
