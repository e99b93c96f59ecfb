package org.multaqa.sessions;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

	@Test
	void the_house_rules_hold() {
		var classes = ArchitectureRules.mainCode();
		ArchitectureRules.all().forEach((rule) -> rule.allowEmptyShould(true).check(classes));
	}

	@Test
	void the_programme_knows_nothing_of_workshops() {
		noClasses().that()
			.resideInAPackage("org.multaqa.sessions.programme..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.multaqa.sessions.workshop..")
			.because("workshops are held in sessions, and not the other way round")
			.check(ArchitectureRules.mainCode());
	}

}
