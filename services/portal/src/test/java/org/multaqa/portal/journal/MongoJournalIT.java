package org.multaqa.portal.journal;

import java.util.UUID;

import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
class MongoJournalIT extends JournalContract {

	MongoJournalIT() {
		super(new MongoJournal(DockerPlatform.database("journal-" + UUID.randomUUID())));
	}

}
