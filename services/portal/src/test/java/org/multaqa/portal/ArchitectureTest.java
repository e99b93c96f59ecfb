package org.multaqa.portal;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.ArchitectureContract;
import org.multaqa.testkit.PortalRules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest implements ArchitectureContract {

	@Override
	public List<ArchRule> ownRules() {
		return PortalRules.all();
	}

}
