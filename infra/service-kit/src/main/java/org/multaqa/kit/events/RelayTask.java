package org.multaqa.kit.events;

/** Something that the relay does, which may fail and is tried again then. */
sealed interface RelayTask {

	/** The events of one aggregate. */
	record Wake(Outbox outbox, String id) implements RelayTask {

		@Override
		public String toString() {
			return "the events of %s %s".formatted(this.outbox, this.id);
		}

	}

	/** What a crash of any instance left behind. */
	record Sweep(Outbox outbox) implements RelayTask {

		@Override
		public String toString() {
			return "what waits in " + this.outbox;
		}

	}

}
