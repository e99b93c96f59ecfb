package org.multaqa.sessions.web;

import org.springframework.stereotype.Component;

/** Broken on purpose: something of HTTP that the configuration does not make. */
@Component
public class WaitsToBeScanned {

}
