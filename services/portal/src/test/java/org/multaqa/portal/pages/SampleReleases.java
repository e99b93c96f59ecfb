package org.multaqa.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.portal.pages.programme.ReleaseChange;
import org.multaqa.portal.pages.programme.ReleasePage;
import org.multaqa.portal.pages.programme.ReleasedCard;
import org.multaqa.portal.pages.programme.ReleasesPage;
import org.multaqa.portal.pages.programme.SessionPage.Contributor;
import org.multaqa.sessions.api.SessionChange.Aspect;
import org.multaqa.sessions.api.SessionChange.Kind;

/** The pages of releases, with each kind of change. */
final class SampleReleases {

	private static final Instant NINE = Instant.parse("2025-12-08T06:00:00Z");

	private static final ReleasedCard BEFORE = card(SessionKind.WORKSHOP, both("ورشة اللغات", "Languages workshop"),
			new ReleasedPlace(new RoomId("hall"), both("القاعة الكبرى", "Great hall"), 120, NINE,
					NINE.plusSeconds(5400)),
			List.of("ar"), 40);

	private static final ReleasedCard AFTER = card(
			SessionKind.SEMINAR, both("حلقة اللغات", "Languages seminar"), new ReleasedPlace(new RoomId("majlis"),
					both("المجلس", "Majlis"), 60, NINE.plusSeconds(3600), NINE.plusSeconds(9000)),
			List.of("ar", "en"), null);

	private SampleReleases() {
	}

	static ReleaseChange.Some changes() {
		return new ReleaseChange.Some(
				List.of(new ReleaseChange(AFTER, Kind.CHANGED, Arrays.asList(Aspect.values()), BEFORE, AFTER),
						new ReleaseChange(AFTER, Kind.ADDED, List.of(), null, AFTER),
						new ReleaseChange(BEFORE, Kind.CANCELLED, List.of(), BEFORE, null),
						new ReleaseChange(BEFORE, Kind.REMOVED, List.of(), BEFORE, null)),
				true);
	}

	static ReleasesPage releases() {
		return new ReleasesPage(List.of(line(3, true), line(2, false), line(1, false)), 1, 3, changes());
	}

	static ReleasePage release() {
		return new ReleasePage(line(2, false), changes(),
				List.of(new ReleasePage.Day(LocalDate.of(2025, 12, 8), List.of(BEFORE, AFTER))));
	}

	private static ReleasesPage.Line line(int number, boolean inForce) {
		return new ReleasesPage.Line(number, both("الإصدار الموسّع", "Extended release"),
				Instant.parse("2025-11-20T09:00:00Z"), 4, inForce);
	}

	private static ReleasedCard card(SessionKind kind, LocalizedText title, ReleasedPlace place, List<String> languages,
			@Nullable Integer capacity) {
		var people = SamplePages.MEETING.people.values()
			.stream()
			.limit(2)
			.map((person) -> new Contributor(person, Part.SPEAKER, null))
			.toList();
		return new ReleasedCard(new SessionId("languages-workshop"), kind, title, place, people,
				SamplePages.MEETING.offices.values().stream().limit(2).toList(), languages, capacity,
				(capacity != null) ? SampleSetup.TRACK : null);
	}

	private static LocalizedText both(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

}
