package org.multaqa.kit.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is stored must stay what it was when states still went through a text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsTest {

	static final List<Record> VALUES = List.of(new Whole(0, 0L), new Whole(-1, -1L),
			new Whole(Integer.MAX_VALUE, Integer.MAX_VALUE), new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE + 1L),
			new Whole(7, Long.MAX_VALUE), new Whole(7, Long.MIN_VALUE), new Broken(0.0, 0.1f, new BigDecimal("2.5")),
			new Broken(-1e300, 3f, new BigDecimal("1000.5")), new Broken(1e-7, 1e20f, new BigDecimal("0.1")),
			new Times(Instant.parse("2025-12-08T09:00:00.123Z"), LocalDate.of(2026, 2, 15), Duration.ofSeconds(90)),
			new Told(true, new PersonId("p-sara"), LocalizedText.of("ar", "مُلتقى \"الدوحة\" \\ \u2028 🕌")),
			new Told(false, new PersonId("p-omar"), LocalizedText.of("en", "$set.a.b")),
			new Absent(null, List.of(), Map.of()), new Absent("", Arrays.asList("", "b"), Map.of("a.b", 2)),
			new Nested(new Opened(3), List.of(new Opened(1), new Closed()), List.of(List.of(1L, 5_000_000_000L))),
			new Bytes(new byte[] { 0, 1, -1 }), new Chosen(Season.WINTER, Map.of(Season.SUMMER, List.of(1.5, 2.0))));

	@ParameterizedTest
	@FieldSource("VALUES")
	void a_value_is_stored_as_if_it_went_through_a_text(Record value) {
		assertThat(Documents.write(value)).isEqualTo(throughText(value));
		assertThat(Documents.write(value).toJson()).isEqualTo(throughText(value).toJson());
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void a_value_is_read_as_if_it_went_through_a_text(Record value) {
		var stored = throughText(value);

		assertThat(Documents.read(stored, value.getClass())).usingRecursiveComparison()
			.isEqualTo(fromText(stored, value.getClass()))
			.isEqualTo(value);
	}

	@Test
	void a_member_that_looks_like_a_number_of_mongodb_is_a_member() {
		var value = new Absent("x", List.of(), Map.of("$numberLong", 7));

		assertThat(Documents.read(Documents.write(value), Absent.class)).isEqualTo(value);
	}

	@Test
	void what_no_state_holds_is_refused_and_not_guessed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> Documents.read(new Document("number", new Date()), Whole.class));
	}

	/** How states were stored until they were written directly. */
	private static Document throughText(Object value) {
		return Document.parse(ModelJson.mapper().writeValueAsString(value));
	}

	private static <T> T fromText(Document document, Class<T> type) {
		var plain = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
		return ModelJson.mapper().readValue(document.toJson(plain), type);
	}

	record Whole(int number, long large) {

	}

	record Broken(double number, float small, BigDecimal exact) {

	}

	record Times(Instant at, LocalDate on, Duration length) {

	}

	record Told(boolean yes, PersonId who, LocalizedText what) {

	}

	record Absent(@Nullable String text, List<String> texts, Map<String, Integer> numbers) {

	}

	record Nested(Stage stage, List<Stage> stages, List<List<Long>> numbers) {

	}

	record Bytes(byte[] bytes) {

	}

	record Chosen(Season season, Map<Season, List<Double>> numbers) {

	}

	enum Season {

		WINTER, SUMMER;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	sealed interface Stage {

	}

	@Kind("opened")
	record Opened(int times) implements Stage {

	}

	@Kind("closed")
	record Closed() implements Stage {

	}

}
