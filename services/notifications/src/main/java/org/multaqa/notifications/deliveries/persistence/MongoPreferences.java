package org.multaqa.notifications.deliveries.persistence;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.deliveries.application.Preferences;

import org.springframework.data.mongodb.core.MongoOperations;

/** Preferences as documents {@code {_id: person, news}}. */
public final class MongoPreferences implements Preferences {

	private static final String COLLECTION = "wishes";

	private final MongoOperations mongo;

	public MongoPreferences(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public Pace of(PersonId person) {
		@Nullable Document kept = this.mongo.findById(person.value(), Document.class, COLLECTION);
		return (kept != null) ? Pace.valueOf(kept.getString("news")) : Pace.DAILY;
	}

	@Override
	public void keep(PersonId person, Pace pace) {
		this.mongo.save(new Document("_id", person.value()).append("news", pace.name()), COLLECTION);
	}

}
