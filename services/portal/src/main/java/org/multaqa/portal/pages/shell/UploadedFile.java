package org.multaqa.portal.pages.shell;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * A file that somebody has sent and looks at before it is imported.
 *
 * @param by who sent it; nobody else can look at it
 * @param meeting into which it would be imported
 * @param name what the file was called
 * @param content as it was sent
 */
public record UploadedFile(PersonId by, MeetingId meeting, String name, byte[] content) {

	/** Without the content, which is full of names and addresses. */
	@Override
	public String toString() {
		return "file of " + this.by + " for " + this.meeting;
	}

}
