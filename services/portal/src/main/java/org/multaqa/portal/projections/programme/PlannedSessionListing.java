package org.multaqa.portal.projections.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.kit.store.Listing;

/** By what the sessions of programmes are listed. */
public final class PlannedSessionListing {

	static final String NUMBER = "number";

	static final String STARTS = "starts";

	static final String DRAFT = "draft";

	static final String RELEASED = "released";

	static final String ROOM = "room";

	/**
	 * The working draft in the order of planning and by rooms, and what was released in
	 * the order of time.
	 */
	public static final Listing<PlannedSession> LISTING = Listing.of(PlannedSessionListing::listed)
		.by(NUMBER, DRAFT)
		.by(STARTS, RELEASED)
		.by(ROOM, DRAFT);

	private PlannedSessionListing() {
	}

	private static Map<String, Object> listed(PlannedSession session) {
		var fields = new HashMap<String, Object>();
		fields.put(NUMBER, session.number());
		fields.put(DRAFT, SessionKeys.ofDraft(session).toList());
		fields.put(RELEASED, released(session).toList());
		Optional.ofNullable(session.placed()).ifPresent((placed) -> fields.put(ROOM, placed.room()));
		Optional.ofNullable(session.publication())
			.ifPresent((publication) -> fields.put(STARTS, publication.place().starts().toEpochMilli()));
		return fields;
	}

	/**
	 * Also by what was shown before, since a release that is taken in is not seen yet.
	 */
	private static Stream<String> released(PlannedSession session) {
		return Stream.concat(Stream.ofNullable(session.publication()), Stream.ofNullable(session.earlier()))
			.filter((publication) -> !publication.gone())
			.flatMap((publication) -> SessionKeys.of(session.meeting(), publication))
			.distinct();
	}

}
