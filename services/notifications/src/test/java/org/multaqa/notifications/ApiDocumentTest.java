package org.multaqa.notifications;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Value;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest extends RunningNotifications implements ApiDocumentContract {

	@Value("${local.management.port}")
	private int managementPort;

	@Override
	public String service() {
		return "notifications";
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
		return TestTokens.token("noura", "doha-2025:organiser");
	}

	@Override
	public Map<String, String> names() {
		return Map.of("person", "noura", "id", "n-none", "meeting", "doha-2025", "kind", "invitation");
	}

}
