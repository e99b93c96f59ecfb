package org.multaqa.portal.pages.programme;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.portal.pages.shell.ActionState;

/**
 * The materials of a session, as one reader sees them.
 *
 * @param lines those that the reader may read, in their order
 * @param mayAdd whether the reader may add one
 * @param mayKeep whether the reader may change them
 * @param version the version that is shown, for edits
 */
public record MaterialList(List<Line> lines, ActionState mayAdd, ActionState mayKeep, long version) {

	public MaterialList {
		lines = List.copyOf(lines);
	}

	/** Whether anything of it is of interest to the reader. */
	public boolean isShown() {
		return !this.lines.isEmpty() || this.mayKeep.allowed() || this.mayAdd.allowed();
	}

	/**
	 * One of them.
	 *
	 * @param link whether it stands elsewhere
	 * @param address where it is
	 * @param kind of a link where it leads, of a file what it is, as people call it
	 * @param size of a file, a number of its unit as people write it; blank for a link
	 * @param large whether the unit is a megabyte, else a kilobyte
	 * @param languages in which it can be called: those of the meeting, and its own
	 */
	public record Line(MaterialId id, LocalizedText title, MaterialReaders readers, boolean link, String address,
			String kind, String size, boolean large, List<String> languages) {

		public Line {
			languages = List.copyOf(languages);
		}

	}

}
