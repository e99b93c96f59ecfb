package org.multaqa.roadmap.application;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;

import org.multaqa.identity.api.PasskeyView;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.roadmap.api.ChallengeView;
import org.multaqa.roadmap.api.SignedChallenge;

/**
 * A passkey, and the browser that it is used in: made and signed with Java alone, so that
 * what is verified with a library was not made with it.
 */
public final class TestPasskey {

	public static final String SITE = "meeting.example";

	public static final String ORIGIN = "https://meeting.example";

	/** Somebody was there, and was recognised. */
	public static final int PRESENT_AND_VERIFIED = 0x05;

	public static final int PRESENT = 0x01;

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private final KeyPair keys;

	private final String id;

	/** A new key, on the curve P-256. */
	public TestPasskey(String id) {
		this.id = BASE64.encodeToString(id.getBytes(StandardCharsets.UTF_8));
		try {
			var generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.keys = generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** As identity keeps it. */
	public PasskeyView view() {
		return new PasskeyView(this.id, BASE64.encodeToString(cose()), Instant.EPOCH);
	}

	public ECPublicKey publicKey() {
		return (ECPublicKey) this.keys.getPublic();
	}

	/** What a browser sends that shows the pages of the meeting. */
	public SignedChallenge sign(ChallengeView challenge) {
		return sign(challenge.nonce(), challenge.challenge(), challenge.rpId(), ORIGIN, PRESENT_AND_VERIFIED);
	}

	/** What somebody sends who has changed something. */
	public SignedChallenge sign(String nonce, String challenge, String site, String origin, int flags) {
		byte[] clientData = "{\"type\":\"webauthn.get\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
			.formatted(challenge, origin)
			.getBytes(StandardCharsets.UTF_8);
		var authenticatorData = new ByteArrayOutputStream();
		authenticatorData.writeBytes(Hashes.sha256(site.getBytes(StandardCharsets.UTF_8)));
		authenticatorData.write(flags);
		authenticatorData.writeBytes(new byte[4]);
		var signed = new ByteArrayOutputStream();
		signed.writeBytes(authenticatorData.toByteArray());
		signed.writeBytes(Hashes.sha256(clientData));
		return new SignedChallenge(nonce, this.id, BASE64.encodeToString(clientData),
				BASE64.encodeToString(authenticatorData.toByteArray()),
				BASE64.encodeToString(signature(signed.toByteArray())));
	}

	private byte[] signature(byte[] signed) {
		try {
			var signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(signed);
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y} in CBOR. */
	private byte[] cose() {
		var cbor = new ByteArrayOutputStream();
		cbor.writeBytes(new byte[] { (byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20 });
		cbor.writeBytes(coordinate(publicKey().getW().getAffineX().toByteArray()));
		cbor.writeBytes(new byte[] { 0x22, 0x58, 0x20 });
		cbor.writeBytes(coordinate(publicKey().getW().getAffineY().toByteArray()));
		return cbor.toByteArray();
	}

	private static byte[] coordinate(byte[] number) {
		byte[] bytes = new byte[32];
		int length = Math.min(number.length, bytes.length);
		System.arraycopy(number, number.length - length, bytes, bytes.length - length, length);
		return bytes;
	}

}
