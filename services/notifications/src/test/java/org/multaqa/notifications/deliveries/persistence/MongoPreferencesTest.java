package org.multaqa.notifications.deliveries.persistence;

import java.util.Map;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoPreferencesTest {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"preferences");

	private final MongoPreferences preferences = new MongoPreferences(MONGO);

	@Test
	void what_was_chosen_comes_back_and_who_has_chosen_nothing_has_nothing() {
		var noura = new PersonId("noura");
		this.preferences.keep(noura, Map.of(NoticeKind.YOUR_SESSIONS, Pace.MORNING, NoticeKind.CITED, Pace.NEVER));

		assertThat(this.preferences.of(noura)).containsOnly(Map.entry(NoticeKind.YOUR_SESSIONS, Pace.MORNING),
				Map.entry(NoticeKind.CITED, Pace.NEVER));
		assertThat(this.preferences.of(new PersonId("tui"))).isEmpty();
	}

	@Test
	void nothing_is_kept_of_who_is_erased() {
		var sara = new PersonId("sara");
		this.preferences.keep(sara, Map.of(NoticeKind.CITED, Pace.NEVER));

		this.preferences.forget(sara);

		assertThat(this.preferences.of(sara)).isEmpty();
		assertThat(this.preferences.isForgotten(sara)).isTrue();
		assertThat(this.preferences.isForgotten(new PersonId("tui"))).isFalse();

		this.preferences.keep(sara, Map.of(NoticeKind.CITED, Pace.NEVER));
		assertThat(this.preferences.of(sara)).isEmpty();
		assertThat(this.preferences.isForgotten(sara)).isTrue();
	}

	@Test
	void the_one_choice_of_before_becomes_that_of_each_kind_that_it_was_for() {
		MONGO.save(new Document("_id", "mei").append("news", "DAILY"), "wishes");
		MONGO.save(new Document("_id", "arun").append("news", "NEVER"), "wishes");

		this.preferences.migrate();
		this.preferences.migrate();

		assertThat(this.preferences.of(new PersonId("mei"))).containsOnly(Map.entry(NoticeKind.TAKEN_UP, Pace.EVENING),
				Map.entry(NoticeKind.CITED, Pace.EVENING), Map.entry(NoticeKind.CARRIED_FORWARD, Pace.EVENING));
		assertThat(this.preferences.of(new PersonId("arun"))).containsEntry(NoticeKind.CITED, Pace.NEVER);
	}

}
