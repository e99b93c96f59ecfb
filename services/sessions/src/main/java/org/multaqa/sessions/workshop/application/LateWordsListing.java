package org.multaqa.sessions.workshop.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.workshop.domain.LateWords;
import org.multaqa.sessions.workshop.domain.Wording;

/**
 * By what late words are listed: those of a session that there are still, all of them or
 * one author's, by when they arrived; and all of one author, for the erasure.
 */
public final class LateWordsListing {

	public static final Listing<LateWords> LISTING = Listing.of(LateWordsListing::fields)
		.by("at", "session", "kept")
		.by("at", "session", "by", "kept")
		.by("at", "by");

	private LateWordsListing() {
	}

	static ListQuery of(SessionId session) {
		return ListQuery.by("at").where("session", session).where("kept", true);
	}

	static ListQuery of(SessionId session, PersonId author) {
		return of(session).where("by", author);
	}

	static ListQuery by(PersonId author) {
		return ListQuery.by("at").where("by", author);
	}

	private static Map<String, Object> fields(LateWords late) {
		var said = Optional.ofNullable(late.said());
		return Map.of("session", late.session(), "by", late.by(), "kept", said.isPresent(), "at",
				said.map(Wording::at).map(Instant::toEpochMilli).orElse(0L));
	}

}
