package org.multaqa.portal.pages.programme;

import java.util.List;
import java.util.Map;

import org.multaqa.portal.pages.programme.ProgrammePage.Choice;

/**
 * By what sessions are chosen.
 *
 * @param words what is searched for
 * @param mine whether only the reader's own sessions are asked for
 * @param rooms rooms in which something takes place
 * @param tracks tracks in which something takes place
 * @param languages languages in which something is spoken
 * @param offices offices for which something is meant
 * @param kinds kinds that there are; the label is the name of the constant
 * @param kept what else the address says, by its names
 * @param active whether anything is chosen
 * @param found how many sessions are chosen
 */
public record ProgrammeFilter(String words, boolean mine, List<Choice> rooms, List<Choice> tracks,
		List<Choice> languages, List<Choice> offices, List<Choice> kinds, Map<String, String> kept, boolean active,
		int found) {

	static final ProgrammeFilter NONE = new ProgrammeFilter("", false, List.of(), List.of(), List.of(), List.of(),
			List.of(), Map.of(), false, 0);

	public ProgrammeFilter {
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		languages = List.copyOf(languages);
		offices = List.copyOf(offices);
		kinds = List.copyOf(kinds);
		kept = Map.copyOf(kept);
	}

}
