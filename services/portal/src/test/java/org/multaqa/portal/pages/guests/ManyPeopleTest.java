package org.multaqa.portal.pages.guests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A meeting with more members than a list offers, and guests with names like theirs. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyPeopleTest {

	private static final MeetingId MEETING = new MeetingId("many");

	private static final OfficeId OFFICE = new OfficeId("crowd");

	private static final DelegationId DELEGATION = new DelegationId("many-crowd");

	private static final String GUESTS = "/m/many/setup/guests";

	private static final String TIMETABLE = "/m/many/setup/timetable";

	private static final SessionId TALK = new SessionId("many-talk");

	private static boolean told;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@Autowired
	ReadModels models;

	@BeforeEach
	void there_are_many() {
		if (told) {
			return;
		}
		told = true;
		this.doha.tell(new MeetingPlanned(MEETING, text("Many"), LocalDate.of(2025, 12, 20), LocalDate.of(2025, 12, 21),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(MEETING, MeetingStage.OPEN));
		this.doha.tell(new RoleGranted(MEETING, new PersonId("many-organiser"), Role.ORGANISER));
		this.doha.tell(new OfficeRegistered(OFFICE, OfficeKind.REGIONAL_OFFICE, text("Crowd")));
		this.doha.tell(new DelegationInvited(DELEGATION, MEETING, OFFICE, Map.of(Role.DELEGATE, 900), true));
		for (int i = 0; i < 520; i++) {
			this.doha.tell(new DelegateNominated(DELEGATION, MEETING, OFFICE, new PersonId("many-m" + i),
					List.of(Role.DELEGATE), false));
		}
		for (int i = 0; i < 12; i++) {
			this.doha.tell(new PersonNamed(new PersonId("many-m" + i), text("Robin Member" + i)));
			guest("many-g" + i, "Robin Guest" + i);
		}
		this.doha.tell(new PersonNamed(new PersonId("many-m519"), text("Zebulon Last")));
		guest("many-old", "Olga Once");
		guest("many-gone", "Gail Gone");
		this.doha.tell(new SessionPlanned(MEETING, plan(TALK, "many-speaker")));
		this.doha.tell(new SessionReleased(MEETING, 1, 1, plan(new SessionId("many-earlier"), "many-old"),
				new ReleasedPlace(new RoomId("hall"), text("Hall"), 40, Instant.parse("2025-12-20T06:00:00Z"),
						Instant.parse("2025-12-20T07:00:00Z"))));
	}

	@Test
	void who_is_in_a_session_stands_in_its_form_however_many_others_there_are() {
		assertThat(organiser().get(TIMETABLE + "/sessions/" + TALK + "?lang=en").body())
			.containsPattern("value=\"many-speaker\"\\s+selected")
			.contains("Too many people for one list");
	}

	@Test
	void who_is_not_in_the_list_is_found_by_name_and_stays_in_it_when_the_form_comes_again() {
		var organiser = organiser();
		String page = TIMETABLE + "/sessions/new";
		assertThat(organiser.get(page).body()).doesNotContain("many-m519");

		var found = organiser.send(page, TIMETABLE + "/people?lang=en", "guest", "zebul", "title.en", "Half written",
				"line", "0", "person.0", "", "attempt", "a-1");

		assertThat(found.body()).contains("value=\"many-m519\"", "Half written", "is in the lists now");

		Around.ELSEWHERE.tell(new Told(409, "{\"code\": \"meeting.archived\", \"title\": \"It is over.\"}", Map.of()));
		assertThat(organiser
			.send(page, TIMETABLE + "/sessions", "kind", "seminar", "title.en", "Talk", "line", "0", "person.0",
					"many-m519", "part.0", "speaker", "attempt", "a-1")
			.body()).containsPattern("value=\"many-m519\"\\s+selected");
	}

	@Test
	void a_guest_who_is_added_beyond_the_lines_of_the_form_gets_a_line_more() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/meetings/many/guests/many-g3")));

		String again = organiser()
			.send(TIMETABLE + "/sessions/new", TIMETABLE + "/guests?lang=en", "line", "0", "person.0", "many-g0",
					"part.0", "chair", "line", "1", "person.1", "many-g1", "part.1", "speaker", "line", "2", "person.2",
					"many-g2", "part.2", "speaker", "guest", "Robin Guest3", "guestLanguage", "en", "attempt", "a-1")
			.body();

		assertThat(again).contains("name=\"line\" value=\"3\"", "The guest is added.")
			.containsPattern("name=\"person.3\"[\\s\\S]*?value=\"many-g3\"\\s+selected");
	}

	@Test
	void a_guest_whom_an_earlier_release_names_is_kept_and_the_page_says_why() {
		assertThat(organiser().get(GUESTS + "/many-old?lang=en").body())
			.contains("A session names this guest, or a release does.")
			.doesNotContain("/many-old/removal");
	}

	@Test
	void those_whom_a_guest_could_be_are_members_and_guests_and_the_page_says_that_there_are_more() {
		assertThat(organiser().get(GUESTS + "/many-gone?find=robin&lang=en").body()).contains("?into=many-m",
				"?into=many-g", "More people have this in their names.");
	}

	@Test
	void a_merge_that_cannot_be_looked_at_says_why() {
		Around.ELSEWHERE.tell(new Told(409, "{\"code\": \"meeting.archived\", \"title\": \"It is over.\"}", Map.of()));

		assertThat(organiser().get(GUESTS + "/many-gone?into=many-g0&lang=en").body()).contains("id=\"merge\"",
				"It is over.");
	}

	@Test
	void the_list_is_shown_once_the_guest_is_out_of_it() {
		guest("many-going", "Greta Going");
		Around.ELSEWHERE.tell(Told.done());
		var organiser = organiser();
		organiser.get(GUESTS + "/many-going");
		var gone = CompletableFuture.runAsync(() -> this.models.bySubject().erase("person/many-going"),
				CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));

		assertThat(organiser.send(GUESTS, GUESTS + "/many-going/removal").statusCode()).isEqualTo(303);

		assertThat(gone).isDone();
		assertThat(organiser.get(GUESTS).body()).doesNotContain("Greta Going");
	}

	private void guest(String id, String name) {
		this.doha.tell(new PersonNamed(new PersonId(id), text(name), MEETING));
	}

	private static SessionPlan plan(SessionId id, String speaker) {
		return new SessionPlan(id, SessionKind.SEMINAR, text("Talk"), null,
				List.of(new Contributor(new PersonId(speaker), Part.SPEAKER)), List.of(), List.of("en"), null,
				List.of());
	}

	private static LocalizedText text(String english) {
		return LocalizedText.of("en", english);
	}

	private Browser organiser() {
		return new Browser(this.port).as(Around.ELSEWHERE, "many-organiser", "many:organiser");
	}

}
