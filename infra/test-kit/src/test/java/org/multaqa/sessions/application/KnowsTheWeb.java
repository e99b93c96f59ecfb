package org.multaqa.sessions.application;

import org.multaqa.sessions.web.SomeView;

import org.springframework.stereotype.Service;

/** Broken on purpose: an application service that waits to be scanned and makes views. */
@Service
public class KnowsTheWeb {

	SomeView view() {
		return new SomeView("x");
	}

}
