package org.multaqa.portal.pages.doors;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the caterer and the house must know: numbers, no names.
 *
 * @param totals the numbers, or absent while registration does not answer
 */
public record DoorNeedsPage(@Nullable Totals totals) {

	/**
	 * The numbers.
	 *
	 * @param people how many come
	 * @param visas how many need a letter for a visa
	 * @param notes how many have written something that only organisers read
	 */
	public record Totals(int people, List<Line> dietary, List<Line> access, int visas, int notes) {

		public Totals {
			dietary = List.copyOf(dietary);
			access = List.copyOf(access);
		}

	}

	/**
	 * One need.
	 *
	 * @param key last part of the message keys {@code diet.…} or {@code access.…}
	 * @param people how many have it
	 */
	public record Line(String key, int people) {

	}

}
