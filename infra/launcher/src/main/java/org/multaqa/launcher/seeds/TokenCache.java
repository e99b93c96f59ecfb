package org.multaqa.launcher.seeds;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/** Tokens that were made once, and are used until somebody may do more than they say. */
final class TokenCache {

	private final TokenSource source;

	private final Map<String, String> tokens = new HashMap<>();

	TokenCache(TokenSource source) {
		this.source = source;
	}

	/** That of a person, or of the service account where there is none. */
	String of(@Nullable PersonId person) {
		return this.tokens.computeIfAbsent(ownerOf(person),
				(_) -> (person != null) ? this.source.ofPerson(person) : this.source.ofAccounts());
	}

	/** With all that the person may be by now. */
	String renewed(@Nullable PersonId person) {
		drop(person);
		return of(person);
	}

	void drop(@Nullable PersonId person) {
		this.tokens.remove(ownerOf(person));
	}

	private static String ownerOf(@Nullable PersonId person) {
		return (person != null) ? person.value() : "";
	}

}
