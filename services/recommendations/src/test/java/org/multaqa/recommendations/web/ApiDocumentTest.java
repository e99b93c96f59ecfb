package org.multaqa.recommendations.web;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Value;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest extends Running implements ApiDocumentContract {

	@Value("${local.management.port}")
	private int managementPort;

	@Override
	public String service() {
		return "recommendations";
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
		return TestTokens.token("p-clara",
				MEETING + (operation.equals("recommendation-state") ? ":head:lac" : ":delegate:mena"));
	}

	@Override
	public Map<String, String> names() {
		return Map.of("meeting", MEETING, "id", submitted(), "office", "lac");
	}

}
