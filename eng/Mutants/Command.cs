using System.Diagnostics;
using System.Text;

namespace Redis.Functional.Mutants;

/// <summary>Runs programs.</summary>
static class Command
{
    /// <summary>The exit code and what it printed. A program that exceeds the limit is ended, with the code -1.</summary>
    public static (int Code, string Output) Run(string program, IEnumerable<string> arguments, string directory = ".", TimeSpan? limit = null)
    {
        var output = new StringBuilder();
        using var process = new Process
        {
            StartInfo = new(program, arguments) { UseShellExecute = false, WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true },
        };
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(limit ?? TimeSpan.FromMinutes(20)))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return (-1, output.ToString());
        }

        process.WaitForExit();
        lock (output) return (process.ExitCode, output.ToString());

        void Add(string? line)
        {
            lock (output) output.Append(line).Append('\n');
        }
    }
}
