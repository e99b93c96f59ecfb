package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.home.HomePage.Journey;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.SessionCard;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;

/** The front page of a meeting. */
record HomePresenter(MeetingPresenter presenter) {

	private static final int NEXT = 3;

	private static final int CHANGES = 12;

	HomePage page(@Nullable Instant lastLook) {
		var now = this.presenter.pageRequest().now();
		var placed = this.presenter.placed();
		var running = placed.stream().filter((slot) -> !slot.starts().isAfter(now) && slot.ends().isAfter(now));
		var next = placed.stream().filter((slot) -> slot.starts().isAfter(now)).limit(NEXT);
		var tasks = new Tasks(this.presenter).all();
		return new HomePage(cards(running), cards(next), tasks.shown(), tasks.rest(),
				new LatestChanges(this.presenter, new Changes(this.presenter, lastLook)).of(CHANGES),
				journey(placed.size()));
	}

	private List<SessionCard> cards(Stream<Placement> placements) {
		return this.presenter.sessions(placements.map(Placement::session).toList());
	}

	private Journey journey(int sessions) {
		var lists = this.presenter.lists();
		var roadmaps = this.presenter.snapshot()
			.roadmaps()
			.stream()
			.filter(this.presenter.visibility()::shows)
			.toList();
		return new Journey(sessions, lists.countOutputs(), lists.countCarriedForward(), lists.countRecommendations(),
				lists.countAgreed(),
				roadmaps.stream().limit(1).mapToInt((newest) -> this.presenter.roadmaps().content(newest).size()).sum(),
				edition(roadmaps));
	}

	private static @Nullable String edition(List<Roadmap> roadmaps) {
		return roadmaps.stream()
			.flatMap((roadmap) -> roadmap.latestEdition().stream())
			.map(Edition::number)
			.findFirst()
			.orElse(null);
	}

}
