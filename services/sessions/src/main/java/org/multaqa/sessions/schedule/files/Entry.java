package org.multaqa.sessions.schedule.files;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.text.Folding;

/**
 * A session in a schedule file.
 *
 * @param line where it begins
 * @param guid what it is called all over the world, or blank
 * @param id its number in the conference, or blank
 * @param title never blank
 * @param about what it is about, or blank
 * @param language a language tag, or blank
 * @param type of which kind, in the words of the conference
 * @param track in the words of the conference, or blank
 * @param room blank where it has none
 * @param starts absent where the file does not say it
 * @param length absent where the file does not say it
 * @param people who have a part in it
 */
public record Entry(int line, String guid, String id, String title, String about, String language, String type,
		String track, String room, @Nullable Moment starts, @Nullable Duration length, List<Person> people) {

	public Entry {
		people = List.copyOf(people);
	}

	/**
	 * Somebody in a schedule file.
	 *
	 * @param id a number in the conference, or blank
	 * @param guid what the person is called all over the world, or blank
	 * @param name never blank
	 */
	public record Person(String id, String guid, String name) {

		/** What is the same of the same person in one file. */
		public String key() {
			if (!this.id.isEmpty()) {
				return "id " + this.id;
			}
			return this.guid.isEmpty() ? "name " + Folding.fold(this.name) : "guid " + this.guid;
		}

	}

}
