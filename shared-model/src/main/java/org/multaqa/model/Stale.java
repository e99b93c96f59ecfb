package org.multaqa.model;

import java.util.List;

/**
 * A text that is older in some languages than in the authentic one.
 *
 * @param text its name in {@link AuthenticTexts#texts}
 * @param languages those in which it is older
 */
public record Stale(String text, List<String> languages) {

	public Stale {
		languages = List.copyOf(languages);
	}

}
