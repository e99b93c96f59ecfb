package org.multaqa.identity;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.multaqa.model.ModelJson;

/**
 * A device with a passkey and the browser in front of it (WebAuthn, level 2), by the JDK
 * alone: makes what the script of a page sends, ES256 and without attestation.
 */
final class SoftwareKey {

	private static final int PRESENT = 0x01;

	private static final int VERIFIED = 0x04;

	private static final int ATTESTED = 0x40;

	private final byte[] id = new byte[32];

	private final KeyPair pair = pair();

	private final String origin;

	private int counter = 1;

	private int flags = PRESENT | VERIFIED;

	/**
	 * A new one.
	 * @param origin of the page that the browser shows
	 */
	SoftwareKey(String origin) {
		this.origin = origin;
		new SecureRandom().nextBytes(this.id);
	}

	/** From now on its owner does not unlock it. */
	SoftwareKey locked() {
		this.flags = PRESENT;
		return this;
	}

	/** As a copy of it would be that has signed less often. */
	SoftwareKey counting(int newCounter) {
		this.counter = newCounter;
		return this;
	}

	String id() {
		return text(this.id);
	}

	/** Its public half in COSE. */
	String publicKey() {
		return text(cose());
	}

	/** What it makes of a challenge for a new passkey. */
	String added(String asked) {
		var tree = ModelJson.mapper().readTree(asked);
		var client = client("webauthn.create", tree.path("challenge").asString());
		var key = join(new byte[16], new byte[] { 0, (byte) this.id.length }, this.id, cose());
		var data = join(data(tree.path("rp").path("id").asString(), this.flags | ATTESTED), key);
		var attestation = join(new byte[] { (byte) 0xA3, 0x63 }, ascii("fmt"), new byte[] { 0x64 }, ascii("none"),
				new byte[] { 0x67 }, ascii("attStmt"), new byte[] { (byte) 0xA0, 0x68 }, ascii("authData"),
				new byte[] { 0x58, (byte) data.length }, data);
		return answer(Map.of("clientDataJSON", text(client), "attestationObject", text(attestation), "transports",
				List.of("internal")));
	}

	/** What it makes of a challenge for signing in. */
	String shown(String asked) {
		var tree = ModelJson.mapper().readTree(asked);
		var client = client("webauthn.get", tree.path("challenge").asString());
		this.counter++;
		var data = data(tree.path("rpId").asString(), this.flags);
		try {
			var signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.pair.getPrivate());
			signature.update(join(data, sha256(client)));
			return answer(Map.of("clientDataJSON", text(client), "authenticatorData", text(data), "signature",
					text(signature.sign())));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String answer(Map<String, Object> response) {
		return ModelJson.mapper()
			.writeValueAsString(Map.of("id", id(), "rawId", id(), "type", "public-key", "clientExtensionResults",
					Map.of(), "response", response));
	}

	private byte[] client(String type, String challenge) {
		return ModelJson.mapper()
			.writeValueAsBytes(
					Map.of("type", type, "challenge", challenge, "origin", this.origin, "crossOrigin", false));
	}

	private byte[] data(String host, int with) {
		return join(sha256(host.getBytes(StandardCharsets.UTF_8)), new byte[] { (byte) with },
				ByteBuffer.allocate(4).putInt(this.counter).array());
	}

	private byte[] cose() {
		var point = ((ECPublicKey) this.pair.getPublic()).getW();
		return join(new byte[] { (byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32 }, coordinate(point.getAffineX()),
				new byte[] { 0x22, 0x58, 32 }, coordinate(point.getAffineY()));
	}

	private static byte[] coordinate(BigInteger value) {
		byte[] signed = value.toByteArray();
		byte[] whole = new byte[32];
		int length = Math.min(signed.length, 32);
		System.arraycopy(signed, signed.length - length, whole, 32 - length, length);
		return whole;
	}

	private static KeyPair pair() {
		try {
			var generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] join(byte[]... parts) {
		var whole = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(whole::writeBytes);
		return whole.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
