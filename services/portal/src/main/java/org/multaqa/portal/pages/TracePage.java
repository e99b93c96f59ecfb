package org.multaqa.portal.pages;

import java.util.List;

/**
 * The chain through one thing, in both directions.
 *
 * @param subject what is asked about; its {@code next} is empty
 * @param origins where it comes from: each link's {@code next} leads further back, up to
 * the sessions
 * @param outcomes what became of it: each link's {@code next} leads further on, down to
 * the milestones
 */
public record TracePage(Chain subject, List<Chain> origins, List<Chain> outcomes) {

	public TracePage {
		origins = List.copyOf(origins);
		outcomes = List.copyOf(outcomes);
	}

}
