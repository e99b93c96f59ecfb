package org.multaqa.identity.tokens.application;

import java.util.LinkedHashMap;
import java.util.Map;

import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.grants.application.GrantService;
import org.multaqa.kit.security.Actors;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;

/**
 * What a token says about a person, looked up when it is made: so the next token, or the
 * next refresh, has what was granted or taken in between.
 */
public final class PersonClaims {

	private final AccountService accounts;

	private final GrantService grants;

	public PersonClaims(AccountService accounts, GrantService grants) {
		this.accounts = accounts;
		this.grants = grants;
	}

	/**
	 * The claims beside {@code sub}.
	 * @return {@code grants}, {@code name} and {@code locale}
	 */
	public Map<String, Object> of(PersonId person) {
		var claims = new LinkedHashMap<String, Object>();
		claims.put(Actors.GRANTS, this.grants.of(person));
		this.accounts.find(person).ifPresent((account) -> {
			claims.put("name", account.name().in(LanguagePreference.of(account.language())));
			claims.put("locale", account.language());
		});
		return claims;
	}

}
