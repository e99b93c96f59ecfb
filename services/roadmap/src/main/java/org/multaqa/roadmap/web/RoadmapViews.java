package org.multaqa.roadmap.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.roadmap.api.GateView;
import org.multaqa.roadmap.api.RoadmapStage;
import org.multaqa.roadmap.api.RoadmapSummary;
import org.multaqa.roadmap.api.RoadmapView;
import org.multaqa.roadmap.domain.Approval;
import org.multaqa.roadmap.domain.Publication;
import org.multaqa.roadmap.domain.Returned;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Stage;

/** Roadmaps as readers see them: with what lies beside them. */
public final class RoadmapViews {

	private final InitiativeViews initiatives;

	private final Clock clock;

	/**
	 * Views at a moment.
	 * @param clock the meeting's, by which consultations end
	 */
	public RoadmapViews(InitiativeViews initiatives, Clock clock) {
		this.initiatives = initiatives;
		this.clock = clock;
	}

	Versioned<RoadmapView> of(Versioned<Roadmap> found) {
		var facts = found.state().facts(this.clock.instant());
		return found.map((roadmap) -> new RoadmapView(roadmap.id(), found.version(), roadmap.meeting(),
				roadmap.plan().year(), roadmap.plan().title(), facts.stage(),
				(facts.stage() != RoadmapStage.DRAFTING) ? since(roadmap.stage()) : null, facts.consultedUntil(),
				roadmap.contentHash(), roadmap.plan().impactAreas(), gates(roadmap), this.initiatives.of(roadmap),
				returned(roadmap.returned()), editions(roadmap), roadmap.plan().authentic(), roadmap.plan().stale()));
	}

	RoadmapSummary summary(Versioned<Roadmap> found) {
		var roadmap = found.state();
		return new RoadmapSummary(roadmap.id(), found.version(), roadmap.meeting(), roadmap.plan().year(),
				roadmap.plan().title(), roadmap.facts(this.clock.instant()).stage(),
				roadmap.publications().latest().map(Publication::number).orElse(null));
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

	private static List<GateView> gates(Roadmap roadmap) {
		var facts = roadmap.facts();
		return roadmap.plan().gates().stream().map((gate) -> {
			var approval = roadmap.approvals()
				.passed()
				.stream()
				.filter((given) -> given.gate().equals(gate.key()))
				.findFirst();
			var state = approval.isPresent() ? GateView.State.PASSED
					: facts.isTurnOf(gate.key()) ? GateView.State.OPEN : GateView.State.WAITING;
			return new GateView(gate.key(), gate.names(), gate.role(), state, approval.map(Approval::by).orElse(null),
					approval.map(Approval::at).orElse(null),
					approval.map(Approval::passkey).map((_) -> true).orElse(null));
		}).toList();
	}

	private static RoadmapView.@Nullable Returned returned(@Nullable Returned returned) {
		return (returned != null) ? new RoadmapView.Returned(returned.gate(), returned.contentHash(), returned.reason(),
				returned.by(), returned.at()) : null;
	}

	private static List<RoadmapView.Publication> editions(Roadmap roadmap) {
		return roadmap.publications()
			.all()
			.stream()
			.map((edition) -> new RoadmapView.Publication(edition.number(), edition.contentHash(), edition.by(),
					edition.at()))
			.toList();
	}

}
