package org.multaqa.sessions.material.application;

import java.util.List;

import org.multaqa.sessions.api.MaterialActions;
import org.multaqa.sessions.material.domain.Material;
import org.multaqa.sessions.material.domain.SessionMaterials;

/**
 * The materials of a session, and what one reader may know of them.
 *
 * @param actions what the reader may read and do
 */
public record ShownMaterials(SessionMaterials materials, MaterialActions actions) {

	/** Those that the reader may read. */
	public List<Material> readable() {
		return this.materials.all().stream().filter((each) -> this.actions.reads(each.readers())).toList();
	}

}
