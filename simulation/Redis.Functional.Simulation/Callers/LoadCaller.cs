using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>
/// A bulk load of some SETs, perhaps cancelled, left, or ended by its sequence: each command that was read has one outcome, and what it says is true. Only
/// where the options name it: the seeds of the other kinds keep their meaning.
/// </summary>
sealed class LoadCaller(CallerContext context, int id) : Caller(context, id)
{
    // The commands of a window wait for each other's replies.
    const int Most = 40;

    readonly string _key = $"loaded-{id}";

    protected override async Task Call(int number)
    {
        Context.Calls++;
        var (count, read, since) = (Random.Below(Most), new List<string>(), World.Now);
        var options = new LoadOptions { Window = 1 + Random.Below(8), StopAfterFailures = Random.OneIn(3) ? 1 + Random.Below(3) : null, ProgressInterval = TimeSpan.FromMilliseconds(1 + Random.Below(20)) };
        var token = Context.Plan.HasCancellations && Random.OneIn(4) ? CancelledLater() : default;
        var leaves = Random.OneIn(6) ? Random.Below(5) : int.MaxValue;
        var (failures, last, end, reports) = (new Dictionary<long, RedisError>(), default(LoadProgress), default(RedisError), 0);
        await foreach (var report in Context.Sender.Load(Words(number, count, read), options, token).ConfigureAwait(false))
        {
            Expect(end is null, $"a load went on after {end}");
            report.Match(
                Right: progress =>
                {
                    foreach (var failure in progress.Failures) Expect(failures.TryAdd(failure.Index, failure.Error), $"command {failure.Index} of a load failed twice");
                    Expect(progress.InFlight <= options.Window, $"a load with a window of {options.Window} has {progress.InFlight} commands in flight");
                    last = progress;
                },
                Left: error => end = error);
            if (reports++ == leaves) break;
        }

        // Of a load that was left nothing more is known. One that is cancelled while its sequence waits does not begin what the sequence then yields.
        var isLeft = reports > leaves;
        var begun = last is null ? 0 : last.Done + last.Failed;
        for (var i = 0; i < read.Count; i++)
            Ledger.Stored(read[i], isLeft ? new RedisError.Client.Cancelled(Delivery.Unknown) : i < begun ? failures.GetValueOrDefault(i) : new RedisError.Client.Cancelled(Delivery.NotSent));
        if (isLeft) return;
        Expect(last?.InFlight == 0 && (begun == read.Count || (end is RedisError.Client.Cancelled && begun == read.Count - 1)), $"a load of which {read.Count} commands were read ended with {last}");
        Expect(last!.Failed == failures.Count, $"a load reported {failures.Count} of {last.Failed} failures");
        Expect(last.IsComplete == end is null, $"a load ended with {end} and said that it is complete: {last.IsComplete}");
        Expect(end is not null || read.Count == count, $"a load of {count} commands was complete after {read.Count}");
        Expect(end is not RedisError.Client.CallbackFailed, $"a load failed: {end}");
        World.Trace.Mark(end is null ? 1UL : 2UL, (ulong)(World.Now - since));
    }

    // Some are waited for, as rows of a query.
    async IAsyncEnumerable<Command<Unit>> Words(int number, int count, List<string> read)
    {
        for (var i = 0; i < count; i++)
        {
            if (Random.OneIn(5)) await new VirtualDelay(World).For(Random.UpTo(TimeSpan.FromMilliseconds(3))).ConfigureAwait(false);
            read.Add($"l{Id}-{number}-{i}");
            yield return Set(_key, read[^1]);
        }
    }
}
