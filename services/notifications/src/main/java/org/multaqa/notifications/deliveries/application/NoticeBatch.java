package org.multaqa.notifications.deliveries.application;

import java.nio.charset.StandardCharsets;
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

	/** What is urgent is a letter of its own; news of one person and meeting are one. */
	static List<NoticeBatch> of(List<Notice> due) {
		var letters = new LinkedHashMap<String, List<Notice>>();
		for (var notice : due) {
			String letter = notice.kind().urgent() ? notice.id() : notice.person() + " " + notice.kind().meeting();
			letters.computeIfAbsent(letter, (_) -> new ArrayList<>()).add(notice);
		}
		return letters.values().stream().map(NoticeBatch::new).toList();
	}

	/** The same notices, should they ever be sent again, are the same letter. */
	String letterId() {
		String ids = String.join(" ", this.notices.stream().map(Notice::id).sorted().toList());
		return "l-" + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
	}

}
