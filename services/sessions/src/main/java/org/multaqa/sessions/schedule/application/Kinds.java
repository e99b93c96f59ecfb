package org.multaqa.sessions.schedule.application;

import java.util.List;
import java.util.Map.Entry;

import org.multaqa.kit.text.Folding;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;

import static java.util.Map.entry;

/** Which kind of session the words of a conference mean. */
final class Kinds {

	/** By words in them, the first that is found. */
	private static final List<Entry<String, SessionKind>> WORDS = List.of(entry("workshop", SessionKind.WORKSHOP),
			entry("hands on", SessionKind.WORKSHOP), entry("tutorial", SessionKind.WORKSHOP),
			entry("seminar", SessionKind.SEMINAR), entry("bof", SessionKind.SEMINAR),
			entry("meeting", SessionKind.SEMINAR), entry("break", SessionKind.BREAK), entry("lunch", SessionKind.BREAK),
			entry("coffee", SessionKind.BREAK), entry("social", SessionKind.SOCIAL), entry("party", SessionKind.SOCIAL),
			entry("concert", SessionKind.SOCIAL));

	private Kinds() {
	}

	/** The kind of a type; what is not understood is for everybody. */
	static SessionKind of(String type) {
		String words = " " + Folding.fold(type) + " ";
		return WORDS.stream()
			.filter((known) -> words.contains(" " + known.getKey() + " "))
			.map(Entry::getValue)
			.findFirst()
			.orElse(SessionKind.PLENARY);
	}

}
