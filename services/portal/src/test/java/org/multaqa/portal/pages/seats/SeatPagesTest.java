package org.multaqa.portal.pages.seats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Seats that one office offers to another, and until when people answer, on pages. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatPagesTest {

	private static final MeetingId MEETING = new MeetingId("seats");

	private static final String SEATS = "/m/seats/seats";

	private static final String DEADLINES = "/m/seats/setup/deadlines";

	private static boolean told;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void one_office_has_offered_two_seats_to_another() {
		if (told) {
			return;
		}
		told = true;
		this.doha.tell(new MeetingPlanned(MEETING, LocalizedText.of("en", "Seats"), LocalDate.of(2025, 12, 20),
				LocalDate.of(2025, 12, 21), "Asia/Qatar", LocalizedText.of("en", "Doha"), List.of("en"),
				new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(MEETING, MeetingStage.OPEN));
		this.doha.tell(new RoleGranted(MEETING, new PersonId("seats-organiser"), Role.ORGANISER));
		this.doha.tell(new DeadlinesSet(MEETING, LocalDateTime.parse("2025-12-07T18:00"),
				LocalDateTime.parse("2025-12-10T18:00"), List.of(7)));
		List.of("east", "west", "south").forEach(this::office);
		this.doha.tell(new SeatsOffered(delegation("east"), MEETING, new OfficeId("east"), "o-1", new OfficeId("west"),
				Role.DELEGATE, 2));
	}

	private void office(String name) {
		var office = new OfficeId(name);
		var head = new PersonId("seats-" + name);
		this.doha
			.tell(new OfficeRegistered(office, OfficeKind.REGIONAL_OFFICE, LocalizedText.of("en", "Office " + name)));
		this.doha.tell(
				new DelegationInvited(delegation(name), MEETING, office, Map.of(Role.HEAD, 1, Role.DELEGATE, 4), true));
		this.doha.tell(new DelegateNominated(delegation(name), MEETING, office, head, List.of(Role.HEAD), false));
		this.doha.tell(new DelegateApproved(delegation(name), MEETING, office, head, List.of(Role.HEAD)));
		this.doha.tell(new DelegateNominated(delegation(name), MEETING, office, new PersonId("seats-guest-" + name),
				List.of(Role.DELEGATE), false));
	}

	private static DelegationId delegation(String office) {
		return new DelegationId("seats-" + office);
	}

	private Browser head(String office) {
		return new Browser(this.port).as(Around.ELSEWHERE, "seats-" + office, "seats:head:" + office);
	}

	private Browser organiser() {
		return new Browser(this.port).as(Around.ELSEWHERE, "seats-organiser", "seats:organiser");
	}

	@Test
	void the_office_that_offers_takes_back_and_the_other_answers() {
		String giver = head("east").get(SEATS + "?lang=en").body();
		String receiver = head("west").get(SEATS + "?lang=en").body();

		assertThat(giver)
			.contains("2 seats", "Waits for an answer", "/offers/seats-east/o-1/withdrawal", "1 free", "2 offered")
			.doesNotContain("/o-1/acceptance");
		assertThat(receiver).contains("/offers/seats-east/o-1/acceptance", "/offers/seats-east/o-1/decline")
			.doesNotContain("/o-1/withdrawal");
		assertThat(head("south").get(SEATS + "?lang=en").body()).contains("Nothing is offered yet")
			.doesNotContain("o-1");
	}

	@Test
	void what_is_offered_waits_on_the_home_page_of_who_may_have_it() {
		assertThat(head("west").get("/m/seats?lang=en").body()).contains("Seats are offered to your office");
		assertThat(head("east").get("/m/seats?lang=en").body()).doesNotContain("Seats are offered to your office");
	}

	@Test
	void where_nothing_is_free_the_page_says_so() {
		this.doha
			.tell(new DelegationInvited(delegation("full"), MEETING, new OfficeId("full"), Map.of(Role.HEAD, 1), true));
		this.doha.tell(new DelegateNominated(delegation("full"), MEETING, new OfficeId("full"),
				new PersonId("seats-full"), List.of(Role.HEAD), false));
		this.doha.tell(new DelegateApproved(delegation("full"), MEETING, new OfficeId("full"),
				new PersonId("seats-full"), List.of(Role.HEAD)));

		assertThat(head("full").get(SEATS + "?lang=en").body())
			.contains("Offer seats", "No seat of your office is free.")
			.doesNotContain("action=\"" + SEATS + "/offers\"");
	}

	@Test
	void the_form_offers_seats_of_the_own_delegation() {
		Around.ELSEWHERE.tell(Told.done());

		var answer = head("south").send(SEATS, SEATS + "/offers", "from", "seats-south", "to", "west", "role",
				"delegate", "seats", "٢", "attempt", "a-1");

		assertThat(answer.headers().firstValue("Location")).contains(SEATS);
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /api/v1/delegations/seats-south/seat-offers");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
		assertThat(asked.body()).contains("\"to\":\"west\"", "\"role\":\"delegate\"", "\"seats\":2");
	}

	@Test
	void the_other_office_accepts_with_one_press() {
		Around.ELSEWHERE.tell(Told.done());

		head("west").send(SEATS, SEATS + "/offers/seats-east/o-1/acceptance");

		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.method() + " " + asked.path())
			.isEqualTo("POST /api/v1/delegations/seats-east/seat-offers/o-1/acceptance");
	}

	@Test
	void until_when_one_answers_stands_with_its_offset_where_it_matters() {
		String invitation = new Browser(this.port).as(Around.ELSEWHERE, "seats-guest-east", "other:delegate:x")
			.get("/m/seats/invitation?lang=en")
			.body();

		assertThat(invitation).contains("Please answer by", "10 December 2025, 18:00 \u2066(UTC+03:00)\u2069");
		assertThat(head("east").get(SEATS + "?lang=en").body()).contains("7 December 2025, 18:00",
				"10 December 2025, 18:00", "cannot accept any more");
	}

	@Test
	void after_the_deadline_heads_are_offered_no_nomination_and_organisers_are() {
		assertThat(head("east").get("/m/seats/people?lang=en").body()).doesNotContain("Nominate a person");
		assertThat(organiser().get("/m/seats/people?office=east&lang=en").body()).contains("Nominate a person");
	}

	@Test
	void organisers_set_deadlines_from_the_version_that_was_seen() {
		Around.ELSEWHERE.tell(Told.done());
		assertThat(organiser().get(DEADLINES + "?lang=en").body()).contains("value=\"2025-12-07T18:00\"",
				"name=\"first\"", "value=\"7\"", "10 December 2025, 18:00");

		var answer = organiser().send(DEADLINES, DEADLINES, "nominations", "", "answers", "2025-12-12T12:30", "first",
				"9", "second", "٢", "version", "4");

		assertThat(answer.headers().firstValue("Location")).contains(DEADLINES);
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/meetings/seats/deadlines");
		assertThat(asked.header("If-Match")).isEqualTo("\"4\"");
		assertThat(asked.body()).contains("\"answers\":\"2025-12-12T12:30:00\"", "\"reminders\":[9,2]")
			.doesNotContain("nominations");
	}

	@Test
	void a_deadline_that_is_none_is_refused_beside_its_field_and_nobody_but_organisers_sets_one() {
		Around.ELSEWHERE.tell(Told.done());

		var again = organiser().send(DEADLINES + "?lang=en", DEADLINES, "answers", "tomorrow", "version", "4");

		assertThat(again.statusCode()).isEqualTo(400);
		assertThat(again.body()).contains("data-field=\"answers\"");
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
		assertThat(head("east").get(DEADLINES).statusCode()).isEqualTo(403);
	}

}
