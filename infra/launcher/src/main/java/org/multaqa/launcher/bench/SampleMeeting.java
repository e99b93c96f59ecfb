package org.multaqa.launcher.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.multaqa.identity.api.NewAccount;
import org.multaqa.kit.events.OutboxEntry;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCheckedIn;
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

/**
 * A meeting of invented people as its events, the same for the same seed. It begins with
 * everything that a page can show in full: a released programme, one workshop with more
 * than a page of outputs, more than a page of recommendations under discussion, a roadmap
 * with an edition. From there it grows by outputs and recommendations, most of which are
 * decided, so that a page shows as much of a large meeting as of a small one.
 */
final class SampleMeeting {

	static final MeetingId ID = new MeetingId("bench-2025");

	/** While a session runs, after everything that happened. */
	static final Instant NOW = Instant.parse("2025-12-08T08:00:00Z");

	static final PersonId ORGANISER = new PersonId("p-bench-organiser");

	static final PersonId FOUNDER = new PersonId("p-bench-founder");

	static final PersonId HEADQUARTERS = new PersonId("p-bench-headquarters");

	static final PersonId HEAD = member(0, 0);

	static final PersonId DELEGATE = member(0, 1);

	/** The roadmap takes up the first of these, and nothing else. */
	static final int DECIDED_AT_FIRST = 24;

	private static final Instant BEGIN = Instant.parse("2025-12-07T06:00:00Z");

	private static final int MEMBERS = 3;

	private static final int OUTPUTS_AT_FIRST = 55;

	private static final int OUTPUTS_ELSEWHERE = 3;

	private static final int DISCUSSED_AT_FIRST = 52;

	/** How many outputs come with each further recommendation. */
	private static final int OUTPUTS_EACH = 5;

	/** Of a hundred further recommendations, so many are still being discussed. */
	private static final int DISCUSSED_PERCENT = 10;

	private static final List<OfficeId> OFFICES = List.of(new OfficeId("bench-mena"), new OfficeId("bench-africa"),
			new OfficeId("bench-asia"), new OfficeId("bench-europe"), new OfficeId("bench-latin-america"),
			new OfficeId("bench-north-america"));

	private final EventTeller teller = new EventTeller(BEGIN);

	private final Random random;

	private final SampleSessions sessions;

	private final SampleRecommendations recommendations;

	private boolean begun;

	SampleMeeting(long seed) {
		this.random = new Random(seed);
		var words = new SampleWords(this.random);
		this.sessions = new SampleSessions(this.teller, this.random, words);
		this.recommendations = new SampleRecommendations(this.teller, this.random, words, OFFICES);
	}

	/** People who sign in while it is measured, and so need accounts. */
	static List<PersonId> readers() {
		return List.of(ORGANISER, HEADQUARTERS, HEAD, DELEGATE);
	}

	/** Who may look after the platform. */
	static NewAccount founder() {
		return new NewAccount(FOUNDER, LocalizedText.of("en", "Founder"), "founder@example.org", "en");
	}

	/**
	 * Goes on until so much has happened.
	 * @param events how many events the meeting has then, or a few more
	 * @return those that are new
	 */
	List<OutboxEntry> growTo(int events) {
		if (!this.begun) {
			begin();
			this.begun = true;
		}
		while (this.teller.count() < events) {
			for (int i = 0; i < OUTPUTS_EACH; i++) {
				this.sessions.recordAnywhere();
			}
			this.recommendations.draft(this.sessions.recent());
			if (this.random.nextInt(100) < DISCUSSED_PERCENT) {
				this.recommendations.discuss();
			}
			else {
				this.recommendations.decide();
			}
		}
		return this.teller.take();
	}

	private void begin() {
		this.teller.tell(ORGANISER, new MeetingPlanned(ID, SampleWords.name("ملتقى القياس", "Meeting to be measured"),
				LocalDate.parse("2025-12-07"), LocalDate.parse("2025-12-09"), "Asia/Qatar",
				SampleWords.name("الدوحة", "Doha"), List.of("ar", "en"), new ConsentRule.NoBlock(), true, null, null));
		this.teller.tell(ORGANISER, new RoleGranted(ID, ORGANISER, Role.ORGANISER));
		this.teller.tell(ORGANISER, new RoleGranted(ID, HEADQUARTERS, Role.HEADQUARTERS));
		this.teller.tell(ORGANISER, new MeetingStageReached(ID, MeetingStage.OPEN));
		for (int office = 0; office < OFFICES.size(); office++) {
			delegation(office);
		}
		this.sessions.programme(people());
		this.teller.tell(ORGANISER, new MeetingStageReached(ID, MeetingStage.RUNNING));
		this.sessions.workshops(OUTPUTS_AT_FIRST, OUTPUTS_ELSEWHERE);
		for (int i = 0; i < DECIDED_AT_FIRST; i++) {
			this.recommendations.draft(this.sessions.recent());
			this.recommendations.agree();
		}
		for (int i = 0; i < DISCUSSED_AT_FIRST; i++) {
			this.recommendations.draft(this.sessions.recent());
			this.recommendations.discuss();
		}
		new SampleRoadmap(this.teller, new SampleWords(this.random), OFFICES).tell(this.recommendations.agreed());
	}

	private void delegation(int index) {
		OfficeId office = OFFICES.get(index);
		var delegation = new DelegationId(ID + "-" + office);
		this.teller.tell(ORGANISER, new OfficeRegistered(office, OfficeKind.REGIONAL_OFFICE,
				SampleWords.name("مكتب " + (index + 1), "Office " + (index + 1))));
		this.teller.tell(ORGANISER,
				new DelegationInvited(delegation, ID, office, Map.of(Role.HEAD, 1, Role.DELEGATE, MEMBERS), true));
		for (int i = 0; i < MEMBERS; i++) {
			var person = member(index, i);
			var roles = List.of((i == 0) ? Role.HEAD : Role.DELEGATE);
			if (!readers().contains(person)) {
				this.teller.tell(person, new PersonNamed(person,
						SampleWords.name("شخص " + (index * MEMBERS + i), "Person " + (index * MEMBERS + i))));
			}
			this.teller.tell(ORGANISER, new DelegateNominated(delegation, ID, office, person, roles, false));
			this.teller.tell(person, new DelegateRegistered(delegation, ID, office, person));
			this.teller.tell(ORGANISER, new DelegateApproved(delegation, ID, office, person, roles));
			this.teller.tell(ORGANISER, new DelegateCheckedIn(delegation, ID, office, person));
		}
	}

	private static List<PersonId> people() {
		var people = new ArrayList<PersonId>();
		for (int office = 0; office < OFFICES.size(); office++) {
			for (int i = 0; i < MEMBERS; i++) {
				people.add(member(office, i));
			}
		}
		return people;
	}

	static PersonId member(int office, int index) {
		return new PersonId("p-bench-" + office + "-" + index);
	}

}
