using System.Diagnostics;
using System.Text;

namespace Redis.Functional.Mutants;

/// <summary>Runs programs.</summary>
static class Command
{
    /// <summary>The exit code and what it printed. A program that exceeds the limit, or prints a line that ends it, is ended, with the code -1.</summary>
    public static (int Code, string Output) Run(
        string program, IEnumerable<string> arguments, string directory = ".", TimeSpan? limit = null, Predicate<string>? endsWith = null)
    {
        var output = new StringBuilder();
        using var end = new ManualResetEventSlim();
        using var process = new Process
        {
            EnableRaisingEvents = true,
            StartInfo = new(program, arguments) { UseShellExecute = false, WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true },
        };
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.Exited += (_, _) => end.Set();
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        end.Wait(limit ?? TimeSpan.FromMinutes(20));
        var ended = process.HasExited;
        if (!ended) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        lock (output) return (ended ? process.ExitCode : -1, output.ToString());

        void Add(string? line)
        {
            lock (output) output.Append(line).Append('\n');
            if (line is not null && endsWith?.Invoke(line) == true) end.Set();
        }
    }
}
