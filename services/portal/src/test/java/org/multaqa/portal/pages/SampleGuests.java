package org.multaqa.portal.pages;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.guests.GuestPage;
import org.multaqa.portal.pages.guests.GuestsPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionName;

import static org.multaqa.portal.pages.SampleMeeting.get;

/** Guests of the sample meeting. */
final class SampleGuests {

	static final PersonName ADA = new PersonName(new PersonId("g-1"),
			new LocalizedText(Map.of("ar", "آدا لافليس", "en", "Ada Lovelace")));

	static final PersonName LONG = new PersonName(new PersonId("g-2"),
			LocalizedText.of("en", "Unbreakable".repeat(10)));

	private SampleGuests() {
	}

	static GuestsPage guests() {
		return new GuestsPage("", true,
				List.of(new GuestsPage.Row(ADA, sessions()), new GuestsPage.Row(LONG, List.of())),
				new Pager(null, "/m/doha-2025/setup/guests?page=x"), List.of("ar", "en"), ActionState.yes());
	}

	static GuestPage guest() {
		return guest(null);
	}

	/** Who would be in two places at one time. */
	static GuestPage blocked() {
		return guest(new GuestPage.Merge(noura(), false, sessions(), SampleSetup.clashes()));
	}

	private static GuestPage guest(GuestPage.@Nullable Merge merge) {
		var mena = get(SamplePages.MEETING.offices, "mena");
		return new GuestPage(ADA, sessions(), List.of("ar", "en"), "Ada",
				new GuestPage.Candidates(List.of(new GuestPage.Candidate(noura(), true, List.of(mena.name())),
						new GuestPage.Candidate(LONG, false, List.of())), false),
				merge, null, ActionState.yes(), ActionState.no("guest.in-use"), ActionState.yes());
	}

	private static PersonName noura() {
		return get(SamplePages.MEETING.people, "noura-makhtut");
	}

	private static List<SessionName> sessions() {
		var session = get(SamplePages.MEETING.sessions, "languages-workshop");
		return List.of(new SessionName(session.id(), session.title()));
	}

}
