package org.multaqa.sessions.mail;

import org.springframework.stereotype.Component;

/** Broken on purpose: waits to be scanned in a package that is no layer. */
@Component
public class WaitsToBeFound {

}
