package org.multaqa.portal.exports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MaterialEvent.MaterialContent.File;
import org.multaqa.model.events.MaterialEvent.MaterialContent.Link;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.projections.person.Person;
import org.multaqa.portal.projections.programme.Publication;
import org.multaqa.portal.projections.workshop.Materials.Material;

/**
 * A session as the releases have shown it.
 *
 * @param number its place in the order of planning, which never changes, from 1
 * @param plan what it is, as last released
 * @param publication where and when, and what changed last
 * @param people who has a part in it, as far as their names are known
 * @param materials its links and files for everybody, in their order
 */
record ReleasedSession(int number, SessionPlan plan, Publication publication, List<Participant> people,
		List<Material> materials) {

	/** More changes of names than one session sees between two releases. */
	private static final int NAMES = 10_000;

	ReleasedSession {
		people = List.copyOf(people);
		materials = List.copyOf(materials);
	}

	List<Material> links() {
		return this.materials.stream().filter((each) -> each.content() instanceof Link).toList();
	}

	List<Material> files() {
		return this.materials.stream().filter((each) -> each.content() instanceof File).toList();
	}

	/**
	 * Where a material of the session is.
	 * @param portal address of the portal, without a slash at its end
	 */
	String address(Material material, String portal, MeetingId meeting) {
		return switch (material.content()) {
			case Link link -> link.address();
			case File _ -> portal + new PageAddresses(meeting).material(this.plan.id(), material.id());
		};
	}

	/**
	 * A number that rises with every change of what files say of the session: by the
	 * release that changed it, and between releases by the names of its people.
	 */
	int revision() {
		long names = this.people.stream().mapToLong((each) -> each.person().last().sequence()).sum();
		return this.publication.changedIn() * NAMES + (int) Math.min(names, NAMES - 1);
	}

	/** When what files say of the session changed last. */
	Instant changedAt() {
		return Stream
			.concat(Stream.of(this.publication.changedAt()),
					this.people.stream().map((each) -> each.person().last().at()))
			.max(Instant::compareTo)
			.orElseThrow();
	}

	/** What the track is called that it is in; empty where it is in none. */
	Optional<LocalizedText> track() {
		return Optional.ofNullable(this.publication.track()).map(Track::names);
	}

	/** Somebody who does something in the session. */
	record Participant(Person person, Part part) {

	}

}
