package org.multaqa.testkit;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The code of a service, with all that it uses, keeps the rules of the house. */
public interface ArchitectureContract {

	/** The rules of this service alone. */
	default List<ArchRule> ownRules() {
		return List.of();
	}

	@TestFactory
	default Stream<DynamicTest> the_rules_of_the_house_hold() {
		var code = ArchitectureRules.mainCode();
		var ofTheHouse = ArchitectureRules.all().stream().map((rule) -> rule.allowEmptyShould(true));
		return Stream.concat(ofTheHouse, ownRules().stream())
			.map((rule) -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(code)));
	}

}
