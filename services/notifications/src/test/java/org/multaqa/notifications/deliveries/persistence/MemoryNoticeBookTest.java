package org.multaqa.notifications.deliveries.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.notifications.deliveries.application.Notices;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryNoticeBookTest implements NoticeBookContract {

	private final MemoryNotices book = new MemoryNotices();

	@Override
	public Notices book() {
		return this.book;
	}

}
