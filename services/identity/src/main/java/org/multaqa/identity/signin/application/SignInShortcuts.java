package org.multaqa.identity.signin.application;

import java.util.List;

import org.multaqa.model.LanguagePreference;

/** People who may be signed in with one click, where that is possible at all. */
public interface SignInShortcuts {

	/** The people in the order of the page, named for this reader. */
	List<Group> groups(LanguagePreference reader);

	/**
	 * People who belong together.
	 *
	 * @param title the office, or what they have in common
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
	 * @param roles what the person is, in words
	 */
	record Person(String id, String name, String roles) {

	}

}
