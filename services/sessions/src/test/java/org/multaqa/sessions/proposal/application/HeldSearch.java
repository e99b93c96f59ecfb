package org.multaqa.sessions.proposal.application;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.TimetableTask;

/** Searches that find what the test says, and go on until they are let go or stopped. */
final class HeldSearch implements TimetableSearch {

	final List<Held> begun = new CopyOnWriteArrayList<>();

	@Override
	public Run prepare(TimetableTask task, Duration limit) {
		return new Held(task);
	}

	/** One of them. */
	final class Held implements Run {

		final TimetableTask task;

		private final CountDownLatch over = new CountDownLatch(1);

		private volatile Consumer<Arrangement> found = (_) -> {
		};

		Held(TimetableTask task) {
			this.task = task;
		}

		@Override
		public void search(Consumer<Arrangement> teller) {
			this.found = teller;
			HeldSearch.this.begun.add(this);
			try {
				this.over.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		void find(Arrangement arrangement) {
			this.found.accept(arrangement);
		}

		boolean isStopped() {
			return this.over.getCount() == 0;
		}

		@Override
		public void stop() {
			this.over.countDown();
		}

	}

}
