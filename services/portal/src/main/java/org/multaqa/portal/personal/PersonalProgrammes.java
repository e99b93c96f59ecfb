package org.multaqa.portal.personal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.access.Viewer;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The personal programmes, one document for each person: {@code personal-programmes}
 * holds {@code {_id: person, meetings: {doha-2025: {stars: [session, …], secret}}}}. A
 * secret leads to its person by {@code personal-addresses}, {@code {_id: secret, person,
 * meeting}}; it counts only as long as the person's document says the same, so that
 * whatever a crash leaves of a renewal opens nothing.
 */
@Repository
public class PersonalProgrammes {

	private static final String PEOPLE = "personal-programmes";

	private static final String ADDRESSES = "personal-addresses";

	private static final String MEETINGS = "meetings";

	private static final String STARS = "stars";

	private static final String SECRET = "secret";

	/** Of a secret, in bytes: nobody guesses it. */
	private static final int LENGTH = 24;

	private final SecureRandom random = new SecureRandom();

	private final MongoOperations mongo;

	PersonalProgrammes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/** What a viewer keeps of the meeting that is asked about; nothing for a visitor. */
	public PersonalProgramme of(Viewer viewer) {
		return viewer.actor()
			.map((actor) -> of(actor.person(), viewer.inMeeting().id()))
			.orElse(PersonalProgramme.NOTHING);
	}

	/** What somebody keeps of a meeting; nothing at first. */
	public PersonalProgramme of(PersonId person, MeetingId meeting) {
		return Optional.ofNullable(this.mongo.findById(person.value(), Document.class, PEOPLE))
			.map((document) -> document.get(MEETINGS, new Document()).get(meeting.value(), Document.class))
			.map(PersonalProgrammes::read)
			.orElse(PersonalProgramme.NOTHING);
	}

	public void star(PersonId person, MeetingId meeting, SessionId session) {
		change(person, new Update().addToSet(in(meeting, STARS), session.value()));
	}

	public void unstar(PersonId person, MeetingId meeting, SessionId session) {
		change(person, new Update().pull(in(meeting, STARS), session.value()));
	}

	/**
	 * Gives the own calendar an address that nobody knows. The one before leads nowhere
	 * from then on.
	 */
	public void renew(PersonId person, MeetingId meeting) {
		var before = secrets(of(person, meeting));
		byte[] bytes = new byte[LENGTH];
		this.random.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.mongo.insert(
				new Document("_id", secret).append("person", person.value()).append("meeting", meeting.value()),
				ADDRESSES);
		change(person, new Update().set(in(meeting, SECRET), secret));
		forget(before);
	}

	/**
	 * Whose calendar is at an address.
	 * @return empty where the secret is none, is another meeting's, or was renewed
	 */
	public Optional<PersonId> owner(MeetingId meeting, String secret) {
		return Optional.ofNullable(this.mongo.findById(secret, Document.class, ADDRESSES))
			.filter((address) -> meeting.value().equals(address.getString("meeting")))
			.map((address) -> new PersonId(address.getString("person")))
			.filter((person) -> secret.equals(of(person, meeting).secret()));
	}

	/** Forgets all that somebody keeps. */
	public void erase(PersonId person) {
		@Nullable Document document = this.mongo.findById(person.value(), Document.class, PEOPLE);
		if (document != null) {
			var meetings = document.get(MEETINGS, new Document());
			forget(meetings.keySet()
				.stream()
				.flatMap((meeting) -> secrets(read(meetings.get(meeting, Document.class))).stream())
				.toList());
			this.mongo.remove(byId(person.value()), PEOPLE);
		}
	}

	private void change(PersonId person, Update update) {
		this.mongo.upsert(byId(person.value()), update, PEOPLE);
	}

	private static List<String> secrets(PersonalProgramme kept) {
		@Nullable String secret = kept.secret();
		return (secret != null) ? List.of(secret) : List.of();
	}

	private void forget(List<String> secrets) {
		secrets.forEach((secret) -> this.mongo.remove(byId(secret), ADDRESSES));
	}

	private static Query byId(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

	private static String in(MeetingId meeting, String field) {
		return MEETINGS + "." + meeting + "." + field;
	}

	private static PersonalProgramme read(Document document) {
		return new PersonalProgramme(document.getList(STARS, String.class, List.of())
			.stream()
			.map(SessionId::new)
			.collect(Collectors.toSet()), document.getString(SECRET));
	}

}
