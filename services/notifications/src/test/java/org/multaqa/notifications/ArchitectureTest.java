package org.multaqa.notifications;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.testkit.ArchitectureRules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

	private static final JavaClasses MAIN = ArchitectureRules.mainCode();

	static List<ArchRule> rules() {
		return ArchitectureRules.all();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void the_rules_of_the_house_hold(ArchRule rule) {
		rule.allowEmptyShould(true).check(MAIN);
	}

}
