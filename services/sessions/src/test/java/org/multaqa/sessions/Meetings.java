package org.multaqa.sessions;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.multaqa.model.PersonId;
import org.multaqa.testkit.Contracts;

import static org.awaitility.Awaitility.await;

/** Gives each test of the running service a meeting of its own. */
public final class Meetings {

	private static final Pattern PERSON = Pattern.compile("'person': '([^']+)'");

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private Meetings() {
	}

	/** A meeting from 7 to 9 December 2025 in Doha, known to the service. */
	public static Meeting planned(int port) {
		var meeting = new Meeting(port, "meeting-" + NUMBER.incrementAndGet());
		meeting.tell(1, "org.multaqa.meeting.planned.v1");
		await("the meeting is known").until(() -> meeting.organiser().get(meeting.path("/programme")).status() == 200);
		return meeting;
	}

	/** One meeting, and the people in it. */
	public record Meeting(int port, String id) {

		public String path(String rest) {
			return "/meetings/" + this.id + rest;
		}

		/** A name that no other meeting uses. */
		public String name(String session) {
			return this.id + "-" + session;
		}

		public Api organiser() {
			return person("p-sami", "organiser");
		}

		public Api person(String person, String role) {
			return Api.asNobody(this.port).as(person, this.id + ":" + role);
		}

		public Api nobody() {
			return Api.asNobody(this.port);
		}

		public void tell(long sequence, String type) {
			Wire.publish("meeting/" + this.id, sequence, type,
					Contracts.json(type).replace("\"doha-2025\"", "\"" + this.id + "\""));
		}

		public void room(String room, int capacity) {
			organiser()
				.post(path("/rooms"),
						"{'id': '%s', 'names': {'ar': 'القاعة', 'en': 'Room %s'}, 'capacity': %d}".formatted(room, room,
								capacity))
				.done();
		}

		/** A guest of the meeting, whom the service then knows. */
		public PersonId guest(String guest, String name) {
			var person = new PersonId(name(guest));
			Wire.publish("multaqa.people.v1", "person/" + person, 1, "org.multaqa.person.named.v1",
					"{\"person\": \"%s\", \"name\": {\"en\": \"%s\"}, \"guestOf\": \"%s\"}".formatted(person, name,
							this.id));
			return person;
		}

		/**
		 * Has identity and registration tell of a member, whom the service then knows.
		 */
		private String known(String person) {
			String nominated = "org.multaqa.delegate.nominated.v1";
			Wire.publish("delegation/" + name(person), 1, nominated,
					Contracts.json(nominated)
						.replace("\"doha-2025\"", "\"" + this.id + "\"")
						.replace("doha-2025-mena", name(person))
						.replace("p-b47e", person));
			Wire.publish("multaqa.people.v1", "person/" + person, 1, "org.multaqa.person.named.v1",
					"{\"person\": \"%s\", \"name\": {\"en\": \"Somebody\"}}".formatted(person));
			return "person/" + person + "@1";
		}

		/**
		 * Plans a session that starts with an own title and has these members besides.
		 */
		public Api.Answer plan(String session, String members) {
			var seen = PERSON.matcher(members).results().map((person) -> known(person.group(1))).distinct().toList();
			var organiser = seen.isEmpty() ? organiser() : organiser().with("Multaqa-Seen", String.join(", ", seen));
			return organiser.post(path("/sessions"),
					"{'id': '%s', 'kind': 'workshop', 'title': {'ar': 'ورشة', 'en': 'Workshop %s'}%s}"
						.formatted(name(session), session, members.isEmpty() ? "" : ", " + members));
		}

		public Api.Answer place(String session, String room, int day, int from, int to) {
			return organiser().put(path("/sessions/" + name(session) + "/placement"), place(room, day, from, to));
		}

		/** A place, in whole hours of UTC. */
		public String place(String room, int day, int from, int to) {
			return String.format(Locale.ROOT,
					"{'room': '%s', 'starts': '2025-12-%02dT%02d:00:00Z', 'ends': '2025-12-%02dT%02d:00:00Z'}", room,
					day, from, day, to);
		}

	}

}
