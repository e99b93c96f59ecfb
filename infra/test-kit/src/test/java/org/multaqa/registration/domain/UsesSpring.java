package org.multaqa.registration.domain;

import org.springframework.web.bind.annotation.RestController;

/** Broken on purpose: a domain with a framework, and a public controller. */
@RestController
public class UsesSpring {

}
