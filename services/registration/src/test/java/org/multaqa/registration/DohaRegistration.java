package org.multaqa.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.QuestionKind;
import org.multaqa.registration.delegation.application.AnswersService;
import org.multaqa.registration.delegation.application.BadgeCodes;
import org.multaqa.registration.delegation.application.BadgeService;
import org.multaqa.registration.delegation.application.CorrectionService;
import org.multaqa.registration.delegation.application.DelegationAccess;
import org.multaqa.registration.delegation.application.DelegationListing;
import org.multaqa.registration.delegation.application.DelegationService;
import org.multaqa.registration.delegation.application.ErasureService;
import org.multaqa.registration.delegation.application.ImportRunService;
import org.multaqa.registration.delegation.application.InvitationLinkService;
import org.multaqa.registration.delegation.application.InvitationLinks;
import org.multaqa.registration.delegation.application.MemberService;
import org.multaqa.registration.delegation.application.NeedsCipher;
import org.multaqa.registration.delegation.application.NeedsRetention;
import org.multaqa.registration.delegation.application.NeedsService;
import org.multaqa.registration.delegation.application.NominationImportService;
import org.multaqa.registration.delegation.application.OwnDataService;
import org.multaqa.registration.delegation.application.OwnRegistrationService;
import org.multaqa.registration.delegation.application.RenamedService;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.ImportRun;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.meeting.application.DepartureService;
import org.multaqa.registration.meeting.application.MeetingListing;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Departure;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.office.application.OfficeListing;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;
import org.multaqa.registration.person.application.Accounts;
import org.multaqa.registration.person.application.PersonReplica;
import org.multaqa.registration.person.application.PersonService;
import org.multaqa.registration.person.messaging.PersonEventListener;
import org.multaqa.registration.question.application.QuestionService;
import org.multaqa.registration.question.domain.Questionnaire;
import org.multaqa.testkit.WatchedAggregates;

/** The services, with two meetings, two offices, and a delegation in the one. */
final class DohaRegistration {

	static final MeetingId DOHA = new MeetingId("doha-2025");

	static final MeetingId ANDES = new MeetingId("andes-2026");

	static final OfficeId MENA = new OfficeId("mena");

	static final OfficeId LAC = new OfficeId("lac");

	static final DelegationId DELEGATION = new DelegationId("doha-2025-mena");

	static final PersonId LAYAN = new PersonId("layan");

	static final PersonId OLGA = new PersonId("olga");

	static final PersonId NOURA = new PersonId("noura");

	static final PersonId HIND = new PersonId("hind");

	static final PersonId SALIMA = new PersonId("salima");

	static final LocalizedText TEXT = LocalizedText.of("en", "Text");

	static final List<Appointment> APPOINTMENTS = List.of(new Appointment(LAYAN, Role.ORGANISER),
			new Appointment(OLGA, Role.OBSERVER));

	static final Map<Role, Integer> SEATS = Map.of(Role.HEAD, 2, Role.DELEGATE, 5);

	static final QuestionContent WISH = new QuestionContent(QuestionKind.TEXT, TEXT, null, null, null, null, null);

	static final Instant NOW = Instant.parse("2025-06-01T09:00:00Z");

	private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

	private static final InvitationLinks LINKS = new InvitationLinks(new byte[NeedsCipher.KEY_BYTES]);

	static final PersonId BRUNO = new PersonId("bruno");

	private final MemoryAggregates<Meeting> storedMeetings = new MemoryAggregates<>(MeetingListing.LISTING);

	private final MemoryAggregates<Delegation> storedDelegations = new MemoryAggregates<>(DelegationListing.LISTING);

	private final MemoryAggregates<Departure> storedDepartures = new MemoryAggregates<>(DepartureService.LISTING);

	private final MemoryAggregates<ImportRun> storedRuns = new MemoryAggregates<>(ImportRunService.LISTING);

	private final MemoryAggregates<Office> storedOffices = new MemoryAggregates<>(OfficeListing.LISTING);

	private final MemoryAggregates<Questionnaire> storedQuestionnaires = new MemoryAggregates<>();

	final List<WatchedAggregates.Access> accesses = new ArrayList<>();

	/** Happens once, right before the next write. */
	final AtomicReference<@Nullable Runnable> disturbance = new AtomicReference<>();

	private final MemoryReplicas<PersonReplica> names = new MemoryReplicas<>();

	private final PersonService people;

	/**
	 * Registration at a stage of the meeting.
	 * @param members of the delegation
	 */
	DohaRegistration(MeetingStage stage, List<Member> members) {
		this(stage, members, new EverybodyKnown());
	}

	DohaRegistration(MeetingStage stage, List<Member> members, Accounts accounts) {
		this.people = new PersonService(this.names, accounts);
		var by = RequestContext.by(Actor.of("layan"));
		this.storedMeetings.insert(DOHA.value(),
				Decision.unchanged(new Meeting(DOHA, planOf("Doha"), stage, APPOINTMENTS, null)), by);
		this.storedMeetings.insert(ANDES.value(), Decision.unchanged(new Meeting(ANDES, planOf("Andes"),
				MeetingStage.OPEN, List.of(new Appointment(BRUNO, Role.ORGANISER)), null)), by);
		for (var office : List.of(MENA, LAC)) {
			this.storedOffices.insert(office.value(),
					Decision.unchanged(new Office(office, OfficeKind.REGIONAL_OFFICE, TEXT, BRUNO)), by);
		}
		this.storedDelegations.insert(DELEGATION.value(),
				Decision.unchanged(new Delegation(DELEGATION, DOHA, MENA, SEATS, true, members, null)), by);
		this.storedQuestionnaires.insert(DOHA.value(), Questionnaire.empty(DOHA).ask("q-wish", WISH), by);
	}

	MeetingService meetings() {
		return new MeetingService(watched(this.storedMeetings), watched(this.storedDelegations), this.people, CLOCK);
	}

	OfficeService offices() {
		return new OfficeService(watched(this.storedOffices), watched(this.storedDelegations), meetings());
	}

	DelegationService delegations() {
		return new DelegationService(watched(this.storedDelegations), access(), meetings(), offices());
	}

	MemberService members() {
		return new MemberService(watched(this.storedDelegations), access(), this.people);
	}

	CorrectionService correction() {
		return new CorrectionService(watched(this.storedDelegations), access(), renamed(), this.people,
				new NeedsCipher(new byte[NeedsCipher.KEY_BYTES]), CLOCK);
	}

	OwnRegistrationService own() {
		return new OwnRegistrationService(access(), needs());
	}

	NeedsService needs() {
		return new NeedsService(watched(this.storedDelegations), access(),
				new NeedsCipher(new byte[NeedsCipher.KEY_BYTES]));
	}

	QuestionService questions() {
		return new QuestionService(watched(this.storedQuestionnaires), meetings());
	}

	AnswersService answers() {
		return new AnswersService(watched(this.storedDelegations), access(), questions(),
				new NeedsCipher(new byte[NeedsCipher.KEY_BYTES]));
	}

	BadgeService badges() {
		return new BadgeService(watched(this.storedDelegations), access(), meetings(), this.people,
				new BadgeCodes(new byte[NeedsCipher.KEY_BYTES]));
	}

	NominationImportService imports() {
		return new NominationImportService(watched(this.storedDelegations), access(), meetings(), offices(),
				this.people, runs());
	}

	ImportRunService runs() {
		return new ImportRunService(this.storedRuns, watched(this.storedDelegations), CLOCK, CLOCK);
	}

	/** Invites the other office, too. */
	void inviteLac() {
		var id = new DelegationId("doha-2025-lac");
		this.storedDelegations.insert(id.value(),
				Decision.unchanged(new Delegation(id, DOHA, LAC, SEATS, true, List.of(), null)),
				RequestContext.by(Actor.of("layan")));
	}

	/** How many commands are kept that may have been interrupted. */
	int unfinished() {
		return this.storedDepartures.all().size() + this.storedRuns.all().size();
	}

	InvitationLinkService invitations() {
		var retention = new NeedsRetention(watched(this.storedDelegations), meetings(), needs(), Period.ofDays(30),
				CLOCK);
		var data = new OwnDataService(watched(this.storedDelegations), meetings(), this.people, needs(), answers(),
				questions(), retention);
		return new InvitationLinkService(watched(this.storedDelegations), meetings(), LINKS, data, own(), correction(),
				needs(), answers(), CLOCK);
	}

	/** The link that a member has now. */
	String linkOf(PersonId person) {
		return LINKS.of(DELEGATION, delegation().get(person));
	}

	ErasureService erasure() {
		return new ErasureService(watched(this.storedDelegations), meetings(), departure(), this.people, needs(),
				CLOCK);
	}

	DepartureService departure() {
		return new DepartureService(this.storedDepartures, watched(this.storedMeetings), this.people, CLOCK);
	}

	PersonEventListener people() {
		return new PersonEventListener(this.names, renamed(), erasure());
	}

	private RenamedService renamed() {
		return new RenamedService(watched(this.storedDelegations), access(), meetings());
	}

	Delegation delegation(DelegationId id) {
		return this.storedDelegations.get(id.value(), "delegation.unknown").state();
	}

	Delegation delegation() {
		return this.storedDelegations.get(DELEGATION.value(), "delegation.unknown").state();
	}

	Meeting meeting() {
		return this.storedMeetings.get(DOHA.value(), "meeting.unknown").state();
	}

	/** What was told of delegations. */
	List<DomainEvent> told() {
		return this.storedDelegations.told();
	}

	private DelegationAccess access() {
		return new DelegationAccess(watched(this.storedDelegations), meetings(), offices(), CLOCK);
	}

	private <S> Aggregates<S> watched(Aggregates<S> stored) {
		return new WatchedAggregates<>(new Disturbed<>(stored, this.disturbance), this.accesses);
	}

	/** What is stored, and in which version: something was done where it differs. */
	List<String> versions() {
		return Stream.of(this.storedMeetings, this.storedDelegations, this.storedOffices, this.storedQuestionnaires)
			.flatMap((stored) -> stored.all().stream())
			.map((stored) -> stored.id() + "@" + stored.version())
			.toList();
	}

	static MeetingPlan planOf(String name) {
		return new MeetingPlan(LocalizedText.of("en", name), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", TEXT, List.of("ar"), new ConsentRule.NoBlock(), true, null, null);
	}

}
