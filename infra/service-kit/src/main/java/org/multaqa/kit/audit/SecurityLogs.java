package org.multaqa.kit.audit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the security log of a service. */
public final class SecurityLogs {

	/** Of a file, in bytes, before the next is begun. */
	private static final long LARGEST = 10L * 1024 * 1024;

	/** How many files are kept besides the one that is written. */
	private static final int EARLIER = 20;

	private SecurityLogs() {
	}

	/**
	 * A log in files of its own: {@code security-<service>.log}.
	 * @param folder where, and nobody else writes there
	 * @param trace id of the trace in which something happens, absent outside any
	 */
	public static SecurityLog inFolder(String service, Path folder, Supplier<@Nullable String> trace) {
		var files = new ChainedFiles(folder.resolve("security-" + service + ".log"), LARGEST, EARLIER);
		return new SecurityLog(service, files::append, trace, InstantSource.system());
	}

	/**
	 * A log within the service's other log, where there is no folder. Its chain begins
	 * anew with each start.
	 * @param trace id of the trace in which something happens, absent outside any
	 */
	public static SecurityLog amongOthers(String service, Supplier<@Nullable String> trace) {
		return new SecurityLog(service, new LoggedLines(LoggerFactory.getLogger("org.multaqa.security")), trace,
				InstantSource.system());
	}

	private static final class LoggedLines implements SecurityLog.Writer {

		private final Logger log;

		private @Nullable ChainedLine last;

		private LoggedLines(Logger log) {
			this.log = log;
		}

		@Override
		public void write(Map<String, String> content) {
			this.last = ChainedLine.after(this.last, content);
			this.log.info(this.last.text());
		}

	}

}
