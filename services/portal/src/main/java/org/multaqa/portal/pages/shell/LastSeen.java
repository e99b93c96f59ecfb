package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.Date;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * When a person last opened a page, as documents {@code {_id: person page, at}}. While
 * the page stays open and fetches itself again, the look before counts.
 */
@Component
public class LastSeen {

	private static final String COLLECTION = "looks";

	private static final String BEFORE = "org.multaqa.portal.look.";

	private final MongoOperations mongo;

	LastSeen(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * The reader looks at a page.
	 * @param page a name of the page
	 * @return when the reader had looked before, or absent
	 */
	public @Nullable Instant look(PageRequest pageRequest, String page) {
		var person = pageRequest.person();
		if (person == null) {
			return null;
		}
		var session = pageRequest.request().getSession();
		if (pageRequest.isLive()) {
			return (session.getAttribute(BEFORE + page) instanceof Instant before) ? before : null;
		}
		String id = person.actor().person() + " " + page;
		@Nullable Document known = this.mongo.findById(id, Document.class, COLLECTION);
		@Nullable Instant before = (known != null) ? known.getDate("at").toInstant() : null;
		this.mongo.save(new Document("_id", id).append("at", Date.from(pageRequest.now())), COLLECTION);
		session.setAttribute(BEFORE + page, before);
		return before;
	}

}
