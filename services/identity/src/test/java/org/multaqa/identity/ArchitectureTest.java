package org.multaqa.identity;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.identity.laptop.Laptop;
import org.multaqa.testkit.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

	private static final JavaClasses MAIN = ArchitectureRules.mainCode();

	static java.util.List<ArchRule> rules() {
		return ArchitectureRules.all();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void the_rules_of_the_house_hold(ArchRule rule) {
		rule.allowEmptyShould(true).check(MAIN);
	}

	@Test
	void no_service_ever_makes_a_laptop() {
		noClasses().that()
			.resideOutsideOfPackage("org.multaqa.launcher..")
			.should()
			.callConstructor(Laptop.class)
			.because("only the laptop's launcher may let people in without a mail")
			.check(MAIN);
	}

}
