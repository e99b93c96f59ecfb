package org.multaqa.kit.security;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;

import org.springframework.security.oauth2.jwt.Jwt;

/** Reads an actor from a token: {@code sub}, {@code grants} and {@code scope}. */
public final class Actors {

	/** The claim with a list of grants, see {@link Grant}. */
	public static final String GRANTS = "grants";

	private Actors() {
	}

	public static Actor of(Jwt token) {
		@Nullable List<String> grants = token.getClaimAsStringList(GRANTS);
		return new Actor(new PersonId(Objects.requireNonNull(token.getSubject())),
				(grants != null) ? grants.stream().map(Grant::parse).collect(Collectors.toUnmodifiableSet()) : Set.of(),
				scopes(token));
	}

	private static Set<String> scopes(Jwt token) {
		Object scope = token.getClaim("scope");
		if (scope instanceof List<?> list) {
			return list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
		}
		return (scope instanceof String text) ? Set.copyOf(Arrays.asList(text.split(" ", -1))) : Set.of();
	}

}
