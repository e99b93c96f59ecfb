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
import org.springframework.data.mongodb.core.query.Update;

/**
 * Files as documents {@code {_id: file, meeting, session, size, loose, released,
 * pending}} and their bytes as documents {@code {_id: file/number, bytes}} beside them,
 * each far smaller than a document may be. One is found by its id alone; {@code loose}
 * says since when, and is there only while it is so; {@code pending} is there while the
 * total may be without the file, so that whoever finds it after a crash does not lower
 * the total.
 */
public final class MongoFileStore implements FileStore {

	private static final String MEETING = "meeting";

	private static final String LOOSE = "loose";

	private static final String RELEASED = "released";

	private static final String PENDING = "pending";

	private static final String SIZE = "size";

	private static final String BYTES = "bytes";

	/** Bytes of a document. */
	private static final int CHUNK = 1 << 20;

	private final MongoOperations mongo;

	private final String claims;

	private final String chunks;

	private final FileTotals totals;

	/**
	 * Opens the collections. Files used to have {@code at} for good, when they were
	 * claimed; those become loose, so that the sweep looks at each of them once.
	 * @param collection its name, a plural
	 */
	public MongoFileStore(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.claims = collection;
		this.chunks = collection + "-chunks";
		this.totals = new FileTotals(mongo, collection + "-totals", this::sum);
		mongo.indexOps(collection).createIndex(new Index(MEETING, Sort.Direction.ASC));
		mongo.indexOps(collection).createIndex(new Index(LOOSE, Sort.Direction.ASC));
		mongo.indexOps(collection).createIndex(new Index(MEETING, Sort.Direction.ASC).on(RELEASED, Sort.Direction.ASC));
		mongo.updateMulti(Query.query(Criteria.where("at").exists(true)), new Update().rename("at", LOOSE), collection);
	}

	@Override
	public long claim(FileClaim claim) {
		this.mongo.insert(new Document("_id", claim.file()).append(MEETING, claim.meeting().value())
			.append("session", claim.session().value())
			.append(SIZE, claim.size())
			.append(LOOSE, Date.from(claim.at()))
			.append(PENDING, true), this.claims);
		long taken = this.totals.raise(claim.meeting(), claim.size());
		this.mongo.updateFirst(byId(claim.file()), new Update().unset(PENDING), this.claims);
		return taken;
	}

	@Override
	public long recount(MeetingId meeting) {
		return this.totals.recount(meeting);
	}

	@Override
	public void settle(FileClaim claim) {
		var unchanged = Query.query(Criteria.where("_id").is(claim.file()).and(LOOSE).is(Date.from(claim.at())));
		this.mongo.updateFirst(unchanged, new Update().unset(LOOSE).unset(RELEASED), this.claims);
	}

	@Override
	public void loosen(String file, Instant at) {
		this.mongo.updateFirst(byId(file), new Update().set(LOOSE, Date.from(at)), this.claims);
	}

	@Override
	public void release(String file, Instant at) {
		this.mongo.updateFirst(byId(file), new Update().set(LOOSE, Date.from(at)).set(RELEASED, true), this.claims);
	}

	@Override
	public void write(String file, InputStream content) throws IOException {
		int number = 0;
		for (byte[] bytes = content.readNBytes(CHUNK); bytes.length > 0; bytes = content.readNBytes(CHUNK)) {
			this.mongo.insert(new Document("_id", id(file, number)).append(BYTES, new Binary(bytes)), this.chunks);
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
		var counted = Query.query(Criteria.where("_id").is(claim.file()).and(PENDING).exists(false));
		if (this.mongo.updateFirst(counted, new Update().set(PENDING, true), this.claims).getMatchedCount() == 1) {
			this.totals.lower(claim.meeting(), claim.size());
		}
		this.mongo.remove(byId(claim.file()), this.claims);
	}

	@Override
	public List<FileClaim> looseBefore(Instant moment, int limit) {
		return find(Criteria.where(LOOSE).lt(Date.from(moment)), limit);
	}

	@Override
	public List<FileClaim> released(MeetingId meeting, int limit) {
		return find(Criteria.where(MEETING).is(meeting.value()).and(RELEASED).is(true), limit);
	}

	private long sum(MeetingId meeting) {
		var sizes = Query.query(Criteria.where(MEETING).is(meeting.value()));
		sizes.fields().include(SIZE);
		try (var found = this.mongo.stream(sizes, Document.class, this.claims)) {
			return found.mapToLong(MongoFileStore::size).sum();
		}
	}

	private static long size(Document claim) {
		return claim.get(SIZE, Number.class).longValue();
	}

	private List<FileClaim> find(Criteria criteria, int limit) {
		return this.mongo.find(Query.query(criteria).limit(limit), Document.class, this.claims)
			.stream()
			.map((claim) -> new FileClaim(claim.getString("_id"), new MeetingId(claim.getString(MEETING)),
					new SessionId(claim.getString("session")), size(claim), claim.getDate(LOOSE).toInstant()))
			.toList();
	}

	private InputStream read(String file, int number) {
		@Nullable Document chunk = this.mongo.findById(id(file, number), Document.class, this.chunks);
		if (chunk == null) {
			throw new IllegalStateException("a part of the file " + file + " is not there");
		}
		return new ByteArrayInputStream(chunk.get(BYTES, Binary.class).getData());
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
