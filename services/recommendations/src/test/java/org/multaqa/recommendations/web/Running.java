package org.multaqa.recommendations.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.recommendations.RecommendationsApplication;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.recommendations.domain.Fixtures;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The running service, and a meeting that is on. */
@SpringBootTest(classes = RecommendationsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,recommendations",
				"multaqa.recommendations.patience=300ms" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
abstract class Running {

	static final String MEETING = "access-2025";

	@LocalServerPort
	int port;

	@Autowired
	Aggregates<Recommendation> recommendations;

	@Autowired
	Replicas<MeetingReplica> meetings;

	@BeforeEach
	void a_running_meeting() {
		if (this.meetings.find(MEETING).isPresent()) {
			return;
		}
		var meeting = new MeetingId(MEETING);
		var told = new RecommendationSubmitted(new RecommendationId("r-access"), meeting, new PersonId("p"));
		this.meetings.apply(MEETING,
				new EventEnvelope<>("meeting/" + MEETING, 1, "t", Fixtures.NOON, new PersonId("p"), "c", null, told),
				(_) -> new MeetingReplica(
						new MeetingFacts(meeting, LocalizedText.of("en", "Access"), MeetingStage.RUNNING, null),
						new ConsentRule.NoBlock()));
	}

	/** A recommendation of {@code mena}, handed to all offices. */
	String submitted() {
		String id = RequestContext.by(Actor.of("p")).newId("r");
		var handed = Fixtures.aSubmitted();
		var here = new Recommendation(new RecommendationId(id), new MeetingId(MEETING), handed.office(),
				handed.authentic(), handed.wording(), handed.stage(), List.of(), List.of());
		this.recommendations.insert(id,
				Decision.of(here, new RecommendationSubmitted(here.id(), here.meeting(), new PersonId("p"))),
				RequestContext.by(Actor.of("p")));
		return id;
	}

}
