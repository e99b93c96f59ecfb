package org.multaqa.portal.pages.shell;

import java.util.List;
import java.util.Map;

import org.multaqa.portal.pages.shell.merging.Collision;

/**
 * What two have changed differently, side by side.
 *
 * @param action where the form is sent, once it is chosen
 * @param back the page on which it was written, as it stands now
 * @param carried what is sent along
 * @param collisions what is to be chosen
 */
public record ConflictPage(String action, String back, List<Map.Entry<String, String>> carried,
		List<Collision> collisions) {

	public ConflictPage {
		carried = List.copyOf(carried);
		collisions = List.copyOf(collisions);
	}

}
