package org.multaqa.sessions.material.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.material.application.FileClaim;
import org.multaqa.sessions.material.application.FileStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Files as documents {@code {_id: file, meeting, session, size, at}} and their bytes as
 * documents {@code {_id: file/number, bytes}} beside them, each far smaller than a
 * document may be. One is found by its id alone.
 */
public final class MongoFileStore implements FileStore {

	/** Bytes of a document. */
	private static final int CHUNK = 1 << 20;

	private final MongoOperations mongo;

	private final String claims;

	private final String chunks;

	/**
	 * Opens the collections.
	 * @param collection its name, a plural
	 */
	public MongoFileStore(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.claims = collection;
		this.chunks = collection + "-chunks";
		mongo.indexOps(collection).createIndex(new Index("meeting", Sort.Direction.ASC));
		mongo.indexOps(collection).createIndex(new Index("at", Sort.Direction.ASC));
	}

	@Override
	public void claim(FileClaim claim) {
		this.mongo.insert(new Document("_id", claim.file()).append("meeting", claim.meeting().value())
			.append("session", claim.session().value())
			.append("size", claim.size())
			.append("at", Date.from(claim.at())), this.claims);
	}

	@Override
	public long claimed(MeetingId meeting) {
		return find(Criteria.where("meeting").is(meeting.value())).stream().mapToLong(FileClaim::size).sum();
	}

	@Override
	public void write(String file, InputStream content) throws IOException {
		int number = 0;
		for (byte[] bytes = content.readNBytes(CHUNK); bytes.length > 0; bytes = content.readNBytes(CHUNK)) {
			this.mongo.insert(new Document("_id", id(file, number)).append("bytes", new Binary(bytes)), this.chunks);
			number++;
		}
	}

	@Override
	public InputStream open(String file, long size) {
		var parts = IntStream.range(0, chunks(size)).mapToObj((number) -> read(file, number)).iterator();
		return new SequenceInputStream(new Enumeration<>() {

			@Override
			public boolean hasMoreElements() {
				return parts.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return parts.next();
			}
		});
	}

	@Override
	public void remove(FileClaim claim) {
		IntStream.range(0, chunks(claim.size()))
			.forEach((number) -> this.mongo.remove(byId(id(claim.file(), number)), this.chunks));
		this.mongo.remove(byId(claim.file()), this.claims);
	}

	@Override
	public List<FileClaim> claimsBefore(Instant moment) {
		return find(Criteria.where("at").lt(Date.from(moment)));
	}

	private List<FileClaim> find(Criteria criteria) {
		return this.mongo.find(Query.query(criteria), Document.class, this.claims)
			.stream()
			.map((claim) -> new FileClaim(claim.getString("_id"), new MeetingId(claim.getString("meeting")),
					new SessionId(claim.getString("session")), claim.get("size", Number.class).longValue(),
					claim.getDate("at").toInstant()))
			.toList();
	}

	private InputStream read(String file, int number) {
		@Nullable Document chunk = this.mongo.findById(id(file, number), Document.class, this.chunks);
		if (chunk == null) {
			throw new IllegalStateException("a part of the file " + file + " is not there");
		}
		return new ByteArrayInputStream(chunk.get("bytes", Binary.class).getData());
	}

	private static int chunks(long size) {
		return Math.toIntExact((size + CHUNK - 1) / CHUNK);
	}

	private static String id(String file, int number) {
		return file + "/" + number;
	}

	private static Query byId(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

}
