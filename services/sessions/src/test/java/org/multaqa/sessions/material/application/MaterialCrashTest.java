package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.MaterialId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;

/** In which order bytes and materials are written, and what a crash leaves behind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialCrashTest extends SlidesOfVera {

	@Test
	void where_the_bytes_cannot_be_written_no_material_has_them() {
		this.store.fails = true;

		assertThatIllegalStateException().isThrownBy(() -> add(RequestContext.by(SPEAKER), SLIDES, PDF));

		assertThat(this.service.read(SPEAKER, MODELS).state().readable()).isEmpty();
		sweptAfterAnHour();
	}

	@Test
	void where_nobody_knows_whether_the_material_was_stored_the_bytes_stay_until_it_is_known() {
		this.materials.fails = true;

		assertThatIllegalStateException().isThrownBy(() -> add(RequestContext.by(SPEAKER), SLIDES, PDF));

		assertThat(this.bytes.recount(MEETING)).isEqualTo(9);
		sweptAfterAnHour();
	}

	@Test
	void the_sweep_leaves_what_a_material_has() throws IOException {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		this.clock.forward(FileKeeper.GRACE.plusDays(1));

		this.service.sweep();

		assertThat(read(SPEAKER)).isEqualTo(PDF);
		assertThat(slides().size()).isEqualTo(9);
	}

	@Test
	void a_crash_right_after_a_file_was_replaced_or_removed_leaves_no_bytes() {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		this.materials.crashes = true;
		assertThatIllegalStateException().isThrownBy(
				() -> this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "later")));
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isEqualTo(14);

		assertThatIllegalStateException()
			.isThrownBy(() -> this.service.remove(RequestContext.by(SPEAKER), MODELS, SLIDES));
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isZero();
	}

	@Test
	void a_file_that_was_not_removed_after_all_stays_even_where_room_is_needed() throws IOException {
		add(RequestContext.by(SPEAKER), SLIDES, PDF + "x".repeat(11));
		this.materials.fails = true;
		assertThatIllegalStateException()
			.isThrownBy(() -> this.service.remove(RequestContext.by(SPEAKER), MODELS, SLIDES));
		this.materials.fails = false;

		assertRefused("material.meeting-full",
				() -> add(RequestContext.by(SPEAKER), new MaterialId("m-2"), PDF + "xx"));
		afterAnHour();

		assertThat(read(SPEAKER)).hasSize(20);
		assertThat(this.bytes.looseBefore(Instant.MAX, 10)).isEmpty();
	}

	@Test
	void a_file_that_is_replaced_before_it_is_settled_leaves_no_bytes() {
		this.store.beforeSettling = () -> {
			this.store.beforeSettling = () -> {
			};
			this.clock.forward(Duration.ofMillis(1));
			this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "later"));
		};
		add(RequestContext.by(SPEAKER), SLIDES, PDF);

		afterAnHour();

		assertThat(this.bytes.recount(MEETING)).isEqualTo(14);
	}

	private void sweptAfterAnHour() {
		this.service.sweep();
		assertThat(this.bytes.recount(MEETING)).as("it may be on its way still").isEqualTo(9);
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isZero();
	}

}
