package org.multaqa.portal.live;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * What waits for one open page. Putting something in never waits for the page: the newest
 * hint of a name replaces the older one, and a page that leaves too many names unread is
 * dropped. A page that comes back looks at everything again, so nothing is lost.
 */
final class HintQueue {

	/** How many names may wait; a page that reads at all never comes near. */
	static final int ROOM = 256;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition change = this.lock.newCondition();

	private final SequencedMap<String, byte[]> waiting = new LinkedHashMap<>();

	private final Connection connection;

	/** When what waits may be taken, as {@link System#nanoTime()}. */
	private long due;

	/** When something was taken last, as {@link System#nanoTime()}. */
	private long taken = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

	private boolean open = true;

	HintQueue(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Puts hints in.
	 * @param hints by their names
	 * @param after how long they wait for others to go with them
	 * @param apart how long after the last ones they are taken, at least
	 */
	void put(Map<String, byte[]> hints, Duration after, Duration apart) {
		this.lock.lock();
		try {
			if (this.waiting.isEmpty()) {
				long now = System.nanoTime();
				this.due = now + Math.max(after.toNanos(), this.taken + apart.toNanos() - now);
			}
			hints.forEach(this.waiting::putLast);
			if (this.waiting.size() > ROOM) {
				this.open = false;
				this.waiting.clear();
			}
			this.change.signal();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Takes all that waits, when it is due.
	 * @param patience how long to wait for something to come
	 * @return hints, the one that waits longest first; absent if nothing came, or nothing
	 * will
	 */
	byte @Nullable [] take(Duration patience) throws InterruptedException {
		this.lock.lock();
		try {
			long end = System.nanoTime() + patience.toNanos();
			long left = left(end);
			while (this.open && left > 0) {
				this.change.awaitNanos(left);
				left = left(end);
			}
			if (this.waiting.isEmpty()) {
				return null;
			}
			var hints = new ByteArrayOutputStream();
			this.waiting.values().forEach(hints::writeBytes);
			this.waiting.clear();
			this.taken = System.nanoTime();
			return hints.toByteArray();
		}
		finally {
			this.lock.unlock();
		}
	}

	private long left(long end) {
		return (this.waiting.isEmpty() ? end : this.due) - System.nanoTime();
	}

	boolean isOpen() {
		this.lock.lock();
		try {
			return this.open;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Whether nobody will take anything any more, since the page was closed. */
	boolean isDeserted() {
		this.lock.lock();
		try {
			return !this.open || !this.connection.isOpen();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** From now on the connection is not asked any more. */
	void close() {
		this.lock.lock();
		try {
			this.open = false;
			this.waiting.clear();
			this.change.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

}
