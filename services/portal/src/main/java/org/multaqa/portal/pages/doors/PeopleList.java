package org.multaqa.portal.pages.doors;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of those who are expected, kept by an open page that works without a network.
 *
 * @param people whole delegations
 * @param next which page comes next, or absent after the last
 */
record PeopleList(List<Person> people, @Nullable String next) {

	PeopleList {
		people = List.copyOf(people);
	}

	/**
	 * Somebody who is expected.
	 *
	 * @param address of the page of the badge, and of the forms below it
	 * @param names all that the person is called, as the reader reads it first
	 * @param office what the office is called
	 * @param badge the code on the badge
	 */
	record Person(String address, List<String> names, String office, boolean arrived, String badge) {

		Person {
			names = List.copyOf(names);
		}

	}

}
