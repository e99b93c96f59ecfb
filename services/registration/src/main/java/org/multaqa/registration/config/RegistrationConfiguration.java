package org.multaqa.registration.config;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.resilience4j.retry.RetryRegistry;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.ErasuresApi;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.kit.clients.ServiceSignIn;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.delegation.application.AnswersService;
import org.multaqa.registration.delegation.application.BadgeCodes;
import org.multaqa.registration.delegation.application.BadgeService;
import org.multaqa.registration.delegation.application.CorrectionService;
import org.multaqa.registration.delegation.application.DelegationAccess;
import org.multaqa.registration.delegation.application.DelegationListing;
import org.multaqa.registration.delegation.application.DelegationService;
import org.multaqa.registration.delegation.application.ErasureService;
import org.multaqa.registration.delegation.application.ImportRunService;
import org.multaqa.registration.delegation.application.MemberService;
import org.multaqa.registration.delegation.application.MembershipService;
import org.multaqa.registration.delegation.application.NeedsCipher;
import org.multaqa.registration.delegation.application.NeedsListService;
import org.multaqa.registration.delegation.application.NeedsRetention;
import org.multaqa.registration.delegation.application.NeedsRetentionSchedule;
import org.multaqa.registration.delegation.application.NeedsService;
import org.multaqa.registration.delegation.application.NominationImportService;
import org.multaqa.registration.delegation.application.OwnDataService;
import org.multaqa.registration.delegation.application.OwnRegistrationService;
import org.multaqa.registration.delegation.application.PapersService;
import org.multaqa.registration.delegation.application.PeopleExportService;
import org.multaqa.registration.delegation.application.RenamedService;
import org.multaqa.registration.delegation.application.SeatOfferService;
import org.multaqa.registration.delegation.application.SeveralMembersService;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.messaging.EventListeners;
import org.multaqa.registration.delegation.messaging.RegistrationEventListener;
import org.multaqa.registration.meeting.application.DepartureService;
import org.multaqa.registration.meeting.application.MeetingListing;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.application.OfficeListing;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;
import org.multaqa.registration.person.application.Accounts;
import org.multaqa.registration.person.application.PersonReplica;
import org.multaqa.registration.person.application.PersonService;
import org.multaqa.registration.person.identity.IdentityAccounts;
import org.multaqa.registration.person.messaging.PersonEventListener;
import org.multaqa.registration.question.application.QuestionService;
import org.multaqa.registration.question.domain.Questionnaire;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The repositories of this service, its client of identity, where people get their
 * accounts, and the application services that use them.
 */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = AccountsApi.SERVICE, types = { AccountsApi.class, ErasuresApi.class })
@Import(ServiceSignIn.class)
class RegistrationConfiguration {

	/** Whatever time it is in the meeting. */
	private static final Clock REAL = Clock.systemUTC();

	@Bean
	Aggregates<Meeting> meetings(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "meetings", Meeting.class, events, relay, MeetingListing.LISTING);
	}

	@Bean
	Aggregates<Questionnaire> questionnaires(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "questionnaires", Questionnaire.class, events, relay);
	}

	@Bean
	Aggregates<Office> offices(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "offices", Office.class, events, relay, OfficeListing.LISTING);
	}

	@Bean
	Aggregates<Delegation> delegations(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "delegations", Delegation.class, events, relay, DelegationListing.LISTING);
	}

	@Bean
	Replicas<PersonReplica> people(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "people", PersonReplica.class);
	}

	@Bean
	ReplicaRegistry replicaRegistry(Replicas<PersonReplica> people) {
		return new ReplicaRegistry(Map.of("person", people));
	}

	@Bean
	Accounts accounts(AccountsApi identity, ErasuresApi erasures, RetryRegistry retries, ServiceGuards guards) {
		return new IdentityAccounts(identity, erasures, new GuardedCalls(AccountsApi.SERVICE, retries, guards));
	}

	@Bean
	NeedsCipher needsCipher(@Value("${multaqa.registration.needs-key:}") String key,
			@Value("${multaqa.registration.needs-keys-before:}") List<String> before) {
		return new NeedsCipher(
				Stream.concat(Stream.of(key), before.stream()).map(NeedsKey::decoded).toArray(byte[][]::new));
	}

	/** Their secret follows from the first key, so there is one key to keep. */
	@Bean
	BadgeCodes badgeCodes(@Value("${multaqa.registration.codes-key:}") String key,
			@Value("${multaqa.registration.needs-key:}") String needsKey) {
		return new BadgeCodes(NeedsKey.ofCodes(key, needsKey));
	}

	@Bean
	PersonService personService(Replicas<PersonReplica> people, Accounts accounts) {
		return new PersonService(people, accounts);
	}

	@Bean
	MeetingService meetingService(Aggregates<Meeting> meetings, Aggregates<Delegation> delegations,
			PersonService people, Clock clock) {
		return new MeetingService(meetings, delegations, people, clock);
	}

	@Bean
	OfficeService officeService(Aggregates<Office> offices, Aggregates<Delegation> delegations,
			MeetingService meetings) {
		return new OfficeService(offices, delegations, meetings);
	}

	@Bean
	DelegationAccess delegationAccess(Aggregates<Delegation> delegations, MeetingService meetings,
			OfficeService offices, Clock clock) {
		return new DelegationAccess(delegations, meetings, offices, clock);
	}

	@Bean
	DelegationService delegationService(Aggregates<Delegation> delegations, DelegationAccess access,
			MeetingService meetings, OfficeService offices) {
		return new DelegationService(delegations, access, meetings, offices);
	}

	@Bean
	MemberService memberService(Aggregates<Delegation> delegations, DelegationAccess access, PersonService people) {
		return new MemberService(delegations, access, people);
	}

	@Bean
	CorrectionService correctionService(Aggregates<Delegation> delegations, DelegationAccess access,
			RenamedService renamed, PersonService people, NeedsCipher cipher) {
		return new CorrectionService(delegations, access, renamed, people, cipher, REAL);
	}

	@Bean
	RenamedService renamedService(Aggregates<Delegation> delegations, DelegationAccess access,
			MeetingService meetings) {
		return new RenamedService(delegations, access, meetings);
	}

	@Bean
	SeveralMembersService severalMembersService(DelegationAccess access) {
		return new SeveralMembersService(access);
	}

	@Bean
	SeatOfferService seatOfferService(Aggregates<Delegation> delegations, DelegationAccess access,
			MeetingService meetings) {
		return new SeatOfferService(delegations, access, meetings);
	}

	@Bean
	MembershipService membershipService(Aggregates<Delegation> delegations, DelegationAccess access,
			MeetingService meetings, OfficeService offices) {
		return new MembershipService(delegations, access, meetings, offices);
	}

	@Bean
	NeedsService needsService(Aggregates<Delegation> delegations, DelegationAccess access, NeedsCipher cipher) {
		return new NeedsService(delegations, access, cipher);
	}

	@Bean
	NeedsListService needsListService(Aggregates<Delegation> delegations, MeetingService meetings, NeedsService needs,
			NeedsRetention retention, PersonService people, SecurityLog securityLog) {
		return new NeedsListService(delegations, meetings, needs, retention, people, securityLog);
	}

	/** How long needs are kept after the last day of a meeting. */
	@Bean
	NeedsRetention needsRetention(Aggregates<Delegation> delegations, MeetingService meetings, NeedsService needs,
			@Value("${multaqa.registration.needs-kept}") Period after, Clock clock) {
		return new NeedsRetention(delegations, meetings, needs, after, clock);
	}

	@Bean
	NeedsRetentionSchedule needsRetentionSchedule(NeedsRetention retention) {
		return new NeedsRetentionSchedule(retention, Actor.service("registration"));
	}

	@Bean
	QuestionService questionService(Aggregates<Questionnaire> questionnaires, MeetingService meetings) {
		return new QuestionService(questionnaires, meetings);
	}

	@Bean
	AnswersService answersService(Aggregates<Delegation> delegations, DelegationAccess access,
			QuestionService questions, NeedsCipher cipher) {
		return new AnswersService(delegations, access, questions, cipher);
	}

	@Bean
	OwnDataService ownDataService(Aggregates<Delegation> delegations, MeetingService meetings, PersonService people,
			NeedsService needs, AnswersService answers, QuestionService questions, NeedsRetention retention) {
		return new OwnDataService(delegations, meetings, people, needs, answers, questions, retention);
	}

	@Bean
	OwnRegistrationService ownRegistrationService(DelegationAccess access, NeedsService needs) {
		return new OwnRegistrationService(access, needs);
	}

	@Bean
	BadgeService badgeService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			PersonService people, BadgeCodes codes) {
		return new BadgeService(delegations, access, meetings, people, codes);
	}

	@Bean
	PapersService papersService(BadgeService badges, MeetingService meetings, OfficeService offices,
			PersonService people, Clock clock) {
		return new PapersService(badges, meetings, offices, people, clock);
	}

	@Bean
	NominationImportService nominationImportService(Aggregates<Delegation> delegations, DelegationAccess access,
			MeetingService meetings, OfficeService offices, PersonService people, ImportRunService runs) {
		return new NominationImportService(delegations, access, meetings, offices, people, runs);
	}

	@Bean
	PeopleExportService peopleExportService(Aggregates<Delegation> delegations, DelegationAccess access,
			MeetingService meetings, OfficeService offices, PersonService people) {
		return new PeopleExportService(delegations, access, meetings, offices, people);
	}

	@Bean
	ErasureService erasureService(Aggregates<Delegation> delegations, MeetingService meetings,
			DepartureService departures, PersonService people, NeedsService needs, Clock clock) {
		return new ErasureService(delegations, meetings, departures, people, needs, clock);
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, Replicas<PersonReplica> people, RenamedService renamed,
			ErasureService erasure, SeatOfferService offers) {
		return processor.subscribe(new EventListeners(new PersonEventListener(people, renamed, erasure),
				new RegistrationEventListener(offers)));
	}

}
