package org.multaqa.portal.pages;

import java.time.LocalDate;
import java.util.List;

import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.roadmaps.EditionPage;

import static org.multaqa.portal.pages.SampleMeeting.at;
import static org.multaqa.portal.pages.SampleMeeting.get;

/** An edition, with a text in one language only and what happened since. */
final class SampleEdition {

	private static final String HASH = "81c86a591c88".repeat(5) + "81c8";

	private SampleEdition() {
	}

	static EditionPage page() {
		var mena = get(SamplePages.MEETING.offices, "mena");
		var oskar = get(SamplePages.MEETING.people, "oskar-incipit");
		var title = LocalizedText.of("ar", "ميثاق الشراكة").with(LocalizedText.of("en", "A charter of partnership"));
		var english = LocalizedText.of("en", "Partnerships on two pages");
		var line = new EditionPage.Line(new InitiativeId("i-partnership-charter"), title, english, List.of(1, 2), mena,
				List.of(mena), english, "0", "12 000", List.of(new EditionPage.Step(title, LocalDate.of(2026, 2, 15))),
				List.of(new EditionPage.Source(new RecommendationId("r-partnership-charter"), title,
						List.of("Words that were said"), List.of(new EditionPage.Reservation(mena, english)))),
				List.of("ar"));
		return new EditionPage(new RoadmapId("doha-2025-roadmap"), 2026, title, "1.0", List.of("1.0", "1.1"), oskar,
				at("2025-12-09T15:10"), HASH, HASH, true, List.of("ar"),
				List.of(new EditionPage.Signature(title, Role.SECRETARY_GENERAL, oskar, at("2025-12-09T14:40"), true)),
				List.of(new EditionPage.Area(title, List.of(line)), new EditionPage.Area(english, List.of())),
				List.of(new EditionPage.Later("lifted", LocalDate.of(2026, 2, 16), title, mena),
						new EditionPage.Later("reached", LocalDate.of(2026, 2, 12), title, null),
						new EditionPage.Later("renamed", LocalDate.of(2026, 3, 1), title, mena)));
	}

}
