package org.coopgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/** Reads the resource usage of another Java process over JMX. */
final class UsageMeter implements AutoCloseable {

	private final JMXConnector connector;

	private final OperatingSystemMXBean system;

	private final ThreadMXBean threads;

	private final MemoryMXBean memory;

	UsageMeter(long pid) throws IOException {
		this.connector = JMXConnectorFactory.connect(new JMXServiceURL(address(pid)));
		MBeanServerConnection beans = this.connector.getMBeanServerConnection();
		this.system = ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME,
				OperatingSystemMXBean.class);
		this.threads = ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.THREAD_MXBEAN_NAME,
				ThreadMXBean.class);
		this.memory = ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.MEMORY_MXBEAN_NAME,
				MemoryMXBean.class);
	}

	private static String address(long pid) throws IOException {
		try {
			VirtualMachine process = VirtualMachine.attach(String.valueOf(pid));
			try {
				return process.startLocalManagementAgent();
			}
			finally {
				process.detach();
			}
		}
		catch (AttachNotSupportedException ex) {
			throw new IOException(ex);
		}
	}

	ProcessUsage usage() {
		return new ProcessUsage(this.system.getProcessCpuTime(), this.threads.getTotalThreadAllocatedBytes());
	}

	/** In bytes, after a collection of garbage. */
	long heap() {
		this.memory.gc();
		return this.memory.getHeapMemoryUsage().getUsed();
	}

	@Override
	public void close() throws IOException {
		this.connector.close();
	}

}
