package org.multaqa.sessions.config;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

import io.github.resilience4j.retry.RetryRegistry;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.kit.clients.ServiceSignIn;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.guest.application.GuestNames;
import org.multaqa.sessions.guest.application.GuestService;
import org.multaqa.sessions.guest.identity.IdentityGuestNames;
import org.multaqa.sessions.programme.application.CircumstancesService;
import org.multaqa.sessions.programme.application.DelegationReplica;
import org.multaqa.sessions.programme.application.DelegationReplicas;
import org.multaqa.sessions.programme.application.GuestSessionService;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ParticipantReplica;
import org.multaqa.sessions.programme.application.ParticipantReplicas;
import org.multaqa.sessions.programme.application.PersonReplica;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.ProgrammeQueryService;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.application.TakeInService;
import org.multaqa.sessions.programme.application.TrackService;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.messaging.EventListeners;
import org.multaqa.sessions.programme.messaging.PersonEventListener;
import org.multaqa.sessions.programme.messaging.RegistrationEventListener;
import org.multaqa.sessions.programme.persistence.ProgrammeMigration;
import org.multaqa.sessions.programme.persistence.ProgrammeSplit;
import org.multaqa.sessions.programme.persistence.ReleaseMigration;
import org.multaqa.sessions.programme.persistence.ReleasedPeopleMigration;
import org.multaqa.sessions.programme.persistence.SplitMigration;
import org.multaqa.sessions.proposal.application.ProposalRuns;
import org.multaqa.sessions.proposal.application.ProposalService;
import org.multaqa.sessions.proposal.domain.Proposal;
import org.multaqa.sessions.proposal.timefold.TimefoldSearch;
import org.multaqa.sessions.schedule.application.GuestIds;
import org.multaqa.sessions.schedule.application.ScheduleImportService;
import org.multaqa.sessions.signup.application.SignUpListing;
import org.multaqa.sessions.signup.application.SignUpService;
import org.multaqa.sessions.signup.domain.SignUp;
import org.multaqa.sessions.workshop.application.AcceptedWorkshops;
import org.multaqa.sessions.workshop.application.CitationReplica;
import org.multaqa.sessions.workshop.application.CitationReplicas;
import org.multaqa.sessions.workshop.application.LateWordsListing;
import org.multaqa.sessions.workshop.application.LateWordsService;
import org.multaqa.sessions.workshop.application.OutputListing;
import org.multaqa.sessions.workshop.application.OutputService;
import org.multaqa.sessions.workshop.application.WorkshopService;
import org.multaqa.sessions.workshop.domain.LateWords;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;
import org.multaqa.sessions.workshop.messaging.RecommendationEventListener;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The repositories of this service, its client of identity, which keeps the names of
 * guests, and the application services that use them.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ProposalProperties.class, WorkshopProperties.class })
@ImportHttpServices(group = AccountsApi.SERVICE, types = GuestsApi.class)
@Import(ServiceSignIn.class)
class SessionsConfiguration {

	@Bean
	Aggregates<Programme> programmes(MongoOperations mongo, InsertOnly<Release> releases, EventFactory events,
			Relay relay) {
		new ProgrammeMigration(mongo, "programmes").run();
		new ReleaseMigration(mongo, "programmes", releases).run();
		new ReleasedPeopleMigration(mongo, "programmes", releases).run();
		var parts = new MongoPartDocuments(mongo, "programme-parts");
		new SplitMigration(mongo, "programmes", parts).run();
		return new SplitAggregates<>(new MongoAggregates<>(mongo, "programmes", SplitState.class, events, relay), parts,
				ProgrammeSplit.SPLIT);
	}

	@Bean
	InsertOnly<Release> storedReleases(MongoOperations mongo) {
		return new MongoInsertOnly<>(mongo, "releases", Release.class);
	}

	@Bean
	ReleaseDocuments releaseDocuments(InsertOnly<Release> releases) {
		return new ReleaseDocuments(releases);
	}

	@Bean
	InsertOnly<SessionIdClaim> storedSessionIdClaims(MongoOperations mongo) {
		return new MongoInsertOnly<>(mongo, "session-names", SessionIdClaim.class);
	}

	@Bean
	Aggregates<Workshop> workshops(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "workshops", Workshop.class, events, relay);
	}

	@Bean
	Aggregates<Output> outputs(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "outputs", Output.class, events, relay, OutputListing.LISTING);
	}

	@Bean
	Aggregates<LateWords> lateWords(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "late-words", LateWords.class, events, relay, LateWordsListing.LISTING);
	}

	@Bean
	Aggregates<SignUp> signUps(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "sign-ups", SignUp.class, events, relay, SignUpListing.LISTING);
	}

	@Bean
	Replicas<MeetingReplica> storedMeetingReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "meetings", MeetingReplica.class);
	}

	@Bean
	MeetingReplicas meetingReplicas(Replicas<MeetingReplica> meetings) {
		return new MeetingReplicas(meetings);
	}

	@Bean
	ParticipantReplicas participantReplicas(MongoOperations mongo) {
		return new ParticipantReplicas(new MongoReplicas<>(mongo, "participants", ParticipantReplica.class));
	}

	@Bean
	DelegationReplicas delegationReplicas(MongoOperations mongo) {
		return new DelegationReplicas(new MongoReplicas<>(mongo, "delegations", DelegationReplica.class));
	}

	@Bean
	Replicas<PersonReplica> storedPersonReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "people", PersonReplica.class, PersonReplica.LISTING);
	}

	@Bean
	KnownPeople knownPeople(ParticipantReplicas participants, Replicas<PersonReplica> people) {
		return new KnownPeople(participants, people);
	}

	@Bean
	Replicas<CitationReplica> storedCitationReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "citations", CitationReplica.class, CitationReplicas.LISTING);
	}

	@Bean
	CitationReplicas citationReplicas(Replicas<CitationReplica> citations) {
		return new CitationReplicas(citations);
	}

	@Bean
	ReplicaRegistry replicaRegistry(Replicas<MeetingReplica> meetings, Replicas<PersonReplica> people,
			Replicas<CitationReplica> citations) {
		return new ReplicaRegistry(Map.of("meeting", meetings, "person", people, "recommendation", citations));
	}

	@Bean
	SessionIdClaims sessionIdClaims(InsertOnly<SessionIdClaim> claims) {
		return new SessionIdClaims(claims);
	}

	@Bean
	PlannedSessions plannedSessions(Aggregates<Programme> programmes, SessionIdClaims claims,
			MeetingReplicas meetings) {
		return new PlannedSessions(programmes, claims, meetings);
	}

	@Bean
	CircumstancesService circumstancesService(DelegationReplicas delegations, Aggregates<Workshop> workshops,
			Clock clock) {
		return new CircumstancesService(delegations, new AcceptedWorkshops(workshops), clock);
	}

	@Bean
	ProgrammeService programmeService(Aggregates<Programme> programmes, SessionIdClaims claims,
			MeetingReplicas meetings, KnownPeople people, ReleaseDocuments releases, CircumstancesService circumstances,
			Clock clock) {
		return new ProgrammeService(programmes, claims, meetings, people, releases, circumstances, clock);
	}

	@Bean
	TakeInService takeInService(Aggregates<Programme> programmes, SessionIdClaims claims, MeetingReplicas meetings,
			KnownPeople people, CircumstancesService circumstances, Clock clock) {
		return new TakeInService(programmes, claims, meetings, people, circumstances, clock);
	}

	@Bean
	TrackService trackService(Aggregates<Programme> programmes, MeetingReplicas meetings, KnownPeople people) {
		return new TrackService(programmes, meetings, people);
	}

	@Bean
	ProgrammeQueryService programmeQueryService(ProgrammeService programmes, MeetingReplicas meetings,
			ParticipantReplicas participants, KnownPeople people, ReleaseDocuments releases,
			CircumstancesService circumstances) {
		return new ProgrammeQueryService(programmes, meetings, participants, people, releases, circumstances);
	}

	@Bean
	Aggregates<Proposal> proposals(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "proposals", Proposal.class, events, relay);
	}

	@Bean
	ProposalRuns proposalRuns(Aggregates<Proposal> proposals, ProposalProperties properties) {
		return new ProposalRuns(proposals, new TimefoldSearch(), properties.atOnce(), Clock.systemUTC());
	}

	@Bean
	ProposalService proposalService(Aggregates<Proposal> proposals, ProgrammeService programmes,
			MeetingReplicas meetings, KnownPeople people, CircumstancesService circumstances, ProposalRuns runs) {
		return new ProposalService(proposals, programmes, meetings, people, circumstances, runs, Clock.systemUTC());
	}

	@Bean
	GuestNames guestNames(GuestsApi identity, RetryRegistry retries, ServiceGuards guards) {
		return new IdentityGuestNames(identity, new GuardedCalls(AccountsApi.SERVICE, retries, guards));
	}

	@Bean
	GuestSessionService guestSessionService(Aggregates<Programme> programmes, MeetingReplicas meetings,
			KnownPeople people, CircumstancesService circumstances) {
		return new GuestSessionService(programmes, meetings, people, circumstances);
	}

	@Bean
	GuestService guestService(GuestSessionService sessions, MeetingReplicas meetings, KnownPeople people,
			CircumstancesService circumstances, GuestNames names) {
		return new GuestService(sessions, meetings, people, circumstances, names);
	}

	@Bean
	ScheduleImportService scheduleImportService(ProgrammeService programmes, TakeInService takeIn,
			MeetingReplicas meetings, KnownPeople people, GuestNames guests, GuestIds guestIds, Clock clock) {
		return new ScheduleImportService(programmes, takeIn, meetings, people, guests, guestIds, clock);
	}

	@Bean
	GuestIds guestIds(MongoOperations mongo) {
		return new GuestIds(new MongoInsertOnly<>(mongo, "secrets", GuestIds.Secret.class));
	}

	@Bean
	WorkshopService workshopService(Aggregates<Workshop> workshops, Aggregates<Output> outputs,
			PlannedSessions sessions, Clock clock) {
		return new WorkshopService(workshops, outputs, sessions, clock);
	}

	@Bean
	SignUpService signUpService(Aggregates<SignUp> signUps, PlannedSessions sessions) {
		return new SignUpService(signUps, sessions);
	}

	@Bean
	OutputService outputService(Aggregates<Output> outputs, WorkshopService workshops, MeetingReplicas meetings,
			CitationReplicas citations, Clock clock, WorkshopProperties properties) {
		return new OutputService(outputs, workshops, meetings, citations, clock, properties.mostOutputs());
	}

	@Bean
	LateWordsService lateWordsService(Aggregates<LateWords> late, WorkshopService workshops, OutputService outputs,
			Clock clock, WorkshopProperties properties) {
		return new LateWordsService(late, workshops, outputs, clock, properties.mostLateWords());
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, MeetingReplicas meetings,
			ParticipantReplicas participants, DelegationReplicas delegations, Replicas<PersonReplica> people,
			CitationReplicas citations, SignUpService signUps, LateWordsService lateWords) {
		var service = Actor.service("sessions");
		Consumer<PersonId> places = (person) -> signUps.forget(service, person);
		return processor
			.subscribe(new EventListeners(new RegistrationEventListener(meetings, participants, delegations),
					new PersonEventListener(people, places.andThen((person) -> lateWords.forget(service, person))),
					new RecommendationEventListener(citations)));
	}

}
