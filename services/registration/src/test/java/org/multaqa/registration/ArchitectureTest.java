package org.multaqa.registration;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.testkit.ArchitectureRules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

	private static final JavaClasses MAIN_CODE = ArchitectureRules.mainCode();

	@TestFactory
	Stream<DynamicTest> the_service_keeps_the_rules_of_the_house() {
		return ArchitectureRules.all()
			.stream()
			.map((rule) -> DynamicTest.dynamicTest(rule.getDescription(),
					() -> rule.allowEmptyShould(true).check(MAIN_CODE)));
	}

}
