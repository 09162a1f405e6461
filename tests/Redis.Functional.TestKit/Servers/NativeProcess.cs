using System.Collections.Concurrent;
using System.Diagnostics;

namespace Redis.Functional.TestKit;

/// <summary>A server binary of this machine.</summary>
internal sealed class NativeProcess : ServerProcess
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();

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

    public override bool HasExited => process.HasExited;

    public override string Output => string.Join('\n', output);

    public override void Stop() => ServerSignals.Stop(Pid);

    public override void Continue() => ServerSignals.Continue(Pid);

    public override void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit(10_000);
        }
    }

    public override Task ExitAsync(CancellationToken token) => process.WaitForExitAsync(token);
}
