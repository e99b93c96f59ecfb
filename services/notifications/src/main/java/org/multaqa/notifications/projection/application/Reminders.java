package org.multaqa.notifications.projection.application;

import java.time.Instant;
import java.util.List;

/**
 * What people are reminded of by the clock. What is told follows from the copies and the
 * clock: looked at twice it is told once, and a service that was away tells it when it is
 * back, unless it is too late.
 *
 * @param <D> what is due
 */
public interface Reminders<D> {

	/** What to remind of whose time has come. */
	List<D> due(Instant now);

	/** Reminds everybody who still has to do something about it. */
	void tell(D due);

}
