package org.multaqa.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdTest {

	static Stream<Function<String, Id>> kinds() {
		return Stream.of(MeetingId::new, OfficeId::new, DelegationId::new, PersonId::new, RoomId::new, TrackId::new,
				SessionId::new, OutputId::new, MaterialId::new, RecommendationId::new, RoadmapId::new,
				InitiativeId::new, MilestoneId::new);
	}

	@ParameterizedTest
	@ValueSource(strings = { "doha-2025", "mena", "7", "r-7f3a", "0198c0de-0000-7000-8000-000000000001" })
	void is_made_of_lower_case_letters_digits_and_hyphens(String value) {
		assertThat(new MeetingId(value)).hasToString(value);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "-doha", "Doha", "doha 2025", "doha/2025", "../x", "الدوحة", "doha\n", "d.h", "x_y" })
	void is_nothing_else(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MeetingId(value)).withMessage("not an id: " + value);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void every_kind_of_id_checks_its_form_and_reads_as_its_value(Function<String, Id> kind) {
		assertThat(kind.apply("a-1").value()).isEqualTo("a-1");
		assertThat(kind.apply("a-1")).hasToString("a-1");
		assertThatIllegalArgumentException().isThrownBy(() -> kind.apply("A 1"));
	}

	@Test
	void has_at_most_eighty_characters() {
		var longest = "a".repeat(Id.MAX_LENGTH);

		assertThat(new RoomId(longest).value()).hasSize(80);
		assertThatIllegalArgumentException().isThrownBy(() -> new RoomId(longest + "a"));
	}

	@Test
	void of_one_kind_is_never_equal_to_an_id_of_another() {
		assertThat(List.<Id>of(new SessionId("s-1"), new OutputId("s-1"))).doesNotHaveDuplicates();
	}

}
