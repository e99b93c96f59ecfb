package org.multaqa.portal.pages.delegations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
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
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running portal, with a roster of a few people and one of many. */
@RunningPortal
abstract class RosterMeetings {

	static final int FEW = 60;

	/** A page that read them all would show it; more would only take longer to tell. */
	private static final int MANY = 800;

	private static final List<String> OFFICES = List.of("north", "south", "east");

	private static final Pattern PERSON = Pattern.compile("<tr [^>]*id=\"p-([a-z0-9-]+)\"");

	static final String MEMBER = """
			{"delegation": "roster-few-north", "meeting": "roster-few", "office": "north", "person": "roster-few-6",
			 "roles": ["delegate"], "status": "approved"}""";

	private static boolean filled;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void two_meetings() {
		if (!filled) {
			filled = true;
			fill("roster-few", FEW);
			fill("roster-many", MANY);
		}
	}

	static List<String> people(String html) {
		return PERSON.matcher(html).results().map((row) -> row.group(1)).toList();
	}

	Browser organiser() {
		return new Browser(this.port).as(Around.ELSEWHERE, "layan", "roster-few:organiser", "roster-many:organiser",
				"roster-amended:organiser");
	}

	/** Half of them have accepted; the first is an approved head. */
	void fill(String name, int size) {
		var meeting = new MeetingId(name);
		this.doha.tell(new MeetingPlanned(meeting, text(name), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), false, null, null));
		this.doha.tell(new MeetingStageReached(meeting, MeetingStage.OPEN));
		this.doha.tell(new RoleGranted(meeting, new PersonId("layan"), Role.ORGANISER));
		OFFICES.forEach((office) -> {
			this.doha
				.tell(new OfficeRegistered(new OfficeId(office), OfficeKind.REGIONAL_OFFICE, text("Office " + office)));
			this.doha.tell(new DelegationInvited(delegation(name, office), meeting, new OfficeId(office),
					Map.of(Role.HEAD, 1, Role.DELEGATE, 100), true));
		});
		IntStream.range(0, size).forEach((number) -> {
			String office = OFFICES.get(number % OFFICES.size());
			var person = new PersonId(name + "-" + number);
			var roles = List.of((number < OFFICES.size()) ? Role.HEAD : Role.DELEGATE);
			this.doha.tell(new PersonNamed(person, text("Pérson" + number)));
			this.doha.tell(new DelegateNominated(delegation(name, office), meeting, new OfficeId(office), person, roles,
					false));
			if (number == 0) {
				this.doha
					.tell(new DelegateApproved(delegation(name, office), meeting, new OfficeId(office), person, roles));
			}
			else if (number % 2 == 0) {
				this.doha.tell(new DelegateRegistered(delegation(name, office), meeting, new OfficeId(office), person));
			}
		});
	}

	static DelegationId delegation(String meeting, String office) {
		return new DelegationId(meeting + "-" + office);
	}

	private static LocalizedText text(String english) {
		return LocalizedText.of("en", english);
	}

}
