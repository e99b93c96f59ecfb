package org.multaqa.notifications.deliveries.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.notifications.deliveries.application.NoticeBook;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryNoticeBookTest implements NoticeBookContract {

	private final MemoryNoticeBook book = new MemoryNoticeBook();

	@Override
	public NoticeBook book() {
		return this.book;
	}

}
