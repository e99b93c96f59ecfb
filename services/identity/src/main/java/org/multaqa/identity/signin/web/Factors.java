package org.multaqa.identity.signin.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * How somebody has shown in a session who they are, as Spring Security notes it with
 * them.
 */
public final class Factors {

	private static final String PASSKEY = "PASSKEY:";

	private static final String NOTED = "FACTOR_";

	/** What is sent and works once. */
	private static final Set<String> ONE_TIME = Set.of(FactorGrantedAuthority.OTT_AUTHORITY, NOTED + "FIRST_RUN");

	private Factors() {
	}

	/** The factor of a passkey, by its id. */
	static GrantedAuthority passkey(String id) {
		return FactorGrantedAuthority.fromFactor(PASSKEY + id);
	}

	/**
	 * With which passkey somebody has signed in.
	 * @return its id; empty where it was in another way
	 */
	public static Optional<String> passkeyOf(Authentication person) {
		return names(person).stream()
			.filter((name) -> name.startsWith(NOTED + PASSKEY))
			.map((name) -> name.substring((NOTED + PASSKEY).length()))
			.findFirst();
	}

	/**
	 * In which ways somebody has signed in without a passkey (RFC 8176).
	 * @return none for the laptop's shortcut
	 */
	public static List<String> methodsOf(Authentication person) {
		return names(person).stream().anyMatch(ONE_TIME::contains) ? List.of("otp") : List.of();
	}

	private static List<String> names(Authentication person) {
		return person.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map((factor) -> String.valueOf(factor.getAuthority()))
			.toList();
	}

}
