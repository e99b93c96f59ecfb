package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.Change;
import org.multaqa.model.events.ReleaseEvent.ChangeKind;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;

/**
 * What a working draft has to know of its releases. What a release shows is a document of
 * its own, see {@link Release}.
 *
 * @param all the first one first
 * @param publications of every session that was ever released, in the order of the first
 * time
 * @param rooms in which something was to take place at a release
 * @param people whom a session named at a release
 */
public record Releases(List<Made> all, List<Publication> publications, List<RoomId> rooms, List<PersonId> people) {

	public static final Releases NONE = new Releases(List.of(), List.of(), List.of(), List.of());

	public Releases {
		all = List.copyOf(all);
		publications = List.copyOf(publications);
		rooms = List.copyOf(rooms);
		people = List.copyOf(people);
	}

	public Optional<Made> latest() {
		return this.all.isEmpty() ? Optional.empty() : Optional.of(this.all.getLast());
	}

	/**
	 * A release by its number.
	 * @param number 1, 2, 3 …
	 */
	public Optional<Made> find(int number) {
		return this.all.stream().filter((made) -> made.number() == number).findFirst();
	}

	Optional<Publication> of(SessionId session) {
		return this.publications.stream().filter((each) -> each.session().equals(session)).findFirst();
	}

	/** These and one more, that tells this of what it shows otherwise than the latest. */
	Releases andOneThatTells(LocalizedText name, Instant at, List<OfPublication> told) {
		Map<SessionId, Publication> next = new LinkedHashMap<>();
		this.publications.forEach((each) -> next.put(each.session(), each));
		for (OfPublication event : told) {
			next.compute(event.about(),
					(_, before) -> (before != null) ? before.next(event) : Publication.of((SessionReleased) event));
		}
		return and(name, at, List.copyOf(next.values()),
				told.stream()
					.flatMap((event) -> (event instanceof SessionReleased released) ? Stream.of(released.session())
							: Stream.empty())
					.toList());
	}

	/**
	 * These and one more.
	 * @param shown how it shows each session that was ever released
	 * @param plans what it shows of them, as far as the one before did not
	 */
	public Releases and(LocalizedText name, Instant at, List<Publication> shown, List<SessionPlan> plans) {
		int number = this.all.size() + 1;
		var content = List.of(number, name, at, shown);
		var made = new Made(number, name, at, Hashes.sha256(ModelJson.write(content)));
		return new Releases(Stream.concat(this.all.stream(), Stream.of(made)).toList(), shown,
				Stream.concat(this.rooms.stream(), placements(shown).map(Placement::room)).distinct().toList(),
				Stream.concat(this.people.stream(), people(plans)).distinct().toList());
	}

	/** How a draft's placements differ, in their order, what is gone last. */
	List<Change> changes(List<Placement> draft) {
		var gone = new HashMap<SessionId, Placement>();
		placements(this.publications).forEach((placement) -> gone.put(placement.session(), placement));
		var changes = new ArrayList<Change>();
		for (Placement placement : draft) {
			var previous = gone.remove(placement.session());
			if (previous == null) {
				changes.add(new Change(placement.session(), ChangeKind.ADDED));
			}
			else if (!previous.equals(placement)) {
				changes.add(new Change(placement.session(), ChangeKind.MOVED));
			}
		}
		gone.values()
			.stream()
			.sorted(DraftSessions.ORDER)
			.forEach((placement) -> changes.add(new Change(placement.session(), ChangeKind.REMOVED)));
		return changes;
	}

	/** Whom sessions name, each perhaps several times. */
	public static Stream<PersonId> people(List<SessionPlan> plans) {
		return plans.stream().flatMap((plan) -> plan.people().stream()).map(Contributor::person);
	}

	private static Stream<Placement> placements(List<Publication> publications) {
		return publications.stream().flatMap((each) -> Stream.ofNullable(each.placement()));
	}

	/**
	 * A release.
	 *
	 * @param number 1, 2, 3 …
	 * @param at when it was released
	 * @param fingerprint SHA-256 of all that it shows, lower-case hex
	 */
	public record Made(int number, LocalizedText name, Instant at, String fingerprint) {

	}

}
