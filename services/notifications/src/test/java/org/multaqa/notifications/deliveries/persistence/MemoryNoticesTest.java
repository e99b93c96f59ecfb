package org.multaqa.notifications.deliveries.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.notifications.deliveries.application.Notices;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryNoticesTest implements NoticesContract {

	private final MemoryNotices notices = new MemoryNotices();

	@Override
	public Notices notices() {
		return this.notices;
	}

}
