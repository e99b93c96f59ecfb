package org.multaqa.kit.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.CommandKeys;
import org.multaqa.kit.application.CommandKeys.CarriedOut;
import org.multaqa.kit.application.RequestContext;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Where the command keys of aggregates are kept for a day at least: the newest as
 * {@code keys[]} of an aggregate's own document, and where a busy one has more, the older
 * ones in a collection beside it ({@link OlderCommands}), before they leave the document.
 */
final class CommandKeyStore {

	/** How many stand in the document of an aggregate at the most. */
	static final int NEWEST = 50;

	/**
	 * How many leave it at once, so that a busy aggregate needs a second write only now
	 * and then.
	 */
	static final int LEAVING = 25;

	static final long REMEMBERED = Duration.ofDays(1).toMillis();

	private static final String KEYS = "keys";

	private static final String OLDER_UNTIL = "olderKeysUntil";

	private final OlderCommands older;

	private final Clock clock;

	CommandKeyStore(MongoOperations mongo, String aggregates, Clock clock) {
		this.older = new OlderCommands(mongo, aggregates + "-keys");
		this.clock = clock;
	}

	static CommandKeys read(Document aggregate) {
		var newest = aggregate.getList(KEYS, Document.class)
			.stream()
			.map((known) -> command(known.getString("key"), known))
			.toList();
		return new CommandKeys(newest, Documents.number(aggregate, OLDER_UNTIL));
	}

	/**
	 * Remembers the command that makes an aggregate.
	 * @param context how it was asked
	 * @param aggregate the document to be inserted
	 * @return its keys
	 */
	CommandKeys insert(RequestContext context, Document aggregate) {
		@Nullable CarriedOut command = context.carriedOut(this.clock.millis());
		var keys = (command != null) ? CommandKeys.NONE.with(command) : CommandKeys.NONE;
		aggregate.append(KEYS, write(keys));
		return keys;
	}

	/**
	 * Remembers a command that changes an aggregate.
	 * @param context how it was asked
	 * @param before its keys so far
	 * @param change the update of its document
	 * @return its keys after it
	 */
	CommandKeys update(RequestContext context, String aggregate, CommandKeys before, Update change) {
		@Nullable CarriedOut command = context.carriedOut(this.clock.millis());
		if (command == null) {
			return before;
		}
		if (before.newest().size() < NEWEST) {
			change.push(KEYS, write(command));
			return before.with(command);
		}
		var keys = withoutOldest(aggregate, before).with(command);
		change.set(KEYS, write(keys)).set(OLDER_UNTIL, keys.olderUntil());
		return keys;
	}

	Optional<CarriedOut> find(String aggregate, CommandKeys keys, String key) {
		var here = keys.find(key);
		if (here.isPresent() || keys.olderUntil() <= this.clock.millis()) {
			return here;
		}
		return this.older.find(aggregate, key);
	}

	/** Removes what is kept beside documents and is older than a day, now and then. */
	void sweep() {
		this.older.sweep(this.clock.millis());
	}

	/** Forgets what is kept beside the document of an aggregate that is erased. */
	void forget(String aggregate) {
		this.older.forget(aggregate);
	}

	private CommandKeys withoutOldest(String aggregate, CommandKeys keys) {
		long now = this.clock.millis();
		var staying = keys.newest().subList(LEAVING, keys.newest().size());
		var remembered = keys.newest()
			.subList(0, LEAVING)
			.stream()
			.filter((command) -> command.at() + REMEMBERED > now)
			.toList();
		if (remembered.isEmpty()) {
			return new CommandKeys(staying, keys.olderUntil());
		}
		this.older.keep(aggregate, remembered);
		return new CommandKeys(staying, now + REMEMBERED);
	}

	private static List<Document> write(CommandKeys keys) {
		return keys.newest().stream().map(CommandKeyStore::write).toList();
	}

	private static Document write(CarriedOut command) {
		return new Document("key", command.key()).append("fingerprint", command.fingerprint())
			.append("at", command.at());
	}

	static CarriedOut command(String key, Document document) {
		return new CarriedOut(key, document.getString("fingerprint"), Documents.number(document, "at"));
	}

}
