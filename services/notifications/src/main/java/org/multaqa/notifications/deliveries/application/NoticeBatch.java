package org.multaqa.notifications.deliveries.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.multaqa.notifications.deliveries.domain.Notice;

/** Notices that one letter tells. */
record NoticeBatch(List<Notice> notices) {

	NoticeBatch {
		notices = List.copyOf(notices);
	}

	/**
	 * What comes at once is a letter of its own; what waited for the digest of one person
	 * and meeting is one.
	 */
	static List<NoticeBatch> of(List<Notice> due) {
		var letters = new LinkedHashMap<String, List<Notice>>();
		for (var notice : due) {
			String letter = notice.inDigest() ? notice.person() + " " + notice.kind().meeting() : notice.id();
			letters.computeIfAbsent(letter, (_) -> new ArrayList<>()).add(notice);
		}
		return letters.values().stream().map(NoticeBatch::new).toList();
	}

	boolean isDigest() {
		return this.notices.getFirst().inDigest();
	}

	/** Whether a notice that waits belongs into the same digest. */
	boolean takes(Notice waiting, Instant now) {
		return waiting.inDigest() && !waiting.due().isAfter(now)
				&& waiting.kind().meeting().equals(this.notices.getFirst().kind().meeting());
	}

	/**
	 * The same notices, should they ever be sent again, are the same letter, unless it
	 * had left the house and somebody asks for another.
	 */
	String letterId() {
		String ids = String.join(" ", this.notices.stream().map(NoticeBatch::copy).sorted().toList());
		return "l-" + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
	}

	private static String copy(Notice notice) {
		return (notice.copies() == 0) ? notice.id() : notice.id() + "+" + notice.copies();
	}

}
