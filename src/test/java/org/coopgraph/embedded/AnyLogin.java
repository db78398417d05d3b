package org.coopgraph.embedded;

import java.util.List;
import java.util.Map;

import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.embedded.bolt.ServiceLogin;

/** Gives every login all rights. */
final class AnyLogin extends ServiceLogin {

	private AnyLogin() {
		super("");
	}

	static BoltAccess access() {
		return new BoltAccess(new AnyLogin(), List::of);
	}

	@Override
	protected boolean matches(Map<String, Object> token) {
		return true;
	}

}
