package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.sessions.api.SessionChange;
import org.multaqa.sessions.programme.domain.Release;

/**
 * A release beside another.
 *
 * @param since number of the other, 0 for nothing
 * @param changes from the other to this one
 */
public record ComparedRelease(Release release, int since, List<SessionChange> changes) {

	public ComparedRelease {
		changes = List.copyOf(changes);
	}

}
