using System.Collections.Concurrent;
using System.Diagnostics;

namespace Redis.Functional.TestKit;

/// <summary>A server binary of this machine.</summary>
internal sealed class NativeProcess : ServerProcess
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private bool disposed;

    public NativeProcess(string binary, string folder, bool sentinel)
    {
        var start = new ProcessStartInfo(binary)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(folder, "redis.conf"));
        if (sentinel)
        {
            start.ArgumentList.Add("--sentinel");
        }

        process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Pid = process.Id;
    }

    public override int Pid { get; }

    public override bool HasExited => disposed || process.HasExited;

    public override string Output
    {
        get
        {
            if (!disposed && process.HasExited)
            {
                // exiting and the end of its output are two events; this waits for the second
                process.WaitForExit();
            }

            return string.Join('\n', output);
        }
    }

    public override void Stop() => ServerSignals.Stop(Pid);

    public override void Continue() => ServerSignals.Continue(Pid);

    public override void Kill()
    {
        if (!HasExited)
        {
            process.Kill();
            process.WaitForExit(10_000);
        }
    }

    public override void Dispose()
    {
        if (!disposed)
        {
            Kill();
            process.WaitForExit();
            disposed = true;
            process.Dispose();
        }
    }
}
