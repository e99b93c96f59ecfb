package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.sessions.material.persistence.MemoryFileStore;

/** A store of files that goes away in the middle of one. */
final class FailingFileStore implements FileStore {

	private final MemoryFileStore store;

	boolean fails;

	Runnable beforeSettling = () -> {
	};

	FailingFileStore(MemoryFileStore store) {
		this.store = store;
	}

	@Override
	public long claim(FileClaim claim) {
		return this.store.claim(claim);
	}

	@Override
	public long recount(MeetingId meeting) {
		return this.store.recount(meeting);
	}

	@Override
	public void settle(FileClaim claim) {
		this.beforeSettling.run();
		this.store.settle(claim);
	}

	@Override
	public void loosen(String file, Instant at) {
		this.store.loosen(file, at);
	}

	@Override
	public void release(String file, Instant at) {
		this.store.release(file, at);
	}

	@Override
	public void write(String file, InputStream content) throws IOException {
		if (this.fails) {
			throw new IllegalStateException("the store is away");
		}
		this.store.write(file, content);
	}

	@Override
	public InputStream open(String file, long size) {
		return this.store.open(file, size);
	}

	@Override
	public void remove(FileClaim claim) {
		this.store.remove(claim);
	}

	@Override
	public List<FileClaim> looseBefore(Instant moment, int limit) {
		return this.store.looseBefore(moment, limit);
	}

	@Override
	public List<FileClaim> released(MeetingId meeting, int limit) {
		return this.store.released(meeting, limit);
	}

}
