package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.material.domain.Content.StoredFile;
import org.multaqa.sessions.material.domain.FileName;

/**
 * Puts the bytes of files into the store before a material has them, and takes out what
 * no material has any more, when those who were reading it are done.
 */
public class FileKeeper {

	/**
	 * How long a file must be loose before it is removed: one that is sent is with its
	 * material, or refused, after seconds; one that is replaced has been read to its end
	 * by then, even over a line of 50 kbit/s.
	 */
	static final Duration GRACE = Duration.ofHours(1);

	/** How many files are looked at together. */
	private static final int SOME = 100;

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
	 * @param next what is done with the file that is in the store now, loose by its claim
	 * @throws FileTooLarge if it is larger than one may be
	 * @throws RuleViolation {@code material.meeting-full}, and as
	 * {@link FileTypes#mediaTypeOf}
	 */
	<T> T keep(MeetingId meeting, SessionId session, SentFile sent, BiFunction<FileClaim, StoredFile, T> next) {
		try (var received = ReceivedFile.of(sent.content(), this.limits.file())) {
			String name = FileName.cleaned(sent.name());
			var file = new StoredFile(UUID.randomUUID().toString(), name, this.types.mediaTypeOf(name, received.path()),
					received.size(), received.hash());
			var claim = new FileClaim(file.id(), meeting, session, file.size(), this.clock.instant());
			claim(claim);
			write(file, received);
			return next.apply(claim, file);
		}
	}

	/**
	 * Of two that come at once, each counts the other, and never are both taken where one
	 * is too many. Where the room is full, what nobody has any more makes room first,
	 * whoever may still be reading it.
	 */
	private void claim(FileClaim claim) {
		if (isFull(this.store.claim(claim))) {
			forEach(() -> this.store.released(claim.meeting(), SOME), this.store::remove);
			if (isFull(this.store.recount(claim.meeting()))) {
				this.store.remove(claim);
				throw new RuleViolation("material.meeting-full", this.limits.meeting() / 1_000_000);
			}
		}
	}

	private boolean isFull(long taken) {
		return taken > this.limits.meeting();
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

	/** A material has it. */
	void settle(FileClaim claim) {
		this.store.settle(claim);
	}

	/** Its material is about to give it up; where that fails, the sweep settles it. */
	void loosen(StoredFile file) {
		this.store.loosen(file.id(), this.clock.instant());
	}

	/** No material has it any more; who is reading it may go on. */
	void release(StoredFile file) {
		this.store.release(file.id(), this.clock.instant());
	}

	/** No material ever had it. */
	void remove(FileClaim claim) {
		this.store.remove(claim);
	}

	/**
	 * Removes what has been loose for long, and what a crash has left so.
	 * @param isHeld whether a material has the file of a claim
	 */
	void sweep(Predicate<FileClaim> isHeld) {
		var before = this.clock.instant().minus(GRACE);
		forEach(() -> this.store.looseBefore(before, SOME), (claim) -> {
			if (isHeld.test(claim)) {
				this.store.settle(claim);
			}
			else {
				this.store.remove(claim);
			}
		});
	}

	/** Some at a time, until none is left: each is moved on. */
	private static void forEach(Supplier<List<FileClaim>> next, Consumer<FileClaim> movesOn) {
		List<FileClaim> some;
		do {
			some = next.get();
			some.forEach(movesOn);
		}
		while (some.size() == SOME);
	}

}
