package org.multaqa.portal.rebuild;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.Topic;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.portal.Telling;
import org.multaqa.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(3)
class RebuildTest extends RebuildingPortal {

	/** So many that some fall on the same place of a hash table. */
	private static final int OFFERS = 60;

	@Test
	void shows_how_far_it_is_and_how_it_ended() {
		record();
		var rebuilt = rebuilt().path("rebuild");

		assertThat(rebuilt.path("by").asString()).isEqualTo("founder");
		assertThat(rebuilt.path("topics")).hasSize(Topic.values().length)
			.allMatch((topic) -> topic.path("read").asLong() == topic.path("end").asLong());
		assertThat(rebuilt.path("until").asString()).isNotEmpty();
	}

	@Test
	void is_one_at_a_time() {
		var asked = new AtomicInteger();
		this.pointer.before("hold", () -> asked
			.set(json("POST", "/api/v1/read-models/rebuild", 202).path("rebuild").path("generation").asInt()));

		assertThat(rebuilt().path("inUse").asInt()).isPositive().isEqualTo(asked.get());
	}

	@Test
	void is_for_operators() {
		String delegate = TestTokens.token("hind", "doha-2025:delegate:mena");
		for (String method : List.of("GET", "POST")) {
			assertThat(send(method, "/api/v1/read-models/rebuild", delegate).statusCode()).as(method).isEqualTo(403);
		}
	}

	@Test
	void puts_right_what_was_spoilt() {
		var output = record();
		var right = this.models.output(output).orElseThrow();
		this.mongo.updateFirst(byId(output), Update.update("state.carriedForward", true), outputs());
		assertThat(json("GET", "/api/v1/read-models/check", 200).path("different").toString()).contains(output.value());
		rebuilt();

		assertThat(this.models.output(output)).contains(right);
	}

	@Test
	void finds_the_same_in_whatever_order_a_store_gives_members_back() {
		var telling = new Telling();
		var meeting = new MeetingId("rebuild-offers");
		var office = new OfficeId("montana");
		var delegation = new DelegationId(meeting + "-" + office);
		var told = new ArrayList<EventEnvelope<DomainEvent>>();
		told.add(telling.tell(new DelegationInvited(delegation, meeting, office, Map.of(Role.DELEGATE, OFFERS), true)));
		for (int offer = 0; offer < OFFERS; offer++) {
			told.add(telling.tell(new SeatsOffered(delegation, meeting, office, "offer-" + offer, new OfficeId("rio"),
					Role.DELEGATE, 1)));
		}
		told.forEach(KAFKA::publish);
		assertThat(this.models.bySubject().await("delegation/" + delegation, told.size(), PATIENCE)).isTrue();

		assertThat(
				json("GET", "/api/v1/read-models/check", 200).path("different").valueStream().map(JsonNode::asString))
			.doesNotContain("delegation/" + delegation);
	}

	@Test
	void begins_by_itself_where_an_earlier_version_has_built_what_is_in_use() {
		int before = json("GET", "/api/v1/read-models/rebuild", 200).path("inUse").asInt();
		this.mongo.updateFirst(new Query(), new Update().unset("shape"), "read-models");

		await("the next generation").atMost(PATIENCE.plusSeconds(10))
			.until(() -> json("GET", "/api/v1/read-models/rebuild", 200).path("inUse").asInt() > before);
		assertThat(this.mongo.findAll(Document.class, "read-models").getFirst().getInteger("shape")).isPositive();
	}

	@Test
	void puts_into_the_journal_what_it_lacks() {
		var output = record();
		await("written there").atMost(PATIENCE).until(() -> !history(output).isEmpty());
		this.mongo.remove(byId("output/" + output + "@1"), "journal");
		assertThat(history(output)).isEmpty();
		rebuilt();

		assertThat(history(output)).hasSize(1);
	}

	@Test
	void lets_a_parked_subject_wait_and_go_on_in_the_new_generation() {
		var output = record();
		String subject = "output/" + output;
		KAFKA.send(Topic.WORKSHOPS.wireName(), subject, 2, "org.multaqa.output.reworded.v1", Telling.BEGIN,
				"{".getBytes(StandardCharsets.UTF_8));
		KAFKA.publish(
				Telling.numbered(new OutputCarriedForward(Writer.MEETING, output, Telling.TELLER), 3, Telling.BEGIN));
		await("parked").atMost(PATIENCE)
			.until(() -> json("GET", "/api/v1/operations", 200).path("parked")
				.valueStream()
				.anyMatch((parked) -> parked.path("subject").asString().equals(subject)
						&& parked.path("events").asInt() == 2));
		var rebuilt = rebuilt().path("rebuild");

		assertThat(rebuilt.path("unreadable").toString()).contains(subject);
		assertThat(this.models.output(output).orElseThrow().last().sequence()).isEqualTo(1);
		json("POST", "/api/v1/operations/parked/skip?subject=" + subject, 200);
		assertThat(this.models.bySubject().await(subject, 3, PATIENCE)).isTrue();
	}

	@Test
	void takes_nothing_from_a_topic_of_somebody_else_neither_an_event_nor_a_tombstone() {
		var output = record();
		String subject = "output/" + output;
		KAFKA.tombstone(Topic.WORKSHOPS.wireName(), subject);
		KAFKA.send(Topic.ROADMAPS.wireName(), subject, 2, "org.multaqa.output.carried-forward.v1", Telling.BEGIN,
				ModelJson.mapper().writeValueAsBytes(new OutputCarriedForward(Writer.MEETING, output, Telling.TELLER)));
		await("put aside").atMost(PATIENCE)
			.untilAsserted(() -> assertThat(json("GET", "/api/v1/operations", 200).path("parked").toString())
				.contains("unreadable/" + Topic.WORKSHOPS.wireName(), "unreadable/" + Topic.ROADMAPS.wireName()));
		var right = this.models.output(output).orElseThrow();
		assertThat(right.last().sequence()).isEqualTo(1);
		var rebuilt = rebuilt().path("rebuild");

		assertThat(rebuilt.path("unreadable").toString()).contains("unreadable/" + Topic.ROADMAPS.wireName());
		assertThat(this.models.output(output)).contains(right);
	}

}
