package org.multaqa.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;

/**
 * Makes "acknowledged" mean "on disk". Commands change the maps in memory, many at a
 * time; before a reply leaves, {@link #save()} writes what it may tell about. Whoever
 * comes first writes for all who came meanwhile, so that eight clients share one commit.
 * <p>
 * A commit waits until no command is half done, therefore a command is on disk as a whole
 * or not at all. "On disk" is the page cache of the operating system, which survives the
 * death of the process; only a power cut could take the last moments.
 */
final class GroupCommit {

	private final MVStore store;

	/** Shared by the commands that change something, exclusive for the commit. */
	private final ReadWriteLock gate = new ReentrantReadWriteLock();

	private final Lock turn = new ReentrantLock();

	private final AtomicLong begun = new AtomicLong();

	private volatile long saved;

	GroupCommit(MVStore store) {
		this.store = store;
	}

	<T> T change(Supplier<T> command) {
		this.gate.readLock().lock();
		try {
			this.begun.incrementAndGet();
			return command.get();
		}
		finally {
			this.gate.readLock().unlock();
		}
	}

	/**
	 * Returns when every change that began before this call is on disk. Readers call it
	 * too: nobody may act on something that a kill could still take back.
	 */
	void save() {
		long needed = this.begun.get();
		if (this.saved >= needed) {
			return;
		}
		this.turn.lock();
		try {
			if (this.saved < needed) {
				commit(() -> {
				});
			}
		}
		finally {
			this.turn.unlock();
		}
	}

	/** How many commands have changed something, or tried to, since the start. */
	long changes() {
		return this.begun.get();
	}

	/** Runs housekeeping while no command is half done. */
	void whileQuiet(Runnable housekeeping) {
		this.turn.lock();
		try {
			commit(housekeeping);
		}
		finally {
			this.turn.unlock();
		}
	}

	private void commit(Runnable then) {
		this.gate.writeLock().lock();
		try {
			long all = this.begun.get();
			if (this.store.isClosed()) {
				throw new IllegalStateException("The store is closed, the change is not kept");
			}
			StoreFile.commit(this.store);
			this.saved = all;
			then.run();
		}
		finally {
			this.gate.writeLock().unlock();
		}
	}

}
