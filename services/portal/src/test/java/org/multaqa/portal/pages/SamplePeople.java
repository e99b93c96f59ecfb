package org.multaqa.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.portal.pages.delegations.BulkPage;
import org.multaqa.portal.pages.delegations.MemberPage;
import org.multaqa.portal.pages.delegations.NominationPage;
import org.multaqa.portal.pages.delegations.RosterPage;
import org.multaqa.portal.pages.delegations.RosterPage.Choice;
import org.multaqa.portal.pages.delegations.RosterPage.OfficeChoice;
import org.multaqa.portal.pages.delegations.RosterPage.Seats;
import org.multaqa.portal.pages.invitation.AnswersPage;
import org.multaqa.portal.pages.invitation.InvitationPage;
import org.multaqa.portal.pages.invitation.InvitedPage;
import org.multaqa.portal.pages.invitation.LinkPage;
import org.multaqa.portal.pages.invitation.MePage;
import org.multaqa.portal.pages.invitation.NeedsPage;
import org.multaqa.portal.pages.invitation.Steps;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.QuestionKind;

/** People of the sample meeting, one in each state, with names that are hard to set. */
final class SamplePeople {

	private static final SampleMeeting MEETING = SamplePages.MEETING;

	private static final DelegationId MENA = new DelegationId("doha-2025-mena");

	private static final Instant UNTIL = Instant.parse("2025-12-06T21:00:00Z");

	private static final String HOME = "/m/doha-2025/invitation";

	private static final String OWN = "/m/doha-2025/invitations/doha-2025-mena";

	private static final List<String> STEPS = List.of("me", "needs", "questions");

	private SamplePeople() {
	}

	static InvitationPage invitation() {
		return new InvitationPage(List.of(
				new InvitationPage.Invitation(OWN, mena(), List.of(Role.DELEGATE), MemberState.NOMINATED,
						name("suad", "ar", "سعاد الرواق"), new InvitationPage.Progress(false, 3, 1, 1),
						Instant.parse("2025-11-20T15:00:00Z"), false, ActionState.yes(), ActionState.yes(),
						ActionState.yes(), ActionState.hidden()),
				new InvitationPage.Invitation(OWN, mena(), List.of(Role.HEAD), MemberState.REGISTERED,
						name("long", "en", "Unbreakable".repeat(12)), null, null, false, ActionState.yes(),
						ActionState.hidden(), ActionState.hidden(), ActionState.yes()),
				new InvitationPage.Invitation(OWN, mena(), List.of(Role.DELEGATE), MemberState.NOMINATED,
						name("suad", "ar", "سعاد الرواق"), null, Instant.parse("2025-11-20T15:00:00Z"), true,
						ActionState.yes(), ActionState.hidden(), ActionState.yes(), ActionState.hidden())));
	}

	static InvitedPage invited() {
		return new InvitedPage(invitation().invitations().getFirst(), UNTIL);
	}

	static LinkPage link() {
		return new LinkPage("open", UNTIL, new LinkPage.Asked("doha-2025-mena_suad_k3v9",
				name("long", "en", "Unbreakable".repeat(12)), mena(), List.of(Role.HEAD, Role.DELEGATE)));
	}

	static MePage me() {
		return new MePage(new Steps(HOME, OWN, mena(), "me", STEPS), LocalizedText.of("ar", "سعاد الرواق"), "en",
				ActionState.yes(), true);
	}

	static AnswersPage answers() {
		return new AnswersPage(new Steps(HOME, OWN, mena(), "questions", STEPS),
				Stream.of(QuestionKind.values()).map(SampleQuestions::question).toList(),
				Map.of("q-text", List.of("كبسة"), "q-choice", List.of("2")), ActionState.yes(), ActionState.yes(),
				true);
	}

	static NeedsPage needs(boolean there) {
		var said = new NeedsPage.Said(List.of("vegan", "halal"), List.of("wheelchair", "hearing-loop"),
				List.of("halal"), List.of("hearing-loop"), true, "حساسية شديدة", LocalDate.of(2026, 1, 8));
		return new NeedsPage(new Steps(HOME, OWN, mena(), "needs", STEPS), there ? said : null, ActionState.yes(),
				ActionState.yes());
	}

	static RosterPage roster() {
		var states = MemberState.values();
		var names = List.of(name("suad", "ar", "سعاد الرواق"), name("long", "en", "Unbreakable".repeat(12)),
				new PersonName(new PersonId("nameless"), null));
		var rows = IntStream.range(0, states.length)
			.mapToObj((at) -> new RosterPage.Row(MENA, named(names.get(at % names.size()), at), mena(),
					List.of((at == 0) ? Role.HEAD : Role.DELEGATE), states[at],
					(at == 1) ? Instant.parse("2025-12-02T08:00:00Z") : null, "p-x",
					List.of("approval", "reminder", "check-in").get(at % 3),
					List.of("revert-check-in", "correct", "replace", "withdraw")))
			.toList();
		return new RosterPage("state=registered", 7, "sua", false,
				List.of(new Choice("", 7, "/m/doha-2025/people", false),
						new Choice("registered", 1, "/m/doha-2025/people?state=registered", true)),
				List.of(new Choice("", 7, "/m/doha-2025/people", true),
						new Choice("head", 1, "/m/doha-2025/people?role=head", false),
						new Choice("delegate", 6, "/m/doha-2025/people?role=delegate", false)),
				List.of(new OfficeChoice(null, 7, new Seats(7, 12), "/m/doha-2025/people", true),
						new OfficeChoice(mena(), 7, new Seats(7, 8), "/m/doha-2025/people?office=mena", false)),
				null, rows, new Pager(null, "/m/doha-2025/people?page=next"), ActionState.yes(), ActionState.yes(),
				List.of("approval", "check-in", "reminder"), true);
	}

	static MemberPage member() {
		return new MemberPage(MENA, mena(), "state=registered", name("suad", "ar", "سعاد الرواق"),
				List.of(Role.DELEGATE), MemberState.REGISTERED, Instant.parse("2025-12-01T08:00:00Z"),
				Instant.parse("2025-12-02T08:00:00Z"), name("after", "en", "Noor After"),
				LocalizedText.of("ar", "سعاد"), List.of(LocalizedText.of("en", "What do you do?")),
				List.of(Detail.NAME, Detail.ADDRESS), ActionState.yes(), ActionState.yes(), ActionState.yes(),
				ActionState.yes(), ActionState.yes(), ActionState.yes(), ActionState.yes(), ActionState.yes(),
				List.of(new MemberPage.Alike(name("suad-2", "ar", "سعاد الرّواق"), mena())));
	}

	static NominationPage nomination() {
		return new NominationPage(
				new RosterPage.Office(MENA, mena(), false,
						Map.of(Role.HEAD, new Seats(1, 1), Role.DELEGATE, new Seats(2, 3)), ActionState.yes()),
				"office=mena");
	}

	static BulkPage together(@Nullable Integer done) {
		var suad = new BulkPage.Person(name("suad", "ar", "سعاد الرواق"), mena(), MemberState.REGISTERED, null, true);
		var other = new BulkPage.Person(name("long", "en", "Unbreakable".repeat(12)), mena(), MemberState.NOMINATED,
				(done != null) ? "This person has not accepted the invitation." : null, false);
		return new BulkPage("approval", "approved", "state=registered", done, List.of("doha-2025-mena~suad"),
				List.of(suad), List.of(other), 60, 3);
	}

	private static PersonName named(PersonName name, int number) {
		return new PersonName(new PersonId(name.id() + "-" + number), name.name());
	}

	private static PersonName name(String id, String language, String name) {
		return new PersonName(new PersonId(id), LocalizedText.of(language, name));
	}

	private static OfficeBadge mena() {
		return SampleMeeting.get(MEETING.offices, "mena");
	}

}
