package org.multaqa.identity.founders.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the code into the log, which only those read who run the installation. */
public final class LoggedNotice implements FirstRunNotice {

	private static final Logger LOG = LoggerFactory.getLogger(LoggedNotice.class);

	@Override
	public void tell(String code, String page) {
		LOG.warn("There is no founder yet. To become the first, open {} within an hour and give the code {}", page,
				code);
	}

	@Override
	public boolean outlivesRestart() {
		return false;
	}

}
