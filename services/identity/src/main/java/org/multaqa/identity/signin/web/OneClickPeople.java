package org.multaqa.identity.signin.web;

import java.util.List;
import java.util.Locale;

/** People who may be signed in with one click, where that is possible at all. */
public interface OneClickPeople {

	/**
	 * The people.
	 * @param language the reader's
	 * @return in the order of the page
	 */
	List<Group> groups(Locale language);

	/**
	 * People who belong together.
	 *
	 * @param title the office, or what they have in common
	 * @param people who
	 */
	record Group(String title, List<Person> people) {

		public Group {
			people = List.copyOf(people);
		}

	}

	/**
	 * One of them.
	 *
	 * @param id the person's id
	 * @param name how the person is called
	 * @param roles what the person is, in words
	 */
	record Person(String id, String name, String roles) {

	}

}
