package org.multaqa.portal.pages.appointments;

import java.time.LocalDate;
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
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;
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

/** Who runs a meeting, on the page where organisers say it. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppointmentsPagesTest {

	private static final MeetingId MEETING = new MeetingId("runs");

	private static final DelegationId HEADQUARTERS = new DelegationId("runs-runshq");

	private static final String ROLES = "/m/runs/setup/roles";

	private static boolean told;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void an_organiser_and_an_officer_of_headquarters() {
		if (told) {
			return;
		}
		told = true;
		this.doha.tell(new MeetingPlanned(MEETING, LocalizedText.of("en", "Runs"), LocalDate.of(2025, 12, 20),
				LocalDate.of(2025, 12, 21), "Asia/Qatar", LocalizedText.of("en", "Doha"), List.of("en"),
				new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(MEETING, MeetingStage.OPEN));
		this.doha.tell(new RoleGranted(MEETING, new PersonId("runs-organiser"), Role.ORGANISER));
		this.doha.tell(new PersonNamed(new PersonId("runs-organiser"), LocalizedText.of("en", "Olga Runs")));
		var office = new OfficeId("runshq");
		var officer = new PersonId("runs-officer");
		this.doha.tell(new OfficeRegistered(office, OfficeKind.HEADQUARTERS, LocalizedText.of("en", "The seat")));
		this.doha.tell(new DelegationInvited(HEADQUARTERS, MEETING, office,
				Map.of(Role.DELEGATE, 2, Role.HEADQUARTERS, 1, Role.PRESIDENT, 1), true));
		this.doha.tell(new PersonNamed(officer, LocalizedText.of("en", "Hana Officer")));
		var roles = List.of(Role.DELEGATE, Role.HEADQUARTERS);
		this.doha.tell(new DelegateNominated(HEADQUARTERS, MEETING, office, officer, roles, false));
		this.doha.tell(new DelegateApproved(HEADQUARTERS, MEETING, office, officer, roles));
	}

	@Test
	void names_who_runs_it_and_why_the_last_organiser_stays_one() {
		String page = organiser().get(ROLES + "?lang=en").body();

		assertThat(page)
			.contains("Olga Runs", "A meeting cannot be without an organiser", "The seat", "Hana Officer",
					"/m/runs/delegations/runs-runshq/members/runs-officer", "There is no seat for it yet")
			.doesNotContain("/runs-organiser/organiser/removal");
		assertThat(organiser().get("/m/runs/setup?lang=en").body()).contains(ROLES);
	}

	@Test
	void somebody_of_the_meeting_is_found_by_name_and_appointed() {
		String found = organiser().get(ROLES + "?lang=en&words=han").body();
		assertThat(found)
			.contains("action=\"" + ROLES + "/runs-officer/organiser\"",
					"action=\"" + ROLES + "/of/runs-runshq/runs-officer/president\"")
			.doesNotContain("runs-officer/headquarters\"");

		Around.ELSEWHERE.tell(Told.done());
		var done = organiser().send(ROLES, ROLES + "/runs-officer/organiser", "words", "han");

		assertThat(done.headers().firstValue("Location")).contains(ROLES);
		assertThat(Around.ELSEWHERE.asked().getLast().method() + Around.ELSEWHERE.asked().getLast().path())
			.isEqualTo("PUT/api/v1/meetings/runs/roles/runs-officer/organiser");
	}

	@Test
	void who_is_sent_by_headquarters_gets_another_role_there_and_loses_one() {
		Around.ELSEWHERE.tell(Told.done());
		organiser().send(ROLES, ROLES + "/of/runs-runshq/runs-officer/president", "version", "4");
		var given = Around.ELSEWHERE.asked().getLast();
		assertThat(given.path()).isEqualTo("/api/v1/delegations/runs-runshq/members/runs-officer/roles");
		assertThat(given.header("If-Match")).isEqualTo("\"4\"");
		assertThat(given.body()).contains("delegate", "headquarters", "president");

		organiser().send(ROLES, ROLES + "/of/runs-runshq/runs-officer/headquarters/removal", "version", "4");
		assertThat(Around.ELSEWHERE.asked().getLast().body()).contains("delegate").doesNotContain("headquarters");
	}

	@Test
	void a_stranger_is_appointed_by_the_address_once() {
		Around.ELSEWHERE.tell(Told.done());
		organiser().send(ROLES, ROLES, "role", "observer", "name", "Nour", "nameLanguage", "en", "email",
				"nour@example.org", "language", "ar", "attempt", "a-1");

		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.path()).isEqualTo("/api/v1/meetings/runs/roles");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
		assertThat(asked.body()).contains("\"role\":\"observer\"", "nour@example.org", "\"language\":\"ar\"");
	}

	@Test
	void what_is_refused_keeps_what_was_written() {
		Around.ELSEWHERE.tell(new Told(409, "{\"code\": \"x\", \"title\": \"Not so\"}", Map.of()));
		var again = organiser().send(ROLES + "?lang=en", ROLES, "role", "observer", "name", "Nour", "nameLanguage",
				"en", "email", "nour@example.org", "language", "ar", "attempt", "a-2");

		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("Not so", "value=\"nour@example.org\"");
	}

	@Test
	void who_founds_finds_the_meeting_that_nobody_organises_and_appoints_the_first() {
		nobodyRuns();
		var founder = founder();
		String roles = "/m/runs-none/setup/roles";

		assertThat(founder.get("/?lang=en").body()).contains("Nobody organises it yet", "href=\"" + roles + "\"")
			.doesNotContain("href=\"" + ROLES + "\"");
		assertThat(founder.get("/m/runs-none?lang=en").body()).contains("Appoint its organiser", roles);
		assertThat(founder.get(roles + "?lang=en").body())
			.contains("As a founder you appoint its first organiser", "value=\"organiser\"")
			.doesNotContain("value=\"observer\"", "id=\"known\"", "href=\"/m/runs-none/setup\"");
		Around.ELSEWHERE.tell(Told.done());
		var done = founder.send(roles, roles, "role", "organiser", "name", "Nour", "nameLanguage", "en", "email",
				"nour@example.org", "language", "en", "attempt", "a-3");
		assertThat(done.headers().firstValue("Location")).contains("/m/runs-none");
		assertThat(Around.ELSEWHERE.asked().getLast().path()).isEqualTo("/api/v1/meetings/runs-none/roles");
	}

	@Test
	void who_founds_reads_no_roles_of_a_meeting_that_somebody_organises_and_organisers_of_others_none() {
		nobodyRuns();

		assertThat(founder().get(ROLES).statusCode()).isEqualTo(403);
		assertThat(organiser().get("/m/runs-none/setup/roles").statusCode()).isEqualTo(403);
		assertThat(organiser().get("/?lang=en").body()).doesNotContain("Nobody organises it yet");
	}

	private void nobodyRuns() {
		var meeting = new MeetingId("runs-none");
		this.doha.tell(new MeetingPlanned(meeting, LocalizedText.of("en", "Runs by nobody"), LocalDate.of(2030, 12, 20),
				LocalDate.of(2030, 12, 21), "Asia/Qatar", LocalizedText.of("en", "Doha"), List.of("en"),
				new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(meeting, MeetingStage.OPEN));
	}

	private Browser founder() {
		return new Browser(this.port).as(Around.ELSEWHERE, "runs-founder", "*:founder");
	}

	private Browser organiser() {
		return new Browser(this.port).as(Around.ELSEWHERE, "runs-organiser", "runs:organiser");
	}

}
