package org.multaqa.kit.front;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;

/**
 * Answers what the server itself refuses before any filter, such as a path that cannot be
 * decoded, by a problem with a code, as everything else is refused.
 */
public final class RefusedByServer extends ErrorReportValve
		implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final Logger LOG = LoggerFactory.getLogger(RefusedByServer.class);

	private final ProblemWriter problems;

	/**
	 * In front of a service.
	 * @param problems writes the answers
	 */
	public RefusedByServer(ProblemWriter problems) {
		this.problems = problems;
	}

	/** Inside of Boot's own, which finds the answer written. */
	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(this));
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		int status = response.getStatus();
		if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		var refused = HttpStatus.valueOf(status);
		try {
			this.problems.write(request.getRequest(), response.getResponse(), refused,
					(refused == HttpStatus.BAD_REQUEST) ? "request.ambiguous-address" : ProblemWriter.codeFor(refused));
			response.finishResponse();
		}
		catch (IOException ex) {
			LOG.debug("Nobody waits for the answer any more", ex);
		}
	}

}
