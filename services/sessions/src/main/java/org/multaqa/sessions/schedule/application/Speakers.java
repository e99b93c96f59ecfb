package org.multaqa.sessions.schedule.application;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.text.Folding;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.schedule.application.ScheduleImport.Speaker;
import org.multaqa.sessions.schedule.files.Entry;
import org.multaqa.sessions.schedule.files.Entry.Person;

/**
 * Who is meant by the people of a file: those whom a file of this meeting names by the id
 * that it gave them, and guests. In one file people are the same by its own number, or by
 * their names where it has none; from file to file by number and name together, so that
 * the same file means the same guests however often it comes.
 */
final class Speakers {

	/** Longest name, in UTF-16 units. */
	private static final int LONGEST = 200;

	private final MeetingId meeting;

	private final Crowd crowd;

	private final Map<String, Set<PersonId>> membersByName;

	private final Map<String, PersonId> given = new HashMap<>();

	/** Of each person of the file, by what is the same in it. */
	private final Map<String, PersonId> found = new LinkedHashMap<>();

	private final Map<PersonId, LocalizedText> guests = new LinkedHashMap<>();

	Speakers(MeetingId meeting, Crowd crowd) {
		this.meeting = meeting;
		this.crowd = crowd;
		this.membersByName = crowd.membersByName();
		crowd.everybody().forEach((person) -> this.given.put(guid(person), person));
	}

	List<Contributor> of(Entry entry) {
		return entry.people()
			.stream()
			.map(this::find)
			.distinct()
			.map((person) -> new Contributor(person, Part.SPEAKER))
			.toList();
	}

	/** What everybody is called who can be meant: guests as the file names them first. */
	Names names() {
		return this.crowd.with(this.guests);
	}

	/** Somebody of the file, and who has the same name. */
	Speaker speaker(PersonId person) {
		var member = this.crowd.members().find(person);
		var known = this.crowd.guests().find(person);
		var name = member.or(() -> known).or(() -> Optional.ofNullable(this.guests.get(person))).orElseThrow();
		return new Speaker(person, name, member.isEmpty(), member.isEmpty() && known.isEmpty(),
				member.isPresent() ? List.of() : alike(name));
	}

	private List<PersonId> alike(LocalizedText name) {
		return name.texts()
			.values()
			.stream()
			.flatMap((words) -> this.membersByName.getOrDefault(Folding.fold(words), Set.of()).stream())
			.distinct()
			.sorted(Comparator.comparing(PersonId::value))
			.toList();
	}

	private PersonId find(Person person) {
		@Nullable PersonId known = this.given.get(person.guid().toLowerCase(Locale.ROOT));
		return (known != null) ? known : this.found.computeIfAbsent(person.key(), (_) -> guest(person));
	}

	private PersonId guest(Person person) {
		String id = person.id().isEmpty() ? person.guid() : person.id();
		String same = String.join("\n", this.meeting.value(), id, Folding.fold(person.name()));
		var guest = this.crowd.newcomers().apply(same);
		this.guests.put(guest, name(person.name()));
		return guest;
	}

	/** What is not in Arabic letters stands with the names in Latin ones. */
	private static LocalizedText name(String written) {
		boolean arabic = written.codePoints().anyMatch((letter) -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
		return LocalizedText.of(arabic ? "ar" : "en", cut(written));
	}

	/** Never in the middle of a letter. */
	private static String cut(String written) {
		if (written.length() <= LONGEST) {
			return written;
		}
		boolean halved = Character.isHighSurrogate(written.charAt(LONGEST - 1));
		return written.substring(0, halved ? LONGEST - 1 : LONGEST);
	}

	/** As the files that the portal gives out call a person. */
	private String guid(PersonId person) {
		return UUID.nameUUIDFromBytes((this.meeting + "/person/" + person).getBytes(StandardCharsets.UTF_8)).toString();
	}

}
