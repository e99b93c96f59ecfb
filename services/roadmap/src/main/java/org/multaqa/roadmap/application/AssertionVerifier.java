package org.multaqa.roadmap.application;

import java.util.Base64;
import java.util.Optional;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import org.multaqa.identity.api.PasskeyView;
import org.multaqa.roadmap.api.SignedChallenge;
import org.multaqa.roadmap.domain.GateChallenge;
import org.multaqa.roadmap.domain.PasskeyAssertion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Verifies what a passkey has signed (WebAuthn, 7.2): this challenge, on our pages, for
 * our site, somebody there who was recognised by the passkey, and the signature by the
 * public key that identity keeps. How often a passkey has signed is not looked at: many
 * do not count, and identity is the one that would know.
 */
public final class AssertionVerifier {

	private static final Logger LOG = LoggerFactory.getLogger(AssertionVerifier.class);

	private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();

	private final ObjectConverter converter = new ObjectConverter();

	private final String rpId;

	private final Origin origin;

	/**
	 * Verifies for one site.
	 * @param rpId the site for which passkeys are made
	 * @param origin of the pages on which people approve
	 */
	public AssertionVerifier(String rpId, String origin) {
		this.rpId = rpId;
		this.origin = new Origin(origin);
	}

	String rpId() {
		return this.rpId;
	}

	/**
	 * Verifies an answer.
	 * @param key the passkey that it names, as identity keeps it
	 * @return what is kept of it; empty where it is not what was asked
	 */
	Optional<PasskeyAssertion> verify(GateChallenge challenge, SignedChallenge signed, PasskeyView key) {
		try {
			var publicKey = publicKey(key);
			var request = new AuthenticationRequest(bytes(signed.credential()), bytes(signed.authenticatorData()),
					bytes(signed.clientData()), bytes(signed.signature()));
			this.manager.verify(request,
					new AuthenticationParameters(asked(challenge), known(key, publicKey), null, true, true));
			return Optional.of(kept(challenge, signed, publicKey));
		}
		catch (WebAuthnException | JacksonException | IllegalArgumentException ex) {
			LOG.info("What was signed for a gate is not valid: {}", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	private ServerProperty asked(GateChallenge challenge) {
		return ServerProperty.builder()
			.origin(this.origin)
			.rpId(this.rpId)
			.challenge(new DefaultChallenge(challenge.bytes()))
			.build();
	}

	/** What is known of a passkey: its public key, and nothing of how it was made. */
	private static CredentialRecord known(PasskeyView key, COSEKey publicKey) {
		var data = new AttestedCredentialData(AAGUID.ZERO, bytes(key.id()), publicKey);
		return new CredentialRecordImpl(new NoneAttestationStatement(), null, null, null, 0, data, null, null, null,
				null);
	}

	private PasskeyAssertion kept(GateChallenge challenge, SignedChallenge signed, COSEKey key) {
		var algorithm = key.getAlgorithm();
		var publicKey = key.getPublicKey();
		if (algorithm == null || publicKey == null) {
			throw new IllegalArgumentException("no public key, or nothing of how it signs");
		}
		return new PasskeyAssertion(challenge.nonce(), this.rpId, signed.credential(), algorithm.getValue(),
				Base64.getEncoder().encodeToString(publicKey.getEncoded()), signed.clientData(),
				signed.authenticatorData(), signed.signature());
	}

	private COSEKey publicKey(PasskeyView key) {
		return this.converter.getCborMapper().readValue(bytes(key.publicKey()), COSEKey.class);
	}

	private static byte[] bytes(String base64) {
		return Base64.getUrlDecoder().decode(base64);
	}

}
