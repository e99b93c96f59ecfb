package org.multaqa.identity.passkeys.persistence;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * People as their own devices name them, when Spring Security asks: by name and address,
 * which nobody but the device is told, under a handle that says neither.
 *
 * @param passkeys all of them
 * @param accounts who the people are
 */
public record KeyHolders(Passkeys passkeys,
		AccountService accounts) implements PublicKeyCredentialUserEntityRepository {

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return this.passkeys.ofHandle(id.toBase64UrlString())
			.stream()
			.findFirst()
			.map((passkey) -> findByUsername(passkey.person().value()))
			.orElse(null);
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
		return this.accounts.find(new PersonId(person)).map(KeyHolders::entity).orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity entity) {
		throw new UnsupportedOperationException("people are accounts: AccountOpeningService");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("people are erased: PersonalData");
	}

	private static PublicKeyCredentialUserEntity entity(Account account) {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(Bytes.fromBase64(Passkey.handle(account.person())))
			.name(account.email())
			.displayName(account.name().in(LanguagePreference.of(account.language())))
			.build();
	}

}
