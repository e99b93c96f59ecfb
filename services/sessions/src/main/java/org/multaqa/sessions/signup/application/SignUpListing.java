package org.multaqa.sessions.signup.application;

import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.sessions.signup.domain.SignUp;

/** By what the places of sessions are listed: those that a person has, or waits for. */
public final class SignUpListing {

	public static final Listing<SignUp> LISTING = Listing.of(SignUpListing::fields).by("session", "people");

	private SignUpListing() {
	}

	static ListQuery of(PersonId person) {
		return ListQuery.by("session").where("people", person);
	}

	private static Map<String, Object> fields(SignUp signUp) {
		return Map.of("session", signUp.session(), "people",
				Stream.concat(signUp.seated().stream(), signUp.waiting().stream()).toList());
	}

}
