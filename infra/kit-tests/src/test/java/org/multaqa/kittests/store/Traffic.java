package org.multaqa.kittests.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.springframework.data.mongodb.core.MongoTemplate;

/** What goes over the wire to a store: the commands that read or write documents. */
final class Traffic implements CommandListener {

	private static final Set<String> COUNTED = Set.of("find", "getMore", "aggregate", "insert", "update", "delete",
			"findAndModify");

	private final List<String> commands = new CopyOnWriteArrayList<>();

	@Override
	public void commandStarted(CommandStartedEvent event) {
		if (COUNTED.contains(event.getCommandName())) {
			this.commands.add(event.getCommandName());
		}
	}

	/**
	 * A database whose traffic this is.
	 * @param address a MongoDB connection string
	 * @param database its name
	 * @return the database
	 */
	MongoTemplate to(String address, String database) {
		var settings = MongoClientSettings.builder()
			.applyConnectionString(new ConnectionString(address))
			.addCommandListener(this);
		return new MongoTemplate(MongoClients.create(settings.build()), database);
	}

	/**
	 * What goes to the store while something is done.
	 * @param deed what is done
	 * @return the names of MongoDB's commands, in order
	 */
	List<String> during(Runnable deed) {
		this.commands.clear();
		deed.run();
		return List.copyOf(this.commands);
	}

}
