package org.multaqa.sessions.material.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

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
		store().claim(first);
		store().claim(claim(meeting, 5, EARLY));
		store().claim(claim(aMeeting(), 100, EARLY));
		assertThat(store().claimed(new MeetingId(meeting))).isEqualTo(12);

		store().remove(first);
		store().remove(first);

		assertThat(store().claimed(new MeetingId(meeting))).isEqualTo(5);
	}

	@Test
	default void knows_which_claims_are_old() {
		var old = claim(aMeeting(), 7, EARLY);
		var young = claim(aMeeting(), 7, EARLY.plusSeconds(60));
		store().claim(old);
		store().claim(young);

		assertThat(store().claimsBefore(EARLY.plusSeconds(30))).contains(old).doesNotContain(young);
	}

}
