package org.multaqa.roadmap.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.RoadmapId;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.api.GateView;
import org.multaqa.roadmap.api.InitiativeView;
import org.multaqa.roadmap.api.RoadmapSummary;
import org.multaqa.roadmap.api.RoadmapView;
import org.multaqa.roadmap.application.ConsultationService;
import org.multaqa.roadmap.application.InitiativeBases;
import org.multaqa.roadmap.domain.Approval;
import org.multaqa.roadmap.domain.Edition;
import org.multaqa.roadmap.domain.Publication;
import org.multaqa.roadmap.domain.Reached;
import org.multaqa.roadmap.domain.Returned;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.roadmap.domain.Stage;

import org.springframework.stereotype.Component;

/** Roadmaps as readers see them: with what lies beside them. */
@Component
final class RoadmapViews {

	private final ConsultationService consultations;

	private final InitiativeBases bases;

	RoadmapViews(ConsultationService consultations, InitiativeBases bases) {
		this.consultations = consultations;
		this.bases = bases;
	}

	Versioned<RoadmapView> of(Versioned<Roadmap> found) {
		return found.map((roadmap) -> new RoadmapView(roadmap.id(), found.version(), roadmap.meeting(),
				roadmap.plan().year(), roadmap.plan().title(), roadmap.facts().stage(), since(roadmap.stage()),
				roadmap.content().hash(), roadmap.plan().impactAreas(), gates(roadmap), initiatives(roadmap),
				returned(roadmap.returned()), comments(roadmap), editions(roadmap)));
	}

	Versioned<InitiativeView> of(Versioned<Roadmap> found, InitiativeId initiative) {
		return found.map((roadmap) -> {
			var read = roadmap.content().get(initiative);
			return initiative(read, roadmap.progress().reached(),
					this.bases.sources(roadmap.meeting(), read.sources()));
		});
	}

	static RoadmapSummary summary(Versioned<Roadmap> found) {
		var roadmap = found.state();
		return new RoadmapSummary(roadmap.id(), found.version(), roadmap.meeting(), roadmap.plan().year(),
				roadmap.plan().title(), roadmap.facts().stage(),
				roadmap.publications().latest().map(Publication::number).orElse(null));
	}

	static EditionView edition(RoadmapId roadmap, Edition edition) {
		var publication = edition.publication();
		return new EditionView(roadmap, publication.number(), publication.contentHash(),
				edition.content().initiatives(),
				publication.approvals()
					.stream()
					.map((passed) -> new EditionView.Approval(passed.gate(), passed.contentHash(), passed.by(),
							passed.at()))
					.toList(),
				publication.by(), publication.at());
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
					approval.map(Approval::at).orElse(null));
		}).toList();
	}

	private List<InitiativeView> initiatives(Roadmap roadmap) {
		var content = roadmap.content().initiatives();
		var named = content.stream().flatMap((initiative) -> initiative.sources().stream()).toList();
		var sources = this.bases.sources(roadmap.meeting(), named);
		return content.stream()
			.map((initiative) -> initiative(initiative, roadmap.progress().reached(), sources))
			.toList();
	}

	private static InitiativeView initiative(Initiative initiative, List<Reached> reached, List<Source> sources) {
		var steps = initiative.milestones()
			.stream()
			.map((milestone) -> new InitiativeView.Step(milestone.id(), milestone.title(), milestone.due(),
					reached.stream()
						.filter((known) -> known.initiative().equals(initiative.id())
								&& known.milestone().equals(milestone.id()))
						.map(Reached::on)
						.findFirst()
						.orElse(null)))
			.toList();
		var reservations = sources.stream()
			.filter((source) -> initiative.sources().contains(source.recommendation()))
			.flatMap((source) -> source.reservations()
				.stream()
				.map((reservation) -> new InitiativeView.Travelling(source.recommendation(), reservation.office(),
						reservation.reason())))
			.toList();
		return new InitiativeView(initiative.id(), initiative.title(), initiative.outcome(), initiative.impactArea(),
				initiative.quarters(), initiative.lead(), initiative.partners(), initiative.measure(), steps,
				initiative.sources(), reservations);
	}

	private static RoadmapView.@Nullable Returned returned(@Nullable Returned returned) {
		return (returned != null) ? new RoadmapView.Returned(returned.gate(), returned.contentHash(), returned.reason(),
				returned.by(), returned.at()) : null;
	}

	private List<RoadmapView.Comment> comments(Roadmap roadmap) {
		return this.consultations.commentsOn(roadmap)
			.stream()
			.map((comment) -> new RoadmapView.Comment(comment.id(), comment.initiative(), comment.language(),
					comment.words(), comment.by(), comment.office(), comment.at()))
			.toList();
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
