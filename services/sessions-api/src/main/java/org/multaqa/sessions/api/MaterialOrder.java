package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.MaterialId;

/**
 * In which order the materials of a session stand.
 *
 * @param materials all of them, the first one first
 */
public record MaterialOrder(List<MaterialId> materials) {

	public MaterialOrder {
		materials = List.copyOf(materials);
	}

}
