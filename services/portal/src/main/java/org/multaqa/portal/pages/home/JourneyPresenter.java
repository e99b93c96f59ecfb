package org.multaqa.portal.pages.home;

import java.time.LocalDate;
import java.util.List;

import org.multaqa.portal.pages.home.HomePage.Journey;
import org.multaqa.portal.pages.home.HomePage.Milestones;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.roadmap.MilestoneState;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;

/**
 * How far the words of a meeting have come.
 *
 * @param context the meeting
 */
record JourneyPresenter(MeetingContext context) {

	Journey journey(int sessions) {
		var lists = this.context.lists();
		var roadmaps = this.context.snapshot().roadmaps().stream().filter(this.context.visibility()::shows).toList();
		var published = roadmaps.stream().filter((roadmap) -> roadmap.latestEdition().isPresent()).findFirst();
		return new Journey(sessions, lists.countOutputs(), lists.countCarriedForward(), lists.countRecommendations(),
				lists.countAgreed(),
				roadmaps.stream().limit(1).mapToInt((newest) -> this.context.roadmaps().content(newest).size()).sum(),
				published.flatMap(Roadmap::latestEdition).map(Edition::number).orElse(null),
				published.map(this::milestones).orElse(new Milestones(0, 0, 0)));
	}

	private Milestones milestones(Roadmap roadmap) {
		var request = this.context.pageRequest();
		LocalDate today = request.reader().dayOf(request.now());
		List<MilestoneState> states = roadmap.latestEdition()
			.stream()
			.flatMap((edition) -> edition.initiatives().stream())
			.flatMap((initiative) -> initiative.milestones()
				.stream()
				.map((milestone) -> roadmap.state(initiative.id(), milestone, today)))
			.toList();
		return new Milestones(states.size(), count(states, MilestoneState.REACHED), count(states, MilestoneState.LATE));
	}

	private static int count(List<MilestoneState> states, MilestoneState wanted) {
		return (int) states.stream().filter((state) -> state == wanted).count();
	}

}
