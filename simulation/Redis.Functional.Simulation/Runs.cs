using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>Modes that run seeds.</summary>
static class Runs
{
    /// <summary>Seeds from one on, until so many have run, or so many commands. Every second seed has no faults.</summary>
    public static int Many(Options options)
    {
        var (first, seeds, commands) = (options.Long("seed", 1), options.Has("seed") ? options.Long("seeds", 1) : options.Long("seeds", 200), options.Long("commands", long.MaxValue));
        if (options.Has("commands")) seeds = options.Long("seeds", long.MaxValue);
        var sum = new Sum();
        for (var seed = first; seed - first < seeds && sum.Commands < commands; seed++)
        {
            var result = Scenario.Run(options.Plan((ulong)seed));
            sum.Add(result);
            foreach (var line in result.Log) Console.WriteLine(line);
            if (result.Violation is not null) Report(result, options);
            if (result.Violation is not null && options.Has("stop")) break;
        }

        Console.WriteLine(sum);
        return sum.Violations == 0 ? 0 : 1;
    }

    /// <summary>Each seed twice; prints the hash of all, to be compared with another process's.</summary>
    public static int Twice(Options options)
    {
        var (first, seeds) = (options.Long("seed", 1), options.Long("seeds", 200));
        var all = 0UL;
        int passed = 0, failed = 0;
        for (var seed = first; seed - first < seeds; seed++)
        {
            var plan = options.Plan((ulong)seed);
            var (one, other) = (Scenario.Run(plan), Scenario.Run(plan));
            all = (all * 31) + one.Hash;
            if (one.Hash == other.Hash && one.Violation is null)
            {
                passed++;
                continue;
            }

            failed++;
            if (one.Violation is not null) Report(one, options);
            else Console.WriteLine($"seed {seed} runs differently the second time: {Difference(plan)}");
        }

        Console.WriteLine($"seeds {seeds}, hash {all:x16}");
        Console.WriteLine($"simulation: {passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    static string Difference(Plan plan)
    {
        var (one, other) = (Scenario.Run(plan with { KeepsLog = true }).Log, Scenario.Run(plan with { KeepsLog = true }).Log);
        var at = Enumerable.Range(0, Math.Min(one.Count, other.Count)).FirstOrDefault(i => one[i] != other[i], -1);
        return at < 0 ? "not with a log" : $"line {at}:\n  {one[at]}\n  {other[at]}";
    }

    static void Report(RunResult result, Options options)
    {
        Console.WriteLine($"{result.Plan}: {Short(result.Violation!)}");
        if (options.Has("no-shrink") || result.Plan.KeepsLog) return;
        var small = Shrinker.Shrink(result);
        var log = Scenario.Run(small.Plan with { KeepsLog = true }).Log;
        Console.WriteLine($"  smaller: {small.Plan} --log: {Short(small.Violation!)}");
        foreach (var line in log.Where(static line => !line.Contains(" run ", StringComparison.Ordinal)).TakeLast(options.Number("lines", 20))) Console.WriteLine($"    {line}");
    }

    static string Short(string text) => text.Length <= 1_500 ? text : text[..1_500];

    sealed class Sum
    {
        readonly Stopwatch _watch = Stopwatch.StartNew();
        long _seeds;
        long _calls;
        long _errors;
        long _steps;
        long _preemptions;
        ulong _hash;
        TimeSpan _virtual;

        public long Commands { get; private set; }

        public int Violations { get; private set; }

        public void Add(RunResult result)
        {
            _seeds++;
            _calls += result.Calls;
            _errors += result.Errors;
            _steps += result.Steps;
            _preemptions += result.Preemptions;
            _virtual += result.Virtual;
            _hash = (_hash * 31) + result.Hash;
            Commands += result.Commands;
            if (result.Violation is not null) Violations++;
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
            {_seeds} seeds, {Violations} violations, hash {_hash:x16}
            {_calls} calls ({_errors} ended with errors), {Commands} commands at the server, {_steps} steps, {_preemptions} preemptions, {_virtual} of virtual time
            {_watch.Elapsed.TotalSeconds:F1} s: {_seeds / _watch.Elapsed.TotalSeconds:F1} seeds/s, {Commands / _watch.Elapsed.TotalSeconds:F0} commands/s
            """);
    }
}
