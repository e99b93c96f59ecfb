package org.multaqa.identity.passkeys.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;

/** What is said to devices and what they answer, in the JSON of WebAuthn. */
final class WebauthnJson {

	private static final List<String> ANSWER = List.of("/id", "/rawId", "/response/clientDataJSON",
			"/response/authenticatorData", "/response/signature");

	private static final List<String> MADE = List.of("/id", "/rawId", "/response/clientDataJSON",
			"/response/attestationObject");

	private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private WebauthnJson() {
	}

	static String write(Object asked) {
		return MAPPER.writeValueAsString(asked);
	}

	/**
	 * A key that a device has made.
	 * @return empty for what is none
	 */
	static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(String json) {
		return read(json, MADE, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {
		});
	}

	/**
	 * What a device has signed.
	 * @return empty for what is none
	 */
	static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> answer(String json) {
		return read(json, ANSWER, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {
		});
	}

	private static <T> Optional<T> read(String json, List<String> needed, TypeReference<T> type) {
		try {
			@Nullable JsonNode tree = MAPPER.readTree(json);
			boolean whole = tree != null && needed.stream().allMatch((member) -> tree.at(member).isString());
			return whole ? Optional.of(MAPPER.readValue(json, type)) : Optional.empty();
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
