package org.multaqa.launcher;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.testkit.ArchitectureRules;
import org.multaqa.testkit.PortalRules;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house, on all of it; their canaries are in the test-kit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

	private static final JavaClasses CODE = ArchitectureRules.mainCode();

	static Stream<ArchRule> rules() {
		return Stream.concat(ArchitectureRules.all().stream(), PortalRules.all().stream());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holds(ArchRule rule) {
		rule.check(CODE);
	}

	@Test
	void every_service_is_looked_at() {
		assertThat(ArchitectureRules.SERVICES).allSatisfy((service) -> assertThat(CODE)
			.anyMatch((type) -> type.getPackageName().startsWith("org.multaqa." + service)));
	}

}
