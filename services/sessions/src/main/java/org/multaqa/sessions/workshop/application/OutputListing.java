package org.multaqa.sessions.workshop.application;

import java.util.Map;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.workshop.domain.Output;

/**
 * By what outputs are listed: those of a session, all of them or the ones carried
 * forward, by when they were recorded.
 */
public final class OutputListing {

	public static final Listing<Output> LISTING = Listing.of(OutputListing::fields)
		.by("at", "session", "carriedForward")
		.by("at", "session");

	private OutputListing() {
	}

	static ListQuery of(SessionId session) {
		return ListQuery.by("at").where("session", session);
	}

	static ListQuery carriedForward(SessionId session) {
		return of(session).where("carriedForward", true);
	}

	private static Map<String, Object> fields(Output output) {
		return Map.of("session", output.session(), "carriedForward", output.carriedForward(), "at",
				output.recordedAt().toEpochMilli());
	}

}
