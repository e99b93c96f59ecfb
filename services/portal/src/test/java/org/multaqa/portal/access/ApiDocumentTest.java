package org.multaqa.portal.access;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestTokens;

import org.springframework.boot.test.web.server.LocalServerPort;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest implements ApiDocumentContract {

	@LocalServerPort
	int port;

	@Override
	public String service() {
		return "portal";
	}

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public String tokenFor(String operation) {
		return (operation.startsWith("rebuild-") || operation.startsWith("operations-"))
				? TestTokens.serviceToken("operator", "operations") : TestTokens.token("sami", "doha:organiser");
	}

	@Override
	public Map<String, String> names() {
		return Map.of("meeting", "doha", "family", "output", "id", "o-1");
	}

}
