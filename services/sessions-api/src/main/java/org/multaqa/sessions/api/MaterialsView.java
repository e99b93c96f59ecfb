package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;

/**
 * The materials of a session, as far as one reader may read them.
 *
 * @param materials in their order
 */
public record MaterialsView(SessionId session, MeetingId meeting, List<MaterialView> materials) {

	public MaterialsView {
		materials = List.copyOf(materials);
	}

}
