package org.multaqa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store that speaks MongoDB's wire protocol and keeps one file, for one laptop. It is
 * not MongoDB: README.md of this module lists what it cannot do. What it acknowledges
 * survives {@code kill -9}, because every reply waits until the change is in the file.
 */
public final class EmbeddedStore implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

	/**
	 * Clients whose requests are worked on at the same time; waiting for a commit blocks
	 * one.
	 */
	private static final int WORKERS = 32;

	/** Nobody can write meanwhile, so one step is small: 1 MB, some 20 ms. */
	private static final int COMPACTION_BYTES = 1 << 20;

	private static final int COMPACTION_EVERY_SECONDS = 5;

	/** The first time comes sooner, for a laptop that never runs that long. */
	private static final Duration WIPED_EVERY = Duration.ofHours(6);

	private static final Duration FIRST_WIPED_AFTER = Duration.ofMinutes(2);

	/** More steps than a file of some gigabytes needs. */
	private static final int MOST_STEPS = 10_000;

	/** Below this part of living data in its chunks the file is worth a step. */
	private static final int FILL_PERCENT = 60;

	private final MVStore file;

	private final GroupCommit commits;

	private final StoreBackend backend;

	private final MongoServer server;

	private final ScheduledExecutorService housekeeping = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("store-housekeeping").factory());

	private long changesSeen;

	private long changesWiped;

	private EmbeddedStore(MVStore file, int port) {
		this.file = file;
		this.commits = new GroupCommit(file);
		this.backend = new StoreBackend(file, this.commits);
		this.server = new MongoServer(this.backend);
		this.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
		this.housekeeping.scheduleWithFixedDelay(this::keepHouse, COMPACTION_EVERY_SECONDS, COMPACTION_EVERY_SECONDS,
				TimeUnit.SECONDS);
		this.housekeeping.scheduleWithFixedDelay(this::wipeWhereChanged, FIRST_WIPED_AFTER.toSeconds(),
				WIPED_EVERY.toSeconds(), TimeUnit.SECONDS);
	}

	/**
	 * Opens the file, creating it if need be, and serves it on the loopback address.
	 * @param port 0 for any free one
	 */
	public static EmbeddedStore start(Path file, int port) {
		LoopbackPort.free(port);
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot create the folder of " + file, ex);
		}
		return new EmbeddedStore(StoreFile.open(file), port);
	}

	private void keepHouse() {
		try {
			this.commits.whileQuiet(this::compact);
		}
		catch (RuntimeException ex) {
			log.warn("The store could not be compacted", ex);
		}
	}

	/**
	 * While it is written to, empties the emptiest parts of the file, so that the next
	 * commits find room there. The file gets shorter at the next start only, see
	 * {@link StoreFile}.
	 */
	private void compact() {
		long changes = this.commits.changes();
		if (changes != this.changesSeen) {
			this.file.compact(FILL_PERCENT, COMPACTION_BYTES);
		}
		this.changesSeen = changes;
	}

	private void wipeWhereChanged() {
		try {
			long changes = this.commits.changes();
			if (changes != this.changesWiped) {
				wipe();
				this.changesWiped = changes;
			}
		}
		catch (RuntimeException ex) {
			log.warn("What was deleted could not be wiped out of the store; it is tried again", ex);
		}
	}

	/**
	 * Leaves nothing in the file of what was deleted or replaced before this call. The
	 * store goes on meanwhile: it is done in small steps, and nobody can write during
	 * one. Happens by itself two minutes after the start and every six hours.
	 */
	public void wipe() {
		var before = new HashSet<Integer>();
		this.commits.whileQuiet(() -> before.addAll(StoreFile.chunks(this.file)));
		var isDone = new AtomicBoolean();
		for (int step = 0; step < MOST_STEPS && !isDone.get() && !this.housekeeping.isShutdown(); step++) {
			this.commits.whileQuiet(() -> isDone.set(!StoreFile.rewrite(this.file, before, COMPACTION_BYTES)));
		}
		if (!isDone.get()) {
			throw new IllegalStateException("some parts of the file could not be written anew");
		}
		this.commits.whileQuiet(() -> StoreFile.wipe(this.file));
	}

	public String connectionString() {
		return this.server.getConnectionString();
	}

	/**
	 * How many documents have been compared with a query since the start. If it rises by
	 * the size of a collection, a query found no index.
	 */
	public long documentsExamined() {
		return this.backend.examined();
	}

	@Override
	public void close() {
		this.housekeeping.close(); // waits: an interrupt would close the file under it
		this.server.shutdownNow();
	}

}
