package org.multaqa.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.access.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ModelJsonTest {

	private static final JsonMapper JSON = ModelJson.mapper();

	/** Something of every kind that our events are made of. */
	record Everything(RoomId room, LocalizedText names, Role role, Map<Role, Integer> seats, ConsentRule rule,
			Instant at, LocalDate on, List<OfficeId> offices, int count, boolean open, @Nullable LocalizedText note,
			@Nullable Integer limit) {

	}

	@Unwrapped
	record Label(String name, @Nullable String note) {

	}

	record Labelled(int number, Label label, boolean last) {

	}

	private static final Everything EVERYTHING = new Everything(new RoomId("hall-1"),
			new LocalizedText(Map.of("ar", "القاعة", "en", "Hall")), Role.SECRETARY_GENERAL, seats(),
			new ConsentRule.AtLeast(3), Instant.parse("2025-12-08T06:00:00Z"), LocalDate.of(2025, 12, 9),
			List.of(new OfficeId("mena")), 2, true, null, null);

	private static final String WRITTEN = """
			{"room":"hall-1","names":{"ar":"القاعة","en":"Hall"},"role":"secretary-general",\
			"seats":{"head":1,"secretary-general":2},"rule":{"kind":"at-least","offices":3},\
			"at":"2025-12-08T06:00:00Z","on":"2025-12-09","offices":["mena"],"count":2,"open":true}""";

	@Nested
	class Writing {

		@Test
		void gives_ids_and_texts_bare_enums_by_wire_name_and_nothing_for_null() {
			assertThat(JSON.writeValueAsString(EVERYTHING)).isEqualTo(WRITTEN);
		}

		@Test
		void gives_what_is_there_when_it_may_be_absent() {
			var limited = new Limited(12);

			assertThat(JSON.writeValueAsString(limited)).isEqualTo("{\"limit\":12}");
		}

		@ParameterizedTest
		@CsvSource({ "ORGANISER,organiser", "SECRETARY_GENERAL,secretary-general" })
		void gives_an_enum_alone_by_its_wire_name(Role role, String name) {
			assertThat(ModelJson.wireName(role)).isEqualTo(name);
			assertThat(JSON.writeValueAsString(role)).isEqualTo('"' + name + '"');
			assertThat(JSON.readValue('"' + name + '"', Role.class)).isEqualTo(role);
		}

		@Test
		void gives_an_id_alone_as_a_string() {
			assertThat(JSON.writeValueAsString(new MeetingId("doha-2025"))).isEqualTo("\"doha-2025\"");
			assertThat(JSON.readValue("\"doha-2025\"", MeetingId.class)).isEqualTo(new MeetingId("doha-2025"));
		}

		@Test
		void puts_the_members_of_an_unwrapped_value_in_its_place() {
			var labelled = new Labelled(1, new Label("a", null), true);

			assertThat(JSON.writeValueAsString(labelled)).isEqualTo("{\"number\":1,\"name\":\"a\",\"last\":true}");
			assertThat(JSON.readValue("{\"number\":1,\"name\":\"a\",\"last\":true}", Labelled.class))
				.isEqualTo(labelled);
			assertThat(ModelJson.members(Labelled.class)).extracting((member) -> member.getName())
				.containsExactly("number", "name", "note", "last");
		}

		@Test
		void names_the_kind_wherever_one_of_several_stands() {
			assertThat(JSON.writeValueAsString(new ConsentRule.Unanimous())).isEqualTo("{\"kind\":\"unanimous\"}");
			assertThat(JSON.writeValueAsString(new Rules(List.of(new ConsentRule.NoBlock()))))
				.isEqualTo("{\"rules\":[{\"kind\":\"no-block\"}]}");
		}

	}

	@Nested
	class Reading {

		@Test
		void misses_and_does_not_know_members_of_an_unwrapped_value_as_of_any_other() {
			var strict = JSON.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

			assertThatExceptionOfType(DatabindException.class)
				.isThrownBy(() -> JSON.readValue("{\"number\":1,\"last\":true}", Labelled.class))
				.satisfies((ex) -> assertThat(ex.getPath().getFirst().getPropertyName()).isEqualTo("name"));
			assertThatExceptionOfType(UnrecognizedPropertyException.class).isThrownBy(
					() -> strict.readValue("{\"number\":1,\"name\":\"a\",\"nam\":\"b\",\"last\":true}", Labelled.class))
				.satisfies((ex) -> assertThat(ex.getPropertyName()).isEqualTo("nam"));
		}

		@Test
		void gives_back_what_was_written() {
			assertThat(JSON.readValue(WRITTEN, Everything.class)).isEqualTo(EVERYTHING);
		}

		@Test
		void skips_members_that_it_does_not_know() {
			var later = WRITTEN.replace("{\"room\"", "{\"colour\":\"blue\",\"room\"")
				.replace("{\"kind\"", "{\"since\":{\"year\":2026},\"kind\"");

			assertThat(JSON.readValue(later, Everything.class)).isEqualTo(EVERYTHING);
		}

		@Test
		void takes_an_explicit_null_for_what_may_be_absent() {
			assertThat(JSON.readValue("{\"limit\":null}", Limited.class)).isEqualTo(new Limited(null));
		}

		@Test
		void takes_a_moment_with_an_offset() {
			var local = WRITTEN.replace("2025-12-08T06:00:00Z", "2025-12-08T09:00:00+03:00");

			assertThat(JSON.readValue(local, Everything.class)).isEqualTo(EVERYTHING);
		}

		@Test
		void tells_the_kinds_of_a_rule_apart() {
			assertThat(JSON.readValue("{\"kind\":\"unanimous\"}", ConsentRule.class))
				.isEqualTo(new ConsentRule.Unanimous());
			assertThat(JSON.readValue("{\"offices\":2,\"kind\":\"at-least\"}", ConsentRule.class))
				.isEqualTo(new ConsentRule.AtLeast(2));
		}

	}

	@Nested
	class Refusing {

		@ParameterizedTest
		@ValueSource(strings = { "room", "names", "role", "seats", "rule", "at", "on", "offices", "count", "open" })
		void a_record_that_lacks_a_member_it_needs(String member) {
			var tree = JSON.readTree(WRITTEN).asObject();
			tree.remove(member);

			assertRefused(tree.toString(), member, member);
		}

		@ParameterizedTest
		@ValueSource(strings = { "room", "names", "role", "seats", "rule", "at", "on", "offices", "count", "open" })
		void a_record_with_null_in_a_member_it_needs(String member) {
			var tree = JSON.readTree(WRITTEN).asObject();
			tree.putNull(member);

			assertRefused(tree.toString(), member, "");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', value = {
		// @formatter:off
				"room    | \"Hall 1\"                                | not an id: Hall 1",
				"names   | {\"ar\": \" \"}                           | the text in ar is blank",
				"names   | {\"ar\": null}                            | the text in ar is blank",
				"names   | {}                                        | at least one language",
				"names   | {\"arabic_\": \"x\"}                      | not a language tag",
				"names   | \"Hall\"                                  | ",
				"role    | \"HEAD\"                                  | HEAD",
				"role    | 0                                         | ",
				"role    | \"king\"                                  | king",
				"seats   | {\"king\": 1}                             | king",
				"seats   | {\"head\": null}                          | ",
				"rule    | {\"kind\": \"dice\"}                      | dice",
				"rule    | {\"offices\": 3}                          | kind",
				"rule    | {\"kind\": \"at-least\", \"offices\": 0}  | at least one office",
				"at      | \"yesterday\"                             | yesterday",
				"on      | \"2025-13-01\"                            | 2025-13-01",
				"offices | [\"mena\", null]                          | ",
				"offices | [\"mena\", \"M E N A\"]                   | not an id: M E N A",
				"count   | 3.7                                       | 3.7",
				"count   | \"many\"                                  | many",
				"open    | \"perhaps\"                               | perhaps" })
		// @formatter:on
		void what_a_member_cannot_be_and_names_the_member(String member, String value, @Nullable String reason) {
			var tree = JSON.readTree(WRITTEN).asObject();
			tree.set(member, JSON.readTree(value));

			assertRefused(tree.toString(), member, (reason != null) ? reason : "");
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "{", "[]", "null nothing", "{} {}" })
		void what_is_no_such_object_at_all(String json) {
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, Limited.class));
		}

		private void assertRefused(String json, String member, String reason) {
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, Everything.class))
				.satisfies((refusal) -> {
					assertThat(refusal.getPath()).first()
						.extracting(JacksonException.Reference::getPropertyName)
						.isEqualTo(member);
					assertThat(refusal).hasMessageContaining(reason);
				});
		}

	}

	record Rules(List<ConsentRule> rules) {

	}

	record Limited(@Nullable Integer limit) {

	}

	private static Map<Role, Integer> seats() {
		var seats = new EnumMap<Role, Integer>(Role.class);
		seats.put(Role.HEAD, 1);
		seats.put(Role.SECRETARY_GENERAL, 2);
		return seats;
	}

}
