package org.multaqa.portal.exports;

import org.multaqa.model.MeetingId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ReadModels;

/** What files show, for the table of reading. */
public final class ExportDoor {

	private final Exports exports;

	public ExportDoor(ReadModels models) {
		this.exports = new Exports(models, new Audiences(models));
	}

	public boolean shows(String programme) {
		try {
			this.exports.programme(new MeetingId(programme.substring("programme/".length())));
			return true;
		}
		catch (RuleViolation ex) {
			return false;
		}
	}

}
