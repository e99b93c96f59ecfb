package org.multaqa.model.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventCatalogueTest {

	/** Names that look like a present tense in English, and are not. */
	private static final List<String> PAST_IN_ANOTHER_WAY = List.of("withdrawn", "closing", "carried-forward",
			"set-aside", "taken-up", "checked-in", "comment-made", "left-out", "-set", "-given");

	@Test
	void knows_every_record_of_every_family_once() {
		var records = Stream.of(Topic.values()).map(Topic::events).flatMap(EventCatalogueTest::recordsOf).toList();

		assertThat(EventCatalogue.entries().values()).extracting(EventCatalogue.Entry::event)
			.containsExactlyElementsOf(
					records.stream().<Class<? extends DomainEvent>>map(EventCatalogueTest::event).toList())
			.doesNotHaveDuplicates();
	}

	@Test
	void every_record_has_a_wire_name_of_its_own() {
		assertThat(EventCatalogue.entries().values()).allSatisfy((entry) -> {
			assertThat(entry.event()).hasAnnotation(EventType.class);
			assertThat(EventCatalogue.typeOf(entry.event())).isEqualTo(entry.type());
			assertThat(EventCatalogue.find(entry.type())).contains(entry);
		});
	}

	@Test
	void a_wire_name_says_thing_what_happened_and_version() {
		assertThat(EventCatalogue.entries().keySet())
			.allSatisfy((type) -> assertThat(type).matches("org\\.multaqa\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"));
	}

	@Test
	void a_wire_name_is_in_the_past_tense() {
		assertThat(EventCatalogue.entries().keySet()).map((type) -> type.split("\\.")[3])
			.allSatisfy(
					(what) -> assertThat(what.endsWith("ed") || PAST_IN_ANOTHER_WAY.stream().anyMatch(what::endsWith))
						.as(what)
						.isTrue());
	}

	@Test
	void a_type_that_this_version_does_not_know_is_not_found() {
		assertThat(EventCatalogue.find("org.multaqa.recommendation.submitted.v2")).isEmpty();
	}

	@Test
	void an_event_without_a_wire_name_is_a_mistake() {
		assertThatIllegalStateException().isThrownBy(() -> EventCatalogue.typeOf(Nameless.class))
			.withMessageContaining("no @EventType");
	}

	@Test
	void the_subject_is_family_and_id() {
		var event = new RecommendationSubmitted(new RecommendationId("r-1"), new MeetingId("doha-2025"),
				new PersonId("p-1"));

		assertThat(event.subject()).isEqualTo("recommendation/r-1");
	}

	@Test
	void each_topic_has_a_name_with_a_version_and_one_owner() {
		assertThat(Topic.values()).allSatisfy((topic) -> {
			assertThat(topic.wireName()).isEqualTo("multaqa." + topic.name().toLowerCase(Locale.ROOT) + ".v1");
			assertThat(topic.owner()).matches("[a-z]+");
		}).extracting(Topic::wireName).doesNotHaveDuplicates();
	}

	private static Stream<Class<?>> recordsOf(Class<?> type) {
		return type.isRecord() ? Stream.of(type)
				: Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogueTest::recordsOf);
	}

	private static Class<? extends DomainEvent> event(Class<?> type) {
		return type.asSubclass(DomainEvent.class);
	}

	record Nameless() implements DomainEvent {

		@Override
		public String subject() {
			return "nobody/x";
		}

	}

}
