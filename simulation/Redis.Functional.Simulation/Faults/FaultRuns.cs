using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>Fails every passing of every point of a scenario in turn.</summary>
static class FaultRuns
{
    public static int All(Options options)
    {
        var points = File.ReadAllLines(options.Words[1]).Select(static line => line.Split('\t')).ToArray();
        var reached = new int[points.Length];
        int passed = 0, failed = 0;
        foreach (var scenario in options.Text("scenario") is { } one ? [one] : FaultScenarios.Names)
        {
            var plan = new FaultPlan(scenario, 0)
            {
                Burst = options.Number("burst", 1), IsPooled = options.Has("pooled"), IsResp2 = options.Has("resp2"), Preemption = options.Number("preempt", 0),
            };
            if (One(plan, options, points, reached)) passed++;
            else failed++;
        }

        var hit = reached.Count(static count => count > 0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"points {points.Length}, reached {hit} ({100.0 * hit / Math.Max(1, points.Length):F1} %)"));
        if (options.Text("unreached") is { } file) File.WriteAllLines(file, points.Where((_, i) => reached[i] == 0).Select(static point => string.Join('\t', point)));
        Console.WriteLine($"faults: {passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    static bool One(FaultPlan plan, Options options, string[][] points, int[] reached)
    {
        var watch = Stopwatch.StartNew();

        // Statics are made in the first runs; after them a run passes the same points as the one before.
        for (var i = 0; i < 2; i++) FaultRun.Run(plan);
        Hook.Coverage = reached;
        var clean = FaultRun.Run(plan);
        Hook.Coverage = null;
        if (clean.Faults.Count > 0) Console.WriteLine($"{plan}: without a fault: {string.Join("; ", clean.Faults)}");
        Hook.KeepsStacks = options.Has("at");
        var first = options.Number("at", 1);
        var last = options.Has("at") ? first : clean.Passed;
        int runs = 0, thrown = 0;
        var found = new SortedDictionary<string, (int Times, string Example)>(StringComparer.Ordinal);
        for (var at = first; at <= last; at += options.Number("step", 1))
        {
            var result = FaultRun.Run(plan with { FailAt = at });
            runs++;
            if (result.Point < 0) continue;
            if (result.Thrown > 0) thrown++;
            foreach (var fault in result.Faults)
            {
                var key = $"{fault.Split('(')[0]} @ {points[result.Point][2]} {points[result.Point][3]} [{points[result.Point][1]} {points[result.Point][^1].Split(' ')[^1]}]";
                found[key] = found.TryGetValue(key, out var known) ? (known.Times + 1, known.Example) : (1, result.Plan.ToString());
            }

            if (options.Has("at")) Console.WriteLine(result.Stack);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{plan.Scenario}: {runs} runs, {found.Values.Sum(static one => one.Times)} bad, {thrown} in which the caller got its own exception, {watch.Elapsed.TotalSeconds:F1} s"));
        foreach (var (what, (times, example)) in found) Console.WriteLine($"  {times}x {what}  {example}");
        return found.Count == 0 && clean.Faults.Count == 0;
    }
}
