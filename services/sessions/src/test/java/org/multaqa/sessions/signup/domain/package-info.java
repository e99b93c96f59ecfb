@NullMarked
package org.multaqa.sessions.signup.domain;

import org.jspecify.annotations.NullMarked;
