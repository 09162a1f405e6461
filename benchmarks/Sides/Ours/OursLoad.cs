using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>W12: a load of SETs, which lasts as long as the window is open.</summary>
public sealed class OursLoad(Workload workload, Target target) : OursContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        await foreach (var report in Client.Load(Commands(window), new() { Window = Depth }))
            Expect(report, progress => (done = progress.Done) >= 0 && progress.Failed == 0);
        return done;
    }

#pragma warning disable CS1998 // a sequence that never waits, so that it is the load that is measured
    private static async IAsyncEnumerable<Command<Unit>> Commands(Window window)
    {
        for (var at = 0; window.IsOpen; at = (at + 1) % Keys.Length) yield return Functional.Commands.Set(Keys[at], Values[at]);
    }
#pragma warning restore CS1998
}
