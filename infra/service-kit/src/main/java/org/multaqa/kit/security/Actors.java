package org.multaqa.kit.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads an actor from a token: {@code sub}, {@code grants} and {@code scope}. A client
 * that acts for itself is no person: its subject has a sign that no id of a person has.
 */
public final class Actors {

	/** The claim with a list of grants, see {@link Grant}. */
	public static final String GRANTS = "grants";

	/**
	 * The claim with the grants that a person has not got in this sign-in, since they
	 * need a passkey; absent where there are none. It is for pages, which say what to do.
	 */
	public static final String WITHHELD = "withheld";

	/** What the subject of a client begins with, before the name of the client. */
	public static final String CLIENT = "client:";

	private Actors() {
	}

	/**
	 * Who acts with a token.
	 * @throws IllegalArgumentException if that is nobody
	 */
	public static Actor of(Jwt token) {
		@Nullable List<String> grants = token.getClaimAsStringList(GRANTS);
		return new Actor(subject(token.getSubject()),
				(grants != null) ? grants.stream().map(Grant::parse).collect(Collectors.toUnmodifiableSet()) : Set.of(),
				scopes(token));
	}

	private static PersonId subject(@Nullable String subject) {
		if (subject == null) {
			throw new IllegalArgumentException("a token without a subject");
		}
		if (subject.startsWith(CLIENT)) {
			return Actor.service(subject.substring(CLIENT.length())).person();
		}
		var person = new PersonId(subject);
		if (Actor.isNoPerson(person)) {
			throw new IllegalArgumentException("a person with the id of a service");
		}
		return person;
	}

	private static Set<String> scopes(Jwt token) {
		Object scope = token.getClaim("scope");
		if (scope instanceof List<?> list) {
			return list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
		}
		return (scope instanceof String text) ? Set.copyOf(Arrays.asList(text.split(" ", -1))) : Set.of();
	}

}
