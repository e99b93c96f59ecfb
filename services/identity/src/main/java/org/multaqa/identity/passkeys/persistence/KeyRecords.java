package org.multaqa.identity.passkeys.persistence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.passkeys.domain.Passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * Passkeys as Spring Security asks for them. Through it they are used; they are added and
 * removed by the application alone.
 *
 * @param passkeys all of them
 */
public record KeyRecords(Passkeys passkeys) implements UserCredentialRepository {

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return this.passkeys.find(credentialId.toBase64UrlString()).map(KeyRecords::record).orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return this.passkeys.ofHandle(userId.toBase64UrlString()).stream().map(KeyRecords::record).toList();
	}

	/**
	 * Notes that one was used; of one that is not there yet, nothing. Spring Security
	 * compares its counter with that of the day on which it was added; here it is
	 * compared with the last one.
	 * @throws IllegalArgumentException where a copy has signed
	 */
	@Override
	public void save(CredentialRecord record) {
		String id = record.getCredentialId().toBase64UrlString();
		if (this.passkeys.find(id).isPresent()
				&& !this.passkeys.used(id, record.getSignatureCount(), record.getLastUsed())) {
			throw new IllegalArgumentException("a key that has signed as often before");
		}
	}

	@Override
	public void delete(Bytes credentialId) {
		throw new UnsupportedOperationException("passkeys are removed by their owners: PasskeyService");
	}

	private static CredentialRecord record(Passkey passkey) {
		var key = passkey.key();
		@Nullable Instant used = passkey.used();
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(Bytes.fromBase64(passkey.id()))
			.userEntityUserId(Bytes.fromBase64(Passkey.handle(passkey.person())))
			.publicKey(new ImmutablePublicKeyCose(Bytes.fromBase64(key.publicKey()).getBytes()))
			.signatureCount(passkey.counter())
			.uvInitialized(true)
			.transports(key.transports().stream().map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
			.backupEligible(key.synced())
			.attestationObject(Bytes.fromBase64(key.attestation()))
			.created(passkey.since())
			.lastUsed((used != null) ? used : passkey.since())
			.label(passkey.name())
			.build();
	}

}
