package org.multaqa.identity.tokens.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.grants.application.GrantService;
import org.multaqa.kit.security.Actors;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;

import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

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
	 * @param proof how the person has shown who it is
	 * @return {@code grants}, {@code name} and {@code locale}, {@code amr} where it is
	 * known, and {@code withheld} where a passkey is needed for more grants; empty for
	 * who is not let in
	 */
	public Optional<Map<String, Object>> of(PersonId person, Proof proof) {
		return this.access.admitted(person).map((account) -> {
			var claims = new LinkedHashMap<String, Object>();
			var grants = this.grants.of(person, proof.passkey());
			claims.put(Actors.GRANTS, new ArrayList<>(grants.given()));
			if (!grants.withheld().isEmpty()) {
				claims.put(Actors.WITHHELD, new ArrayList<>(grants.withheld()));
			}
			if (!proof.methods().isEmpty()) {
				claims.put(IdTokenClaimNames.AMR, new ArrayList<>(proof.methods()));
			}
			claims.put("name", account.name().in(LanguagePreference.of(account.language())));
			claims.put("locale", account.language());
			return claims;
		});
	}

}
