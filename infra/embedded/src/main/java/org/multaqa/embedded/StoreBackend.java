package org.multaqa.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * Lets no reply leave before what it tells is on disk, and answers the questions of
 * current drivers that the library does not know.
 */
final class StoreBackend extends H2Backend {

	private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findandmodify", "create",
			"createindexes", "drop", "dropdatabase", "dropindexes", "renamecollection");

	private static final Set<String> READS = Set.of("find", "getmore", "aggregate", "count", "distinct");

	private final GroupCommit commits;

	private final LongAdder examined;

	StoreBackend(MVStore store, GroupCommit commits) {
		this.commits = commits;
		this.examined = new LongAdder();
		super(store);
	}

	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return new StoreDatabase(name, getMvStore(), getCursorRegistry(), this.examined);
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		String name = command.toLowerCase(Locale.ROOT);
		if (CHANGES.contains(name) || (name.equals("aggregate") && writesItsResult(query))) {
			try {
				return this.commits.change(() -> super.handleCommand(channel, database, command, query));
			}
			finally {
				this.commits.save();
			}
		}
		if (READS.contains(name)) {
			Document reply = super.handleCommand(channel, database, command, query);
			this.commits.save();
			return reply;
		}
		return switch (name) {
			case "hello" -> hello(channel, database, query);
			case "listdatabases" -> databases();
			default -> super.handleCommand(channel, database, command, query);
		};
	}

	private static boolean writesItsResult(Document query) {
		return query.get("pipeline") instanceof List<?> stages && stages.stream()
			.anyMatch(stage -> stage instanceof Document s && (s.containsKey("$out") || s.containsKey("$merge")));
	}

	/** The name that {@code isMaster} has had since MongoDB 5; Boot's health asks it. */
	private Document hello(Channel channel, String database, Document query) {
		Document reply = super.handleCommand(channel, database, "isMaster", query);
		reply.remove("ismaster");
		reply.put("isWritablePrimary", true);
		return reply;
	}

	/** The library would open every database anew to answer this. */
	private Document databases() {
		List<Document> databases = listDatabaseNames().stream()
			.sorted()
			.map(name -> new Document("name", name).append("empty", resolveDatabase(name).isEmpty()))
			.toList();
		return new Document("databases", databases).append("ok", 1.0);
	}

	/** How many documents have been compared with a query since the start. */
	long examined() {
		return this.examined.sum();
	}

}
