namespace Redis.Functional.Benchmarks;

/// <summary>Runs the sides of each workload in turns, every turn a fresh process, so that drift of the machine meets all alike.</summary>
public sealed class Runner(Target target, int serverPid, Timing timing, TextWriter progress)
{
    private readonly List<string> notes = [];

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The products measured, by side.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; private set; } = new Dictionary<string, string>();

    public async Task<IReadOnlyList<WorkloadResult>> RunAsync(
        IReadOnlyList<Workload> workloads, IReadOnlyList<ISide> sides, Action<WorkloadResult> done)
    {
        var ready = await PrepareAsync(sides);
        var cores = await Cores.FindAsync(serverPid);
        var results = new List<WorkloadResult>();
        foreach (var workload in workloads)
        {
            if (workload.Pinned && cores is null)
            {
                notes.Add($"{workload.Id} left out: it needs taskset and a server of its own");
                continue;
            }

            var result = workload.Pinned && cores is { } bound
                ? await PinnedAsync(workload, ready, bound)
                : await MeasureAsync(workload, ready, null);
            results.Add(result);
            done(result);
        }

        return results;
    }

    private async Task<List<ISide>> PrepareAsync(IReadOnlyList<ISide> sides)
    {
        var ready = new List<ISide>();
        foreach (var side in sides)
        {
            if (await side.PrepareAsync() is { } reason) notes.Add($"{side.Name} left out: {reason}");
            else ready.Add(side);
        }

        Versions = ready.Where(static side => side.Version is not null).ToDictionary(static side => side.Name, static side => side.Version ?? "");
        return ready;
    }

    private async Task<WorkloadResult> PinnedAsync(Workload workload, IReadOnlyList<ISide> sides, Cores cores)
    {
        await cores.BindAsync(serverPid);
        try
        {
            return await MeasureAsync(workload, sides, cores.Shared);
        }
        finally
        {
            await cores.ReleaseAsync(serverPid);
        }
    }

    private async Task<WorkloadResult> MeasureAsync(Workload workload, IReadOnlyList<ISide> all, int? core)
    {
        var sides = all.Where(side => side.Runs(workload)).ToArray();
        var rounds = sides.ToDictionary(side => side, _ => new Measurement?[timing.Rounds]);
        var failures = new Dictionary<ISide, string>();
        for (var round = 0; round < timing.Rounds; round++)
        {
            for (var turn = 0; turn < sides.Length; turn++)
            {
                // another side begins each round: who comes first after the change of load must not always be the same
                var side = sides[(turn + round) % sides.Length];
                await progress.WriteAsync($"\r{workload.Id} · round {round + 1} of {timing.Rounds} · {side.Name}                    ");
                try
                {
                    rounds[side][round] = await side.MeasureAsync(workload, target, timing, core);
                }
                catch (InvalidOperationException failure)
                {
                    failures[side] = failure.Message;
                }
            }
        }

        await progress.WriteAsync($"\r{new string(' ', 70)}\r");
        return new(workload, [.. sides.Select(side => new SideResult(side.Name, rounds[side], failures.GetValueOrDefault(side)))]);
    }
}
