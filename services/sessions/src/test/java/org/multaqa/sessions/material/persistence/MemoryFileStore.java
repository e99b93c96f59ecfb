package org.multaqa.sessions.material.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.sessions.material.application.FileClaim;
import org.multaqa.sessions.material.application.FileStore;

/** Files in memory. */
public final class MemoryFileStore implements FileStore {

	private final Map<String, FileClaim> claims = new ConcurrentHashMap<>();

	private final Map<String, Instant> loose = new ConcurrentHashMap<>();

	private final Set<String> released = ConcurrentHashMap.newKeySet();

	private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

	@Override
	public long claim(FileClaim claim) {
		this.claims.put(claim.file(), claim);
		this.loose.put(claim.file(), claim.at());
		return recount(claim.meeting());
	}

	@Override
	public void settle(FileClaim claim) {
		if (this.loose.remove(claim.file(), claim.at())) {
			this.released.remove(claim.file());
		}
	}

	@Override
	public void loosen(String file, Instant at) {
		this.loose.put(file, at);
	}

	@Override
	public void release(String file, Instant at) {
		this.loose.put(file, at);
		this.released.add(file);
	}

	@Override
	public long recount(MeetingId meeting) {
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
		this.loose.remove(claim.file());
		this.released.remove(claim.file());
	}

	@Override
	public List<FileClaim> looseBefore(Instant moment, int limit) {
		return loose().filter((claim) -> claim.at().isBefore(moment)).limit(limit).toList();
	}

	@Override
	public List<FileClaim> released(MeetingId meeting, int limit) {
		return loose().filter((claim) -> claim.meeting().equals(meeting) && this.released.contains(claim.file()))
			.limit(limit)
			.toList();
	}

	private Stream<FileClaim> loose() {
		return this.claims.values().stream().filter((claim) -> this.loose.containsKey(claim.file())).map(this::since);
	}

	private FileClaim since(FileClaim claim) {
		return new FileClaim(claim.file(), claim.meeting(), claim.session(), claim.size(),
				this.loose.getOrDefault(claim.file(), claim.at()));
	}

}
