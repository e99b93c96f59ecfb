package org.multaqa.portal.pages;

import java.util.List;

import org.multaqa.portal.pages.home.ChangedThing;
import org.multaqa.portal.pages.home.HomePage;
import org.multaqa.portal.pages.home.HomePage.Journey;
import org.multaqa.portal.pages.home.HomePage.Milestones;
import org.multaqa.portal.pages.home.HomePage.Preparation;
import org.multaqa.portal.pages.home.HomePage.Seating;
import org.multaqa.portal.pages.home.HomePage.Task;
import org.multaqa.portal.pages.shell.SessionCard;

/** The front page of the sample meeting at its stages. */
final class SampleHome {

	private SampleHome() {
	}

	static HomePage before(List<SessionCard> sessions) {
		return new HomePage(new Preparation(12L, new Seating(60, 41, 7, 3, 31), true), List.of(),
				sessions.subList(0, 3), List.of(), null, List.of(), null, false);
	}

	static HomePage running(List<SessionCard> sessions) {
		var now = sessions.stream().filter(SessionCard::running).toList();
		var next = sessions.stream()
			.filter((session) -> SamplePages.starts(session).isAfter(SampleMeeting.NOW))
			.limit(3)
			.toList();
		return new HomePage(null, now, next,
				List.of(task("position", "r-one-calendar", "#position"), task("stale", "r-partnership-charter", "")),
				"/m/doha-2025/recommendations", changed(),
				new Journey(17, 41, 24, 11, 2, 0, null, new Milestones(0, 0, 0)), false);
	}

	static HomePage after() {
		return new HomePage(null, List.of(), List.of(), List.of(), null, changed(),
				new Journey(17, 41, 24, 11, 9, 8, "1.0", new Milestones(24, 7, 2)), true);
	}

	private static Task task(String kind, String recommendation, String anchor) {
		return new Task(kind, SamplePages.MEETING.recommendation(recommendation).title(),
				"/m/doha-2025/recommendations/" + recommendation + anchor, SampleMeeting.at("2025-12-08T10:50"), 1);
	}

	private static List<ChangedThing> changed() {
		return SamplePages.changes().stream().map((change) -> new ChangedThing(change, 6)).toList();
	}

}
