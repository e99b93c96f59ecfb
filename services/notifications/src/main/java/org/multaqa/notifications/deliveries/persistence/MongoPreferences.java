package org.multaqa.notifications.deliveries.persistence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.deliveries.application.Preferences;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Preferences as documents {@code {_id: person, kinds: {cited: "MORNING"}}}, or
 * {@code {_id: person, erased: true}}.
 */
public final class MongoPreferences implements Preferences {

	private static final String COLLECTION = "wishes";

	/** What one choice was for, before each kind had its own. */
	private static final List<NoticeKind> NEWS = List.of(NoticeKind.TAKEN_UP, NoticeKind.CITED,
			NoticeKind.CARRIED_FORWARD);

	private final MongoOperations mongo;

	public MongoPreferences(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public Map<NoticeKind, Pace> of(PersonId person) {
		@Nullable Document kept = this.mongo.findById(person.value(), Document.class, COLLECTION);
		var chosen = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
		if (kept != null && kept.get("kinds") instanceof Document kinds) {
			kinds.forEach((name, pace) -> NoticeKind.named(name)
				.ifPresent((kind) -> chosen.put(kind, Pace.valueOf(pace.toString()))));
		}
		return chosen;
	}

	@Override
	public void keep(PersonId person, Map<NoticeKind, Pace> chosen) {
		if (isForgotten(person)) {
			return;
		}
		var kinds = new Document();
		chosen.forEach((kind, pace) -> kinds.append(ModelJson.wireName(kind), pace.name()));
		this.mongo.save(new Document("_id", person.value()).append("kinds", kinds), COLLECTION);
	}

	@Override
	public void forget(PersonId person) {
		this.mongo.save(new Document("_id", person.value()).append("erased", true), COLLECTION);
	}

	@Override
	public boolean isForgotten(PersonId person) {
		return this.mongo.exists(Query.query(Criteria.where("_id").is(person.value()).and("erased").is(true)),
				COLLECTION);
	}

	/**
	 * Gives each kind the one choice {@code news} that there was for all of them at
	 * first, when a day's news came in the evening.
	 */
	public void migrate() {
		var former = Query.query(Criteria.where("news").exists(true));
		for (Document document : this.mongo.find(former, Document.class, COLLECTION)) {
			String news = document.getString("news");
			var pace = news.equals("DAILY") ? Pace.EVENING : Pace.valueOf(news);
			var kinds = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
			NEWS.forEach((kind) -> kinds.put(kind, pace));
			keep(new PersonId(document.getString("_id")), kinds);
		}
	}

}
