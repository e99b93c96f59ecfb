package org.multaqa.portal.rebuild;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.portal.Publishing;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.ReadModels;

/**
 * Somebody who records outputs and rewords them, and reads each before the next, as
 * people do.
 */
final class Writer {

	static final MeetingId MEETING = new MeetingId("rebuild-test");

	static final SessionId SESSION = new SessionId("s-rebuild");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** The last event of each subject that was written, and of each that was read. */
	private final Map<String, Long> written = new ConcurrentHashMap<>();

	private final Map<String, Long> read = new ConcurrentHashMap<>();

	private final Telling telling = new Telling();

	private final Publishing kafka;

	private final ReadModels models;

	private final Random random;

	Writer(Publishing kafka, ReadModels models, long seed) {
		this.kafka = kafka;
		this.models = models;
		this.random = new Random(seed);
	}

	void writeWhile(BooleanSupplier going) {
		while (going.getAsBoolean()) {
			var output = record();
			for (int more = this.random.nextInt(4); more > 0; more--) {
				change(output);
			}
			look(output);
		}
	}

	OutputId record() {
		var output = new OutputId("o-" + UUID.randomUUID());
		publish(new OutputRecorded(MEETING, output, SESSION, OutputKind.IDEA, "ar", "كلمات", "h", Telling.TELLER,
				null));
		return output;
	}

	private void change(OutputId output) {
		publish(this.random.nextBoolean() ? new OutputCarriedForward(MEETING, output, Telling.TELLER)
				: new OutputReworded(MEETING, output, 2, "كلمات أخرى", "h", Telling.TELLER));
	}

	void look(OutputId output) {
		String subject = "output/" + output;
		long sequence = this.written.get(subject);
		if (!this.models.bySubject().await(subject, sequence, PATIENCE)) {
			throw new AssertionError("cannot be read: " + subject + "@" + sequence);
		}
		this.read.put(subject, sequence);
	}

	private void publish(DomainEvent event) {
		var told = this.telling.tell(event);
		this.kafka.publish(told);
		this.written.put(told.subject(), told.sequence());
	}

	Map<String, Long> written() {
		return this.written;
	}

	/** What has been read once, and must be there from then on. */
	Map<String, Long> read() {
		return this.read;
	}

}
