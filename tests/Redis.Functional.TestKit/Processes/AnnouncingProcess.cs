using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Redis.Functional.TestKit;

/// <summary>A program that runs beside a test and prints when it is ready. Killed on dispose, with all that it started, and when the
/// test process ends.</summary>
public sealed class AnnouncingProcess : IDisposable
{
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<string> announced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;
    private bool disposed;

    private AnnouncingProcess(ProcessStartInfo start, Regex announcement)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += (_, line) => Take(line.Data, announcement);
        process.ErrorDataReceived += (_, line) => Take(line.Data, announcement);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>What the announcement's first group matched: an address.</summary>
    public string Announced => announced.Task.Result;

    public int Pid => process.Id;

    /// <summary>All that it printed so far.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>Freezes it (SIGSTOP).</summary>
    public void Stop() => ServerSignals.Stop(Pid);

    /// <summary>Lets it run again after <see cref="Stop"/> (SIGCONT).</summary>
    public void Continue() => ServerSignals.Continue(Pid);

    /// <summary>Starts it, and returns when a line of its output matches.</summary>
    /// <exception cref="InvalidOperationException">It ended, or said nothing in time; the message has its exit code and its output.</exception>
    public static async Task<AnnouncingProcess> StartAsync(ProcessStartInfo start, Regex announcement, TimeSpan limit)
    {
        var started = new AnnouncingProcess(start, announcement);
        using var deadline = new CancellationTokenSource(limit);
        var ended = started.process.WaitForExitAsync(deadline.Token);
        if (await Task.WhenAny(started.announced.Task, ended).ConfigureAwait(false) == started.announced.Task)
        {
            return started;
        }

        var how = ended.IsCompletedSuccessfully
            ? string.Create(CultureInfo.InvariantCulture, $"ended with exit code {started.process.ExitCode}")
            : string.Create(CultureInfo.InvariantCulture, $"said nothing of being ready within {limit.TotalSeconds} s");
        var said = started.Output;
        started.Dispose();
        throw new InvalidOperationException($"{Path.GetFileName(start.FileName)} {how}:\n{said}");
    }

    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        process.Kill(entireProcessTree: true);
        process.WaitForExit(10_000);
        process.Dispose();
    }

    private void Take(string? line, Regex announcement)
    {
        if (line is null)
        {
            return;
        }

        output.Enqueue(line);
        if (announcement.Match(line) is { Success: true } match)
        {
            announced.TrySetResult(match.Groups[1].Value);
        }
    }

    private void OnExit(object? sender, EventArgs e) => process.Kill(entireProcessTree: true);
}
