package org.multaqa.sessions;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.ArchitectureContract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest implements ArchitectureContract {

	@Override
	public List<ArchRule> ownRules() {
		return List.of(noClasses().that()
			.resideInAPackage("org.multaqa.sessions.programme..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.multaqa.sessions.workshop..")
			.because("workshops are held in sessions, and not the other way round"));
	}

}
