package org.multaqa.testkit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest {

	private static final String DECISION = "/api/v1/recommendations/r-one-calendar/decision";

	@Test
	void takes_a_refusal_with_a_code_that_is_described() {
		assertThatCode(() -> answered(409, "recommendation.positions-missing")).doesNotThrowAnyException();
		assertThatCode(() -> answered(412, "precondition.stale")).doesNotThrowAnyException();
	}

	@Test
	void fails_for_a_refusal_with_the_code_of_another_operation_or_status() {
		assertThatThrownBy(() -> answered(409, "recommendation.own-office")).isInstanceOf(AssertionError.class)
			.hasMessageContaining("is described otherwise");
		assertThatThrownBy(() -> answered(404, "recommendation.positions-missing")).isInstanceOf(AssertionError.class);
		assertThatThrownBy(() -> answered(412, "meeting.archived")).isInstanceOf(AssertionError.class);
	}

	private static void answered(int status, String code) {
		ApiDocument.assertDescribed("POST", DECISION, status, """
				{"type": "urn:multaqa:problem:x", "title": "No", "status": %d, "code": "%s"}""".formatted(status,
				code));
	}

}
