package org.multaqa.identity.api;

import java.util.List;

/**
 * The founders of an installation.
 *
 * @param founders at most 100, the first of them first
 */
public record FoundersView(List<FounderView> founders) {

	public FoundersView {
		founders = List.copyOf(founders);
	}

}
