package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.Date;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

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
			return before(session, page);
		}
		String id = person.actor().person() + " " + page;
		@Nullable Document known = this.mongo.findById(id, Document.class, COLLECTION);
		@Nullable Instant before = (known != null) ? known.getDate("at").toInstant() : null;
		this.mongo.save(new Document("_id", id).append("at", Date.from(pageRequest.now())), COLLECTION);
		session.setAttribute(BEFORE + page, before);
		return before;
	}

	/**
	 * The reader looks at a page of a meeting.
	 * @param page a name of the page
	 * @return when the reader had looked before, or absent
	 */
	public @Nullable Instant look(PageRequest pageRequest, String page, MeetingId meeting) {
		return look(pageRequest, name(page, meeting));
	}

	/** When the sender of a request had looked at the page that is open. */
	static @Nullable Instant before(HttpServletRequest request, String page, MeetingId meeting) {
		@Nullable HttpSession session = request.getSession(false);
		return (session != null) ? before(session, name(page, meeting)) : null;
	}

	private static @Nullable Instant before(HttpSession session, String page) {
		return (session.getAttribute(BEFORE + page) instanceof Instant before) ? before : null;
	}

	private static String name(String page, MeetingId meeting) {
		return page + " " + meeting;
	}

	/**
	 * Whether something is new to somebody.
	 * @param at when it happened
	 * @param lastLook when they had looked before, or absent: then nothing is
	 */
	public static boolean isNew(Instant at, @Nullable Instant lastLook) {
		return lastLook != null && at.isAfter(lastLook);
	}

}
