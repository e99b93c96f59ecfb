package org.multaqa.roadmap.persistence;

import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.RoadmapId;
import org.multaqa.roadmap.application.ContentAddress;
import org.multaqa.roadmap.domain.Comment;
import org.multaqa.roadmap.domain.Comments;
import org.multaqa.roadmap.domain.Content;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.Progress;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.SignedContent;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Takes comments and contents of editions out of roadmaps that hold them themselves, as
 * all did at first, and puts them into documents of their own. Run before anything is
 * read; what it was interrupted in, it does again the next time, to the same effect. The
 * version stays, so that nobody's edit becomes stale by it.
 */
public final class RoadmapMigration {

	private final MongoOperations mongo;

	private final String collection;

	private final InsertOnly<SignedContent> contents;

	private final InsertOnly<Comment> comments;

	private final ContentHasher hasher;

	/**
	 * Prepares the migration.
	 * @param collection where the roadmaps are
	 * @param contents where the contents of editions go
	 * @param comments where the comments go
	 */
	public RoadmapMigration(MongoOperations mongo, String collection, InsertOnly<SignedContent> contents,
			InsertOnly<Comment> comments, ContentHasher hasher) {
		this.mongo = mongo;
		this.collection = collection;
		this.contents = contents;
		this.comments = comments;
		this.hasher = hasher;
	}

	public void run() {
		var former = Query.query(Criteria.where("state.editions").exists(true));
		for (Document document : this.mongo.find(former, Document.class, this.collection)) {
			var next = moved(document.get("state", Document.class));
			var unchanged = Query.query(Criteria.where("_id")
				.is(document.get("_id"))
				.and("version")
				.is(document.get("version"))
				.and("state.editions")
				.exists(true));
			this.mongo.updateFirst(unchanged, new Update().set("state", Documents.write(next)), this.collection);
		}
	}

	private Roadmap moved(Document state) {
		var id = new RoadmapId(state.getString("id"));
		var next = new Document(state);
		next.append("plan", next.remove("frame"));
		next.append("comments", Documents.write(new Comments(comments(id, state))));
		next.append("publications", new Document("all", publications(id, state)));
		next.append("progress", Documents.write(progress(state)).append("reached", next.remove("reached")));
		return Documents.read(next, Roadmap.class);
	}

	private List<Comments.Entry> comments(RoadmapId id, Document state) {
		var entries = new ArrayList<Comments.Entry>();
		for (Document made : state.getList("comments", Document.class)) {
			var comment = Documents.read(made, Comment.class);
			String hash = this.hasher.hash(comment);
			this.comments.insert(ContentAddress.of(id, hash), comment);
			entries.add(new Comments.Entry(comment.id(), hash, null));
		}
		return entries;
	}

	private List<Document> publications(RoadmapId id, Document state) {
		var editions = state.getList("editions", Document.class);
		for (Document edition : editions) {
			var content = contentOf(edition);
			this.contents.insert(ContentAddress.of(id, content.hash()),
					new SignedContent(content.initiatives(), null, null, content.hash()));
		}
		return editions;
	}

	private static Progress progress(Document state) {
		var editions = state.getList("editions", Document.class);
		return editions.isEmpty() ? Progress.NONE : Progress.NONE.by(contentOf(editions.getLast()));
	}

	private static Content contentOf(Document edition) {
		return Documents.read(
				new Document("initiatives", edition.get("initiatives")).append("hash", edition.get("contentHash")),
				Content.class);
	}

}
