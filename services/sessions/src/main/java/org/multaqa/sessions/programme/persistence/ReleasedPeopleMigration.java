package org.multaqa.sessions.programme.persistence;

import java.util.List;

import org.bson.Document;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.MeetingId;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Releases;
import org.multaqa.sessions.programme.domain.Releases.Made;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Has programmes know whom their releases name, which at first only the documents of the
 * releases said. Run when releases have documents, before anything is read; again it
 * changes nothing. The version stays, so that nobody's edit becomes stale by it.
 */
public final class ReleasedPeopleMigration {

	/** Where a programme stands in its document, before it was split and since. */
	private static final List<String> PLACES = List.of("state", "state.head");

	private final MongoOperations mongo;

	private final String collection;

	private final InsertOnly<Release> documents;

	/**
	 * Prepares the migration.
	 * @param collection where the programmes are
	 * @param documents where the releases are
	 */
	public ReleasedPeopleMigration(MongoOperations mongo, String collection, InsertOnly<Release> documents) {
		this.mongo = mongo;
		this.collection = collection;
		this.documents = documents;
	}

	public void run() {
		for (String programme : PLACES) {
			String people = programme + ".releases.people";
			var former = Query
				.query(Criteria.where(programme + ".releases.rooms").exists(true).and(people).exists(false));
			former.fields().include(programme + ".releases.all");
			for (Document document : this.mongo.find(former, Document.class, this.collection)) {
				var id = document.getString("_id");
				this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id).and(people).exists(false)),
						Update.update(people, named(new MeetingId(id), made(document, programme))), this.collection);
			}
		}
	}

	private static List<Made> made(Document document, String programme) {
		var releases = document.getEmbedded(List.of((programme + ".releases").split("\\.", -1)), Document.class);
		return releases.getList("all", Document.class).stream().map((it) -> Documents.read(it, Made.class)).toList();
	}

	private List<String> named(MeetingId meeting, List<Made> releases) {
		return this.documents.findAll(releases.stream().map((made) -> ReleaseDocuments.idOf(meeting, made)).toList())
			.stream()
			.flatMap((release) -> Releases.people(release.sessions().stream().map(ReleasedSession::plan).toList()))
			.map(Object::toString)
			.distinct()
			.toList();
	}

}
