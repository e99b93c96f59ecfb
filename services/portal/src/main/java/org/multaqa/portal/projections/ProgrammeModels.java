package org.multaqa.portal.projections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.PlannedSessionListing;
import org.multaqa.portal.projections.programme.PlannedSessions;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.ProgrammeProjection;
import org.multaqa.portal.projections.programme.PublishedSession;
import org.multaqa.portal.projections.programme.PublishedSessionProjection;
import org.multaqa.portal.projections.programme.ReleasedDays;
import org.multaqa.portal.projections.programme.ReleasedHours;
import org.multaqa.portal.projections.workshop.Materials;
import org.multaqa.portal.projections.workshop.MaterialsProjection;
import org.multaqa.portal.projections.workshop.SignUp;
import org.multaqa.portal.projections.workshop.SignUpProjection;

/**
 * What can be read of programmes: their heads and sessions as they stand, what each
 * release showed, and the places and materials of sessions.
 */
public final class ProgrammeModels {

	private static final String MEETING = "meeting";

	private final ProjectionStore<Programme> programmes;

	private final ProjectionStore<PlannedSession> sessions;

	private final ReleasedDays days;

	private final ProjectionStore<PublishedSession> publications;

	private final ProjectionStore<SignUp> signUps;

	private final ProjectionStore<Materials> materials;

	ProgrammeModels(ProjectionStores where, ProjectionFamilies families) {
		this.sessions = families.add("programme-session",
				where.of("planned-sessions", PlannedSession.class, PlannedSessionListing.LISTING),
				(before, _) -> before);
		var hours = families.add("programme-hours", where.of("released-hours", ReleasedHours.class, Listing.none()),
				(before, _) -> before);
		this.days = new ReleasedDays(hours.replicas());
		this.programmes = families.add("programme", where.of("programmes", Programme.class, Listing.none()),
				new ProgrammeProjection(new PlannedSessions(this.sessions.replicas()), this.days)::next);
		this.publications = families.add("publication",
				where.of("publications", PublishedSession.class, PublishedSessionProjection.LISTING),
				PublishedSessionProjection::next);
		this.signUps = families.add("signup", where.of("sign-ups", SignUp.class, SignUpProjection.LISTING),
				SignUpProjection::next);
		this.materials = families.add("materials", where.of("materials", Materials.class, MaterialsProjection.LISTING),
				MaterialsProjection::next);
	}

	public Optional<Programme> of(MeetingId meeting) {
		return this.programmes.find(meeting.value());
	}

	/**
	 * A session, as far as a release that is taken in has changed it already.
	 * {@link SessionLists} has them as the release shows them that everybody sees.
	 */
	public Optional<PlannedSession> session(SessionId session) {
		return this.sessions.find(session.value());
	}

	List<PlannedSession> sessions(Collection<SessionId> sessions) {
		return this.sessions.findAll(ReadModels.ids(sessions));
	}

	Slice<PlannedSession> sessions(ListQuery query) {
		return this.sessions.list(query);
	}

	List<String> keysOfSessions(ListQuery query) {
		return this.sessions.keys(query);
	}

	long countSessions(Map<String, Object> where) {
		return this.sessions.count(where);
	}

	/** What the latest releases show, as pages of days draw it. */
	public ReleasedDays days() {
		return this.days;
	}

	/**
	 * All sessions of a meeting that were ever released, with all that releases showed.
	 * @param meeting which
	 * @return in the order of their ids
	 */
	public List<PublishedSession> published(MeetingId meeting) {
		return this.publications.findAll(ListQuery.by("session").where(MEETING, meeting));
	}

	/**
	 * A page of sessions of which releases have shown something.
	 * @param query by what {@link PublishedSessionProjection#LISTING} lists them
	 * @return with all that releases showed
	 */
	public Slice<PublishedSession> published(ListQuery query) {
		return this.publications.list(query);
	}

	/** Whether any release of a programme, be it an earlier one, names somebody. */
	public boolean everNamed(PersonId person, MeetingId meeting) {
		return this.publications
			.count(ListQuery.by("session").where(MEETING, meeting).where("people", person).where()) > 0;
	}

	/** The places of a session; empty before anybody could sign up. */
	public Optional<SignUp> signUp(SessionId session) {
		return this.signUps.find(session.value());
	}

	/** The materials of a session; empty before anybody brought one. */
	public Optional<Materials> materials(SessionId session) {
		return this.materials.find(session.value());
	}

	/** The materials of all sessions of a meeting that have any. */
	public List<Materials> materials(MeetingId meeting) {
		return this.materials.findAll(ListQuery.by("session").where(MEETING, meeting));
	}

	/** The sessions of a meeting in which somebody has a place. */
	public List<SessionId> sessionsWithPlaceOf(PersonId person, MeetingId meeting) {
		return this.signUps.findAll(ListQuery.by("session").where(MEETING, meeting).where("seated", person))
			.stream()
			.map(SignUp::session)
			.toList();
	}

}
