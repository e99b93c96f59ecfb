package org.multaqa.notifications;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(classes = NotificationsApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,notifications",
				"multaqa.notifications.portal-url=http://portal.test" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest implements ApiDocumentContract {

	@Value("${local.management.port}")
	private int managementPort;

	@LocalServerPort
	int port;

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
