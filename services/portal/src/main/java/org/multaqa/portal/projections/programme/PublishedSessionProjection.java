package org.multaqa.portal.projections.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.portal.projections.programme.PublishedSession.Revision;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.sessions.api.ReleasedSession;

/** What releases have shown of a session, as its events tell it. */
public final class PublishedSessionProjection {

	/**
	 * Those of a meeting, those of which a release has shown something new, and those in
	 * which a release has named somebody.
	 */
	public static final Listing<PublishedSession> LISTING = Listing.of(PublishedSessionProjection::listed)
		.by("session", "meeting")
		.by("session", "meeting", "releases")
		.by("session", "meeting", "people");

	private PublishedSessionProjection() {
	}

	private static Map<String, Object> listed(PublishedSession published) {
		return Map.of("meeting", published.meeting(), "session", published.session(), "releases",
				published.revisions().stream().map(Revision::release).toList(), "people", people(published));
	}

	private static List<PersonId> people(PublishedSession published) {
		return published.revisions()
			.stream()
			.flatMap((revision) -> revision.shown().plan().people().stream())
			.map(Contributor::person)
			.distinct()
			.toList();
	}

	public static @Nullable PublishedSession next(@Nullable PublishedSession before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof OfPublication event)) {
			return before;
		}
		List<Revision> revisions = (before != null) ? before.revisions() : List.of();
		var shown = switch (event) {
			case SessionReleased released ->
				Stream.of(new ReleasedSession(released.session(), released.place(), false, released.track()));
			case SessionLeftOut left -> revisions.reversed()
				.stream()
				.limit(1)
				.map((last) -> new ReleasedSession(last.shown().plan(), null, left.cancelled(), last.shown().track()));
		};
		var next = shown.map((it) -> new Revision(event.release(), it, envelope.time()))
			.reduce(revisions, Lists::and, (_, all) -> all);
		return new PublishedSession(event.about(), event.meeting(), next, LastEvent.of(envelope));
	}

}
