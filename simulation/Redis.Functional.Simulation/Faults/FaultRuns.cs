using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>Fails every passing of every point of the scenarios in turn.</summary>
static class FaultRuns
{
    public static int All(Options options)
    {
        var coverage = new Coverage(options.Words[1], options.Words[2]);
        if (options.Text("coverage") is { } earlier) coverage.Load(earlier);
        int passed = 0, failed = 0;
        foreach (var plan in Plans(options))
        {
            if (One(plan, options, coverage)) passed++;
            else failed++;
        }

        coverage.CheckExclusions();
        foreach (var mistake in coverage.Mistakes) Console.WriteLine($"exclusions: {mistake}");
        failed += coverage.Mistakes.Count;
        Console.WriteLine(coverage);
        if (options.Text("coverage") is { } all) coverage.Save(all);
        if (options.Text("unreached") is { } file) File.WriteAllLines(file, coverage.Unreached());
        Console.WriteLine($"faults: {passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    // With --all: each scenario shared and pooled, in RESP2 and RESP3, with one failure and with eight in a row, with other work in the middle of steps
    // and without.
    static IEnumerable<FaultPlan> Plans(Options options)
    {
        var names = options.Text("scenario")?.Split(',') ?? FaultScenarios.Names;
        bool[] both = [false, true];
        foreach (var name in names)
        {
            if (!options.Has("all"))
            {
                yield return new(name, 0)
                {
                    Burst = options.Number("burst", 1), IsPooled = options.Has("pooled"), IsResp2 = options.Has("resp2"), Preemption = options.Number("preempt", 0),
                };
                continue;
            }

            foreach (var isPooled in both)
                foreach (var isResp2 in both)
                    foreach (var burst in options.Has("burst") ? new[] { options.Number("burst", 1) } : [1, 8])
                        foreach (var preemption in options.Has("preempt") ? new[] { 0, options.Number("preempt", 20) } : [0])
                            yield return new(name, 0) { Burst = burst, IsPooled = isPooled, IsResp2 = isResp2, Preemption = preemption };
        }
    }

    static bool One(FaultPlan plan, Options options, Coverage coverage)
    {
        var watch = Stopwatch.StartNew();

        Hook.Coverage = coverage.Executions;

        // Statics are made in the first runs; after them a run passes the same points as the one before.
        for (var i = 0; i < 2; i++) FaultRun.Run(plan);
        var sequence = Hook.Sequence = [];
        var clean = FaultRun.Run(plan);
        Hook.Sequence = null;
        if (clean.Faults.Count > 0) Console.WriteLine($"{plan}: without a fault: {string.Join("; ", clean.Faults)}");
        Hook.Failures = coverage.Failures;
        Hook.KeepsStacks = options.Has("at");
        var first = options.Number("at", 1);
        var last = options.Has("at") ? first : clean.Passed;
        int runs = 0, thrown = 0;
        var found = new SortedDictionary<string, (int Times, string Example)>(StringComparer.Ordinal);
        for (var at = first; at <= last; at += options.Number("step", 1))
        {
            if (options.Has("once") && coverage.Failures[sequence[at - 1]] > 0) continue;
            var result = FaultRun.Run(plan with { FailAt = at });
            runs++;
            if (result.Point < 0) continue;
            if (result.Thrown > 0) thrown++;
            foreach (var fault in result.Faults)
            {
                var key = $"{fault} @ {coverage.Describe(result.Point)}";
                found[key] = found.TryGetValue(key, out var known) ? (known.Times + 1, known.Example) : (1, result.Plan.ToString());
            }

            if (options.Has("at")) Console.WriteLine(result.Stack);
        }

        Hook.Failures = Hook.Coverage = null;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{plan.What}: {runs} runs, {found.Values.Sum(static one => one.Times)} bad, {thrown} in which the caller got its own exception ({clean.Errors} of {clean.Calls} calls end with an error anyway), {watch.Elapsed.TotalSeconds:F1} s"));
        foreach (var (what, (times, example)) in found) Console.WriteLine($"  {times}x {what}  {example}");
        return found.Count == 0 && clean.Faults.Count == 0;
    }
}
