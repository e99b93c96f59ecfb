package org.multaqa.portal.generations;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GenerationStoreTest extends Counting {

	@Nested
	class Sweeping {

		@Test
		void removes_what_a_killed_builder_left_behind() {
			anew(generations.begin().orElseThrow());
			store.sweep();
			assertThat(mongo.getCollectionNames()).contains("counts-g2");
			clock.forward(Generations.LEASE);
			store.sweep();

			assertThat(mongo.getCollectionNames()).doesNotContain("counts-g2").contains(KIND);
			assertThat(generations.begin().orElseThrow().generation()).isEqualTo(3);
		}

		@Test
		void removes_the_generation_before_after_a_while() {
			apply(counts, told("a", 1));
			build();
			build();
			store.sweep();
			assertThat(mongo.getCollectionNames()).contains(KIND, "counts-g2", "counts-g3");
			clock.forward(GenerationStore.GRACE);
			store.sweep();

			assertThat(mongo.getCollectionNames()).doesNotContain(KIND, "counts-g2").contains("counts-g3");
			assertThat(counts.find("a")).isPresent();
			assertThat(generations.pointer().retired()).isEmpty();
		}

		@Test
		void touches_nothing_that_belongs_to_no_generation() {
			mongo.createCollection("journal");
			mongo.createCollection("counts-gold");
			clock.forward(GenerationStore.GRACE);
			store.sweep();

			assertThat(mongo.getCollectionNames()).contains("journal", "counts-gold", KIND);
		}

	}

}
