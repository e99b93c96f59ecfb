package org.multaqa.embedded;

import java.nio.file.Path;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An empty store in a folder of its own, and a client of it, for each test. */
abstract class OpenStore {

	@TempDir
	Path folder;

	EmbeddedStore store;

	MongoClient client;

	MongoCollection<Document> offices;

	@BeforeEach
	void open() {
		this.store = EmbeddedStore.start(this.folder.resolve("store.mv"), 0);
		this.client = MongoClients.create(MongoClientSettings.builder()
			.applyConnectionString(new ConnectionString(this.store.connectionString()))
			.uuidRepresentation(UuidRepresentation.STANDARD)
			.build());
		this.offices = this.client.getDatabase("meeting").getCollection("offices");
	}

	@AfterEach
	void close() {
		this.client.close();
		this.store.close();
	}

	void reopen() {
		close();
		open();
	}

	Document office(Object id) {
		return this.offices.find(new Document("_id", id)).first();
	}

	long examinedDuring(Runnable query) {
		long before = this.store.documentsExamined();
		query.run();
		return this.store.documentsExamined() - before;
	}

	static void assertDuplicate(Runnable write) {
		assertThatExceptionOfType(MongoWriteException.class).isThrownBy(write::run)
			.satisfies(ex -> assertThat(ex.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY))
			.satisfies(ex -> assertThat(ex.getCode()).isEqualTo(11000));
	}

}
