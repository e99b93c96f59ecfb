package org.multaqa.sessions.material.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.model.MeetingId;
import org.multaqa.sessions.material.application.FileClaim;
import org.multaqa.sessions.material.application.FileStore;

/** Files in memory. */
public final class MemoryFileStore implements FileStore {

	private final Map<String, FileClaim> claims = new ConcurrentHashMap<>();

	private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

	@Override
	public void claim(FileClaim claim) {
		this.claims.put(claim.file(), claim);
	}

	@Override
	public long claimed(MeetingId meeting) {
		return this.claims.values()
			.stream()
			.filter((claim) -> claim.meeting().equals(meeting))
			.mapToLong(FileClaim::size)
			.sum();
	}

	@Override
	public void write(String file, InputStream content) throws IOException {
		this.contents.put(file, content.readAllBytes());
	}

	@Override
	public InputStream open(String file, long size) {
		return new ByteArrayInputStream(Objects.requireNonNull(this.contents.get(file)));
	}

	@Override
	public void remove(FileClaim claim) {
		this.contents.remove(claim.file());
		this.claims.remove(claim.file());
	}

	@Override
	public List<FileClaim> claimsBefore(Instant moment) {
		return this.claims.values().stream().filter((claim) -> claim.at().isBefore(moment)).toList();
	}

}
