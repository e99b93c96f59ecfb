package org.multaqa.identity;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.laptop.Laptop;
import org.multaqa.testkit.ArchitectureContract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest implements ArchitectureContract {

	@Override
	public List<ArchRule> ownRules() {
		return List.of(noClasses().that()
			.resideOutsideOfPackage("org.multaqa.launcher..")
			.should()
			.callConstructor(Laptop.class)
			.because("only the laptop's launcher may let people in without a mail"));
	}

}
