package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.cards.InitiativeCardPresenter;
import org.multaqa.portal.pages.home.HomePage.Journey;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.SessionCard;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.recommendations.api.RecommendationStage;

/** The front page of a meeting. */
record HomePresenter(MeetingPresenter presenter) {

	private static final int NEXT = 3;

	private static final int CHANGES = 12;

	HomePage page(@Nullable Instant lastLook) {
		var pageRequest = this.presenter.pageRequest();
		var placed = this.presenter.planned()
			.stream()
			.filter((session) -> !session.cancelled())
			.map((session) -> this.presenter.session(session.plan().id()))
			.filter((session) -> session.slot() != null)
			.sorted(Comparator.comparing(HomePresenter::starts))
			.toList();
		var next = placed.stream().filter((session) -> starts(session).isAfter(pageRequest.now())).limit(NEXT).toList();
		return new HomePage(placed.stream().filter(SessionCard::running).toList(), next,
				new Tasks(this.presenter).all(), new Changes(this.presenter, lastLook).latest(CHANGES),
				journey(placed.size()));
	}

	private Journey journey(int sessions) {
		var models = this.presenter.models();
		var outputs = models.outputs().stream().filter((output) -> !output.withdrawn()).toList();
		var submitted = models.recommendations()
			.stream()
			.filter((each) -> each.submitted() != null && each.stage() != RecommendationStage.WITHDRAWN)
			.toList();
		var roadmaps = models.roadmaps().stream().filter(this.presenter.visibility()::sees).toList();
		var initiatives = new InitiativeCardPresenter(this.presenter);
		return new Journey(sessions, outputs.size(), (int) outputs.stream().filter(Output::carriedForward).count(),
				submitted.size(),
				(int) submitted.stream().filter((each) -> each.stage() == RecommendationStage.AGREED).count(),
				roadmaps.stream().limit(1).mapToInt((roadmap) -> initiatives.content(roadmap).size()).sum(),
				edition(roadmaps));
	}

	private static @Nullable String edition(List<Roadmap> roadmaps) {
		return roadmaps.stream()
			.flatMap((roadmap) -> roadmap.latestEdition().stream())
			.map(Edition::number)
			.findFirst()
			.orElse(null);
	}

	private static Instant starts(SessionCard session) {
		return (session.slot() != null) ? session.slot().starts() : Instant.MAX;
	}

}
