@NullMarked
package org.multaqa.sessions.material.domain;

import org.jspecify.annotations.NullMarked;
