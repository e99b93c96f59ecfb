package org.multaqa.notifications.deliveries.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.DeliveryView.Resending;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.NoticeQuery;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Notices as documents {@code {_id, person, office, matter, happened, due, inDigest,
 * status, attempts, since, letter, reason, resent}}. The id follows from the person and
 * the key of its kind, so the same notice cannot be inserted twice; every step asks for
 * the one before.
 */
public final class MongoNotices implements Notices {

	private static final String COLLECTION = "notices";

	/**
	 * One for each question: what is due, what stands, what waits for whom, the latest,
	 * the latest of a meeting, of a kind in it, standing somewhere in it, of an office.
	 */
	private static final List<List<String>> INDEXES = List.of(List.of("status", "due", "happened", "_id"),
			List.of("status", "since"), List.of("status", "person", "_id"), List.of("happened", "_id"),
			List.of("matter.meeting", "happened", "_id"), List.of("matter.meeting", "matter.kind", "happened", "_id"),
			List.of("matter.meeting", "status", "happened", "_id"),
			List.of("matter.meeting", "office", "happened", "_id"));

	private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "happened", "_id");

	private final MongoOperations mongo;

	public MongoNotices(MongoOperations mongo) {
		this.mongo = mongo;
		var indexes = mongo.indexOps(COLLECTION);
		for (var fields : INDEXES) {
			var index = new Index();
			fields.forEach((field) -> index.on(field, Sort.Direction.ASC));
			indexes.createIndex(index);
		}
	}

	@Override
	public boolean add(Notice notice) {
		@Nullable Notice known = find(notice.id()).orElse(null);
		if (known != null) {
			return known.status() == Status.OBSOLETE && replace(known, known.again(notice));
		}
		try {
			this.mongo.insert(write(notice), COLLECTION);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	@Override
	public Optional<Notice> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Document.class, COLLECTION)).map(MongoNotices::read);
	}

	@Override
	public boolean replace(Notice read, Notice next) {
		var unchangedSinceRead = Query.query(Criteria.where("_id")
			.is(read.id())
			.and("status")
			.is(read.status().name())
			.and("attempts")
			.is(read.attempts()));
		return this.mongo.replace(unchangedSinceRead, write(next), COLLECTION).getMatchedCount() == 1;
	}

	@Override
	public List<Notice> due(Instant now, int limit) {
		return list(Query.query(Criteria.where("status").is(Status.WAITING.name()).and("due").lte(Date.from(now)))
			.with(Sort.by("due", "happened", "_id"))
			.limit(limit));
	}

	@Override
	public List<Notice> standing(Status status, Instant before, int limit) {
		return list(Query.query(Criteria.where("status").is(status.name()).and("since").lt(Date.from(before)))
			.limit(limit));
	}

	@Override
	public List<Notice> waitingFor(PersonId person, String after, int limit) {
		return list(Query
			.query(Criteria.where("status")
				.is(Status.WAITING.name())
				.and("person")
				.is(person.value())
				.and("_id")
				.gt(after))
			.with(Sort.by("_id"))
			.limit(limit));
	}

	@Override
	public List<Notice> latest(int limit) {
		return list(new Query().with(LATEST_FIRST).limit(limit));
	}

	@Override
	public List<Notice> latestOf(Set<MeetingId> meetings, int limit) {
		return list(Query.query(Criteria.where("matter.meeting").in(meetings.stream().map(MeetingId::value).toList()))
			.with(LATEST_FIRST)
			.limit(limit));
	}

	@Override
	public Slice<Notice> page(NoticeQuery query) {
		@Nullable Cursor from = query.from();
		boolean up = from != null && from.backwards();
		var asked = Criteria.where("matter.meeting").is(query.meeting().value());
		if (query.kind() != null) {
			asked = asked.and("matter.kind").is(ModelJson.wireName(query.kind()));
		}
		if (query.status() != null) {
			asked = asked.and("status").is(query.status().name());
		}
		if (query.office() != null) {
			asked = asked.and("office").is(query.office().value());
		}
		if (from != null) {
			var moment = Date.from(NoticeSlices.moment(from));
			asked.orOperator(up ? Criteria.where("happened").gt(moment) : Criteria.where("happened").lt(moment),
					up ? Criteria.where("happened").is(moment).and("_id").gt(from.id())
							: Criteria.where("happened").is(moment).and("_id").lt(from.id()));
		}
		return NoticeSlices.of(
				list(Query.query(asked).with(up ? LATEST_FIRST.reverse() : LATEST_FIRST).limit(ListQuery.PAGE + 1)),
				from);
	}

	private List<Notice> list(Query query) {
		return this.mongo.find(query, Document.class, COLLECTION).stream().map(MongoNotices::read).toList();
	}

	private static Document write(Notice notice) {
		var document = new Document("_id", notice.id()).append("person", notice.person().value())
			.append("matter", Document.parse(ModelJson.mapper().writeValueAsString(notice.kind())))
			.append("happened", Date.from(notice.happened()))
			.append("due", Date.from(notice.due()))
			.append("inDigest", notice.inDigest())
			.append("status", notice.status().name())
			.append("attempts", notice.attempts())
			.append("since", Date.from(notice.since()));
		if (notice.office() != null) {
			document.append("office", notice.office().value());
		}
		if (!notice.resent().isEmpty()) {
			document.append("resent", notice.resent().stream().map(Documents::write).toList());
		}
		if (notice.letter() != null) {
			document.append("letter", notice.letter());
		}
		if (notice.reason() != null) {
			document.append("reason", notice.reason());
		}
		return document;
	}

	private static Notice read(Document document) {
		@Nullable String letter = document.getString("letter");
		@Nullable String reason = document.getString("reason");
		@Nullable String office = document.getString("office");
		return new Notice(document.getString("_id"), new PersonId(document.getString("person")),
				(office != null) ? new OfficeId(office) : null,
				ModelJson.mapper().readValue(document.get("matter", Document.class).toJson(), NotificationKind.class),
				document.getDate("happened").toInstant(), document.getDate("due").toInstant(),
				document.getBoolean("inDigest", false), Status.valueOf(document.getString("status")),
				document.getInteger("attempts"), document.getDate("since").toInstant(), letter, reason,
				document.getList("resent", Document.class, List.of())
					.stream()
					.map((resending) -> Documents.read(resending, Resending.class))
					.toList());
	}

}
