package org.multaqa.recommendations.persistence;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingMigrationTest {

	private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"recommendations-migration");

	@Test
	void a_meeting_of_the_first_form_counts_as_open_and_migrating_again_changes_nothing() {
		this.mongo.insert(Document.parse("""
				{"_id": "doha-2025", "revision": 1, "sources": {"meeting/doha-2025": 2},
				 "state": {"meeting": "doha-2025", "rule": {"kind": "at-least", "offices": 3}}}
				"""), "meetings");

		for (int i = 0; i < 2; i++) {
			new MeetingMigration(this.mongo, "meetings").run();

			assertThat(new MongoReplicas<>(this.mongo, "meetings", MeetingReplica.class).find("doha-2025"))
				.hasValue(new MeetingReplica(
						new MeetingFacts(DOHA, LocalizedText.of("en", "doha-2025"), MeetingStage.OPEN, null),
						new ConsentRule.AtLeast(3)));
		}
	}

}
