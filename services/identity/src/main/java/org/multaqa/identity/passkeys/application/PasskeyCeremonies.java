package org.multaqa.identity.passkeys.application;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

import com.webauthn4j.util.exception.WebAuthnException;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * The two ceremonies of WebAuthn: a passkey is added, and somebody signs in with it. Each
 * begins with a challenge that is kept for its answer, and works once.
 */
public final class PasskeyCeremonies {

	/** What a passkey that is not accepted is refused by, whatever was wrong with it. */
	public static final String REFUSED = "passkey.refused";

	/** The way of signing in, as the security log names it. */
	public static final String WAY = "PASSKEY";

	private final WebAuthnRelyingPartyOperations operations;

	private final PasskeyService service;

	private final Passkeys passkeys;

	private final AccessService access;

	private final InstantSource clock;

	private final SecurityLog log;

	/**
	 * Ceremonies with these.
	 * @param operations checks what keys have signed
	 * @param service what people may do with their passkeys
	 * @param access who is let in
	 * @param clock the real one, never that of the meeting
	 * @param log is told who adds one, and what is refused
	 */
	public PasskeyCeremonies(WebAuthnRelyingPartyOperations operations, PasskeyService service, Passkeys passkeys,
			AccessService access, InstantSource clock, SecurityLog log) {
		this.operations = operations;
		this.service = service;
		this.passkeys = passkeys;
		this.access = access;
		this.clock = clock;
		this.log = log;
	}

	/**
	 * What a device is asked for a new passkey.
	 * @throws RuleViolation {@code passkey.not-shown}, {@code passkey.too-many}
	 */
	public PublicKeyCredentialCreationOptions beginAdding(Holder holder) {
		this.service.actionsOf(holder).add().orThrow();
		return this.operations.createPublicKeyCredentialCreationOptions(
				new ImmutablePublicKeyCredentialCreationOptionsRequest(named(holder.person())));
	}

	/**
	 * Adds what a device has made.
	 * @param name what its owner calls it
	 * @param asked what it was asked
	 * @throws RuleViolation {@code passkey.not-shown}, {@code passkey.too-many},
	 * {@code passkey.refused}, {@code passkey.unnamed}, {@code text.too-long}, and as
	 * {@link Written#line}
	 */
	public Passkey add(Holder holder, String name, PublicKeyCredentialCreationOptions asked,
			PublicKeyCredential<AuthenticatorAttestationResponse> made) {
		this.service.actionsOf(holder).add().orThrow();
		String called = Written.line(name);
		Written.atMost(Passkey.LONGEST_NAME, called);
		if (called.isBlank()) {
			throw RuleViolation.badInput("passkey.unnamed");
		}
		if (!asked.getUser().getId().toBase64UrlString().equals(Passkey.handle(holder.person()))) {
			throw refused(holder.person());
		}
		var record = checked(
				() -> this.operations.registerCredential(
						new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, called))),
				() -> refused(holder.person()));
		var passkey = passkey(record, holder.person(), called);
		if (!this.passkeys.keep(passkey)) {
			throw refused(holder.person());
		}
		this.log.done(SecurityEvent.PASSKEY_ADDED, holder.person().value(), holder.person().value(), null);
		return passkey;
	}

	/**
	 * What a device is asked by somebody who wants in.
	 * @param person who has signed in already in another way, or absent
	 */
	public PublicKeyCredentialRequestOptions beginSignIn(@Nullable PersonId person) {
		return this.operations.createCredentialRequestOptions(
				new ImmutablePublicKeyCredentialRequestOptionsRequest((person != null) ? named(person) : null));
	}

	/**
	 * Whose passkey has answered.
	 * @param asked what it was asked
	 * @throws RuleViolation {@code passkey.refused}, also for who is not let in
	 */
	public Passkey signIn(PublicKeyCredentialRequestOptions asked,
			PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
		checked(() -> this.operations.authenticate(new RelyingPartyAuthenticationRequest(asked, answer)),
				this::refused);
		return this.passkeys.find(answer.getRawId().toBase64UrlString())
			.filter((passkey) -> this.access.admitted(passkey.person()).isPresent())
			.orElseThrow(this::refused);
	}

	/**
	 * Refuses what was not made for what was asked.
	 * @param person who adds it
	 */
	public RuleViolation refused(PersonId person) {
		this.log.refused(SecurityEvent.PASSKEY_ADDED, person.value(), person.value(), REFUSED);
		return new RuleViolation(REFUSED);
	}

	/** Refuses somebody who wants in, whatever was wrong. */
	public RuleViolation refused() {
		this.log.refused(SecurityEvent.SIGN_IN, null, null, WAY);
		return new RuleViolation(REFUSED);
	}

	private static <T> T checked(Supplier<T> check, Supplier<RuleViolation> refusal) {
		try {
			return check.get();
		}
		catch (WebAuthnException | IllegalArgumentException ex) {
			throw refusal.get();
		}
	}

	private Passkey passkey(CredentialRecord record, PersonId person, String name) {
		@Nullable Bytes attestation = record.getAttestationObject();
		if (attestation == null) {
			throw refused(person);
		}
		var key = new Passkey.Key(new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
				attestation.toBase64UrlString(),
				record.getTransports().stream().map(AuthenticatorTransport::getValue).sorted().toList(),
				record.isBackupEligible());
		return new Passkey(record.getCredentialId().toBase64UrlString(), person, name, key, record.getSignatureCount(),
				this.clock.instant(), null);
	}

	private static Authentication named(PersonId person) {
		return UsernamePasswordAuthenticationToken.authenticated(person.value(), null, List.of());
	}

}
