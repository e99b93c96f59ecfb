package org.multaqa.identity;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestSecrets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest implements ApiDocumentContract {

	@Value("${local.management.port}")
	private int managementPort;

	@LocalServerPort
	private int port;

	@Override
	public String service() {
		return "identity";
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
		var http = new Browser(this.port);
		if (operation.startsWith("guests-")) {
			return http.tokenOfService("sessions", "guests");
		}
		if (operation.equals("passkeys-keys")) {
			return http.tokenOfService("roadmap", "passkeys");
		}
		boolean person = operation.equals("accounts-edit") || operation.startsWith("founders-")
				|| operation.startsWith("blocks-") || operation.startsWith("sign-ins-")
				|| operation.startsWith("passkeys-");
		var answer = person ? http.json("POST", "/laptop/tokens", "{\"person\":\"layan-fihris\"}")
				: http.post("/oauth2/token", "grant_type=client_credentials&scope=accounts", "Authorization",
						ProviderTest.basic("registration", TestSecrets.of("registration")));
		return ModelJson.mapper().readTree(answer.body()).path(person ? "accessToken" : "access_token").asString();
	}

	@Override
	public Map<String, String> names() {
		return Map.of("person", "layan-fihris");
	}

}
