package org.multaqa.roadmap.config;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

import io.github.resilience4j.retry.RetryRegistry;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.PasskeysApi;
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
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.kit.store.Replicas;
import org.multaqa.roadmap.application.ApproverKeys;
import org.multaqa.roadmap.application.AssertionVerifier;
import org.multaqa.roadmap.application.CanonicalJson;
import org.multaqa.roadmap.application.Challenges;
import org.multaqa.roadmap.application.ConsultationService;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.application.EditionService;
import org.multaqa.roadmap.application.GatePasskeys;
import org.multaqa.roadmap.application.InitiativeBases;
import org.multaqa.roadmap.application.InitiativeService;
import org.multaqa.roadmap.application.MeetingReplica;
import org.multaqa.roadmap.application.MeetingReplicas;
import org.multaqa.roadmap.application.OfficeReplica;
import org.multaqa.roadmap.application.PresentedGrounds;
import org.multaqa.roadmap.application.RoadmapService;
import org.multaqa.roadmap.application.Roadmaps;
import org.multaqa.roadmap.domain.Answer;
import org.multaqa.roadmap.domain.Comment;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.SignedContent;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.roadmap.identity.IdentityKeys;
import org.multaqa.roadmap.messaging.EventListeners;
import org.multaqa.roadmap.messaging.RecommendationEventListener;
import org.multaqa.roadmap.messaging.RegistrationEventListener;
import org.multaqa.roadmap.persistence.MeetingMigration;
import org.multaqa.roadmap.persistence.MongoChallenges;
import org.multaqa.roadmap.persistence.RoadmapMigration;
import org.multaqa.roadmap.web.InitiativeViews;
import org.multaqa.roadmap.web.RoadmapViews;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The repositories of this service, and the application services, listeners and views
 * that use them. A repository whose documents had another form is opened after they have
 * got the present one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoadmapProperties.class)
@ImportHttpServices(group = AccountsApi.SERVICE, types = PasskeysApi.class)
@Import(ServiceSignIn.class)
class RoadmapConfiguration {

	private static final String ROADMAPS = "roadmaps";

	private static final String MEETINGS = "meetings";

	/** By which challenges end, whatever the clock of the meeting says. */
	private static final Clock REAL = Clock.systemUTC();

	@Bean
	ContentHasher contentHasher() {
		return new CanonicalJson();
	}

	@Bean
	InsertOnly<SignedContent> editionContents(MongoOperations mongo) {
		return new MongoInsertOnly<>(mongo, "editions", SignedContent.class);
	}

	@Bean
	InsertOnly<Comment> comments(MongoOperations mongo) {
		return new MongoInsertOnly<>(mongo, "comments", Comment.class);
	}

	@Bean
	InsertOnly<Answer> answers(MongoOperations mongo) {
		return new MongoInsertOnly<>(mongo, "answers", Answer.class);
	}

	@Bean
	Aggregates<Roadmap> roadmapAggregates(MongoOperations mongo, EventFactory events, Relay relay,
			InsertOnly<SignedContent> contents, InsertOnly<Comment> comments, ContentHasher hasher) {
		new RoadmapMigration(mongo, ROADMAPS, contents, comments, hasher).run();
		return new MongoAggregates<>(mongo, ROADMAPS, Roadmap.class, events, relay, Roadmaps.LISTING);
	}

	@Bean
	Replicas<MeetingReplica> storedMeetingReplicas(MongoOperations mongo) {
		new MeetingMigration(mongo, MEETINGS).run();
		return new MongoReplicas<>(mongo, MEETINGS, MeetingReplica.class);
	}

	@Bean
	MeetingReplicas meetingReplicas(Replicas<MeetingReplica> meetings) {
		return new MeetingReplicas(meetings);
	}

	@Bean
	Replicas<DelegationReplica> delegationReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "delegations", DelegationReplica.class, DelegationReplica.LISTING);
	}

	@Bean
	Replicas<OfficeReplica> officeReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "offices", OfficeReplica.class);
	}

	@Bean
	Replicas<Source> sourceReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "sources", Source.class);
	}

	@Bean
	ReplicaRegistry replicaRegistry(Replicas<MeetingReplica> meetings, Replicas<DelegationReplica> delegations,
			Replicas<OfficeReplica> offices, Replicas<Source> sources) {
		return new ReplicaRegistry(
				Map.of("meeting", meetings, "delegation", delegations, "office", offices, "recommendation", sources));
	}

	@Bean
	InitiativeBases initiativeBases(Replicas<DelegationReplica> delegations, Replicas<Source> sources,
			RoadmapProperties properties) {
		return new InitiativeBases(delegations, sources, properties.patience());
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, MeetingReplicas meetings,
			Replicas<DelegationReplica> delegations, Replicas<OfficeReplica> offices, Replicas<Source> sources,
			PresentedGrounds grounds) {
		return processor.subscribe(new EventListeners(new RegistrationEventListener(meetings, delegations, offices),
				new RecommendationEventListener(sources, grounds))::accept);
	}

	@Bean
	Roadmaps roadmaps(Aggregates<Roadmap> aggregates, MeetingReplicas meetings, Clock clock) {
		return new Roadmaps(aggregates, meetings, clock);
	}

	@Bean
	PresentedGrounds presentedGrounds(Roadmaps roadmaps, InitiativeBases bases, Replicas<OfficeReplica> offices) {
		return new PresentedGrounds(roadmaps, bases, offices);
	}

	@Bean
	Challenges challenges(MongoOperations mongo) {
		return new MongoChallenges(mongo, "challenges");
	}

	@Bean
	ApproverKeys approverKeys(PasskeysApi identity, RetryRegistry retries, ServiceGuards guards) {
		return new IdentityKeys(identity, new GuardedCalls(AccountsApi.SERVICE, retries, guards));
	}

	@Bean
	GatePasskeys gatePasskeys(Challenges challenges, ApproverKeys keys, RoadmapProperties properties) {
		var pages = properties.passkeys();
		return new GatePasskeys(challenges, keys, new AssertionVerifier(pages.site(), pages.origin()), REAL);
	}

	@Bean
	RoadmapService roadmapApplicationService(Roadmaps roadmaps, MeetingReplicas meetings, PresentedGrounds grounds,
			ContentHasher hasher, GatePasskeys passkeys, Clock clock) {
		return new RoadmapService(roadmaps, meetings, grounds, hasher, passkeys, clock);
	}

	@Bean
	InitiativeService initiativeService(Roadmaps roadmaps, MeetingReplicas meetings, InitiativeBases bases,
			ContentHasher hasher, Clock clock) {
		return new InitiativeService(roadmaps, meetings, bases, hasher, clock);
	}

	@Bean
	ConsultationService consultationService(Roadmaps roadmaps, InsertOnly<Comment> comments, InsertOnly<Answer> answers,
			ContentHasher hasher, MeetingReplicas meetings, Clock clock) {
		return new ConsultationService(roadmaps, comments, answers, hasher, meetings, clock);
	}

	@Bean
	EditionService editionService(Roadmaps roadmaps, InsertOnly<SignedContent> contents, ContentHasher hasher,
			Clock clock) {
		return new EditionService(roadmaps, contents, hasher, clock);
	}

	@Bean
	InitiativeViews initiativeViews(InitiativeBases bases) {
		return new InitiativeViews(bases);
	}

	@Bean
	RoadmapViews roadmapViews(InitiativeViews initiatives, Clock clock) {
		return new RoadmapViews(initiatives, clock);
	}

}
