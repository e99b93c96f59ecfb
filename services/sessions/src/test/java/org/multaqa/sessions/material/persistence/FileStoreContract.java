package org.multaqa.sessions.material.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.material.application.FileClaim;
import org.multaqa.sessions.material.application.FileStore;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of files must do. */
interface FileStoreContract {

	Instant EARLY = Instant.parse("2025-12-07T06:00:00Z");

	FileStore store();

	private static FileClaim claim(String meeting, long size, Instant at) {
		return new FileClaim(UUID.randomUUID().toString(), new MeetingId(meeting), new SessionId(meeting + "-one"),
				size, at);
	}

	private static String aMeeting() {
		return "m-" + UUID.randomUUID();
	}

	@Test
	default void gives_back_all_bytes_of_files_larger_than_a_document_of_the_store() throws IOException {
		byte[] bytes = new byte[(3 << 20) + 17];
		new Random(7).nextBytes(bytes);
		var claim = claim(aMeeting(), bytes.length, EARLY);
		store().claim(claim);
		store().write(claim.file(), new ByteArrayInputStream(bytes));

		try (var content = store().open(claim.file(), bytes.length)) {
			assertThat(content.readAllBytes()).isEqualTo(bytes);
		}
	}

	@Test
	default void counts_what_is_claimed_of_a_meeting_from_the_claim_to_the_removal() {
		String meeting = aMeeting();
		var first = claim(meeting, 7, EARLY);
		assertThat(store().claim(first)).isEqualTo(7);
		assertThat(store().claim(claim(meeting, 5, EARLY))).isEqualTo(12);
		assertThat(store().claim(claim(aMeeting(), 100, EARLY))).isEqualTo(100);
		assertThat(store().recount(new MeetingId(meeting))).isEqualTo(12);

		store().remove(first);
		store().remove(first);

		assertThat(store().claim(claim(meeting, 1, EARLY))).isEqualTo(6);
		assertThat(store().recount(new MeetingId(meeting))).isEqualTo(6);
	}

	@Test
	default void of_claims_at_once_the_last_one_counts_them_all() throws Exception {
		String meeting = aMeeting();
		try (var uploads = Executors.newVirtualThreadPerTaskExecutor()) {
			var totals = new ArrayList<Long>();
			for (var total : IntStream.range(0, 20)
				.mapToObj((_) -> uploads.submit(() -> store().claim(claim(meeting, 1, EARLY))))
				.toList()) {
				totals.add(total.get());
			}
			assertThat(totals).contains(20L);
		}
	}

	@Test
	default void knows_which_files_no_material_has_and_since_when() {
		var old = claim(aMeeting(), 7, EARLY);
		var young = claim(aMeeting(), 7, EARLY.plusSeconds(60));
		var settled = claim(aMeeting(), 7, EARLY);
		store().claim(old);
		store().claim(young);
		store().claim(settled);
		store().settle(settled);
		assertThat(store().looseBefore(EARLY.plusSeconds(30), 1000)).contains(old).doesNotContain(young, settled);

		store().release(settled.file(), EARLY.plusSeconds(10));

		assertThat(store().looseBefore(EARLY.plusSeconds(10), 1000)).extracting(FileClaim::file)
			.doesNotContain(settled.file());
		assertThat(store().looseBefore(EARLY.plusSeconds(11), 1000)).extracting(FileClaim::file)
			.contains(settled.file());
		assertThat(store().looseBefore(EARLY.plusSeconds(61), 2)).hasSize(2);
	}

	@Test
	default void who_settles_a_file_by_an_earlier_look_does_not_settle_what_became_loose_since() {
		var claim = claim(aMeeting(), 7, EARLY);
		store().claim(claim);
		store().loosen(claim.file(), EARLY.plusSeconds(1));

		store().settle(claim);

		assertThat(store().looseBefore(EARLY.plusSeconds(2), 1000)).extracting(FileClaim::file).contains(claim.file());
		assertThat(store().released(claim.meeting(), 10)).isEmpty();
	}

	@Test
	default void knows_which_files_of_a_meeting_were_released() {
		var meeting = aMeeting();
		var replaced = claim(meeting, 7, EARLY);
		var sent = claim(meeting, 7, EARLY);
		store().claim(replaced);
		store().claim(sent);
		store().settle(replaced);
		store().release(replaced.file(), EARLY);

		assertThat(store().released(new MeetingId(meeting), 10)).containsExactly(replaced);
	}

}
