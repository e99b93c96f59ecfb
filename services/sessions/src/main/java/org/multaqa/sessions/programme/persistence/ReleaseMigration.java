package org.multaqa.sessions.programme.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bson.Document;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.domain.Publication;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Releases;
import org.multaqa.sessions.programme.domain.Releases.Made;
import org.multaqa.sessions.programme.domain.Room;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Takes releases out of programmes that hold their placements themselves, as all did at
 * first, and puts each into a document of its own. Of texts and rooms only those of the
 * latest release are known: earlier ones are kept with these, at the times and in the
 * rooms that they really had. The next release tells all that it shows, for nothing of
 * this was told. Run before anything is read; what it was interrupted in, it does again
 * the next time. The version stays, so that nobody's edit becomes stale by it.
 */
public final class ReleaseMigration {

	/** Equals no fingerprint, so that the next release tells of the session. */
	private static final String UNTOLD = "";

	private final MongoOperations mongo;

	private final String collection;

	private final InsertOnly<Release> documents;

	/**
	 * Prepares the migration.
	 * @param collection where the programmes are
	 * @param documents where the releases go
	 */
	public ReleaseMigration(MongoOperations mongo, String collection, InsertOnly<Release> documents) {
		this.mongo = mongo;
		this.collection = collection;
		this.documents = documents;
	}

	public void run() {
		var former = Query.query(Criteria.where("state.published").exists(true));
		for (Document document : this.mongo.find(former, Document.class, this.collection)) {
			var next = new Document(document.get("state", Document.class));
			next.append("releases", Documents.write(moved(next)));
			next.remove("published");
			var unchanged = Query.query(Criteria.where("_id")
				.is(document.get("_id"))
				.and("version")
				.is(document.get("version"))
				.and("state.published")
				.exists(true));
			this.mongo.updateFirst(unchanged, new Update().set("state", next), this.collection);
		}
	}

	private Releases moved(Document state) {
		var meeting = new MeetingId(state.getString("meeting"));
		var plans = plans(state);
		var rooms = state.getList("rooms", Document.class)
			.stream()
			.map((it) -> Documents.read(it, Room.class))
			.toList();
		var releases = Releases.NONE;
		for (Document former : state.getList("releases", Document.class)) {
			var placements = former.getList("placements", Document.class)
				.stream()
				.map((it) -> Documents.read(it, Placement.class))
				.toList();
			releases = releases.and(Documents.read(former.get("name", Document.class), LocalizedText.class),
					Instant.parse(former.getString("at")), publications(releases, placements),
					placements.stream().flatMap((it) -> Stream.ofNullable(plans.get(it.session()))).toList());
			var made = releases.all().getLast();
			this.documents.insert(ReleaseDocuments.idOf(meeting, made), release(meeting, made, releases, plans, rooms));
		}
		return releases;
	}

	/** As last released, or else as planned. */
	private static Map<SessionId, SessionPlan> plans(Document state) {
		var plans = new HashMap<SessionId, SessionPlan>();
		Stream
			.concat(state.getList("sessions", Document.class).stream().map((it) -> it.get("plan", Document.class)),
					state.getList("published", Document.class).stream())
			.map((it) -> Documents.read(it, SessionPlan.class))
			.forEach((plan) -> plans.put(plan.id(), plan));
		return plans;
	}

	private static List<Publication> publications(Releases before, List<Placement> placements) {
		var shown = placements.stream()
			.map((placement) -> new Publication(placement.session(), 0, UNTOLD, placement, false));
		var gone = before.publications()
			.stream()
			.map(Publication::session)
			.filter((session) -> placements.stream().noneMatch((it) -> it.session().equals(session)))
			.map((session) -> new Publication(session, 0, UNTOLD, null, false));
		return Stream.concat(shown, gone).toList();
	}

	private static Release release(MeetingId meeting, Made made, Releases releases, Map<SessionId, SessionPlan> plans,
			List<Room> rooms) {
		var sessions = releases.publications()
			.stream()
			.flatMap((shown) -> Optional.ofNullable(plans.get(shown.session()))
				.map((plan) -> new ReleasedSession(plan,
						(shown.placement() != null) ? place(shown.placement(), rooms) : null, false))
				.stream())
			.sorted(ReleasedSession.ORDER)
			.toList();
		return new Release(meeting, made.number(), made.name(), made.at(), sessions);
	}

	private static ReleasedPlace place(Placement placement, List<Room> rooms) {
		RoomId id = placement.room();
		var room = rooms.stream().filter((each) -> each.id().equals(id)).findFirst().orElseThrow();
		return new ReleasedPlace(id, room.names(), room.capacity(), placement.starts(), placement.ends());
	}

}
