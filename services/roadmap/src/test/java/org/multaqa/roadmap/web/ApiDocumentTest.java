package org.multaqa.roadmap.web;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Value;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest extends Running implements ApiDocumentContract {

	@Value("${local.management.port}")
	private int managementPort;

	@Override
	public String service() {
		return "roadmap";
	}

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public int managementPort() {
		return this.managementPort;
	}

	@Override
	public String tokenFor(String operation) {
		return TestTokens.token("p-clara", MEETING + ":headquarters:hq", MEETING + ":secretary-general:hq");
	}

	@Override
	public Map<String, String> names() {
		return Map.of("meeting", MEETING, "id", published(), "initiative", Fixtures.CHARTER.value(), "milestone",
				Fixtures.TEXT_OUT.value(), "gate", "sg", "number", "1.0", "earlier", "1.0", "later", "1.0", "comment",
				"c-1");
	}

}
