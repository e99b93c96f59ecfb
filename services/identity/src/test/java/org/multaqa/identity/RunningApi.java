package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.multaqa.model.ModelJson;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The running service, and words to ask its API with the tokens of a founder, of other
 * services and of people.
 */
@RunningIdentity
abstract class RunningApi {

	@LocalServerPort
	int port;

	Browser http;

	/** A founder's token. */
	String layan;

	/** A token with which accounts are opened. */
	String registration;

	@BeforeEach
	void signIn() {
		this.http = new Browser(this.port);
		this.layan = this.http.tokenOf("layan-fihris");
		this.registration = this.http.tokenOfService("registration", "accounts");
	}

	/**
	 * An account that is opened, or found.
	 * @param email whose
	 * @return the id of the person
	 */
	String opened(String email) {
		return String.valueOf(read(this.http.json("POST", "/api/v1/accounts",
				ModelJson.mapper()
					.writeValueAsString(Map.of("name", Map.of("en", "Dana"), "email", email, "language", "en")),
				bearer(this.registration)))
			.get("person"));
	}

	static String[] bearer(String token, String... more) {
		return Stream.concat(Stream.of("Authorization", "Bearer " + token), Stream.of(more)).toArray(String[]::new);
	}

	static Map<String, Object> read(HttpResponse<String> answer) {
		return ModelJson.readMap(answer.body());
	}

}
