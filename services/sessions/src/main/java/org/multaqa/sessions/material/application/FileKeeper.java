package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.material.domain.Content.StoredFile;
import org.multaqa.sessions.material.domain.FileName;

/**
 * Puts the bytes of files into the store before a material has them, and takes out what
 * no material has.
 */
public class FileKeeper {

	/**
	 * How old a claim must be before it counts as left behind; a file is with its
	 * material, or refused, after seconds.
	 */
	static final Duration GRACE = Duration.ofHours(1);

	private final FileStore store;

	private final FileTypes types;

	private final FileLimits limits;

	private final Clock clock;

	/**
	 * Keeps files.
	 * @param clock the real time, whatever time it is in the meeting
	 */
	public FileKeeper(FileStore store, FileTypes types, FileLimits limits, Clock clock) {
		this.store = store;
		this.types = types;
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * Receives a file, has its bytes in the store, and then goes on.
	 * @param <T> what comes of it
	 * @param next what is done with the file that is in the store now
	 * @throws FileTooLarge if it is larger than one may be
	 * @throws RuleViolation {@code material.meeting-full}, and as
	 * {@link FileTypes#mediaTypeOf}
	 */
	<T> T keep(MeetingId meeting, SessionId session, SentFile sent, Function<StoredFile, T> next) {
		try (var received = ReceivedFile.of(sent.content(), this.limits.file())) {
			String name = FileName.cleaned(sent.name());
			var file = new StoredFile(UUID.randomUUID().toString(), name, this.types.mediaTypeOf(name, received.path()),
					received.size(), received.hash());
			claim(new FileClaim(file.id(), meeting, session, file.size(), this.clock.instant()));
			write(file, received);
			return next.apply(file);
		}
	}

	/**
	 * The claim is there before it is counted: of two that come at once, each counts the
	 * other, and never are both taken where one is too many.
	 */
	private void claim(FileClaim claim) {
		this.store.claim(claim);
		if (this.store.claimed(claim.meeting()) > this.limits.meeting()) {
			this.store.remove(claim);
			throw new RuleViolation("material.meeting-full", this.limits.meeting() / 1_000_000);
		}
	}

	private void write(StoredFile file, ReceivedFile received) {
		try (var content = Files.newInputStream(received.path())) {
			this.store.write(file.id(), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	InputStream open(StoredFile file) {
		return this.store.open(file.id(), file.size());
	}

	/** No material has it any more, or ever had. */
	void remove(MeetingId meeting, SessionId session, StoredFile file) {
		this.store.remove(new FileClaim(file.id(), meeting, session, file.size(), this.clock.instant()));
	}

	/**
	 * Removes what was left behind.
	 * @param isHeld whether a material has the file of a claim
	 */
	void sweep(Predicate<FileClaim> isHeld) {
		this.store.claimsBefore(this.clock.instant().minus(GRACE))
			.stream()
			.filter(isHeld.negate())
			.forEach(this.store::remove);
	}

}
