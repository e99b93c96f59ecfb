package org.multaqa.identity.config;

import java.time.Clock;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.founders.application.FounderService;
import org.multaqa.identity.passkeys.application.PasskeyCeremonies;
import org.multaqa.identity.passkeys.application.PasskeyService;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.passkeys.persistence.KeyHolders;
import org.multaqa.identity.passkeys.persistence.KeyRecords;
import org.multaqa.identity.passkeys.persistence.MongoPasskeys;
import org.multaqa.identity.tokens.application.Authorizations;
import org.multaqa.kit.audit.SecurityLog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys: what they are asked, and who may do what with them. */
@Configuration(proxyBeanMethods = false)
class PasskeysConfiguration {

	@Bean
	Passkeys passkeys(MongoOperations mongo) {
		return new MongoPasskeys(mongo);
	}

	/**
	 * The device has to know its owner each time, so that a passkey is two factors; and
	 * is asked to remember for whom the key is, so that nobody has to write an address.
	 */
	@Bean
	WebAuthnRelyingPartyOperations passkeyOperations(Passkeys passkeys, AccountService accounts,
			IdentityProperties properties) {
		var house = PublicKeyCredentialRpEntity.builder()
			.id(properties.passkeyHost())
			.name(properties.passkeyHost())
			.build();
		var operations = new Webauthn4JRelyingPartyOperations(new KeyHolders(passkeys, accounts),
				new KeyRecords(passkeys), house, properties.passkeyOrigins());
		operations.setCustomizeCreationOptions(
				(asked) -> asked.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.PREFERRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		operations.setCustomizeRequestOptions((asked) -> asked.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

	@Bean
	PasskeyService passkeyService(Passkeys passkeys, AccountService accounts, FounderService founders,
			AccessService access, Authorizations authorizations, SecurityLog securityLog) {
		return new PasskeyService(passkeys, accounts, founders::now, access::end, authorizations::revoke, securityLog);
	}

	@Bean
	PasskeyCeremonies passkeyCeremonies(WebAuthnRelyingPartyOperations passkeyOperations, PasskeyService service,
			Passkeys passkeys, AccessService access, SecurityLog securityLog) {
		return new PasskeyCeremonies(passkeyOperations, service, passkeys, access, Clock.systemUTC(), securityLog);
	}

}
