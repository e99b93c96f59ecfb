package org.multaqa.kit.store;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StateReaderTest {

	private final StateReader<Hall> halls = new StateReader<>(Hall.class);

	@Test
	void the_same_bytes_are_read_once() {
		var first = this.halls.read(state("{'name': 'Majlis', 'seats': 80}"));

		assertThat(first).isEqualTo(new Hall("Majlis", 80));
		assertThat(this.halls.read(state("{'name': 'Majlis', 'seats': 80}"))).isSameAs(first);
	}

	@Test
	void other_bytes_are_read_again_whoever_wrote_them() {
		this.halls.read(state("{'name': 'Majlis', 'seats': 80}"));

		assertThat(this.halls.read(state("{'name': 'Majlis', 'seats': 81}"))).isEqualTo(new Hall("Majlis", 81));
	}

	private static RawBsonDocument state(String json) {
		var document = RawBsonDocument.parse("{'_id': 'hall', 'state': " + json + "}");
		BsonDocument state = document.getDocument("state");
		return (RawBsonDocument) state;
	}

	/** A room. */
	record Hall(String name, int seats) {

	}

}
