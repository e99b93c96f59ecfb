package org.multaqa.portal.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * What waits for one open page. Putting something in never waits for the page: the newest
 * hint of a name replaces the older one, and a page that leaves too many names unread is
 * dropped. A page that comes back looks at everything again, so nothing is lost.
 */
final class Mailbox {

	/** How many names may wait; a page that reads at all never comes near. */
	static final int ROOM = 256;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition change = this.lock.newCondition();

	private final SequencedMap<String, byte[]> waiting = new LinkedHashMap<>();

	private boolean open = true;

	void put(String name, byte[] hint) {
		this.lock.lock();
		try {
			this.waiting.putLast(name, hint);
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
	 * Takes what waits longest.
	 * @param patience how long to wait for something
	 * @return a hint; absent if nothing came, or nothing will
	 */
	byte @Nullable [] take(Duration patience) throws InterruptedException {
		this.lock.lock();
		try {
			long left = patience.toNanos();
			while (this.open && this.waiting.isEmpty() && left > 0) {
				left = this.change.awaitNanos(left);
			}
			var first = this.waiting.pollFirstEntry();
			return (first != null) ? first.getValue() : null;
		}
		finally {
			this.lock.unlock();
		}
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
