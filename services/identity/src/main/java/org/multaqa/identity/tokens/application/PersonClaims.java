package org.multaqa.identity.tokens.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.grants.application.GrantService;
import org.multaqa.kit.security.Actors;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;

/**
 * What a token says about a person, looked up when it is made: so the next token, or the
 * next refresh, has what was granted or taken in between.
 */
public final class PersonClaims {

	private final AccessService access;

	private final GrantService grants;

	public PersonClaims(AccessService access, GrantService grants) {
		this.access = access;
		this.grants = grants;
	}

	/**
	 * The claims beside {@code sub}.
	 * @return {@code grants}, {@code name} and {@code locale}; empty for who is not let
	 * in
	 */
	public Optional<Map<String, Object>> of(PersonId person) {
		return this.access.admitted(person).map((account) -> {
			var claims = new LinkedHashMap<String, Object>();
			claims.put(Actors.GRANTS, this.grants.of(person));
			claims.put("name", account.name().in(LanguagePreference.of(account.language())));
			claims.put("locale", account.language());
			return claims;
		});
	}

}
