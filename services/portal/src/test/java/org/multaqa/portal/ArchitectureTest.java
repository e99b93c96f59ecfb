package org.multaqa.portal;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.testkit.ArchitectureRules;
import org.multaqa.testkit.PortalRules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

	private static final JavaClasses MAIN_CODE = ArchitectureRules.mainCode();

	@TestFactory
	Stream<DynamicTest> the_portal_keeps_the_rules_of_the_house_and_its_own() {
		return Stream.concat(ArchitectureRules.all().stream(), PortalRules.all().stream())
			.map((rule) -> DynamicTest.dynamicTest(rule.getDescription(),
					() -> rule.allowEmptyShould(true).check(MAIN_CODE)));
	}

}
