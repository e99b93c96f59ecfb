package org.multaqa.portal.pages.setup;

import java.util.List;

import org.multaqa.portal.pages.shell.May;

/**
 * What there is to say of a meeting: when, where, in which languages, and how its offices
 * agree.
 *
 * @param zones time zones to choose from, by name
 * @param languages working languages to choose from, the reader's own first
 * @param maySave whether saving works
 */
public record FactsPage(List<Zone> zones, List<String> languages, May maySave) {

	public FactsPage {
		zones = List.copyOf(zones);
		languages = List.copyOf(languages);
	}

	/**
	 * A time zone.
	 *
	 * @param id by the IANA
	 * @param name its city and its country in the reader's language
	 */
	public record Zone(String id, String name) {

	}

}
