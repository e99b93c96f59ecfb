package org.multaqa.registration.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestTokens;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest extends Running implements ApiDocumentContract {

	private String meeting = "";

	private String delegation = "";

	private String link = "";

	@BeforeEach
	void a_meeting_with_a_delegate() {
		this.meeting = openMeeting();
		this.delegation = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 3}");
		seated(this.delegation, "p-oneself", "delegate");
		String members = "/delegations/" + delegation(comingMeeting(), "regional-office", "{\"delegate\": 1}")
				+ "/members";
		founder().post(members, "{\"person\": \"p-hind\", \"roles\": [\"delegate\"]}").is(201);
		this.link = letters().get(members + "/p-hind/invitation-link").is(200).at("link");
	}

	@Override
	public Map<String, String> headers() {
		return Map.of("Invitation-Link", this.link);
	}

	@Override
	public String service() {
		return "registration";
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
		return switch (operation) {
			case "ownRegistration-register", "ownRegistration-changeNeeds", "ownRegistration-mine",
					"ownRegistration-data", "answers-answer" ->
				TestTokens.token("p-oneself");
			default -> TestTokens.token("p-layan", "*:founder");
		};
	}

	@Override
	public Map<String, String> names() {
		return Map.of("meeting", this.meeting, "delegation", this.delegation, "office",
				this.delegation.substring(this.meeting.length() + 1), "person", "p-oneself", "role", "observer",
				"question", "q-dinner");
	}

}
