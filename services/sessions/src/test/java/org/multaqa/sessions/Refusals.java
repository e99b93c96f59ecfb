package org.multaqa.sessions;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Says that a rule says no. */
public final class Refusals {

	private Refusals() {
	}

	public static void assertRefused(String code, ThrowingCallable attempt) {
		assertThat(catchThrowableOfType(RuleViolation.class, attempt)).as("a refusal with the code " + code)
			.isNotNull()
			.extracting(RuleViolation::code)
			.isEqualTo(code);
	}

	public static void assertNotAllowed(String code, ThrowingCallable attempt) {
		var refusal = catchThrowableOfType(RuleViolation.class, attempt);
		assertThat(refusal).as("a refusal with the code " + code).isNotNull();
		assertThat(refusal.code()).isEqualTo(code);
		assertThat(refusal.kind()).isEqualTo(RuleViolation.Kind.NOT_ALLOWED);
	}

}
