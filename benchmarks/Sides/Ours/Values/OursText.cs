namespace Redis.Functional.Benchmarks;

/// <summary>W9, text: GET as a string, SET of a string.</summary>
public sealed class OursText(Workload workload, Target target) : OursCallers(workload, target)
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, DataSet.Keys).Select(DataSet.Value)];

    protected override async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            Expect(await Client.Run(Commands.Get<string>(Keys[at])), static text => text.Exists(static found => found.Length == 16));
            Expect(await Client.Run(Commands.Set(Keys[at], Texts[at])), static _ => true);
            done += 2;
        }

        return done;
    }
}
