package org.multaqa.portal.access;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.personal.PersonalProgrammes;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest implements ApiDocumentContract {

	@Value("${local.management.port}")
	private int managementPort;

	private static final PersonId SAMI = new PersonId("sami");

	private static final MeetingId DOHA = new MeetingId("doha");

	@LocalServerPort
	int port;

	@Autowired
	PersonalProgrammes personal;

	@BeforeEach
	void somebody_has_a_calendar_of_their_own() {
		this.personal.renew(SAMI, DOHA);
	}

	@Override
	public String service() {
		return "portal";
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
		return (operation.startsWith("rebuild-") || operation.startsWith("operations-"))
				? TestTokens.serviceToken("operator", "operations") : TestTokens.token("sami", "doha:organiser");
	}

	@Override
	public Map<String, String> names() {
		return Map.of("meeting", "doha", "family", "output", "id", "o-1", "secret",
				String.valueOf(this.personal.of(SAMI, DOHA).secret()));
	}

}
