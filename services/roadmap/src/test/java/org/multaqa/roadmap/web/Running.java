package org.multaqa.roadmap.web;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.roadmap.RoadmapApplication;
import org.multaqa.roadmap.application.ContentAddress;
import org.multaqa.roadmap.application.MeetingReplicas;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.SignedContent;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The running service, and a meeting that is on. */
@SpringBootTest(classes = RoadmapApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,roadmap", "multaqa.roadmap.patience=0s" })
@ContextConfiguration(initializers = Elsewhere.class)
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
abstract class Running {

	static final String MEETING = "access-2025";

	@LocalServerPort
	int port;

	@Autowired
	Aggregates<Roadmap> roadmaps;

	@Autowired
	InsertOnly<SignedContent> contents;

	@Autowired
	MeetingReplicas meetings;

	@BeforeEach
	void a_running_meeting() {
		var meeting = new MeetingId(MEETING);
		var planned = new MeetingPlanned(meeting, Fixtures.text("Access"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", Fixtures.text("Doha"), List.of("en"),
				new ConsentRule.NoBlock(), true, null, null);
		this.meetings.keep(planned, envelope(1, planned));
		var running = new MeetingStageReached(meeting, MeetingStage.RUNNING);
		this.meetings.keep(running, envelope(2, running));
	}

	/** A published roadmap of its own, whose one initiative is led by {@code mena}. */
	String published() {
		return stored(new MeetingId(MEETING), Fixtures.published());
	}

	/** A roadmap of its own in a meeting, which stands as another one does. */
	String stored(MeetingId meeting, Roadmap as) {
		String id = RequestContext.by(Actor.of("p")).newId("x");
		var here = new Roadmap(new RoadmapId(id), meeting, as.plan(), as.content(), as.stage(), as.approvals(), null,
				as.comments(), as.publications(), as.progress(), as.presentation());
		this.contents.insert(ContentAddress.of(here.id(), here.contentHash()), here.signed());
		this.roadmaps.insert(id, Decision.of(here, new ConsultationOpened(here.id(), new PersonId("p"), null)),
				RequestContext.by(Actor.of("p")));
		return id;
	}

	static EventEnvelope<?> envelope(long sequence, DomainEvent event) {
		return new EventEnvelope<>(event.subject(), sequence, "t", Fixtures.NOON, Fixtures.CLARA, "c", null, event);
	}

}
